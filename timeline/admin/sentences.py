"""The sentences that report an event, as its page at the desk shows them."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from timeline.admin.dates import date_in_words
from timeline.models import Mention


class MentionInline(admin.TabularInline):
    """The sentences that report an event, each a click from its place in the article."""

    model = Mention
    fields = readonly_fields = ["source", "sentence", "says_when", "modality", "attribution"]
    extra = 0
    can_delete = False
    verbose_name_plural = "what the articles say"

    def has_add_permission(self, request, obj=None) -> bool:
        """Sentences come from articles only."""
        return False

    def has_change_permission(self, request, obj=None) -> bool:
        """Sentences are quoted word for word."""
        return False

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        """With the article and the outlet, without long texts."""
        return super().get_queryset(request).light()

    @admin.display(description="article")
    def source(self, mention: Mention) -> str:
        """The article and its outlet."""
        article = mention.article
        url = reverse("admin:timeline_article_change", args=[article.pk])
        return format_html('<a href="{}">{}</a><br>{}', url, article, article.outlet or "outlet not known")

    @admin.display(description="sentence")
    def sentence(self, mention: Mention) -> str:
        """The quote, linked to its place in the article."""
        return format_html(
            '<q>{}</q> <a href="{}#at-{}">in the article</a>',
            mention.quote,
            mention.article.get_absolute_url(),
            mention.start,
        )

    @admin.display(description="when")
    def says_when(self, mention: Mention) -> str:
        """Its own words for the date, and what they come to."""
        if not mention.expression:
            return "no date of its own"
        when = date_in_words(mention.edtf, mention.earliest, mention.latest) if mention.edtf else mention.timex_value
        return format_html("“{}”<br>{}", mention.expression, when)
