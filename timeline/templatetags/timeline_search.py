"""Passages that a search found, with the words marked."""

from __future__ import annotations

from django import template
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from timeline.search import Wanted, marked, wanted
from timeline.search.passages import Passage

register = template.Library()


@register.filter
def sought(text: str | Passage, searched: str | Wanted) -> SafeString:
    """The text with what was searched for in it marked. Whatever it holds is shown as text."""
    search = searched if isinstance(searched, Wanted) else wanted(str(searched or ""))
    told = text.text if isinstance(text, Passage) else str(text)
    pieces = (
        (format_html("<mark>{}</mark>", piece) if is_mark else piece,) for piece, is_mark in marked(told, search)
    )
    # Joining escapes what is not marked.
    return format_html_join("", "{}", pieces)
