"""Asking the database on a connection that was kept from the request before."""

from __future__ import annotations

from collections.abc import Sequence

from django.db import InterfaceError, OperationalError, connection


def first_row(question: str, values: Sequence) -> tuple | None:
    """The first row that answers a question in SQL, or None; for the one question that every request begins with.

    Django would first ask whether the connection still lives, which costs as much as the question. Here the question
    itself finds out: what fails on a connection that was kept is asked once more on a new one.
    """
    kept = connection.connection is not None and not connection.in_atomic_block
    if kept:
        connection.health_check_done = True
    try:
        return answered(question, values)
    except (InterfaceError, OperationalError):
        if not kept:
            raise
        connection.close()
        return answered(question, values)


def answered(question: str, values: Sequence) -> tuple | None:
    """The first row, or None."""
    with connection.cursor() as cursor:
        cursor.execute(question, values)
        return cursor.fetchone()
