"""The articles of a story, out of their rows: what was read of them, and what editors said of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from timeline.chronology.edtf import Edtf, EdtfError
from timeline.chronology.mentions import Reading, Timex
from timeline.chronology.typed_dates import read_parts
from timeline.ingest import kept
from timeline.ingest.rulings import corrected, corrections_of
from timeline.language.normalise import normalise
from timeline.models import Article, Judgement

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

    def dated(self, written: Edtf | date) -> Sequence[Timex]:
        """Its expressions laid on the calendar as from a day of writing; an editor's dates stand."""
        return corrected(normalise(self.reading.expressions, written, self.body), self.corrections)


def read_articles(story_id: int, keys: Iterable[int] | None = None) -> list[Article]:
    """A story's articles with a reading, or those of these keys; one that an import made has none."""
    articles = Article.objects.filter(story=story_id, state__in=COUNTED).select_related("outlet")
    articles = articles if keys is None else articles.filter(pk__in=list(keys))
    found = [article for article in articles.order_by("number") if article.reading]
    said, corrections = _published_by_editors(story_id), corrections_of(story_id)
    for article in found:
        article.said_by_editor = said.get(article.pk)
        article.corrections = corrections.get(article.pk, {})
    return found


def _published_by_editors(story_id: int) -> dict[int, Edtf]:
    rows = Judgement.objects.standing().filter(story=story_id, kind=Judgement.Kind.PUBLISHED, article__isnull=False)
    return {row.article_id: Edtf.parse(row.value["edtf"]) for row in rows.order_by("made_at", "pk")}


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
        hints=[day for hint in article.reading.get("hints", ()) if (day := _month_day(hint))],
    )


def _month_day(hint: str) -> tuple[int, int] | None:
    """Month and day of a dateline that gives no year."""
    try:
        parts = read_parts(hint)
    except EdtfError:
        return None
    return (parts.month, parts.day) if parts.month and parts.day else None
