"""When an article was written, from what it says and from what the story's other articles say.

Every time expression is a constraint on the day of writing: "Thursday ... said" wants a Thursday or the day after,
"March 4" in the past a day not long after it, "Feb. 12" still to come a day before it. What other articles
of the story date gives the year and the week: the same event must come out on the same day. Each constraint adds
to or takes from the score of a candidate day; the best days, and those that are nearly as good, are the answer.
It is one day only where nothing else is nearly as good.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from timeline.chronology.document_time_evidence import Score, Sister, Undated
from timeline.chronology.document_time_sisters import Link, by_links, by_nearness, links
from timeline.chronology.document_time_words import by_own_words
from timeline.chronology.edtf import Edtf
from timeline.chronology.mentions import Expression
from timeline.chronology.sameness import Sameness
from timeline.chronology.sides import shifted

NEARLY_AS_GOOD = 0.4
"""By how much a day may fall short of the best and still be given as possible."""
AROUND_SISTERS = timedelta(days=60)
"""How far from the story's dated articles an undated one is looked for."""
AFTER_LAST_DATE = timedelta(days=45)
LONGEST_LIST = 12
"""Up to this many single days are listed one by one; more are given as an interval."""


@dataclass(frozen=True, slots=True)
class Inferred:
    """A day of writing that was worked out, with its reasons in words."""

    edtf: Edtf
    because: tuple[str, ...] = ()


def infer(article: Undated, sisters: Sequence[Sister], sameness: Sameness) -> Inferred:
    """The day of writing of an article, as EDTF from one day to an interval, with reasons.

    Without sister articles and without a full date in its text nothing is known: ``XXXX``.
    """
    days = _candidates(article, sisters)
    if not days:
        return Inferred(Edtf.parse("XXXX"), ("Neither the article nor the story's other articles give a year.",))
    linked = links(article, sisters, sameness)
    scores = [_score(day, article, sisters, linked) for day in days]
    best = max(scores, key=lambda score: score.points)
    good = [score for score in scores if best.points - score.points <= NEARLY_AS_GOOD]
    first_best = next(score for score in good if score.points == best.points)
    return Inferred(_covering([score.day for score in good]), first_best.reasons())


def _covering(days: list[date]) -> Edtf:
    together = len(days) > 2 and days[-1] - days[0] == timedelta(days=len(days) - 1)
    if len(days) <= LONGEST_LIST and not together:
        return Edtf.one_of(days)
    return Edtf.interval(Edtf.day(days[0]), Edtf.day(days[-1]))


def _candidates(article: Undated, sisters: Sequence[Sister]) -> list[date]:
    """The days it may be from: around its dated sisters; without them, from its last full date on."""
    known = [sister.written for sister in sisters if sister.written.width <= 62]
    if known:
        first = shifted(min(edtf.earliest for edtf in known), -AROUND_SISTERS)
        last = shifted(max(edtf.latest for edtf in known), AROUND_SISTERS)
        return _days(first, last)
    full = {number: _absolute_day(said) for number, said in enumerate(article.expressions)}
    foretold = article.foretold
    past = [day for number, day in full.items() if day and number not in foretold]
    return _days(max(past), shifted(max(past), AFTER_LAST_DATE)) if past else []


def _absolute_day(expression: Expression) -> date | None:
    if expression.form != "date":
        return None
    parts = expression.fields
    try:
        return date(int(parts["year"]), int(parts["month"]), int(parts["day"]))
    except (KeyError, ValueError):
        return None


def _days(first: date, last: date) -> list[date]:
    span = min((last - first).days, 3700)
    return [first + timedelta(days=ahead) for ahead in range(span + 1)]


def _score(day: date, article: Undated, sisters: Sequence[Sister], linked: Sequence[Link]) -> Score:
    score = Score(day)
    timexes = article.dated(day)
    by_own_words(score, article, timexes, sisters)
    by_links(score, linked, timexes)
    by_nearness(score, article, sisters)
    return score
