"""Rules for years, decades and centuries: "in 2014", "'58", "early 1990", "the 1990s", "490 BC"."""

from __future__ import annotations

from timeline.language.numbers import year_spelled
from timeline.language.patterns import Found, Said, rule
from timeline.language.recognise_calendar import edge_mod, year_of
from timeline.language.word_list import listed


@rule(
    "(?:THE? (?:early:EARLY|early:LATE) JOIN? (?:IN)?|(?:THE YEAR)|THE? edge:EDGE OF)? (?:y:YEAR|y:SHORT_YEAR) bc:BC?"
)
def year(found: Found) -> Said | None:
    """2014; '58; early 1990; the end of 1944; 490 BC is ``bc_year``."""
    number = year_of(found, "y") or 0
    if not _reads_as_year(found, number):
        return None
    return Said("year", {"year": -number if found.has("bc") else number}, mod=edge_mod(found))


_YEAR_CUES = listed(
    "in since of by until till before after from during between early late mid to through around about and or for "
    "year circa ( fiscal"
)


def _reads_as_year(found: Found, number: int) -> bool:
    if found.before() in tuple("-–/.:") and found.before(2)[:1].isdigit():
        return False
    if found.after() in tuple("-–/:") and found.after(2)[1:].isdigit() and not 1400 < number < 2100:
        return False
    if found.has("early", "edge", "bc") or found.at("y") > found.match.start():
        return True
    if found.word("y")[:1] in ("'", "’", "‘"):
        return found.word_before() in _YEAR_CUES
    before = found.word_before()
    if before in _YEAR_CUES - {"about", "around", "to", "for", "and", "or", "from", "of"}:
        return 1000 < number < 2200 and not _counts_something(found)
    return 1700 <= number < 2100 and not _counts_something(found)


def _counts_something(found: Found) -> bool:
    """2014 people, Flight 2014, room 1998."""
    if (
        found.before() == " "
        and found.tag(found.match.start() - 1)[:2] == "NN"
        and found.word_before() not in _YEAR_CUES
    ):
        return True
    after = found.word_after()
    if not after.isalpha() or found.after() not in (" ", "\n", "\xa0"):
        return found.before(1) in tuple("-/.") and found.before(2)[:1].isalnum()
    return found.tag(found.match.end()) == "NNS" and found.word_before() not in ("the", "in", "of")


@rule("THE? (?:(?:early:EARLY|early:LATE) (?:IN THE|OF THE|JOIN)?|edge:EDGE OF THE)? d:DECADE bc:BC?")
def decade(found: Found) -> Said | None:
    """The 1990s; the mid-'80s; the early sixties."""
    digits = str(found.value("d"))
    if not digits.isdigit() or (
        digits.isdigit()
        and found.word("d").isalpha()
        and found.word_before() in ("in",)
        and "the" not in found.words()
    ):
        return None
    number = int(digits) if len(digits) == 4 else 1900 + int(digits)
    if len(digits) == 2 and "the" not in found.words() and not found.has("early", "edge"):
        return None
    form = "decade" if number % 100 or "the" not in found.words() else "decade"
    return Said(form, {"decade": number // 10}, mod=edge_mod(found))


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


@rule("(?:THE YEAR)? n:COUNT")
def spelled_year(found: Found) -> Said | None:
    """Nineteen ninety-six; the year two thousand."""
    start, end = found.match.span("n")
    number = year_spelled(found.lexemes[start:end])
    if not number or (number == 2000 and "year" not in found.words()):
        return None
    return Said("year", {"year": number})


RULES = (year, decade, century, bc_year, spelled_year)
