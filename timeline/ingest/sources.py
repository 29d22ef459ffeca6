"""The articles of a story, out of their rows: what was read of them, and what editors said of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from timeline.chronology.edtf import Edtf, EdtfError
from timeline.chronology.mentions import Reading, Timex
from timeline.chronology.typed_dates import read_parts
from timeline.ingest import kept
from timeline.ingest.adding import Added, added_to
from timeline.ingest.correcting import corrected, corrections_of
from timeline.language.normalise import normalise
from timeline.models import Article, Judgement

Kind = Judgement.Kind
COUNTED = (Article.State.READ, Article.State.READING)
"""What an article that is being read again said before counts until it is read."""


@dataclass(frozen=True, eq=False)
class Source:
    """One article as assembling sees it. ``key`` is its digest, so that order of arrival plays no part."""

    key: str
    outlet: str
    title: str
    body: str
    reading: Reading
    published: Edtf | None  # stated or set by an editor
    shingles: Sequence[int] = ()
    captions: Sequence[tuple[int, int]] = ()
    hints: Sequence[tuple[int, int]] = ()
    corrections: Mapping[int, Edtf | None] = field(default_factory=dict)  # by where a time expression starts
    added: Sequence[Added] = ()  # events that an editor read out of it

    def dated(self, written: Edtf | date) -> Sequence[Timex]:
        """Its expressions laid on the calendar as from a day of writing; an editor's dates stand."""
        return corrected(normalise(self.reading.expressions, written, self.body), self.corrections)


def read_articles(story_id: int, keys: Iterable[int] | None = None) -> list[Article]:
    """A story's articles with a reading, or those of these keys; one that an import made has none."""
    articles = Article.objects.filter(story=story_id, state__in=COUNTED).select_related("outlet")
    articles = articles if keys is None else articles.filter(pk__in=list(keys))
    found = [article for article in articles.order_by("number") if article.reading]
    said = _said_by_editors(story_id)
    for article in found:
        published = said[article.pk, Kind.PUBLISHED]
        article.said_by_editor = Edtf.parse(published[-1].value["edtf"]) if published else None
        article.corrections = corrections_of(article, said[article.pk, Kind.EXPRESSION])
        added_to(article, said[article.pk, Kind.ADDED])
    return found


def _said_by_editors(story_id: int) -> dict[tuple[int, str], list[Judgement]]:
    """The standing decisions that change what is read of an article, by article and kind, the later last."""
    kinds = (Kind.PUBLISHED, Kind.EXPRESSION, Kind.ADDED)
    rows = Judgement.objects.standing().filter(story=story_id, kind__in=kinds, article__isnull=False)
    said = defaultdict(list)
    for judgement in rows.order_by("made_at", "pk"):
        said[judgement.article_id, judgement.kind].append(judgement)
    return said


def source_of(article: Article) -> Source:
    """A row that was read, as assembling sees it."""
    stated = Edtf.parse(article.stated_edtf) if article.stated_edtf else None
    return Source(
        key=article.sha256,
        outlet=article.outlet.name if article.outlet else "",
        title=article.title,
        body=article.body,
        reading=kept.from_json(article.reading),
        published=article.said_by_editor or stated,
        shingles=article.shingles,
        captions=[tuple(caption) for caption in article.captions],
        corrections=article.corrections,
        added=added_to(article),
        hints=[day for hint in article.reading.get("hints", ()) if (day := _month_day(hint))],
    )


def _month_day(hint: str) -> tuple[int, int] | None:
    """Month and day of a dateline that gives no year."""
    try:
        parts = read_parts(hint)
    except EdtfError:
        return None
    return (parts.month, parts.day) if parts.month and parts.day else None
