"""Which row of the database each happening has: the one that most of its sentences belonged to, or a new one."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence

from django.db.models import Max

from timeline.chronology.reports import Happening
from timeline.ingest.anchors import LONGEST, Ground, Key
from timeline.ingest.numbers import Former, lead_on
from timeline.models import Article, Event, Mention, Story

Place = tuple[int, int]
"""An article's primary key, and where a trigger starts."""


class Matching:
    """The rows of some happenings. ``held`` and ``old`` are the mentions and events as they were."""

    def __init__(self, story: Story, by_key: Mapping[str, Article], held: Sequence[Mention], old: Mapping[int, Event]):
        self.story = story
        self.by_key = by_key
        self.old = old
        self.event_of = dict(_places_now(by_key.values(), held))
        self.former = Former(story.pk, list(by_key.values()))
        self.last = max(story.events_made, story.events.aggregate(last=Max("number"))["last"] or 0)
        self.rows: dict[int, Event] = {}  # id of a happening -> its row
        self.became: dict[int, Counter] = defaultdict(Counter)  # an event -> what its sentences are in by now

    def places(self, happening: Happening) -> list[Place]:
        """Where the sentences of a happening are."""
        return [(self.by_key[digest].pk, start) for digest, start in (report.key for report in happening.reports)]

    def match(self, happenings: Sequence[Happening]) -> None:
        """Give each happening its row, those that share most sentences first; of equals the older row.

        What an editor split off an event is not that event, however many of its sentences it has.
        """
        rows, off = [], self.former.split_off()
        for place, happening in enumerate(happenings):
            shared = Counter(self.event_of.get(key) for key in self.places(happening))
            gone = {number for key in self._keys(happening) for number in off.get(key, ())}
            numbers = {pk: self.old[pk].number for pk in shared if pk in self.old}
            rows.extend((number in gone, -shared[pk], number, place, pk) for pk, number in numbers.items())
        taken: set[int] = set()
        for *_, place, pk in sorted(rows):
            if pk not in taken and id(happenings[place]) not in self.rows:
                self.rows[id(happenings[place])] = self.old[pk]
                taken.add(pk)
        for happening in happenings:
            self._complete(happening)

    def _complete(self, happening: Happening) -> None:
        """A row for a happening that has none, and what it took over from which event."""
        places = self.places(happening)
        came_from = Counter(self.event_of[key] for key in places if self.event_of.get(key) in self.old)
        if id(happening) not in self.rows:
            self.rows[id(happening)] = Event(story=self.story, number=self._number(came_from, happening))
        for pk, count in came_from.items():
            self.became[pk][id(happening)] += count

    def _keys(self, happening: Happening) -> set[Key]:
        return {(self.by_key[digest].number, start) for digest, start in (report.key for report in happening.reports)}

    def _number(self, came_from: Iterable[int], happening: Happening) -> int:
        again = self.former.number(came_from, self._keys(happening)) if came_from else None
        if again is not None:
            return again
        self.last += 1
        return self.last

    def keep_numbers(self) -> None:
        """Note the last number that was given; numbers that are an event's own again lead nowhere else."""
        self.former.take_up()
        if self.last != self.story.events_made:
            self.story.events_made = self.last
            Story.objects.filter(pk=self.story.pk).update(events_made=self.last)

    def lead_on(self, gone: Iterable[int]) -> None:
        """Have the numbers of events that are about to go lead to what took most of their sentences in."""
        into = {pk: self.rows[self.became[pk].most_common(1)[0][0]] for pk in gone if pk in self.became}
        lead_on(into, self.old)


def _places_now(articles: Iterable[Article], held: Sequence[Mention]):
    """Where each sentence that was known stands by now, with its event: reading again may have moved it."""
    by_article = defaultdict(list)
    for mention in held:
        by_article[mention.article_id].append(mention)
    read = {article.pk: Ground(article) for article in articles if article.pk in by_article}
    for pk, mentions in by_article.items():
        ground = read.get(pk)
        stays = {said.trigger_start: ground.body[said.start : said.end] for said in ground.clauses} if ground else {}
        for mention in mentions:
            stands = ground is None or stays.get(mention.trigger_start) == mention.quote
            yield (pk, mention.trigger_start if stands else _place_now(ground, mention)), mention.event_id


def _place_now(ground: Ground, mention: Mention) -> int:
    """Where a trigger starts by now; an event that an editor added has none, and goes by its sentence alone."""
    start, sentence = mention.trigger_start, mention.quote
    if mention.trigger:
        found = ground.find([0, start, mention.trigger, sentence[:LONGEST], mention.start])
    else:
        passage = ground.passage(sentence, mention.start)
        found = passage and passage[0] + start - mention.start
    return start if found is None else found
