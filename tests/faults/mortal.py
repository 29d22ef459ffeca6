"""The site's own processes, which kill themselves where they are told to. All else in them is the real thing.

    python -m tests.faults.mortal queue              the queue, as `manage.py qcluster` runs it
    python -m tests.faults.mortal hand SLUG FILE...  files handed in one by one, as the desk does it
    python -m tests.faults.mortal again              articles that were left alone, read again as their rows advise

A death is a file in the folder FAULTS, named after a boundary and a file that is handed in: the process that comes
there with that file takes it away and is gone by SIGKILL.
"""

from __future__ import annotations

import os
import signal
import sys
import traceback
from functools import wraps
from pathlib import Path

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connections  # noqa: E402
from django.db.backends.base.base import BaseDatabaseWrapper  # noqa: E402

from tests.faults.boundaries import death  # noqa: E402
from timeline import ingest, tasks  # noqa: E402
from timeline.ingest import leasing, originals, reading, taking_in  # noqa: E402
from timeline.models import Article, Story, Upload  # noqa: E402

FOLDER = Path(os.environ["FAULTS"])
NOW = {"file": "", "stage": ""}
"""What this process is doing."""


def maybe_die(boundary: str) -> None:
    """Be killed, if this is the place."""
    for place in places(boundary, NOW["file"]):
        try:
            place.unlink()
        except OSError:  # mostly there is none
            continue
        os.kill(os.getpid(), signal.SIGKILL)


def places(boundary: str, file: str) -> list[Path]:
    """Where a death at a boundary may be written down. A story is linked for several of its files at once."""
    if boundary.startswith("link"):
        return sorted(FOLDER.glob(death(Path(), boundary, f"{file.rpartition('-')[0]}-*").name))
    return [death(FOLDER, boundary, file)]


def dying(holder, name: str, *, before: str = "", after: str = "", stage: str = "") -> None:
    """Have a function pass boundaries before it begins and after it has ended; {stage} in them is what goes on."""
    work = getattr(holder, name)

    @wraps(work)
    def mortal(*args, **kwargs):
        NOW["stage"] = stage or NOW["stage"]
        maybe_die(before.format(**NOW))
        done = work(*args, **kwargs)
        maybe_die(after.format(**NOW))
        return done

    setattr(holder, name, mortal)


def half_written(path: Path, data: bytes) -> None:
    """Write an original, or half of it and be killed."""
    if death(FOLDER, "half an original", NOW["file"]).exists():
        path.write_bytes(data[: len(data) // 2])
    maybe_die("half an original")
    WRITE(path, data)


def knowing_its_file(task, model):
    """A task that knows by which file the thing is called that it is about."""

    @wraps(task)
    def knowing(key: int):
        NOW["file"] = file_of(model, key)
        return task(key)

    return knowing


def file_of(model, key: int) -> str:
    """The file that an article or an upload came from."""
    return model.objects.filter(pk=key).values_list("file_name", flat=True).first() or ""


def of_the_queue(task: dict) -> None:
    """Know the file of a task that another process of the queue has in hand."""
    models = {"timeline.tasks.take_in": Upload, "timeline.tasks.read_article": Article}
    NOW["file"] = file_of(models[task["func"]], task["args"][0]) if task["func"] in models else ""


WRITE = originals._write


def make_mortal() -> None:
    """Put the boundaries in their places."""
    from django_q import monitor, pusher

    originals._write = half_written
    dying(originals, "keep", after="original kept, no row")
    dying(BaseDatabaseWrapper, "commit", before="{stage}: before commit", after="{stage}: committed")
    dying(taking_in, "_take", after="take in: begun")
    dying(leasing, "take", after="read: begun")
    dying(reading, "_write", before="read: text read", after="read: row committed")
    dying(Article, "save", after="read: row written")
    dying(leasing, "unlinked", after="link: begun")
    dying(ingest, "hand_in", stage="hand in")
    dying(ingest, "take_in", stage="take in")
    dying(ingest, "read", stage="read")
    dying(ingest, "link", stage="link")
    tasks.take_in = knowing_its_file(tasks.take_in, Upload)
    tasks.read_article = knowing_its_file(tasks.read_article, Article)
    between_processes(monitor, pusher)


def between_processes(monitor, pusher) -> None:
    """The boundaries in the two processes of the queue that do no work themselves."""
    save, loads = monitor.save_task, pusher.SignedPackage.loads

    def saved(task, broker):
        of_the_queue(task)
        if task["func"] == "timeline.tasks.read_article":
            maybe_die("done, not acknowledged")
        save(task, broker)

    class Package:
        @staticmethod
        def loads(data):
            task = loads(data)
            of_the_queue(task)
            maybe_die("task handed out")
            return task

    monitor.save_task, pusher.SignedPackage = saved, Package


def hand(slug: str, files: list[Path]) -> None:
    """Hand in file after file, each in a process of its own; what died before it was stored is handed in again."""
    story = Story.objects.get(slug=slug)
    for file in files:
        while not story.batches.filter(uploads__file_name=file.name).exists():
            ended = in_a_child(hand_in_one, story, file)
            assert ended in (0, -signal.SIGKILL), f"{file} could not be handed in: {ended}"


def in_a_child(work, *arguments) -> int:
    """Do something in a process of its own: 0, 1 if it failed, or the number of the signal that ended it, negative."""
    connections.close_all()
    child = os.fork()
    if child:
        return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    failed = 1
    try:
        work(*arguments)
        failed = 0
    finally:
        if failed:
            traceback.print_exc()
        os._exit(failed)


def hand_in_one(story: Story, file: Path) -> None:
    """What the desk does with a file."""
    NOW["file"] = file.name
    batch = ingest.hand_in(story, ingest.store([ingest.Handed(file.name, file.read_bytes())]))
    tasks.take_in_soon(batch.uploads.waiting())


if __name__ == "__main__":
    make_mortal()
    if sys.argv[1] == "queue":
        call_command("qcluster")
    elif sys.argv[1] == "again":
        tasks.read_soon(Article.objects.filter(state=Article.State.FAILED))
    else:
        hand(sys.argv[2], [Path(file) for file in sys.argv[3:]])
