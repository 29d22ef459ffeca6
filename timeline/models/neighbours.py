"""What linking keeps of a long story, so that a new article's neighbours are found without a look at all of it."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import models

from timeline.models.articles import Article
from timeline.models.stories import Story


class ClueQuerySet(models.QuerySet):
    """Questions about what articles are found by."""

    def met(self, clues: Iterable[int], most: int) -> list[tuple[int, int, int | None]]:
        """Where these clues are met: (clue, article, start of the report), no more than `most` of them."""
        rows = self.filter(clue__in=list(clues)).order_by("clue", "article", "start")
        return list(rows.values_list("clue", "article_id", "start")[:most])


class Trace(models.Model):
    """One article as linking knows it: the days it is laid out from, and what it adds to the story's counts."""

    article = models.OneToOneField(Article, primary_key=True, on_delete=models.CASCADE, related_name="trace")
    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="traces", db_index=False)
    written = models.CharField(max_length=400, help_text="EDTF of the days from which its own dates are worked out.")
    begins = models.DateField(null=True, help_text="The first of these days; none where they are too many.")
    state = models.CharField(max_length=32, help_text="Another one whenever the article is to be linked anew.")
    counted = models.JSONField(default=dict, help_text="How often it has each name and word: {kind: {word: count}}.")

    class Meta:
        indexes = [models.Index(fields=["story", "begins"], name="traces_in_order_of_time")]

    def __str__(self) -> str:
        return f"{self.article_id}: {self.written}"


class Clue(models.Model):
    """Something an article or a report in it is found by: a word and a month, a piece of text. Kept as a number."""

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="clues", db_index=False)
    article = models.ForeignKey(Article, on_delete=models.CASCADE, related_name="clues")
    clue = models.BigIntegerField()
    start = models.PositiveIntegerField(null=True, help_text="Start of the trigger of the report that has it.")

    objects = ClueQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["story", "clue", "article", "start"], name="clues_of_a_story")]

    def __str__(self) -> str:
        return f"{self.clue} in {self.article_id}"


class WordCount(models.Model):
    """How many reports of a story have a name, or a word."""

    class Kind(models.TextChoices):
        NAME = "name", "name"
        NOUN = "noun", "word"
        TOLD = "told", "name in a report that belongs to an event"
        ALL = "all", "all reports"

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="word_counts", db_index=False)
    kind = models.CharField(max_length=4, choices=Kind.choices)
    word = models.CharField(max_length=200, blank=True)
    count = models.PositiveIntegerField()

    class Meta:
        indexes = [models.Index(fields=["story", "kind", "count"], name="commonest_words_of_a_story")]
        constraints = [models.UniqueConstraint(fields=["story", "kind", "word"], name="one_count_a_word_in_a_story")]

    def __str__(self) -> str:
        return f"{self.word}: {self.count}"


class Spelling(models.Model):
    """One spelling of a name in the articles of a story, and the name it stands for."""

    story = models.ForeignKey(Story, on_delete=models.CASCADE, related_name="spellings", db_index=False)
    kind = models.CharField(max_length=8)
    text = models.CharField(max_length=200)
    name = models.CharField(max_length=200, help_text="As the program says, whatever editors call it.")
    found_by = models.CharField(max_length=8, help_text="How a word begins that like names share.")

    class Meta:
        indexes = [
            models.Index(fields=["story", "found_by"], name="spellings_that_begin_alike"),
            models.Index(fields=["story", "name"], name="spellings_of_a_name"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["story", "kind", "text"], name="one_spelling_of_a_kind_in_a_story"),
        ]

    def __str__(self) -> str:
        return f"{self.text}: {self.name}"
