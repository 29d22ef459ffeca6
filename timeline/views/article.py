"""One article to read, with what was found in it marked in its place."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from timeline.models import Article
from timeline.views.drafts import of_article
from timeline.views.marks import paragraphs, times_in

COPIES = 20  # Copies of an article that its page names.


@require_safe
@of_article
def article(request: HttpRequest, told: Article) -> HttpResponse:
    """The clean text of one article, its marks, and when it was written and why we think so."""
    mentions = list(told.mentions.for_readers())
    times = times_in(told, mentions)
    context = {
        "article": told,
        "story": told.story,
        "paragraphs": paragraphs(told, mentions, times),
        "times": times,
        "unsure": sum(not time.date for time in times),
        "events": len({mention.event_id for mention in mentions}),
        "copies": list(told.copies.readable().light().in_order_of_writing()[:COPIES]),
    }
    return render(request, "timeline/article.html", context)
