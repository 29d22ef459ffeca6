"""An article cut up for marking: paragraphs, sentences that report events, expressions that date them."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date as day

from timeline.chronology.edtf import Edtf
from timeline.models import Article, Mention


@dataclass(frozen=True)
class Time:
    """A time expression in its place: its date, None where that is not certain, and the mention it dates, if any."""

    start: int
    end: int
    text: str
    type: str = "DATE"
    date: Edtf | None = None
    mention: Mention | None = None


@dataclass
class Piece:
    """A run of text; with a `time` it is a time expression."""

    text: str
    time: Time | None = None


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
    start: int


def anchor_at(start: int) -> str:
    """The anchor of the sentence that begins at `start`; it stays the same when the article is read again."""
    return f"at-{start}"


def times_in(article: Article, mentions: Iterable[Mention]) -> list[Time]:
    """The time expressions of an article, those that date a mention and all others; of two that overlap, the first."""
    dated = {mention.expression_start: mention for mention in reversed(list(mentions)) if mention.expression}
    rows = [timed(article.body, row, dated) for row in article.timexes]
    known = {time.start for time in rows}
    rows += [
        Time(at, at + len(m.expression), m.expression, "DATE", dates(m), m)
        for at, m in dated.items()
        if at not in known
    ]
    told: list[Time] = []
    for time in sorted(rows, key=lambda time: (time.start, -time.end)):
        apart = not told or time.start >= told[-1].end
        if apart and time.start < time.end and article.body[time.start : time.end] == time.text:
            told.append(time)
    return told


def timed(body: str, row: dict, dated: dict[int, Mention]) -> Time:
    """A time expression as the article's row keeps it, with the mention that it dates."""
    mention = dated.get(row["start"])
    date = (dates(mention) if mention else None) or kept_date(row["edtf"], row["earliest"], row["latest"])
    return Time(row["start"], row["end"], body[row["start"] : row["end"]], row["type"], date, mention)


def kept_date(edtf: str, earliest: str | None, latest: str | None) -> Edtf | None:
    """A date as JSON keeps it."""
    if not edtf:
        return None
    first, last = (
        day.fromisoformat(text) if text else bound for text, bound in ((earliest, day.min), (latest, day.max))
    )
    return Edtf(edtf, first, last)


def dates(mention: Mention) -> Edtf | None:
    """The date that a mention has."""
    return Edtf(mention.edtf, mention.earliest or day.min, mention.latest or day.max) if mention.edtf else None


def paragraphs(article: Article, mentions: Iterable[Mention], times: Iterable[Time]) -> list[Paragraph]:
    """The body of `article` with `mentions` and `times` marked. Their offsets count code points in the body."""
    mentions = sorted(mentions, key=lambda mention: (mention.start, mention.trigger_start))
    starts = [mention.start for mention in mentions]
    marked = Marked(article.body, list(times))
    captions = sorted(start for start, _ in article.captions)
    told = []
    for start, end in spans(article.body):
        here = mentions[bisect_left(starts, start) : bisect_left(starts, end)]
        caption = bisect_left(captions, start) < bisect_left(captions, end)
        told.append(Paragraph(list(cut(marked, start, end, here)), one_per_event(here), caption, start))
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


def cut(marked: Marked, start: int, end: int, mentions: list[Mention]) -> Iterator[Passage]:
    """The passages of one paragraph. Sentences that overlap become one passage with several anchors."""
    done = start
    for sentences in overlapping(mentions):
        first, last = sentences[0].start, min(max(mention.end for mention in sentences), end)
        if first > done:
            yield Passage(list(marked.pieces(done, first)))
        starts = sorted({mention.start for mention in sentences})
        yield Passage(list(marked.pieces(first, last)), anchor_at(first), [anchor_at(at) for at in starts[1:]])
        done = last
    if done < end:
        yield Passage(list(marked.pieces(done, end)))


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


class Marked:
    """A text with its time expressions."""

    def __init__(self, body: str, times: list[Time]) -> None:
        self.body = body
        self.times = times
        self.starts = [time.start for time in times]

    def pieces(self, start: int, end: int) -> Iterator[Piece]:
        """The text from `start` to `end` with each time expression that lies in it a piece of its own."""
        done = start
        for time in self.times[bisect_left(self.starts, start) : bisect_left(self.starts, end)]:
            if time.end > end:
                continue
            if time.start > done:
                yield Piece(self.body[done : time.start])
            yield Piece(time.text, time)
            done = time.end
        if done < end:
            yield Piece(self.body[done:end])
