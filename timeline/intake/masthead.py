"""What stands above the title: the paper's name, its motto, menus."""

from __future__ import annotations

import re
from itertools import takewhile

from timeline.intake.bylines import Byline
from timeline.intake.lines import Line, Role
from timeline.intake.people import kind_of
from timeline.intake.sentences import ends_sentence
from timeline.intake.words import OUTLET_WORDS

MASTHEAD = "the paper's name"
MOST_LINES_ABOVE = 12
MOST_WORDS_OF_NAME = 6
MOST_WORDS_OF_MOTTO = 9
MOST_WORDS_OF_BUTTON = 3
FEWEST_WORDS_OF_TITLE = 4
SHARE_OF_TITLE = 0.34
FEWEST_NAMES = 5
SHARE_OF_NAMES = 0.7
CONTENT = re.compile(r"[^\W\d_]{4,}")
MENU = re.compile(r"(?:\s[|/•·*»]\s|\s{3,})")
SMALL_WORDS = frozenset(["a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"])


def drop_what_is_above(lines: list[Line]) -> None:
    """Take the paper's name, its motto, menus and buttons from above the title.

    The title is the first line of four words or more that shares a third of its longer words with the report. Where a
    line above it may be a title itself, nothing from it on is touched.
    """
    body = [line for line in lines if line.role is Role.BODY]
    top = list(takewhile(lambda line: not ends_sentence(line.text), body))[:MOST_LINES_ABOVE]
    rest = [line.text for line in lines if line not in top]
    named = False
    for line in top[: _title_at(top, body[len(top) :], rest)]:
        name = "" if named else _name_of_paper(line.text, rest)
        if name:
            named = True
            line.role, line.why, line.byline = Role.BYLINE, MASTHEAD, Byline(outlet=name)
        elif _is_menu(line.text):
            line.drop("a page's menu")
        elif named and len(line.text.split()) <= MOST_WORDS_OF_MOTTO:
            line.drop("the paper's motto")
        else:
            return


def _title_at(top: list[Line], report: list[Line], rest: list[str]) -> int:
    """The index of the title among the first lines; 0 where none stands out.

    Under the paper's name it is the first line of four words that is no motto in small letters.
    """
    if top and _name_of_paper(top[0].text, rest):
        return next((index for index, line in enumerate(top) if index and _may_be_title(line.text)), 0)
    told = {word.lower() for line in report for word in CONTENT.findall(line.text)}
    for index, line in enumerate(top):
        if _may_be_title(line.text) and _share(line.text, told) >= SHARE_OF_TITLE:
            return index
    return 0


def _may_be_title(text: str) -> bool:
    return len(text.split()) >= FEWEST_WORDS_OF_TITLE and not MENU.search(text) and not text[0].islower()


def _share(text: str, told: set[str]) -> float:
    """The share of the line's longer words that the report has too."""
    words = {word.lower() for word in CONTENT.findall(text)}
    return sum(word in told for word in words) / len(words) if words else 0.0


def _is_menu(text: str) -> bool:
    """ "Home | News | Sport", "WATCH LIVE", "Menu Search Your Area Traffic Crime"."""
    words = text.split()
    if MENU.search(text) or (text.isupper() and len(words) <= MOST_WORDS_OF_BUTTON):
        return True
    return len(words) >= FEWEST_NAMES and sum(word[0].isupper() for word in words) >= SHARE_OF_NAMES * len(words)


def _name_of_paper(text: str, rest: list[str]) -> str:
    """The line as a paper's name: it ends as such names do, or stands again word for word further down."""
    words = text.split()
    if len(words) > MOST_WORDS_OF_NAME or MENU.search(text) or not all(_may_be_named(word) for word in words):
        return ""
    longer = [line for line in rest if len(line) > len(text)]
    again = next((found[0] for line in longer if (found := re.search(rf"\b{re.escape(text)}\b", line, re.I))), "")
    again = again if again[:1].isupper() else ""
    titled = words[0] == "The" or words[-1].lower() in OUTLET_WORDS
    if not again and not (titled and len(words) < 5 and kind_of(_in_small_letters(text)) == "outlet"):
        return ""
    return _in_small_letters(again if again and not again.isupper() else text)


def _may_be_named(word: str) -> bool:
    return word[0].isupper() or word.lower() in SMALL_WORDS or word == "&"


def _in_small_letters(name: str) -> str:
    """ "HARBOUR OBSERVER" -> "Harbour Observer"; a word of up to four letters alone is an abbreviation."""
    if not name.isupper() or (" " not in name and len(name) < 5):
        return name
    words = [word.capitalize() for word in name.split()]
    return " ".join(
        word.lower() if place and word.lower() in SMALL_WORDS else word for place, word in enumerate(words)
    )
