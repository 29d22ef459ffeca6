"""When an article was written, from what it says and from what the story's other articles say.

Every time expression is a constraint on the day of writing: "Thursday ... said" wants a Thursday or the day after,
"December 7" in the past a day not long after it, "Jan. 10" still to come a day before it. What other articles
of the story date gives the year and the week: the same event must come out on the same day. Each constraint adds
to or takes from the score of a candidate day; the best days, and those that are nearly as good, are the answer.
It is one day only where nothing else is nearly as good.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import pairwise

from timeline.chronology.edtf import Edtf
from timeline.chronology.mentions import Expression, Timex
from timeline.chronology.reports import Report
from timeline.chronology.sameness import Sameness
from timeline.chronology.wording import in_words

Dated = Callable[[date], Sequence[Timex]]
"""The article's expressions laid on the calendar as from a day."""

NEARLY_AS_GOOD = 0.4
"""By how much a day may fall short of the best and still be given as possible."""
AROUND_SISTERS = timedelta(days=60)
"""How far from the story's dated articles an undated one is looked for."""
AFTER_LAST_DATE = timedelta(days=45)
LONGEST_LIST = 7
"""Up to this many single days are listed one by one; more are given as an interval."""
NEWS_DAYS_LATE = (0.0, 0.35, 0.8, 1.1)
"""What it costs when the last weekday spoken of as past is 0, 1, 2, 3 or more days before the day of writing. In 158
of 158 news documents that name their own weekday it is their own day; most others are written the day after."""


@dataclass(frozen=True, slots=True)
class Undated:
    """An article without a stated date, as far as its day of writing is concerned.

    ``dated`` lays its expressions on the calendar for a candidate day; ``reports`` are its mentions, not yet dated;
    ``hints`` are month and day pairs that a dateline gives without a year.
    """

    expressions: Sequence[Expression]
    dated: Dated
    reports: Sequence[Report] = ()
    quotations: frozenset[str] = frozenset()
    hints: Sequence[tuple[int, int]] = ()
    captions: Sequence[tuple[int, int]] = ()

    @property
    def twice_dated(self) -> list[tuple[int, int]]:
        """Pairs of expressions, one a period and one a day, that date the same kind of thing in this article."""
        dated = [report.mention for report in self.reports if report.mention.expression is not None]
        coarse = [m for m in dated if self.expressions[m.expression].form == "unit"]
        exact = [m for m in dated if self.expressions[m.expression].form in ("month_day", "date")]
        return [(a.expression, b.expression) for a in coarse for b in exact if a.lemma == b.lemma]


@dataclass(frozen=True, slots=True)
class Sister:
    """Another article of the story whose day of writing is known, or known better."""

    outlet: str
    written: Edtf
    reports: Sequence[Report] = ()
    quotations: frozenset[str] = frozenset()
    copy: float = 0.0  # how much of the shorter text stands in the other, 0 to 1
    days: frozenset[date] = frozenset()  # that it names by date, or by weekday where its own day is stated


@dataclass(frozen=True, slots=True)
class Inferred:
    """A day of writing that was worked out, with its reasons in words."""

    edtf: Edtf
    because: tuple[str, ...] = ()


@dataclass(slots=True)
class Score:
    """What speaks for a day, and why."""

    day: date
    points: float = 0.0
    because: list[str] = field(default_factory=list)

    def add(self, points: float, reason: str = "") -> None:
        """Count for (or against) the day; what counts for it may be told as a reason."""
        self.points += points
        if reason and points >= 0 and reason not in self.because:
            self.because.append(reason)


def infer(article: Undated, sisters: Sequence[Sister], sameness: Sameness) -> Inferred:
    """The day of writing of an article, as EDTF from one day to an interval, with reasons.

    Without sister articles and without a full date in its text nothing is known: ``XXXX``.
    """
    days = _candidates(article, sisters)
    if not days:
        return Inferred(Edtf.parse("XXXX"), ("Neither the article nor the story's other articles give a year.",))
    links = _links(article, sisters, sameness)
    scores = [_score(day, article, sisters, links) for day in days]
    best = max(scores, key=lambda score: score.points)
    good = [score for score in scores if best.points - score.points <= NEARLY_AS_GOOD]
    first_best = next(score for score in good if score.points == best.points)
    return Inferred(_covering([score.day for score in good]), tuple(first_best.because))


def _covering(days: list[date]) -> Edtf:
    if len(days) <= LONGEST_LIST:
        return Edtf.one_of(days)
    return Edtf.interval(Edtf.day(days[0]), Edtf.day(days[-1]))


def _candidates(article: Undated, sisters: Sequence[Sister]) -> list[date]:
    """The days it may be from: around its dated sisters; without them, from its last full date on."""
    known = [sister.written for sister in sisters if sister.written.width <= 62]
    if known:
        first = min(edtf.earliest for edtf in known) - AROUND_SISTERS
        last = max(edtf.latest for edtf in known) + AROUND_SISTERS
        return _days(first, last)
    full = [_absolute_day(e) for e in article.expressions]
    past = [day for day, e in zip(full, article.expressions, strict=True) if day and e.direction != "future"]
    return _days(max(past), max(past) + AFTER_LAST_DATE) if past else []


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


def _score(day: date, article: Undated, sisters: Sequence[Sister], links: Sequence[Link]) -> Score:
    score = Score(day)
    timexes = article.dated(day)
    _by_weekdays(score, article)
    _by_pairs(score, article, timexes)
    lapsed = {report.mention.expression for report in article.reports if report.mention.lapsed}
    for number, (expression, timex) in enumerate(zip(article.expressions, timexes, strict=True)):
        if timex.edtf is not None:
            _by_expression(score, expression, timex.edtf, lapsed=number in lapsed)
    _by_own_words(score, article, timexes)
    for month, month_day in article.hints:
        if (day.month, day.day) == (month, month_day):
            score.add(5.0, f"its dateline says {day:%B} {day.day}")
    _by_links(score, links, timexes)
    _by_story_days(score, article, timexes, sisters)
    _by_sisters(score, article, sisters)
    return score


def _by_weekdays(score: Score, article: Undated) -> None:
    """The last weekday that the article speaks of as past is mostly its own day, or the day before."""
    said = [e for e in article.expressions if _is_bare_weekday(e) and not _in(e, article.captions)]
    if not said:
        return
    late = {(score.day.isoweekday() - int(e.fields["weekday"])) % 7: e.text for e in said}
    nearest = min(late)
    cost = NEWS_DAYS_LATE[min(nearest, len(NEWS_DAYS_LATE) - 1)] + (0.4 * max(0, max(late) - 2) if len(late) < 4 else 0.0)
    when = "that day" if nearest == 0 else "the day before" if nearest == 1 else f"{nearest} days before"
    score.add(-cost)
    if nearest <= 1:
        score.add(0.0, f"it says “{late[nearest]}” of what had just happened: {when} it was written")


def _by_story_days(
    score: Score, article: Undated, timexes: Sequence[Timex], sisters: Sequence[Sister]
) -> None:
    """The days that matter to a story are named again and again: a weekday likely means one of them."""
    rows = list(zip(article.expressions, timexes, strict=True))
    by_date = {timex.edtf.earliest for said, timex in rows if said.form in _BY_DATE and _is_day(timex)}
    known = by_date.union(*(sister.days for sister in sisters))
    met = {timex.edtf.earliest: said.text for said, timex in rows if said.form == "weekday" and _is_day(timex)}
    for day, text in [row for row in sorted(met.items()) if row[0] in known][:MOST_STORY_DAYS]:
        score.add(STORY_DAY, f"“{text}” is then {in_words(Edtf.day(day), 'long')}, a day of this story")


def _is_day(timex: Timex) -> bool:
    return timex.edtf is not None and timex.edtf.is_day


def _by_own_words(score: Score, article: Undated, timexes: Sequence[Timex]) -> None:
    """What an article puts on "December 7" and also "earlier this month" lies more than some days back."""
    for coarse, exact in article.twice_dated:
        day = timexes[exact].edtf
        if day is not None and day.is_day and 0 <= (score.day - day.earliest).days < WEEKDAY_INSTEAD:
            score.add(-0.8 if article.expressions[coarse].fields.get("unit") in ("M", "Y") else 0.0)


def _by_pairs(score: Score, article: Undated, timexes: Sequence[Timex]) -> None:
    """ "This Saturday, Nov. 4", "yesterday (Friday)": two expressions side by side mean one day."""
    for (said, one), (_, other) in pairwise(zip(article.expressions, timexes, strict=True)):
        beside = 0 < other.start - one.end <= 2 and said.form in ("weekday", "day")
        if beside and one.edtf and other.edtf and one.edtf.is_day and other.edtf.is_day:
            score.add(0.0 if one.edtf.overlaps(other.edtf) else -2.5)


def _is_bare_weekday(expression: Expression) -> bool:
    return expression.form == "weekday" and "which" not in expression.fields and expression.direction != "future"


def _in(expression: Expression, spans: Iterable[tuple[int, int]]) -> bool:
    return any(start <= expression.start < end for start, end in spans)


def _by_expression(score: Score, said: Expression, edtf: Edtf, *, lapsed: bool) -> None:
    """What one expression says of the day: not before what it tells as past, not after what it foretells.

    ``lapsed``: it was foretold in the past tense ("was due on 7 January"), so that it may be over.
    """
    day = score.day
    if said.form in ("date", "month_day", "year", "year_month") and said.direction != "future" and edtf.earliest > day:
        score.add(-2.0 if said.form == "date" and said.direction != "past" else -5.0)
    elif said.direction == "future" and edtf.latest < day and said.form in ("date", "month_day"):
        score.add(-0.5 if lapsed else -3.0)
    elif said.form == "month_day":
        away = abs((edtf.earliest - day).days)
        score.add(-0.2 if away < WEEKDAY_INSTEAD else 0.0)
        score.add(-0.003 * away)
        score.add(0.0, f"“{said.text}” is {_side(edtf, day)}")
    elif said.form == "month" and edtf.earliest <= day <= edtf.latest:
        score.add(-0.3)
    elif said.form == "unit" and said.mod == "START" and said.direction == "past":
        _by_earlier(score, said, edtf)


def _side(edtf: Edtf, day: date) -> str:
    words = in_words(edtf, "long")
    return f"{words}, still to come" if edtf.earliest > day else f"{words}, just past" if edtf.latest < day else words


def _by_earlier(score: Score, said: Expression, edtf: Edtf) -> None:
    """ "Earlier this month" is not said on the 1st, nor "earlier this week" on a Monday."""
    gone = score.day.isoweekday() - 1 if said.fields.get("unit") == "W" else (score.day - edtf.earliest).days
    score.add(-1.0 if gone < 1 else 0.0)


@dataclass(frozen=True, slots=True)
class Link:
    """A report of the article that seems to be of the same event as a sister's: how much, and what would prove it."""

    expression: int | None
    likeness: float
    theirs: Report
    when: Edtf
    tells_past: bool
    leads: bool = False  # undated news of the first paragraphs
    place: int = 0


_BY_DATE = frozenset({"date", "month_day"})
STORY_DAY = 0.7
"""What it is worth that a weekday falls on a day that the story names by date."""
MOST_STORY_DAYS = 3
WEEKDAY_INSTEAD = 6
"""Nearer than this many days, news names the weekday instead of month and day (AP Stylebook, "time element")."""
RECENT = timedelta(days=4)
"""How far back the undated news of a dated article may lie."""
LINKED = 0.3
"""Likeness, dates apart, from which two reports bear on each other."""
CERTAINLY_LINKED = 0.6
"""Likeness from which what the article tells as past cannot lie before the other's date."""
LINKED_TO_NEWS = 0.55
"""The same, where the other report has no date of its own but is news of its article's first paragraphs."""


def _links(article: Undated, sisters: Sequence[Sister], sameness: Sameness) -> list[Link]:
    found = []
    for ours in article.reports:
        for sister in sisters:
            for theirs in sister.reports:
                when = theirs.date or _recent_news(theirs)
                if when is None or not _bear_on_each_other(ours, theirs) or sameness.vetoed(ours, theirs, foretold=True):
                    continue
                likeness = sameness.evidence(ours, theirs)
                if likeness >= (LINKED if theirs.date else LINKED_TO_NEWS):
                    found.append(
                        Link(
                            expression=ours.mention.expression,
                            likeness=likeness,
                            theirs=theirs,
                            when=when,
                            tells_past=not ours.ahead,
                            leads=ours.mention.paragraph <= 1 and ours.mention.main and not ours.ahead,
                            place=ours.mention.trigger_start + 1,
                        )
                    )
    return found


def _recent_news(report: Report) -> Edtf | None:
    """What a dated article tells in its first paragraphs without a date happened in the days before it was written."""
    if report.written is None or report.written.width > 3 or report.ahead or report.mention.paragraph > 3:
        return None
    first, last = report.written.earliest - RECENT, report.written.latest
    return Edtf.interval(Edtf.day(first), Edtf.day(last))


def _bear_on_each_other(ours: Report, theirs: Report) -> bool:
    """They share somebody, or a word if the other is dated; undated news must share two names."""
    shared = len(ours.names & theirs.names)
    if theirs.date is None:
        return shared >= 2
    return shared >= 1 or bool(set(ours.mention.nouns) & set(theirs.mention.nouns))


def _by_links(score: Score, links: Sequence[Link], timexes: Sequence[Timex]) -> None:
    """The same event must come out on the same day; the best of a report's links counts."""
    best: dict[int, tuple[float, str]] = {}
    too_early = 0.0
    for link in links:
        date_ = link.when
        if link.tells_past and date_.is_day and date_.earliest > score.day and not link.theirs.ahead:
            too_early = max(too_early, 1.5 * link.likeness if link.likeness >= CERTAINLY_LINKED else 0.0)
        if link.expression is None:
            if link.leads and date_.is_day and timedelta(0) <= score.day - date_.earliest <= RECENT:
                best[-link.place] = max(best.get(-link.place, (0.0, "")), (link.likeness, _reason_of_lead(link)))
            continue
        edtf = timexes[link.expression].edtf
        if edtf is None or not edtf.overlaps(date_) or (link.theirs.date is None and edtf.width > 7):
            continue
        weight = 0.8 if link.theirs.date is None else 1.3 if link.theirs.ahead else 2.0
        points = weight * link.likeness * _closeness(edtf, date_)
        reason = (
            f"“{timexes[link.expression].text}” is then {in_words(date_, 'long')}, as {_who(link.theirs)} dates it"
        )
        best[link.expression] = max(best.get(link.expression, (0.0, "")), (points, reason))
    score.add(-too_early)
    for points, reason in best.values():
        score.add(points, reason if points >= 0.4 else "")


def _reason_of_lead(link: Link) -> str:
    return f"it leads with what {_who(link.theirs)} dates to {in_words(link.when, 'long')}"


def _who(report: Report) -> str:
    return report.outlet or "another article of the story"


def _closeness(a: Edtf, b: Edtf) -> float:
    width = max(a.width, b.width)
    return 1.0 if width == 1 else 0.6 if width <= 8 else 0.3 if width <= 31 else 0.05


def _by_sisters(score: Score, article: Undated, sisters: Sequence[Sister]) -> None:
    """Articles of one story are from about the same time; a copy from the same day, shared quotations from nearly it."""
    gaps = [_gap(score.day, sister.written) for sister in sisters]
    if gaps:
        score.add(-0.03 * min(*gaps, 7) - 0.004 * min(gaps))
    for sister, gap in zip(sisters, gaps, strict=True):
        who = f"{sister.outlet or 'an article'} of {in_words(sister.written)}"
        if sister.copy >= 0.15 and gap <= 7:
            same = "the same text" if sister.copy >= 0.6 else "some of the same text"
            score.add(1.5 * sister.copy * (1.0 - 0.1 * gap), f"it has {same} as {who}")
        elif article.quotations & sister.quotations and gap <= 2:
            score.add(0.6 - 0.1 * gap, f"it quotes the same words as {who}")


def _gap(day: date, written: Edtf) -> int:
    if written.earliest <= day <= written.latest:
        return 0
    return min(abs((day - written.earliest).days), abs((day - written.latest).days))
