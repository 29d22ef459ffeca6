"""The database and the originals as one file."""

import hashlib
import io
import json
import os
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import connection
from django.utils import timezone

from timeline.ingest.originals import unfinished
from timeline.management import dumps


class Command(BaseCommand):
    """The site can go on meanwhile: the originals are copied after the database, and none is ever changed."""

    help = (
        "Write the database and the originals of all articles to one .tar file. It holds passwords' hashes: guard it."
    )

    def add_arguments(self, parser):
        """FILE"""
        parser.add_argument("file", type=Path, metavar="FILE")

    def handle(self, *, file, **options):
        """Write everything beside FILE first, so that FILE is whole or not there."""
        if file.exists():
            raise CommandError(f"{file} is there already; name a new file.")
        try:
            with TemporaryDirectory(dir=file.parent, prefix=f"{file.name}-") as folder:
                half = Path(folder, "half.tar")
                rows, files = write(half, Path(folder, "database"))
                half.replace(file)
        except OSError as error:
            raise CommandError(f"{file} cannot be written: {error.strerror}. Nothing is left of it.") from error
        damaged = [name for name, digest in files.items() if is_damaged(name, digest)]
        self.stdout.write(f"{sum(rows.values())} rows in {len(rows)} tables and {len(files)} files are in {file}.")
        if damaged:
            raise CommandError(f"Not what they were when they came in: {', '.join(damaged)}.")


def write(path: Path, database: Path) -> tuple[dict[str, int], dict[str, str]]:
    """Write the archive: rows by table, and digests by file."""
    rows = dumps.dump(database)
    files = {}
    with tarfile.open(path, "x") as archive:
        os.chmod(path, 0o600)
        archive.add(database, "database")
        for original in originals():
            name = original.relative_to(settings.MEDIA_ROOT).as_posix()
            files[name] = hashlib.sha256(original.read_bytes()).hexdigest()
            archive.add(original, f"media/{name}")
        told = {"vendor": connection.vendor, "made": timezone.now().isoformat(), "rows": rows, "files": files}
        content = json.dumps(told, indent=1).encode()
        about = tarfile.TarInfo("contents.json")
        about.size = len(content)
        archive.addfile(about, io.BytesIO(content))
    return rows, files


def originals() -> list[Path]:
    """Every file of the media folder that is whole."""
    found = sorted(path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file())
    return [path for path in found if unfinished() not in path.parents]


def is_damaged(name: str, digest: str) -> bool:
    """Whether a file that is named after its digest has another."""
    stem = name.rpartition("/")[2]
    return len(stem) == len(digest) and stem.isalnum() and stem != digest
