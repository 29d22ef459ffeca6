"""The head of an article: title, standfirst, and the lines between them that are neither."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from timeline.intake.bylines import names_outlet, read_cells, read_credit
from timeline.intake.date_lines import SECTION, read_hint
from timeline.intake.datelines import read_dateline_alone
from timeline.intake.lines import Line, Role
from timeline.intake.masthead import MOST_LINES_ABOVE, drop_what_is_above
from timeline.intake.sentences import ends_sentence, ends_with_stop, is_single_sentence
from timeline.intake.stated_dates import find_full_date
from timeline.intake.tail import BIOGRAPHY, tells_of_author
from timeline.intake.titles import is_title_again, take_title

LONGEST_HEAD = 60
LONGEST_STANDFIRST = 350
MOST_STANDFIRSTS = 5
SUMMARY = re.compile(
    r"(?:summary|abstract|in brief|synopsis|standfirst|subhead(?:ing)?|dek)\s?:\s+(?=\w)", re.IGNORECASE
)
META = re.compile(
    r"(?:from|source|topic|type|categor(?:y|ies)|department|organi[sz]ation|section|for)\s?: ", re.IGNORECASE
)
SPEAKER = re.compile(r"\A([A-Z][A-Z.'’-]+(?: [A-Z][A-Z.'’-]+){0,3}):\s")
PICTURED = re.compile(
    r"\b(?:poses?|stands?|sits|walks?|looks? on|speaks?|arrives?|attends?|shakes? hands|during|pictured|seen)\b"
    r"|\((?:left|right|centre|center|top|bottom|l|r|[\w ]{1,20}, (?:left|right))\)",
    re.IGNORECASE,
)


def take_summary(lines: list[Line]) -> None:
    """A line among the first that calls itself the summary is the standfirst."""
    for line in lines[:MOST_LINES_ABOVE]:
        if line.role is Role.BODY and SUMMARY.match(line.text):
            line.role = Role.STANDFIRST


def read_head(lines: list[Line], titles: Sequence[str] = ()) -> None:
    """Give the lines above the first paragraph their roles; ``titles`` are forms of the title known already."""
    take_summary(lines)
    drop_labels(lines)
    if not titles:
        drop_what_is_above(lines)
    found = [title for title in titles or [take_title(lines)] if title]
    for line in lines:
        if line.role is Role.BODY and any(is_title_again(line.text, title) for title in found):
            line.drop("the title again")
    head = lines[: min(LONGEST_HEAD, _first_paragraph(lines, skip=0 if titles else 1))]
    for index, line in enumerate(head):
        if line.role is Role.BODY:
            after_byline = any(above.role is Role.BYLINE for above in head[:index])
            _read_head_line(line, lines[index + 1 :], after_byline=after_byline)
    if found:
        _take_standfirst(lines, len(head))


def drop_labels(lines: list[Line]) -> None:
    """Drop section names at the top of the file, and days without a year."""
    for line in lines[: _first_paragraph(lines, skip=1)]:
        if line.role is not Role.BODY:
            continue
        if all(SECTION.fullmatch(piece.strip()) for piece in re.split(r"[-–—|/>:•·,]", line.text)):
            line.drop("a section's name")
        elif " " not in line.text and 2 * sum(map(str.isdigit, line.text)) >= sum(map(str.isalpha, line.text)) > 0:
            line.drop("a label")
        elif hint := read_hint(line.text):
            line.drop("a day without its year")
            line.hints.append(hint)


def _first_paragraph(lines: list[Line], skip: int) -> int:
    """The index of the first line, some skipped, that reads as a paragraph; of the first line when none does."""
    body = [index for index, line in enumerate(lines) if line.role in (Role.BODY, Role.TITLE)]
    for index in body[skip:]:
        text = lines[index].text
        if len(text) > LONGEST_STANDFIRST or not is_single_sentence(text) or ends_sentence(text) or text[-1] == ":":
            return index
    return body[0] if body else 0


def _read_head_line(line: Line, later: list[Line], *, after_byline: bool) -> None:
    """A name alone, the paper or role under a byline, a place, a caption without a credit."""
    short = line.text.count(" ") < 12 and not ends_with_stop(line.text)
    sure = after_byline or names_outlet(line.text)
    credit = read_credit(line.text, sure=sure, after_name=after_byline)
    credit = credit or read_cells(line.text, named=True)
    if after_byline and BIOGRAPHY.match(line.text):
        line.drop("an author's biography")
    elif dateline := read_dateline_alone(line.text):
        line.drop("the dateline")
        line.dateline = dateline
    elif short and credit and not (credit.people and _named_in_report(credit.people, later)):
        line.role, line.why, line.byline = Role.BYLINE, "a byline", credit
    elif _is_label(line.text) or (META.match(line.text) and short):
        line.drop("a label")
    elif _is_bare_caption(line.text):
        line.role, line.why, line.caption = Role.CAPTION, "a picture caption", line.text


def _is_label(text: str) -> bool:
    """One or two words, or a few capitalised ones: a place, a section, a button."""
    words = text.split()
    capitalised = all(not word[0].islower() for word in words)
    return not ends_sentence(text) and (len(words) <= 2 or (len(words) <= 4 and capitalised))


def _named_in_report(people: str, lines: list[Line]) -> bool:
    """A reporter is not named in the report; a place or a person that it is about is.

    In the transcript of a broadcast the reporter is one of the speakers.
    """
    surnames = {name.split()[-1] for name in re.split(r", | and ", people)}
    report = [line.text for line in lines if line.role is Role.BODY and not tells_of_author(line.text)]
    speakers = Counter(match[1].split()[-1] for text in report if (match := SPEAKER.match(text)))
    if all(speakers[surname.upper()] > 1 for surname in surnames):
        return False
    return any(surname in text for text in report for surname in surnames)


def _is_bare_caption(text: str) -> bool:
    found = find_full_date(text[-60:]) if is_single_sentence(text) and len(text) > 40 else None
    ends_in_date = bool(found) and not text[-60:][found.end :].strip(" .")
    return ends_in_date and bool(PICTURED.search(text))


def _take_standfirst(lines: list[Line], first: int) -> None:
    """Short lines under the title without a full stop, or a short paragraph above the byline."""
    before = [line for line in lines[:first] if line.role is Role.BODY]
    for line in before[:MOST_STANDFIRSTS]:
        line.role = Role.STANDFIRST
    candidate = lines[first] if first < len(lines) else None
    if before or candidate is None or candidate.role is not Role.BODY:
        return
    dated = any(line.role is Role.DATE for line in lines[:first])
    if len(candidate.text) <= LONGEST_STANDFIRST and _head_goes_on(lines[first + 1 :], dated):
        candidate.role = Role.STANDFIRST


def _head_goes_on(later: list[Line], dated: bool) -> bool:
    """True when a byline or date line follows before the next paragraph, and paragraphs after it.

    Where a date stands above already, or many do, a date alone heads a part of the article.
    """
    plain_dates = sum(line.role is Role.DATE and not line.date.labelled for line in later)
    for index, line in enumerate(later):
        heads_a_part = line.role is Role.DATE and not line.date.labelled and (dated or plain_dates > 2)
        if line.role in (Role.BYLINE, Role.DATE) and not heads_a_part:
            return any(line.role is Role.BODY for line in later[index:])
        if line.role is Role.BODY or heads_a_part:
            return False
    return False
