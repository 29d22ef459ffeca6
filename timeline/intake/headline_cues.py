"""What speaks for a line at the top of a file being the headline, and what for its being the page's furniture."""

from __future__ import annotations

import re

from timeline.intake.appeals import asks_reader
from timeline.intake.lines import Line
from timeline.intake.recurrence import share, stems
from timeline.intake.words import HEADLINE_VERBS, MENU_WORDS, SMALL_WORDS

BARS = re.compile(r"\s*[|/•·»›>]\s*|\s+(?:[*:–—-]|::)\s+|\s{3,}")
MOST_WORDS_OF_CELL = 4
FEWEST_CELLS = 3
FEW_WORDS = 3
SHORT = 4
FEWEST_NAMES = 4
FEWEST_OF_MENU = 2
MOST_WORDS_OF_MOTTO = 12
LITTLE, SOME, MUCH = 0.2, 0.33, 0.6
STRIP = re.compile(
    r"\A(?:(?:watch|listen|live|now|on|coming)\W{1,2}){0,2}(?:on[ -]air|now playing|listen live|watch (?:live|now)"
    r"|up next|coming up)\b|\A-?\d{1,3} ?°|\b\d{1,2}[:.]\d\d ?[–-] ?\d{1,2}[:.]\d\d\b",
    re.IGNORECASE,
)
MOTTO = re.compile(
    r"\b(?:since|est\.?|established|founded|voice|news|views|newspaper|paper|magazine|journal|daily|weekly|monthly"
    r"|fortnightly|quarterly|every (?:day|week|month|morning|evening)|independent|official|unofficial|serving|home of"
    r"|truth|trusted|this (?:week|month)|guide|blog|site|edition|all the)\b",
    re.IGNORECASE,
)
SINCE = re.compile(r"\b(?:since|est\.?|established|founded)(?: in)? (?:1[6-9]|20)\d\d\b", re.IGNORECASE)


def headline_evidence(text: str, told: set[str]) -> int:
    """0 to 5: words that the report has too, a verb as headlines have them, a headline's length."""
    words = text.split()
    recurring = share(text, told)
    common = len(stems(text) & told)
    points = 3 if recurring >= MUCH else 2 if recurring >= SOME else 0
    points = points if common > 1 else min(points, 1)
    verb = any(word.lower().strip("‘’'\",") in HEADLINE_VERBS for word in words[1:])
    return points + verb + (len(words) > SHORT)


def furniture_evidence(line: Line, told: set[str], *, below: bool) -> int:
    """0 or more: a row of names, words of menus, a live strip, a call to the reader, a label.

    ``below`` says that the line above is furniture: then mottoes count too.
    """
    text = line.text
    recurring = share(text, told)
    label = (1 + below) * (recurring < MUCH and is_label(text))
    points = 3 * is_row(line) + 2 * has_menu_words(text) + 3 * bool(STRIP.search(text)) + 2 * asks_reader(text)
    points += below * (1 + 3 * is_motto(text) + 2 * bool(SINCE.search(text)) + text[0].islower())
    points += label + (recurring < LITTLE) + (" " not in text and text.istitle())
    return points + (bool(label) and text.isupper()) + (is_row_of_names(text) and recurring < SOME)


def is_label(text: str) -> bool:
    """One or two words, or three that could be a name: a section, a kind of article."""
    words = text.split()
    return len(words) < FEW_WORDS or (len(words) == FEW_WORDS and all(map(_may_be_in_name, words)))


def is_row(line: Line) -> bool:
    """Three or more short pieces between bars or wide gaps, as menus and lists of towns have."""
    cells = [cell for cell in BARS.split(line.text) if cell.strip()]
    return line.in_columns or (
        len(cells) >= FEWEST_CELLS and all(len(cell.split()) <= MOST_WORDS_OF_CELL for cell in cells)
    )


def is_row_of_names(text: str) -> bool:
    """Four or more capitalised words with no small word between them."""
    words = text.split()
    return len(words) >= FEWEST_NAMES and all(word[0].isupper() for word in words) and text[-1].isalnum()


def has_menu_words(text: str) -> bool:
    """True where two words, and a third of them, are those of menus, and all begin with a capital or none does."""
    words = re.findall(r"[\w'’+-]+", text)
    known = sum(word.lower() in MENU_WORDS for word in words)
    alike = all(_may_be_in_name(word) for word in words) or not any(word[0].isupper() for word in words)
    return alike and known >= FEWEST_OF_MENU and known >= len(words) / 3


def is_motto(text: str) -> bool:
    """A few words with one of those that papers describe themselves with."""
    return len(text.split()) <= MOST_WORDS_OF_MOTTO and bool(MOTTO.search(text))


def _may_be_in_name(word: str) -> bool:
    return not word[0].islower() or word.lower() in SMALL_WORDS
