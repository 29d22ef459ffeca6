"""How articles come in: files handed in together, and feeds."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from timeline.models.arriving import BatchQuerySet, FeedQuerySet, UploadQuerySet
from timeline.models.articles import Article
from timeline.models.stories import Story


class Batch(models.Model):
    """Files that were handed in together, and what they are about."""

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="batches")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, verbose_name="editor"
    )
    made_at = models.DateTimeField(auto_now_add=True)
    undone_at = models.DateTimeField(null=True, blank=True)
    facts = models.JSONField(
        default=dict, blank=True, help_text="What holds for all of them: {outlet, published, url}."
    )

    objects = BatchQuerySet.as_manager()

    class Meta:
        ordering = ["-made_at", "-pk"]
        verbose_name_plural = "batches"

    def __str__(self) -> str:
        return f"{self.made_at:%d %b %Y %H:%M}, {self.story}"


class Upload(models.Model):
    """One file of a batch, or one entry of a file that holds several; and what became of it."""

    class State(models.TextChoices):
        WAITING = "waiting", "waiting"
        WORKING = "working", "at work"
        TAKEN = "taken", "taken in"
        KNOWN = "known", "here already"
        UNPACKED = "unpacked", "unpacked"
        REFUSED = "refused", "refused"
        UNDONE = "undone", "undone"

    batch = models.ForeignKey(Batch, on_delete=models.CASCADE, related_name="uploads")
    parent = models.ForeignKey("self", null=True, blank=True, on_delete=models.CASCADE, related_name="entries")
    number = models.PositiveIntegerField(help_text="Its place in the batch.")
    file_name = models.CharField(max_length=255)
    url = models.URLField(max_length=1000, blank=True)
    state = models.CharField(max_length=10, choices=State.choices, default=State.WAITING, db_index=True)
    said = models.TextField(blank=True, help_text="What became of it, or what is wrong and what to do, in a sentence.")
    article = models.ForeignKey(Article, null=True, blank=True, on_delete=models.SET_NULL, related_name="uploads")
    original = models.FileField(
        upload_to="originals", max_length=200, blank=True, help_text="Of a file that holds several."
    )
    sha256 = models.CharField(max_length=64, blank=True)
    attempt = models.PositiveSmallIntegerField(default=0, help_text="How often a worker began with it.")
    leased_until = models.DateTimeField(null=True, blank=True, help_text="Whoever works on it has it until then.")

    objects = UploadQuerySet.as_manager()

    class Meta:
        ordering = ["batch", "number"]
        constraints = [
            models.UniqueConstraint(fields=["batch", "number"], name="upload_numbers_are_unique_in_a_batch"),
        ]

    def __str__(self) -> str:
        return self.file_name or self.url


class Feed(models.Model):
    """A feed whose new articles go into a story by themselves."""

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="feeds")
    url = models.URLField(max_length=1000)
    active = models.BooleanField(default=True)
    minutes = models.PositiveIntegerField(default=60, help_text="How long to wait between two looks.")
    polled_at = models.DateTimeField(null=True, blank=True)
    etag = models.CharField(max_length=300, blank=True)
    modified = models.CharField(max_length=100, blank=True)
    problem = models.TextField(blank=True, help_text="What went wrong at the last look, in a sentence.")
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL, verbose_name="editor"
    )

    objects = FeedQuerySet.as_manager()

    class Meta:
        ordering = ["story", "url"]
        constraints = [
            models.UniqueConstraint(fields=["story", "url"], name="a_story_has_a_feed_once"),
        ]

    def __str__(self) -> str:
        return self.url
