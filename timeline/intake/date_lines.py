"""Lines that say when, and perhaps by whom, an article was published, and nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass

from timeline.chronology.edtf import Edtf
from timeline.intake.boilerplate import is_menu
from timeline.intake.bylines import Byline, names_outlet, read_byline, read_credit
from timeline.intake.stated_dates import CLOCK, DAY, MONTH, WEEKDAY, ZONE, Found, find_full_date

LONGEST = 200
LABELS = (
    "(?:(?:first|last|originally) )?"
    "(?:published|posted|updated?|edited|modified|created|issued|filed|uploaded|released?|dated?)(?: time| date)?"
)
LABEL = re.compile(rf"\b{LABELS}\b(?: (?:on|at|by))?\s?:?", re.IGNORECASE)
LATER = re.compile(r"\A(?:updated?|edited|modified|last )", re.IGNORECASE)
COUNTS = re.compile(
    r"\b\d{1,3} (?:hours?|days?|weeks?|months?|years?) ago\b"
    r"|\b\d{1,6} (?:min(?:ute)?s?(?: read)?|comments?|shares?|views?|reads?)\b"
    r"|\b(?:read(?:ing)? time|time to read)\b\s?:?\s?(?:\d{1,3} min(?:ute)?s?)?|\bat\b|\bon\b"
    r"|\b(?:issue|no|vol(?:ume)?|edition|page|p)\b\.? ?\d{1,5}\b"
    r"|\(?\b[0-2]\d[0-5]\d (?:GMT|UTC|[A-Z]{2,3}T)\b\)?",
    re.IGNORECASE,
)
LOOSE_CLOCK = re.compile(rf"\b{CLOCK}\s?{ZONE}", re.IGNORECASE)
SECTION = re.compile(
    r"\A(?:(?:from|in) (?:the )?section \w{3,15}(?: \w{3,15})?|world|uk|us|europe|asia|africa|middle east|news|local"
    r"|national|politics|business|economy|sports?|football|science|health|technology|tech|environment|climate|culture|crime|courts?|weather|opinion|analysis|education|"
    r"international|home|latest|breaking|top stories)(?: news)?",
    re.IGNORECASE,
)
WORD = r"[A-ZÀ-Þ][\w.'’-]{0,20}"
PLACE = re.compile(rf"\A{WORD}(?: {WORD}){{0,2}}(?:, {WORD}(?: {WORD})?)?")
AGO = re.compile(
    r"(?:about )?(?:\d{1,3}|an?|one) (?:second|minute|min|hour|hr|day|week|month)s? ago|just now", re.IGNORECASE
)
SHORT_DAYS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"(?:{WEEKDAY},? )?{DAY} {MONTH}(?!\w)",
        rf"(?:{WEEKDAY},? )?{MONTH} {DAY}",
        rf"{WEEKDAY}(?!\w)",
    )
)
NAMED = re.compile(r"\A(?:(?:[Ss]ource|SOURCE|[Vv]ia)\s?:\s?|in (?=[A-Z]))")
EDITED = re.compile(r"\Aedit(?:or|ed by)\s?:?\s", re.IGNORECASE)
SEPARATORS = " ,.:;|·•()[]/–—-\t"


@dataclass(frozen=True, slots=True)
class DateLine:
    """The first date of a line, whether the line calls it a publication or only a change, and a byline beside it."""

    edtf: Edtf
    labelled: bool
    later: bool
    byline: Byline | None = None


def read_date_line(line: str) -> DateLine | None:
    """The date that the line consists of, beside labels, counts, a section, a place or a byline; else None."""
    if len(line) > LONGEST or not any(char.isdigit() for char in line):
        return None
    dates, rest = _take_dates(line)
    if not dates:
        return None
    labelled = bool(LABEL.search(rest)) or bool(re.match(r"date\b", rest, re.IGNORECASE))
    byline, left = _take_rest(rest)
    if left:
        return None
    first = min(dates, key=lambda pair: (not pair[0].edtf.is_day, pair[1]))
    return DateLine(first[0].edtf, labelled, first[1], byline)


def read_hint(line: str) -> str:
    """The words of a line that is a day without its year, a weekday or a time ago, and nothing else; else ""."""
    if len(line) > 80:
        return ""
    rest, said = LABEL.sub(" ", line), ""
    for pattern in (AGO, *SHORT_DAYS):
        match = pattern.search(rest)
        if match:
            said = match.group().strip(SEPARATORS)
            rest = f"{rest[: match.start()]} {rest[match.end() :]}"
            break
    rest = LOOSE_CLOCK.sub(" ", COUNTS.sub(" ", rest)).strip(SEPARATORS)
    return said if said and not rest else ""


def _take_dates(line: str) -> tuple[list[tuple[Found, bool]], str]:
    """Each full date with "it is of a later change", and the line without them."""
    dates: list[tuple[Found, bool]] = []
    rest = line
    while len(dates) < 4 and (found := find_full_date(rest)):
        labels = LABEL.findall(rest[: found.start])
        dates.append((found, bool(labels) and bool(LATER.match(labels[-1]))))
        rest = f"{rest[: found.start]}\t{rest[found.end :]}"
    return dates, rest


def _take_rest(rest: str) -> tuple[Byline | None, str]:
    """The byline beside the date, and the words that fit nothing."""
    rest = re.sub(r"\bby\b(?=\s?[A-Z])", "\tby", rest)
    said, left = [], []
    for piece in re.split(r"[\t|·•/]|\s[–—-]\s", rest):
        piece = COUNTS.sub(" ", LABEL.sub(" ", piece)).strip(SEPARATORS)
        if not piece or EDITED.match(piece) or LOOSE_CLOCK.fullmatch(piece) or SECTION.fullmatch(piece):
            continue
        if is_menu(piece):
            continue
        piece = NAMED.sub("", piece)
        byline = read_byline(piece) or read_credit(piece, sure=bool(said) or names_outlet(piece))
        if byline:
            said.append(byline)
        elif not PLACE.fullmatch(piece):
            left.append(piece)
    return _joined(said), " ".join(left)


def _joined(said: list[Byline]) -> Byline | None:
    if not said:
        return None
    people, outlets = ([byline.people for byline in said], [byline.outlet for byline in said])
    return Byline(next(filter(None, people), ""), next(filter(None, outlets), ""))
