"""The whole database as one file, and back: SQLite by itself, PostgreSQL by the programs that come with it."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

from django.core.management.base import CommandError
from django.db import connection, transaction


def dump(path: Path) -> dict[str, int]:
    """Write the database to a file as it is at one moment; how many rows each table has in it."""
    if connection.vendor == "sqlite":
        with connection.cursor() as cursor:
            cursor.execute("VACUUM INTO %s", [str(path)])
        with closing(sqlite3.connect(path)) as copy:
            return _rows(copy.cursor())
    with transaction.atomic(), connection.cursor() as cursor:
        cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        cursor.execute("SELECT pg_export_snapshot()")
        [snapshot] = cursor.fetchone()
        _run("pg_dump", "--format=custom", "--no-owner", f"--snapshot={snapshot}", f"--file={path}")
        return _rows(cursor)


def load(path: Path) -> None:
    """Make the database what it was when the file was written, all of it or nothing."""
    if connection.vendor == "sqlite":
        connection.ensure_connection()
        with closing(sqlite3.connect(path)) as copy:
            copy.backup(connection.connection)
        return
    connection.close()
    ways = ("--clean", "--if-exists", "--no-owner", "--single-transaction", "--exit-on-error")
    _run("pg_restore", *ways, f"--dbname={connection.settings_dict['NAME']}", str(path))


def rows() -> dict[str, int]:
    """How many rows each table of the database has."""
    with connection.cursor() as cursor:
        return _rows(cursor)


def _rows(cursor) -> dict[str, int]:
    """The same of any database that a cursor leads to; what full-text search keeps for itself left out."""
    counted = {}
    for table in sorted(connection.introspection.django_table_names(only_existing=False)):
        cursor.execute(f"SELECT COUNT(*) FROM {connection.ops.quote_name(table)}")
        counted[table] = cursor.fetchone()[0]
    return counted


def _run(program: str, *arguments: str) -> None:
    """Run one of PostgreSQL's programs on the database; CommandError if it is not here, or says no."""
    if shutil.which(program) is None:
        raise CommandError(
            f"{program} is not installed here, and PostgreSQL is copied by nothing else. It comes with PostgreSQL's "
            "client programs (the package postgresql-client). Nothing was changed."
        )
    of = connection.settings_dict
    said = {"PGHOST": of["HOST"], "PGPORT": of["PORT"], "PGUSER": of["USER"], "PGPASSWORD": of["PASSWORD"]}
    said["PGDATABASE"] = of["NAME"]
    reached = os.environ | {name: str(value) for name, value in said.items() if value}
    done = subprocess.run([program, *arguments], env=reached, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CommandError(f"{program} stopped: {done.stderr.strip()[-500:]}")
