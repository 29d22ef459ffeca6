"""The paragraphs of a page's article, without its menus, teasers and comments."""

from __future__ import annotations

from collections.abc import Iterator

import trafilatura
from lxml import etree
from lxml.html import HtmlElement

from timeline.intake.characters import clean_text
from timeline.intake.draft import IntakeError
from timeline.intake.sentences import ends_sentence

FOUND_BLOCKS = ("p", "head", "item", "quote", "code")
PAGE_BLOCKS = ("p", "li", "blockquote")
NO_TEXT = ("script", "style", "noscript", "template", "nav", "header", "footer", "aside", "form", "button", "title")
BREAKS = ("lb", "br")
PARTS = ("div", "section", "article", "p", "h1", "h2", "h3", "li", "tr", "table", "ul", "ol", "blockquote", "body")
LINK_SHARE = 0.9


def main_text(tree: HtmlElement, name: str) -> tuple[list[str], set[str]]:
    """The paragraphs of the page's main text, and those of them that are nothing but a link.

    Trafilatura finds them; where it finds no sentence, all paragraphs of the page are taken, or all its text.
    """
    for blocks in (_found(tree, name), _blocks(tree, PAGE_BLOCKS), _loose(tree)):
        read = list(blocks)
        if any(ends_sentence(text) for text, _ in read):
            return [text for text, _ in read], {text for text, is_link in read if is_link}
    return [], set()


def loose_paragraphs(tree: HtmlElement) -> list[str]:
    """All text of a page, parted at its blocks and breaks, its menus and forms left out."""
    etree.strip_elements(tree, *NO_TEXT, with_tail=False)
    return [line.strip() for line in clean_text(_text_of(tree)).split("\n")]


def _found(tree: HtmlElement, name: str) -> Iterator[tuple[str, bool]]:
    try:
        document = trafilatura.bare_extraction(tree, include_comments=False, include_tables=False, include_links=True)
    except (ValueError, TypeError, AttributeError, RecursionError, etree.LxmlError) as error:
        raise IntakeError(
            f"{name} is no web page that can be read. Save the article as plain text and upload that."
        ) from error
    if document is not None and document.body is not None:
        yield from _blocks(document.body, FOUND_BLOCKS)


def _blocks(body: etree._Element, tags: tuple[str, ...]) -> Iterator[tuple[str, bool]]:
    """Each paragraph's text, and whether a link is all of it."""
    for element in body.iter(*tags):
        if next(element.iterdescendants(*tags), None) is not None:
            continue
        linked = sum(len("".join(link.itertext()).strip()) for link in element.iter("ref", "a"))
        is_link = linked >= LINK_SHARE * len("".join(element.itertext()).strip())
        for part in _parts(clean_text(_text_of(element)).split("\n")):
            yield part, is_link


def _loose(tree: HtmlElement) -> Iterator[tuple[str, bool]]:
    """All text of a page that has no paragraphs, parted at its blocks and double breaks."""
    etree.strip_elements(tree, *NO_TEXT, with_tail=False)
    for part in _parts(clean_text(_text_of(tree)).split("\n")):
        yield part, False


def _parts(lines: list[str]) -> list[str]:
    """Paragraphs of the lines between breaks: two breaks part them, one does where a sentence has ended."""
    parts: list[str] = []
    ended = True
    for line in map(str.strip, lines):
        if not line:
            ended = True
        elif ended or (ends_sentence(parts[-1]) and not line[0].islower()):
            parts.append(line)
            ended = False
        else:
            parts[-1] += f" {line}"
    return parts


def _text_of(element: etree._Element) -> str:
    """The element's text, with a new line at each break and an empty one around each block inside it."""
    pieces = []
    for event, node in etree.iterwalk(element, events=("start", "end")):
        inner = node is not element
        if inner and node.tag in PARTS:
            pieces.append("\n\n")
        if event == "start":
            pieces.append((node.text or "").replace("\n", " "))
        elif inner:
            pieces.append(("\n" if node.tag in BREAKS else "") + (node.tail or "").replace("\n", " "))
    return "".join(pieces)
