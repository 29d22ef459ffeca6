"""RSS and Atom feeds: each item as a web page of its own, with what the feed says of it in the page's head."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from io import BytesIO

import feedparser
from feedparser import FeedParserDict
from lxml.html import document_fromstring

from timeline.intake.bylines import names_outlet
from timeline.intake.characters import clean_name, clean_text
from timeline.intake.draft import IntakeError
from timeline.intake.metadata import FEED_DATES, PageFacts, read_metadata

TITLE_PARTS = re.compile(r"(?<!\s)\s+[|»>–—-]{1,3}\s+")
LONGEST_FACT = 400


def items(data: bytes, name: str) -> list[FeedParserDict]:
    """The items of a feed; IntakeError when nothing can be made of it. Nothing is fetched, no entity is expanded."""
    try:
        feed = feedparser.parse(BytesIO(data), sanitize_html=False, resolve_relative_uris=False)
    except (ValueError, TypeError, LookupError, AttributeError, AssertionError, RecursionError) as error:
        raise IntakeError(f"{name} is a damaged feed. Upload its articles by themselves.") from error
    if not feed.entries:
        raise IntakeError(f"{name} is a feed without items. Upload one that has articles in it.")
    outlet = _outlet(feed.feed.get("title", ""))
    for entry in feed.entries:
        entry.setdefault("source", FeedParserDict(title=outlet))
    return feed.entries


def _outlet(title: str) -> str:
    """The paper's name in a feed's title such as "World news | The Courier"."""
    parts = TITLE_PARTS.split(title[:LONGEST_FACT])
    return next(filter(names_outlet, parts), title)


def page_of(item: FeedParserDict) -> tuple[bytes, PageFacts]:
    """The item as a web page, and the facts in its head; no bytes when the item has no text."""
    text = "".join(_texts(item))
    if not text.strip():
        return b"", PageFacts()
    head = "".join(_head(item))
    facts = read_metadata(document_fromstring(f"<html><head>{head}</head><body></body></html>"))
    title = escape(_fact(item.get("title")))
    page = f'<!DOCTYPE html><html><head><meta charset="utf-8">{head}</head><body><article><h1>{title}</h1>{text}'
    return f"{page}</article></body></html>".encode(), facts


def name_of(item: FeedParserDict, number: int) -> str:
    """What to call an item in a message: its title, or its place in the feed."""
    return clean_name(_fact(item.get("title")) or f"Item {number}")


def _texts(item: FeedParserDict) -> Iterator[str]:
    """The item's full text as HTML, else its summary."""
    given = item.get("content") or [item.get("summary_detail") or {"value": item.get("summary", "")}]
    for part in given:
        value = clean_text(str(part.get("value") or ""))
        plain = part.get("type") == "text/plain"
        yield f"<p>{escape(value)}</p>".replace("\n\n", "</p><p>") if plain else value


def _head(item: FeedParserDict) -> Iterator[str]:
    """What the feed says of the item, as elements of a page's head."""
    author = item.get("author_detail") or {}
    facts = {
        "og:title": item.get("title"),
        "author": author.get("name") or item.get("author"),
        "og:site_name": (item.get("source") or {}).get("title"),
        "og:url": item.get("link"),
        FEED_DATES[0]: item.get("published"),
        FEED_DATES[1]: dict.get(item, "updated"),  # FeedParserDict would give "published" in its place
    }
    for name, value in facts.items():
        if _fact(value):
            yield f'<meta name="{name}" content="{escape(_fact(value))}">'


def _fact(value: object) -> str:
    return " ".join(clean_text(value[: 4 * LONGEST_FACT]).split())[:LONGEST_FACT] if isinstance(value, str) else ""
