"""An article cut up for marking: paragraphs, sentences that report events, expressions that date them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from timeline.models import Article, Mention


@dataclass
class Piece:
    """A run of text; with a `mention`, the time expression that dates it."""

    text: str
    mention: Mention | None = None


@dataclass
class Passage:
    """A run of pieces. With an `anchor` it is a sentence that reports an event; `more` are anchors further in."""

    pieces: list[Piece]
    anchor: str = ""
    more: list[str] = field(default_factory=list)


@dataclass
class Paragraph:
    """A paragraph of the article, and the mentions whose sentence begins in it, one for each event."""

    passages: list[Passage]
    notes: list[Mention]
    caption: bool


def anchor_at(start: int) -> str:
    """The anchor of the sentence that begins at `start`; it stays the same when the article is read again."""
    return f"at-{start}"


def paragraphs(article: Article, mentions: Iterable[Mention]) -> list[Paragraph]:
    """The body of `article` with `mentions` marked. Their offsets count code points in the body."""
    mentions = sorted(mentions, key=lambda mention: (mention.start, mention.trigger_start))
    starts = [mention.start for mention in mentions]
    captions = sorted(start for start, _ in article.captions)
    told = []
    for start, end in spans(article.body):
        here = mentions[bisect_left(starts, start) : bisect_left(starts, end)]
        caption = bisect_left(captions, start) < bisect_left(captions, end)
        told.append(Paragraph(list(cut(article.body, start, end, here)), one_per_event(here), caption))
    return told


def one_per_event(mentions: list[Mention]) -> list[Mention]:
    """The first of `mentions` for each event."""
    firsts: dict[int, Mention] = {}
    for mention in mentions:
        firsts.setdefault(mention.event_id, mention)
    return list(firsts.values())


def spans(body: str) -> Iterator[tuple[int, int]]:
    """Where each paragraph begins and ends; a blank line stands between two."""
    start = 0
    for text in body.split("\n\n"):
        if text.strip():
            yield start, start + len(text)
        start += len(text) + 2


def cut(body: str, start: int, end: int, mentions: list[Mention]) -> Iterator[Passage]:
    """The passages of one paragraph. Sentences that overlap become one passage with several anchors."""
    done = start
    for sentences in overlapping(mentions):
        first, last = sentences[0].start, min(max(mention.end for mention in sentences), end)
        if first > done:
            yield Passage([Piece(body[done:first])])
        starts = sorted({mention.start for mention in sentences})
        yield Passage(
            list(pieces(body, first, last, sentences)), anchor_at(first), [anchor_at(at) for at in starts[1:]]
        )
        done = last
    if done < end:
        yield Passage([Piece(body[done:end])])


def overlapping(mentions: list[Mention]) -> Iterator[list[Mention]]:
    """Mentions, in order, whose sentences share some text, together."""
    group: list[Mention] = []
    for mention in mentions:
        if group and mention.start >= max(other.end for other in group):
            yield group
            group = []
        group.append(mention)
    if group:
        yield group


def pieces(body: str, start: int, end: int, mentions: list[Mention]) -> Iterator[Piece]:
    """The text from `start` to `end` with each time expression a piece of its own; of two that overlap, the first."""
    done = start
    dated = [mention for mention in mentions if mention.expression and mention.expression_start is not None]
    for mention in sorted(dated, key=lambda mention: mention.expression_start):
        first, last = mention.expression_start, mention.expression_start + len(mention.expression)
        if first < done or last > end or body[first:last] != mention.expression:
            continue
        if first > done:
            yield Piece(body[done:first])
        yield Piece(body[first:last], mention)
        done = last
    if done < end:
        yield Piece(body[done:end])
