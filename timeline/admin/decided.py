"""What editors decided about one thing, as a list on its page; and counting in words."""

from __future__ import annotations

from django.db.models import QuerySet
from django.urls import reverse
from django.utils.html import format_html, format_html_join

from timeline.admin.wording import in_words
from timeline.models import Judgement


def counted(number: int, thing: str) -> str:
    """1 article, 2 articles."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def decisions_of(judgements: QuerySet[Judgement], asked: str) -> str:
    """A list of judgements, the last first, and a link to where they are undone."""
    rows = [
        (
            f"{judgement.made_at:%d %b %Y %H:%M}",
            judgement.by or "nobody signed in",
            in_words(judgement),
            aside(judgement),
        )
        for judgement in judgements.order_by("-made_at", "-pk")
    ]
    if not rows:
        return "none"
    url = reverse("admin:timeline_judgement_changelist")
    listed = format_html_join("", "<li>{} {}: {}{}</li>", rows)
    return format_html('<ul class="decisions">{}</ul><a href="{}?{}">Undo a decision</a>', listed, url, asked)


def aside(judgement: Judgement) -> str:
    """Why it was decided, and whether it still stands."""
    why = f" - {judgement.why}" if judgement.why else ""
    if judgement.undone_at is None:
        return why
    return f"{why} ({'replaced' if judgement.replaced_by_id else 'undone'})"
