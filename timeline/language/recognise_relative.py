"""Rules for dates that lean on another day: weekdays, "last month", "early next week", "two years ago", "that day"."""

from __future__ import annotations

from timeline.language.patterns import Found, Said, rule
from timeline.language.recognise_calendar import WHICH, edge_mod
from timeline.language.word_list import listed

EARLINESS = "(?:SOMETIME|(?:early:EARLY|early:LATE|late:EARLIER|late:LATER) JOIN? (?:IN|ON)?|THE? edge:EDGE OF)?"
SHIFTS = {
    "this": 0, "current": 0, "present": 0, "same": 0, "that": 0,
    "next": 1, "coming": 1, "upcoming": 1, "following": 1, "subsequent": 1, "ensuing": 1,
    "last": -1, "past": -1, "previous": -1, "preceding": -1, "prior": -1, "latest": -1, "recent": -1,
}  # fmt: skip
FROM_THE_TEXT = listed("previous preceding prior following subsequent ensuing same that")
"""Words that count from the date the text was just speaking of, not from the day of writing."""


def earliness(found: Found) -> str:
    """START, MID, END, or BEFORE and AFTER for "earlier" and "later"."""
    if found.has("late"):
        return {"earlier": "START"}.get(found.word("late"), "END")
    return edge_mod(found)


@rule(
    f"{EARLINESS} which:(THE? (?:THIS|THAT)? (?:LAST|PAST|NEXT|COMING|FOLLOWING|PREVIOUS|SAME)|THIS|THAT|EVERY)?"
    "day:(w:ANY_WEEKDAY)"
)
def weekday(found: Found) -> Said | None:
    """Thursday; last Friday; this coming Sunday; early Tuesday; every Monday; Mondays."""
    number, written = found.whole("w"), found.word("w")
    if len(written.rstrip(".")) < 6 and not written.endswith("day") and not _abbreviates_a_day(found):
        return None
    which = found.words("which")[-1] if found.has("which") else ""
    if _is_in_a_name(found, number):
        return None
    if number > 10 or which in ("every", "each"):
        return Said("set", {"value": f"XXXX-WXX-{number % 10}"}, "SET")
    fields: dict[str, str | int] = {"weekday": number}
    if which:
        fields["which"] = {"following": "following", "previous": "preceding", "same": "same", "that": "same"}.get(
            which, WHICH.get(which, "")
        )
    return Said("weekday", fields, mod=earliness(found), group=_day_alone(found, "day"))


_NAMES = {("sheffield", 3), ("man", 5), ("girl", 5), ("joe", 5), ("ruby", 2)}
"""A football club, servants and a detective after Crusoe's, a song."""
_NAMED_DAYS = listed("Bloody Super Black Bowl")
"""Before a weekday they name one day of history or of the calendar, not the last of its name."""


def _is_in_a_name(found: Found, number: int) -> bool:
    before = found.lexemes[found.match.start() - 1] if found.match.start() and found.before() == " " else None
    if before is None:
        return False
    return (before.word, number) in _NAMES or found.text[before.start : before.end] in _NAMED_DAYS


def _day_alone(found: Found, name: str) -> str | int:
    """The part that is the expression: "earlier" and "later" before a day compare it with something else."""
    return name if found.has("late") and not found.has("which") else 0


def _abbreviates_a_day(found: Found) -> bool:
    word = found.word("w")
    return word in ("mon.", "tues.", "tue.", "wed.", "thurs.", "thur.", "thu.", "fri.", "tues", "thurs") or (
        found.at("w") > found.match.start() and not word.startswith("sun")
    )


@rule("w:WEEKDAY OF? THE? which:(LAST|NEXT|THIS|THAT|SAME|FOLLOWING|PREVIOUS) u:UNIT")
def weekday_of_week(found: Found) -> Said | None:
    """Friday last week, Monday of next week."""
    number, word = found.whole("w"), found.word("which")
    if found.value("u") != "W" or number > 7:
        return None
    fields: dict[str, str | int] = {"weekday": number, "shift": SHIFTS[word]}
    if word in FROM_THE_TEXT:
        fields["base"] = "text"
    return Said("weekday_of_week", fields)


@rule(f"{EARLINESS} d:DAYREF")
def today(found: Found) -> Said | None:
    """Today, yesterday, late tomorrow, tonight."""
    if found.word_before() == "usa" or (found.word("d") == "today" and found.word_after() in ("show", "programme")):
        return None
    value, group = found.value("d"), _day_alone(found, "d")
    if value == "NI":
        return Said("day", {"offset": 0, "part": "NI"}, "TIME", earliness(found), group)
    return Said("day", {"offset": int(value or 0)}, mod=earliness(found), group=group)


@rule("THE u:UNIT (?:BEFORE|AFTER) d:DAYREF")
def day_beside(found: Found) -> Said | None:
    """The day before yesterday, the day after tomorrow."""
    offset = found.value("d")
    if found.value("u") != "D" or not isinstance(offset, int) or not offset:
        return None
    return Said("day", {"offset": offset * 2})


@rule(
    f"{EARLINESS} THE? which:((?:THIS (?:LAST|PAST|NEXT|COMING))|MOST RECENT|THAT SAME|LAST|PAST|NEXT|COMING|FOLLOWING"
    "|PREVIOUS|SAME|LATEST|THIS|THAT|CURRENT) fiscal:FISCAL? u:UNIT (?:so:OR SO)?"
)
def which_unit(found: Found) -> Said | None:
    """This week; early next month; the past year; the following day; that same decade; earlier this year."""
    unit, words = found.unit(), found.words("which")
    if unit in ("S", "TM", "H", "2W"):
        return None
    if words == ["last"] and (found.first_tag("which").startswith("VB") or found.word_after() == "of"):
        return None
    if words == ["that"] and found.first_tag("which") == "IN":
        return None
    fields: dict[str, str | int] = {"unit": unit, "shift": SHIFTS[words[-1]], "word": words[-1]}
    if found.has("fiscal"):
        fields["fiscal"] = 1
    if words[-1] in FROM_THE_TEXT or (words[-1] == "next" and unit == "D" and "the" in found.words()):
        fields["base"] = "text"
    if unit == "D" and words == ["this"]:
        fields["base"] = "text"
    return Said("unit", fields, mod=earliness(found) or ("APPROX" if found.has("so") else ""))


@rule(f"{EARLINESS} THE whole:WHOLE? fiscal:FISCAL? u:UNIT")
def the_unit(found: Found) -> Said | None:
    """The quarter, the year, the week, the weekend: the one the text is speaking of."""
    unit = found.unit()
    if unit not in ("D", "W", "M", "Q", "Y", "WE") or found.word_after() == "-":
        return None
    if found.word_after() == "of" and found.word_after(1)[:1].isalpha():
        return None
    if unit == "D" and (not found.has("early", "late", "edge") or _is_an_idiom(found)):
        return None
    return Said("unit", {"unit": unit, "shift": 0, "base": "text", "word": "the"}, mod=earliness(found))


def _is_an_idiom(found: Found) -> bool:
    """At the end of the day, football won."""
    return found.has("edge") and "at" in (found.word_before(), found.word_before(2)) and found.after() == ","


@rule(
    "deg:DEGREE? (?:n:COUNT|few:SEVERAL|one:A) HYPHEN? u:ANY_UNIT (?:so:OR SO)?when:(?:AGO|EARLIER|LATER|BEFORE|AFTER)"
)
def units_away(found: Found) -> Said | None:
    """Two years ago; about a decade earlier; a few months later; a week or so ago."""
    when, unit = found.words("when")[-1], found.unit()
    if when in ("before", "after") and found.word_after()[:1].isalpha():
        return None
    count = found.number("n") if found.has("n") else 1
    if found.has("one") and found.word("u")[-1:] == "s":
        return None
    sign = -1 if when in ("ago", "earlier", "previously", "before") else 1
    if unit in ("H", "TM", "S") and when != "ago":
        return None
    fields: dict[str, str | int] = {"unit": unit, "sign": sign, "base": "now" if when == "ago" else "text"}
    fields["count"] = "X" if found.has("few") else _plain(count or 1)
    return Said("units_away", fields, mod="APPROX" if found.has("deg", "so") else "")


@rule(
    "deg:DEGREE? (?:(?:(?:n:COUNT|one:A) AND A HALF|half:HALF (?:A|HYPHEN)?|A half:HALF HYPHEN?) u:ANY_UNIT"
    "|one:A u:UNIT AND A HALF|quarter:(A? UNIT (?:HYPHEN|OF A)?) u:UNIT) when:(?:AGO|EARLIER|LATER)"
)
def halves_away(found: Found) -> Said | None:
    """Half a century ago, two and a half years earlier, a quarter of a century later."""
    count = 0.25 if found.has("quarter") else (found.number("n") or found.has("one")) + 0.5
    unit = found.unit()
    if found.has("quarter") and (found.words("quarter")[found.word("quarter") == "a"] != "quarter" or unit != "C"):
        return None
    smaller, size = _SMALLER.get(unit, ("H", 1))
    when = found.word("when")
    fields: dict[str, str | int] = {"unit": smaller, "sign": 1 if when == "later" else -1, "count": int(count * size)}
    if smaller == "H" and when != "ago":
        return None
    fields["base"] = "now" if when == "ago" else "text"
    if smaller != "H":
        fields["grain"] = unit if unit in "YM" else smaller
    return Said("units_away", fields, mod="APPROX" if found.has("deg") else "")


_SMALLER = {"L": ("Y", 1000), "C": ("Y", 100), "E": ("Y", 10), "Y": ("M", 12), "M": ("D", 30), "W": ("D", 7)}
"""What part of a unit is counted in, and how many of it make one."""


@rule("(?:n:COUNT|A) u:UNIT AGO LAST? w:WEEKDAY | n:COUNT u:UNITS AGO LAST? w:WEEKDAY")
def weekday_weeks_ago(found: Found) -> Said | None:
    """A week ago Monday, two weeks ago Friday."""
    count, number = found.number("n") if found.has("n") else 1, found.whole("w")
    if not count or found.unit() != "W" or number > 7:
        return None
    return Said("weekday", {"weekday": number, "which": "ago", "weeks_back": int(count)})


@rule("w:WEEKDAY COMMA? THE d:ORD_DIGITS")
def weekday_and_number(found: Found) -> Said | None:
    """Friday the 13th; Monday, the 5th."""
    day, number = found.whole("d"), found.whole("w")
    if not 0 < day < 32 or number > 7 or found.word_after() in ("of", "-"):
        return None
    return Said("weekday", {"weekday": number, "day": day})


@rule("n:COUNT w:WEEKDAY AGO")
def weekdays_ago(found: Found) -> Said | None:
    """Two Sundays ago."""
    count, number = found.number("n"), found.whole("w")
    if not count or number < 10:
        return None
    return Said("weekday", {"weekday": number % 10, "which": "last", "weeks_back": int(count) - 1})


def _plain(number: float) -> int | str:
    return int(number) if number == int(number) else str(number)


@rule("(?:n:COUNT|few:SEVERAL|one:A) u:ANY_UNIT FROM at:(?:NOW|DAYREF)")
def units_from_now(found: Found) -> Said | None:
    """Two weeks from now, a year from today."""
    if found.word("at") not in ("now", "today"):
        return None
    count = found.number("n") if found.has("n") else 1
    return Said("units_away", {"unit": found.unit(), "sign": 1, "base": "now",
                               "count": "X" if found.has("few") else _plain(count or 1)})  # fmt: skip


@rule("THE u:UNIT BEFORE LAST | THE u:UNIT AFTER NEXT")
def one_but_next(found: Found) -> Said | None:
    """The week before last, the year after next."""
    unit = found.unit()
    if unit not in ("W", "M", "Q", "Y", "WE"):
        return None
    shift = -2 if found.words()[-1] == "last" else 2
    return Said("unit", {"unit": unit, "shift": shift, "word": found.words()[-1]})


@rule("THE u:UNIT when:(?:BEFORE|AFTER|FOLLOWING)")
def day_beside_that(found: Found) -> Said | None:
    """The day before, the year after: of the day or year just spoken of."""
    unit = found.unit()
    if unit not in ("D", "W", "M", "Y") or found.word_after()[:1].isalpha():
        return None
    shift = -1 if found.word("when") == "before" else 1
    return Said("unit", {"unit": unit, "shift": shift, "word": found.word("when"), "base": "text"})


RULES = (
    day_beside_that,
    one_but_next,
    weekday,
    weekday_of_week,
    today,
    day_beside,
    which_unit,
    the_unit,
    units_away,
    halves_away,
    weekdays_ago,
    weekday_weeks_ago,
    weekday_and_number,
    units_from_now,
)
