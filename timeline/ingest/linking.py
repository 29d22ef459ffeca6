"""A story's events, worked out from its articles and written in one short transaction.

A story of few articles is worked out as a whole. In a long one an article is worked out among its neighbours, so that
it costs the same however long the story is. Everything slow happens before the transaction opens. If what it leans on
changed meanwhile, the work is done again, so that two workers never overwrite each other with something older; not if
more articles were read, which are linked next.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable
from datetime import datetime

from django.db import transaction
from django.db.models import Count, F, Max

from timeline.ingest import leasing, tallies, tracing
from timeline.ingest.applying import apply
from timeline.ingest.assembling import Assembled, assemble
from timeline.ingest.nearby import Nearby
from timeline.ingest.rulings import rulings_of
from timeline.ingest.sources import COUNTED, Source, read_articles, source_of
from timeline.models import Article, Event, Judgement, Mention, Story, Trace

logger = logging.getLogger(__name__)

TRIES = 5
WHOLE = 30
"""A story of so many articles is worked out as a whole, in about a second (benchmarks/linking.md)."""
BECOMING_LONG = 3 * WHOLE
"""One of so many is worked out as a whole once more, if what is kept of long stories is not there yet."""
TOGETHER = 3
"""How many articles of a long story are worked out at once."""


def link(story_id: int, articles: Iterable[int] | None = None) -> None:
    """Work out when a story's articles were written and which events they report, and write it down.

    In a long story only ``articles`` (primary keys), and what they touch, are worked out; without them, those that
    were read or judged since they were linked last. Event ids stay; doing it twice changes nothing. Imported articles
    keep their events as they came.
    """
    if not _is_long(story_id) and not _becomes_long(story_id):
        _link_whole(story_id)
        return
    _link_each(story_id, tracing.unlike_their_traces(story_id) if articles is None else list(articles))
    if articles is None:
        _mend(story_id)


def link_again(story_id: int) -> None:
    """Work out a whole story, article by article where it is long, whatever was linked before."""
    if _is_long(story_id) or _becomes_long(story_id):
        _link_each(story_id, list(tracing.states(story_id)))
        _mend(story_id)
    else:
        _link_whole(story_id)


def _is_long(story_id: int) -> bool:
    return Trace.objects.filter(story=story_id).order_by("begins")[WHOLE : WHOLE + 1].exists()


def _becomes_long(story_id: int) -> bool:
    """True for a story that is too long to be worked out as a whole even once."""
    return _counted(story_id).order_by("number")[BECOMING_LONG : BECOMING_LONG + 1].exists()


def _counted(story_id: int):
    return Article.objects.filter(story=story_id, state__in=COUNTED).exclude(reading={})


def _link_whole(story_id: int) -> None:
    for _ in range(TRIES):
        unlinked, before = leasing.unlinked(story_id), _state(story_id)
        states = tracing.states(story_id) if len(before[0]) > WHOLE else {}
        articles = read_articles(story_id)
        sources = [source_of(article) for article in articles]
        assembled = assemble(sources, rulings_of(story_id, articles))
        with transaction.atomic():
            story = Story.objects.select_for_update().filter(pk=story_id).first()
            if story is None:
                return
            now = _state(story_id)
            if now == before or _only_more_was_read(before, now, unlinked, leasing.unlinked(story_id)):
                _apply(story, articles, assembled)
                if len(articles) > WHOLE:
                    _keep(story_id, articles, sources, assembled, states)
                leasing.linked(unlinked)
                return
    logger.warning("story %s kept changing while it was linked", story_id)


def _only_more_was_read(before: tuple, now: tuple, unlinked: dict[int, datetime], still: dict[int, datetime]) -> bool:
    """Whether what was worked out holds for the articles it was worked out from, and nobody linked the others yet.

    Those that were read meanwhile are linked by whoever read them. Without this a story of which much is read at once
    would be worked out again and again.
    """
    (articles, judged), (articles_now, judged_now) = before, now
    more = {row[0] for row in set(articles_now) - set(articles)}
    return (
        judged == judged_now
        and set(articles) <= set(articles_now)
        and unlinked.items() <= still.items()
        and more <= still.keys()
    )


def _keep(
    story_id: int, articles: list[Article], sources: list[Source], assembled: Assembled, states: dict[int, str]
) -> None:
    """What is kept of a long story."""
    rows = [
        tracing.Kept(
            article.pk,
            states[article.pk],
            source,
            assembled.written[article.sha256].laid_out,
            assembled.reports[article.sha256],
        )
        for article, source in zip(articles, sources, strict=True)
    ]
    tracing.keep(story_id, rows, assembled.unified)
    told = [report for event in assembled.events for report in event.happening.reports]
    after = tallies.counted_told(name for report in told for name in report.names)
    tallies.keep(story_id, [tallies.kept(story_id, tallies.Kind.TOLD)], [after])


def _link_each(story_id: int, keys: list[int]) -> None:
    for place in range(0, len(keys), TOGETHER):
        _link_near(story_id, keys[place : place + TOGETHER])


def _link_near(story_id: int, keys: list[int]) -> None:
    """Work out some articles among their neighbours; if the story keeps changing, while nobody else can change it."""
    for _ in range(TRIES):
        unlinked, before = leasing.unlinked(story_id), _state_near(story_id, keys)
        near = Nearby(story_id, keys)
        with transaction.atomic():
            story = Story.objects.select_for_update().filter(pk=story_id).first()
            if story is None:
                return
            if _state_near(story_id, keys) == before:
                _apply_near(story, near, unlinked)
                return
    with transaction.atomic():
        story = Story.objects.select_for_update().filter(pk=story_id).first()
        if story is not None:
            _apply_near(story, Nearby(story_id, keys), leasing.unlinked(story_id))


def _apply_near(story: Story, near: Nearby, unlinked: dict) -> None:
    if apply(story, list(near.articles.values()), near.assembled, near.scope):
        Story.objects.filter(pk=story.pk).changed()
    near.keep()
    leasing.linked({pk: until for pk, until in unlinked.items() if pk in near.keys})


def _mend(story_id: int) -> None:
    """What articles that are no more left behind: events without a sentence, and those that had one of theirs."""
    Event.objects.filter(story=story_id, mentions=None).delete()
    counted = Event.objects.filter(story=story_id).annotate(n=Count("mentions__article", distinct=True))
    stale = counted.exclude(n=F("article_count")).order_by().values("pk")
    told = Mention.objects.filter(event__in=stale).exclude(article__original="").order_by()
    _link_each(story_id, list(told.values("event").annotate(first=Max("article")).values_list("first", flat=True)))


def _state(story_id: int) -> tuple:
    """What the result of linking depends on, as far as the database can change it."""
    articles = Article.objects.filter(story=story_id, state__in=COUNTED, read_at__isnull=False).order_by("pk")
    judgements = Judgement.objects.filter(story=story_id).order_by("pk")
    return tuple(articles.values_list("pk", "read_at", "title", "outlet")), tuple(
        judgements.values_list("pk", "undone_at")
    )


def _state_near(story_id: int, keys: list[int]) -> tuple:
    """The same for some articles of a long story: any change of the story counts, but that more of it was read."""
    judged = Judgement.objects.filter(story=story_id).aggregate(Count("pk"), Max("pk"), Max("undone_at"))
    changes = Story.objects.filter(pk=story_id).values_list(F("version") - F("articles_read"), flat=True).first()
    return changes, judged, tracing.states(story_id, keys)


def _apply(story: Story, articles: list[Article], assembled: Assembled) -> None:
    if apply(story, articles, assembled):
        Story.objects.filter(pk=story.pk).changed()
