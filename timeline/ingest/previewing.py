"""What decisions would change, found out by making them and taking it all back: nothing of it is ever seen."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from django.db import transaction

from timeline.ingest.judging import to_be_read
from timeline.ingest.linking import link
from timeline.ingest.reading import read
from timeline.models import Judgement, Story

COLUMNS = ("title", "status", "edtf", "earliest", "latest")
DATE = COLUMNS[2:]


@dataclass(frozen=True, slots=True)
class Change:
    """A row that readers see, as it stands and as it would be; None where it is not there. Both have COLUMNS."""

    before: dict | None
    after: dict | None

    @property
    def moves(self) -> bool:
        """Whether it would have another date."""
        return bool(self.before and self.after) and any(self.before[name] != self.after[name] for name in DATE)


@dataclass(frozen=True, slots=True)
class Preview:
    """What decisions would change: events that appear, go or differ, and articles that would be dated otherwise."""

    events: list[Change] = field(default_factory=list)
    articles: list[Change] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.events or self.articles)


def preview(story: Story, act: Callable[[], Iterable[Judgement]]) -> Preview:
    """What `act`, which judges and gives the judgements, would change on the timeline of a story.

    It takes as long as linking the story, and where paragraphs are decided on, reading the article.
    """
    with transaction.atomic():
        before = _events(story), _articles(story)
        unread = to_be_read(act())
        for article in unread:
            read(article.pk)
        if unread:
            link(story.pk)
        after = _events(story), _articles(story)
        transaction.set_rollback(True)
    return Preview(*(_changes(was, now) for was, now in zip(before, after, strict=True)))


def _events(story: Story) -> dict[int, dict]:
    return {row.pop("pk"): row for row in story.events.visible().values("pk", *COLUMNS)}


def _articles(story: Story) -> dict[int, dict]:
    rows = story.articles.readable().order_by("number")
    names = {name: f"published_{name}" for name in DATE}
    found = rows.values("pk", "title", *names.values())
    return {row["pk"]: {"title": row["title"]} | {name: row[key] for name, key in names.items()} for row in found}


def _changes(before: dict[int, dict], after: dict[int, dict]) -> list[Change]:
    """The rows that differ, in order of the dates they would have."""
    keys = [key for key in {**before, **after} if before.get(key) != after.get(key)]
    found = [Change(before.get(key), after.get(key)) for key in keys]
    return sorted(found, key=lambda change: (str((change.after or change.before)["earliest"]), str(change)))
