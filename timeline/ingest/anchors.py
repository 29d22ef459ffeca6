"""What a decision holds on to: sentences, found again when the text around them has moved or is cut otherwise.

An anchor is a row: [article number, where the trigger starts, the trigger, the sentence, where the sentence starts].
The words lead; the places only choose between sentences that read alike. A row of two is a place and nothing else.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from types import SimpleNamespace
from typing import Any, NamedTuple

from timeline.models import Article, Event, Mention

LONGEST = 300
"""Characters of a sentence that are kept to know it by."""
MOST = 60
"""Sentences of an event that are kept; more of them would not make it better known."""
ALIKE = 0.6
"""Share of the words that two sentences have in common from which one is the other, cut or spelled otherwise."""
MOVED = 12
"""Characters that a trigger may lie from where it lay in its sentence."""
_WORD = re.compile(r"[^\W_]+")

Row = list[Any]
Key = tuple[int, int]
"""An article's number in its story, and where a trigger starts."""


class Said(NamedTuple):
    """A clause of an article, as far as it is needed to know it again."""

    trigger_start: int
    trigger: str
    start: int
    end: int


class Ground:
    """The text of one article as it was read last, and what was found in it."""

    def __init__(self, article: Article):
        self.body = article.body
        self.read = article.reading
        self.added = getattr(article, "added", ())

    @cached_property
    def clauses(self) -> list[Said]:
        """Every clause that reports something; a sentence that an editor read an event out of has no trigger."""
        names = Said._fields
        found = [Said(*(mention[name] for name in names)) for mention in self.read.get("mentions", ())]
        return found + [Said(added.trigger_start, "", added.start, added.end) for added in self.added]

    def find(self, row: Sequence) -> int | None:
        """Where the trigger of an anchor starts by now; None if its sentence is no more, or says nothing more."""
        if len(row) < 5:
            return row[1]
        _, start, trigger, sentence, began = row
        alike = [said for said in self.clauses if bool(said.trigger) == bool(trigger)]
        here = [said for said in alike if self._sentence(said) == sentence]
        same = [said for said in here if said.trigger == trigger]
        if not same:
            same = [said for said in here if len(here) == 1 or self._moved(said, start - began) <= MOVED]
        if not same:
            same = self._like(trigger, sentence)
        if not same:
            return None
        return min(same, key=lambda said: (self._moved(said, start - began), abs(said.start - began))).trigger_start

    def _sentence(self, said: Said) -> str:
        return self.body[said.start : said.end][:LONGEST]

    @staticmethod
    def _moved(said: Said, offset: int) -> int:
        return abs(said.trigger_start - said.start - offset)

    def _like(self, trigger: str, sentence: str) -> list[Said]:
        """The clauses of the sentence that reads most like one, with the same trigger."""
        rows = [(likeness(self._sentence(said), sentence), said) for said in self.clauses if said.trigger == trigger]
        best = max((points for points, _ in rows), default=0.0)
        return [said for points, said in rows if points == best >= ALIKE]

    def passage(self, text: str, near: int) -> tuple[int, int] | None:
        """Where a passage of the text stands, the nearest to a place; None if it does not."""
        places = [match.start() for match in re.finditer(re.escape(text), self.body)] if text else []
        start = min(places, key=lambda place: abs(place - near), default=None)
        return None if start is None else (start, start + len(text))


def likeness(a: str, b: str) -> float:
    """The share of the words of two texts that both have, from 0 to 1."""
    one, other = set(_WORD.findall(a.lower())), set(_WORD.findall(b.lower()))
    return len(one & other) / max(len(one | other), 1)


class Grounds:
    """The texts of some articles, by their numbers."""

    def __init__(self, articles: Iterable[Article]):
        self.by_number = {article.number: Ground(article) for article in articles}

    def keys(self, anchor: Sequence[Sequence]) -> list[Key | None]:
        """Where each row of an anchor stands by now; None for what is not found, or not in these articles."""
        return [self._key(row) for row in anchor]

    def _key(self, row: Sequence) -> Key | None:
        ground = self.by_number.get(row[0])
        start = ground.find(row) if ground else None
        return None if start is None else (row[0], start)


def anchor_of(event: Event | None) -> list[Row]:
    """The sentences of an event, by which a decision on it is found again should the event be made anew."""
    if event is None:
        return []
    return anchor_of_mentions(event.mentions.light()[:MOST])


def anchor_of_mentions(mentions: Iterable[Mention]) -> list[Row]:
    """The anchor of a decision on some sentences, each with its article."""
    return [_row(m.article.number, m.trigger_start, m.trigger, m.quote, m.start) for m in mentions]


def event_holding(story_id: int, anchor: Sequence[Sequence]) -> Event | None:
    """The event that has most of the sentences of an anchor by now; None where none has any."""
    numbers = {row[0] for row in anchor}
    places = Grounds(read_rows(story_id, numbers)).keys(anchor)
    rows = Mention.objects.filter(article__story=story_id, article__number__in=numbers).select_related("event")
    event_of = {(mention.article.number, mention.trigger_start): mention.event for mention in rows.light()}
    held = Counter(event_of[key] for key in places if key in event_of)
    return held.most_common(1)[0][0] if held else None


def read_rows(story_id: int, numbers: Iterable[int]) -> list[Article]:
    """Articles of a story by their numbers, with the events that editors added out of them."""
    articles = list(Article.objects.filter(story=story_id, number__in=list(numbers)))
    for article in articles:
        told = article.mentions.filter(trigger="").values_list("trigger_start", "start", "end")
        article.added = [SimpleNamespace(trigger_start=at, start=start, end=end) for at, start, end in told]
    return articles


def in_full(story_id: int, anchor: Sequence[Sequence]) -> list[Row]:
    """An anchor whose rows are places, with the words that stand there by now."""
    short = [row for row in anchor if len(row) < 5]
    if not short:
        return [list(row) for row in anchor]
    known = {article.number: _rows(article) for article in read_rows(story_id, {row[0] for row in short})}
    return [list(row) if len(row) > 2 else known.get(row[0], {}).get(row[1], list(row)) for row in anchor]


def _rows(article: Article) -> Mapping[int, Row]:
    ground = Ground(article)
    return {
        said.trigger_start: _row(
            article.number, said.trigger_start, said.trigger, ground.body[said.start : said.end], said.start
        )
        for said in ground.clauses
    }


def _row(number: int, trigger_start: int, trigger: str, sentence: str, start: int) -> Row:
    return [number, trigger_start, trigger, sentence[:LONGEST], start]
