"""Paragraphs that an editor put back into an article, or left out of it: laid over what intake makes of the file."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from timeline.ingest.anchors import likeness
from timeline.intake.draft import Draft, Dropped
from timeline.models import Article, Judgement

LEFT_OUT = "an editor left it out"
AT_THE_END = 1_000_000
NEARLY = 0.85
"""Share of the words that two paragraphs have in common from which one is the other, cleaned otherwise."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """What an editor said of one paragraph: it belongs to the article, or it does not."""

    text: str
    keep: bool


def said_of(article: Article) -> list[Ruling]:
    """What editors said of an article's paragraphs, in the order they said it."""
    rows = article.judgements.standing().filter(kind=Judgement.Kind.PARAGRAPH).order_by("made_at", "pk")
    return [Ruling(row.value["text"], row.value["keep"]) for row in rows]


def as_edited(draft: Draft, rulings: Iterable[Ruling]) -> Draft:
    """The draft with the paragraphs that editors want in it, and without those they do not want.

    What is put back stands where it stood in the file. What is not found is left alone: the file says it otherwise.
    """
    text = _Text(draft)
    for ruling in rulings:
        if ruling.keep:
            text.put_back(ruling.text)
        else:
            text.leave_out(ruling.text)
    return text.draft() if text.changed else draft


class _Text:
    """The paragraphs of a draft, each with its place in the file."""

    def __init__(self, draft: Draft):
        self.was = draft
        captions = [draft.body[start:end] for start, end in draft.captions]
        body = draft.body[: draft.captions[0][0]].rstrip("\n") if captions else draft.body
        self.body = [(float(place), text) for place, text in enumerate(body.split("\n\n")) if text]
        self.captions = captions
        self.dropped = list(enumerate(draft.dropped))
        self.changed = False

    def put_back(self, text: str) -> None:
        found = _same(text, [piece.text for _, piece in self.dropped])
        if found is None:
            return
        number, piece = self.dropped.pop(found)
        self.body.append((_before(piece.place, number) if piece.place >= 0 else float(AT_THE_END), piece.text))
        self.body.sort(key=lambda row: row[0])
        self.changed = True

    def leave_out(self, text: str) -> None:
        found = _same(text, [paragraph for _, paragraph in self.body])
        if found is not None and len(self.body) > 1:
            place, paragraph = self.body.pop(found)
            self._drop(Dropped(paragraph, LEFT_OUT, round(place)))
            self.changed = True
            return
        found = _same(text, self.captions)
        if found is not None:
            self._drop(Dropped(self.captions.pop(found), LEFT_OUT))
            self.changed = True

    def _drop(self, piece: Dropped) -> None:
        self.dropped.append((len(self.dropped), piece))

    def draft(self) -> Draft:
        text, spans = "\n\n".join(paragraph for _, paragraph in self.body), []
        for caption in self.captions:
            spans.append((len(text) + 2, len(text) + 2 + len(caption)))
            text = f"{text}\n\n{caption}"
        return replace(self.was, body=text, captions=spans, dropped=[piece for _, piece in self.dropped])


def _before(place: int, number: int) -> float:
    """Between the paragraph that stands at a place and the one above it, in the order of what was left out there."""
    return place - 0.5 + number / AT_THE_END


def _same(text: str, among: list[str]) -> int | None:
    """Which of some paragraphs reads like a text; None for none."""
    wanted = " ".join(text.split())
    for place, other in enumerate(among):
        if " ".join(other.split()) == wanted:
            return place
    best = max(range(len(among)), key=lambda place: likeness(among[place], text), default=None)
    return best if best is not None and likeness(among[best], text) >= NEARLY else None
