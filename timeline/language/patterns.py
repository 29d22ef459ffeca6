"""Rules of grammar over the shape of a text, written with the names of the word classes.

``"w:WEEKDAY COMMA? m:MONTH d:DAY"`` is a weekday, perhaps a comma, a month and a day; what has a name before
it can be asked for by that name; alternatives may share a name. Everything else is as in regular expressions.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NamedTuple

from timeline.language import numbers
from timeline.language.lexemes import Lexeme
from timeline.language.vocabulary import CODES, Value

UNIONS = {
    "ANY_MONTH": "MONTH MONTH_ABBR",
    "ANY_WEEKDAY": "WEEKDAY WEEKDAY_ABBR",
    "DAY": "SMALL ORD_DIGITS",
    "ANY_UNIT": "UNIT UNITS SECOND",
    "ANY_ORD": "ORD ORD_DIGITS SECOND",
    "ANY_PART": "DAYPART DAYPARTS",
    "ANY_SEASON": "SEASON SEASONS",
    "JOIN": "HYPHEN DASH",
}
MACROS = {
    "COUNT": """(?: (?:SMALL|YEAR|NUM) (?:(?:AND|HYPHEN)? FRACTION)? (?:MULT){0,2} | FRACTION
                | (?:A (?=MULT))? (?:NUMWORD|MULT) (?:(?:HYPHEN|AND)? (?:NUMWORD|MULT)){0,6} )""",
    "SEVERAL": "(?: A? FEW | A? COUPLE OF? | SOME )",
    "DEGREE": """(?: ABOUT | OVER | NO? (?:MORE|LESS) THAN | AT (?:THE)? LEAST | AT (?:THE)? MOST | UP TO )""",
}
_WORD = re.compile(r"\b[A-Z][A-Z_]*\b")
_NAMED = re.compile(r"([a-z]\w{0,30}):(?:(\((?:\?:)?)|(\b[A-Z][A-Z_]*\b))")


def _classes(word: str) -> str:
    if word in MACROS:
        return _WORD.sub(lambda match: _classes(match[0]), MACROS[word])
    codes = "".join(CODES[name] for name in UNIONS.get(word, word).split())
    return f"[{codes}]" if len(codes) > 1 else codes


def shape_pattern(source: str) -> re.Pattern[str]:
    """Compile a rule written with class names to a pattern over shapes."""
    seen: dict[str, int] = {}

    def named(match: re.Match[str]) -> str:
        name = match[1]
        seen[name] = seen.get(name, 0) + 1
        opening = f"(?P<{name}{'_' * (seen[name] - 1)}>"
        return opening + (_classes(match[3]) + ")" if match[3] else "")

    grouped = _NAMED.sub(named, source)
    parts = re.split(r"(\(\?P<\w+>)", grouped)
    plain = [part if at % 2 else _WORD.sub(lambda match: _classes(match[0]), part) for at, part in enumerate(parts)]
    return re.compile(re.sub(r"\s+", "", "".join(plain)))


@dataclass(frozen=True, slots=True)
class Said:
    """What the words of one expression say: an Expression that does not know yet where it stands."""

    form: str
    fields: dict[str, str | int]
    type: str = "DATE"
    mod: str = ""
    group: str | int = 0


@dataclass(slots=True)
class Found:
    """A rule that matched: its lexemes by name, and what stands around them."""

    match: re.Match[str]
    lexemes: list[Lexeme]
    text: str
    tag: Callable[[int], str] = field(repr=False)

    def span(self, name: str | int = 0) -> tuple[int, int]:
        """From and to which lexeme a part reaches; (-1, -1) when it took no part."""
        if isinstance(name, int):
            return self.match.span(name)
        groups = self.match.re.groupindex
        while name in groups:
            span = self.match.span(name)
            if span[0] >= 0:
                return span
            name += "_"
        return -1, -1

    def at(self, name: str | int = 0) -> int:
        """The number of the first lexeme of a part; -1 when it took no part."""
        return self.span(name)[0]

    def has(self, *names: str) -> bool:
        """True when any of these parts of the rule took part."""
        return any(self.at(name) >= 0 for name in names)

    def value(self, name: str) -> Value:
        """What the vocabulary knows of the first lexeme of a part; None when it took no part."""
        at = self.at(name)
        return self.lexemes[at].value if at >= 0 else None

    def whole(self, name: str) -> int:
        """A part's value as a whole number, 0 when it took no part."""
        value = self.value(name)
        return int(value) if isinstance(value, int) else 0

    def unit(self, name: str = "u") -> str:
        """The letter of a time unit; "second" is one here, not an ordinal."""
        return "S" if self.word(name) == "second" else str(self.value(name))

    def word(self, name: str) -> str:
        """The first lexeme of a part in lower case; "" when it took no part."""
        at = self.at(name)
        return self.lexemes[at].word if at >= 0 else ""

    def words(self, name: str | int = 0) -> list[str]:
        """All lexemes of a part in lower case."""
        start, end = self.span(name)
        return [lexeme.word for lexeme in self.lexemes[max(0, start) : max(0, end)]]

    def number(self, name: str) -> float | None:
        """The number that a part spells; None when it is none."""
        start, end = self.span(name)
        return numbers.spelled(self.lexemes[max(0, start) : max(0, end)])

    def first_tag(self, name: str | int = 0) -> str:
        """The part-of-speech tag of the first lexeme of a part."""
        return self.tag(self.at(name))

    def before(self, characters: int = 1, name: str | int = 0) -> str:
        """The text right before a part."""
        start = self.lexemes[self.at(name)].start
        return self.text[max(0, start - characters) : start]

    def after(self, characters: int = 1, name: str | int = 0) -> str:
        """The text right after a part."""
        end = self.lexemes[self.span(name)[1] - 1].end
        return self.text[end : end + characters]

    def around(self, characters: int = 60) -> str:
        """The text right before and after the match in its sentence, on either side of a blank."""
        first, last = self.lexemes[self.match.start()], self.lexemes[self.match.end() - 1]
        before = self.text[max(0, first.start - characters) : first.start]
        after = self.text[last.end : last.end + characters]
        return before.rpartition(". ")[2] + " " + after.partition(". ")[0]

    def word_before(self, back: int = 1) -> str:
        """The lexeme before the match in lower case; "" at the beginning of the text."""
        at = self.match.start() - back
        return self.lexemes[at].word if at >= 0 else ""

    def word_after(self, ahead: int = 0) -> str:
        """The lexeme after the match in lower case; "" at the end of the text."""
        at = self.match.end() + ahead
        return self.lexemes[at].word if at < len(self.lexemes) else ""


class Rule(NamedTuple):
    """A pattern over shapes and what it says when it matches; None when, looked at closely, it is no date."""

    name: str
    pattern: re.Pattern[str]
    build: Callable[[Found], Said | list[Said] | None]


def rule(source: str) -> Callable[[Callable[[Found], Said | list[Said] | None]], Rule]:
    """Make a Rule of a building function; its pattern is the argument."""

    def make(build: Callable[[Found], Said | list[Said] | None]) -> Rule:
        return Rule(build.__name__, shape_pattern(source), build)

    return make
