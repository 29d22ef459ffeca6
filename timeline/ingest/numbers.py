"""The numbers of events that became part of another: they lead there, and are taken up again should the two part."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cached_property

from timeline.ingest.anchors import Grounds, Key
from timeline.models import Article, Event, FormerNumber, Judgement


def lead_on(into: Mapping[int, Event], gone: Mapping[int, Event]) -> None:
    """Have the numbers of events that are about to go, and those that led to them, lead to what they became part of.

    ``into`` are the events that took in most of what was theirs, by the primary keys of those that go.
    """
    for pk, row in into.items():
        FormerNumber.objects.filter(event=pk).update(event=row)
        number = gone[pk].number
        FormerNumber.objects.update_or_create(story_id=row.story_id, number=number, defaults={"event": row})


class Former:
    """The numbers that led to events which come apart."""

    def __init__(self, story_id: int, articles: Iterable[Article]):
        self.story_id = story_id
        self.articles = articles  # looked at only where an editor merged or split
        self.taken: set[int] = set()

    @cached_property
    def grounds(self) -> Grounds:
        """The texts in which the sentences of decisions are found."""
        return Grounds(self.articles)

    def number(self, came_from: Iterable[int], keys: set[Key]) -> int | None:
        """The number that some sentences had as an event of their own, before the events they come from took it in."""
        rows = FormerNumber.objects.filter(story=self.story_id, event__in=list(came_from))
        free = sorted(set(rows.values_list("number", flat=True)) - self.taken)
        if not free:
            return None
        known = self._of_merged(keys) if len(free) > 1 else {}
        number = max(free, key=lambda number: (known.get(number, 0), -number))
        self.taken.add(number)
        return number

    def _of_merged(self, keys: set[Key]) -> dict[int, int]:
        """By number: how many of the sentences were its event's, as editors' decisions to merge remember them."""
        found: dict[int, int] = {}
        for judgement in Judgement.objects.filter(story=self.story_id, kind=Judgement.Kind.SAME):
            about, place = self.grounds.keys(judgement.anchor), 0
            for number, count in judgement.value.get("events", ()):
                found[number] = max(found.get(number, 0), len(keys & set(about[place : place + count])))
                place += count
        return found

    def split_off(self) -> dict[Key, set[int]]:
        """By sentence: the numbers of the events that editors split it off."""
        found: dict[Key, set[int]] = {}
        rows = Judgement.objects.standing().filter(story=self.story_id, kind=Judgement.Kind.DIFFERENT)
        for row in (row for row in rows if "number" in row.value):
            for key in self.grounds.keys(row.anchor[: row.value["off"]]):
                found.setdefault(key, set()).add(row.value["number"])
        return found

    def take_up(self) -> None:
        """The numbers that are an event's own again lead nowhere else."""
        if self.taken:
            FormerNumber.objects.filter(story=self.story_id, number__in=self.taken).delete()
