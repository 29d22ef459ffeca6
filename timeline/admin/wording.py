"""What an editor decided, as a sentence would put it."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from timeline.admin.dates import range_in_words
from timeline.chronology.edtf import Edtf
from timeline.models import Event, Judgement

Kind = Judgement.Kind
SEEN = {"shown": "on the default view", "hidden": "hidden from readers", "auto": "shown as the program decides"}


def in_words(judgement: Judgement) -> str:
    """What was decided; a decision of no known form by the name of its kind."""
    write = WORDS.get(judgement.kind)
    try:
        return write(judgement.value) if write else judgement.get_kind_display()
    except (KeyError, ValueError):
        return judgement.get_kind_display()


def _date(label: str) -> Callable[[Mapping], str]:
    return lambda value: f"{label}: {range_in_words(Edtf.parse(value['edtf']))}"


def _expression(value: Mapping) -> str:
    if not value["edtf"]:
        return f"“{value['text']}” is no date"
    return f"“{value['text']}” is {range_in_words(Edtf.parse(value['edtf']))}"


def _paragraph(value: Mapping) -> str:
    words = value["text"] if len(value["text"]) <= 60 else f"{value['text'][:57]}…"
    return f"Paragraph {'put back' if value['keep'] else 'left out'}: “{words}”"


def _merged(value: Mapping) -> str:
    numbers = [f"e{number}" for number, _ in value.get("events", ())]
    return f"Merged: {', '.join(numbers)}" if numbers else Kind.SAME.label


def _split(value: Mapping) -> str:
    off = value.get("off")
    if off is None:
        return Kind.DIFFERENT.label
    where = f" from e{value['number']}" if "number" in value else ""
    return f"{off} {'sentence' if off == 1 else 'sentences'} split off{where}"


def _added(value: Mapping) -> str:
    status = Event.Status(value["status"]).label
    return f"Added: “{value['title']}”, {range_in_words(Edtf.parse(value['edtf']))}, {status}"


WORDS: dict[str, Callable[[Mapping], str]] = {
    Kind.TITLE: lambda value: f"Title: “{value['title']}”",
    Kind.DATE: _date("Date"),
    Kind.STATUS: lambda value: f"Status: {Event.Status(value['status']).label}",
    Kind.VISIBILITY: lambda value: f"Visibility: {SEEN[value['visibility']]}",
    Kind.PUBLISHED: _date("Published"),
    Kind.FACT: lambda value: f"{value['field'].capitalize()}: “{value['text']}”",
    Kind.EXPRESSION: _expression,
    Kind.PARAGRAPH: _paragraph,
    Kind.NAME: lambda value: f"“{value['name']}” is called “{value['to']}”",
    Kind.SPELLING: lambda value: f"“{value['name']}” and “{value['into']}” are one",
    Kind.SAME: _merged,
    Kind.DIFFERENT: _split,
    Kind.COPY: lambda value: f"Compared with a{value['of']}: {value['is']}",
    Kind.ADDED: _added,
    Kind.MOVED: lambda value: f"Moved to the story “{value['to']}”",
}
