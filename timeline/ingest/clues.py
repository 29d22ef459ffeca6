"""What articles and their reports are found by: words together with a month, pieces of the text. As 64-bit numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from hashlib import blake2b

from timeline.chronology.edtf import Edtf
from timeline.chronology.reports import Report
from timeline.chronology.sides import shifted

PIECES = 32
"""Of the 128 numbers of a MinHash. One text in a thousand that has an eighth of another shares none of so many."""
BY_MONTH = 62
"""Days; what is dated less exactly is found by its years."""
BY_WEEK = 10
"""Days; what is dated less exactly is found, by its kind alone, by its month."""
MOST_MONTHS, MOST_YEARS, MOST_WEEKS = 14, 4, 4
BESIDE = timedelta(days=3)
"""How far apart two accounts of one event may be dated."""
OPENING = 1
"""The last paragraph of those that say what an article is about."""


def clue(*parts: object) -> int:
    """A number for some words; the same on every machine."""
    text = "|".join(map(str, parts)).encode()
    return int.from_bytes(blake2b(text, digest_size=8).digest(), "big", signed=True)


def of_text(shingles: Sequence[int]) -> list[int]:
    """What a copy of a text is found by."""
    return [clue("text", place, value) for place, value in enumerate(shingles[:PIECES])]


def words_of(report: Report) -> list[str]:
    """The names and the distinctive words of a report."""
    return sorted(report.names | set(report.mention.nouns))


def opening_words(reports: Iterable[Report]) -> list[str]:
    """The names and words of the paragraphs that say what an article is about."""
    return sorted({word for r in reports if r.mention.paragraph <= OPENING for word in words_of(r)})


def months(first: date, last: date) -> list[str]:
    """The months from one day to another, no more than 14 of them."""
    count = (last.year - first.year) * 12 + last.month - first.month
    places = (first.year * 12 + first.month - 1 + ahead for ahead in range(min(count, MOST_MONTHS - 1) + 1))
    return [f"{place // 12:04}-{place % 12 + 1:02}" for place in places]


def years(first: date, last: date) -> list[str]:
    """The years from one day to another, no more than four of them."""
    return [f"{year:04}" for year in range(first.year, min(last.year, first.year + MOST_YEARS - 1) + 1)]


def periods_of(when: Edtf) -> list[str]:
    """The months of what is dated to a month or better; else the years."""
    return (months if when.width <= BY_MONTH else years)(when.earliest, when.latest)


def periods_near(first: date, last: date) -> list[str]:
    """The months and years in which an event may be dated that overlaps these days, or nearly does."""
    first, last = shifted(first, -BESIDE), shifted(last, BESIDE)
    return months(first, last) + years(first, last)


def weeks(first: date, last: date) -> list[str]:
    """The ISO weeks from one day to another, no more than four of them."""
    count = min((last - first).days + first.isoweekday() - 1, 7 * MOST_WEEKS - 1) // 7
    days = (shifted(first, timedelta(weeks=ahead)).isocalendar() for ahead in range(count + 1))
    return [f"{day.year:04}-W{day.week:02}" for day in days]


def sorts_of(report: Report, when: list[str]) -> list[str]:
    """What sort of thing a report tells of, and when: its kind and its verb; on a single day, anything."""
    sorts = [f"={sort}|{period}" for sort in {report.mention.kind, report.mention.lemma} - {""} for period in when]
    return sorts + ([f"=|{report.date.earliest}"] if report.date.is_day else [])


def weeks_of(report: Report) -> list[str]:
    """The weeks of what is dated to a week or so; else the months or years."""
    date = report.date
    return weeks(date.earliest, date.latest) if date.width <= BY_WEEK else periods_of(date)


def of_reports(reports: Sequence[Report]) -> Iterator[tuple[int, int | None]]:
    """What an article's reports are found by, each with its trigger's start; its opening words with None."""
    for word in opening_words(reports):
        yield clue("opening", word), None
    for report in reports:
        start = report.key[1]
        if report.founds:
            periods = periods_of(report.date)
            yield from ((clue("told", word, when), start) for word in words_of(report) for when in periods)
            yield from ((clue("sort", sort), start) for sort in sorts_of(report, weeks_of(report)))
        elif report.written is not None:
            when = months(report.written.earliest, report.written.earliest)[0]
            yield from ((clue("undated", name, when), start) for name in sorted(report.names))
