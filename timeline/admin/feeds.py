"""Feeds at the desk: which sites' new articles go into a story by themselves."""

from __future__ import annotations

from django import forms
from django.conf import settings
from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest

from timeline import tasks
from timeline.admin.decided import counted
from timeline.models import Feed

LEAST_MINUTES = 5
OFF = "Fetching from the web is turned off (FETCH_URLS), so no feed is looked at."


class FeedForm(forms.ModelForm):
    """A feed, and how often to look at it."""

    minutes = forms.IntegerField(
        min_value=LEAST_MINUTES,
        max_value=60 * 24 * 30,
        initial=60,
        help_text=f"How long to wait between two looks; {LEAST_MINUTES} at least.",
    )
    url = forms.URLField(
        max_length=1000,
        assume_scheme="https",
        label="Address",
        widget=forms.URLInput(attrs={"class": "vTextField"}),
        help_text="Of an RSS or Atom feed on the public web.",
    )

    class Meta:
        model = Feed
        fields = ["story", "url", "active", "minutes"]


@admin.register(Feed)
class FeedAdmin(admin.ModelAdmin):
    """Where new articles come from by themselves. Each look that finds something new makes a batch."""

    form = FeedForm
    list_display = ["url", "story", "active", "minutes", "polled_at", "how_it_is"]
    list_filter = ["story", "active"]
    list_select_related = ["story"]
    search_fields = ["url", "story__title"]
    show_full_result_count = False
    actions = ["look_now"]
    readonly_fields = ["polled_at", "how_it_is", "by"]
    fields = ["story", "url", "active", "minutes", "polled_at", "how_it_is", "by"]

    class Media:
        css = {"all": ["timeline/desk.css"]}

    @admin.display(description="last look")
    def how_it_is(self, feed: Feed) -> str:
        """What went wrong at the last look, if anything."""
        if feed.problem:
            return feed.problem
        return "well" if feed.polled_at else "not looked at yet"

    def save_model(self, request: HttpRequest, obj: Feed, form, change: bool) -> None:
        """Remember who wanted it; another address is another feed."""
        obj.by = obj.by or request.user
        if "url" in form.changed_data:
            obj.etag = obj.modified = obj.problem = ""
            obj.polled_at = None
        super().save_model(request, obj, form, change)

    def changelist_view(self, request: HttpRequest, extra_context=None):
        """The list; it says so where feeds are off."""
        if not settings.FETCH_URLS:
            messages.warning(request, OFF)
        return super().changelist_view(request, extra_context)

    @admin.action(description="Look at the chosen feeds now", permissions=["change"])
    def look_now(self, request: HttpRequest, feeds: QuerySet) -> None:
        """Have a worker look at them, whether their time has come or not."""
        if not settings.FETCH_URLS:
            return
        for feed in feeds:
            tasks.poll_soon(feed.pk)
            self.log_change(request, feed, "To be looked at now.")
        messages.success(request, f"{counted(len(feeds), 'feed')} to be looked at.")
