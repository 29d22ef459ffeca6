"""Numbers, clock times and lexemes as prose writes them."""

from __future__ import annotations

import pytest

from timeline.language.clock_words import clock_value
from timeline.language.lexemes import lex
from timeline.language.numbers import spelled, year_spelled
from timeline.language.vocabulary import CODES


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("seven", 7),
        ("twenty-five", 25),
        ("three hundred and ten", 310),
        ("two thousand", 2000),
        ("a hundred", 100),
        ("2 1/2", 2.5),
        ("2,500", 2500),
        ("half", None),
    ],
)
def test_spelled(text: str, number: float | None) -> None:
    """Words and figures."""
    assert spelled(lex(text)[0]) == number


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("nineteen ninety-six", 1996),
        ("twenty ten", 2010),
        ("two thousand and one", 2001),
        ("nineteen", None),
        ("twenty five", None),
        ("thirty ninety", None),
    ],
)
def test_year_spelled(text: str, year: int | None) -> None:
    """As they are said aloud."""
    assert year_spelled(lex(text)[0]) == year


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("8:30 p.m.", "20:30"),
        ("8.30pm", "20:30"),
        ("12 a.m.", "00:00"),
        ("12 noon", None),
        ("00:05", "00:05"),
        ("24:00", "24:00"),
        ("24:01", None),
        ("13:60", None),
        ("8:30:15", "08:30:15"),
    ],
)
def test_clock_value(written: str, value: str | None) -> None:
    """None when no clock shows it."""
    assert clock_value(written) == value


@pytest.mark.parametrize(
    ("text", "classes"),
    [
        pytest.param("May may MAY", "MONTH . MONTH", id="May needs its capital"),
        pytest.param("Sat sat", "WEEKDAY_ABBR .", id="Sat needs its capital"),
        pytest.param("Jan. Feb", "MONTH MONTH_ABBR", id="a dot makes an abbreviation sure"),
        pytest.param("EST est", "ZONE .", id="zones are capitals"),
        pytest.param("2014 2,014 $2014 2014%", "YEAR NUM . . . .", id="four digits"),
        pytest.param("1990s 1990's '90s '58", "DECADE YEAR POSS DECADE SHORT_YEAR", id="decades and years"),
        pytest.param("the 1990's", "THE DECADE", id="a decade with an apostrophe"),
        pytest.param("3rd 21st 2nd", "ORD_DIGITS ORD_DIGITS ORD_DIGITS", id="ordinals"),
        pytest.param("1.2.3 v2 2x A320", ". . . .", id="versions and names"),
    ],
)
def test_shape(text: str, classes: str) -> None:
    """One character a lexeme, by its class."""
    names = {code: name for name, code in CODES.items()}
    assert " ".join(names.get(code, ".") for code in lex(text)[1]) == classes
