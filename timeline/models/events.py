"""What the world did, who took part, and every sentence that says so."""

from __future__ import annotations

from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from timeline import querysets
from timeline.models.articles import Article
from timeline.models.former import EntityQuerySet, FormerNumberQuerySet
from timeline.models.stories import Story


class Dated(models.Model):
    """A date as EDTF with its two bounds, set in the open by whoever writes the row."""

    edtf = models.CharField(max_length=400, blank=True)
    earliest = models.DateField(null=True, blank=True)
    latest = models.DateField(null=True, blank=True)

    class Meta:
        abstract = True


class Entity(models.Model):
    """One person, place or body, however it is spelled."""

    class Kind(models.TextChoices):
        PERSON = "person", _("person")
        PLACE = "place", _("place")
        BODY = "body", _("organisation")

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="entities")
    slug = models.SlugField(max_length=120)
    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=8, choices=Kind.choices)
    spellings = models.JSONField(default=list, blank=True)

    objects = EntityQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "entities"
        constraints = [models.UniqueConstraint(fields=["story", "slug"], name="one_entity_per_slug_in_a_story")]

    def __str__(self) -> str:
        return self.name


class Event(Dated):
    """What the world did, once, with every sentence that reports it."""

    class Status(models.TextChoices):
        OCCURRED = "occurred", _("happened")
        PLANNED = "planned", _("planned")
        EXPECTED = "expected", _("expected")
        POSSIBLE = "possible", _("possible")
        DENIED = "denied", _("denied")

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="events")
    number = models.PositiveIntegerField(help_text="Its number in the story: e1, e2, ...; never used again.")
    title = models.CharField(max_length=300)
    kind = models.CharField(max_length=30, blank=True, help_text="meeting, call, statement, ...")
    status = models.CharField(max_length=10, choices=Status.choices, default=Status.OCCURRED, db_index=True)
    significance = models.FloatField(default=0.0)
    shown = models.BooleanField(default=False, help_text="On the story's default view.")
    background = models.BooleanField(default=False, help_text="Long before the story's own span.")
    hidden = models.BooleanField(default=False, help_text="An editor took it off the timeline.")
    dates_differ = models.BooleanField(default=False)
    fulfilled_by = models.ForeignKey("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="fulfils")
    participants = models.ManyToManyField(Entity, related_name="events", blank=True)
    places = models.ManyToManyField(Entity, related_name="events_here", blank=True)
    outlet_count = models.PositiveIntegerField(default=0, help_text="Independent outlets that report it.")
    article_count = models.PositiveIntegerField(default=0)
    worked_out = models.JSONField(
        default=dict, blank=True, help_text="What the program says where an editor says otherwise: {title, edtf, ...}."
    )

    objects = querysets.EventQuerySet.as_manager()

    class Meta:
        ordering = ["earliest", "latest", "number"]
        indexes = [
            models.Index(fields=["story", "earliest", "latest", "number"], name="events_in_order_of_time"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["story", "number"], name="event_numbers_are_unique_in_a_story"),
        ]

    def __str__(self) -> str:
        return self.title

    def get_absolute_url(self) -> str:
        return reverse("event", args=[self.story.slug, self.number])


class Mention(Dated):
    """One clause of one article that reports an event, with its sentence word for word."""

    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="mentions")
    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="mentions")
    start = models.PositiveIntegerField(help_text="Where the sentence starts in the article's body.")
    end = models.PositiveIntegerField()
    quote = models.TextField()
    trigger = models.CharField(max_length=100)
    trigger_start = models.PositiveIntegerField()
    kind = models.CharField(max_length=30, blank=True)
    title = models.CharField(max_length=300, blank=True, help_text="The clause as a headline would put it.")
    modality = models.CharField(max_length=10, choices=Event.Status.choices)
    attribution = models.CharField(max_length=200, blank=True)
    participants = models.JSONField(default=list, blank=True)
    places = models.JSONField(default=list, blank=True)
    expression = models.CharField(max_length=200, blank=True)
    expression_start = models.PositiveIntegerField(null=True, blank=True)
    timex_type = models.CharField(max_length=10, blank=True)
    timex_value = models.CharField(max_length=100, blank=True)

    objects = querysets.MentionQuerySet.as_manager()

    class Meta:
        ordering = ["article__number", "start", "trigger_start"]
        constraints = [
            models.UniqueConstraint(fields=["article", "trigger_start"], name="one_mention_per_trigger"),
        ]

    def __str__(self) -> str:
        return self.quote


class FormerNumber(models.Model):
    """A number an event had before it became part of another: readers may have kept its address."""

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="former_numbers")
    number = models.PositiveIntegerField(help_text="Its number in the story.")
    event = models.ForeignKey(Event, on_delete=models.CASCADE, related_name="former_numbers")

    objects = FormerNumberQuerySet.as_manager()

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["story", "number"], name="one_event_per_former_number"),
        ]

    def __str__(self) -> str:
        return f"e{self.number}"
