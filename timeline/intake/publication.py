"""The publication date that an article states, chosen among all the places that state one."""

from __future__ import annotations

import re
from datetime import date

from timeline.chronology.edtf import Edtf
from timeline.intake.datelines import Dateline
from timeline.intake.draft import Stated
from timeline.intake.lines import Line

URL_DAY = re.compile(r"/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-])")


def stated_in(lines: list[Line], dateline: Dateline | None, url: str = "") -> Stated | None:
    """The stated date: a line that says "published", a date line, a dateline, an update, the address, in that order.

    Within that order a day is taken before "one of two days".
    """
    options = [
        (_rank(line), Stated(line.date.edtf, f"a line of its own: “{line.text}”")) for line in lines if line.date
    ]
    if dateline and dateline.edtf:
        options.append((2, Stated(dateline.edtf, f"the dateline: “{dateline.text}”")))
    if day := url_day(url):
        options.append((4, Stated(Edtf.day(day), f"the address: {url}")))
    return min(options, key=lambda option: (not option[1].edtf.is_day, option[0]), default=(0, None))[1]


def _rank(line: Line) -> int:
    if line.date.later:
        return 3
    return 0 if line.date.labelled else 1


def url_day(url: str) -> date | None:
    """The day in an address such as https://example.com/2010/12/03/title, or None."""
    match = URL_DAY.search(url[:500])
    try:
        return date(*map(int, match.groups())) if match else None
    except ValueError:
        return None
