"""When a mention says its event was: its own expression on the calendar, and what the words around that add."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from timeline.chronology.edtf import Edtf
from timeline.chronology.mentions import Mention, Modality, Timex
from timeline.chronology.reports import AHEAD, Report
from timeline.chronology.sides import shifted
from timeline.chronology.timex_windows import window

NEWS_WRITTEN_WITHIN = 2
"""Days; when a day of writing is known less well than this, "has been suspended" is given no day."""
TOLD_BY_PARAGRAPH = 3
_DAY = timedelta(days=1)


def date_of(mention: Mention, timexes: Sequence[Timex] | None, written: Edtf | None, body: str) -> Edtf | None:
    """The days a mention gives its event, None where it says none.

    Handled besides a plain expression: "on 14 and 15 March" (both days), "has been open since May 3" (its first
    day), "will be freed within a week" (the week that follows the day of writing), "has been suspended" as the first
    news of an article (the day of writing or the day before).
    """
    if timexes is None:
        return None
    if mention.expression is None:
        return _of_news(mention, written)
    timex = timexes[mention.expression]
    if timex.edtf is None:
        ahead = mention.deadline and mention.modality in AHEAD
        return window(timex.value, False, written, "future") if ahead and timex.type == "DURATION" else None
    return _start_of_open(_with_its_pair(mention.expression, timexes, body))


def told_again(reports: Sequence[Report]) -> list[Report]:
    """The reports of an article, its first news tied to the sentence that tells it again and says when.

    "The trial has been halted. The judge discharged the jury on Friday": what leads an article without a day is
    what the first dated sentence below it tells, if that was on the day of writing or the day before.
    """
    told = [r for r in reports if r.founds and r.mention.main and r.mention.modality == Modality.OCCURRED]
    return [_with_its_day(r, told) if r.founds and r.mention.news else r for r in reports]


def _with_its_day(news: Report, told: Sequence[Report]) -> Report:
    for report in told:
        follows = report.mention.start > news.mention.start and report.mention.paragraph <= TOLD_BY_PARAGRAPH
        if follows and report.date.width <= NEWS_WRITTEN_WITHIN and report.date.overlaps(news.date):
            return replace(news, date=report.date, again=report.key)
    return news


def _of_news(mention: Mention, written: Edtf | None) -> Edtf | None:
    if not mention.news or written is None or written.width > NEWS_WRITTEN_WITHIN:
        return None
    if mention.kind in ("", "statement") or mention.modality != Modality.OCCURRED:
        return None
    return Edtf.interval(Edtf.day(shifted(written.earliest, -_DAY)), Edtf.day(written.latest))


def _with_its_pair(number: int, timexes: Sequence[Timex], body: str) -> Edtf:
    """Two days in a row, joined by "and", are both of the event."""
    here = timexes[number].edtf
    for other in (number - 1, number + 1):
        if not 0 <= other < len(timexes) or not here.is_day:
            continue
        first, second = timexes[min(number, other)], timexes[max(number, other)]
        joined = body[first.end : second.start].strip(" ,") == "and"
        if joined and first.edtf and second.edtf and second.edtf.is_day and first.edtf.is_day:
            days = first.edtf.earliest, second.edtf.earliest
            if days[1] - days[0] == _DAY:
                return Edtf.interval(Edtf.day(days[0]), Edtf.day(days[1]))
    return here


def _start_of_open(edtf: Edtf) -> Edtf:
    """What goes on since a day began on it."""
    if edtf.latest == date.max and "/" in edtf.text:
        return Edtf.parse(edtf.text.split("/")[0])
    return edtf
