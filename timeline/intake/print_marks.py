"""The printed characters of a PDF's pages, as runs that stand together on one line."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage

HYPHENS = ("\x02", "\ufffe", "\u00ad")
WIDE_GAP = 1.1
"""In sizes of the type: no gap between words is as wide, and one between columns is wider."""
BASELINE = 0.35
LARGEST = 2000.0
"""Points; a letter larger than this is not printed for anybody to read."""


@dataclass(slots=True)
class Run:
    """Characters side by side on one baseline; ``base`` is counted downwards from the top of the page, in points."""

    text: str
    left: float
    right: float
    base: float
    size: float


@dataclass(slots=True)
class Mark:
    """One printed character and its place."""

    text: str
    left: float
    right: float
    base: float
    size: float


def runs_of(page: PdfPage, most: int) -> list[Run]:
    """The runs of a page in the order in which the file has them; at most so many characters are looked at."""
    text_page = page.get_textpage()
    try:
        return _joined(text_page.raw, min(most, text_page.count_chars()), _turn(page))
    finally:
        text_page.close()


def _turn(page: PdfPage):
    """How the places of characters turn when the page is shown: left, right and base from PDF's own places."""
    width, height = page.get_size()
    rotation = page.get_rotation()
    if rotation == 90:
        return lambda box, x, y: (box.bottom, box.top, x, box.right - box.left)
    if rotation == 270:
        return lambda box, x, y: (width - box.top, width - box.bottom, height - x, box.right - box.left)
    if rotation == 180:
        return lambda box, x, y: (width - box.right, width - box.left, y, box.top - box.bottom)
    return lambda box, x, y: (box.left, box.right, height - y, box.top - box.bottom)


def _joined(text_page, count: int, turn) -> list[Run]:
    """Characters to runs; a new one begins at a wide gap, another baseline and each line end that PDFium sees."""
    runs: list[Run] = []
    run, spaced = None, False
    for mark in _marks(text_page, count, turn):
        if mark is None:
            spaced = True
        elif run is None or not _goes_on(run, mark):
            run, spaced = Run(mark.text, mark.left, mark.right, mark.base, mark.size), False
            runs.append(run)
        else:
            run.text += (" " if spaced else "") + mark.text
            run.right, spaced = max(run.right, mark.right), False
    return runs


def _goes_on(run: Run, mark: Mark) -> bool:
    """True when the character stands beside the run, not far to its right, and not to its left."""
    size = max(run.size, mark.size)
    if abs(mark.base - run.base) > BASELINE * size:
        return False
    return -0.5 * size < mark.left - run.right < WIDE_GAP * size


def _marks(text_page, count: int, turn):
    """Each character; None for a space."""
    box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    for index in range(count):
        code = pdfium.FPDFText_GetUnicode(text_page, index)
        text = _character(code)
        if text is None:
            continue
        if text.isspace():
            yield None
            continue
        pdfium.FPDFText_GetLooseCharBox(text_page, index, box)
        pdfium.FPDFText_GetCharOrigin(text_page, index, x, y)
        left, right, base, size = turn(box, x.value, y.value)
        if 0 < size < LARGEST:
            yield Mark(text, left, right, base, size)


def _character(code: int) -> str | None:
    """The character of a code; a hyphen at a line's end is "-", what is no character None."""
    if not 0 < code < 0x110000 or 0xD800 <= code < 0xE000:
        return None
    character = chr(code)
    return "-" if character in HYPHENS else character
