"""Reports for tests, in a line each; what a test does not care about is filled in."""

from __future__ import annotations

from datetime import date

from timeline.chronology.edtf import Edtf
from timeline.chronology.mentions import Mention, Modality, Timex
from timeline.chronology.reports import Happening, Report
from timeline.chronology.sameness import Sameness

TWINS = ({"meeting", "call"}, {"decision", "vote"}, {"attack", "death"})


def alike(a: str, b: str) -> bool:
    """Whether two kinds can be two papers' words for one event, in these tests."""
    return a == b or {a, b} in TWINS


def timex(value: str, text: str = "then", *, edtf: str = "", kind: str = "DATE") -> Timex:
    """A time expression laid on the calendar."""
    return Timex(0, len(text), text, kind, value, edtf=Edtf.parse(edtf or value))


def mention(kind: str = "meeting", **fields) -> Mention:
    """A mention; its trigger is its kind, unless told otherwise."""
    defaults = {"start": 0, "end": 60, "trigger": kind, "trigger_start": 0, "lemma": kind, "kind": kind}
    defaults |= {"modality": Modality.OCCURRED, "title": f"{kind.capitalize()} takes place", "whole": True}
    return Mention(**defaults | fields)


def report(
    article: str = "a",
    on: str = "2021-03-04",
    kind: str = "meeting",
    *,
    who: str = "",
    where: str = "",
    nouns: str = "",
    status: str = "occurred",
    written: str = "",
    at: int = 0,
    persons: str | None = None,
    sentence: str = "",
    source: str = "",
    outlet: str = "",
    nearby: str = "",
    **fields,
) -> Report:
    """A report of one article. ``on`` is EDTF, "" where it has no date; names and nouns are words with spaces between.

    Who takes part is a person, unless ``persons`` says otherwise; ``written`` is the day of its article.
    """
    day = Edtf.parse(on) if on else None
    dated = {"expression": 0} if on else {}
    nouns_told = {"nouns": tuple(sorted(nouns.split()))}
    return Report(
        key=(article, at),
        source=source or article,
        outlet=outlet or f"The {article.upper()} Post",
        mention=mention(kind, trigger_start=at, modality=Modality(status), **dated, **nouns_told, **fields),
        date=day,
        written=Edtf.parse(written) if written else None,
        participants=frozenset(who.split()),
        persons=frozenset((who if persons is None else persons).split()),
        places=frozenset(where.split()),
        nearby=frozenset(nearby.split()),
        founds=day is not None,
        timex=timex(on, edtf=on) if on else None,
        words=frozenset(sentence.lower().split()),
    )


def sameness(*reports: Report) -> Sameness:
    """What compares the reports of a story that holds these, and enough of others that no word is common."""
    others = [report(f"z{n}", "1999", "storm", who=f"Other{n}", nouns=f"word{n}") for n in range(20)]
    return Sameness.of_story([*reports, *others], alike)


def happening(*reports: Report, on: str = "", status: str = "") -> Happening:
    """One event out of its reports; date and status are those of the first."""
    first = reports[0]
    return Happening(
        sorted(reports, key=lambda row: row.key),
        Edtf.parse(on) if on else first.date,
        Modality(status) if status else first.mention.modality,
    )


def day(text: str) -> date:
    """A day from ISO text."""
    return date.fromisoformat(text)
