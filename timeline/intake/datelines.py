"""The first words of a report that say where, when and for whom it was written."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.chronology.edtf import Edtf
from timeline.intake.stated_dates import MONTH, WEEKDAY, find_full_date

REACH = 160
WORD = r"[A-ZÀ-Þ][\w.'’-]{0,25}"
TOWN = r"[A-ZÀ-Þ][a-zß-ÿ]{1,20}"
NO_PLACE = "In|On|At|Since|By|From|After|Before|Until|For|Of|To"
PLACE = rf"(?!(?:{NO_PLACE})\b){WORD}(?:[ /](?:{WORD}|de|al|el|of|the)){{0,3}}(?:, {WORD}(?: {WORD})?)?"
SHOUTS = "BREAKING|EXCLUSIVE|UPDATED?|WATCH|LIVE|OPINION|ANALYSIS|VIDEO|REVIEW|CORRECTION|NOTE|URGENT|NEWS|COMMENT|"
SHOUTS += "POLICE|REPORT|QUESTION|ANSWER|EXPLAINE[DR]|PHOTO|EDITOR|SUMMARY|BACKGROUND|DETAILS|CLARIFICATION|WARNING"
CAPITALS = (
    rf"(?!(?:{SHOUTS})\b)(?:[A-ZÀ-Þ]{{2}}[A-ZÀ-Þ.'’-]{{1,20}}|[A-Z]{{2,3}}[. ] ?[A-ZÀ-Þ]{{3,20}})"
    r"(?:[ /][A-ZÀ-Þ][A-ZÀ-Þ.'’-]{1,20}){0,3}(?:, [A-Z][\w.]{0,15}(?: [A-Z][\w.]{1,15})?)?"
)
ORDINAL = r"\d{1,2}(?:st|nd|rd|th)?\b"
UNNAMED_MONTH = re.sub(r"\?P<\w+>", "?:", MONTH)
UNNAMED_WEEKDAY = re.sub(r"\?P<\w+>", "?:", WEEKDAY)
DAY = (
    rf"(?P<day>(?i:(?:{UNNAMED_WEEKDAY},? )?(?:{UNNAMED_MONTH} {ORDINAL}|{ORDINAL} {UNNAMED_MONTH})"
    rf"(?:,? ?(?:19|20)\d\d\b)?|(?:19|20)\d\d-\d\d-\d\d\b|\d{{1,2}}/\d{{1,2}}/(?:19|20)\d\d\b|{UNNAMED_WEEKDAY}))"
)
AGENCY = r"[(\[/](?P<agency>[A-ZÀ-Þa-z][\w.&'’ -]{1,40})[)\]/]"
DASH = r"\s?(?:--+|[–—_]|-(?=\s))\s{0,3}"
END = rf"(?:{DASH}|\s?:\s{{1,3}})"
KNOWN = "AP|AFP|Reuters|REUTERS|CNN|UPI|ANI|PTI|IANS|TASS|Xinhua|Bloomberg|BBC|dpa|DPA|EFE|Kyodo|Yonhap|ANSA|Interfax"
REPORT = r"(?=[\"“‘'(\[]{0,2}[A-ZÀ-Þ\d])"
FORMS = tuple(
    re.compile(rf"\A{form}{REPORT}")
    for form in (
        rf"(?:(?P<place>{PLACE})[,.]? )?\(?{DAY}\)?[,.]? ?{AGENCY}(?:{END}|[.:]?\s{{1,3}})",
        rf"(?:(?P<place>{PLACE})[,.]? )?[(\[]?{DAY}[)\]]?{END}",
        rf"{DAY}, (?P<place>{PLACE}){END}",
        rf"(?:(?P<place>{CAPITALS}),? )?{AGENCY}{END}",
        rf"(?:(?P<place>{PLACE}),? )?[(\[/](?P<agency>{KNOWN})[)\]/](?:{END}|\s{{0,2}})",
        rf"(?P<agency>{KNOWN}){DASH}",
        rf"(?P<place>{CAPITALS}){END}",
        rf"(?P<place>{CAPITALS})\. {DAY}\. (?P<agency>[A-Z][\w-]{{1,20}})\.\s",
        rf"(?!(?i:{SHOUTS})\b)(?P<place>{TOWN}(?: {TOWN}){{0,2}})(?: [–—-]|:) (?=.{{60}})",
    )
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """A dateline as it stands: a full date when it has a year, else the words that hint at a day."""

    text: str
    end: int
    edtf: Edtf | None = None
    hint: str = ""
    agency: str = ""


def read_dateline(paragraph: str) -> Dateline | None:
    """The dateline at the start of a paragraph, or None. ``end`` is where the report's own words begin."""
    start = paragraph[:REACH]
    for form in FORMS:
        match = form.match(start)
        if match and match.end() < len(paragraph):
            return _dateline(match)
    return None


def read_dateline_alone(line: str) -> Dateline | None:
    """The dateline that is all of a line, its report beginning on the next one."""
    dateline = (
        read_dateline(f"{line.rstrip()} {'A report follows here. ' * 4}")
        if line[-1:] in ("-", "–", "—", "_")
        else None
    )
    return dateline if dateline and dateline.end == len(line.rstrip()) + 1 else None


def _dateline(match: re.Match[str]) -> Dateline:
    part = match.groupdict()
    day = part.get("day") or ""
    found = find_full_date(day) if day else None
    return Dateline(
        text=match.group().strip(" -–—_:"),
        end=match.end(),
        edtf=found.edtf if found else None,
        hint="" if found else day,
        agency=(part.get("agency") or "").strip(),
    )
