"""The title among the first lines, and the name of the site that may stand beside it."""

from __future__ import annotations

import re

from timeline.intake.bylines import Byline
from timeline.intake.characters import alike
from timeline.intake.lines import Line, Role
from timeline.intake.sentences import ends_with_stop, is_single_sentence

LONGEST_TITLE = 220
MOST_WORDS_OF_SENTENCE_TITLE = 7
FEW_WORDS = 5
MOST_WORDS_OF_SITE = 5
FEWEST_WORDS_BEFORE_SITE = 4
MOST_LINES_ABOVE = 12
LABEL = re.compile(r"\A(?:title|headline)\s?:\s?", re.IGNORECASE)
SITE = re.compile(r"\s(?:(?P<bar>[|»]|::)|[–—-])\s(?P<site>[A-Z0-9][^|–—»]{1,40})$")


def take_title(lines: list[Line]) -> str:
    """Give the first proper line the title's role, or the second when the first is that with the site's name."""
    body = [line for line in lines if line.role is Role.BODY]
    if len(body) < 2 or not may_be_title(body[0].text):
        return ""
    first = body[0]
    bare, site, bar = split_site(first.text)
    again = next((line for line in body[1:MOST_LINES_ABOVE] if site and alike(line.text) == alike(bare)), None)
    if bar or again:
        first.byline = Byline(outlet=site)
    if again:
        first.drop("the title again")
        first = again
    first.role = Role.TITLE
    return first.text


def may_be_title(text: str) -> bool:
    """True for a line short enough that does not read as a sentence of the report."""
    if len(text) > LONGEST_TITLE or not any(char.isalpha() for char in text):
        return False
    if not ends_with_stop(text):
        return True
    words = len(text.split())
    return words <= FEW_WORDS or (words <= MOST_WORDS_OF_SENTENCE_TITLE and is_single_sentence(text))


def split_site(title: str) -> tuple[str, str, bool]:
    """A title, the name that may be the site's after it, and whether a bar parts them, which is surer than a dash."""
    match = SITE.search(title)
    if not match or len(match["site"].split()) > MOST_WORDS_OF_SITE:
        return title, "", False
    bare = title[: match.start()]
    if len(bare.split()) < FEWEST_WORDS_BEFORE_SITE:
        return title, "", False
    return bare, match["site"], bool(match["bar"])


def is_title_again(text: str, title: str) -> bool:
    """True when the line is the title, one of the two perhaps with the site's name after it."""
    return bool({alike(text), alike(split_site(text)[0])} & {alike(title), alike(split_site(title)[0])})


def final_title(title: str, outlet: str) -> str:
    """The title without a label before it, and without the outlet's name after it."""
    title = LABEL.sub("", title)
    bare, site, _ = split_site(title)
    return bare if site and outlet and alike(site) in (alike(outlet), alike(f"the {outlet}")) else title
