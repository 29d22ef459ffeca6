"""Stories of any length, made out of the composed ones of benchmarks/stories and tests/gold.

Those are 14 stories of five articles. Each is read once, and then set again and again at other times, with other
people, places, bodies and things: an episode of a long story. A long story's people are few and met again and again,
some far more often than others; its things are the words of all the stories, dealt out anew for each episode. The
texts are changed word for word, and what was read out of them with them, so that the language model need not run on
each. Nine of ten state the day they were written.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from hashlib import sha256
from itertools import accumulate, chain, cycle
from pathlib import Path
from random import Random

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = (ROOT / "benchmarks" / "stories", ROOT / "tests" / "gold")
BEGINS = date(2004, 3, 1)
A_DAY = 7  # Articles, at the mean.
UNDATED = 0.1
PEOPLE, PLACES, OTHERS = 60, 30, 60  # Met in every long story, the first of them most.
LOWER = re.compile(r"[a-z]{4,}$")
NAME = re.compile(r"[A-Z][^\W\d_]{2,}$")
MONTH_DAY = ("month_day", "date", "year_month", "month", "year")


@dataclass(frozen=True)
class Model:
    """One composed story: its articles as sources, the days they are laid out from, and what its words are."""

    sources: list
    laid_out: dict[str, date]
    people: list[tuple[str, str]]  # first and last names
    names: dict[str, set[str]]  # of places and bodies: the words of their names
    things: list[str]


def models() -> list[Model]:
    """Every composed story of five articles, read."""
    folders = sorted(path for folder in FOLDERS for path in folder.iterdir() if path.is_dir() and path.name[0] != "_")
    return [model for folder in folders if (model := _model(folder)) is not None]


def _model(folder: Path) -> Model | None:
    from timeline.ingest.assembling import assemble

    sources = [_read(path) for path in sorted(folder.iterdir()) if path.suffix in (".txt", ".html")]
    if not sources:
        return None
    written = assemble(sources).written
    laid_out = {key: found.likeliest or found.edtf.earliest for key, found in written.items()}
    names: dict[str, set[str]] = {"place": set(), "body": set()}
    people = set()
    for name in chain.from_iterable(source.reading.names for source in sources):
        words = [word for word in name.text.split() if NAME.match(word)]
        if name.kind != "person":
            names[name.kind].update(words)
        elif len(words) > 1:
            people.add((words[0], words[-1]))
    told = chain.from_iterable(source.reading.mentions for source in sources)
    things = sorted({noun for mention in told for noun in mention.nouns if LOWER.match(noun)})
    of_people = {word for person in people for word in person}
    names = {kind: words - of_people for kind, words in names.items()}
    return Model(sources, laid_out, sorted(people), names, things)


def _read(path: Path):
    from timeline.ingest.sources import Source
    from timeline.intake.documents import read_document
    from timeline.intake.fingerprint import minhash
    from timeline.language.reading import read

    draft = read_document(path.read_bytes(), path.name)
    return Source(
        key=path.name,
        outlet=draft.outlet,
        title=draft.title,
        body=draft.body,
        reading=read(draft.body, draft.captions),
        published=draft.published.edtf if draft.published else None,
        shingles=minhash(draft.body),
        captions=draft.captions,
    )


class Deck:
    """What is dealt to episodes: the first far more often than the last."""

    def __init__(self, random: Random, cards: list, most: int):
        self.cards = random.sample(cards, min(most, len(cards)))
        self.weights = list(accumulate(1 / rank for rank in range(1, len(self.cards) + 1)))

    def some(self, random: Random, count: int) -> list:
        """So many of them, each once as long as there are enough."""
        found: dict = {}
        while len(found) < min(count, len(self.cards)):
            found[random.choices(self.cards, cum_weights=self.weights)[0]] = None
        return [card for _, card in zip(range(count), cycle(found), strict=False)]


def long_story(known: list[Model], count: int, seed: int = 1) -> Iterator:
    """So many articles as sources, episode after episode."""
    random = Random(seed)
    decks = {
        kind: Deck(random, sorted(set().union(*(model.names[kind] for model in known))), most)
        for kind, most in (("place", PLACES), ("body", OTHERS))
    }
    people = {person[1]: person for model in known for person in model.people}
    decks["person"] = Deck(random, sorted(people.values()), PEOPLE)
    things = sorted(set().union(*(model.things for model in known)))
    made = 0
    while made < count:
        model = random.choice(known)
        day = BEGINS + timedelta(days=made // A_DAY)
        for source in _episode(random, model, day, decks, things)[: count - made]:
            made += 1
            yield source


def _episode(random: Random, model: Model, day: date, decks: dict[str, Deck], things: list[str]) -> list:
    """One composed story, told of other days and in other words."""
    by = timedelta(weeks=(day - min(model.laid_out.values())).days // 7)
    words = {noun: random.choice(things) for noun in model.things}
    for kind, names in model.names.items():
        words |= dict(zip(sorted(names), decks[kind].some(random, len(names)), strict=True))
    for own, other in zip(model.people, decks["person"].some(random, len(model.people)), strict=True):
        words |= dict(zip(own, other, strict=True))
    number = random.getrandbits(60)
    return [_retold(random, source, model.laid_out[source.key], by, words, number) for source in model.sources]


@dataclass(frozen=True)
class Edits:
    """Places of a text that are written anew."""

    starts: list[int]
    ends: list[int]
    texts: list[str]

    def text(self, body: str) -> str:
        """The text with all of them."""
        pieces, at = [], 0
        for start, end, text in zip(self.starts, self.ends, self.texts, strict=True):
            pieces += [body[at:start], text]
            at = end
        return "".join([*pieces, body[at:]])

    def __call__(self, offset: int | None) -> int | None:
        """Where an offset of the old text is in the new one."""
        if offset is None:
            return None
        last = bisect_right(self.starts, offset) - 1
        grown = sum(len(self.texts[n]) - (self.ends[n] - self.starts[n]) for n in range(last))
        if last < 0:
            return offset
        if offset < self.ends[last]:
            return self.starts[last] + grown
        return offset + grown + len(self.texts[last]) - (self.ends[last] - self.starts[last])


def _retold(random: Random, source, day: date, by: timedelta, words: dict[str, str], number: int):
    said = re.compile(r"\b(" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + r")(?=s?\b)")

    def in_words(text: str) -> str:
        return said.sub(lambda match: words[match.group(1)], text)

    timexes = source.dated(day)
    moved = {n: _moved(e, t, by) for n, (e, t) in enumerate(zip(source.reading.expressions, timexes, strict=True))}
    edits = _edits(source, moved, said, words)
    body = edits.text(source.body)
    return replace(
        source,
        key=sha256(f"{number} {source.key} {body}".encode()).hexdigest(),
        title=in_words(source.title),
        body=body,
        reading=_reading(source.reading, moved, edits, in_words),
        published=_stated(day + by) if random.random() >= UNDATED else None,
        shingles=[value ^ number for value in source.shingles],
        captions=[(edits(start), edits(end)) for start, end in source.captions],
        hints=[],
    )


def _stated(day: date):
    from timeline.chronology.edtf import Edtf

    return Edtf.day(day)


def _moved(expression, timex, by: timedelta) -> tuple[str, dict] | None:
    """The words and the fields of a date on its new day; None for what is said from the day of writing."""
    if expression.form not in MONTH_DAY or timex.edtf is None or not 1900 < timex.edtf.earliest.year < 2100:
        return None
    day = timex.edtf.earliest + by
    own = {"year": day.year, "month": day.month, "day": day.day}
    fields = {name: own.get(name, value) for name, value in expression.fields.items() if name != "weekday"}
    form = " ".join(f for name, f in (("month", "%B"), ("day", "%-d,"), ("year", "%Y")) if name in fields)
    return day.strftime(form).rstrip(","), fields


def _edits(source, moved: dict, said: re.Pattern, words: dict[str, str]) -> Edits:
    dated = [(e.start, e.end, moved[n][0]) for n, e in enumerate(source.reading.expressions) if moved[n]]
    taken = {place for e in source.reading.expressions for place in range(e.start, e.end)}
    named = [(m.start(1), m.end(1), words[m.group(1)]) for m in said.finditer(source.body) if m.start(1) not in taken]
    rows = sorted(dated + named)
    return Edits(*(list(column) for column in zip(*rows, strict=True))) if rows else Edits([], [], [])


def _reading(reading, moved: dict, edits: Edits, in_words):
    expressions = [
        replace(
            e,
            start=edits(e.start),
            end=edits(e.end),
            text=moved[n][0] if moved[n] else e.text,
            fields=moved[n][1] if moved[n] else e.fields,
        )
        for n, e in enumerate(reading.expressions)
    ]
    names = {in_words(name.text): name for name in reading.names}
    return replace(
        reading,
        expressions=tuple(expressions),
        mentions=tuple(_mention(mention, edits, in_words) for mention in reading.mentions),
        names=tuple(
            replace(name, text=text, spellings=tuple(sorted({in_words(one) for one in name.spellings})))
            for text, name in sorted(names.items())
        ),
        quotations=tuple(map(in_words, reading.quotations)),
    )


def _mention(mention, edits: Edits, in_words):
    several = ("participants", "places", "nearby", "nouns")
    return replace(
        mention,
        start=edits(mention.start),
        end=edits(mention.end),
        trigger_start=edits(mention.trigger_start),
        leans_on=edits(mention.leans_on),
        title=in_words(mention.title),
        attribution=in_words(mention.attribution),
        **{name: tuple(dict.fromkeys(map(in_words, getattr(mention, name)))) for name in several},
    )
