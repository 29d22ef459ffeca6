"""Names of months, days and seasons, and how a calendar day is told: in full or short, with or without its year.

The words are English. Whoever has them in another language gives a `Tongue`; what is to be translated stands in calls
of `gettext` and its like, so that the tools of the trade collect it. Names come in lists with spaces between them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from gettext import NullTranslations
from typing import Protocol


class Tongue(Protocol):
    """Another language's words for English ones, as the standard library's `gettext` gives them."""

    def gettext(self, message: str) -> str:
        """The message in that language."""

    def pgettext(self, context: str, message: str) -> str:
        """A message that means different things in different places, in that language."""


ENGLISH: Tongue = NullTranslations()


def gettext_noop(message: str) -> str:
    """The message itself, marked for whoever collects what is to be translated."""
    return message


MONTH_NAMES = gettext_noop("January February March April May June July August September October November December")
SHORT_MONTH_NAMES = gettext_noop("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
WEEKDAY_NAMES = gettext_noop("Monday Tuesday Wednesday Thursday Friday Saturday Sunday")
SHORT_WEEKDAY_NAMES = gettext_noop("Mon Tue Wed Thu Fri Sat Sun")
SEASON_NAMES = gettext_noop("spring summer autumn winter")

ORDINALS = {1: gettext_noop("{number}st"), 2: gettext_noop("{number}nd"), 3: gettext_noop("{number}rd")}
OTHER_ORDINAL = gettext_noop("{number}th")

MONTHS = tuple(MONTH_NAMES.split())
WEEKDAYS = tuple(WEEKDAY_NAMES.split())
SEASONS = tuple(SEASON_NAMES.split())


@dataclass(frozen=True, slots=True)
class Voice:
    """How dates are told: whole names or short ones, the year that need not be said again, and the language."""

    short: bool
    said_year: int | None = None
    tongue: Tongue = ENGLISH

    def gettext(self, pattern: str, **parts) -> str:
        """A pattern in the language of the voice, filled in."""
        return self.tongue.gettext(pattern).format(**parts)

    def pgettext(self, context: str, pattern: str, **parts) -> str:
        """A pattern that means different things in different places, filled in."""
        return self.tongue.pgettext(context, pattern).format(**parts)

    def in_full(self) -> Voice:
        """The same voice with whole names."""
        return replace(self, short=False)

    def without(self, year: int | None) -> Voice:
        """The same voice that leaves this year out, and no other."""
        return replace(self, said_year=year)

    def weekday(self, day: date) -> str:
        """``Thu``."""
        return self.listed(SHORT_WEEKDAY_NAMES if self.short else WEEKDAY_NAMES, day.weekday())

    def listed(self, names: str, place: int) -> str:
        """One of a list of names."""
        return self.tongue.gettext(names).split()[place]

    def with_year(self, said: str, year: int) -> str:
        """``summer 2010``: the year after something, but where it is already said."""
        if year == self.said_year:
            return said
        return self.gettext("{month} {year}", month=said, year=self.year_name(year))

    def year_name(self, year: int) -> str:
        """``2010``; a year that could be taken for a day has AD before it."""
        return str(year) if year >= 100 else self.gettext("AD {year}", year=year)

    def month(self, day: date) -> str:
        """``Dec 2010``."""
        name = self.listed(SHORT_MONTH_NAMES if self.short else MONTH_NAMES, day.month - 1)
        return self.with_year(name, day.year)

    def day(self, day: date) -> str:
        """``2 Dec 2010``."""
        return self.gettext("{day} {month}", day=day.day, month=self.month(day))

    def day_alone(self, day: date) -> str:
        """``2``: a day whose month is said with the next."""
        return self.pgettext("a day whose month is said with the next", "{day}", day=day.day)

    def ordinal(self, number: int) -> str:
        """``1st``, ``2nd``, ``11th``, ``21st``."""
        teens = number % 100 in (11, 12, 13)
        return self.gettext(OTHER_ORDINAL if teens else ORDINALS.get(number % 10, OTHER_ORDINAL), number=number)

    def pair(self, first: date, last: date, unit: str) -> tuple[str, str]:
        """Two days, months or years; the first says no month or year that the last will say."""
        if unit == "year":
            return self.year_name(first.year), self.year_name(last.year)
        if first.year != last.year:
            full = self.without(None)
            return full.tell(first, unit), full.tell(last, unit)
        if unit == "day" and first.month == last.month:
            return self.day_alone(first), self.day(last)
        return self.without(first.year).tell(first, unit), self.tell(last, unit)

    def tell(self, day: date, unit: str) -> str:
        """The day, or the month it lies in."""
        return self.day(day) if unit == "day" else self.month(day)

    def span(self, first: date, last: date, unit: str) -> str:
        """``6–8 Dec 2010``, ``29 Nov – 5 Dec 2010``, ``June–August 2010``, ``2014–2016``."""
        begin, end = self.pair(first, last, unit)
        return f"{begin} – {end}" if " " in begin else f"{begin}–{end}"
