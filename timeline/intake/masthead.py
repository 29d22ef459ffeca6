"""What stands above the title: the paper's name, its motto, menus."""

from __future__ import annotations

import re
from itertools import takewhile

from timeline.intake.appeals import PUBLISHING
from timeline.intake.bylines import Byline
from timeline.intake.headline_cues import (
    STRIP,
    furniture_evidence,
    has_menu_words,
    headline_evidence,
    is_motto,
    is_row,
)
from timeline.intake.lines import Line, Role
from timeline.intake.people import kind_of
from timeline.intake.recurrence import stems_of
from timeline.intake.sentences import ends_sentence
from timeline.intake.tail import tells_of_author
from timeline.intake.titles import may_be_title
from timeline.intake.words import OUTLET_WORDS, SMALL_WORDS

MENU = "a page's menu"
MASTHEAD = "the paper's name"
MOST_LINES_ABOVE = 14
LEAD = 6
REACH = 3
MOST_WORDS_OF_NAME = 6
MOST_WORDS_OF_MOTTO = 9
FEWEST_WORDS_OF_TITLE = 3
FURNITURE = 3
STRONGER = 3
COINED = re.compile(r"[a-z][A-Z]|[A-Za-z]\.[A-Za-z]|\A[A-Z]{2,5}\Z")
FOLLOW = re.compile(r"(?:follow|like|find) [^@]{1,60} on\b", re.IGNORECASE)
NAME_AND_MOTTO = re.compile(r"\A(?P<name>[A-Z][\w.&'’]*(?: [A-Z&][\w.&'’]*){0,4})(?: [–—-] |: | \| )(?P<motto>.+)$")


def drop_what_is_above(lines: list[Line]) -> None:
    """Take the paper's name, its motto, menus and labels from above the title.

    A line goes when enough speaks for its being furniture, and a line below it is the headline on much stronger
    evidence. From the first line that may be the title itself on, nothing is touched.
    """
    body = [line for line in lines if line.role is Role.BODY]
    top = list(takewhile(lambda line: may_be_title(line.text) or not ends_sentence(line.text), body))
    top = top[:MOST_LINES_ABOVE]
    rest = [line for line in lines if not any(line is other for other in top)]
    report = [line for line in body[len(top) :] if ends_sentence(line.text)]
    told = stems_of(line.text for line in report[: min(LEAD, (len(report) + 1) // 2)])
    below, named = False, False
    for index, line in enumerate(top[:-1]):
        place = next(place for place, other in enumerate(lines) if other is line)
        below = below or any(above.role is Role.DROPPED for above in lines[:place])
        name = "" if named else name_of_paper(line.text, rest, lines[place + 1 : place + 1 + REACH])
        if not name and not _is_weaker(line, top[index + 1 :], told, below=below):
            return
        below, named = True, named or bool(name)
        _take(line, name)


def _is_weaker(line: Line, later: list[Line], told: set[str], *, below: bool) -> bool:
    """True for furniture that a likelier headline stands under."""
    against = furniture_evidence(line, told, below=below)
    if against < FURNITURE:
        return False
    standing = headline_evidence(line.text, told) - against
    titles = [other for other in later if len(other.text.split()) >= FEWEST_WORDS_OF_TITLE and not is_row(other)]
    return any(headline_evidence(other.text, told) >= standing + STRONGER for other in titles)


def _take(line: Line, name: str) -> None:
    """The line out of the article, with its reason; a paper's name is kept as the outlet."""
    both = NAME_AND_MOTTO.match(line.text)
    if name:
        line.role, line.why, line.byline = Role.BYLINE, MASTHEAD, Byline(outlet=name)
    elif is_motto(line.text):
        line.drop("the paper's motto")
    else:
        line.drop(MENU if is_row(line) or not both else "the paper's motto")


def name_of_paper(text: str, rest: list[Line], following: list[Line]) -> str:
    """The line's name of a paper, or "".

    It has to look like a name, and to end as papers' names do, to come again in a copyright line, an address or a
    note on the author, or to stand over a motto or a menu.
    """
    both = NAME_AND_MOTTO.match(text)
    if both and is_motto(both["motto"]) and not both["motto"][0].isupper():
        return _in_small_letters(both["name"])
    words = text.split()
    if len(words) > MOST_WORDS_OF_NAME or not all(map(_may_be_named, words)):
        return ""
    codes = len(words) > 1 and all(len(word) < 4 for word in words)
    if codes or STRIP.search(text) or is_row(Line(text)):
        return ""
    again = _again(text, rest)
    titled = words[0] == "The" or words[-1].lower() in OUTLET_WORDS
    typical = titled and len(words) < 5 and kind_of(_in_small_letters(text)) == "outlet"
    over_menu = any(line.why == MENU or is_row(line) for line in following) or is_motto(following[0].text)
    named = len(words) > 1 or bool(COINED.search(text))
    headed = over_menu and named and words[-1][0].isupper() and not has_menu_words(text)
    if not (again or typical or headed):
        return ""
    return _in_small_letters(again if again and not again.isupper() else text)


def _again(text: str, rest: list[Line]) -> str:
    """The name as a line of the page that is none of the report's prints it, or one that was "told" something."""
    whole = re.compile(rf"\b{re.escape(text)}\b", re.IGNORECASE)
    told = re.compile(rf"\b(?:told|tells|telling|for) (?:The )?(?P<name>{re.escape(text)})\b")
    squeezed = re.sub(r"\W", "", text).lower()
    initials = "".join(word[0] for word in text.split() if word[0].isupper())
    for line in rest:
        aside = _is_aside(line)
        found = whole.search(line.text) if aside and len(line.text) > len(text) else told.search(line.text)
        if found and found.group()[:1].isupper():
            return found.group()
        if len(squeezed) > 4 and re.search(rf"@{squeezed}\b|\b{squeezed}\.[a-z]", line.text.lower()):
            return text
        if len(initials) > 2 and re.search(rf"\b{initials}\b", line.text):
            return text
    return ""


def _is_aside(line: Line) -> bool:
    """True for a line that is none of the report's; whom to follow may be a section only."""
    if FOLLOW.match(line.text):
        return False
    return line.role is not Role.BODY or tells_of_author(line.text) or bool(PUBLISHING.search(line.text))


def _may_be_named(word: str) -> bool:
    return word[0].isupper() or word.lower() in SMALL_WORDS


def _in_small_letters(name: str) -> str:
    """ "HARBOUR OBSERVER" -> "Harbour Observer"; a word of up to four letters alone is an abbreviation."""
    if not name.isupper() or (" " not in name and (len(name) < 5 or "." in name)):
        return name
    words = [word.capitalize() for word in name.split()]
    return " ".join(
        word.lower() if place and word.lower() in SMALL_WORDS else word for place, word in enumerate(words)
    )
