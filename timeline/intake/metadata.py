"""What a page's metadata states: JSON-LD, Open Graph, meta elements, and marked-up bylines and times."""

from __future__ import annotations

import html
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml.html import HtmlElement

from timeline.intake.bylines import read_byline
from timeline.intake.characters import clean_text
from timeline.intake.draft import Stated
from timeline.intake.people import is_person, join_names
from timeline.intake.stated_dates import find_full_date

LONGEST_JSON = 500_000
LONGEST_FACT = 400
ARTICLE_TYPES = ("Article", "BlogPosting", "Report", "LiveBlogPosting")
TITLES = ("og:title", "twitter:title", "dc.title", "parsely-title")
OUTLETS = ("og:site_name", "article:publisher", "publisher", "dc.publisher", "application-name")
AUTHORS = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "byl")
FEED_DATES = ("feed:published", "feed:updated")
DATES = (
    *FEED_DATES, "article:published_time", "og:article:published_time", "og:published_time", "datepublished",
    "parsely-pub-date",
    "sailthru.date", "dc.date.issued", "dcterms.created", "dc.date", "publication_date", "publishdate", "publish-date",
    "pubdate", "article.published", "cxenseparse:recs:publishtime", "originalpublicationdate", "date",
)  # fmt: skip
ARTICLE_TIMES = "//time[@itemprop='datePublished' or @pubdate]/@datetime | //*[@itemprop='datePublished']/@content"
FIRST_TIME = "(//article//time[@datetime] | //main//time[@datetime] | //header//time[@datetime])[1]/@datetime"
MARKED_AUTHORS = "//*[@itemprop='author' or @rel='author']"
BYLINES = "//*[contains(concat(' ', @class, ' '), ' byline ') or contains(concat(' ', @class, ' '), ' author ')]"


@dataclass(frozen=True, slots=True)
class PageFacts:
    """The facts that a page's metadata states; "" or None for the rest."""

    title: str = ""
    byline: str = ""
    outlet: str = ""
    url: str = ""
    published: Stated | None = None


def read_metadata(tree: HtmlElement) -> PageFacts:
    """Title, authors, outlet, address and publication date that the page's metadata states."""
    meta = _meta(tree)
    linked = next(_articles(tree), {})
    return PageFacts(
        title=_text(linked.get("headline")) or _first(meta, TITLES),
        byline=_authors(tree, linked, meta),
        outlet=_site(_first(meta, OUTLETS[:1]))
        or _site(_name(linked.get("publisher")))
        or _site(_first(meta, OUTLETS)),
        url=_address(tree, linked, meta),
        published=_published(tree, linked, meta),
    )


def _meta(tree: HtmlElement) -> dict[str, str]:
    """The first value of each meta element, by its name in lower case."""
    found: dict[str, str] = {}
    for element in tree.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        content = _text(element.get("content"))
        if name and content:
            found.setdefault(name.strip().lower(), content)
    return found


def _articles(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """The JSON-LD objects that describe an article; broken JSON is passed over."""
    for script in tree.xpath("//script[contains(@type, 'ld+json')]"):
        source = script.text or ""
        try:
            data = json.loads(source, strict=False) if len(source) <= LONGEST_JSON else None
        except (ValueError, RecursionError):
            continue
        yield from (node for node in _nodes(data, depth=4) if _is_article(node))


def _nodes(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth and isinstance(data, list):
        for item in data[:100]:
            yield from _nodes(item, depth - 1)
    elif depth and isinstance(data, dict):
        yield data
        yield from _nodes(data.get("@graph"), depth - 1)
        yield from _nodes(data.get("mainEntity"), depth - 1)


def _is_article(node: dict[str, Any]) -> bool:
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(isinstance(kind, str) and kind.endswith(ARTICLE_TYPES) for kind in kinds)


def _text(value: Any) -> str:
    """A short text of one line, or "" for anything else."""
    if not isinstance(value, str):
        return ""
    text = " ".join(clean_text(html.unescape(value[: 4 * LONGEST_FACT])).split())
    return text if len(text) <= LONGEST_FACT else ""


def _first(meta: dict[str, str], names: tuple[str, ...]) -> str:
    return next((meta[name] for name in names if name in meta), "")


def _site(name: str) -> str:
    """A name, not an address."""
    return "" if "/" in name or name.startswith("@") else name


def _name(value: Any) -> str:
    value = value[0] if isinstance(value, list) and value else value
    return _text(value.get("name")) if isinstance(value, dict) else _text(value)


def _authors(tree: HtmlElement, linked: dict[str, Any], meta: dict[str, str]) -> str:
    """The persons that the markup calls authors; an organisation or a role is none."""
    named = linked.get("author")
    options = [
        [_name(author) for author in (named if isinstance(named, list) else [named])],
        [meta[name] for name in AUTHORS if name in meta],
        [_text(element.text_content()) for element in tree.xpath(MARKED_AUTHORS)[:10]],
        [_text(element.text_content()) for element in tree.xpath(BYLINES)[:3]],
    ]
    return next(filter(None, map(_people, options)), "")


def _people(texts: list[str]) -> str:
    people = []
    for text in filter(None, texts):
        byline = read_byline(text if text[:3].lower() == "by " else f"By {text}")
        people += [text] if is_person(text) else [byline.people] if byline and byline.people else []
    return join_names(people)


def _address(tree: HtmlElement, linked: dict[str, Any], meta: dict[str, str]) -> str:
    canonical = tree.xpath("//link[@rel='canonical']/@href")[:1]
    page = linked.get("mainEntityOfPage")
    options = (
        *map(_text, canonical),
        meta.get("og:url", ""),
        _text(page.get("@id") if isinstance(page, dict) else page),
    )
    return next((url for url in options if url.startswith(("https://", "http://"))), "")


def _published(tree: HtmlElement, linked: dict[str, Any], meta: dict[str, str]) -> Stated | None:
    """The first date that JSON-LD, a meta element or a time element states, and which one it was."""
    options = [("JSON-LD datePublished", _text(linked.get("datePublished")))]
    options += [(name, meta[name]) for name in DATES if name in meta]
    options += [
        ("time element", _text(str(value))) for value in tree.xpath(ARTICLE_TIMES)[:1] + tree.xpath(FIRST_TIME)
    ]
    for name, value in options:
        found = find_full_date(value)
        if found:
            return Stated(found.edtf, f"{_place(name)} “{value}”")
    return None


def _place(name: str) -> str:
    """Where a date stands, as a reason says it."""
    return f"the feed: {name.partition(':')[2]}" if name in FEED_DATES else f"the page's metadata: {name}"
