"""Rules for years, decades and centuries: "in 2014", "'58", "early 1990", "the 1990s", "490 BC"."""

from __future__ import annotations

import re

from timeline.language.numbers import year_spelled
from timeline.language.patterns import Found, Said, rule
from timeline.language.recognise_calendar import edge_mod, year_of
from timeline.language.word_list import listed


@rule(
    "(?:THE? (?:early:EARLY|early:LATE) JOIN? (?:IN)?|THE unit:UNIT|THE? edge:EDGE OF|edge:EDGE HYPHEN)?"
    "(?:y:YEAR|y:SHORT_YEAR) bc:BC?"
)
def year(found: Found) -> Said | None:
    """2014; '58; early 1990; the end of 1944; the year 1950."""
    number = year_of(found) or 0
    if not _reads_as_year(found, number) or (found.has("unit") and found.value("unit") != "Y"):
        return None
    return Said("year", {"year": -number if found.has("bc") else number}, mod=edge_mod(found))


_SURE_CUES = listed(
    "years in since by until till before after during between early late mid through circa year fiscal ( of"
)
_CUES = _SURE_CUES | listed("from to around about and or for")


def _reads_as_year(found: Found, number: int) -> bool:
    if _is_part_of_number(found):
        return False
    if found.has("early", "edge", "bc", "unit"):
        return True
    before = found.word_before()
    if found.word("y")[:1] in ("'", "’", "‘"):
        return before in _CUES
    if _counts_something(found):
        return False
    return (1000 if before in _SURE_CUES else 1700) <= number < 2100


def _is_part_of_number(found: Found) -> bool:
    """A telephone number, an ISBN, a version, a range that runs backwards."""
    before, after = found.before(2), found.after(2)
    if found.word_before(2) in ("pre", "post") and before[1:] in ("-", "–"):
        return False
    if before[1:] in tuple("-–/.:") and (before[:1].isalnum() or before[1:] == "."):
        return True
    if before[1:] == " " and before[:1].isdigit() and found.word_before().isdigit():
        return True
    return after[:1] in tuple("-–/:") and after[1:].isdigit()


def _counts_something(found: Found) -> bool:
    """2014 people, Flight 2014, room 1998, at 1914 Mill Road."""
    if found.word_before() == "at" and found.tag(found.match.end())[:3] == "NNP":
        return True
    named = found.before() == " " and found.tag(found.match.start() - 1)[:2] == "NN"
    if named and found.word_before() not in _CUES:
        return True
    if not found.word_after().isalpha() or found.after() not in (" ", "\n", "\xa0"):
        return False
    return found.tag(found.match.end()) == "NNS" and found.word_before() not in ("the", "in", "of", "-")


@rule("the:THE? (?:(?:early:EARLY|early:LATE) (?:IN THE|OF THE|JOIN)?|edge:EDGE OF THE)? d:DECADE bc:BC?")
def decade(found: Found) -> Said | None:
    """The 1990s; the mid-'80s; the early sixties. "In his seventies" is an age, "highs in the 70s" are degrees."""
    digits = str(found.value("d"))
    if len(digits) == 2 and _WEATHER.search(found.around()):
        return None
    if len(digits) == 2:
        digits = ("20" if digits < "20" else "19") + digits
    led = found.has("the", "early", "edge") or _follows_a_decade(found)
    if not (led or found.word("d")[:4].isdigit()) and found.word("d")[:1].isalnum():
        return None
    return Said("decade", {"decade": int(digits) // 10 * (-1 if found.has("bc") else 1)}, mod=edge_mod(found))


def _follows_a_decade(found: Found) -> bool:
    """The 60s and 70s."""
    before = found.word_before(2)
    return found.word_before() in ("and", "or", "to") and before[-2:] == "0s" and before[:1] in "'’‘0123456789"


_WEATHER = re.compile(r"\b(?:temperatures?|degrees|Fahrenheit|highs|lows|gusts|thermometers?|mph)\b", re.IGNORECASE)


@rule(
    "THE? (?:(?:early:EARLY|early:LATE) (?:IN THE|OF THE|JOIN)?|edge:EDGE OF THE)?"
    "(?:n:ORD_DIGITS|(?:tens:NUMWORD HYPHEN)? o:ORD) HYPHEN? u:UNIT bc:BC?"
)
def century(found: Found) -> Said | None:
    """The 20th century; the late nineteenth century; the 4th century BC."""
    number = found.whole("n") or found.whole("o") + (found.whole("tens") if found.has("tens") else 0)
    if found.value("u") != "C" or not 0 < number < 23:
        return None
    return Said(
        "century",
        {"century": (number - 1) * (-1 if found.has("bc") else 1), "bc": int(found.has("bc"))},
        mod=edge_mod(found),
    )


@rule("THE? (?:(?:early:EARLY|early:LATE) JOIN?|edge:EDGE OF)? (?:n:SMALL|n:NUM) bc:BC")
def bc_year(found: Found) -> Said | None:
    """490 BC, early 44 B.C."""
    return Said("year", {"year": -(found.whole("n"))}, mod=edge_mod(found))


@rule("era:AD (?:y:SMALL|y:NUM|y:YEAR) | (?:y:SMALL|y:NUM|y:YEAR) era:AD")
def ad_year(found: Found) -> Said | None:
    """AD 79, 1066 AD."""
    era, number = found.lexemes[found.at("era")], found.whole("y")
    if not found.text[era.start : era.end].isupper() or not 0 < number < 2100 or found.after() == "%":
        return None
    return Said("year", {"year": number})


@rule("(?:THE unit:UNIT)? n:COUNT")
def spelled_year(found: Found) -> Said | None:
    """Nineteen ninety-six; the year two thousand."""
    start, end = found.span("n")
    number = year_spelled(found.lexemes[start:end])
    if not number or (number == 2000 and found.value("unit") != "Y"):
        return None
    return Said("year", {"year": number})


RULES = (year, decade, century, bc_year, ad_year, spelled_year)
