"""Editors' judgements laid over what the program worked out, and its own word kept beside them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from timeline.chronology.edtf import Edtf
from timeline.ingest.adding import added_to
from timeline.ingest.anchors import Grounds, Key
from timeline.models import Article, Event, Judgement, Story
from timeline.models.deciding import OF_EVENTS

Kind = Judgement.Kind
TAKE_OFF = (Kind.VISIBILITY, Kind.MOVED)


class Overlay:
    """The standing judgements on events of one story, each placed on the event that it is about by now."""

    def __init__(self, story: Story, articles: Iterable[Article]):
        articles = list(articles)
        rows = Judgement.objects.standing().filter(story=story, kind__in=OF_EVENTS)
        self.judgements = list(rows.order_by("made_at", "pk"))
        grounds = Grounds(articles) if self.judgements else Grounds(())
        self.about = {judgement.pk: grounds.keys(judgement.anchor) for judgement in self.judgements}
        if self.judgements:
            for article in articles:
                self.about |= {row.judgement: [(article.number, row.trigger_start)] for row in added_to(article)}
        self.placed: dict[int, list[Judgement]] = defaultdict(list)  # id of an event's row -> decisions on it

    def place(self, events: Iterable[tuple[Event, set[Key]]]) -> None:
        """Find the event of each judgement: the one that holds most of its sentences, else the one it names."""
        events = list(events)
        event_of = {key: (row, len(keys)) for row, keys in events for key in keys}
        named = {row.pk: row for row, _ in events if row.pk is not None}
        for judgement in self.judgements:
            row = self._holding(judgement, event_of) or named.get(judgement.event_id)
            if row is not None:
                self.placed[id(row)].append(judgement)

    def _holding(self, judgement: Judgement, event_of: dict[Key, tuple[Event, int]]) -> Event | None:
        """The event with more than half of the sentences. To hide it, they must be half of its own, too."""
        about = self.about[judgement.pk]
        held: dict[int, list[tuple[Event, int]]] = defaultdict(list)
        for key in about:
            if key in event_of:
                held[id(event_of[key][0])].append(event_of[key])
        most = max(held.values(), key=len, default=[])
        if 2 * len(most) <= len(about):
            return None
        row, size = most[0]
        swallowed = judgement.kind in TAKE_OFF and judgement.event_id != row.pk and 2 * len(most) < size
        return None if swallowed else row

    def event_values(self, row: Event, values: dict) -> dict:
        """The columns of an event: the program's, with what editors decided in their place."""
        values = {"hidden": False, **values}
        own: dict = {}
        last = {judgement.kind: judgement for judgement in self.placed[id(row)]}
        for judgement in sorted(last.values(), key=lambda judgement: judgement.kind != Kind.ADDED):
            _lay(judgement, values, own)
        return {**values, "worked_out": own}

    def hold(self, rows: Iterable[Event]) -> bool:
        """Write into each judgement which event it is about by now; True where one had moved."""
        moved = False
        for row in rows:
            for judgement in self.placed[id(row)]:
                if judgement.event_id != row.pk:
                    Judgement.objects.filter(pk=judgement.pk).update(event=row)
                    moved = True
        return moved


def _lay(judgement: Judgement, values: dict, own: dict) -> None:
    said = judgement.value
    if judgement.kind == Kind.TITLE:
        own.setdefault("title", values["title"])
        values["title"] = said["title"][:300]
    elif judgement.kind == Kind.STATUS:
        own.setdefault("status", values["status"])
        values["status"] = said["status"]
    elif judgement.kind == Kind.DATE:
        own.setdefault("edtf", values["edtf"])
        values |= _dated(said["edtf"])
    elif judgement.kind == Kind.VISIBILITY:
        own.setdefault("shown", values["shown"])
        _show(values, said["visibility"])
    elif judgement.kind == Kind.MOVED:
        own.setdefault("shown", values["shown"])
        _show(values, "hidden")
    elif judgement.kind == Kind.ADDED:
        values |= {"title": said["title"][:300], "status": said["status"], **_dated(said["edtf"])}
        _show(values, "shown")


def _dated(edtf: str) -> dict:
    date = Edtf.parse(edtf)
    return {"edtf": date.text, "earliest": date.earliest, "latest": date.latest, "dates_differ": False}


def _show(values: dict, visibility: str) -> None:
    if visibility == "hidden":
        values |= {"hidden": True, "shown": False}
    elif visibility == "shown":
        values |= {"hidden": False, "shown": True, "background": False}
