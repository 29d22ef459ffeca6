"""What is kept: stories, their articles, what the articles say, and what editors decided."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.urls import reverse

from timeline import querysets


class Story(models.Model):
    """The events and articles an editor keeps together."""

    slug = models.SlugField(max_length=80, unique=True)
    title = models.CharField(max_length=300)
    standfirst = models.TextField(blank=True)
    events_made = models.PositiveIntegerField(default=0, help_text="The last number an event was given.")
    version = models.PositiveIntegerField(default=0, help_text="Raised each time the timeline changes.")
    created_at = models.DateTimeField(auto_now_add=True)
    updated_at = models.DateTimeField(auto_now=True)

    objects = querysets.StoryQuerySet.as_manager()

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


class Dated(models.Model):
    """A date as EDTF with its two bounds, set in the open by whoever writes the row."""

    edtf = models.CharField(max_length=400, blank=True)
    earliest = models.DateField(null=True, blank=True)
    latest = models.DateField(null=True, blank=True)

    class Meta:
        abstract = True


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


class Entity(models.Model):
    """One person, place or body, however it is spelled."""

    class Kind(models.TextChoices):
        PERSON = "person", "person"
        PLACE = "place", "place"
        BODY = "body", "organisation"

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="entities")
    slug = models.SlugField(max_length=120)
    name = models.CharField(max_length=200)
    kind = models.CharField(max_length=8, choices=Kind.choices)
    spellings = models.JSONField(default=list, blank=True)

    objects = querysets.EntityQuerySet.as_manager()

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "entities"
        constraints = [models.UniqueConstraint(fields=["story", "slug"], name="one_entity_per_slug_in_a_story")]

    def __str__(self) -> str:
        return self.name


class Event(Dated):
    """What the world did, once, with every sentence that reports it."""

    class Status(models.TextChoices):
        OCCURRED = "occurred", "happened"
        PLANNED = "planned", "planned"
        EXPECTED = "expected", "expected"
        POSSIBLE = "possible", "possible"
        DENIED = "denied", "denied"

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

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="judgements")
    kind = models.CharField(max_length=12, choices=Kind.choices)
    event = models.ForeignKey(Event, null=True, blank=True, on_delete=models.SET_NULL, related_name="judgements")
    article = models.ForeignKey(Article, null=True, blank=True, on_delete=models.SET_NULL, related_name="judgements")
    anchor = models.JSONField(
        default=list, blank=True, help_text="The mentions it is about: [[article number, trigger start], ...]."
    )
    value = models.JSONField(default=dict, blank=True)
    why = models.CharField(max_length=300, blank=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, null=True, blank=True, on_delete=models.SET_NULL)
    made_at = models.DateTimeField(auto_now_add=True)
    undone_at = models.DateTimeField(null=True, blank=True)

    objects = querysets.JudgementQuerySet.as_manager()

    class Meta:
        ordering = ["made_at", "pk"]

    def __str__(self) -> str:
        return f"{self.get_kind_display()}: {self.value}"
