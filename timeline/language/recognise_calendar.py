"""Rules for days, months and years that are named: "Dec. 2, 2021", "3rd of March", "mid-May", "in 2014", "the 1990s"."""

from __future__ import annotations

from timeline.language.numbers import year_spelled
from timeline.language.patterns import Found, Said, rule

WEEKDAY = "(?:w:ANY_WEEKDAY COMMA?)?"
EDGE = "(?:THE? (?:early:EARLY|early:LATE) JOIN?|THE? edge:EDGE OF THE?)?"


def year_of(found: Found, name: str = "y") -> int | None:
    """The year that a part names, two digits after an apostrophe meaning the twentieth century."""
    year = found.whole(name)
    return 1900 + year if found.word(name)[:1] in tuple("'’‘") and year else year or None


def edge_mod(found: Found) -> str:
    """START, MID or END from "early", "mid", "the end of" before the date."""
    return str(found.value("early") or found.value("edge") or "")


def _weekday(found: Found) -> dict[str, int]:
    weekday = found.whole("w")
    return {"weekday": weekday} if 0 < weekday < 10 else {}


@rule("(?:w:ANY_WEEKDAY COMMA?)? m:ANY_MONTH d:DAY (?:COMMA|OF)? (?:y:YEAR|y:SHORT_YEAR) bc:BC?")
def month_day_year(found: Found) -> Said | None:
    """December 7, 2021; Tuesday, Dec. 7, 2021."""
    return _day_of_year(found)


@rule(
    "(?:w:ANY_WEEKDAY COMMA?)? THE? d:DAY HYPHEN? OF? m:ANY_MONTH (?:COMMA|OF|HYPHEN)? (?:y:YEAR|y:SHORT_YEAR) bc:BC?"
)
def day_month_year(found: Found) -> Said | None:
    """7 December 2021; the 7th of December, 2021; 7-Dec-2021."""
    return _day_of_year(found)


def _day_of_year(found: Found) -> Said | None:
    if not 0 < found.whole("d") < 32:
        return None
    year = year_of(found, "y") or 0
    fields = {"year": year, "month": found.whole("m"), "day": found.whole("d")} | _weekday(found)
    if found.has("bc"):
        fields["year"] = -year
    return Said("date", fields)


@rule("iso:ISO_DATE")
def iso_date(found: Found) -> Said | None:
    """2021-12-07, 2021-12-07T08:46:00Z."""
    day, _, clock = found.word("iso").upper().replace(" ", "T").partition("T")
    year, month, number = (int(part) for part in day.replace("/", "-").split("-"))
    if not (1 <= month <= 12 and 1 <= number <= 31 and year >= 1000):
        return None
    fields: dict[str, str | int] = {"year": year, "month": month, "day": number}
    if clock:
        fields["clock"] = clock
    return Said("date", fields, "TIME" if clock else "DATE")


@rule("n:SLASH_DATE")
def slash_date(found: Found) -> Said | None:
    """12/07/2021 (month first, unless only day first can be), 7.12.2021 (day first)."""
    written = found.word("n")
    dotted = "." in written
    first, second, year = (int(part) for part in written.replace(".", "/").split("/"))
    day_first = dotted or first > 12
    day, month = (first, second) if day_first else (second, first)
    if not (1 <= month <= 12 and 1 <= day <= 31) or (dotted and year < 1000):
        return None
    if year < 100:
        year += 2000 if year < 50 else 1900
    return Said("date", {"year": year, "month": month, "day": day})


@rule(
    f"{EDGE} (?:w:ANY_WEEKDAY COMMA?)? (?:which:(THIS? LAST|THIS? NEXT|THIS COMING|THIS))? day:(m:ANY_MONTH THE? d:DAY)"
)
def month_day(found: Found) -> Said | None:
    """December 7; Tuesday, Dec. 7; late on March 3."""
    return _day_of_month(found)


@rule(
    "(?:THIS? (?:NEXT|COMING|LAST|PAST)? w:ANY_WEEKDAY COMMA?)? m:ANY_MONTH THE? (?:tens:NUMWORD HYPHEN)? (?:o:ORD|o:SECOND)"
)
def month_ordinal(found: Found) -> Said | None:
    """March eighth, December twenty-fifth."""
    day = found.whole("o") + (found.whole("tens") if found.has("tens") else 0)
    return Said("month_day", {"month": found.whole("m"), "day": day}) if 0 < day < 32 else None


@rule("(?:w:ANY_WEEKDAY COMMA?)? THE? d:DAY HYPHEN? OF? m:ANY_MONTH")
def day_month(found: Found) -> Said | None:
    """7 December; the 7th of December; Tuesday 7 Dec."""
    return _day_of_month(found)


def _day_of_month(found: Found) -> Said | None:
    day = found.whole("d")
    if (
        not 0 < day < 32
        or found.after() == "%"
        or found.after(2)[:1] == ":"
        and found.after(2)[1:].isdigit()
        or _is_modal(found)
    ):
        return None
    fields: dict[str, str | int] = {"month": found.whole("m"), "day": day} | _weekday(found)
    if found.has("which") and found.word("which") != "this":
        fields["ended"] = -1 if "last" in found.words("which") else 1
    return Said("month_day", fields, mod=edge_mod(found), group="day" if found.has("which") else 0)


def _is_modal(found: Found) -> bool:
    return found.word("m") == "may" and found.first_tag("m") == "MD"


@rule(f"{EDGE} m:ANY_MONTH (?:COMMA|OF)? (?:y:YEAR bc:BC?|y:SHORT_YEAR|(?:y:NUM|y:SMALL) bc:BC)")
def month_year(found: Found) -> Said | None:
    """December 2021; early May 1945; the end of March, 1944."""
    year = year_of(found, "y") or 0
    return Said(
        "year_month", {"year": -year if found.has("bc") else year, "month": found.whole("m")}, mod=edge_mod(found)
    )


@rule(
    "(?:THE? (?:early:EARLY|early:LATE|late:LATER|late:EARLIER) JOIN? (?:IN|ON)?|THE? edge:EDGE OF)? which:(THIS? (?:LAST|PAST|NEXT|COMING)|THIS)? m:ANY_MONTH (?:OF? THE? of:(THIS|LAST|NEXT|THAT|SAME|PREVIOUS|FOLLOWING) u:UNIT)?"
)
def month(found: Found) -> Said | None:
    """June; last October; next May; mid-November; the beginning of October."""
    if not _reads_as_month(found):
        return None
    fields: dict[str, str | int] = {"month": found.whole("m")}
    if found.has("u"):
        if found.value("u") != "Y":
            return None
        fields["of_year"] = found.word("of")
    if found.has("which"):
        fields["which"] = WHICH.get(found.words("which")[-1], "this")
    return Said("month", fields, mod=edge_mod(found))


WHICH = {"last": "last", "past": "last", "next": "next", "coming": "next", "this": "this", "upcoming": "next"}
_BEFORE_A_MONTH = frozenset(
    "in of since by until till last next this early late mid every each from between during and to through for before "
    "after or around about - – — ( /".split()
)


def _reads_as_month(found: Found) -> bool:
    word = found.word("m")
    if word not in ("may", "march", "mar.", "mar", "august", "jan", "april", "june"):
        return not (word.isalpha() and len(word) < 4 and word not in ("may",)) or _beside_time(found)
    if found.text[found.lexemes[found.at("m")].start :][: len(word)].isupper() or found.first_tag("m") != "NNP":
        return False
    return found.at("m") > found.match.start() or word == "august" or found.word_before() in _BEFORE_A_MONTH


def _beside_time(found: Found) -> bool:
    return found.at("m") > found.match.start() or found.word_before() in _BEFORE_A_MONTH


@rule(
    "(?:THE? (?:early:EARLY|early:LATE) JOIN? (?:IN)?|(?:THE YEAR)|THE? edge:EDGE OF)? (?:y:YEAR|y:SHORT_YEAR) bc:BC?"
)
def year(found: Found) -> Said | None:
    """2014; '58; early 1990; the end of 1944; 490 BC is ``bc_year``."""
    number = year_of(found, "y") or 0
    if not _reads_as_year(found, number):
        return None
    return Said("year", {"year": -number if found.has("bc") else number}, mod=edge_mod(found))


_COUNTED = frozenset(("CD", "$", "#"))
_YEAR_CUES = frozenset(
    "in since of by until till before after from during between early late mid to through around about and or for "
    "year circa ( fiscal".split()
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
    "THE? (?:(?:early:EARLY|early:LATE) (?:IN THE|OF THE|JOIN)?|edge:EDGE OF THE)? (?:n:ORD_DIGITS|(?:tens:NUMWORD HYPHEN)? o:ORD) HYPHEN? u:UNIT bc:BC?"
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


@rule("THE d:ORD_DIGITS")
def day_of_month(found: Found) -> Said | None:
    """On the 15th: of the month that the text is speaking of."""
    day = found.whole("d")
    if not 0 < day < 32 or found.word_before() not in (
        "on",
        "until",
        "till",
        "by",
        "since",
        "from",
        "before",
        "after",
    ):
        return None
    noun_follows = found.tag(found.match.end())[:2] in ("NN", "JJ", "CD", "HY") and found.after()[:1] in (" ", "-")
    return None if noun_follows else Said("day_of_month", {"day": day})


RULES = (
    month_day_year, day_month_year, iso_date, slash_date, month_day, month_ordinal, day_month, month_year, month, year,
    decade, century, bc_year, spelled_year, day_of_month,
)  # fmt: skip
