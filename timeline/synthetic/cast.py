"""Who and what an invented story is about: the longer the story, the more of them, a few met again and again."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from random import Random

from timeline.synthetic.words import BODIES, FIRST_NAMES, OUTLETS, SURNAMES, TOWNS


class Company:
    """Names of one kind. The first of them are met far more often than the last."""

    def __init__(self, names: list[str]) -> None:
        self.names = names
        self.weights = list(accumulate(1 / rank for rank in range(1, len(names) + 1)))

    def some(self, random: Random, count: int) -> list[str]:
        """At most `count` of the names, each once."""
        return list(dict.fromkeys(random.choices(self.names, cum_weights=self.weights, k=count)))

    def one(self, random: Random) -> str:
        """One of the names."""
        return self.some(random, 1)[0]


@dataclass(frozen=True)
class Cast:
    """The people, bodies, places and outlets of one story."""

    people: Company
    bodies: Company
    places: Company
    outlets: Company


def cast(random: Random, events: int) -> Cast:
    """A cast for a story of that many events."""
    towns = random.sample(TOWNS, len(TOWNS))
    people = [f"{first} {last}" for first in FIRST_NAMES for last in SURNAMES]
    bodies = [body.format(town) for body in BODIES for town in towns]
    outlets = [outlet.format(town) for outlet in OUTLETS for town in towns]
    return Cast(
        Company(random.sample(people, among(people, 8, events, 0.5))),
        Company(random.sample(bodies, among(bodies, 4, events, 0.4))),
        Company(towns[: among(towns, 5, events, 0.4)]),
        Company(random.sample(outlets, among(outlets, 4, events, 0.3))),
    )


def among(names: list[str], least: int, events: int, power: float) -> int:
    """How many of `names` a story of that many events has."""
    return min(len(names), least + int(events**power))
