"""Dates at the desk: shown in words, taken as EDTF or in words."""

from __future__ import annotations

from datetime import date

from django import forms
from django.core.exceptions import ValidationError

from timeline.chronology.edtf import Edtf, EdtfError
from timeline.chronology.typed import from_words
from timeline.chronology.wording import in_words


def date_in_words(edtf: str, earliest: date | None, latest: date | None) -> str:
    """A stored date as a person would say it."""
    if not edtf:
        return "not known"
    return in_words(Edtf(edtf, earliest or date.min, latest or date.max))


def range_in_words(edtf: Edtf) -> str:
    """The date with its EDTF text and the days it covers: what was understood."""
    if edtf.is_day:
        return f"{in_words(edtf, 'long')} ({edtf.text})"
    first = "any day" if edtf.earliest == date.min else in_words(Edtf.day(edtf.earliest), "long")
    last = "any later day" if edtf.latest == date.max else in_words(Edtf.day(edtf.latest), "long")
    return f"{in_words(edtf, 'long')} ({edtf.text}): from {first} to {last}"


class DateInWordsField(forms.CharField):
    """A date as EDTF (2010-12-07, 2010-12, 2010-12-06/2010-12-08) or in words; its value is an Edtf, or None."""

    def __init__(self, **options) -> None:
        super().__init__(max_length=400, **options)
        self.widget.attrs.setdefault("class", "vTextField")
        self.widget.attrs.setdefault("autocomplete", "off")

    def clean(self, value: str) -> Edtf | None:
        """The date, or a sentence that says what would be one."""
        text = super().clean(value)
        try:
            return from_words(text) if text else None
        except EdtfError as error:
            raise ValidationError(str(error), code="edtf") from error
