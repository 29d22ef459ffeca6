"""Rules for two dates that share a part: "Dec. 2-4", "2-4 December 2010", "1914-18", "June-August 2014"."""

from __future__ import annotations

from dataclasses import replace

from timeline.language.clock_words import clock_value
from timeline.language.patterns import Found, Said, rule

UNTIL = "(?:JOIN|TO|AND|OR|UNTIL)"


def _two(
    found: Found, form: str, first: dict[str, int], second: dict[str, int], groups: tuple[str, str]
) -> list[Said]:
    joined = (
        "range"
        if found.has("until") and found.word("until") not in ("and", "or") or found.word_before() == "between"
        else ""
    )
    start, end = ({"range": "start"}, {"range": "end"}) if joined else ({}, {})
    return [Said(form, first | start, group=groups[0]), Said(form, second | end, group=groups[1])]


@rule(f"one:(m:ANY_MONTH a:DAY) until:{UNTIL} two:(b:DAY (?:COMMA? y:YEAR)?)")
def days_of_month(found: Found) -> list[Said] | None:
    """Dec. 2-4; December 2 and 4, 2010."""
    return _days(found)


@rule(f"one:(THE? a:DAY) until:{UNTIL} two:(THE? b:DAY OF? m:ANY_MONTH (?:COMMA? y:YEAR)?)")
def days_before_month(found: Found) -> list[Said] | None:
    """2-4 December 2010; the 2nd and 3rd of May."""
    return _days(found)


def _days(found: Found) -> list[Said] | None:
    first, second = found.whole("a"), found.whole("b")
    if not (0 < first < 32 and 0 < second < 32 and first != second):
        return None
    if found.has("y"):
        shared = {"year": found.whole("y"), "month": found.whole("m")}
        return _two(found, "date", shared | {"day": first}, shared | {"day": second}, ("one", "two"))
    month = {"month": found.whole("m")}
    return _two(found, "month_day", month | {"day": first}, month | {"day": second}, ("one", "two"))


@rule("a:YEAR until:(?:JOIN|TO|UNTIL|AND) (?:b:YEAR|b:SMALL|b:NUM|b:SHORT_YEAR)")
def years(found: Found) -> list[Said] | None:
    """1914-18; 2014 to 2016; 2010-11."""
    first = found.whole("a")
    second = found.whole("b")
    if not 1000 < first < 2200 or found.before() in tuple("-–/."):
        return None
    short = second < 100
    if short:
        if not (found.word("until") in ("",) or found.word("until")[0] in "-–—/") or len(found.words()[-1]) < 2:
            return None
        second += first - first % 100
    if second <= first or (
        not short
        and found.word("until") in ("to", "and")
        and found.word_before() not in ("from", "between", "years", "seasons", "period")
    ):
        return None
    return _two(found, "year", {"year": first}, {"year": second}, ("a", "b"))


@rule(f"a:ANY_MONTH until:{UNTIL} two:(b:ANY_MONTH y:YEAR)")
def months(found: Found) -> list[Said] | None:
    """June-August 2014; June and July 2014."""
    year = found.whole("y")
    first_year = year if found.whole("a") <= found.whole("b") else year - 1
    return _two(found, "year_month", {"year": first_year, "month": found.whole("a")},
                {"year": year, "month": found.whole("b")}, ("a", "two"))  # fmt: skip


@rule("(?:a:NUM|a:SMALL) until:(?:JOIN|TO|AND|UNTIL) two:((?:b:NUM|b:SMALL) BC)")
def years_before_our_era(found: Found) -> list[Said] | None:
    """499-493 BC."""
    first, second = -found.whole("a"), -found.whole("b")
    if first >= second:
        return None
    return _two(found, "year", {"year": first}, {"year": second}, ("a", "two"))


@rule(
    f"one:(THE? (?:early:EARLY|early:LATE)? JOIN? (?:a:ORD_DIGITS|a:ORD) HYPHEN?) until:{UNTIL}"
    "two:(THE? (?:late:EARLY|late:LATE)? JOIN? (?:b:ORD_DIGITS|b:ORD) HYPHEN? (?:u:UNITS|u:UNIT) bc:BC?)"
)
def centuries(found: Found) -> list[Said] | None:
    """The 18th and 19th centuries; the late 18th to early 19th centuries."""
    numbers = found.whole("a"), found.whole("b")
    if found.value("u") != "C" or not all(0 < number < 23 for number in numbers):
        return None
    before_us = -1 if found.has("bc") else 1
    fields = [{"century": (number - 1) * before_us, "bc": int(found.has("bc"))} for number in numbers]
    said = _two(found, "century", *fields, ("one", "two"))
    mods = [str(found.value(name) or "") for name in ("early", "late")]
    return [replace(one, mod=mod) for one, mod in zip(said, mods, strict=True)]


@rule(f"a:SMALL until:{UNTIL} c:CLOCK")
def clocks(found: Found) -> list[Said] | None:
    """Between 2 and 4 p.m.; 9-11 a.m.: the first hour is in the half of the day that the second says."""
    hour, written = found.whole("a"), found.word("c")
    half = "a" if "a" in written else "p"
    last = clock_value(written)
    if last is None or "m" not in written or hour > 12 or found.before() in tuple("-–/.:"):
        return None
    if found.word("until") in ("and", "or") and found.word_before() not in ("between", "at"):
        return None
    first = clock_value(str(hour), half) or ""
    first = first if first < last else clock_value(str(hour), "a" if half == "p" else "p") or ""
    return [Said("clock", {"clock": first}, "TIME", group="a"), Said("clock", {"clock": last}, "TIME", group="c")]


RULES = (centuries, clocks, days_of_month, days_before_month, years, months, years_before_our_era)
