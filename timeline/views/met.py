"""How often each name of a story is met, from its catalogue."""

from __future__ import annotations

from collections import Counter

from django.db.models import QuerySet

from timeline.catalogue import catalogue_of
from timeline.catalogue.shelf import Shelf
from timeline.models import Entity, Story
from timeline.search.names import most_met, state_of

KEPT = 50  # Lists of the names of several stories.

names_of_stories = Shelf(KEPT)


class Met:
    """The names of a story in the events that readers may see, most met first. It is counted and sliced as a list."""

    def __init__(self, story: Story) -> None:
        catalogue = catalogue_of(story)
        counts: Counter[int] = Counter()
        names: dict[int, str] = {}
        for roll in (catalogue.people, catalogue.places):
            for name in roll.most_met(~catalogue.folded, len(roll.names)):
                counts[name.pk] += name.n
                names[name.pk] = name.name
        self.rows = sorted(counts.items(), key=lambda row: (-row[1], names[row[0]], row[0]))

    def __len__(self) -> int:
        return len(self.rows)

    def __getitem__(self, part: slice) -> list[Entity]:
        """A part of the names, each with `n`, in how many events."""
        rows = self.rows[part]
        found = Entity.objects.in_bulk([pk for pk, _ in rows])
        for pk, count in rows:
            if pk in found:
                found[pk].n = count
        return [found[pk] for pk, _ in rows if pk in found]


def met_in(stories: QuerySet, most: int) -> list[Entity]:
    """The names that several stories meet most, each with `n`; counted once for each state of the stories."""
    return names_of_stories.get_or_make((state_of(stories), most), lambda: most_met(stories, most), lambda names: 1)
