"""A working title for a story, out of the headlines of its articles."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from statistics import median

WORD = re.compile(r"[^\W_]+(?:['’](?!s\b)[^\W_]+)*")
SHARED_BY = 0.75  # of the headlines
LONGEST = 80
# Words that are in any headline, whatever it is about.
CLOSED_CLASS = re.compile(
    "a|about|after|against|all|an|and|are|as|at|be|been|before|but|by|can|could|for|from|had|has|have|he|her|his|how|in"
    "|into|is|it|its|may|more|new|no|not|of|off|on|or|out|over|says|she|so|than|that|the|their|they|this|to|under|up"
    "|us|was|were|what|when|where|which|who|why|will|with|would|you"
)


def story_title(headlines: Sequence[str]) -> str:
    """The words that three quarters of the headlines share, in their usual order: “Ardan bridge closure”.

    A name keeps its capital; two names that no headline puts side by side as one are joined by a dash. Where the
    headlines share less than two words, the shortest of them; with no headlines at all, nothing.
    """
    headlines = [headline for headline in headlines if headline]
    split = [WORD.findall(headline) for headline in headlines]
    folded = [[word.casefold() for word in words] for words in split]
    held_by = {word: [words for words in folded if word in words] for words in folded for word in words}
    shared = [word for word, words in held_by.items() if len(words) >= SHARED_BY * len(headlines)]
    shared = [word for word in shared if not CLOSED_CLASS.fullmatch(word)]
    if len(headlines) < 2 or len(shared) < 2:
        return min(headlines, key=len, default="")[:LONGEST].strip()
    shared.sort(key=lambda word: median(words.index(word) / len(words) for words in held_by[word]))
    spelled = [spelling(word, split) for word in shared]
    return capitalised(joined(spelled, " ".join(headlines)))


def spelling(word: str, headlines: list[list[str]]) -> str:
    """The word as a sentence would have it: small, if any headline has it small."""
    forms = {form for words in headlines for form in words if form.casefold() == word}
    return max(forms, key=lambda form: (form.islower(), form))


def joined(words: list[str], headlines: str) -> str:
    """The words in one line, with a dash between two names that are two and not one."""
    line = words[0]
    for left, right in pairwise(words):
        two_names = left[0].isupper() and right[0].isupper() and f"{left} {right}" not in headlines
        line += ("–" if two_names else " ") + right
    return line


def capitalised(line: str) -> str:
    """The line with a capital first letter."""
    return line[:1].upper() + line[1:]
