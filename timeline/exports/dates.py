"""Dates in the language of the site, as a person would say them."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from django.utils import translation

from timeline.chronology import doubt, wording
from timeline.chronology.edtf import Edtf
from timeline.chronology.voice import Voice

KEPT = 8192  # Dates whose words are kept: many events share one.


def in_words(edtf: Edtf, style: str = "short", said_year: int | None = None) -> str:
    """The date, "short" or "long"; `said_year` stands above it and is left out. Raises EdtfError for no EDTF."""
    return _in_words(edtf.text, edtf.earliest, edtf.latest, style, said_year, translation.get_language())


def explained(edtf: Edtf) -> str:
    """Why it is no exact day, in a sentence; "" where it is one."""
    return _explained(edtf.text, edtf.earliest, edtf.latest, translation.get_language())


def written_in_words(edtf: Edtf, style: str = "short", said_year: int | None = None) -> str:
    """The day an article was written."""
    return wording.written_in_words(edtf, style, said_year, tongue=translation)


def month_in_words(day: date) -> str:
    """The month that a day lies in, in full with its year."""
    return Voice(short=False, tongue=translation).month(day)


def short_name_of_month(day: date) -> str:
    """``Dec``."""
    return Voice(short=True, said_year=day.year, tongue=translation).month(day)


def short_day(day: date) -> str:
    """``2 Dec``."""
    return Voice(short=True, said_year=day.year, tongue=translation).day(day)


@lru_cache(maxsize=KEPT)
def _in_words(text: str, earliest: date, latest: date, style: str, said_year: int | None, language: str) -> str:
    """What `in_words` says in a language, which is the active one."""
    return wording.in_words(Edtf(text, earliest, latest), style, said_year, tongue=translation)


@lru_cache(maxsize=KEPT)
def _explained(text: str, earliest: date, latest: date, language: str) -> str:
    """What `explained` says in a language, which is the active one."""
    return doubt.explain(Edtf(text, earliest, latest), tongue=translation)
