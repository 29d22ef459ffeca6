"""Lines of plain text to a draft: which line is title, byline, date, caption, body or none of them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum

from timeline.intake import boilerplate, stray
from timeline.intake.bylines import Byline, read_byline
from timeline.intake.captions import read_caption
from timeline.intake.characters import alike
from timeline.intake.datelines import Dateline, read_dateline
from timeline.intake.draft import Draft, Dropped, Stated
from timeline.intake.outlets import outlet_of
from timeline.intake.stated_dates import find_full_date

SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*$")
INNER_STOP = re.compile(r"[.!?][\"'”’)]*\s+[\"'“‘(]*[A-Z]")
DATE_LABEL = re.compile(
    r"(?:first |originally )?(?:published|posted|updated|last updated|date|created|modified|issued)(?: on| at)?\s?:?\s?",
    re.I,
)
TITLE_REACH = 250
STANDFIRST_REACH = 400


class Role(Enum):
    """What a line is to the article."""

    BODY = "body"
    TITLE = "title"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATE = "date"
    CAPTION = "caption"
    DROPPED = "dropped"


@dataclass(slots=True)
class Line:
    """A line with its role, the reason for it, and what was read from it."""

    text: str
    role: Role = Role.BODY
    why: str = ""
    byline: Byline | None = None
    stated: Stated | None = None
    caption: str = ""


def read_lines(text: str) -> Draft:
    """The draft of a cleaned plain text. ``body`` is empty when no article stands in it."""
    lines = [_label(line.strip()) for line in text.split("\n") if line.strip()]
    _cut_comments(lines)
    _find_title(lines)
    _find_standfirst(lines)
    stray.drop_stray_headlines(lines, Role)
    return _draft(lines)


def _label(text: str) -> Line:
    why = boilerplate.why_boilerplate(text)
    if why:
        return Line(text, Role.DROPPED, why)
    stated = _date_line(text)
    if stated:
        return Line(text, Role.DATE, "a date line", stated=stated)
    byline = read_byline(text)
    if byline:
        return Line(text, Role.BYLINE, "a byline", byline=byline)
    caption = read_caption(text)
    if caption is not None:
        return Line(text, Role.CAPTION if caption else Role.DROPPED, "a picture credit", caption=caption)
    return Line(text)


def _date_line(text: str) -> Stated | None:
    if len(text) > 90:
        return None
    found = find_full_date(text)
    if not found:
        return None
    rest = DATE_LABEL.sub("", text[: found.start] + text[found.end :]).strip(" ,.:;|·•()[]–—-")
    return Stated(found.edtf, f"a line of its own: “{text}”") if not rest else None


def _cut_comments(lines: list[Line]) -> None:
    """Everything from the heading of the readers' comments on is not the article."""
    for index, line in enumerate(lines):
        if boilerplate.opens_comments(line.text):
            line.role, line.why = Role.DROPPED, "readers' comments"
            before, after = (sum(len(l.text) for l in part) for part in (lines[:index], lines[index:]))
            if before > after:
                for rest in lines[index:]:
                    rest.role, rest.why = Role.DROPPED, "readers' comments"
                return


def _find_title(lines: list[Line]) -> None:
    first = next((line for line in lines if line.role is Role.BODY), None)
    if first is None or not _may_be_title(first.text):
        return
    if sum(line.role is Role.BODY for line in lines) < 2:
        return
    first.role = Role.TITLE
    for line in lines:
        if line.role is Role.BODY and alike(line.text) == alike(first.text):
            line.role, line.why = Role.DROPPED, "the title again"


def _may_be_title(text: str) -> bool:
    if len(text) > TITLE_REACH or INNER_STOP.search(text):
        return False
    return not text.endswith(".") or len(text) <= 60


def _find_standfirst(lines: list[Line]) -> None:
    """A short line under the title: no full stop, or a byline or date line still to follow."""
    start = next((index for index, line in enumerate(lines) if line.role is Role.TITLE), None)
    if start is None:
        return
    for index in range(start + 1, len(lines)):
        line = lines[index]
        if line.role is not Role.BODY:
            continue
        if _may_be_standfirst(line.text) and (not SENTENCE_END.search(line.text) or _head_goes_on(lines, index)):
            line.role = Role.STANDFIRST
        return


def _may_be_standfirst(text: str) -> bool:
    return len(text) <= STANDFIRST_REACH and not INNER_STOP.search(text)


def _head_goes_on(lines: list[Line], index: int) -> bool:
    for line in lines[index + 1 : index + 5]:
        if line.role in (Role.BYLINE, Role.DATE):
            return any(later.role is Role.BODY for later in lines[index + 1 :])
        if line.role is Role.BODY:
            return False
    return False


def _draft(lines: list[Line]) -> Draft:
    body = [line.text for line in lines if line.role is Role.BODY]
    dateline = _take_dateline(body)
    captions = [line.caption for line in lines if line.role is Role.CAPTION]
    text, spans = _join(body, captions) if body else ("", [])
    byline = next((line.byline for line in lines if line.byline), None)
    return Draft(
        title=_first(lines, Role.TITLE),
        standfirst=_first(lines, Role.STANDFIRST),
        byline=byline.people if byline else "",
        outlet=_outlet(lines, byline, dateline),
        body=text,
        captions=spans,
        dropped=[Dropped(line.text, line.why) for line in lines if line.why],
        published=_published(lines, byline, dateline),
        dateline=dateline.text if dateline else "",
        hints=[dateline.hint] if dateline and dateline.hint else [],
    )


def _first(lines: list[Line], role: Role) -> str:
    return next((line.text for line in lines if line.role is role), "")


def _take_dateline(body: list[str]) -> Dateline | None:
    dateline = read_dateline(body[0]) if body else None
    if dateline:
        body[0] = body[0][dateline.end :].strip()
    return dateline


def _join(body: list[str], captions: list[str]) -> tuple[str, list[tuple[int, int]]]:
    text, spans = "\n\n".join(body), []
    for caption in captions:
        start = len(text) + 2
        text = f"{text}\n\n{caption}"
        spans.append((start, len(text)))
    return text, spans


def _outlet(lines: list[Line], byline: Byline | None, dateline: Dateline | None) -> str:
    named = (outlet_of(line.text) for line in lines if line.role is Role.DROPPED)
    return next(filter(None, named), "") or (byline.outlet if byline else "") or (dateline.agency if dateline else "")


def _published(lines: list[Line], byline: Byline | None, dateline: Dateline | None) -> Stated | None:
    stated = [line.stated for line in lines if line.stated]
    stated.sort(key=lambda fact: "pdated" in fact.because)
    if stated:
        return stated[0]
    if byline and byline.edtf:
        return Stated(byline.edtf, f"the byline: “{next(line.text for line in lines if line.byline)}”")
    return Stated(dateline.edtf, f"the dateline: “{dateline.text}”") if dateline and dateline.edtf else None
