"""Bytes to a clean article, the reader chosen by what the file holds and not by its name."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from timeline.intake.characters import clean_name, clean_text
from timeline.intake.decoding import decode, refuse_other_kinds
from timeline.intake.draft import Draft, IntakeError
from timeline.intake.kinds import Kind, kind_of_file
from timeline.intake.layout import read_paragraphs
from timeline.intake.limits import check_bytes, check_text, check_words
from timeline.intake.paragraphs import in_columns, paragraphs
from timeline.intake.sentences import ends_sentence
from timeline.intake.tongue import language_of

FEWEST_WORDS = 20
NOT_ONE_ARTICLE = {
    Kind.ARCHIVE: "is a ZIP archive. Unpack it and upload the articles in it one by one.",
    Kind.FEED: "is a feed of several articles. Upload the articles in it one by one.",
    Kind.OFFICE: "is a document that is not read. Save it as .docx, PDF or plain text, and upload that.",
    Kind.MAILBOX: "is a mailbox of several mails. Save the mails as files of their own and upload those.",
}
PAGE_START = re.compile(
    r"\A\s{0,50}(?:<!--.{0,2000}?-->\s{0,50})?<(?:!doctype\s+html|html|head|body|article|main|section|div|p|h[1-6]|meta|title)\b",
    re.I | re.S,
)
PAGE_INSIDE = re.compile(r"<(?:html|body|article)\b[^<>]{0,500}>", re.I)


def read_document(data: bytes, file_name: str) -> Draft:
    """Read one article from the bytes of a text, HTML, PDF, Word (.docx) or mail (.eml) file.

    ``file_name`` only names the file in messages. Raises IntakeError, a sentence that says what is
    wrong and what to do, when the bytes hold no English article or pass a limit (15 MB of file,
    2 million characters of text, 20,000 lines, 40,000 words and marks, 100 pages, 60,000 elements).
    A hostile file may take longer, and more memory, than one would wait for: ``confined.read_document``
    bounds both.
    """
    name = clean_name(file_name)
    check_bytes(len(data), name)
    draft = _reader(data, name)(data, name)
    check_words(draft.body, name)
    if not is_article(draft.body):
        raise IntakeError(f"No article text was found in {name}. Upload the article's own text, with its title first.")
    return replace(draft, language=language_of(draft.body, name))


def _reader(data: bytes, name: str) -> Callable[[bytes, str], Draft]:
    """What reads this kind of file; each is loaded when it is first needed."""
    kind = kind_of_file(data)
    if kind in NOT_ONE_ARTICLE:
        raise IntakeError(f"{name} {NOT_ONE_ARTICLE[kind]}")
    if kind is Kind.PDF:
        from timeline.intake.pdf import read_pdf

        return read_pdf
    if kind is Kind.WORD:
        from timeline.intake.word import read_word

        return read_word
    if kind is Kind.MAIL:
        from timeline.intake.mail import read_mail

        return read_mail
    return _read_bytes_of_text


def _read_bytes_of_text(data: bytes, name: str) -> Draft:
    refuse_other_kinds(data, name)
    return _read_text(decode(data, name), name)


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
