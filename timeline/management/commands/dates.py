"""Show what the date engine makes of a text: ``python manage.py dates "They met on Thursday." --on 2010-12-03``."""

from __future__ import annotations

from argparse import ArgumentParser
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from timeline.chronology.edtf import Edtf, EdtfError
from timeline.chronology.mentions import Timex
from timeline.language import find_dates

HEADINGS = ("text", "type", "value", "mod", "EDTF", "earliest", "latest")


class Command(BaseCommand):
    """Print every time expression of a text with its TIMEX3 value and its EDTF date."""

    help = "Print the dates of a text as the date engine reads them."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The text, and the day it was written."""
        parser.add_argument("text", help="a sentence or an article, in quotes")
        parser.add_argument("--on", metavar="DAY", help="the day it was written, as EDTF: 2010-12-03, 2010-12, …")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print the table, or say that there is no date."""
        timexes = find_dates(options["text"], _document_time(options["on"]))
        if not timexes:
            self.stdout.write("No time expression found.")
            return
        rows = [HEADINGS, *(_row(timex) for timex in timexes)]
        widths = [max(len(row[column]) for row in rows) for column in range(len(HEADINGS))]
        for row in rows:
            self.stdout.write("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())


def _document_time(text: str | None) -> Edtf | None:
    if not text:
        return None
    try:
        return Edtf.parse(text)
    except EdtfError as error:
        raise CommandError(f"--on: {error}") from error


def _row(timex: Timex) -> tuple[str, ...]:
    edtf = timex.edtf
    bounds = (edtf.text, str(edtf.earliest), str(edtf.latest)) if edtf else ("-", "-", "-")
    return (" ".join(timex.text.split()), timex.type, timex.value, timex.mod or "-", *bounds)
