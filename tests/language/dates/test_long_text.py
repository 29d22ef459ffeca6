"""A text of a megabyte is read like its parts."""

from __future__ import annotations

from datetime import date
from itertools import accumulate

import pytest

from tests.language.prose import ARTICLES
from timeline.chronology.mentions import Timex
from timeline.language import find_dates

DAY = date(2023, 5, 17)
MEGABYTE = 1_000_000
FILLERS = {"words without end": "x" * 999 + " ", "blank lines": "\n" * 1000, "spaces": " " * 1000}


def placed(timexes: list[Timex], start: int) -> list[tuple]:
    """What was found in a part, with the offsets of the whole."""
    return [(t.start + start, t.end + start, t.text, t.type, t.value, t.mod, t.edtf) for t in timexes]


@pytest.mark.parametrize("filler", FILLERS.values(), ids=FILLERS)
def test_a_megabyte_gives_the_answers_of_its_parts(filler: str) -> None:
    """Articles far apart; what lies between them has no dates, and the cuts fall where they may."""
    gap = filler * (MEGABYTE // len(ARTICLES) // len(filler))
    parts = [f"{article}\n\n{gap}\n\n" for article in ARTICLES.values()]
    whole = "".join(parts)
    starts = [0, *accumulate(map(len, parts))]
    assert len(whole) >= MEGABYTE
    assert placed(find_dates(whole, DAY), 0) == [
        row for start, part in zip(starts, parts, strict=False) for row in placed(find_dates(part, DAY), start)
    ]
