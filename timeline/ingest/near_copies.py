"""Nearly the same article: found by fingerprints among those that report the same, for an editor to decide on."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from timeline.ingest.likeness import COPY, likeness
from timeline.intake.fingerprint import copies
from timeline.models import Article, Judgement, Mention

ALIKE = 0.25
"""Share of common five-word runs from which two articles of a story are worth an editor's look."""
LOOKED_AT = 3
"""Of how many other articles that share most events with one the fingerprints are compared."""

COPIED, UPDATE, DIFFERENT = "copy", "update", "different"


@dataclass(frozen=True, slots=True)
class Near:
    """Another article that is nearly the same as one, and what an editor said of the two, if anything."""

    other: Article
    likeness: float
    said: Judgement | None = None

    @property
    def ruled(self) -> str:
        """copy, update or different; empty where no editor decided."""
        return self.said.value["is"] if self.said else ""


def near(articles: Iterable[Article]) -> dict[int, Near]:
    """By article: the one of the story that is most like it, if one is nearly the same. Three questions in all.

    Compared are those that report the same events, and those that the program took for copies.
    """
    wanted = {article.pk: article for article in articles}
    candidates = _candidates(wanted)
    others = {pk for found in candidates.values() for pk in found}
    prints = Article.objects.filter(pk__in=others | wanted.keys()).select_related("outlet").only(*_SHORT).in_bulk()
    said = _said(prints)
    found = {}
    for pk, rivals in candidates.items():
        rows = [(likeness(prints[pk], prints[rival]), -prints[rival].number, rival) for rival in rivals]
        best, _, rival = max(rows, default=(0.0, 0, 0))
        if best >= ALIKE or wanted[pk].copy_of_id == rival:
            found[pk] = Near(prints[rival], best, said.get(frozenset({pk, rival})))
    return found


_SHORT = ("number", "title", "file_name", "story", "outlet", "shingles", "copy_of", "published_earliest")


def _candidates(wanted: dict[int, Article]) -> dict[int, set[int]]:
    """By article: the few others that share most events with it."""
    events = defaultdict(set)
    for article, event in Mention.objects.filter(article__in=wanted).values_list("article", "event"):
        events[event].add(article)
    shared: dict[int, Counter] = {pk: Counter() for pk in wanted}
    for other, event in Mention.objects.filter(event__in=events).values_list("article", "event").distinct():
        for pk in events[event] - {other}:
            shared[pk][other] += 1
    found = {pk: {other for other, _ in count.most_common(LOOKED_AT)} for pk, count in shared.items()}
    for pk, article in wanted.items():
        found[pk] |= {article.copy_of_id} - {None}
    return found


def _said(articles: dict[int, Article]) -> dict[frozenset[int], Judgement]:
    """What editors decided about pairs of these articles, the last word of each."""
    stories = {article.story_id for article in articles.values()}
    numbered = {(article.story_id, article.number): pk for pk, article in articles.items()}
    rows = Judgement.objects.standing().filter(story__in=stories, kind=Judgement.Kind.COPY)
    said = {}
    for row in rows.filter(article__in=articles).order_by("made_at", "pk"):
        if (row.story_id, row.value["of"]) in numbered:
            said[frozenset({row.article_id, numbered[row.story_id, row.value["of"]]})] = row
    return said


def ruling_on(a: Article, b: Article) -> Judgement | None:
    """What an editor decided about two articles of a story, if it stands."""
    return _said({a.pk: a, b.pk: b}).get(frozenset({a.pk, b.pk}))


def program_says(a: Article, b: Article) -> tuple[str, float]:
    """What the program takes two articles for, and the share (0 to 1) of the shorter one that stands in the longer.

    A copy where most of one stands in the other; an update where the same outlet says some of it again.
    """
    share = copies(a.body, b.body)
    if share >= COPY:
        return COPIED, share
    return (UPDATE if a.outlet_id and a.outlet_id == b.outlet_id else DIFFERENT), share


def in_order(a: Article, b: Article) -> tuple[Article, Article]:
    """The older one first: by the day of publication, else by number."""
    dates = (a.published_earliest, b.published_earliest)
    if all(dates) and dates[0] != dates[1]:
        return (a, b) if dates[0] < dates[1] else (b, a)
    return (a, b) if a.number < b.number else (b, a)
