"""Files are handed in while the disk is full, the database does not answer, or twenty others hand in the same."""

from __future__ import annotations

import resource
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from pathlib import Path

from django.db import connection

from tests.faults.desk import Answer, Desk
from tests.faults.site import Site
from timeline.models import Article, Story, Upload

MANY = 20
LARGEST = 200_000  # Bytes that a file can grow to on the full disk.


def all_at_once(port: int, story: Story, data: bytes) -> list[Answer]:
    """The same bytes handed in by many at the same moment."""
    desks = [Desk(port).sign_in() for _ in range(MANY)]
    with ThreadPoolExecutor(MANY) as editors:
        sent = [editors.submit(desk.hand_in, story.pk, f"{n}.txt", data) for n, desk in enumerate(desks)]
        return [one.result(timeout=120) for one in sent]


def processes_of(server) -> list[int]:
    """The server and those that it has started."""
    children = Path(f"/proc/{server.pid}/task/{server.pid}/children").read_text(encoding="ascii").split()
    return [server.pid, *map(int, children)]


@contextmanager
def full_disk(server) -> Iterator[None]:
    """No file of the server's can grow any more, as on a disk that has no room."""
    for pid in processes_of(server):
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (LARGEST, resource.RLIM_INFINITY))
    try:
        yield
    finally:
        for pid in processes_of(server):
            resource.prlimit(pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


@contextmanager
def database_away() -> Iterator[None]:
    """The database answers nobody: PostgreSQL is made to let nobody in, SQLite is held by somebody else."""
    of = connection.settings_dict
    if connection.vendor == "sqlite":
        with closing(sqlite3.connect(of["NAME"], isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            yield
        return
    gone = f"{of['NAME']}_away"
    with elsewhere() as cursor:
        cursor.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", [of["NAME"]])
        cursor.execute(f'ALTER DATABASE "{of["NAME"]}" RENAME TO "{gone}"')
    try:
        yield
    finally:
        with elsewhere() as cursor:
            cursor.execute(f'ALTER DATABASE "{gone}" RENAME TO "{of["NAME"]}"')


@contextmanager
def elsewhere():
    """A cursor beside the database, which is closed meanwhile."""
    import psycopg

    of = connection.settings_dict
    connection.close()
    with psycopg.connect(host=of["HOST"], user=of["USER"], dbname="template1", autocommit=True) as other:
        yield other.cursor()


def counts() -> tuple[int, int]:
    """How many articles and uploads there are."""
    return Article.objects.count(), Upload.objects.count()


def whole_originals(site: Site) -> bool:
    """Whether nothing half written stands among the originals or beside them."""
    from hashlib import sha256

    files = [path for path in site.media.rglob("*") if path.is_file()]
    return all(sha256(path.read_bytes()).hexdigest() == path.name for path in files)
