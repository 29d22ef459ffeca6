"""The printed characters of a PDF's pages, as runs that stand together on one line."""

from __future__ import annotations

import ctypes
import math
from collections import Counter
from dataclasses import dataclass

import pypdfium2.raw as pdfium
from pypdfium2 import PdfPage

HYPHENS = ("\x02", "\ufffe", "\u00ad")
WIDE_GAP = 1.1
"""In sizes of the type: no gap between words is as wide, and one between columns is wider."""
BASELINE = 0.35
SAMPLE = 200
RIGHT_ANGLE = math.pi / 2
LARGEST = 2000.0
"""Points; a letter larger than this is not printed for anybody to read."""


@dataclass(slots=True)
class Run:
    """Characters side by side on one baseline; ``base`` is counted downwards, in points."""

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
        count = min(most, text_page.count_chars())
        return _joined(text_page.raw, count, TURNS[_quarter_turns(text_page.raw, count)])
    finally:
        text_page.close()


TURNS = (
    lambda box, x, y: (box.left, box.right, -y, box.top - box.bottom),
    lambda box, x, y: (-box.top, -box.bottom, -x, box.right - box.left),
    lambda box, x, y: (-box.right, -box.left, y, box.top - box.bottom),
    lambda box, x, y: (box.bottom, box.top, x, box.right - box.left),
)
"""Left, right, base and size of a character from its places in the file, by the direction in which words run there."""


def _quarter_turns(text_page, count: int) -> int:
    """How often most words are turned to the right by a right angle; a page is shown turned to make up for it."""
    angles = (pdfium.FPDFText_GetCharAngle(text_page, index) for index in range(min(count, SAMPLE)))
    turns = Counter(round(angle / RIGHT_ANGLE) % 4 for angle in angles if angle >= 0)
    return max(turns, key=lambda turn: (turns[turn], -turn), default=0)


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
