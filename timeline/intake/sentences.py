"""Where sentences end, as far as a line's role depends on it."""

from __future__ import annotations

import re

from timeline.intake.words import ABBREVIATIONS

CLOSERS = "\"'”’)]»"
INNER_STOP = re.compile(r"(?P<word>[^\s.!?]{0,30})[.!?…][\"'”’)\]]{0,3}\s{1,3}(?=[\"'“‘(\[]{0,2}[A-Z0-9])")


def ends_sentence(text: str) -> bool:
    """True when the text ends as a sentence does: a stop, a question or exclamation mark, closed quotes."""
    return text.rstrip(CLOSERS)[-1:] in tuple(".!?…")


def ends_with_stop(text: str) -> bool:
    """True when the last mark is a full stop, with or without closing quotes after it."""
    return text.rstrip(CLOSERS).endswith(".")


def is_single_sentence(text: str) -> bool:
    """True when no sentence ends inside the text; the dots of abbreviations and initials end none."""
    return not any(_ends_here(match["word"]) for match in INNER_STOP.finditer(text))


def _ends_here(word: str) -> bool:
    return len(word) > 1 and word.lower() not in ABBREVIATIONS
