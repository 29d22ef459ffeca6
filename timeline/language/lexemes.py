"""A text as lexemes, and its shape: one character a lexeme, so that a rule of grammar is a short pattern over shapes.

Reading the shape instead of the text keeps every rule linear in the length of the text: words are looked up
once, and a rule only ever looks at the few classes it names.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from timeline.language import calendar_words as words
from timeline.language.vocabulary import CODES, OUTSIDE, ROWS, Value


class Lexeme(NamedTuple):
    """One word, number or mark of a text; ``value`` is what the vocabulary knows about it."""

    start: int
    end: int
    word: str
    value: Value


def _spelled(name: str) -> str:
    capitals = " ".join(part if part in ("of", "de") else part.capitalize() for part in name.split())
    return "|".join(
        re.escape(written).replace("'", "['’]").replace(r"\ ", r"\s") for written in (capitals, capitals.upper())
    )


_HOLIDAYS = sorted({*words.FIXED_HOLIDAYS, *words.NTH_WEEKDAY_HOLIDAYS, *words.EASTER_HOLIDAYS}, key=len)
_CAPITALISED = "|".join(_spelled(name) for name in reversed(_HOLIDAYS))
_WHOLE_NAMES = {"may", "june", "july"} | {name for name in words.MONTHS if len(name) > 4}
_ABBREVIATIONS = "|".join(
    f"{name.capitalize()}|{name.upper()}"
    for name in sorted({*words.MONTHS, *words.WEEKDAYS}, key=len, reverse=True)
    if name not in _WHOLE_NAMES and not name.endswith("day")
)
_TOKEN = re.compile(
    rf"""
      (?P<holiday>(?=[A-Z])(?:{_CAPITALISED})(?![^\W_]))
    | (?P<abbr>(?:{_ABBREVIATIONS})\.)
    | (?P<bc>(?:B\.C\.(?:E\.)?|BCE?)(?!\w))
    | (?P<oclock>o['’]clock)
    | (?P<fy>FY\s?['’]?(?:\d{{4}}|\d\d)(?!\w))
    | (?P<ampm>[apAP]\.[mM]\.?(?!\w))
    | (?P<word>[^\W\d_]+(?:\d\w*)?)
    | (?P<iso>\d{{4}}(?P<mark>[-/])\d\d?(?P=mark)\d\d?
        (?:[T\ ]\d\d:\d\d(?::\d\d(?:\.\d{{1,6}})?)?(?:Z|[+-]\d\d:?\d\d)?)?(?![\w-]))
    | (?P<slash>\d{{1,2}}(?P<sep>[/.])\d{{1,2}}(?P=sep)(?:\d{{4}}|\d\d)(?!\w|[/.]\d))
    | (?P<known>(?<![\d/.])(?:{"|".join(map(re.escape, words.KNOWN_DAYS))})(?![\w/%]))
    | (?P<clock>\d\d?(?:[:.]\d\d(?::\d\d)?)?\s?(?:[apAP]\.[mM](?!\w)\.?|[apAP][mM](?!\w))
        |\d\d?:\d\d(?::\d\d)?(?![\w:]))
    | (?P<fraction>\d/\d(?![\w/])|[½¼¾])
    | (?P<number>\d{{1,3}}(?:,\d{{3}})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)*)
        (?P<suffix>(?i:st|nd|rd|th|['’]?s)\b)?(?P<glued>\w+)?
    | (?P<short>['’‘]\d\ds?(?!\w))
    | (?P<poss>['’]s?(?!\w))
    | (?P<break>\n\s*\n)
    | (?P<comma>,)
    | (?P<hyphen>(?<=\w)-(?=\w))
    | (?P<dash>[-–—/]+)
    | (?P<other>[^\s\w])
    """,
    re.VERBOSE,
)
_MARKS = {"comma": "COMMA", "hyphen": "HYPHEN", "dash": "DASH", "poss": "POSS", "oclock": "OCLOCK", "bc": "BC"}
_ENDS_A_MONTH = tuple(f"{name[-4:]}{mark} " for name in words.MONTHS for mark in ("", "."))
_LEADS_TO_DECADE = ("the ", "early ", "late ", "mid-", "mid ")
_LOWER_CASE_IS_NO_DATE = {"may", "march", "mar", "august", "jan", "sun", "sat", "mon", "wed", "dec"}


def lex(text: str) -> tuple[list[Lexeme], str]:
    """The lexemes of a text and its shape; outside the vocabulary the shape has a dot."""
    lexemes: list[Lexeme] = []
    shape: list[str] = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup
        start, end = match.span()
        word = match[0].lower()
        if kind == "word":
            code, value = _word(match[0], word)
        elif kind in ("number", "suffix", "glued"):
            code, value = _number(match, text)
            if code in ("YEAR", "SMALL") and match["suffix"]:
                lexemes.append(Lexeme(start, end - 2, word[:-2], value))
                shape.append(CODES[code])
                start, word, code, value = end - 2, "'s", "POSS", None
        else:
            code, value = _mark(kind, word)
        lexemes.append(Lexeme(start, end, word, value))
        shape.append(CODES[code] if code else OUTSIDE)
    return lexemes, "".join(shape)


def _word(written: str, word: str) -> tuple[str, Value]:
    row = ROWS.get(word)
    if row is None:
        return "", None
    code, value = row
    if code in ("MONTH", "MONTH_ABBR", "WEEKDAY_ABBR", "ZONE", "QUARTER_CODE"):
        if word == written and (code != "MONTH" or word in _LOWER_CASE_IS_NO_DATE):
            return "", None
        if code in ("ZONE", "QUARTER_CODE") and not written.isupper():
            return "", None
    return code, value


def _number(match: re.Match[str], text: str) -> tuple[str, Value]:
    digits, suffix = match["number"].replace(",", ""), (match["suffix"] or "").lower()
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    if match["glued"] or before in tuple("$£€¥#@_") or after == "%" or digits.count(".") > 1 or len(digits) > 9:
        return "", None
    if suffix in ("s", "'s", "’s"):
        return _decade_or_year(digits, suffix, text[max(0, match.start() - 6) : match.start()])
    if "." in digits:
        return "NUM", float(digits)
    number = int(digits)
    if suffix:
        return "ORD_DIGITS", number
    if match["number"] != digits:
        return "NUM", number
    if len(digits) == 4 and 1000 <= number < 2200:
        return "YEAR", number
    return ("SMALL" if 1 <= number <= 31 and len(digits) <= 2 else "NUM"), number


def _decade_or_year(digits: str, suffix: str, before: str) -> tuple[str, Value]:
    """The 1990s, the 1990's; or "1991's" and "May 3's" which are a year and a day with their genitive."""
    if suffix != "s" and before.lower().endswith(_ENDS_A_MONTH) and 1 <= int(digits) <= 31:
        return "SMALL", int(digits)
    if suffix != "s" and len(digits) == 4 and not (digits[-1] == "0" and before.lower().endswith(_LEADS_TO_DECADE)):
        return "YEAR", int(digits)
    return ("DECADE", digits) if len(digits) in (2, 4) and digits[-1] == "0" else ("", None)


def _mark(kind: str | None, word: str) -> tuple[str, Value]:
    if kind in _MARKS:
        return _MARKS[kind], None
    if kind == "abbr":
        code, value = ROWS[word[:-1]]
        return code.replace("_ABBR", "") if word != "may." else "", value
    if kind == "short":
        return ("DECADE", word[1:3]) if word.endswith("s") else ("SHORT_YEAR", int(word[1:3]))
    if kind == "fraction":
        return "FRACTION", {"½": 0.5, "¼": 0.25, "¾": 0.75}.get(word) or _fraction(word)
    classes = {
        "holiday": "HOLIDAY",
        "iso": "ISO_DATE",
        "slash": "SLASH_DATE",
        "known": "KNOWN_DAY",
        "clock": "CLOCK",
        "ampm": "AMPM",
        "fy": "FISCAL_YEAR",
    }
    return classes.get(kind or "", ""), word.replace("’", "'")


def _fraction(word: str) -> float | None:
    above, _, below = word.partition("/")
    return int(above) / int(below) if below != "0" else None
