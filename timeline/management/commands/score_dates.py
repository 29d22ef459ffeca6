"""Hold the date engine to annotated news: ``python manage.py score_dates DIR`` with TimeML files in DIR."""

from __future__ import annotations

from argparse import ArgumentParser
from datetime import date
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from timeline.language import find_dates
from timeline.language.timeml import AnnotatedText, Annotation, Score, read_timeml, score

MEASURES = ("strict", "relaxed", "type", "value")


class Command(BaseCommand):
    """Print span, type and value F1 over a folder of TimeML files."""

    help = "Score the date engine against a folder of TimeML files, by the formulas of TempEval-3."

    def add_arguments(self, parser: ArgumentParser) -> None:
        """The folder."""
        parser.add_argument("folder", type=Path, metavar="DIR", help="a folder of .tml files")

    def handle(self, *args: Any, **options: Any) -> None:
        """Print the table."""
        documents = _documents(options["folder"])
        everything, calendar = score(documents, tag)
        self.stdout.write(f"{len(documents)} documents")
        self.stdout.write(f"{'':10}{'gold':>7}{'found':>7}" + "".join(f"{name:>9}" for name in MEASURES))
        self.stdout.write(_line("all", everything))
        self.stdout.write(_line("calendar", calendar))


def tag(text: str, document_time: date | None) -> list[Annotation]:
    """The engine as a tagger."""
    return [Annotation(timex.start, timex.end, timex.type, timex.value) for timex in find_dates(text, document_time)]


def _documents(folder: Path) -> list[AnnotatedText]:
    paths = sorted(folder.glob("*.tml"))
    if not paths:
        raise CommandError(f"There is no .tml file in {folder}.")
    try:
        return [read_timeml(path) for path in paths]
    except ValueError as error:
        raise CommandError(str(error)) from error


def _line(title: str, figures: Score) -> str:
    values = "".join(f"{figures.f1(name):9.2f}" for name in MEASURES)
    return f"{title:10}{figures.gold:7}{figures.found:7}{values}"
