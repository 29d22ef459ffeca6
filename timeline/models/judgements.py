"""What editors decided."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from timeline.models.articles import Article
from timeline.models.deciding import JudgementQuerySet
from timeline.models.events import Event
from timeline.models.stories import Story


class Judgement(models.Model):
    """What an editor decided. It wins over what the program works out, at every reading, until undone."""

    class Kind(models.TextChoices):
        TITLE = "title", "title of an event"
        DATE = "date", "date of an event"
        VISIBILITY = "visibility", "shown, hidden or left to the program"
        STATUS = "status", "status of an event"
        PUBLISHED = "published", "when an article was published"
        FACT = "fact", "title, byline or outlet of an article"
        SAME = "same", "two mentions report one event"
        DIFFERENT = "different", "two mentions report two events"
        EXPRESSION = "expression", "date of a time expression"
        PARAGRAPH = "paragraph", "a paragraph put back or left out"
        NAME = "name", "another name for a person, place or organisation"
        SPELLING = "spelling", "two names are one"
        COPY = "copy", "copy, update or different from another article"
        ADDED = "added", "an event added by hand"
        MOVED = "moved", "an event moved to another story"

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="judgements")
    kind = models.CharField(max_length=12, choices=Kind.choices)
    event = models.ForeignKey(Event, null=True, blank=True, on_delete=models.SET_NULL, related_name="judgements")
    article = models.ForeignKey(Article, null=True, blank=True, on_delete=models.SET_NULL, related_name="judgements")
    anchor = models.JSONField(
        default=list,
        blank=True,
        help_text="The mentions it is about, each a row that begins with article number and start of the trigger.",
    )
    value = models.JSONField(default=dict, blank=True)
    why = models.CharField(max_length=300, blank=True)
    deed = models.CharField(
        max_length=36, blank=True, db_index=True, help_text="What was decided in one act, and is undone in one."
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="judgements",
        verbose_name="editor",
    )
    made_at = models.DateTimeField(auto_now_add=True)
    undone_at = models.DateTimeField(null=True, blank=True)
    undone_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, related_name="judgements_undone"
    )
    replaced_by = models.ForeignKey(
        "self",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="replaced",
        help_text="The later decision that took its place; this one stands again when that is undone.",
    )

    objects = JudgementQuerySet.as_manager()

    class Meta:
        ordering = ["made_at", "pk"]

    def __str__(self) -> str:
        when = f", decided {self.made_at:%d %b %Y %H:%M}" if self.made_at else ""
        return f"{self.get_kind_display()}{when}"
