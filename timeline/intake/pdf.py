"""A PDF file to a draft: its pages' text in reading order, without what is printed on every page."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date

from pypdfium2 import PdfDocument, PdfiumError

from timeline.intake.bylines import names_outlet
from timeline.intake.characters import clean_text
from timeline.intake.columns import Row, in_reading_order, rows_of
from timeline.intake.date_lines import read_date_line
from timeline.intake.draft import Draft, Dropped, IntakeError, Stated
from timeline.intake.layout import Known, read_paragraphs
from timeline.intake.limits import MAX_CHARACTERS, check_text
from timeline.intake.outlets import agency_of
from timeline.intake.print_marks import runs_of
from timeline.intake.properties import Properties, borne_out, property_text, title_first, title_in
from timeline.intake.running_heads import HEAD, without_furniture
from timeline.intake.set_type import HEADLINE, Printed, body_size, printed_paragraphs
from timeline.intake.stated_dates import MONTH
from timeline.intake.titles import may_be_title

MOST_PAGES = 100
FEWEST_WORDS = 3
ADVICE = "Save its text as plain text (UTF-8), and upload that."
MADE = re.compile(r"D:(\d{4})(\d\d)(\d\d)")
WORDED = re.compile(MONTH, re.IGNORECASE)


def read_pdf(data: bytes, name: str) -> Draft:
    """The article of a PDF file; its ``body`` is empty when none is found.

    Raises IntakeError for a damaged or locked file, one of more than 100 pages, and one of pictures without text.
    """
    pages, properties = _pages(data, name)
    pages, furniture = without_furniture(pages)
    printed = printed_paragraphs([block for rows in pages if rows for block in in_reading_order(rows)])
    printed = [Printed(text, piece.size) for piece in printed if (text := clean_text(piece.text).strip())]
    paragraphs = [piece.text for piece in printed]
    check_text(sum(map(len, paragraphs)), len(paragraphs), name)
    if not paragraphs and not furniture:
        raise IntakeError(f"{name} has no text in it, only pictures of its pages. {ADVICE}")
    titles = title_in(paragraphs, properties) or _headline(printed, pages)
    aside = [Dropped(text, piece.why) for piece in furniture if (text := clean_text(piece.text).strip())]
    draft = read_paragraphs(title_first(paragraphs, titles), Known(titles), aside=aside)
    return borne_out(_with_issue(draft, aside), properties, paragraphs)


def _pages(data: bytes, name: str) -> tuple[list[list[Row]], Properties]:
    """The rows of each page, and what the file says of itself."""
    try:
        with closing(PdfDocument(data)) as document:
            if len(document) > MOST_PAGES:
                raise IntakeError(f"{name} has {len(document)} pages; at most {MOST_PAGES} are read. Split it up.")
            return list(_rows_of_pages(document)), _properties(document)
    except (PdfiumError, ValueError, OSError) as error:
        if isinstance(error, IntakeError):
            raise
        locked = "password" in str(error).lower()
        raise IntakeError(
            f"{name} is {'locked by a password' if locked else 'a damaged PDF file'}. {ADVICE}"
        ) from error


def _rows_of_pages(document: PdfDocument) -> Iterator[list[Row]]:
    """The rows of one page after the other, until the text is longer than is read."""
    left = MAX_CHARACTERS + 1
    for number in range(len(document)):
        page = document[number]
        runs = runs_of(page, left)
        page.close()
        left -= sum(len(run.text) for run in runs)
        yield rows_of(runs)


def _headline(printed: list[Printed], pages: list[list[Row]]) -> list[str]:
    """The paragraph in the largest type, when that is larger than the report's and no paper's name; at most one."""
    body = body_size(row for rows in pages for row in rows)
    large = [piece for piece in printed if piece.size > HEADLINE * body and _is_headline(piece.text)]
    return [max(large, key=lambda piece: piece.size).text] if large else []


def _is_headline(text: str) -> bool:
    words = len(text.split())
    return words >= FEWEST_WORDS and may_be_title(text) and not agency_of(text) and not names_outlet(text)


def _with_issue(draft: Draft, furniture: list[Dropped]) -> Draft:
    """The draft with the paper and the day that a running head names, where it has none of its own.

    The month has to be in words: a browser prints the day of printing in figures.
    """
    for piece in furniture:
        line = read_date_line(piece.text) if piece.why == HEAD else None
        if line and line.edtf.is_day and WORDED.search(piece.text):
            outlet = line.byline.outlet if line.byline else ""
            stated = Stated(line.edtf, f"the running head: “{piece.text}”")
            return replace(draft, outlet=draft.outlet or outlet, published=draft.published or stated)
    return draft


def _properties(document: PdfDocument) -> Properties:
    facts = document.get_metadata_dict()
    return Properties(property_text(facts.get("Title")), property_text(facts.get("Author")), _made(facts))


def _made(facts: dict[str, str]) -> date | None:
    """The day of "D:20150303101500+01'00'"."""
    match = MADE.match(facts.get("CreationDate") or "")
    try:
        return date(*map(int, match.groups())) if match else None
    except ValueError:
        return None
