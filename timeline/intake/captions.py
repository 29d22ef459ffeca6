"""Picture captions, and the credit that is no part of them."""

from __future__ import annotations

import re

CREDIT = re.compile(
    r"\s?(?:©.{0,80}"
    r"|[(\[](?:[^()\[\]]{0,60}/)?(?:AP|Reuters|AFP|EPA|Getty Images|Photo|File photo|PA|Handout)\b[^()\[\]]{0,60}[)\]]"
    r"|\b(?:Photo(?:graph)?|Picture|Image|Credit|Photo credit|Photo by)\s?:.{0,80})\s?$",
    re.IGNORECASE,
)
OPENING = re.compile(r"(?:photo(?:graph)?|picture|image|caption|file photo|pictured)\s?[:–—-]\s?", re.IGNORECASE)
REACH = 600


def read_caption(line: str) -> str | None:
    """The caption without its credit, or None when the line is no caption; "" when it is only a credit."""
    if len(line) > REACH:
        return None
    credit = CREDIT.search(line)
    opening = OPENING.match(line)
    if not credit and not opening:
        return None
    text = line[: credit.start()] if credit else line
    return (text[opening.end() :] if opening else text).strip()
