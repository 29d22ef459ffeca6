"""The stories, and who publishes articles."""

from __future__ import annotations

from django.db import models
from django.urls import reverse
from simple_history.models import HistoricalRecords

from timeline import querysets


class Story(models.Model):
    """The events and articles an editor keeps together."""

    slug = models.SlugField(max_length=80, unique=True)
    title = models.CharField(max_length=300)
    standfirst = models.TextField(blank=True)
    published = models.BooleanField(default=False, help_text="Readers see it. A draft is seen by editors only.")
    events_made = models.PositiveIntegerField(default=0, help_text="The last number an event was given.")
    version = models.PositiveIntegerField(default=0, help_text="Raised each time the timeline changes.")
    articles_read = models.PositiveIntegerField(default=0, help_text="How often an article was new when it was read.")
    linking_until = models.DateTimeField(
        null=True, blank=True, editable=False, help_text="Until when a worker answers for linking what was read."
    )
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = querysets.StoryQuerySet.as_manager()
    history = HistoricalRecords(
        excluded_fields=["events_made", "version", "articles_read", "linking_until", "updated_at"]
    )

    class Meta:
        ordering = ["title"]
        verbose_name_plural = "stories"

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("timeline", args=[self.slug])

    @property
    def state(self) -> tuple:
        """Another one whenever what readers see of the story may have changed."""
        return (self.version, self.updated_at)


class Outlet(models.Model):
    """Who published an article."""

    name = models.CharField(max_length=200, unique=True)
    slug = models.SlugField(max_length=200, unique=True)

    objects = querysets.OutletQuerySet.as_manager()

    class Meta:
        ordering = ["name"]

    def __str__(self) -> str:
        return self.name
