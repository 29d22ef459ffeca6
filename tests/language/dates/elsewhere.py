"""The date engine in a process with another clock, first called by several threads at once.

python -m tests.language.dates.elsewhere 2096-02-29T23:59:59 < rows.json

Reads a list of [document time, text] and prints the day its own clock shows and what is found in each text.
"""

from __future__ import annotations

import datetime
import importlib
import json
import sys
import time
from concurrent.futures import ThreadPoolExecutor

NOW = datetime.datetime.fromisoformat(sys.argv[1])
SECONDS = NOW.replace(tzinfo=datetime.UTC).timestamp()


class _Alike(type):
    """Every date is one of ours, also those that the real classes made."""

    def __instancecheck__(cls, thing: object) -> bool:
        return isinstance(thing, cls.__mro__[1])


class Day(datetime.date, metaclass=_Alike):
    """A date whose today is another."""

    @classmethod
    def today(cls) -> Day:
        return cls(NOW.year, NOW.month, NOW.day)


class Moment(datetime.datetime, metaclass=_Alike):
    """A datetime whose now is another."""

    @classmethod
    def now(cls, tz: datetime.tzinfo | None = None) -> Moment:
        return cls.fromisoformat(sys.argv[1]).replace(tzinfo=tz)

    today = utcnow = now


def set_the_clock() -> None:
    """Whatever is imported from here on sees this clock; spaCy, which asks for no day, only its seconds."""
    parts = (time.localtime, time.gmtime)
    time.localtime, time.gmtime = (lambda at=SECONDS, part=part: part(at) for part in parts)
    time.time = lambda: SECONDS
    importlib.import_module("spacy")
    datetime.date, datetime.datetime = Day, Moment


def main() -> None:
    """Set the clock, read, print."""
    rows = json.load(sys.stdin)
    set_the_clock()
    from tests.language.tables import dated

    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(lambda row: dated(row[1], row[0]), rows))
    today = datetime.date.today()  # noqa: DTZ011  this clock is the one to be shown
    json.dump({"today": today.isoformat(), "found": found}, sys.stdout)


if __name__ == "__main__":
    main()
