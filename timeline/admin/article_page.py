"""The text of an article as the reading desk shows it: paragraphs in pieces, and beside each what was found in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from django.forms import BaseForm, BoundField

from timeline.admin.article_forms import paragraphs
from timeline.admin.dates import date_in_words
from timeline.models import Article, Mention


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text: of a sentence that reports an event, of the time expression that begins at `time`, or neither."""

    text: str
    is_said: bool = False
    time: int | None = None
    begins: bool = False


@dataclass(frozen=True, slots=True)
class Time:
    """A time expression: its words, its date as it stands, and the field that puts it right."""

    start: int
    text: str
    when: str
    field: BoundField | None

    @property
    def by_hand(self) -> bool:
        """Whether an editor dated it."""
        return bool(self.field and self.field.initial)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph, its times and events, and the box that leaves it out."""

    start: int
    pieces: list[Piece]
    times: list[Time]
    events: list[Mention]
    out: BoundField | None
    is_caption: bool


@dataclass(frozen=True, slots=True)
class Page:
    """All that the reading desk shows of the text."""

    paragraphs: list[Paragraph]
    dropped: list[tuple[str, str, BoundField | None]]
    seen: str


def page_of(article: Article, form: BaseForm, *, editable: bool) -> Page:
    """The text of an article with the fields of a form in their places; without them where nothing may be changed."""

    def field(name: str) -> BoundField | None:
        return form[name] if editable and name in form.fields else None

    mentions = list(article.mentions.select_related("event").order_by("start", "trigger_start"))
    captions = {start for start, _ in article.captions}
    told = []
    for start, end in paragraphs(article.body):
        rows = [row for row in article.timexes if start <= row["start"] and row["end"] <= end]
        here = [mention for mention in mentions if start <= mention.start < end]
        times = [time(article, row, field(f"time-{row['start']}")) for row in rows]
        pieces = list(cut(article.body, start, end, rows, here))
        events = list({mention.event_id: mention for mention in reversed(here)}.values())[::-1]
        told.append(Paragraph(start, pieces, times, events, field(f"out-{start}"), start in captions))
    dropped = [(row["text"], row["why"], field(f"back-{number}")) for number, row in enumerate(article.dropped)]
    return Page(told, dropped, seen(article))


def time(article: Article, row: dict, field: BoundField | None) -> Time:
    """A time expression as the article's row keeps it."""
    first, last = (date.fromisoformat(row[name]) if row[name] else None for name in ("earliest", "latest"))
    when = date_in_words(row["edtf"], first, last) if row["edtf"] else "no certain date"
    return Time(row["start"], article.body[row["start"] : row["end"]], when, field)


def cut(body: str, start: int, end: int, times: list[dict], mentions: list[Mention]) -> Iterator[Piece]:
    """The pieces of one paragraph: a new one wherever a time expression or a sentence begins or ends."""
    spans = [(row["start"], row["end"]) for row in times]
    said = [(mention.start, min(mention.end, end)) for mention in mentions]
    places = sorted({start, end, *(place for span in (*spans, *said) for place in span)})
    for first, last in zip(places, places[1:], strict=False):
        dated = next((begin for begin, close in spans if begin <= first < close), None)
        is_said = any(begin <= first < close for begin, close in said)
        yield Piece(body[first:last], is_said, dated, dated == first)


def seen(article: Article) -> str:
    """Something that is another one as soon as somebody decides on the article, or it is read again."""
    rows = list(article.judgements.order_by("pk").values_list("pk", "undone_at"))
    undone = max((at.timestamp() for _, at in rows if at), default=0)
    read = article.read_at.timestamp() if article.read_at else 0
    return f"{read}:{rows[-1][0] if rows else 0}:{undone}"
