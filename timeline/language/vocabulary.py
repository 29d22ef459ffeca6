"""The word classes that the grammar of time speaks of, and which words are in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from timeline.language import calendar_words as words

Value = str | int | float | None

OUTSIDE = "."
MARKS = (
    "SMALL YEAR NUM FRACTION ORD_DIGITS SHORT_YEAR ISO_DATE SLASH_DATE CLOCK AMPM OCLOCK COMMA HYPHEN DASH POSS "
    "HOLIDAY BC FISCAL_YEAR KNOWN_DAY"
)
"""Classes of numbers and marks, which no word belongs to."""

_CLOSED_CLASSES = """
HALF: half
EARLIER: earlier previously
LATER: later afterwards afterward
NEXT: next
LAST: last
THIS: this
PAST: past
COMING: coming upcoming ensuing
PREVIOUS: previous preceding prior
FOLLOWING: following subsequent
SAME: same
THAT: that
THESE: these
CURRENT: current
PRESENT: present
FORMER: former
BETWEEN: intervening
FINAL: final closing latter
AHEAD: ahead
AD: ad
LATEST: latest
RECENT: recent
AGO: ago
THE: the
A: a an
OF: of
IN: in
ON: on
AT: at
AND: and &
TO: to through
OR: or
FROM: from
UNTIL: until till
BEFORE: before
AFTER: after
PER: per
FEW: few several many
SOME: some
COUPLE: couple
ABOUT: about around nearly almost roughly approximately circa ca
OVER: over
MORE: more longer
LESS: less fewer
THAN: than
LEAST: least
MOST: most
UP: up
NO: no
SO: so
EVERY: every each
OTHER: other
ALL: all
WHOLE: whole entire full
QUALIFIER: trading working business straight consecutive calendar
FISCAL: fiscal financial
COMPARABLE: comparable corresponding
PERIOD: period
FUTURE: future
NEAR: near foreseeable distant
TIME: time
DATE_WORD: date
LOCAL: local
MOMENTS: moments
NOT: not
TOO: too
ONCE: once twice
TIMES: times
SOMETIME: sometime
RIGHT: right
OLD: old
LONG: long
"""
_OPENING_AND_END = {
    "beginning": "START", "start": "START", "outset": "START", "opening": "START", "turn": "START",
    "middle": "MID", "end": "END", "close": "END",
}  # fmt: skip
_DEICTIC = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": "NI"}
_QUARTER_CODES = {code.lower(): code for code in ("Q1", "Q2", "Q3", "Q4", "H1", "H2")}
_EARLY = {"early": "START", "mid": "MID"}


def _rows() -> Iterator[tuple[str, str, Value]]:
    """Word, class and what it stands for; a later row of the same word wins."""
    for name, number in words.MONTHS.items():
        yield name, "MONTH" if len(name) > 4 or name in ("may", "june", "july") else "MONTH_ABBR", number
    for name, number in words.WEEKDAYS.items():
        yield name, "WEEKDAY" if name.endswith("day") else "WEEKDAY_ABBR", number
    whole = (name for name in words.WEEKDAYS if name.endswith("day"))
    yield from ((f"{name}s", "WEEKDAY", words.WEEKDAYS[name] + 10) for name in whole)
    for table, code in _TABLES:
        yield from ((name, code, value) for name, value in table.items())
    for table, one, many in _NUMBERED:
        yield from ((name, many if name.endswith(("s", "ia")) else one, value) for name, value in table.items())
    for row in _CLOSED_CLASSES.strip().splitlines():
        code, listed = row.split(": ")
        yield from ((name, code, None) for name in listed.split())
    yield "second", "SECOND", 2
    yield "late", "LATE", "END"


_TABLES: tuple[tuple[Mapping[str, Value], str], ...] = (
    (words.SMALL_NUMBERS, "NUMWORD"),
    (words.MULTIPLIERS, "MULT"),
    (words.ORDINALS, "ORD"),
    (words.ZONES, "ZONE"),
    (words.EVERY_WORDS, "EVERY_WORD"),
    (words.REFERENCES, "NOW"),
    (words.NAMED_DECADES, "DECADE"),
    (words.LONG_WORDS, "LONG_WORD"),
    (_DEICTIC, "DAYREF"),
    (_EARLY, "EARLY"),
    (_OPENING_AND_END, "EDGE"),
    (_QUARTER_CODES, "QUARTER_CODE"),
)
_NUMBERED: tuple[tuple[Mapping[str, Value], str, str], ...] = (
    (words.UNITS, "UNIT", "UNITS"),
    (words.SEASONS, "SEASON", "SEASONS"),
    (words.DAY_PARTS, "DAYPART", "DAYPARTS"),
)
ROWS: dict[str, tuple[str, Value]] = {word: (code, value) for word, code, value in _rows()}
"""Word -> its class and what it stands for."""

_NAMES = sorted({*MARKS.split(), *(code for code, _ in ROWS.values())})
CODES = {name: chr(0x100 + number) for number, name in enumerate(_NAMES)}
"""Class -> the one character that stands for it in a shape."""
