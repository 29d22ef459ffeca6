"""The first words of a report that say where, when and for whom it was written."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.chronology.edtf import Edtf
from timeline.intake.stated_dates import MONTH, find_full_date

REACH = 140
PLACE = r"[A-Z][A-Za-zÀ-ÿ.'’ -]{1,40}(?:, [A-Z][A-Za-zÀ-ÿ.'’ -]{1,30})?"
SHORT_DAY = rf"(?:{MONTH}\s?\d{{1,2}}|\d{{1,2}}\s?{MONTH.replace('month', 'month2')})(?:,? (?:19|20)\d\d)?"
AGENCY = r"[(\[/](?P<agency>[A-Z][A-Za-z.&' ]{1,30})[)\]/]"
END = r"\s?(?:--+|[-–—_:.])\s+"
DATED = re.compile(rf"(?:(?P<place>{PLACE}), )?(?P<day>{SHORT_DAY})(?: ?{AGENCY})?{END}", re.IGNORECASE)
PLACED = re.compile(rf"(?:(?P<place>{PLACE}) )?{AGENCY}{END}")
CAPITALS = re.compile(r"(?P<place>[A-Z][A-Z.'’ -]{2,40}(?:, [A-Z][A-Za-z.]{1,20})?)\s?(?:--+|[–—_:]|-(?= ))\s+")


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline as it stands: a full date when it has a year, else the words that hint at a day."""

    text: str
    end: int
    edtf: Edtf | None = None
    hint: str = ""
    agency: str = ""


def read_dateline(paragraph: str) -> Dateline | None:
    """The dateline at the start of a paragraph, or None."""
    start = paragraph[:REACH]
    for pattern in (DATED, PLACED, CAPITALS):
        match = pattern.match(start)
        if match:
            return _dateline(match)
    return None


def _dateline(match: re.Match[str]) -> Dateline:
    part = match.groupdict()
    day = part.get("day") or ""
    found = find_full_date(day) if day else None
    return Dateline(
        text=match.group().rstrip(" -–—_:"),
        end=match.end(),
        edtf=found.edtf if found else None,
        hint="" if found else day,
        agency=(part.get("agency") or "").strip(),
    )
