"""What a reader asks of the search, as a form whose every state is an address."""

from __future__ import annotations

from urllib.parse import urlencode

from django import forms
from django.urls import reverse
from django.utils.translation import gettext as _

from timeline.forms import STATUSES, BoundField, QuestionForm, RowField, WordField
from timeline.models import Entity, Outlet, Story
from timeline.querysets import StoryQuerySet
from timeline.search.names import called
from timeline.views.met import Met, met_in

KINDS = {"events": "events", "articles": "articles"}
NARROWING = ("name", "outlet", "status", "from", "to")
STATE = ("q", "story", *NARROWING, "in")
OFFERED = 100  # Rows that a list to choose from has at most; another one can still be asked for by its address.


class NameField(forms.SlugField):
    """A name that several stories may have met, by its slug."""

    def __init__(self, stories: StoryQuerySet, **options) -> None:
        super().__init__(max_length=120, required=False, allow_unicode=True, **options)
        self.stories = stories

    def clean(self, value: str | None) -> Entity | None:
        """Any one who has that name, or None for nothing; raises ValidationError where nobody has."""
        slug = super().clean(value)
        entity = called(slug, self.stories) if slug else None
        if slug and not entity:
            raise forms.ValidationError(_("Nobody here is called “%(value)s”.") % {"value": slug})
        return entity


class SearchForm(QuestionForm):
    """A search in one story, or in all of them."""

    def __init__(self, data, story: Story | None = None, stories: StoryQuerySet | None = None) -> None:
        super().__init__(data)
        self.story = story
        self.stories = [story] if story else stories
        self.path = reverse("story-search", args=[story.slug]) if story else reverse("search")
        outlets = Outlet.objects.of(story) if story else Outlet.objects.of_stories(stories)
        if story:
            names = Entity.objects.of(story)
            self.fields["name"] = RowField(names, label=_("Name"), unknown=_("Nobody here is called “%(value)s”."))
        else:
            self.fields["name"] = NameField(stories, label=_("Name"))
            self.fields["story"] = RowField(stories, label=_("Story"), unknown=_("No story is “%(value)s”."))
        self.fields |= {
            "outlet": RowField(outlets, label=_("Outlet"), unknown=_("No outlet here is called “%(value)s”.")),
            "status": WordField(STATUSES, label=_("Status")),
            "from": BoundField(label=_("From"), end="earliest"),
            "to": BoundField(label=_("To"), end="latest"),
            "in": WordField(KINDS, label=_("Among")),
        }
        self.full_clean()

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

    def offered(self) -> dict[str, list]:
        """The rows that the lists of the form offer: those met most often, and the one that is chosen."""
        rows = {"outlet": list(self.fields["outlet"].queryset[:OFFERED])}
        names = Met(self.story)[:OFFERED] if self.story else met_in(self.stories, OFFERED)
        rows["name"] = sorted(names, key=lambda row: row.name.casefold())
        if not self.story:
            rows["story"] = list(self.stories.last_changed_first()[:OFFERED])
        for name, offered in rows.items():
            chosen = self.asked(name)
            if chosen and chosen.slug not in {row.slug for row in offered}:
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
