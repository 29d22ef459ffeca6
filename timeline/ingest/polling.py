"""Feeds looked at from time to time: what is new in one comes in as a batch, each item once."""

from __future__ import annotations

import logging
from typing import TypeVar

from django.db import transaction
from django.utils import timezone

from timeline.ingest.batches import Handed, hand_in, store
from timeline.ingest.fetching import Fetched, fetch
from timeline.intake.confined import entries
from timeline.intake.containers import is_container
from timeline.intake.draft import IntakeError
from timeline.models import Batch, Feed, Upload
from timeline.models.arriving import known_in

logger = logging.getLogger(__name__)

Thing = TypeVar("Thing", Handed, Upload)
NO_FEED = "There is no RSS or Atom feed at this address. Look for the address of the feed itself on the site."


def poll(feed_id: int) -> Batch | None:
    """Look at a feed: the batch of what is new in it, or None. What goes wrong is kept with the feed as a sentence.

    An item is known by its address, and by its bytes; one that was undone or is a repeat does not come again.
    """
    feed = Feed.objects.select_related("story", "by").filter(pk=feed_id).first()
    if feed is None:
        return None
    asked = {"If-None-Match": feed.etag, "If-Modified-Since": feed.modified}
    try:
        found = fetch(feed.url, {name: value for name, value in asked.items() if value})
        things = _things(found) if found.changed else []
    except IntakeError as error:
        logger.info("feed %s: %s", feed.pk, error)
        Feed.objects.filter(pk=feed.pk).update(polled_at=timezone.now(), problem=str(error))
        return None
    return _take(feed, found, things)


def _things(found: Fetched) -> list[Handed]:
    """The items of a feed that have a text."""
    if not is_container(found.data):
        raise IntakeError(NO_FEED)
    items = entries(found.data, found.file_name)
    return [Handed(item.name, item.data, item.facts.url) for item in items if not item.problem]


def _take(feed: Feed, found: Fetched, things: list[Handed]) -> Batch | None:
    """Hand in what is new; the feed says in the same transaction how far it was seen, so that nothing comes twice."""
    rows = store(_new(feed, things))
    with transaction.atomic():
        held = Feed.objects.select_for_update().filter(pk=feed.pk)
        if not held.exists():
            return None
        new = _new(feed, rows)  # somebody else may have looked meanwhile
        batch = hand_in(feed.story, new, by=feed.by, facts={"feed": feed.url}) if new else None
        held.update(polled_at=timezone.now(), etag=found.etag, modified=found.modified, problem="")
    return batch


def _new(feed: Feed, things: list[Thing]) -> list[Thing]:
    """Those that never came to the story, each once."""
    known = known_in(feed.story, {thing.url for thing in things} - {""}, [thing.sha256 for thing in things])
    new = []
    for thing in things:
        if known.isdisjoint({thing.url, thing.sha256}):
            new.append(thing)
            known |= {thing.url, thing.sha256} - {""}
    return new
