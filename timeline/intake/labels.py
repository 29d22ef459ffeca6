"""What a line is by itself, before its neighbours are looked at."""

from __future__ import annotations

import re

from timeline.intake.boilerplate import is_copyright, opens_comments, opens_list_of_links, why_boilerplate
from timeline.intake.bylines import read_byline, read_cells, read_reporters
from timeline.intake.captions import read_caption
from timeline.intake.date_lines import read_date_line
from timeline.intake.lines import Line, Role
from timeline.intake.sentences import is_single_sentence

CAPTION_NAME = re.compile(r"(?:image|media|photo|picture) caption\s?:?", re.IGNORECASE)
TAGS = re.compile(r"(?:tags?|topics?|keywords|filed under)\s?:?", re.IGNORECASE)
CREDIT_NAME = re.compile(r"(?:image|media|photo|picture) (?:copyright|source|credit)\s?:?", re.IGNORECASE)


def label(text: str) -> Line:
    """The line with the role that its own words give it; BODY when they give none."""
    line = Line(text)
    line.date = read_date_line(text)
    if line.date:
        line.role, line.why, line.byline = Role.DATE, "a date line", line.date.byline
        return line
    line.byline = read_byline(text) or read_cells(text)
    if line.byline:
        line.role, line.why = Role.BYLINE, "a byline"
        return line
    caption = None if is_copyright(text) else read_caption(text)
    if caption:
        line.role, line.why, line.caption = Role.CAPTION, "a picture caption", caption
    elif why := ("a picture credit" if caption == "" else why_boilerplate(text)):
        line.drop(why)
        line.reporters = read_reporters(text) if why == "credits" else None
    return line


def name_pictures(lines: list[Line]) -> None:
    """A line that only says "image caption" or "image copyright" names the line after it."""
    for line, following in zip(lines, lines[1:], strict=False):
        if following.role is not Role.BODY:
            continue
        if CAPTION_NAME.fullmatch(line.text):
            line.drop("a picture credit")
            following.role, following.why, following.caption = Role.CAPTION, "a picture caption", following.text
        elif CREDIT_NAME.fullmatch(line.text):
            line.drop("a picture credit")
            following.drop("a picture credit")


def cut_comments(lines: list[Line]) -> None:
    """Drop the readers' comments: all from their heading on, when most of the text stands before it."""
    after = sum(len(line.text) for line in lines if line.role is Role.BODY)
    before = 0
    for index, line in enumerate(lines):
        if opens_comments(line.text):
            line.drop("readers' comments")
            if before > after:
                for later in lines[index:]:
                    later.drop("readers' comments")
                return
        elif line.role is Role.BODY:
            before, after = before + len(line.text), after - len(line.text)


def cut_lists_of_links(lines: list[Line]) -> None:
    """Drop the headlines that stand under a heading such as "Related stories", and the line of tags under "Tags"."""
    under_heading = False
    for line in lines:
        if opens_list_of_links(line.text) or TAGS.fullmatch(line.text):
            under_heading = True
        elif under_heading and line.role is Role.BODY and is_headline_like(line.text):
            line.drop("a related-story link")
        elif line.role is Role.BODY:
            under_heading = False


def is_headline_like(text: str) -> bool:
    """True for a short line that does not end as a sentence does."""
    ends = text.rstrip("\"'”’)]»")[-1:] in tuple(".!…:;,")
    short = len(text) <= 160 and text.count(" ") < 25 and text.count(",") < 3 and ";" not in text
    return short and not ends and is_single_sentence(text)
