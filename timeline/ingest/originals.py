"""Originals in the media folder, each under its digest: whole and on the disk, or not there at all."""

from __future__ import annotations

import os
import time
from pathlib import Path
from uuid import uuid4

from django.conf import settings
from django.core.files.storage import default_storage

UNFINISHED = "originals/unfinished"
"""Where a file is written before it gets its name."""
AN_HOUR = 3600


def keep(digest: str, data: bytes) -> str:
    """Keep the bytes of that SHA-256; the name they are found under. OSError leaves nothing half written.

    They are written under another name, forced to the disk and then renamed: whatever stands under a digest is
    whole, even after a loss of power.
    """
    name = f"originals/{digest[:2]}/{digest}"
    path = Path(default_storage.path(name))
    if not path.exists() or path.stat().st_size != len(data):
        put(name, data)
    return name


def put(name: str, data: bytes) -> None:
    """Put a file of that name into the media folder, whole or not at all."""
    path = Path(default_storage.path(name))
    for folder in (path.parent, unfinished()):
        folder.mkdir(parents=True, exist_ok=True)
    half = unfinished() / uuid4().hex
    try:
        _write(half, data)
        half.replace(path)
    except BaseException:
        half.unlink(missing_ok=True)
        raise
    _force(path.parent)


def unfinished() -> Path:
    """The folder of files that are being written."""
    return Path(default_storage.path(UNFINISHED))


def forget_unfinished() -> int:
    """Delete what a program that was stopped left half written an hour ago or earlier; how many files."""
    found = [path for path in unfinished().glob("*") if path.stat().st_mtime < time.time() - AN_HOUR]
    for path in found:
        path.unlink(missing_ok=True)
    return len(found)


def _write(path: Path, data: bytes) -> None:
    """Write a file and have it on the disk."""
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fchmod(file.fileno(), settings.FILE_UPLOAD_PERMISSIONS)
        os.fsync(file.fileno())


def _force(folder: Path) -> None:
    """Have the names in a folder written to the disk."""
    opened = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
