"""How near to its sisters in time an article was written: the odds before it is read, and what it shares with them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from math import log, log1p, sqrt

from timeline.chronology.document_time_evidence import Score, Sister, Undated
from timeline.chronology.edtf import Edtf
from timeline.chronology.reports import Report
from timeline.chronology.wording import in_words

WELL_KNOWN = 7
"""Days; an article that may be from any of more than these draws no other near."""
NEAREST = 0.75
"""How the odds of a day fall with the days to the nearest dated article: as a power of them, and not faster. In news
that was measured, coverage of the same week is common and the tail is long."""
A_MONTH, FAR = 30, 0.9
"""Days from which they fall faster, and by how much."""
LIKE = 1.0
"""How much faster the odds fall for each sister, by how far the two tell of the same things."""
OPENING = 1
"""The last paragraph of those that say what an article is about."""
SOME_COPY = 0.15
"""Share of the text from which one article has text of the other."""
COPIED, COPY_FADES = 5.0, 0.12
"""What a whole copy is worth on the day of the other, and how much of that goes with each day between them."""
QUOTED, QUOTED_FADES = 1.0, 0.15
"""The same for words quoted by both."""
QUOTED_WITHIN = 2
"""Days in which two papers quote the same words."""


@dataclass(frozen=True, slots=True)
class Near:
    """A sister, how far the article tells of the same things (0 to about 2), and whether its own day is well known."""

    sister: Sister
    likeness: float
    known: bool


def nearest(article: Undated, sisters: Sequence[Sister]) -> list[Near]:
    """The sisters as they bear on when the article was written; those whose day is well known, if there are any."""
    known = [sister.written.width <= WELL_KNOWN for sister in sisters]
    rows = zip(sisters, known, strict=True)
    return [Near(s, _likeness(article, s), sure or not any(known)) for s, sure in rows]


def _likeness(article: Undated, sister: Sister) -> float:
    """How far two articles tell of the same things: by the words of all, and by names and words of the opening."""
    opening = _overlap(_told_first(article.reports), _told_first(sister.reports))
    return max(opening + _overlap(_nouns(article.reports), _nouns(sister.reports)), 2 * sister.copy)


def _overlap(a: set[str], b: set[str]) -> float:
    return len(a & b) / sqrt(len(a) * len(b)) if a and b else 0.0


def _nouns(reports: Iterable[Report]) -> set[str]:
    return {noun for report in reports for noun in report.mention.nouns}


def _told_first(reports: Iterable[Report]) -> set[str]:
    first = [report for report in reports if report.mention.paragraph <= OPENING]
    return _nouns(first) | {name for report in first for name in report.around}


def by_nearness(score: Score, article: Undated, near: Sequence[Near]) -> None:
    """Articles of one story are from about the same time, copies and those that share quotations even more so."""
    rows = [(one, _gap(score.day, one.sister.written)) for one in near]
    known = [(one.likeness, log1p(gap)) for one, gap in rows if one.known]
    if known:
        least = min(away for _, away in known)
        score.add(-NEAREST * least - FAR * max(0.0, least - log(1 + A_MONTH)))
        score.add(-LIKE * sum(likeness * away for likeness, away in known) / len(known))
    for one, gap in rows:
        points = _by_shared_text(one.sister, article, gap)
        if points > 0:
            score.add(points, partial(_shares, one.sister))


def _by_shared_text(sister: Sister, article: Undated, gap: int) -> float:
    if sister.copy >= SOME_COPY:
        return COPIED * sister.copy * (1 - COPY_FADES * gap)
    if article.quotations & sister.quotations and gap <= QUOTED_WITHIN:
        return QUOTED - QUOTED_FADES * gap
    return 0.0


def _shares(sister: Sister) -> str:
    who = f"{sister.outlet or 'an article'} of {in_words(sister.written)}"
    if sister.copy < SOME_COPY:
        return f"it quotes the same words as {who}"
    return f"it has {'the same text' if sister.copy >= 0.6 else 'some of the same text'} as {who}"


def _gap(day: date, written: Edtf) -> int:
    if written.earliest <= day <= written.latest:
        return 0
    return min(abs((day - written.earliest).days), abs((day - written.latest).days))
