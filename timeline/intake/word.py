"""A Word document to a draft: its paragraphs, headings and tables in order, what was deleted left out."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile

import docx
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from lxml import etree

from timeline.intake.archives import open_archive, unpacked, why_refused
from timeline.intake.characters import clean_text
from timeline.intake.draft import Draft, Dropped, IntakeError
from timeline.intake.layout import Known, read_paragraphs
from timeline.intake.limits import check_text
from timeline.intake.properties import Properties, borne_out, property_text, title_first, title_in

if TYPE_CHECKING:
    from docx.document import Document

MOST_OF_A_PART = 20_000_000
MOST_NOTES = 50
TEXT, TAB, DELETED = qn("w:t"), qn("w:tab"), (qn("w:del"), qn("w:moveFrom"))
BREAKS = (qn("w:br"), qn("w:cr"))
PARAGRAPH, ROW, CELL = qn("w:p"), qn("w:tr"), qn("w:tc")
BLOCKS = (PARAGRAPH, ROW)
SECOND_COPY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
RUNNING = ("header", "footer")
TITLE_STYLES = ("title", "heading 1")
ADVICE = "Save it as plain text (UTF-8) or as PDF, and upload that."


def read_word(data: bytes, name: str) -> Draft:
    """The article of a .docx file; its ``body`` is empty when none is found.

    Raises IntakeError for a damaged file and for one that passes the limits of an archive.
    """
    _check_parts(data, name)
    try:
        document = docx.Document(BytesIO(data))
        blocks = list(_blocks(document.element.body))
        titles = _styled_titles(document)
        aside = _running_heads(document)
        properties = _properties(document)
    except (OpcError, BadZipFile, etree.LxmlError, KeyError, ValueError, AttributeError, TypeError) as error:
        raise IntakeError(f"{name} is a damaged Word document. {ADVICE}") from error
    paragraphs = [text for block in blocks for line in clean_text(block).split("\n") if (text := line.strip())]
    check_text(sum(map(len, paragraphs)), len(paragraphs), name)
    titles = [title for title in titles if title in paragraphs] or title_in(paragraphs, properties)
    draft = read_paragraphs(title_first(paragraphs, titles), Known(titles), aside=aside)
    return borne_out(draft, properties, paragraphs)


def _check_parts(data: bytes, name: str) -> None:
    """Raise IntakeError unless every part is a plain file within the limits; XML parts are unpacked to see."""
    archive = open_archive(data, name)
    for info in archive.infolist():
        try:
            refusal = why_refused(info)
            if not refusal and info.filename.endswith((".xml", ".rels")):
                unpacked(archive, info, MOST_OF_A_PART)
        except IntakeError as error:
            refusal = str(error)
        if refusal:
            raise IntakeError(f"A part of the document {name} {refusal}. {ADVICE}")


def _blocks(body: etree._Element) -> Iterator[str]:
    """The text of each paragraph, and of each table row whose cells hold one paragraph each."""
    rows: set[etree._Element] = set()
    for element in body.iter(*BLOCKS):
        if element.tag == ROW:
            cells = [list(cell.iter(PARAGRAPH)) for cell in element.iterchildren(CELL)]
            if len(cells) > 1 and all(len(inner) == 1 for inner in cells):
                rows.update(inner[0] for inner in cells)
                yield " | ".join(filter(None, (_text_of(inner[0]).strip() for inner in cells)))
        elif element not in rows:
            yield _text_of(element)


def _text_of(paragraph: etree._Element) -> str:
    """The words of a paragraph as they stand after all changes are accepted; those of a text box in it left to it."""
    pieces: list[str] = []
    stack = list(reversed(paragraph))
    while stack:
        node = stack.pop()
        if node.tag == TEXT:
            pieces.append(node.text or "")
        elif node.tag == TAB or node.tag in BREAKS:
            pieces.append("\t" if node.tag == TAB else "\n")
        elif node.tag not in (PARAGRAPH, SECOND_COPY, *DELETED):
            stack.extend(reversed(node))
    return "".join(pieces)


def _styled_titles(document: Document) -> list[str]:
    """The text of the first paragraph in the style of a title, or of the only one in that of a first heading."""
    names = {style.style_id: (style.name or "").lower() for style in document.styles}
    found: dict[str, list[str]] = {}
    for paragraph in document.element.body.iter(PARAGRAPH):
        style = names.get(paragraph.style or "", "")
        text = " ".join(clean_text(_text_of(paragraph)).split()) if style in TITLE_STYLES else ""
        if text:
            found.setdefault(style, []).append(text)
    titles, headings = (found.get(style, []) for style in TITLE_STYLES)
    return titles[:1] or (headings if len(headings) == 1 else [])


def _running_heads(document: Document) -> list[Dropped]:
    """What stands at the head and foot of every page."""
    parts = [rel.target_part for rel in document.part.rels.values() if rel.reltype.endswith(RUNNING)]
    texts = (clean_text(_text_of(paragraph)) for part in parts for paragraph in part.element.iter(PARAGRAPH))
    lines = dict.fromkeys(" ".join(text.split()) for text in texts)
    return [Dropped(line, "a running head") for line in lines if line][:MOST_NOTES]


def _properties(document: Document) -> Properties:
    core = document.core_properties
    made = core.created
    return Properties(property_text(core.title), property_text(core.author), made.date() if made else None)
