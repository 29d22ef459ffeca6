"""Bytes to a clean article, the reader chosen by what the file holds and not by its name."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.intake.characters import clean_text
from timeline.intake.decoding import decode, refuse_other_kinds
from timeline.intake.draft import Draft, IntakeError
from timeline.intake.layout import read_paragraphs
from timeline.intake.limits import check_bytes, check_text
from timeline.intake.paragraphs import in_columns, paragraphs
from timeline.intake.sentences import ends_sentence
from timeline.intake.tongue import language_of

FEWEST_WORDS = 20
PAGE_START = re.compile(
    r"\A\s{0,50}(?:<!--.{0,2000}?-->\s{0,50})?<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6]|meta|title)\b",
    re.I | re.S,
)
PAGE_INSIDE = re.compile(r"<(?:html|body|article)\b[^<>]{0,500}>", re.I)


def read_document(data: bytes, file_name: str) -> Draft:
    """Read one article from the bytes of a text or HTML file.

    ``file_name`` only names the file in messages. Raises IntakeError, a sentence that says what is
    wrong and what to do, when the bytes hold no English article or pass a limit (15 MB of file,
    2 million characters of text, 20,000 lines).
    """
    name = file_name or "The file"
    check_bytes(len(data), name)
    refuse_other_kinds(data, name)
    draft = _read_text(decode(data, name), name)
    if not is_article(draft.body):
        raise IntakeError(f"No article text was found in {name}. Upload the article's own text, with its title first.")
    return replace(draft, language=language_of(draft.body, name))


def _read_text(text: str, name: str) -> Draft:
    if is_page(text):
        from timeline.intake.pages import read_page  # loads lxml, which plain text does without

        return read_page(text, name)
    check_text(len(text), 0, name)
    columns = in_columns(text)
    text = clean_text(text)
    if not text.strip():
        raise IntakeError(f"{name} holds nothing but white space. Upload a file that has the article's text in it.")
    lines = paragraphs(text)
    check_text(len(text), len(lines), name)
    return read_paragraphs(lines, columns=columns)


def is_article(body: str) -> bool:
    """True when some paragraph ends as a sentence does, or there are at least 20 words."""
    return any(map(ends_sentence, body.split("\n\n"))) or len(body.split()) >= FEWEST_WORDS


def is_page(text: str) -> bool:
    """True when the text begins as an HTML page or a piece of one, or has a page's main elements near its start."""
    return bool(PAGE_START.match(text) or PAGE_INSIDE.search(text[:4096]))
