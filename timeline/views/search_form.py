"""What a reader asks of the search, as a form whose every state is an address."""

from __future__ import annotations

from urllib.parse import urlencode

from django import forms
from django.urls import reverse

from timeline.forms import STATUSES, BoundField, RowField, WordField
from timeline.models import Entity, Outlet, Story
from timeline.querysets import StoryQuerySet
from timeline.views.met import Met

KINDS = {"events": "events", "articles": "articles"}
NARROWING = ("name", "outlet", "status", "from", "to")
STATE = ("q", "story", *NARROWING, "in")
OFFERED = 100  # Rows that a list to choose from has at most; another one can still be asked for by its address.


class SearchForm(forms.Form):
    """A search in one story, or in all of them. What makes no sense is told, and counts for nothing."""

    q = forms.CharField(label="Words", max_length=200, required=False)

    def __init__(self, data, story: Story | None = None, stories: StoryQuerySet | None = None) -> None:
        super().__init__(data)
        self.story = story
        self.stories = [story] if story else stories
        self.path = reverse("story-search", args=[story.slug]) if story else reverse("search")
        outlets = Outlet.objects.of(story) if story else Outlet.objects.of_stories(stories)
        if story:
            names = Entity.objects.of(story)
            self.fields["name"] = RowField(names, label="Name", unknown="Nobody here is called “%(value)s”.")
        else:
            self.fields["story"] = RowField(stories, label="Story", unknown="No story is “%(value)s”.")
        self.fields |= {
            "outlet": RowField(outlets, label="Outlet", unknown="No outlet here is called “%(value)s”."),
            "status": WordField(STATUSES, label="Status"),
            "from": BoundField(label="From", end="earliest"),
            "to": BoundField(label="To", end="latest"),
            "in": WordField(KINDS, label="Among"),
        }
        self.full_clean()

    def clean(self) -> None:
        """A span of time has to begin before it ends."""
        first, last = self.cleaned_data.get("from"), self.cleaned_data.get("to")
        if first and last and first > last:
            self.add_error("to", f"{last} lies before {first}, so it was left out.")

    def asked(self, name: str):
        """The value of a field; None where there is none that makes sense."""
        return self.cleaned_data.get(name) or None

    @property
    def text(self) -> str:
        """The words that are looked for."""
        return self.asked("q") or ""

    @property
    def filters(self) -> dict:
        """What is asked for beside the words."""
        return {name: value for name in NARROWING if (value := self.asked(name))}

    @property
    def complaints(self) -> list[str]:
        """A sentence for each value that made no sense."""
        return [sentence for sentences in self.errors.values() for sentence in sentences]

    def offered(self) -> dict[str, list]:
        """The rows that the lists of the form offer: those met most often, and the one that is chosen."""
        rows = {"outlet": list(self.fields["outlet"].queryset[:OFFERED])}
        if self.story:
            rows["name"] = sorted(Met(self.story)[:OFFERED], key=lambda row: row.name.casefold())
        else:
            rows["story"] = list(self.stories.last_changed_first()[:OFFERED])
        for name, offered in rows.items():
            chosen = self.asked(name)
            if chosen and chosen not in offered:
                offered.append(chosen)
        return rows

    def link(self, **changes) -> str:
        """The address of this state with `changes` to it; None takes something off. It begins at the first page."""
        state = {name: in_address(self.asked(name)) for name in STATE} | changes
        kept = {name: value for name, value in state.items() if value}
        return f"{self.path}?{urlencode(kept)}" if kept else self.path


def in_address(value) -> str | None:
    """A value as the address has it: a row by its slug, a day in ISO 8601."""
    return getattr(value, "slug", None) or (str(value) if value else None)
