"""What a reader can choose next, and how many events each choice leaves."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from timeline.forms import SOURCES, STATUSES, TimelineForm
from timeline.models import Entity, Outlet
from timeline.querysets import EventQuerySet

LISTED = 60  # Names in one list; who stands further down is found with the search.


@dataclass(frozen=True)
class Option:
    """One value of a filter: how the URL and the reader write it, and how many events it leaves."""

    value: str
    label: str
    count: int
    chosen: bool


@dataclass(frozen=True)
class Chip:
    """A filter that is set, and the address without it."""

    label: str
    text: str
    without: str


def facets(form: TimelineForm, events: EventQuerySet) -> dict[str, list[Option]]:
    """The options of every filter that is a list. Each counts what the other filters leave of `events`."""
    people = Entity.objects.taking_part_in(form.open_to(events, "name"))[:LISTED]
    places = Entity.objects.where_happened(form.open_to(events, "place"))[:LISTED]
    outlets = Outlet.objects.reporting(form.open_to(events, "outlet"))[:LISTED]
    statuses = form.open_to(events, "status").by_status()
    told = form.open_to(events, "sources").tally()
    return {
        "name": rows(people, form.narrowed.get("name")),
        "place": rows(places, form.narrowed.get("place")),
        "outlet": rows(outlets, form.narrowed.get("outlet")),
        "status": words(STATUSES, statuses, form.narrowed.get("status")),
        "sources": words(SOURCES, {"1": told["one"], "2": told["two"]}, form.narrowed.get("sources")),
    }


def rows(found, chosen: Any) -> list[Option]:
    """Options from rows with `n`. What is chosen is among them even if nothing is left of it."""
    listed = [Option(row.slug, row.name, row.n, row == chosen) for row in found]
    if chosen and not any(option.chosen for option in listed):
        listed.append(Option(chosen.slug, chosen.name, 0, chosen=True))
    return listed


def words(labels: dict[str, str], counts: dict[str, int], chosen: str | None) -> list[Option]:
    """Options from a fixed list; those that would leave nothing are left out, unless chosen."""
    return [
        Option(value, label, counts.get(value, 0), value == chosen)
        for value, label in labels.items()
        if counts.get(value) or value == chosen
    ]


def chips(form: TimelineForm) -> list[Chip]:
    """One for each filter that is set."""
    labels = {"status": STATUSES, "sources": SOURCES}
    return [
        Chip(form.fields[name].label, labels.get(name, {}).get(value, value), form.link(**{name: None}))
        for name, value in form.narrowed.items()
    ]
