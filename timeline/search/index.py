"""The full-text indexes: which one is asked, and how, is decided here. The database keeps them true by itself.

SQLite has two FTS5 tables, PostgreSQL two columns of tsvector under GIN; the migration `search` made both, and the
triggers that follow every change to titles, sentences, names and texts.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db import connection
from django.db.models import Model, QuerySet
from django.db.models.expressions import RawSQL

from timeline.models import Article, Event, Story
from timeline.search.narrowing import narrowed
from timeline.search.wanted import Term, Wanted, wanted

NOT_SHOWN = ("dropped", "shingles", "reading", "timexes")


@dataclass(frozen=True, slots=True)
class Dialect:
    """How one kind of database is asked for the keys of rows that match; `{table}` is the model's."""

    key: str
    matching: str
    best_first: str

    def of(self, model: type[Model]) -> Dialect:
        """The questions about the rows of one model."""
        spoken = (self.key, self.matching, self.best_first)
        return Dialect(*(sql.format(table=model._meta.db_table) for sql in spoken))


SQLITE = Dialect(
    "+rowid",  # Bare, it would have SQLite run the search once for every row to be looked at.
    "SELECT rowid FROM {table}words WHERE {table}words MATCH %s",
    " ORDER BY bm25({table}words, 8.0, 4.0, 1.0), rowid",
)
POSTGRESQL = Dialect(
    "{table}.id",
    "SELECT {table}.id FROM {table}, to_tsquery('simple', %s) AS wanted WHERE {table}.words @@ wanted",
    " ORDER BY ts_rank('{{0.1, 0.2, 0.5, 1.0}}', {table}.words, wanted) DESC, {table}.id",
)


class Found:
    """What a search found among the rows of a queryset, the best first. It is counted and sliced as a list is."""

    def __init__(self, rows: QuerySet, search: Wanted) -> None:
        self.rows = rows
        self.search = search

    def among(self) -> QuerySet:
        """The rows, in the order that they had."""
        if not self.search:
            return self.rows.none()
        return self.rows.filter(pk__in=RawSQL(dialect(self.rows.model).matching, [written(self.search)]))

    def __len__(self) -> int:
        return self.among().order_by().count()

    def __getitem__(self, wanted: slice) -> list[Model]:
        keys = self.keys(wanted.start or 0, wanted.stop)
        rows = self.rows.in_bulk(keys)
        return [rows[key] for key in keys]

    def keys(self, start: int, stop: int) -> list[int]:
        """The primary keys of a part of what was found, the best first."""
        if not self.search:
            return []
        sql, values = self.rows.order_by().values("pk").query.sql_with_params()
        spoken = dialect(self.rows.model)
        question = f"{spoken.matching} AND {spoken.key} IN ({sql}){spoken.best_first} LIMIT %s OFFSET %s"
        with connection.cursor() as cursor:
            cursor.execute(question, [written(self.search), *values, stop - start, start])
            return [row[0] for row in cursor.fetchall()]


def search(text: str, stories: Iterable[Story], filters: dict[str, Any] | None = None) -> tuple[Found, Found]:
    """The events and the articles, of these stories, in which every term of `text` is found.

    `filters` are those of `narrowing`, by name. The rows come with what a page shows of them.
    """
    events = Event.objects.visible().with_evidence(None).select_related("story")
    articles = Article.objects.readable().defer(*NOT_SHOWN).select_related("outlet", "story")
    events, articles = events.of_stories(stories), articles.of_stories(stories)
    asked = wanted(text)
    return Found(narrowed(events, filters), asked), Found(narrowed(articles, filters), asked)


def matching_events(story: Story, text: str) -> list[int]:
    """The keys of the story's events in whose title, names or sentences every term of `text` is found."""
    found = Found(story.events.visible(), wanted(text))
    return list(found.among().order_by().values_list("pk", flat=True))


def dialect(model: type[Model]) -> Dialect:
    """How the database in use is asked about a model."""
    return (POSTGRESQL if connection.vendor == "postgresql" else SQLITE).of(model)


def written(search: Wanted) -> str:
    """A search in the language of the database in use. Words are letters and digits only, so nothing escapes."""
    if connection.vendor == "postgresql":
        return " & ".join(as_tsquery(term) for term in search.terms)
    return " AND ".join(f'"{" ".join(term.words)}"{"*" if term.prefix else ""}' for term in search.terms)


def as_tsquery(term: Term) -> str:
    """A term as PostgreSQL's to_tsquery reads it."""
    return "(" + " <-> ".join(f"'{word}'" for word in term.words) + (":*" if term.prefix else "") + ")"
