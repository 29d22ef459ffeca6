"""Words that come again: a headline's stand in its report too, a menu's and a teaser's do not."""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.intake.words import words_in

LONG_WORD = re.compile(r"[^\W\d_]{4,}")
STEM = 5
COMMON = words_in("""
about after also been before being could every first from have here into just like more most much news next only over
said some such than that their them then there these they this through today under very were what when where which
while will with would year years your
""")


def stems(text: str) -> set[str]:
    """The first five letters of each word of four letters or more, without the commonest words."""
    return {word[:STEM] for word in LONG_WORD.findall(text.lower()) if word not in COMMON}


def stems_of(texts: Iterable[str]) -> set[str]:
    """The stems of several texts together."""
    return set().union(*map(stems, texts))


def share(text: str, told: set[str]) -> float:
    """The share of the text's stems that are among those told; 0 when it has none."""
    own = stems(text)
    return len(own & told) / len(own) if own else 0.0
