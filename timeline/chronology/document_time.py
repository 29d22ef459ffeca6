"""When an article was written, from what it says and from what the story's other articles say.

Every time expression is a constraint on the day of writing: "Thursday ... said" wants a Thursday or the day after,
"March 4" in the past a day not long after it, "Feb. 12" still to come a day before it. What other articles
of the story date gives the year and the week: the same event must come out on the same day, and how near in time
articles of one story are is itself known. Each constraint adds to or takes from the score of a candidate day. The
scores are logarithms of odds, measured on dated news and on composed stories, so that they give each day its
probability; the answer is the fewest days that hold the true one 95 times in 100.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from math import exp

from timeline.chronology.document_time_alone import alone
from timeline.chronology.document_time_evidence import Inferred, Score, Sister, Undated, trust
from timeline.chronology.document_time_nearness import Near, by_nearness, nearest
from timeline.chronology.document_time_sisters import Link, by_links, links
from timeline.chronology.document_time_words import by_own_words
from timeline.chronology.edtf import Edtf
from timeline.chronology.sameness import Sameness
from timeline.chronology.sides import shifted
from timeline.chronology.wording import in_words

HELD = (0.95, 0.92)
"""The probability reckoned that the days given hold the true one, beside one stated day of writing, or more. Of
the composed stories' articles beside all that are stated there 39 of 40 were held; beside two of five, 82 of 90."""
LIKELY = 1 / 3
"""The days from which an article's own dates are laid out are those this likely or more beside the likeliest. A share
of the whole would do worse: of three like weeks it would choose one, beside a sure week take the next as well."""
AROUND_SISTERS = timedelta(days=240)
"""How far from the story's dated articles an undated one is looked for; in the stories measured the farthest was
215 days from the nearest."""
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
    linked, near = links(article, sisters, sameness), nearest(article, sisters)
    scores = [_score(day, article, sisters, linked, near) for day in days]
    chances = _chances([score.points for score in scores])
    share = HELD[sum(sister.stated for sister in sisters) > 1]
    fewest = _fewest(chances, share)
    best = scores[fewest[0]]
    held = _together(fewest, chances, share)
    least = LIKELY * chances[fewest[0]]
    likely = _covering(days, [place for place, chance in enumerate(chances) if chance >= least])
    return Inferred(_covering(days, held), _reasons(best, [scores[place] for place in held]), best.day, likely)


def _chances(points: Sequence[float]) -> list[float]:
    """The probability of each day, from logarithms of its odds."""
    most = max(points)
    odds = [exp(round(one - most, 6)) for one in points]
    total = sum(odds)
    return [one / total for one in odds]


def _fewest(chances: Sequence[float], share: float) -> list[int]:
    """The places of the likeliest days that hold the true one with this probability; the likeliest first."""
    held, places = 0.0, []
    for place in sorted(range(len(chances)), key=lambda place: (-chances[place], place)):
        places.append(place)
        held += chances[place]
        if held >= share:
            break
    return places


def _together(fewest: Sequence[int], chances: Sequence[float], share: float) -> Sequence[int]:
    """The places of the days to be given, in order; for too many to list, the shortest interval that will do."""
    if len(fewest) <= LONGEST_LIST:
        return sorted(fewest)
    first, last = _shortest(chances, share)
    return range(first, last + 1)


def _covering(days: Sequence[date], held: Sequence[int]) -> Edtf:
    together = len(held) > 2 and held[-1] - held[0] == len(held) - 1
    if len(held) <= LONGEST_LIST and not together:
        return Edtf.one_of([days[place] for place in held])
    return Edtf.interval(Edtf.day(days[held[0]]), Edtf.day(days[held[-1]]))


def _shortest(chances: Sequence[float], share: float) -> tuple[int, int]:
    """The first and the last day of the shortest interval that holds the true one."""
    best, first, held = (0, len(chances) - 1), 0, 0.0
    for last, chance in enumerate(chances):
        held += chance
        while held - chances[first] >= share:
            held -= chances[first]
            first += 1
        if held >= share and last - first < best[1] - best[0]:
            best = first, last
    return best


def _reasons(best: Score, held: Sequence[Score]) -> tuple[str, ...]:
    """What holds of every day that is left; then what speaks for the likeliest of them."""
    reasons = best.reasons()
    shared = set(reasons).intersection(*(score.reasons() for score in held))
    likeliest = f"likeliest is {in_words(Edtf.day(best.day))}: "
    return tuple(reason for reason in reasons if reason in shared) + tuple(
        likeliest + reason for reason in reasons if reason not in shared
    )


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


def _score(
    day: date, article: Undated, sisters: Sequence[Sister], linked: Sequence[Link], near: Sequence[Near]
) -> Score:
    score = Score(day)
    timexes = article.dated(day)
    by_own_words(score, article, timexes, sisters)
    by_links(score, linked, timexes, trust(sisters))
    by_nearness(score, article, near)
    return score
