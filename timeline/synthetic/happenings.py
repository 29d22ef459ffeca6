"""What happens in an invented story, and what is known of when."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from timeline.chronology.edtf import Edtf
from timeline.models import Event
from timeline.synthetic.cast import Cast
from timeline.synthetic.words import DEEDS, MATTERS, SITES

FIRST_DAY = date(2001, 3, 5)
LONGEST = 7300  # Days that the longest story lasts.
LONG_BEFORE = 0.03  # Of all events.
HIDDEN = 0.01
FULFILLED = 0.4  # Of what was announced.
DIFFERING = 0.05

STATUSES = {
    Event.Status.OCCURRED: 78,
    Event.Status.PLANNED: 8,
    Event.Status.EXPECTED: 6,
    Event.Status.POSSIBLE: 5,
    Event.Status.DENIED: 3,
}
DOUBTS = {
    "day": 68,
    "month": 9,
    "range": 8,
    "one of": 5,
    "about": 5,
    "perhaps": 2,
    "year": 1,
    "since": 1,
    "until": 0.1,
}


@dataclass
class Happening:
    """One event as it is to be, with everything its sentences say."""

    kind: str
    verbs: tuple[str, str, str]
    tail: str
    who: list[str]
    where: list[str]
    status: str
    date: Edtf
    significance: float
    background: bool
    hidden: bool
    dates_differ: bool
    fulfilled_by: Happening | None = None
    articles: set[int] = field(default_factory=set)
    outlets: set[str] = field(default_factory=set)

    @property
    def title(self) -> str:
        """What a headline would say."""
        place = f" in {self.where[0]}" if self.where else ""
        if self.status in (Event.Status.OCCURRED, Event.Status.DENIED):
            return f"{self.who[0]} {self.verbs[1]} {self.tail}{place}"
        return f"{self.who[0]} to {self.verbs[0]} {self.tail}{place}"

    @property
    def shown(self) -> bool:
        """Whether it stands on the default view: two events of three."""
        return not self.hidden and self.significance > 1 / 3


def happenings(random: Random, cast: Cast, count: int) -> list[Happening]:
    """So many events in order of time."""
    length = min(LONGEST, 60 + count // 3)
    told = [happening(random, cast, length) for _ in range(count)]
    told.sort(key=lambda each: (each.date.earliest, each.date.latest))
    fulfil(random, told)
    return told


def happening(random: Random, cast: Cast, length: int) -> Happening:
    """One event of a story that lasts `length` days."""
    kind, *verbs, tail = random.choice(DEEDS)
    company = cast.people if random.random() < 0.6 else cast.bodies
    who = company.some(random, 2)
    other = cast.people.one(random)
    if "{other}" in tail and other not in who:
        who.append(other)
    background = random.random() < LONG_BEFORE
    day = FIRST_DAY + timedelta(days=-random.randint(3000, 20000) if background else burst(random, length))
    return Happening(
        kind=kind,
        verbs=tuple(verbs),
        tail=tail.format(other=other, matter=random.choice(MATTERS), site=random.choice(SITES)),
        who=who,
        where=cast.places.some(random, 1) if random.random() < 0.8 else [],
        status="occurred" if background else drawn(random, STATUSES),
        date=doubtful(random, day, drawn(random, DOUBTS)),
        significance=round(random.random(), 6),
        background=background,
        hidden=random.random() < HIDDEN,
        dates_differ=random.random() < DIFFERING,
    )


def burst(random: Random, length: int) -> int:
    """A day of a story: half of what happens comes in weeks when much does."""
    day = random.randrange(length)
    return day if random.random() < 0.5 else min(day // 45 * 45 + random.randrange(7), length - 1)


def doubtful(random: Random, day: date, doubt: str) -> Edtf:
    """A date of that kind with `day` in it."""
    later = day + timedelta(days=random.randint(1, 9))
    week = [day + timedelta(days=7 * step) for step in range(random.randint(2, 3))]
    made = {
        "day": lambda: Edtf.day(day),
        "month": lambda: Edtf.month(day.year, day.month),
        "range": lambda: Edtf.interval(Edtf.day(day), Edtf.day(later)),
        "one of": lambda: Edtf.one_of(week),
        "about": lambda: Edtf.parse(f"{day:%Y-%m}~"),
        "perhaps": lambda: Edtf.parse(f"{day}?"),
        "year": lambda: Edtf.year(day.year),
        "until": lambda: Edtf.interval(None, Edtf.day(day)),
        "since": lambda: Edtf.interval(Edtf.month(day.year, day.month), None),
    }
    return made[doubt]()


def drawn(random: Random, weights: dict[str, int]) -> str:
    """One of the words, by their weights."""
    return random.choices(list(weights), weights.values())[0]


def fulfil(random: Random, told: list[Happening]) -> None:
    """Let some of what was announced become something that happened soon after."""
    announced = {Event.Status.PLANNED, Event.Status.EXPECTED}
    for place, each in enumerate(told):
        after = [other for other in told[place + 1 : place + 9] if other.status == Event.Status.OCCURRED]
        if each.status in announced and after and random.random() < FULFILLED:
            each.fulfilled_by = random.choice(after)
