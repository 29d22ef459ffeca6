"""What an article's own words say of the day it was written."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from functools import partial

from timeline.chronology.document_time_evidence import Score, Sister, Undated, trust
from timeline.chronology.edtf import Edtf
from timeline.chronology.mentions import Expression, Timex
from timeline.chronology.wording import in_words

NEWS_DAYS_LATE = (0.0, 0.35, 1.0, 1.2)
"""What it costs when the last weekday spoken of as past is 0, 1, 2, 3 or more days before the day of writing. In 158
of 158 news documents that name their own weekday it is their own day; most others are written the day after."""
MOST_LATE = 1.4
NIGHT_DAYS_LATE = (0.2, 0.0, 1.0, 1.2)
"""The same where it speaks of that day's evening or night: that is told the day after as often as not."""
MONDAY = 1
SINCE_FRIDAY = 3
OVER_WEEKEND = 0.75
"""What it costs on a Monday: a paper that does not appear on Sundays tells then of Friday."""
LEAD = 400
"""Characters: a weekday that stands in them tells the news itself, and counts before those further down."""
FAR_DAY, OWN_DAY, NEAR_DAY = 1.0, 0.5, 0.25
"""What it is worth that a weekday falls on a day that a sister names from more than a week away, that the article
itself names by date, that a sister names of its own week."""
SAME_DATE, MOST_SAME = 0.4, 3
"""What it is worth that a month and day falls on a day that a sister names, and how many count: it tells the year."""
WEEK = timedelta(days=6)
TOLD_AS_PAST = 1.6
SAID_AS_PAST = 0.65
"""What it costs that a date is still to come on which something is said to have happened, or which only stands in such
a sentence: tense is misread at times, and "a March 4 deadline" has none."""
WEEKDAY_INSTEAD = 5
"""Nearer than this many days, news names the weekday instead of month and day (AP Stylebook, "time element")."""
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
        score.add(5.0, partial("its dateline says {:%B %-d}".format, score.day))
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
        cost += 0.4 * max(0, max(late) - (SINCE_FRIDAY + 1 if over_weekend else 2))
    score.add(-min(cost, MOST_LATE))
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
    for number in article.paired:
        one, other = timexes[number - 1], timexes[number]
        if _is_day(one) and _is_day(other):
            score.add(0.0 if one.edtf.overlaps(other.edtf) else -2.5)


def _is_day(timex: Timex) -> bool:
    return timex.edtf is not None and timex.edtf.is_day


def _by_dates(score: Score, article: Undated, timexes: Sequence[Timex]) -> None:
    foretold = article.foretold
    lapsed = {report.mention.expression for report in article.reports if report.mention.lapsed}
    told = article.told
    paired = article.paired
    for number, (said, timex) in enumerate(zip(article.expressions, timexes, strict=True)):
        if timex.edtf is None:
            continue
        if said.form in _CALENDAR:
            ahead = said.direction == "future" or number in foretold
            _by_date(
                score,
                said,
                timex.edtf,
                ahead=ahead,
                told=number in told,
                lapsed=number in lapsed,
                paired=number in paired,
            )
        elif said.form == "month" and timex.edtf.earliest <= score.day <= timex.edtf.latest:
            score.add(-0.3)
        elif said.form == "unit" and said.mod == "START" and said.direction == "past":
            _by_earlier(score, said, timex.edtf)


def _by_date(
    score: Score, said: Expression, edtf: Edtf, *, ahead: bool, told: bool, lapsed: bool, paired: bool
) -> None:
    """The article was not written before what it tells as past, nor after what it foretells.

    ``told``: something is said to have happened then. ``lapsed``: it was foretold in the past tense ("was due on
    7 January"), so that it may be over. ``paired``: a weekday stands before it.
    """
    day = score.day
    if not ahead and edtf.earliest > day:
        score.add(-TOLD_AS_PAST if told else -SAID_AS_PAST)
    elif ahead and edtf.latest < day and said.form in _BY_DATE:
        score.add(-0.5 if lapsed else -3.0)
    elif said.form == "month_day":
        away = abs((edtf.earliest - day).days)
        score.add(-0.55 if away < WEEKDAY_INSTEAD and "weekday" not in said.fields and not paired else 0.0)
        score.add(-0.003 * away)
        score.add(0.0, partial(_side, said.text, edtf, day))


def _side(text: str, edtf: Edtf, day: date) -> str:
    side = ", still to come" if edtf.earliest > day else ", just past" if edtf.latest < day else ""
    return f"“{text}” is {in_words(edtf, 'long')}{side}"


def _by_earlier(score: Score, said: Expression, edtf: Edtf) -> None:
    """ "Earlier this month" is not said on the 1st, nor "earlier this week" on a Monday."""
    gone = score.day.isoweekday() - 1 if said.fields.get("unit") == "W" else (score.day - edtf.earliest).days
    score.add(-1.0 if gone < 1 else 0.0)


def _by_what_is_twice_dated(score: Score, article: Undated, timexes: Sequence[Timex]) -> None:
    """What an article puts on "March 4" and also "earlier this month" lies more than some days back."""
    for coarse, exact in article.twice_dated:
        day = timexes[exact].edtf
        if day is not None and day.is_day and 0 <= (score.day - day.earliest).days < WEEKDAY_INSTEAD:
            score.add(-0.8 if article.expressions[coarse].fields.get("unit") in ("M", "Y") else 0.0)


def _by_story_days(score: Score, article: Undated, timexes: Sequence[Timex], sisters: Sequence[Sister]) -> None:
    """The days that matter to a story are named again and again: a weekday likely means one of them."""
    rows = list(zip(article.expressions, timexes, strict=True))
    met = {timex.edtf.earliest: said.text for said, timex in rows if said.form == "weekday" and _is_day(timex)}
    by_date = _own_days(score.day, rows, article.paired)
    named = {day for sister in sisters for day in sister.days}
    score.add(SAME_DATE * min(MOST_SAME, len(_named_by_date(rows) & named)) * trust(sisters))
    for points, most, days in _story_days(by_date, sisters):
        for day in sorted(days & met.keys())[:most]:
            score.add(points * trust(sisters), partial(_story_day, met.pop(day), day))


def _named_by_date(rows: Sequence[tuple[Expression, Timex]]) -> set[date]:
    return {timex.edtf.earliest for said, timex in rows if said.form == "month_day" and _is_day(timex)}


def _own_days(written: date, rows: Sequence[tuple[Expression, Timex]], paired: set[int]) -> set[date]:
    """The days an article names by date, but for those of the week before: a bare weekday means none of these."""
    named = [(n, t.edtf.earliest) for n, (said, t) in enumerate(rows) if said.form in _BY_DATE and _is_day(t)]
    return {day for n, day in named if n in paired or not 0 <= (written - day).days < WEEKDAY_INSTEAD}


def _story_days(by_date: set[date], sisters: Sequence[Sister]) -> list[tuple[float, int, set[date]]]:
    """The days that the story names: what each kind is worth, most first, and how many of it count."""
    named = [
        (day, day + WEEK < sister.written.earliest or sister.written.latest + WEEK < day)
        for sister in sisters
        for day in sister.days
    ]
    far = {day for day, is_far in named if is_far}
    return [(FAR_DAY, 2, far), (OWN_DAY, 2, by_date), (NEAR_DAY, 1, {day for day, _ in named})]


def _story_day(text: str, day: date) -> str:
    return f"“{text}” is then {in_words(Edtf.day(day), 'long')}, a day of this story"
