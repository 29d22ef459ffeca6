"""How the site is: for a machine that asks every few seconds, and for whoever is called when it answers 503."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryFile

from django.conf import settings
from django.db import DatabaseError, InterfaceError, connection
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

from timeline import tasks

LEAST_ROOM = 200 * 1024 * 1024  # Bytes on the disk.
LONGEST_WAIT = 15 * 60  # Seconds.
GONE = (DatabaseError, InterfaceError)

Answer = dict[str, object]


@never_cache
@require_safe
def health(request: HttpRequest) -> HttpResponse:
    """Database, queue, language model and disk, each with `ok`; 503 if one is not. Takes three questions."""
    parts = {name: look() for name, look in LOOKS.items()}
    well = all(part["ok"] for part in parts.values())
    return JsonResponse({"ok": well} | parts, status=200 if well else 503)


def database() -> Answer:
    """Whether it answers."""
    try:
        with connection.cursor() as cursor:
            cursor.execute("SELECT 1")
    except GONE:
        return {"ok": False, "said": "The database does not answer."}
    return {"ok": True}


def queue() -> Answer:
    """Whether somebody works, and for how many seconds the oldest task has waited."""
    if settings.QUEUE == "inline":
        return {"ok": True, "said": "There is none: whoever asks for it does it."}
    try:
        alive, waits = tasks.is_alive(), tasks.longest_wait()
    except GONE:
        return {"ok": False, "said": "Nobody can say without the database."}
    found = {"ok": alive and waits < LONGEST_WAIT, "alive": alive, "oldest_task_waits": round(waits)}
    if not alive:
        return found | {"said": "Start `manage.py qcluster`: no queue was seen for three minutes."}
    return found if found["ok"] else found | {"said": "Work comes in faster than it is done; see QUEUE_WORKERS."}


def model() -> Answer:
    """Whether the language model is there."""
    name = settings.SPACY_MODEL
    there = find_spec(name) is not None if name.isidentifier() else Path(name).is_dir()
    return {"ok": True} if there else {"ok": False, "said": "The language model is not installed; run `make setup`."}


def disk() -> Answer:
    """Whether originals can be written, and whether there is room for more."""
    folder = Path(settings.MEDIA_ROOT)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with TemporaryFile(dir=folder) as file:
            file.write(b"room")
        room = shutil.disk_usage(folder).free
    except OSError as error:
        return {"ok": False, "said": f"No file can be written where originals are kept: {os.strerror(error.errno)}."}
    enough = room > LEAST_ROOM
    return {"ok": enough, "free": room} if enough else {"ok": False, "free": room, "said": "The disk is nearly full."}


LOOKS: dict[str, Callable[[], Answer]] = {"database": database, "queue": queue, "model": model, "disk": disk}
