"""Sentences and what the program reads in them, as tables: a row is a title and a text, and below it what is found."""

from __future__ import annotations

from datetime import date
from functools import cache

import pytest

from timeline.chronology.mentions import Mention, Reading
from timeline.language.normalise import normalise
from timeline.language.pipeline import nlp
from timeline.language.reading import read
from timeline.language.recognise import recognise
from timeline.language.triggers import trigger_of

NEW_LINE = "⏎"
SOME_DAY = date(2001, 3, 14)


def rows(table: str) -> list[object]:
    """The rows of a table for ``parametrize``: the text, and the lines below it."""
    params: list[tuple[str, str, list[str]]] = []
    for line in table.strip().splitlines():
        if line.startswith("    "):
            params[-1][2].append(line.strip())
        else:
            title, text = (part.strip() for part in line.split("|", 1))
            params.append((title, text.replace(NEW_LINE, "\n"), []))
    return [pytest.param(text, found, id=title) for title, text, found in params]


@cache
def reading(text: str, *captions: tuple[int, int]) -> Reading:
    """What is read out of a text, read once a run."""
    return read(text, captions)


def mention(text: str, trigger: str) -> Mention:
    """The mention of a text that hangs on a word; the first, should there be several."""
    found = [mention for mention in reading(text).mentions if mention.trigger == trigger]
    assert found, f"{trigger} is none of {[mention.trigger for mention in reading(text).mentions]}"
    return found[0]


def expression(text: str, mention: Mention) -> str:
    """The words that date a mention, "" where it has none of its own."""
    return "" if mention.expression is None else reading(text).expressions[mention.expression].text


def triggers(text: str) -> list[str]:
    """For every date and time of day the word it dates: "Thursday > met (meeting)", "June > -"."""
    doc = nlp()(text)
    found = []
    for timex in normalise(recognise(doc), SOME_DAY, text):
        if timex.type not in ("DATE", "TIME"):
            continue
        names_a_day = len(timex.value) >= len("2001-03-14") and timex.value[:4].isdigit()
        root = doc.char_span(timex.start, timex.end, alignment_mode="expand").root
        trigger = trigger_of(root, day=names_a_day, clock=timex.type == "TIME")
        word = f"{trigger.word.text} ({trigger.kind})" if trigger else "-"
        due = ", due" if trigger and trigger.due else ""
        found.append(f"{timex.text} > {word}{due}")
    return found


def listed(names: tuple[str, ...]) -> str:
    """Names in the order of the alphabet, "-" for none."""
    return ", ".join(sorted(names)) or "-"
