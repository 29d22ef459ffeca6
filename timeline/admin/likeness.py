"""How an article stands to one that is nearly the same, in words and as a link to both side by side."""

from __future__ import annotations

from django.urls import reverse
from django.utils.html import format_html

from timeline.ingest.near_copies import COPIED, DIFFERENT, UPDATE, Near, in_order, near
from timeline.models import Article


def in_words(article: Article, found: Near) -> str:
    """What an editor said of the two or, where none did, what the program takes them for."""
    other = f"a{found.other.number}"
    if found.ruled == UPDATE:
        is_older = in_order(article, found.other)[0].pk == article.pk
        return f"superseded by {other}" if is_older else f"an update of {other}"
    if found.ruled == DIFFERENT:
        return f"like {other}, but another article"
    if found.ruled == COPIED:
        return f"a copy of {other}"
    copied = article.copy_of_id == found.other.pk or found.other.copy_of_id == article.pk
    return f"nearly the same as {other}, taken for a copy" if copied else f"much like {other}"


def link_from(article: Article) -> str:
    """The way to the article that is most like one, as HTML; "none" where no other is nearly the same."""
    found = near([article]).get(article.pk)
    if found is None:
        return "none"
    url = reverse("admin:timeline_article_near", args=[article.pk, found.other.pk])
    return format_html('<a href="{}">{}</a>', url, in_words(article, found))
