"""Lines of a file to paragraphs: a text wrapped at a fixed width is joined again."""

from __future__ import annotations

import re

WIDEST_WRAP = 120
SHARE_OF_WRAPS = 0.6
LONG_LINE = 0.75
GAP = re.compile(r"(?<=[^\s.!?:;,])(?:[ \u00a0]{2,}|[ \u00a0]*\t\s*)(?=\S)")
FEWEST_GAPS = 2
ENDS = frozenset(".!?:;”\"’')]")


def paragraphs(text: str) -> list[str]:
    """The non-empty paragraphs of a cleaned text, in order.

    A line is a paragraph, unless the whole text is wrapped at some width of at most 120 characters:
    then a line goes on in the next one where that one's first word would not have fitted, or in mid-sentence.
    """
    lines = text.split("\n")
    width = _wrap_width(lines)
    joined: list[str] = []
    goes_on = False
    for line, following in zip(lines, [*lines[1:], ""], strict=True):
        if line.strip() and goes_on:
            joined[-1] += ("" if joined[-1].endswith("-") else " ") + line.strip()
        elif line.strip():
            joined.append(line.strip())
        goes_on = bool(width) and (_wraps(line, following, width) or _stops_short(line, following, width))
    return joined


def _stops_short(line: str, following: str, width: int) -> bool:
    """True for a long line in mid-sentence: wrapped by hand, so that the next word would still have fitted."""
    in_text = bool(following.strip()) and not following.startswith(" ")
    return in_text and len(line) >= LONG_LINE * width and line.rstrip()[-1:] not in ENDS


def _wrap_width(lines: list[str]) -> int:
    """The width that the whole text is wrapped at, or 0 when it is not wrapped."""
    breaks = [(a, b) for a, b in zip(lines, lines[1:], strict=False) if a.strip() and b.strip()]
    flowing = [len(line) for line, following in breaks if following[:1].islower()]
    longest = max((len(line) for line, _ in breaks), default=0)
    widths = (longest, max(flowing, default=0))
    return next((width for width in widths if width <= WIDEST_WRAP and _is_width(width, breaks, len(flowing))), 0)


def _is_width(width: int, breaks: list[tuple[str, str]], flowing: int) -> bool:
    """True when most line ends come from that width, and enough of them stand in mid-sentence."""
    wraps = sum(_wraps(*pair, width) for pair in breaks)
    return wraps >= 3 and wraps >= SHARE_OF_WRAPS * len(breaks) and flowing >= wraps / 3


def _wraps(line: str, following: str, width: int) -> bool:
    """True when the next line's first word would not have fitted at the end of this one."""
    if not line.strip() or not following.strip() or following.startswith(" "):
        return False
    return len(line) <= width < len(line) + 1 + len(following.split(maxsplit=1)[0])


def in_columns(text: str) -> set[str]:
    """The lines of an uncleaned text whose pieces stand apart by wide gaps or tabs, each gap made one space."""
    return {" ".join(line.split()) for line in text.split("\n") if len(GAP.findall(line.strip())) >= FEWEST_GAPS}
