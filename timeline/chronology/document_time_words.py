"""What an article's own words say of the day it was written."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import partial

from timeline.chronology.document_time_evidence import Score, Sister, Undated, trust
from timeline.chronology.edtf import Edtf
from timeline.chronology.mentions import Expression, Timex
from timeline.chronology.wording import in_words

NEWS_DAYS_LATE = (0.0, 0.3, 2.2, 1.7)
"""What it costs when the last weekday spoken of as past is 0, 1, 2, 3 or more days before the day of writing. In 158
of 158 news documents that name their own weekday it is their own day; most others are written the day after."""
NIGHT_DAYS_LATE = (1.0, 0.0, 2.5, 2.5)
"""The same where it speaks of that day's evening or night: that is told the day after as often as not."""
DATELINE = 8.0
"""What it is worth that the dateline gives the month and the day."""
MONDAY = 1
SINCE_FRIDAY = 3
OVER_WEEKEND = 1.0
"""What it costs on a Monday: a paper that does not appear on Sundays tells then of Friday."""
EVERY_LATER = 1.1
"""What each day costs by which the earliest of its weekdays is more than two days back."""
LEAD = 400
"""Characters: a weekday that stands in them tells the news itself, and counts before those further down."""
FAR_DAY, NEAR_DAY = 2.9, 0.7
"""What it is worth that a weekday falls on a day that a sister names from over a week away, or of its own week."""
SAME_DATE, MOST_SAME = 1.2, 3
"""What it is worth that a month and day falls on a day that a sister names, and how many count: it tells the year."""
WEEK = timedelta(days=6)
MISFITS = {"told": 4.0, "said": 0.8, "foretold": 4.0, "lapsed": 1.2}
"""What it costs that a date is still to come on which something is told as past, or which only stands in a sentence
of the past; that it is over, though foretold, or foretold in the past tense ("was due on 7 January"), so that it may
well be. Tense is misread at times, in 4 of 191 dates told as past and 1 of 72 foretold that were counted, and "a
March 4 deadline" has none."""
MOST_MISFITS = 2
"""How many misfits of a kind count: what is misread once is misread twice."""
UNLIKE_PAIR = 2.0
"""What it costs that a weekday and the date beside it are two days."""
OWN_MONTH = 1.0
"""What it costs that a bare month is the month of writing."""
EARLIER_UNIT, EARLIER_MONTH = 2.0, 1.7
"""What it costs that "earlier this month" is said on the 1st, "earlier this week" on a Monday; that the first is said
in the first half of the month, as one text in ten does of those that were counted."""
EARLY_DAYS = 15
"""Days of the first half of a month."""
TWICE_DATED = 1.8
"""What it costs that "earlier this month" lies less than some days back; too seldom met to be measured."""
WEEKDAY_INSTEAD = 5
"""Nearer than this many days, news names the weekday instead of month and day (AP Stylebook, "time element")."""
BY_DATE_INSTEAD = 2.4
"""What it costs that it does not."""
A_DAY_AWAY = 0.022
"""What each day costs that its dates without a year lie away on the mean: dates of another year are given with it."""
_BY_DATE = frozenset({"date", "month_day"})
_CALENDAR = frozenset({"date", "month_day", "year", "year_month"})
MANY_WEEKDAYS = 4
"""An article that names so many tells of a whole week: how far back the last of them is says nothing."""


def by_own_words(score: Score, article: Undated, timexes: Sequence[Timex], sisters: Sequence[Sister]) -> None:
    """Everything that the article's time expressions say, were it written on the day of ``score``."""
    _by_weekdays(score, article)
    _by_pairs(score, article, timexes)
    _by_dates(score, article, timexes)
    _by_what_is_twice_dated(score, article, timexes)
    if (score.day.month, score.day.day) in article.hints:
        score.add(DATELINE, partial("its dateline says {:%B %-d}".format, score.day))
    _by_story_days(score, article, timexes, sisters)


def _by_weekdays(score: Score, article: Undated) -> None:
    """The last weekday that the article speaks of as past is mostly its own day, or the day before."""
    said = [e for e in article.expressions if _is_bare_weekday(e) and not _in(e, article.captions)]
    if not said:
        return
    late = {_days_late(score.day, e): e.text for e in said}
    lead = [e for e in said if e.start < LEAD] or said
    nearest = min(_days_late(score.day, e) for e in lead)
    overnight = any(e.fields.get("part") in ("NI", "EV") for e in lead if _days_late(score.day, e) == nearest)
    over_weekend = score.day.isoweekday() == MONDAY and nearest == SINCE_FRIDAY
    costs = NIGHT_DAYS_LATE if overnight else NEWS_DAYS_LATE
    cost = OVER_WEEKEND if over_weekend else costs[min(nearest, len(costs) - 1)]
    if len(late) < MANY_WEEKDAYS:
        cost += EVERY_LATER * max(0, max(late) - (SINCE_FRIDAY + 1 if over_weekend else 2))
    score.add(-cost)
    if nearest <= 1:
        when = ("that day or soon after", "the day after")[nearest]
        score.add(0.0, partial("it says “{}” of what had just happened: written {}".format, late[nearest], when))


def _days_late(day: date, said: Expression) -> int:
    """How many days before ``day`` the last such weekday was."""
    return (day.isoweekday() - int(said.fields["weekday"])) % 7


def _is_bare_weekday(expression: Expression) -> bool:
    return expression.form == "weekday" and "which" not in expression.fields and expression.direction != "future"


def _in(expression: Expression, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= expression.start < end for start, end in spans)


def _by_pairs(score: Score, article: Undated, timexes: Sequence[Timex]) -> None:
    """ "This Saturday, Nov. 4", "yesterday (Friday)": two expressions side by side mean one day."""
    pairs = [(timexes[number - 1], timexes[number]) for number in article.paired]
    unlike = sum(_is_day(one) and _is_day(other) and not one.edtf.overlaps(other.edtf) for one, other in pairs)
    score.add(-UNLIKE_PAIR * min(unlike, MOST_MISFITS))


def _is_day(timex: Timex) -> bool:
    return timex.edtf is not None and timex.edtf.is_day


def _by_dates(score: Score, article: Undated, timexes: Sequence[Timex]) -> None:
    """The article was not written before what it tells as past, nor after what it foretells."""
    rows = [(n, said, t.edtf) for n, (said, t) in enumerate(zip(article.expressions, timexes, strict=True)) if t.edtf]
    misfits = {n: misfit for n, said, edtf in rows if (misfit := _misfit(score.day, article, n, edtf))}
    counted = Counter(misfits.values())
    score.add(-sum(MISFITS[misfit] * min(n, MOST_MISFITS) for misfit, n in counted.items()))
    _by_days_of_the_year(score, article, [row for row in rows if row[0] not in misfits])
    for _, said, edtf in rows:
        if said.form == "month" and edtf.earliest <= score.day <= edtf.latest:
            score.add(-OWN_MONTH)
        elif said.form == "unit" and said.mod == "START" and said.direction == "past":
            _by_earlier(score, said, edtf)


def _misfit(day: date, article: Undated, number: int, edtf: Edtf) -> str:
    """How a date does not go with the day of writing; "" where it does."""
    said = article.expressions[number]
    if said.form not in _CALENDAR:
        return ""
    ahead = said.direction == "future" or number in article.foretold
    if not ahead and edtf.earliest > day:
        return "told" if number in article.told else "said"
    if ahead and edtf.latest < day and said.form in _BY_DATE:
        return "lapsed" if number in article.lapsed else "foretold"
    return ""


def _by_days_of_the_year(score: Score, article: Undated, rows: Sequence[tuple[int, Expression, Edtf]]) -> None:
    """A month and day without a year is one near the day of writing, but not one of its own week."""
    dates = [(n, said, edtf) for n, said, edtf in rows if said.form == "month_day"]
    away = [abs((edtf.earliest - score.day).days) for _, _, edtf in dates]
    bare = ("weekday" not in said.fields and n not in article.paired for n, said, _ in dates)
    near = any(days < WEEKDAY_INSTEAD and alone for days, alone in zip(away, bare, strict=True))
    score.add(-BY_DATE_INSTEAD if near else 0.0)
    score.add(-A_DAY_AWAY * sum(away) / len(away) if away else 0.0)
    for _, said, edtf in dates:
        score.add(0.0, partial(_side, said.text, edtf, score.day))


def _side(text: str, edtf: Edtf, day: date) -> str:
    side = ", still to come" if edtf.earliest > day else ", just past" if edtf.latest < day else ""
    return f"“{text}” is {in_words(edtf, 'long')}{side}"


def _by_earlier(score: Score, said: Expression, edtf: Edtf) -> None:
    """ "Earlier this month" is not said on the 1st, nor "earlier this week" on a Monday."""
    gone = score.day.isoweekday() - 1 if said.fields.get("unit") == "W" else (score.day - edtf.earliest).days
    early = said.fields.get("unit") == "M" and gone < EARLY_DAYS
    score.add(-EARLIER_UNIT if gone < 1 else -EARLIER_MONTH if early else 0.0)


def _by_what_is_twice_dated(score: Score, article: Undated, timexes: Sequence[Timex]) -> None:
    """What an article puts on "March 4" and also "earlier this month" lies more than some days back."""
    for coarse, exact in article.twice_dated:
        day = timexes[exact].edtf
        if day is not None and day.is_day and (score.day - day.earliest).days < WEEKDAY_INSTEAD:
            score.add(-TWICE_DATED if article.expressions[coarse].fields.get("unit") in ("M", "Y") else 0.0)


def _by_story_days(score: Score, article: Undated, timexes: Sequence[Timex], sisters: Sequence[Sister]) -> None:
    """The days that matter to a story are named again and again: a weekday likely means one of them."""
    rows = list(zip(article.expressions, timexes, strict=True))
    met = {timex.edtf.earliest: said.text for said, timex in rows if said.form == "weekday" and _is_day(timex)}
    named = {day for sister in sisters for day in sister.days}
    score.add(SAME_DATE * min(MOST_SAME, len(_named_by_date(rows) & named)) * trust(sisters))
    for points, most, days in _story_days(sisters):
        for day in sorted(days & met.keys())[:most]:
            score.add(points * trust(sisters), partial(_story_day, met.pop(day), day))


def _named_by_date(rows: Sequence[tuple[Expression, Timex]]) -> set[date]:
    return {timex.edtf.earliest for said, timex in rows if said.form == "month_day" and _is_day(timex)}


def _story_days(sisters: Sequence[Sister]) -> list[tuple[float, int, set[date]]]:
    """The days that the story names: what each kind is worth, most first, and how many of it count."""
    named = [
        (day, day + WEEK < sister.written.earliest or sister.written.latest + WEEK < day)
        for sister in sisters
        for day in sister.days
    ]
    far = {day for day, is_far in named if is_far}
    return [(FAR_DAY, 2, far), (NEAR_DAY, 1, {day for day, _ in named})]


def _story_day(text: str, day: date) -> str:
    return f"“{text}” is then {in_words(Edtf.day(day), 'long')}, a day of this story"
