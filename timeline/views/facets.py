"""What a reader can choose next, and how many events each choice leaves."""

from __future__ import annotations

from dataclasses import dataclass

from timeline.catalogue import Catalogue, Mask
from timeline.catalogue.roll import Name
from timeline.forms import SOURCES, STATE, STATUSES, TimelineForm, in_url
from timeline.models import Entity, Outlet

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


def facets(form: TimelineForm, catalogue: Catalogue, told: Mask) -> dict[str, list[Option]]:
    """The options of every filter that is a list. Each counts what the other filters leave of the events `told`."""
    open_to = {name: form.open_to(catalogue, name) & told for name in ("name", "place", "outlet", "status", "sources")}
    statuses = catalogue.by_status(open_to["status"])
    return {
        "name": rows(catalogue.people.most_met(open_to["name"], LISTED), form.narrowed.get("name")),
        "place": rows(catalogue.places.most_met(open_to["place"], LISTED), form.narrowed.get("place")),
        "outlet": rows(catalogue.outlets.most_met(open_to["outlet"], LISTED), form.narrowed.get("outlet")),
        "status": words(STATUSES, statuses, form.narrowed.get("status")),
        "sources": words(SOURCES, catalogue.by_sources(open_to["sources"]), form.narrowed.get("sources")),
    }


def panel(form: TimelineForm) -> list[tuple[str, str]]:
    """What the fields of the filters' panel hold, as names and values of the query string, for while it is closed."""
    state = [(name, in_url(form.cleaned_data.get(name))) for name in STATE if name not in ("q", "page")]
    return [(name, value) for name, value in state if value]


def rows(found: list[Name], chosen: Entity | Outlet | None) -> list[Option]:
    """Options from names. What is chosen is among them even if nothing is left of it."""
    listed = [Option(each.slug, each.name, each.n, bool(chosen and each.pk == chosen.pk)) for each in found]
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
