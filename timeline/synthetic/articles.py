"""The articles that report an invented story: real sentences in real bodies, with their offsets."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from timeline.chronology.edtf import Edtf
from timeline.chronology.wording import in_words
from timeline.models import Event
from timeline.synthetic.cast import Cast
from timeline.synthetic.happenings import Happening
from timeline.synthetic.words import ASIDES

PER_ARTICLE = 6  # Events to an article; each is reported about twice.
REPORTS = (45, 25, 15, 10, 5)  # How often an event is reported once, twice, ...
NEARBY = 5  # How many articles further on an event can still be reported.
UNDATED = 0.04  # Of all articles.
NAMELESS = 0.06  # Articles that name no outlet.

SAYING = {
    Event.Status.OCCURRED: "{who} {past} {tail}{place}{when}",
    Event.Status.PLANNED: "{who} will {verb} {tail}{place}{when}",
    Event.Status.EXPECTED: "{who} is expected to {verb} {tail}{place}{when}",
    Event.Status.POSSIBLE: "{who} may {verb} {tail}{place}{when}",
    Event.Status.DENIED: "{who} denied having {past} {tail}{place}{when}",
}


@dataclass(frozen=True)
class Sentence:
    """One report of one event, where it stands in the body."""

    happening: Happening
    date: Edtf | None
    start: int
    text: str
    trigger: str
    trigger_start: int
    expression: str
    expression_start: int | None
    attribution: str


@dataclass
class Paper:
    """One article."""

    number: int
    outlet: str
    byline: str
    published: Edtf | None
    title: str = ""
    body: str = ""
    sentences: list[Sentence] = field(default_factory=list)


def papers(random: Random, cast: Cast, told: list[Happening]) -> list[Paper]:
    """The articles on `told`, which is in order of time. Each event is reported by one to five of them."""
    count = len(told) // PER_ARTICLE + 1
    reported: list[list[Happening]] = [[] for _ in range(count)]
    for place, happening in enumerate(told):
        near = [index for index in range(place // PER_ARTICLE, place // PER_ARTICLE + NEARBY) if index < count]
        reports = random.choices(range(1, len(REPORTS) + 1), REPORTS)[0]
        for index in sorted(random.sample(near, min(reports, len(near)))):
            reported[index].append(happening)
    return [paper(random, cast, number, told) for number, told in enumerate(filter(None, reported), 1)]


def paper(random: Random, cast: Cast, number: int, told: list[Happening]) -> Paper:
    """One article on these events, written the day after the last of them that has happened began."""
    last = max((each.date.earliest for each in told if each.date.earliest != date.min), default=None)
    outlet = "" if random.random() < NAMELESS else cast.outlets.one(random)
    published = Edtf.day(last + timedelta(days=1)) if last and random.random() >= UNDATED else None
    made = Paper(number, outlet, cast.people.one(random), published)
    made.title = random.choice(told).title
    made.body = f"{made.title}. This is what is known so far."
    for happening in random.sample(told, len(told)):
        report(random, made, happening)
    return made


def report(random: Random, made: Paper, happening: Happening) -> None:
    """Add a sentence on one event to an article, at times with one that says nothing before it."""
    happening.articles.add(made.number)
    happening.outlets.add(made.outlet or f"article {made.number}")
    made.body += "\n\n" if random.random() < 0.5 else f" {random.choice(ASIDES)} "
    found = sentence(random, happening, len(made.body))
    made.sentences.append(found)
    made.body += found.text


def sentence(random: Random, happening: Happening, start: int) -> Sentence:
    """What one article says of one event; most say when, a few name another day than the others."""
    dated = len(happening.articles) == 1 or random.random() < 0.8
    when = said_date(happening) if dated else None
    expression = in_words(when, "long") if when else ""
    source = random.choice(happening.who) if random.random() < 0.3 else ""
    verb, _, past = happening.verbs
    text = SAYING[happening.status].format(
        who=happening.who[0],
        verb=verb,
        past=past,
        tail=happening.tail,
        place=f" in {happening.where[0]}" if happening.where else "",
        when=f" {preposition(when)}{expression}" if when else "",
    )
    text += f", {source} said." if source else "."
    trigger = verb if f" {verb} " in text else past
    return Sentence(
        happening=happening,
        date=when,
        start=start,
        text=text,
        trigger=trigger,
        trigger_start=start + text.index(f" {trigger} ") + 1,
        expression=expression,
        expression_start=start + text.index(expression) if expression else None,
        attribution=source,
    )


def said_date(happening: Happening) -> Edtf:
    """The event's date; where sources differ on a day, every second article says the next."""
    date = happening.date
    differs = happening.dates_differ and date.is_day and len(happening.articles) % 2 == 0
    return Edtf.day(date.earliest + timedelta(days=1)) if differs else date


def preposition(when: Edtf) -> str:
    """The word before a date, with the space after it."""
    if when.earliest == date.min or when.latest == date.max:
        return ""
    return "in " if when.precision in ("month", "year") else "on "
