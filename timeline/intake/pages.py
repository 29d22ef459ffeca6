"""A web page to a draft: metadata first, then the main text that trafilatura finds, read as any other lines."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, datetime

import htmldate
from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from timeline.chronology.edtf import Edtf
from timeline.intake.captions import without_credit
from timeline.intake.characters import clean_text
from timeline.intake.draft import Draft, IntakeError, Stated
from timeline.intake.layout import Known, read_paragraphs
from timeline.intake.limits import check_text
from timeline.intake.metadata import read_metadata
from timeline.intake.page_text import loose_paragraphs, main_text
from timeline.intake.stated_dates import MONTH_NAMES

MOST_ELEMENTS = 60_000
MOST_CAPTIONS = 12
XML_DECLARATION = re.compile(r"\A\s{0,50}<\?xml[^>]{0,200}\?>", re.IGNORECASE)
CAPTIONS = ".//figcaption | .//p[@class='wp-caption-text'] | .//*[@itemprop='caption']"
LAST_DAY = datetime(2100, 1, 1)  # noqa: DTZ001 - htmldate compares naive days; without it "today" is the bound


def read_page(text: str, name: str) -> Draft:
    """The article of an HTML page; its ``body`` is empty when none is found.

    Raises IntakeError for a page that cannot be parsed or is too large to be one article.
    """
    tree = _parse(text, name)
    facts = read_metadata(tree)
    titles = [title for title in (facts.title, *_headings(tree)) if title]
    captions = _take_captions(tree)
    paragraphs, links = main_text(tree, name)
    check_text(sum(map(len, paragraphs)), len(paragraphs), name)
    known = Known(titles, facts.byline, facts.outlet, facts.url, facts.published, captions)
    draft = read_paragraphs(paragraphs, known, links)
    return draft if draft.published else replace(draft, published=_marked_date(_parse(text, name)))


def text_of_page(text: str, name: str) -> str:
    """All text of a page, a line for each of its breaks and blocks. Raises IntakeError as ``read_page`` does."""
    return "\n".join(loose_paragraphs(_parse(text, name)))


def _parse(text: str, name: str) -> HtmlElement:
    try:
        tree = document_fromstring(XML_DECLARATION.sub("", text.replace("\0", "")), parser=_parser())
    except (etree.LxmlError, ValueError) as error:
        raise IntakeError(
            f"{name} is no web page that can be read. Save the article as plain text and upload that."
        ) from error
    if sum(1 for _ in tree.iter()) > MOST_ELEMENTS:
        raise IntakeError(f"{name} has more than {MOST_ELEMENTS:,} elements. Save the article alone, as plain text.")
    return tree


def _parser() -> HTMLParser:
    return HTMLParser(remove_comments=True, remove_pis=True, no_network=True, huge_tree=False)


def _take_captions(tree: HtmlElement) -> list[str]:
    """The figures' captions, taken out of the tree so that they do not stand among the paragraphs."""
    captions = []
    for element in tree.body.xpath(CAPTIONS) if tree.body is not None else ():
        captions.append(without_credit(_plain(element.text_content())))
        element.drop_tree()
    return list(filter(None, captions))[:MOST_CAPTIONS]


def _headings(tree: HtmlElement) -> list[str]:
    """The page's only first-rank heading, then its title element."""
    firsts = [text for h1 in tree.iter("h1") if (text := _plain(h1.text_content()))]
    return [*(firsts if len(firsts) == 1 else []), _plain(tree.findtext(".//title") or "")]


def _plain(text: str) -> str:
    return clean_text(" ".join(text.split())).strip()


def _marked_date(tree: HtmlElement) -> Stated | None:
    """The day that htmldate finds in the markup, when that day is written in the page."""
    try:
        text = htmldate.find_date(tree, extensive_search=False, original_date=True, max_date=LAST_DAY)
    except (ValueError, TypeError, OverflowError, etree.LxmlError):
        return None
    day = date.fromisoformat(text) if text else None
    return Stated(Edtf.day(day), f"the page's markup: {text}") if day and _is_written(day, tree) else None


def _is_written(day: date, tree: HtmlElement) -> bool:
    """True when the page holds the day as digits or with the month's name."""
    source = etree.tostring(tree, encoding="unicode")
    month = MONTH_NAMES[day.month - 1]
    named = re.compile(
        rf"\b(?:0?{day.day}\D{{1,4}}{month[:3]}|{month[:3]}\w{{0,6}}\W{{1,3}}0?{day.day})\D{{1,6}}{day.year}", re.I
    )
    numeric = re.compile(rf"\b{day.year}\D?{day.month:02d}\D?{day.day:02d}")
    return bool(named.search(source) or numeric.search(source))
