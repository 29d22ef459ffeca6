"""What it costs to link one more article in stories of 100, 1,000 and 10,000 articles, side by side.

    python benchmarks/linking.py [SIZE...] [--database URL] [--more N] [--equal N]

The stories are made by benchmarks/long_story.py and put into the database episode by episode (what is kept of a long
story included), then N articles more are linked in each, in turns. Prints CPU and wall milliseconds an article and the
ratio to the first story's. With --equal, links a story of N articles one by one among their neighbours, and as
a whole, and prints the share of events that came out equal; and the cost of whole stories.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path
from random import Random
from statistics import mean, median

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
SIZES = (100, 1000, 10000)
WHOLE_SIZES = (5, 20, 30, 60)
TOGETHER = 500
SHOWN = ("date", "title", "status", "shown", "background", "outlets", "fulfilled")


def settings() -> argparse.Namespace:
    """Read the command line and set the site up on a database of its own."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES)
    parser.add_argument("--database", default="")
    parser.add_argument("--more", type=int, default=40)
    parser.add_argument("--equal", type=int, default=0)
    options = parser.parse_args()
    scratch = tempfile.mkdtemp(prefix="linking-")
    os.environ["DJANGO_SETTINGS_MODULE"] = "newsroom.settings"
    os.environ["DATABASE_URL"] = options.database or f"sqlite:///{scratch}/linking.sqlite3"
    os.environ["MEDIA_ROOT"] = scratch
    os.environ["DEBUG"] = "1"
    return options


def added(story, number: int, source):
    """One article of a story, as reading leaves it."""
    from django.utils import timezone

    from timeline.ingest import kept
    from timeline.ingest.reading import outlet_named
    from timeline.models import Article

    return Article.objects.create(
        story=story,
        number=number,
        state="read",
        file_name=f"{number}.txt",
        sha256=source.key,
        original=f"originals/{source.key[:2]}/{source.key}",
        title=source.title,
        outlet=outlet_named(source.outlet),
        body=source.body,
        shingles=list(source.shingles),
        captions=[list(caption) for caption in source.captions],
        reading=kept.to_json(source.reading) | {"hints": []},
        stated_edtf=source.published.text if source.published else "",
        read_at=timezone.now(),
    )


class Filling:
    """The first articles of a story, put in as rows; each five are linked as if they were a story of their own.

    Those without a stated day get that of the article before, as if worked out: working it out takes longest.
    """

    def __init__(self, story):
        self.story, self.number, self.entities = story, 0, {}
        self.told: list = []

    def put_in(self, sources: list, together: int = 5) -> None:
        """All of them, some hundreds in one transaction."""
        from django.db import transaction

        for start in range(0, len(sources), TOGETHER):
            with transaction.atomic():
                self.kept, self.names = [], {}
                for place in range(start, min(start + TOGETHER, len(sources)), together):
                    self._put_in_some(place, sources[place : place + together])
                self._keep()

    def _put_in_some(self, place: int, sources: list) -> None:
        from timeline.ingest import tracing
        from timeline.ingest.applying import Scope, _Writer
        from timeline.ingest.assembling import assemble
        from timeline.ingest.sources import read_articles

        keys = [added(self.story, number, source).pk for number, source in enumerate(sources, place + 1)]
        day = next((source.published for source in sources if source.published), None)
        found = assemble([replace(source, published=source.published or day) for source in sources])
        articles = {article.sha256: article for article in read_articles(self.story.pk, keys)}
        writer = _Writer(self.story, articles, found, Scope(frozenset(), frozenset()))
        writer.articles()
        self._events(writer, found)
        self.kept += [
            tracing.Kept(articles[s.key].pk, "", s, found.written[s.key].laid_out, found.reports[s.key])
            for s in sources
        ]
        self.names = found.unified | self.names

    def _events(self, writer, found) -> None:
        from timeline.ingest.applying import _participants, _places
        from timeline.models import Event, Mention

        first = self.number + 1
        rows = [
            Event(story=self.story, number=n, **writer._event_values(e)) for n, e in enumerate(found.events, first)
        ]
        Event.objects.bulk_create(rows)
        self.number += len(rows)
        mentions = []
        for row, event in zip(rows, found.events, strict=True):
            for report in event.happening.reports:
                key = writer._key(report)
                values = writer._mention_values(report, row)
                mentions.append(Mention(article_id=key[0], trigger_start=key[1], **values))
                self.told += report.names
        Mention.objects.bulk_create(mentions)
        for relation, names_of in ((Event.participants, _participants), (Event.places, _places)):
            ties = [
                (row.pk, self._entity(n))
                for row, e in zip(rows, found.events, strict=True)
                for n in names_of(e.happening)
            ]
            relation.through.objects.bulk_create(relation.through(event_id=e, entity_id=n) for e, n in ties)

    def _entity(self, name: str) -> int:
        from timeline.models import Entity

        if name not in self.entities:
            slug = f"name-{len(self.entities)}"
            self.entities[name] = Entity.objects.create(story=self.story, name=name, slug=slug, kind="body").pk
        return self.entities[name]

    def _keep(self) -> None:
        """What is kept of a long story."""
        from timeline.ingest import tallies, tracing
        from timeline.models import Story

        states = tracing.states(self.story.pk, [row.article for row in self.kept])
        tracing.keep(self.story.pk, [replace(row, state=states[row.article]) for row in self.kept], self.names)
        tallies.keep(self.story.pk, [], [tallies.counted_told(self.told)])
        self.told = []
        Story.objects.filter(pk=self.story.pk).update(events_made=self.number)


def cost(work) -> tuple[float, float]:
    """CPU and wall milliseconds of one call."""
    wall, cpu = time.perf_counter(), time.process_time()
    work()
    return (time.process_time() - cpu) * 1000, (time.perf_counter() - wall) * 1000


def growth(known: list, options: argparse.Namespace) -> None:
    """One article more, and one more, in each of the stories in turns."""
    from long_story import long_story

    from timeline import ingest
    from timeline.models import Story

    stories, costs = [], {}
    for size in options.sizes:
        made = list(long_story(known, size + options.more))
        story = Story.objects.create(slug=f"of-{size}", title=f"A story of {size} articles")
        start = time.perf_counter()
        Filling(story).put_in(made[:size])
        print(f"# {size} articles put in, {time.perf_counter() - start:.0f} s", file=sys.stderr, flush=True)
        stories.append((size, story, made[size:]))
    for turn in range(options.more):
        for size, story, more in stories:
            article = added(story, size + turn + 1, more[turn])
            costs.setdefault(size, []).append(cost(lambda: ingest.link(story.pk, [article.pk])))  # noqa: B023
    print(
        "| articles | events | CPU ms, median | mean | wall ms, median | ratio of means |\n|---|---|---|---|---|---|"
    )
    first = mean(cpu for cpu, _ in costs[options.sizes[0]])
    for size, story, _ in stories:
        cpus, walls = zip(*costs[size], strict=True)
        figures = f"{median(cpus):.0f} | {mean(cpus):.0f} | {median(walls):.0f} | {mean(cpus) / first:.2f}"
        print(f"| {size:,} | {story.events.count():,} | {figures} |")


def told(story) -> dict:
    """The events of a story by the sentences that tell of them, with what a reader sees."""
    found = {}
    for event in story.events.prefetch_related("mentions__article"):
        keys = frozenset((mention.article.sha256, mention.trigger_start) for mention in event.mentions.all())
        seen = (event.edtf, event.title, event.status, event.shown, event.background, event.outlet_count)
        found[keys] = dict(zip(SHOWN, (*seen, bool(event.fulfilled_by_id)), strict=True))
    return found


def equality(known: list, count: int) -> None:
    """The same story as a whole, and article by article in two orders."""
    from long_story import long_story

    from timeline import ingest
    from timeline.ingest import linking
    from timeline.models import Story

    print("\n| articles | whole story, CPU s |\n|---|---|")
    sources = list(long_story(known, count))
    for size in [*(size for size in WHOLE_SIZES if size < count), count]:
        whole = Story.objects.create(slug=f"whole-{size}", title="Whole")
        for number, source in enumerate(sources[:size], 1):
            added(whole, number, source)
        print(f"| {size} | {cost(lambda: linking._link_whole(whole.pk))[0] / 1000:.2f} |", flush=True)  # noqa: B023
    wanted, is_long = told(whole), linking._is_long
    print(f"\n| {count} articles | events | same sentences | " + " | ".join(SHOWN) + " |\n" + "|---" * 10 + "|")
    print(f"| as a whole | {len(wanted)} |" + " |" * 8)
    linking._is_long = lambda _: True
    for name, order in (("in order", sources), ("shuffled", Random(3).sample(sources, count))):
        story = Story.objects.create(slug=name.replace(" ", "-"), title=name)
        for number, source in enumerate(order, 1):
            ingest.link(story.pk, [added(story, number, source).pk])
        found = told(story)
        same = wanted.keys() & found.keys()
        shares = [f"{mean(wanted[key][field] == found[key][field] for key in same):.3f}" for field in SHOWN]
        print(f"| {name} | {len(found)} | {len(same) / len(wanted):.3f} | " + " | ".join(shares) + " |", flush=True)
    linking._is_long = is_long


def main() -> None:
    """Make the stories, link, print."""
    options = settings()
    import logging

    import django

    django.setup()
    logging.disable(logging.CRITICAL)
    from django.conf import settings as site
    from django.core.management import call_command

    sys.path.insert(0, str(Path(__file__).resolve().parent))
    from long_story import models

    site.DEBUG = False  # else Django keeps every query
    call_command("migrate", verbosity=0)
    known = models()
    if options.equal:
        equality(known, options.equal)
    else:
        growth(known, options)


if __name__ == "__main__":
    main()
