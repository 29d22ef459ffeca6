"""Files are handed in while the disk is full, the database does not answer, or twenty hand in the same at once."""

from __future__ import annotations

import resource
import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, contextmanager
from hashlib import sha256
from pathlib import Path

from django.db import connection

from tests.faults.deaths import wait_until_quiet
from tests.faults.desk import Answer, Desk, web_server
from tests.faults.site import Site
from timeline.models import Story, Upload

MANY = 20
LARGEST = 200_000  # Bytes that a file can grow to on the full disk.


def run(site: Site, texts: list[str]) -> dict[str, object]:
    """Put a desk through all of it; what it said, and what is left, by what was tried."""
    story = Story.objects.create(slug="outages", title="Outages")
    text, long = texts[0].encode(), "\n\n".join(texts * 2).encode()
    assert len(long) > LARGEST
    found: dict[str, object] = {}
    with web_server(site) as (server, port):
        desk = Desk(port).sign_in()
        with full_disk(server):
            answer = desk.hand_in(story.pk, "long.txt", long)
        found["a full disk"] = said(answer, "The files could not be stored", site, story)
        with database_away():
            answer = desk.hand_in(story.pk, "text.txt", text)
        found["a database that does not answer"] = said(answer, "The database does not answer", site, story)
        answers = all_at_once(port, story, text)
        found["twenty at once, answered"] = sorted(answer.status for answer in answers)
        with site.queue():
            wait_until_quiet(site)
    uploads = Upload.objects.filter(batch__story=story)
    found["twenty at once, became"] = sorted(uploads.values_list("state", flat=True))
    found["articles in the end"] = list(story.articles.values_list("state", flat=True))
    return found


def said(answer: Answer, sentence: str, site: Site, story: Story) -> dict[str, object]:
    """Status of an answer, whether it has the sentence, and what was kept of what it refused."""
    kept = story.articles.count() + Upload.objects.filter(batch__story=story).count()
    return {"status": answer.status, "says so": sentence in answer.text, "rows": kept, "half files": half_files(site)}


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


def half_files(site: Site) -> int:
    """How many files stand in the media folder that are not what their names say."""
    files = [path for path in (site.media / "originals").rglob("*") if path.is_file()]
    return sum(sha256(path.read_bytes()).hexdigest() != path.name for path in files)
