"""Rules for lengths of time: "six months", "90-minute", "two and a half years", "the past few weeks"."""

from __future__ import annotations

from timeline.language.patterns import Found, Said, rule
from timeline.language.word_list import listed

DEGREES = {
    "about": "APPROX", "around": "APPROX", "roughly": "APPROX", "approximately": "APPROX", "nearly": "APPROX",
    "almost": "APPROX", "over": "MORE_THAN", "more": "MORE_THAN", "less": "LESS_THAN", "fewer": "LESS_THAN",
    "least": "EQUAL_OR_MORE", "most": "EQUAL_OR_LESS", "up": "EQUAL_OR_LESS",
}  # fmt: skip
SIDES = {"last": -1, "past": -1, "recent": -1, "latest": -1, "next": 1, "coming": 1, "upcoming": 1}
SPEEDS = listed("miles mile kilometres kilometers kilometre kilometer km knots metres meters metre meter")
_CLOCK_UNITS = {"S": "PT{}S", "TM": "PT{}M", "H": "PT{}H"}
_IN_YEARS = {"E": 10, "C": 100, "L": 1000}
_HALVES = {"Y": "6M", "H": "30M", "TM": "30S"}


def duration_value(count: float | None, unit: str) -> str:
    """The TIMEX3 duration of so many units; None for a number that is not said."""
    if unit == "2W":
        count, unit = (count * 2 if count else count), "W"
    if unit in _IN_YEARS and (unit == "L" or (count is not None and count != 1)):
        count, unit = (count * _IN_YEARS[unit] if count else count), "Y"
    if count is not None and count % 1 == 0.5 and unit in _HALVES:
        whole = f"{int(count)}{unit[-1]}" if count > 1 else ""
        return ("P" if unit == "Y" else "PT") + whole + _HALVES[unit]
    figure = "X" if count is None else str(int(count)) if count == int(count) else f"{count:.10g}"
    return _CLOCK_UNITS.get(unit, "P{}" + unit).format(figure)


def degree(found: Found) -> str:
    """The TIMEX3 mod of "about", "more than", "at least", "or so" and their kin."""
    words = found.words("deg") if found.has("deg") else []
    if words[:1] == ["no"]:
        return "EQUAL_OR_LESS" if "more" in words or "longer" in words else "EQUAL_OR_MORE"
    return next((DEGREES[word] for word in words if word in DEGREES), "APPROX" if found.has("so") else "")


@rule(
    "deg:DEGREE? (?:n:COUNT|few:(SEVERAL MULT{0,2})|one:A) (?:HYPHEN|QUALIFIER|WHOLE|LONG|MORE)? u:ANY_UNIT"
    "(?:AND A h:HALF)? (?:so:OR SO)? (?:HYPHEN? (?:old:OLD|LONG))?"
)
def duration(found: Found) -> Said | None:
    """Six months; a 90-minute talk; nearly two years; a week. An age ("six-year-old") is no time expression."""
    count = found.number("n") if found.has("n") else 2.0 if "couple" in found.words() else 1.0
    unit = found.unit()
    if count is None or found.has("old") or _counts_from_a_year(found) or _is_no_length(found, unit):
        return None
    if found.has("one") and found.words()[-2:] == ["-", "long"]:
        return None
    if found.has("one") and unit == "H" and found.word_before() in SPEEDS:
        return None
    if found.has("one") and not found.has("deg") and _is_a_rate(found):
        rate: dict[str, str | int] = {"value": duration_value(1, unit)}
        return Said("set", rate | ({"history": 1} if found.tag(found.at() - 1) == "CD" else {}), "SET")
    amount = None if found.has("few") and "couple" not in found.words() else count + (0.5 if found.has("h") else 0)
    return Said("duration", {"value": duration_value(amount, unit)}, "DURATION", degree(found))


def _is_no_length(found: Found, unit: str) -> bool:
    """A second (one), three-quarters, a quarter of the country, some quarters, a century at cricket."""
    if unit == "C" and found.word_before() in ("hit", "scored", "made", "reached"):
        return True
    if (found.word("few"), found.word("u")) == ("some", "day"):
        return True
    if found.word_before() == "half" or (found.word("u") == "second" and not found.has("n")):
        return True
    if found.word("u") == "second" and "-" not in found.words() and found.tag(found.match.end())[:2] == "NN":
        return True
    following = (found.word_after(), found.word_after(1))
    if following in (("-", "ago"), ("-", "earlier"), ("of", "age")):
        return True
    some = found.has("one") or found.word("few") == "some"
    return unit == "Q" and ("-" in found.words() or found.word_after() == "of" or some)


def _is_a_rate(found: Found) -> bool:
    """Two million a year, three times a day."""
    before = found.word_before()
    return before in ("once", "twice") or (
        found.tag(found.at() - 1)[:2] in ("NN", "CD") and before not in ("", "half")
    )


@rule(
    "deg:DEGREE? (?:(?:n:COUNT|one:A) HYPHEN? (?:AND HYPHEN? A)? HYPHEN? HALF|HALF (?:A|HYPHEN)?|A HALF HYPHEN?)"
    "HYPHEN? u:ANY_UNIT"
)
def half_duration(found: Found) -> Said | None:
    """Two and a half years, half an hour, a half-century."""
    count = (found.number("n") if found.has("n") else 0) or 0
    return Said("duration", {"value": duration_value(count + 0.5, found.unit())}, "DURATION", degree(found))


@rule("deg:DEGREE? A? HALF (?:HYPHEN|A)? n:MULT HYPHEN? u:ANY_UNIT")
def half_a_dozen(found: Found) -> Said | None:
    """Half a dozen years, a half-dozen weeks."""
    if found.word("n") != "dozen":
        return None
    return Said("duration", {"value": duration_value(6, found.unit())}, "DURATION", degree(found))


@rule("(?:A|THE) n:COUNT HYPHEN u:ANY_UNIT PERIOD")
def period_of(found: Found) -> Said | None:
    """A three-year period."""
    return Said("duration", {"value": duration_value(found.number("n"), found.unit())}, "DURATION")


@rule("THE u:UNIT HYPHEN (?:AGO|EARLIER) n:COUNT u:UNITS")
def year_ago_months(found: Found) -> Said | None:
    """The year-earlier nine months."""
    return Said("duration", {"value": duration_value(found.number("n"), "M")}, "DURATION")


@rule("A? u:UNIT HYPHEN? AND HYPHEN? A HYPHEN? HALF (?:HYPHEN? LONG)?")
def unit_and_a_half(found: Found) -> Said | None:
    """A year and a half, a month-and-a-half long."""
    return Said("duration", {"value": duration_value(1.5, found.unit())}, "DURATION")


@rule("deg:DEGREE? A? q:UNIT (?:HYPHEN|OF A)? u:UNIT")
def quarter_century(found: Found) -> Said | None:
    """A quarter-century, a quarter of a century, a quarter of an hour."""
    value = {"C": "P25Y", "H": "PT15M"}.get(str(found.value("u")))
    if found.value("q") != "Q" or value is None:
        return None
    return Said("duration", {"value": value}, "DURATION", degree(found))


@rule(
    "THE? which:(?:LAST|PAST|NEXT|COMING|PREVIOUS|FOLLOWING|LATEST|RECENT|FINAL|ANY_ORD|ALL)?"
    "(?:n:COUNT|few:SEVERAL) (?:(?:TO|OR|JOIN) more:COUNT)? (?:LAST|NEXT|PREVIOUS|QUALIFIER|WHOLE)? u:UNITS"
    "(?:so:OR SO)?"
)
def window(found: Found) -> Said | None:
    """The past few weeks; the next three years; the first nine months; two to three weeks."""
    unit = found.unit()
    amount = found.number("n") if found.has("n") else 2.0 if "couple" in found.words() else None
    if (
        found.word_after() == "old"
        or _counts_from_a_year(found)
        or (unit == "Q" and not found.has("which"))
        or is_a_verb(found, "which")
    ):
        return None
    if found.has("more") and found.has("which"):
        amount = None
    fields: dict[str, str | int] = {"value": duration_value(amount, unit)}
    if found.word_after() != "of":
        fields |= side(found.word("which"), unit, amount)
    return Said("window" if "side" in fields else "duration", fields, "DURATION", degree(found))


def _counts_from_a_year(found: Found) -> bool:
    """The post-1989 years."""
    return found.whole("n") > 1000 and found.before() == "-"


def is_a_verb(found: Found, name: str) -> bool:
    """The talks last three weeks."""
    return found.word(name) == "last" and found.first_tag(name).startswith("VB")


def side(word: str, unit: str, amount: float | None) -> dict[str, str | int]:
    """On which side of the document's day a window lies, when the words say so: fields of the form "window"."""
    if word not in SIDES:
        return {}
    return {"side": SIDES[word], "unit": unit, "count": "X" if amount is None else int(amount)}


@rule(
    "which:(THE? RECENT|THE? PAST|THE? COMING|THE? NEXT|THE ORD|THE FOLLOWING|THE FINAL|THE LAST|THE BETWEEN) u:UNITS"
)
def recent_units(found: Found) -> Said | None:
    """Recent weeks; coming days; past years; the first hours; the intervening years."""
    unit = found.unit()
    fields: dict[str, str | int] = {"value": duration_value(None, unit)}
    if found.word_after() != "of":
        fields |= side(found.words("which")[-1], unit, None)
    return Said("window" if "side" in fields else "duration", fields, "DURATION")


_BEFORE_BARE_UNITS = listed("within in for took take last over after until lasting")


@rule("u:UNIT HYPHEN LONG")
def unit_long(found: Found) -> Said | None:
    """A year-long inquiry, the month-long siege."""
    return Said("duration", {"value": duration_value(1, found.unit())}, "DURATION")


@rule("l:LONG_WORD")
def long_word(found: Found) -> Said | None:
    """A weeklong visit, a yearlong inquiry."""
    return Said("duration", {"value": str(found.value("l"))}, "DURATION")


@rule("THE (?:u:UNITS|u:UNIT) AHEAD")
def units_ahead(found: Found) -> Said | None:
    """The weeks ahead, the year ahead."""
    amount, unit = None if found.word("u").endswith("s") else 1.0, found.unit()
    if found.word_after() == "of" or unit in ("S", "TM", "H"):
        return None
    return Said("window", {"value": duration_value(amount, unit)} | side("next", unit, amount), "DURATION")


@rule("u:UNITS (?:long:HYPHEN LONG)?")
def bare_units(found: Found) -> Said | None:
    """Within days; for years; decades-long; the days before the vote; weeks after it."""
    unit, before = found.unit(), found.word_before()
    beside = before == "the" and found.word_after() in ("before", "after", "since", "leading", "that", "following")
    beside |= found.word_after() in ("after", "before") and unit != "S" and before not in ("on", "of", "some")
    beside |= (before, found.word_after()) == ("by", "of")
    if unit == "WE" and before in ("on", "at"):
        return Said("set", {"value": "XXXX-WXX-WE"}, "SET")
    if not (found.has("long") or beside or before in _BEFORE_BARE_UNITS) or unit == "Q":
        return None
    fields: dict[str, str | int] = {"value": duration_value(None, unit)}
    told_as_past = any(found.tag(found.at() - back) == "VBD" for back in range(1, 9))
    if before == "within" and unit in ("D", "W", "M") and not told_as_past:
        fields |= side("next", unit, None)
    return Said("window" if "side" in fields else "duration", fields, "DURATION")


RULES = (
    duration, half_duration, half_a_dozen, unit_and_a_half, period_of, year_ago_months, window, recent_units,
    units_ahead, bare_units, unit_long, long_word, quarter_century,
)  # fmt: skip
