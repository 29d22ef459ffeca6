"""Events that an editor added by hand, each with the sentence that reports it: a report of its article like others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from timeline.chronology.edtf import Edtf
from timeline.chronology.mentions import Mention, Modality, Reading
from timeline.ingest.anchors import ALIKE, LONGEST, Ground, likeness
from timeline.models import Article, Judgement

MOST_TRIES = 40


@dataclass(frozen=True, slots=True)
class Added:
    """An event that an editor reads out of a sentence of an article; ``judgement`` is the primary key of that."""

    judgement: int
    start: int
    end: int
    trigger_start: int
    title: str
    edtf: Edtf
    status: str

    def mention(self, reading: Reading) -> Mention:
        """The sentence as a mention without a trigger; who and where is who the title names, of those in it."""
        beside = [mention for mention in reading.mentions if mention.start < self.end and self.start < mention.end]
        names = _all((*mention.participants, *mention.places, *mention.nearby) for mention in beside)
        told = {name for name in names if name.split()[-1].lower() in self.title.lower()}
        places = told & {*_all(mention.places for mention in beside)}
        return Mention(
            start=self.start,
            end=self.end,
            trigger="",
            trigger_start=self.trigger_start,
            lemma="",
            kind="",
            modality=Modality(self.status),
            participants=tuple(name for name in names if name in told - places),
            places=tuple(name for name in names if name in places),
            nearby=tuple(name for name in names if name not in told),
            nouns=_all(mention.nouns for mention in beside),
            title=self.title,
            whole=True,
            paragraph=min((mention.paragraph for mention in beside), default=0),
        )


def _all(rows) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for row in rows for name in row))


def added_to(article: Article, standing: Sequence[Judgement] | None = None) -> list[Added]:
    """The events that editors added out of an article's sentences, as far as the sentences are still there.

    ``standing`` are the decisions on it, where they are at hand; an article that was asked before knows them.
    """
    if standing is not None or not hasattr(article, "added"):
        article.added = []
        article.added = list(_added(article, _standing(article) if standing is None else standing))
    return article.added


def _standing(article: Article) -> Sequence[Judgement]:
    return article.judgements.standing().filter(kind=Judgement.Kind.ADDED).order_by("made_at", "pk")


def _added(article: Article, standing: Sequence[Judgement]):
    taken = {mention["trigger_start"] for mention in article.reading.get("mentions", ())} if standing else set()
    for judgement in standing:
        span = sentence_of(article, judgement)
        if span is None:
            continue
        free = next((place for place in range(span[0], span[0] + MOST_TRIES) if place not in taken), None)
        if free is not None:
            taken.add(free)
            said = judgement.value
            yield Added(judgement.pk, *span, free, said["title"], Edtf.parse(said["edtf"]), said["status"])


def sentence_of(article: Article, judgement: Judgement) -> tuple[int, int] | None:
    """Where the sentence of an added event stands by now; None if it is not in the article any more."""
    value, ground = judgement.value, Ground(article)
    found = ground.passage(value["text"], value["start"])
    if found:
        return found
    rows = [(likeness(article.body[said.start : said.end], value["text"]), said) for said in ground.clauses]
    points, said = max(rows, key=lambda row: row[0], default=(0.0, None))
    return (said.start, said.end) if said is not None and points >= ALIKE else None


def in_full(article: Article, value: dict) -> dict:
    """A decision to add an event, with the words of its sentence."""
    start, end = value["start"], value["end"]
    text = article.body[start : min(end, start + LONGEST * 10)]
    return {**value, "text": value.get("text", text), "end": start + len(text)}
