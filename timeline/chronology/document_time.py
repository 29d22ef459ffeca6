"""When an article was written, from what it says and from what the story's other articles say.

Every time expression is a constraint on the day of writing: "Thursday ... said" wants a Thursday or the day after,
"March 4" in the past a day not long after it, "Feb. 12" still to come a day before it. What other articles
of the story date gives the year and the week: the same event must come out on the same day. Each constraint adds
to or takes from the score of a candidate day; the best days, and those that are nearly as good, are the answer.
It is one day only where nothing else is nearly as good.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from timeline.chronology.document_time_alone import alone
from timeline.chronology.document_time_evidence import Inferred, Score, Sister, Undated, trust
from timeline.chronology.document_time_sisters import Link, by_links, by_nearness, links
from timeline.chronology.document_time_words import by_own_words
from timeline.chronology.edtf import Edtf
from timeline.chronology.sameness import Sameness
from timeline.chronology.sides import shifted

NEARLY_AS_GOOD = (0.84, 0.78, 0.5)
"""By how much a day may fall short of the best and still be given as possible, beside one dated article of the story,
two, three or more. The first two are fitted to dated news, the last to composed stories of five articles."""
AROUND_SISTERS = timedelta(days=60)
"""How far from the story's dated articles an undated one is looked for."""
MOST_DAYS_KNOWN = 62
"""An article that may be from any of more days than this says nothing of when another was written."""
LONGEST_LIST = 30
"""Up to this many single days are listed one by one; more are given as an interval."""


def infer(article: Undated, sisters: Sequence[Sister], sameness: Sameness) -> Inferred:
    """The day of writing of an article, as EDTF from one day to an interval, with reasons.

    Without sister articles only the years in its own text bound it; without those nothing is known: ``XXXX``.
    """
    days = _candidates(sisters)
    if not days:
        return alone(article)
    linked = links(article, sisters, sameness)
    scores = [_score(day, article, sisters, linked) for day in days]
    best = max(scores, key=lambda score: score.points)
    nearly = NEARLY_AS_GOOD[min(len(sisters), len(NEARLY_AS_GOOD)) - 1]
    good = [score for score in scores if best.points - score.points <= nearly]
    first_best = next(score for score in good if score.points == best.points)
    return Inferred(_covering([score.day for score in good]), first_best.reasons(), first_best.day)


def _covering(days: list[date]) -> Edtf:
    together = len(days) > 2 and days[-1] - days[0] == timedelta(days=len(days) - 1)
    if len(days) <= LONGEST_LIST and not together:
        return Edtf.one_of(days)
    return Edtf.interval(Edtf.day(days[0]), Edtf.day(days[-1]))


def _candidates(sisters: Sequence[Sister]) -> list[date]:
    """The days it may be from: those around the dated articles of its story."""
    known = [sister.written for sister in sisters if sister.written.width <= MOST_DAYS_KNOWN]
    if not known:
        return []
    first = shifted(min(edtf.earliest for edtf in known), -AROUND_SISTERS)
    return _days(first, shifted(max(edtf.latest for edtf in known), AROUND_SISTERS))


def _days(first: date, last: date) -> list[date]:
    span = min((last - first).days, 3700)
    return [first + timedelta(days=ahead) for ahead in range(span + 1)]


def _score(day: date, article: Undated, sisters: Sequence[Sister], linked: Sequence[Link]) -> Score:
    score = Score(day)
    timexes = article.dated(day)
    by_own_words(score, article, timexes, sisters)
    by_links(score, linked, timexes, trust(sisters))
    by_nearness(score, article, sisters)
    return score
