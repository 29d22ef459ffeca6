"""One article: the original, the clean text, and what was read out of it."""

from __future__ import annotations

from django.db import models
from django.urls import reverse

from timeline import querysets
from timeline.models.stories import Outlet, Story


class Article(models.Model):
    """One article: the original, the clean text, and what was read out of it."""

    class State(models.TextChoices):
        RECEIVED = "received", "received"
        READING = "reading", "reading"
        READ = "read", "read"
        FAILED = "failed", "not readable"

    class Basis(models.TextChoices):
        STATED = "stated", "stated in the article"
        INFERRED = "inferred", "worked out"
        EDITOR = "editor", "set by an editor"

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="articles")
    number = models.PositiveIntegerField(help_text="Its number in the story: a1, a2, ... in exports.")
    state = models.CharField(max_length=10, choices=State.choices, default=State.RECEIVED, db_index=True)
    attempt = models.PositiveSmallIntegerField(default=0, help_text="How often a worker began to read it.")
    leased_until = models.DateTimeField(null=True, blank=True, help_text="Whoever reads it has it until then.")
    problem = models.TextField(blank=True, help_text="What is wrong with it and what to do, in a sentence.")
    file_name = models.CharField(max_length=255)
    sha256 = models.CharField(max_length=64)
    original = models.FileField(upload_to="originals", max_length=200)
    title = models.CharField(max_length=1000, blank=True)
    standfirst = models.TextField(blank=True)
    byline = models.CharField(max_length=300, blank=True)
    outlet = models.ForeignKey(Outlet, null=True, blank=True, on_delete=models.SET_NULL, related_name="articles")
    url = models.URLField(max_length=1000, blank=True)
    language = models.CharField(max_length=8, blank=True)
    body = models.TextField(blank=True, help_text="The clean text that every offset counts in.")
    captions = models.JSONField(default=list, blank=True, help_text="[start, end] of each caption in the body.")
    dropped = models.JSONField(default=list, blank=True, help_text="What is not the article: [{text, why}].")
    text_digest = models.CharField(max_length=64, blank=True, db_index=True)
    shingles = models.JSONField(default=list, blank=True, help_text="MinHash of the clean text.")
    copy_of = models.ForeignKey("self", null=True, blank=True, on_delete=models.SET_NULL, related_name="copies")
    published_edtf = models.CharField(max_length=400, blank=True)
    published_earliest = models.DateField(null=True, blank=True)
    published_latest = models.DateField(null=True, blank=True)
    published_basis = models.CharField(max_length=10, choices=Basis.choices, blank=True)
    published_because = models.JSONField(default=list, blank=True, help_text="One line of evidence each.")
    stated_edtf = models.CharField(max_length=40, blank=True, help_text="The date the article itself states.")
    stated_because = models.CharField(max_length=200, blank=True, help_text="Where it states it.")
    reading = models.JSONField(default=dict, blank=True, help_text="What the language room found, not yet dated.")
    timexes = models.JSONField(
        default=list,
        blank=True,
        help_text="Its time expressions, dated: [{start, end, type, value, edtf, earliest, latest}].",
    )
    worked_out = models.JSONField(
        default=dict,
        blank=True,
        help_text="What the program says where an editor says otherwise: {title, byline, ...}.",
    )
    received_at = models.DateTimeField(auto_now_add=True)
    read_at = models.DateTimeField(null=True, blank=True)

    objects = querysets.ArticleQuerySet.as_manager()

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["story", "sha256"], name="one_article_per_file_in_a_story"),
            models.UniqueConstraint(fields=["story", "number"], name="article_numbers_are_unique_in_a_story"),
        ]

    def __str__(self) -> str:
        return self.title or self.file_name

    def get_absolute_url(self) -> str:
        return reverse("article", args=[self.pk])
