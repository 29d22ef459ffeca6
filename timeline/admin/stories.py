"""Stories at the desk."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import Count, QuerySet
from django.http import HttpRequest

from timeline.models import Batch, Entity, Event, Judgement, Story

GO_WITH_IT = {model._meta.verbose_name for model in (Batch, Entity, Event, Judgement)}


@admin.register(Story)
class StoryAdmin(admin.ModelAdmin):
    """A story's own title, slug and standfirst; all else of it comes from its articles."""

    list_display = ["title", "article_count", "event_count", "updated_at"]
    search_fields = ["title", "slug", "standfirst"]
    prepopulated_fields = {"slug": ["title"]}
    fields = ["title", "slug", "standfirst"]
    show_full_result_count = False

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        """Each with how much belongs to it."""
        counts = {"a": Count("articles", distinct=True), "e": Count("events", distinct=True)}
        return super().get_queryset(request).annotate(**counts)

    @admin.display(description="articles", ordering="a")
    def article_count(self, story: Story) -> int:
        """How many articles."""
        return story.a

    @admin.display(description="events", ordering="e")
    def event_count(self, story: Story) -> int:
        """How many events."""
        return story.e

    def get_deleted_objects(self, objs, request: HttpRequest):
        """Events, names and decisions go with their story, though none of them can be deleted by itself."""
        deleted, counts, forbidden, protected = super().get_deleted_objects(objs, request)
        return deleted, counts, forbidden - GO_WITH_IT, protected
