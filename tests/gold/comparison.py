"""An exported timeline held against what a careful desk editor read out of the same articles.

A gold file names, for every event, the words that articles cite it by and the days within which its date must lie.
Each demand of it is a check under one of eight figures; a figure is the share of its checks that hold.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

PLAIN = str.maketrans("‘’“”–—", "''\"\"--")
TAKEN_FOR = {
    "planned": {"planned", "expected"},
    "expected": {"planned", "expected", "possible"},
}
"""What else may stand where an editor would say planned or expected: papers and editors draw that line differently."""


@dataclass(frozen=True)
class Check:
    """One demand of the gold file, and what is wrong where it does not hold."""

    figure: str
    holds: bool
    complaint: str


@dataclass
class Comparison:
    """One exported document beside one gold file. ``found`` is the event that stands for each one of the gold's."""

    gold: dict
    exported: dict
    found: dict[str, dict] = field(default_factory=dict)

    def __post_init__(self):
        key_of = {row["file"]: row["key"] for row in self.gold["articles"]}
        self.articles = {key_of[row["file"]]: row for row in self.exported["articles"]}
        self.keys = {row["id"]: key for key, row in self.articles.items()}
        for want in self.gold["events"]:
            event = self.event_for(want)
            if event is not None:
                self.found[want["id"]] = event

    def checks(self) -> list[Check]:
        """Every demand, in the order of the gold file."""
        events = [check for want in self.gold["events"] for check in self.of_event(want)]
        articles = [check for want in self.gold["articles"] for check in self.of_article(want)]
        return [*articles, *events, *self.of_merging(), *self.of_what_is_no_event(), *self.of_view()]

    def event_for(self, want: dict) -> dict | None:
        """The event that most articles cite by the words of the gold; one within its days before any other.

        Of equals, the one that holds the words the gold has first.
        """
        citing: dict[str, set[str]] = {}
        for key, pieces in want["cites"].items():
            for piece in pieces:
                for event in self.exported["events"]:
                    if self.cites(event, key, piece):
                        citing.setdefault(event["id"], set()).add(key)
        by_id = {event["id"]: event for event in self.exported["events"]}
        options = [(within(by_id[id_]["date"], want["accept"]), len(keys), by_id[id_]) for id_, keys in citing.items()]
        return max(options, key=lambda option: option[:2], default=(None, None, None))[2]

    def cites(self, event: dict, key: str, piece: str) -> bool:
        """Whether a sentence of that article, with these words in it, is among the event's."""
        return any(
            self.keys.get(mention["article"]) == key and plain(piece) in plain(mention["quote"])
            for mention in event["mentions"]
        )

    def of_article(self, want: dict) -> Iterator[Check]:
        figure, key = "article facts", want["key"]
        have = self.articles.get(key)
        if have is None:
            yield Check(figure, False, f"{key}: {want['file']} is not in the export")
            return
        for fact in ("title", "byline", "outlet"):
            yield Check(figure, plain(have[fact]) == plain(want[fact]), f"{key}: {fact} is {have[fact]!r}")
        published, wanted = have["published"], want["published"]
        good = published["basis"] == wanted["basis"] and within(published, wanted["accept"])
        yield Check(figure, good, f"{key}: published {published['edtf']}, {published['basis']}")
        body = plain(have["body"])
        yield Check(figure, body.startswith(plain(want["first_words"])), f"{key}: the body begins {body[:60]!r}")
        for junk in want["not_in_body"]:
            yield Check(figure, plain(junk) not in body, f"{key}: {junk!r} is in the body")

    def of_event(self, want: dict) -> Iterator[Check]:
        event, name = self.found.get(want["id"]), want["id"]
        yield Check("events found", event is not None, f"{name}: no event cites {want['cites']}")
        if event is None:
            return
        told = f"{name}: {event['date']['edtf']} {event['status']} {event['title']!r}"
        yield Check("dates right", within(event["date"], want["accept"]), f"{told}, not within {want['accept']}")
        statuses = TAKEN_FOR.get(want["status"], {want["status"]})
        yield Check("status right", event["status"] in statuses, f"{told}, not {want['status']}")
        about = plain(" ".join([event["title"], *event["participants"], *event["places"]])).lower()
        for who in want["names"]:
            yield Check("names found", who.lower() in about, f"{told} does not name {who}")
        if want["key"]:
            yield Check("key events shown", event["shown"], f"{told} is not on the default view")

    def of_merging(self) -> Iterator[Check]:
        figure = "merged right"
        for row in self.gold["same"]:
            missing = set(row["articles"]) - self.sources(row["event"])
            yield Check(figure, not missing, f"{row['event']} is not laid to {sorted(missing)}")
        for row in self.gold["different"]:
            held = {self.found[name]["id"] for name in row["events"] if name in self.found}
            yield Check(figure, len(held) == len(row["events"]), f"{' and '.join(row['events'])} are one")
        for row in self.gold["links"]:
            for name in row["expected"]:
                tied = self.is_tied(name, row["fulfilled_by"])
                yield Check(figure, tied, f"{name} is not tied to {row['fulfilled_by']}")

    def sources(self, name: str) -> set[str]:
        """The keys of the articles that report an event of the gold."""
        mentions = self.found.get(name, {}).get("mentions", [])
        return {self.keys.get(mention["article"]) for mention in mentions}

    def is_tied(self, name: str, fulfilment: str) -> bool:
        """Whether what was expected stands as what it became, or points to it."""
        expected, target = self.found.get(name), self.found.get(fulfilment)
        return bool(expected and target) and target["id"] in (expected["id"], expected["fulfilled_by"])

    def of_what_is_no_event(self) -> Iterator[Check]:
        """Durations, sets and pieces of other stories, each a fault where an event hangs on it."""
        mentions = [mention for event in self.exported["events"] for mention in event["mentions"]]
        for row in self.gold["not_events"]:
            for mention in mentions:
                if self.keys.get(mention["article"]) == row["file"] and hangs_on(mention, plain(row["text"])):
                    yield Check("merged right", False, f"{row['text']!r} was dated, but is {row['why']}")

    def of_view(self) -> Iterator[Check]:
        known = {event["id"] for event in self.found.values()}
        for event in self.exported["events"]:
            if event["shown"]:
                told = f"{event['date']['edtf']} {event['title']!r} is shown without need"
                yield Check("default view clean", event["id"] in known, told)


def plain(text: str | None) -> str:
    """Text with quotation marks, dashes and white space made alike."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text or "").translate(PLAIN)).strip()


def within(date: dict, accept: list[str]) -> bool:
    """Whether a date lies wholly between two days, both inclusive."""
    return accept[0] <= date["earliest"] and date["latest"] <= accept[1]


def hangs_on(mention: dict, text: str) -> bool:
    """Whether a mention is dated by these words, or is a sentence that holds them all."""
    longest_expression = 30
    return text in plain(mention["expression"]) or len(text) > longest_expression and text in plain(mention["quote"])


def share(checks: Iterable[Check], figure: str) -> float:
    """The share of a figure's checks that hold; 1 where there are none."""
    held = [check.holds for check in checks if check.figure == figure]
    return sum(held) / len(held) if held else 1.0
