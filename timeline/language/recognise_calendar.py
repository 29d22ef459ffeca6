"""Rules for days and months that are named: "Dec. 2, 2010", "3rd of March", "mid-May", "on the 15th"."""

from __future__ import annotations

from timeline.language.calendar_words import ATTACKS, KNOWN_DAYS
from timeline.language.patterns import Found, Said, rule
from timeline.language.word_list import listed

WEEKDAY = "(?:w:ANY_WEEKDAY COMMA?)?"


EDGE = "(?:THE? (?:early:EARLY|early:LATE) (?:JOIN|IN|ON)?|THE? edge:EDGE OF THE?|edge:EDGE HYPHEN)?"


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
    """March 5, 2019; Tuesday, March 5, 2019."""
    return _day_of_year(found)


@rule(
    "(?:w:ANY_WEEKDAY COMMA?)? THE?"
    "day:(d:DAY HYPHEN? OF? m:ANY_MONTH (?:COMMA|OF|HYPHEN)? (?:y:YEAR|y:SHORT_YEAR) bc:BC?)"
)
def day_month_year(found: Found) -> Said | None:
    """7 December 2010; the 7th of December, 2010; 7-Dec-2010."""
    return _day_of_year(found)


def _day_of_year(found: Found) -> Said | None:
    if not _is_in_month(found.whole("m"), found.whole("d")):
        return None
    year = year_of(found, "y") or 0
    fields = {"year": year, "month": found.whole("m"), "day": found.whole("d")} | _weekday(found)
    if found.has("bc"):
        fields["year"] = -year
    before_a_noun = found.words()[0] == "the" and found.after() == " " and found.tag(found.match.end())[:2] == "NN"
    return Said("date", fields, group="day" if before_a_noun and found.has("day") else 0)


@rule("iso:ISO_DATE")
def iso_date(found: Found) -> Said | None:
    """2010-12-07, 2010-12-07T08:46:00Z."""
    day, _, clock = found.word("iso").upper().replace(" ", "T").partition("T")
    year, month, number = (int(part) for part in day.replace("/", "-").split("-"))
    if found.before() == "/":
        return None
    if not _is_in_month(month, number) or year < 1000:
        return None
    fields: dict[str, str | int] = {"year": year, "month": month, "day": number}
    if clock:
        fields["clock"] = clock
    return Said("date", fields, "TIME" if clock else "DATE")


@rule("n:SLASH_DATE")
def slash_date(found: Found) -> Said | None:
    """12/07/2010 may be of July or of December; 24/07/2010 can only be of July; 7.12.2010 has its day first."""
    written = found.word("n")
    first, second, year = (int(part) for part in written.replace(".", "/").split("/"))
    order = "day" if "." in written or first > 12 else "month" if second > 12 or first == second else "either"
    day, month = (first, second) if order == "day" else (second, first)
    if not _is_in_month(month, day) or ("." in written and year < 1000):
        return None
    if year < 100:
        year += 2000 if year < 50 else 1900
    return Said("date", {"year": year, "month": month, "day": day, "order": order})


@rule(
    f"{EDGE} (?:w:ANY_WEEKDAY COMMA?)? (?:which:(THIS? LAST|THIS? NEXT|THIS COMING|THIS))?day:(m:ANY_MONTH THE? d:DAY)"
)
def month_day(found: Found) -> Said | None:
    """March 5; Tuesday, Nov. 5; late on March 3."""
    return _day_of_month(found)


@rule(
    "(?:THIS? (?:NEXT|COMING|LAST|PAST)? w:ANY_WEEKDAY COMMA?)?"
    "m:ANY_MONTH THE? (?:tens:NUMWORD HYPHEN)? (?:o:ORD|o:SECOND)"
)
def month_ordinal(found: Found) -> Said | None:
    """March eighth, December twenty-fifth."""
    day = found.whole("o") + (found.whole("tens") if found.has("tens") else 0)
    return Said("month_day", {"month": found.whole("m"), "day": day}) if _is_in_month(found.whole("m"), day) else None


@rule("(?:w:ANY_WEEKDAY COMMA?)? THE? d:DAY HYPHEN? OF? m:ANY_MONTH")
def day_month(found: Found) -> Said | None:
    """7 December; the 7th of December; Tuesday 7 Dec."""
    return _day_of_month(found)


def _day_of_month(found: Found) -> Said | None:
    day = found.whole("d")
    if found.word_before() in TITLES:
        return None
    clock_follows = found.after(2)[:1] == ":" and found.after(2)[1:].isdigit()
    if not _is_in_month(found.whole("m"), day) or found.after() == "%" or clock_follows or _is_modal(found):
        return None
    fields: dict[str, str | int] = {"month": found.whole("m"), "day": day} | _weekday(found)
    if found.has("which") and found.word("which") != "this":
        fields["ended"] = -1 if "last" in found.words("which") else 1
    known = next((year for year, *rest in KNOWN_DAYS.values() if rest == [found.whole("m"), day]), 0)
    if known and found.word_after() in ATTACKS:
        return Said("date", {"year": known, "month": found.whole("m"), "day": day, "known": 1})
    return Said("month_day", fields, mod=edge_mod(found), group="day" if found.has("which") else 0)


@rule("k:KNOWN_DAY")
def known_day(found: Found) -> Said | None:
    """9/11, as the name of what happened on that day."""
    year, month, day = KNOWN_DAYS[found.word("k")]
    return Said("date", {"year": year, "month": month, "day": day, "known": 1})


def _is_in_month(month: int, day: int) -> bool:
    """True when some year has this day; February may have 29."""
    return 1 <= month <= 12 and 1 <= day <= (29 if month == 2 else 30 if month in (4, 6, 9, 11) else 31)


def _is_modal(found: Found) -> bool:
    return found.word("m") == "may" and found.first_tag("m") == "MD"


@rule(f"{EDGE} m:ANY_MONTH (?:COMMA|OF)? (?:y:YEAR bc:BC?|y:SHORT_YEAR|(?:y:NUM|y:SMALL) bc:BC)")
def month_year(found: Found) -> Said | None:
    """December 2010; early May 1945; the end of March, 1944."""
    year = year_of(found, "y") or 0
    return Said(
        "year_month", {"year": -year if found.has("bc") else year, "month": found.whole("m")}, mod=edge_mod(found)
    )


@rule(
    "(?:THE? (?:early:EARLY|early:LATE|late:LATER|late:EARLIER) JOIN? (?:IN|ON)?|THE? edge:EDGE OF|edge:EDGE HYPHEN)?"
    "which:(THIS? (?:LAST|PAST|NEXT|COMING)|THIS)? m:ANY_MONTH"
    "(?:OF? THE? of:(THIS|LAST|NEXT|THAT|SAME|PREVIOUS|FOLLOWING) u:UNIT)?"
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


_BEFORE_A_MONTH = listed(
    "in of since by until till last next this early late mid every each from between during and to through for the "
    "before after or around about - – — ( /"
)
_STRONGLY_BEFORE_A_MONTH = listed("in of since by until till last next this early late mid during through")
TITLES = listed("mr mrs ms miss dr sir")
_WORDS_TOO = listed("may march")
_NAMES_TOO = listed("april june august")


def _reads_as_month(found: Found) -> bool:
    """False for May and March as words, and for people called Jan, Mar, April or June."""
    word, before, modified = found.word("m"), found.word_before(), found.at("m") > found.match.start()
    led = modified or before in _BEFORE_A_MONTH
    if before in TITLES and not modified:
        return False
    if word in _WORDS_TOO:
        first = found.lexemes[found.at("m")].start
        in_capitals = found.text[first : first + len(word)].isupper()
        return led and found.first_tag("m") == "NNP" and (not in_capitals or modified)
    is_name = found.tag(found.match.end()).startswith("NNP") and found.after() == " "
    if word in _NAMES_TOO and (is_name or _has_an_age(found)):
        return modified or before in _STRONGLY_BEFORE_A_MONTH
    if word.isalpha() and len(word) < 5 and word not in ("may", "june", "july"):
        return led and not is_name
    return True


def _has_an_age(found: Found) -> bool:
    """April, 19, wants to be a nurse."""
    return found.word_after() == "," and found.word_after(1).isdigit() and found.word_after(2) == ","


_BEFORE_A_DAY = listed("on until till by since from before after")


@rule("THE d:ORD_DIGITS")
def day_of_month(found: Found) -> Said | None:
    """On the 15th: of the month that the text is speaking of."""
    day = found.whole("d")
    if not 0 < day < 32 or found.word_before() not in _BEFORE_A_DAY:
        return None
    noun_follows = found.tag(found.match.end())[:2] in ("NN", "JJ", "CD", "HY") and found.after()[:1] in (" ", "-")
    return None if noun_follows else Said("day_of_month", {"day": day})


@rule("THE (?:n:ANY_ORD|LAST) (?:w:WEEKDAY|u:UNIT) (?:OF|IN) m:ANY_MONTH (?:COMMA? y:YEAR)?")
def part_of_month(found: Found) -> Said | None:
    """The second Sunday of May; the last week of March 2019; the first day of June."""
    number, fields = found.whole("n"), {"month": found.whole("m")}
    if found.has("y"):
        fields["year"] = found.whole("y")
    if found.has("w") and found.whole("w") < 8 and number <= 5:
        return Said("nth_weekday", fields | {"weekday": found.whole("w"), "number": number or -1})
    form = "year_month" if found.has("y") else "month"
    if found.value("u") in ("W", "WE") and number <= 5:
        return Said(form, fields, mod={0: "END", 1: "START", 4: "END", 5: "END"}.get(number, "MID"))
    if found.value("u") == "D" and number <= 28:
        return Said("nth_weekday", fields | {"weekday": 0, "number": number or -1})
    return None


RULES = (
    known_day, part_of_month,
    month_day_year, day_month_year, iso_date, slash_date, month_day, month_ordinal, day_month, month_year, month,
    day_of_month,
)  # fmt: skip
