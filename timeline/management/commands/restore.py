"""The database and the originals back from one file."""

import hashlib
import json
import tarfile
from pathlib import Path
from tempfile import TemporaryDirectory

from django.core.management.base import BaseCommand, CommandError
from django.db import connection

from timeline.ingest import originals
from timeline.management import dumps
from timeline.models import Story


class Command(BaseCommand):
    """Afterwards every count and every digest is compared with what the backup says of itself."""

    help = "Make the database and the originals what they were when `backup` wrote FILE. Stop site and queue first."

    def add_arguments(self, parser):
        """FILE [--replace]"""
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument("--replace", action="store_true", help="even if the database holds stories: they go")

    def handle(self, *, file, replace, **options):
        """Look at the file, then load it, then compare."""
        try:
            with tarfile.open(file) as archive:
                told = contents(archive, file)
                if not replace and Story.objects.exists():
                    raise CommandError(
                        "The database holds stories; --replace puts those of the backup in their place."
                    )
                restore(archive, told)
        except (OSError, tarfile.TarError) as error:
            raise CommandError(f"{file} cannot be read: {error}") from error
        differ = [table for table, count in dumps.rows().items() if count != told["rows"].get(table, 0)]
        if differ:
            raise CommandError(f"Not as many rows as in the backup: {', '.join(differ)}.")
        rows, tables, files = sum(told["rows"].values()), len(told["rows"]), len(told["files"])
        self.stdout.write(f"{rows} rows in {tables} tables and {files} files are back, all as they were.")


def contents(archive: tarfile.TarFile, file: Path) -> dict:
    """What a backup says of itself; CommandError if it is none, or one of another kind of database."""
    try:
        told = json.load(archive.extractfile("contents.json"))
    except (KeyError, ValueError) as error:
        raise CommandError(f"{file} is not a whole backup of this program.") from error
    if told["vendor"] != connection.vendor:
        raise CommandError(
            f"The backup is of {told['vendor']}, the database is {connection.vendor}. Take each story over with "
            "`export_timeline` and `import_timeline`, or restore into a database of the same kind."
        )
    return told


def restore(archive: tarfile.TarFile, told: dict) -> None:
    """Put the originals in their places, then the rows that speak of them."""
    for name, digest in told["files"].items():
        data = archive.extractfile(f"media/{name}").read()
        if hashlib.sha256(data).hexdigest() != digest:
            raise CommandError(f"{name} is damaged in the backup. Nothing of the database was changed.")
        originals.put(name, data)
    with TemporaryDirectory() as folder:
        path = Path(folder, "database")
        path.write_bytes(archive.extractfile("database").read())
        dumps.load(path)
