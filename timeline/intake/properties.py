"""What a document's properties say of it: weak evidence, taken only where the text bears it out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from timeline.chronology.edtf import Edtf
from timeline.intake.characters import alike, clean_text
from timeline.intake.draft import Draft, Stated
from timeline.intake.people import is_person
from timeline.intake.stated_dates import find_full_date
from timeline.intake.titles import MOST_LINES_ABOVE, may_be_title

LONGEST = 400
LONGEST_CREDIT = 80
FEWEST_WORDS = 3
SOON = timedelta(days=3)
"""A file is made on the day of its dateline or within so many days after it."""


@dataclass(frozen=True, slots=True)
class Properties:
    """Title, author and day of making, as the program that wrote the file put them down."""

    title: str = ""
    author: str = ""
    day: date | None = None


def property_text(value: object) -> str:
    """A property as one line; "" for what is no short text."""
    text = " ".join(clean_text(value[: 4 * LONGEST]).split()) if isinstance(value, str) else ""
    return text if len(text) <= LONGEST else ""


def title_in(paragraphs: Sequence[str], properties: Properties) -> list[str]:
    """The property's title when one of the first paragraphs is that too; at most one."""
    title = alike(properties.title)
    return [text for text in paragraphs[:MOST_LINES_ABOVE] if title and alike(text) == title][:1]


def title_first(paragraphs: list[str], titles: Sequence[str]) -> list[str]:
    """The paragraphs with the title before those that are printed above it."""
    return [*titles, *(text for text in paragraphs if text not in titles)]


def borne_out(draft: Draft, properties: Properties, paragraphs: Sequence[str]) -> Draft:
    """The draft with those facts from the properties that it lacks and its text bears out."""
    title = draft.title or (properties.title if _is_title(properties.title) else "")
    named = draft.byline or _named(properties.author, paragraphs)
    return replace(draft, title=title, byline=named, published=draft.published or _with_year(draft, properties.day))


def _is_title(text: str) -> bool:
    """True for the words of a headline; a file's name or "Document1" is none."""
    words = text.split()
    names_file = bool(words) and "." in words[-1][:-1]
    return len(words) >= FEWEST_WORDS and not names_file and may_be_title(text)


def _named(author: str, paragraphs: Sequence[str]) -> str:
    """The author when a short line of the file names that person."""
    lines = (alike(text) for text in paragraphs if len(text) <= LONGEST_CREDIT)
    return author if is_person(author) and any(alike(author) in line for line in lines) else ""


def _with_year(draft: Draft, made: date | None) -> Stated | None:
    """The day of a dateline without its year, when the file was made on that day or soon after."""
    for hint in draft.hints if made else ():
        found = find_full_date(f"{hint} {made.year}")
        if found and found.edtf.is_day and timedelta(0) <= made - found.edtf.earliest <= SOON:
            day = found.edtf.earliest
            return Stated(Edtf.day(day), f"the dateline “{hint}”, the file made on {made.isoformat()}")
    return None
