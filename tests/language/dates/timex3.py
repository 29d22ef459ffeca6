"""TIMEX3 values as a grammar written from the standard, apart from the project's own reading of them."""

from __future__ import annotations

import re

_YEAR = r"(?:BC\d{2,4}|FY(?:\d{4}|XXXX)|\d{2,4}|XXXX|XXX|XX)"
_MONTH_AND_DAY = r"-(?:0[1-9]|1[0-2]|XX)(?:-(?:0[1-9]|[12]\d|3[01]|XX))?"
_WEEK = r"-W(?:0[1-9]|[1-4]\d|5[0-3]|XX)(?:-(?:[1-7]|WE))?"
_PART_OF_YEAR = r"-(?:Q[1-4X]|H[12X]|SP|SU|FA|WI)"
_ZONE = r"(?:Z|[+-]\d\d(?::?\d\d)?)?"
_OF_THE_DAY = rf"T(?:MO|MI|AF|EV|NI|DT|(?:[01]\d|2[0-4]|XX)(?::[0-5]\d(?::[0-5]\d)?)?{_ZONE})"
_POINT = rf"{_YEAR}(?:{_MONTH_AND_DAY}|{_WEEK}|{_PART_OF_YEAR})?"
_MANY = r"(?:\d+(?:\.\d+)?|X+)"
_LENGTH = rf"P(?=.)(?:{_MANY}(?:DE|CE|ML|WE|[YQMWDECL]))*(?:T(?:{_MANY}[HMS])+)?"
_REFERENCE = r"(?:PAST|PRESENT|FUTURE)_REF"

VALUES = {
    "DATE": rf"{_POINT}|{_REFERENCE}",
    "TIME": rf"{_POINT}{_OF_THE_DAY}|{_REFERENCE}",
    "DURATION": _LENGTH,
    "SET": rf"{_POINT}(?:{_OF_THE_DAY})?|{_LENGTH}",
}
"""What each type of expression may have as its value."""

MODS = {
    *("", "START", "MID", "END", "APPROX", "BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER"),
    *("LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE"),
}
"""Every modifier of the standard, and none."""


def is_timex3(type: str, value: str, mod: str) -> bool:
    """True when a value and a modifier are well-formed for a type."""
    return mod in MODS and re.fullmatch(VALUES[type], value, re.ASCII) is not None
