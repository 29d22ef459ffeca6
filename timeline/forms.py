"""The reader's filters. Every state of them is a query string that can be sent to somebody."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any
from urllib.parse import urlencode

from django import forms
from django.db.models import Model
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from timeline.catalogue import Catalogue, Mask
from timeline.chronology.edtf import Edtf, EdtfError
from timeline.models import Entity, Event, Outlet, Story
from timeline.querysets import EventQuerySet
from timeline.search import Found, wanted

NARROWING: dict[str, Callable[..., EventQuerySet]] = {
    "q": lambda events, text: Found(events, wanted(text)).among(),
    "name": EventQuerySet.naming,
    "place": EventQuerySet.at,
    "outlet": EventQuerySet.reported_by,
    "status": EventQuerySet.with_status,
    "sources": EventQuerySet.told_by,
    "from": EventQuerySet.since,
    "to": EventQuerySet.until,
}
"""Each filter, in the order of the query string, and the question that it adds."""

STATE = (*NARROWING, "order", "show", "page")
ASKING_FOR_EXPECTATIONS = {"q", "status"}  # These mean an announcement itself, fulfilled or not.

STATUSES = dict(Event.Status.choices)
SOURCES = {"2": gettext_lazy("two or more outlets"), "1": gettext_lazy("one outlet alone")}
ORDERS = {"newest": gettext_lazy("newest first")}
SHOWN = {"all": gettext_lazy("everything")}


class BoundField(forms.CharField):
    """A day; of a month or a year its first or last day (`end`: "earliest" or "latest")."""

    widget = forms.DateInput(attrs={"type": "date"})

    def __init__(self, *, end: str, **options) -> None:
        self.end = end
        super().__init__(max_length=40, required=False, **options)

    def clean(self, value: str | None) -> date | None:
        """The day, or None for nothing; raises ValidationError with a sentence that helps."""
        text = super().clean(value)
        try:
            return getattr(Edtf.parse(text), self.end) if text else None
        except EdtfError as error:
            message = _("“%(text)s” is not a date; write one like 2010-12-07, 2010-12 or 2010.")
            raise forms.ValidationError(message % {"text": text}) from error


class RowField(forms.ModelChoiceField):
    """One row, named in the URL by its slug."""

    def __init__(self, queryset, *, unknown: str, **options) -> None:
        messages = {"invalid_choice": unknown}
        super().__init__(queryset, to_field_name="slug", required=False, error_messages=messages, **options)


class WordField(forms.ChoiceField):
    """One of a few words."""

    def __init__(self, words: dict[str, str], **options) -> None:
        messages = {"invalid_choice": _("“%(value)s” is none of:") + f" {', '.join(words)}."}
        super().__init__(choices=words.items(), required=False, error_messages=messages, **options)


class QuestionForm(forms.Form):
    """What a reader asks by an address. What makes no sense is told, and counts for nothing."""

    q = forms.CharField(label=gettext_lazy("Words"), max_length=200, required=False)

    def clean(self) -> None:
        """A span of time has to begin before it ends."""
        first, last = self.cleaned_data.get("from"), self.cleaned_data.get("to")
        if first and last and first > last:
            complaint = _("%(last)s lies before %(first)s, so it was left out.")
            self.add_error("to", complaint % {"last": last, "first": first})

    @property
    def complaints(self) -> list[str]:
        """A sentence for each value that made no sense."""
        return [sentence for sentences in self.errors.values() for sentence in sentences]


class TimelineForm(QuestionForm):
    """What a reader asks of one story's timeline."""

    def __init__(self, data, story: Story) -> None:
        super().__init__(data)
        entities = Entity.objects.of(story)
        self.path = story.get_absolute_url()
        self.fields |= {
            "name": RowField(entities, label=_("Person or body"), unknown=_("Nobody here is called “%(value)s”.")),
            "place": RowField(entities, label=_("Place"), unknown=_("No place here is called “%(value)s”.")),
            "outlet": RowField(
                Outlet.objects.of(story), label=_("Outlet"), unknown=_("No outlet here is called “%(value)s”.")
            ),
            "status": WordField(STATUSES, label=_("Status")),
            "sources": WordField(SOURCES, label=_("Reported by")),
            "from": BoundField(label=_("From"), end="earliest"),
            "to": BoundField(label=_("To"), end="latest"),
            "order": WordField(ORDERS, label=_("Order")),
            "show": WordField(SHOWN, label=_("Show")),
        }
        self.full_clean()

    @property
    def narrowed(self) -> dict[str, Any]:
        """The filters that are set, in the order of the query string."""
        return {name: value for name in NARROWING if (value := self.cleaned_data.get(name))}

    @property
    def newest_first(self) -> bool:
        """Against the order of time."""
        return self.cleaned_data.get("order") == "newest"

    @property
    def everything(self) -> bool:
        """All events, not only those of the default view."""
        return self.cleaned_data.get("show") == "all"

    def narrow(self, catalogue: Catalogue) -> Mask:
        """Which events pass every filter; with none set, without what happened long before."""
        passed = self.open_to(catalogue)
        return passed if self.narrowed else passed & ~catalogue.background

    def open_to(self, catalogue: Catalogue, *names: str) -> Mask:
        """Among which events the filters `names` choose: all the other filters have been passed."""
        others = {name: value for name, value in self.narrowed.items() if name not in names}
        return catalogue.passing(others, folded=stand_alone({*others, *names}))

    def link(self, **changes) -> str:
        """The address of this state with `changes` to it; None takes a filter off. It begins at the first page."""
        state = {name: in_url(self.cleaned_data.get(name)) for name in STATE} | changes
        kept = {name: state[name] for name in STATE if state[name]}
        return f"{self.path}?{urlencode(kept)}" if kept else self.path


def passing(events: EventQuerySet, filters: dict[str, Any], asked: set[str]) -> EventQuerySet:
    """Those that pass `filters`; fulfilled expectations stand alone only where the names `asked` mean them."""
    for name, value in filters.items():
        events = NARROWING[name](events, value)
    return events if stand_alone(asked) else events.unfolded()


def stand_alone(asked: set[str]) -> bool:
    """Whether fulfilled expectations stand by themselves where these filters are asked for."""
    return not ASKING_FOR_EXPECTATIONS.isdisjoint(asked)


def in_url(value: Any) -> str:
    """A filter's value as the query string writes it: a row by its slug, a date as ISO."""
    return value.slug if isinstance(value, Model) else str(value or "")
