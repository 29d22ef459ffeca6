"""The word classes that the grammar of time speaks of, and which words are in them."""

from __future__ import annotations

from timeline.language import calendar_words as words

Value = str | int | float | None

OUTSIDE = "."
_CLASSES = (
    "MONTH MONTH_ABBR WEEKDAY WEEKDAY_ABBR SMALL YEAR NUM FRACTION ORD_DIGITS ORD SECOND NUMWORD MULT SHORT_YEAR DECADE "
    "ISO_DATE SLASH_DATE CLOCK AMPM ZONE OCLOCK DAYPART DAYPARTS UNIT UNITS SEASON SEASONS HALF NOW DAYREF EARLY EARLIER "
    "LATER EDGE NEXT LAST THIS PAST COMING PREVIOUS FOLLOWING SAME THAT CURRENT LATEST RECENT AGO THE A OF IN ON AT AND TO "
    "OR FROM BETWEEN COMMA HYPHEN DASH POSS FEW COUPLE ABOUT MORE LESS THAN LEAST MOST UP ONLY EVERY FISCAL HOLIDAY PERIOD "
    "EVERY_WORD NO BC REST FUTURE TIME THESE THOSE EVEN OVER ALL WHOLE OLD BEFORE AFTER SINCE UNTIL DURING WITHIN BY PER "
    "OTHER SO WHILE LONG ONCE ALREADY YET MOMENT PRESENT FORMER DATE COMPARABLE LATE SOME RIGHT NEAR QUALIFIER SOMETIME QUARTER_CODE FISCAL_YEAR"
).split()
CODES = {name: chr(0x100 + number) for number, name in enumerate(_CLASSES)}


def _rows() -> dict[str, tuple[str, Value]]:
    rows: dict[str, tuple[str, Value]] = {}

    def add(code: str, text: str, value: Value = None) -> None:
        rows.update((word, (code, value)) for word in text.split())

    for name, number in words.MONTHS.items():
        add("MONTH" if len(name) > 4 or name in ("may", "june", "july") else "MONTH_ABBR", name, number)
    for name, number in words.WEEKDAYS.items():
        add("WEEKDAY" if name.endswith("day") else "WEEKDAY_ABBR", name, number)
        if name.endswith("day"):
            add("WEEKDAY", name + "s", number + 10)
    for name, unit in words.UNITS.items():
        add("UNITS" if name.endswith(("s", "ia")) else "UNIT", name, unit)
    for name, season in words.SEASONS.items():
        add("SEASONS" if name.endswith("s") else "SEASON", name, season)
    for name, part in words.DAY_PARTS.items():
        add("DAYPARTS" if name.endswith("s") else "DAYPART", name, part)
    for part in ("q1", "q2", "q3", "q4", "h1", "h2"):
        add("QUARTER_CODE", part, part.upper())
    for table, code in (
        (words.SMALL_NUMBERS, "NUMWORD"),
        (words.MULTIPLIERS, "MULT"),
        (words.ORDINALS, "ORD"),
        (words.ZONES, "ZONE"),
        (words.EVERY_WORDS, "EVERY_WORD"),
        (words.REFERENCES, "NOW"),
    ):
        for name, value in table.items():
            add(code, name, value)
    for name, value in words.NAMED_DECADES.items():
        add("DECADE", name, f"19{value}0")
    add("SECOND", "second", 2)
    for row in _CLOSED_CLASSES.strip().splitlines():
        code, text = row.split(":")
        add(code.strip(), text)
    add("DAYREF", "today", 0)
    add("DAYREF", "yesterday", -1)
    add("DAYREF", "tomorrow", 1)
    add("DAYREF", "tonight", "NI")
    add("EARLY", "early", "START")
    add("LATE", "late", "END")
    add("EARLY", "mid", "MID")
    for word, mod in (("beginning", "START"), ("start", "START"), ("outset", "START"), ("opening", "START"),
                      ("middle", "MID"), ("end", "END"), ("close", "END"), ("turn", "START")):  # fmt: skip
        add("EDGE", word, mod)
    return rows


_CLOSED_CLASSES = """
HALF: half
EARLIER: earlier
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
CURRENT: current
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
BETWEEN: between
FEW: few several many
SOME: some
COUPLE: couple
ABOUT: about around nearly almost roughly approximately circa ca
MORE: more longer
LESS: less fewer
THAN: than
LEAST: least
MOST: most
UP: up
ONLY: only barely just
EVERY: every each
FISCAL: fiscal financial
PERIOD: period
NO: no
BC: bc bce
REST: rest remainder
FUTURE: future
TIME: time
THESE: these
THOSE: those
OVER: over
ALL: all
WHOLE: whole entire full
OLD: old
BEFORE: before
AFTER: after
SINCE: since
UNTIL: until till
DURING: during throughout
WITHIN: within
BY: by
PER: per
OTHER: other
SO: so
WHILE: while
LONG: long lengthy
ONCE: once
ALREADY: already
YET: yet
MOMENT: moment
PRESENT: present
FORMER: former
DATE: date
RIGHT: right
NEAR: near foreseeable distant
QUALIFIER: trading working business straight consecutive calendar
SOMETIME: sometime
COMPARABLE: comparable corresponding year-ago
"""
ROWS = _rows()
"""Word -> its class and what it stands for."""
