"""The overview strip: how much happened when, at true scale, each stretch a link to what happened then."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from timeline.catalogue import Catalogue, Mask
from timeline.catalogue.spans import Spans
from timeline.exports.dates import short_day, short_name_of_month
from timeline.forms import TimelineForm

STRETCHES = 10  # At most: on the smallest phone each is still wide enough for a finger.
BARS = 60  # About as many in all.
HEIGHT = 40  # Of the tallest bar, in the drawing's own units; a bar is 3 wide, with 1 between bars.
LEAST = 4  # Of the shortest.

Unit = tuple[str, int]  # Of what, and how many.
UNITS: tuple[Unit, ...] = (
    ("days", 1),
    ("days", 7),
    *(("months", months) for months in (1, 3, 12, 60, 120, 600, 1200, 12000)),
)


@dataclass(frozen=True)
class Bar:
    """What a slot of time holds: `solid` for what is sure to belong there, `faint` on top for what may."""

    x: int
    solid: int
    faint: int

    @property
    def solid_top(self) -> int:
        """Where the solid part begins, counted from above."""
        return HEIGHT - self.solid

    @property
    def faint_top(self) -> int:
        """Where the faint part begins, counted from above."""
        return HEIGHT - self.solid - self.faint


@dataclass(frozen=True)
class Stretch:
    """A day, a week, a month, ... of the strip."""

    first: date
    last: date
    label: str
    year: str
    until: str
    count: int
    link: str
    chosen: bool
    bars: tuple[Bar, ...]

    @property
    def width(self) -> int:
        """Of its drawing."""
        return 4 * len(self.bars)


@dataclass(frozen=True)
class Strip:
    """The stretches of the story, those of the span of time asked for, and what happened long before."""

    stretches: tuple[Stretch, ...]
    closer: tuple[Stretch, ...]
    whole_link: str
    earlier: int
    earlier_link: str
    all_earlier_link: str  # Not only to the key events among them.
    height: int = HEIGHT


def strip(form: TimelineForm, catalogue: Catalogue, told: Mask) -> Strip | None:
    """The strip of what all filters but the span of time leave of `told`; None where a drawing would tell nothing."""
    chosen = form.open_to(catalogue, "from", "to") & told
    near = catalogue.spans(chosen & ~catalogue.background)
    reach = near.exact().reach()
    if reach is None:
        return None
    unit, starts = division(*reach)
    before = {"from": None, "to": str(starts[0] - timedelta(days=1))}
    return Strip(
        stretches=draw(form, near, unit, starts, following(starts[-1], unit)),
        closer=closer_look(form, near, *reach, unit),
        whole_link=form.link(**{"from": None, "to": None}),
        earlier=catalogue.count(chosen & catalogue.background),
        earlier_link=form.link(**before),
        all_earlier_link=form.link(**before, show="all"),
    )


def closer_look(form: TimelineForm, near: Spans, first: date, last: date, unit: Unit) -> tuple[Stretch, ...]:
    """The span of time asked for at a scale of its own; none where that shows no more than the whole does."""
    since, until = max(form.narrowed.get("from", first), first), min(form.narrowed.get("to", last), last)
    if (since, until) == (first, last) or since >= until or until == date.max:
        return ()
    finer, starts = division(since, until)
    if UNITS.index(finer) >= UNITS.index(unit):
        return ()
    drawn = draw(form, near.meeting(since, until), finer, [since, *starts[1:]], until + timedelta(days=1))
    return tuple(replace(stretch, chosen=False) for stretch in drawn)


def density(spans: Spans) -> tuple[Bar, ...]:
    """The whole of a story as bars without links; none where a drawing would tell nothing."""
    reach = spans.exact().reach()
    if reach is None:
        return ()
    first, last = reach
    end = date.fromordinal(min(last.toordinal() + 1, date.max.toordinal()))
    cuts = cut_up(first, end, BARS)
    solid, faint = spans.pile([*cuts, end])
    tallest = max(map(sum, zip(solid, faint, strict=True)))
    return tuple(bar(place, solid[place], faint[place], tallest) for place in range(len(cuts)))


def division(first: date, last: date) -> tuple[Unit, list[date]]:
    """The smallest unit that cuts the time from `first` to `last` into few enough stretches, and their first days."""
    for unit in UNITS:
        starts = [floor(first, unit)]
        while starts[-1] <= last and starts[-1] < date.max and len(starts) <= STRETCHES + 1:
            starts.append(following(starts[-1], unit))
        if starts[-1] > last or starts[-1] == date.max:
            return unit, starts[:-1]
    return UNITS[-1], [floor(first, UNITS[-1])]


def floor(day: date, unit: Unit) -> date:
    """The first day of the stretch that `day` lies in; weeks begin on Monday."""
    kind, size = unit
    if kind == "days":
        return date.fromordinal((day.toordinal() - 1) // size * size + 1)
    return month_at((day.year * 12 + day.month - 1) // size * size)


def following(start: date, unit: Unit) -> date:
    """The first day of the next stretch, or the last day there is."""
    kind, size = unit
    if kind == "days":
        return date.fromordinal(min(start.toordinal() + size, date.max.toordinal()))
    return month_at((start.year * 12 + start.month - 1) // size * size + size)


def month_at(index: int) -> date:
    """The first day of a month counted from year 0, kept between the first and the last day there are."""
    year, month = divmod(index, 12)
    return date.min if year < 1 else date.max if year > 9999 else date(year, month + 1, 1)


def draw(form: TimelineForm, spans: Spans, unit: Unit, starts: list[date], stop: date) -> tuple[Stretch, ...]:
    """The stretches that begin on the days `starts`, the last before `stop`, with their bars all at one scale."""
    ends = [*starts[1:], stop]
    cuts = [cut for start, end in zip(starts, ends, strict=True) for cut in cut_up(start, end, BARS // len(starts))]
    solid, faint = spans.pile([*cuts, ends[-1]])
    tallest = max(max(map(sum, zip(solid, faint, strict=True))), 1)
    told = []
    for start, end in zip(starts, ends, strict=True):
        slots = [index for index, cut in enumerate(cuts) if start <= cut < end]
        bars = tuple(bar(place, solid[slot], faint[slot], tallest) for place, slot in enumerate(slots))
        told.append(stretch(form, spans, unit, start, end - timedelta(days=1), bars))
    return tuple(told)


def cut_up(start: date, end: date, pieces: int) -> list[date]:
    """The first days of at most `pieces` slots of like length between two days, `end` exclusive."""
    length = (end - start).days
    pieces = min(max(pieces, 1), length)
    return [start + timedelta(days=length * piece // pieces) for piece in range(pieces)]


def bar(place: int, solid: int, faint: int, tallest: int) -> Bar:
    """A bar at one place of its stretch, at the scale where `tallest` events reach the top."""
    whole = max(round((solid + faint) * HEIGHT / tallest), LEAST) if solid + faint else 0
    sure = round(whole * solid / (solid + faint)) if whole else 0
    return Bar(4 * place, sure, whole - sure)


def stretch(form, spans: Spans, unit: Unit, first: date, last: date, bars: tuple[Bar, ...]) -> Stretch:
    """One stretch, its label and the link to what can have happened in it."""
    since, until = form.narrowed.get("from"), form.narrowed.get("to")
    chosen = bool(since or until) and (since or first) <= last and first <= (until or last)
    count = spans.between(first, last)
    link = form.link(**{"from": str(first), "to": str(last)})
    return Stretch(first, last, *label_of(first, last, unit), count, link, chosen, bars)


def label_of(first: date, last: date, unit: Unit) -> tuple[str, str, str]:
    """What stands under a stretch, the year below that ("" where the label is one), and how far the stretch goes."""
    if unit[0] == "days":
        return short_day(first), str(first.year), short_day(last) if first != last else ""
    if unit[1] < 12:
        until = short_name_of_month(last) if first.month != last.month else ""
        return short_name_of_month(first), str(first.year), until
    return str(first.year), "", str(last.year) if first.year != last.year else ""
