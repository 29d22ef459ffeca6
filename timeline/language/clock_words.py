"""Clock times as they are written, to the time of a TIMEX3 value."""

from __future__ import annotations

import re

_CLOCK = re.compile(r"(\d\d?)(?:[:.](\d\d)(?::(\d\d))?)?\s?(?:([ap])\.?m\.?)?")


def clock_value(written: str, half: str = "") -> str | None:
    """``"8:30 p.m."`` -> ``"20:30"``; None when no clock shows it. ``half`` is "a" or "p" said elsewhere."""
    match = _CLOCK.fullmatch(written.strip())
    if not match:
        return None
    hour, minute, half = int(match[1]), int(match[2] or 0), match[4] or half
    if half and not 1 <= hour <= 12:
        half = "" if hour < 25 else "bad"
    if half in ("a", "p"):
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 24 or minute > 59 or half == "bad" or (hour == 24 and minute):
        return None
    return f"{hour:02d}:{minute:02d}" + (f":{match[3]}" if match[3] else "")
