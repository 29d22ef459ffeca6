"""What a reader looks for: words, phrases in quotation marks, and a last word that may go on."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from unicodedata import category, normalize

LETTERS = str.maketrans(
    {"Ł": "L", "ł": "l", "Ø": "O", "ø": "o", "Đ": "D", "đ": "d", "Ð": "D", "ð": "d", "ı": "i", "ß": "ss"}
    | {"Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "Þ": "TH", "þ": "th"}
)
"""Letters that Unicode does not take apart; the indexes of both databases write them in the same way."""

ACCENTS = re.compile("[\u0300-\u036f]+")
MARKS = "".join(sign for sign in map(chr, range(0x300, 0xFE30)) if category(sign).startswith("M"))
WORD = re.compile(rf"[^\W_](?:[^\W_]|[{MARKS}])*")
ASKED = re.compile(r'["“](?P<quoted>[^"“”]*)(?P<closed>["”]?)|(?P<word>[^\s"“”]+)')


@dataclass(frozen=True, slots=True)
class Term:
    """Words that have to stand one after another, in the form that `fold` gives; the last may go on with `prefix`."""

    words: tuple[str, ...]
    prefix: bool = False

    def stands(self, words: list[str], place: int) -> bool:
        """Whether the folded `words` of a text have this term at `place`."""
        here = words[place : place + len(self.words)]
        if len(here) < len(self.words) or tuple(here[:-1]) != self.words[:-1]:
            return False
        return here[-1].startswith(self.words[-1]) if self.prefix else here[-1] == self.words[-1]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A search: every term has to be found. One without terms finds nothing."""

    terms: tuple[Term, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.terms)


def wanted(text: str) -> Wanted:
    """The search that `text` asks for. Any text is one; signs other than quotation marks mean nothing.

    What is joined by signs ("e-mail", "U.N.") is a phrase of its parts. The last word may be the beginning of one
    unless a quotation mark closes it.
    """
    found = [(match, words_of(match["quoted"] or match["word"] or "")) for match in ASKED.finditer(text)]
    asked = [(match, words) for match, words in found if words]
    last = len(asked) - 1
    return Wanted(
        tuple(Term(words, place == last and not match["closed"]) for place, (match, words) in enumerate(asked))
    )


def words_of(text: str) -> tuple[str, ...]:
    """The words of a text, folded."""
    return tuple(fold(match.group()) for match in WORD.finditer(text))


@lru_cache(maxsize=16_384)
def fold(word: str) -> str:
    """A word in lower case and without accents, as the indexes hold it."""
    if word.isascii():
        return word.lower()
    return normalize("NFC", ACCENTS.sub("", normalize("NFD", word.translate(LETTERS)))).lower()
