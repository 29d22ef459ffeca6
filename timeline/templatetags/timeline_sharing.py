"""What the reader's pages give to other programs: data in the page, frames to paste, files to take along."""

from __future__ import annotations

import json

from django import template
from django.urls import reverse
from django.utils.html import escape, format_html
from django.utils.safestring import SafeString, mark_safe

from timeline.exports import json_ld
from timeline.exports.frame import frame
from timeline.exports.wording import site_of
from timeline.models import Article, Event, Story

register = template.Library()

HARMLESS = {ord(sign): f"\\u{ord(sign):04X}" for sign in "<>&"}  # No text can end the element that it stands in.


@register.simple_tag(takes_context=True)
def story_data(context, story: Story, events) -> SafeString:
    """What the page of a story is about, as JSON-LD."""
    return data(json_ld.story_row(story, events, site_of(context["request"])))


@register.simple_tag(takes_context=True)
def event_data(context, event: Event, columns) -> SafeString:
    """What the page of an event is about, as JSON-LD; `columns` hold the articles that report it."""
    articles = [account.article for column in columns for account in column.accounts]
    return data(json_ld.event_row(event, articles, site_of(context["request"])))


@register.simple_tag(takes_context=True)
def article_data(context, article: Article) -> SafeString:
    """What the page of an article is about, as JSON-LD."""
    return data(json_ld.article_row(article, site_of(context["request"])))


def data(row: dict) -> SafeString:
    """An element that holds data and runs nothing, so that the Content-Security-Policy has nothing against it."""
    text = json.dumps(row, ensure_ascii=False).translate(HARMLESS)
    return format_html('<script type="application/ld+json">{}</script>', mark_safe(text))


@register.simple_tag(takes_context=True)
def frame_to_paste(context, told: Story | Event) -> SafeString:
    """The HTML that shows a story or an event on another site, to be read as text."""
    return escape(frame(told, site_of(context["request"])))


@register.simple_tag
def export_link(form, story: Story, name: str) -> str:
    """The address of the events that `form` asks for, in one of the exports."""
    _, mark, query = form.link().partition("?")
    return f"{reverse(f'timeline-{name}', args=[story.slug])}{mark}{query}"
