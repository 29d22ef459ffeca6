"""Rules for lengths and rhythms: "six months", "40-minute", "the past few weeks", "every day", "weekly"; and for "now"."""

from __future__ import annotations

from timeline.language.patterns import Found, Said, rule

DEGREES = {"about": "APPROX", "around": "APPROX", "roughly": "APPROX", "approximately": "APPROX", "nearly": "APPROX",
           "almost": "APPROX", "over": "MORE_THAN", "more": "MORE_THAN", "less": "LESS_THAN", "fewer": "LESS_THAN",
           "least": "EQUAL_OR_MORE", "most": "EQUAL_OR_LESS", "up": "EQUAL_OR_LESS"}  # fmt: skip
_TIME_UNITS = {"S": "PT{}S", "TM": "PT{}M", "H": "PT{}H"}


def duration_value(count: float | str, unit: str) -> str:
    """The TIMEX3 duration of so many units; ``"X"`` for a number that is not said."""
    if unit.startswith("2"):
        count, unit = (count * 2 if isinstance(count, (int, float)) else count), "W"
    if unit == "WE":
        return f"P{_figure(count)}WE"
    if isinstance(count, (int, float)) and count != 1 and unit in "EC":
        count, unit = count * (10 if unit == "E" else 100), "Y"
    if unit == "L":
        count, unit = (count * 1000 if isinstance(count, (int, float)) else count), "Y"
    if isinstance(count, float) and count % 1 == 0.5 and unit in ("Y", "H", "TM"):
        small = {"Y": "6M", "H": "30M", "TM": "30S"}[unit]
        whole = f"{int(count)}{unit[-1]}" if count > 1 else ""
        return ("P" if unit == "Y" else "PT") + whole + small
    return _TIME_UNITS.get(unit, "P{}" + unit).format(_figure(count))


def _figure(count: float | str) -> str:
    return (
        f"{count:g}"
        if isinstance(count, float) and count < 1e6
        else str(int(count) if isinstance(count, float) else count)
    )


def degree(found: Found) -> str:
    """The TIMEX3 mod of "about", "more than", "at least" and their kin."""
    if not found.has("deg"):
        return ""
    words = found.words("deg")
    if words[0] == "no":
        return "EQUAL_OR_LESS" if "more" in words or "longer" in words else "EQUAL_OR_MORE"
    return next((DEGREES[word] for word in words if word in DEGREES), "")


@rule(
    "deg:DEGREE? (?:n:COUNT|few:SEVERAL|one:A) (?:OF THE)? HYPHEN? u:ANY_UNIT (?:AND A h:HALF)? (?:so:OR SO)? (?:HYPHEN? (?:old:OLD|LONG))?"
)
def duration(found: Found) -> Said | None:
    """Six months; a 40-minute talk; nearly two years; a week; eight-month-old."""
    count = found.number("n") if found.has("n") else 1
    if count is None or found.before() in tuple("$£€"):
        return None
    unit = str(found.value("u") if found.word("u")[:6] != "second" else "S")
    if found.word("u") == "second" and not found.has("n"):
        return None
    amount = "X" if found.has("few") else count + (0.5 if found.has("h") else 0)
    mod = degree(found) or ("APPROX" if found.has("so") else "")
    if found.has("one") and not found.has("deg") and _is_a_rate(found):
        return Said("set", {"value": duration_value(1, unit)}, "SET", group="u")
    return Said("duration", {"value": duration_value(amount, unit)}, "DURATION", mod)


def _is_a_rate(found: Found) -> bool:
    before = found.word_before()
    return (
        found.tag(found.match.start() - 1)[:2] in ("NN", "CD") and before not in ("", "of")
        if before.isalpha() or before.isdigit()
        else False
    )


@rule("deg:DEGREE? (?:(?:n:COUNT|one:A) (?:AND A)? h:HALF|h2:HALF (?:A|HYPHEN)?) HYPHEN? u:ANY_UNIT")
def half_duration(found: Found) -> Said | None:
    """Two and a half years, half an hour, half a century."""
    count = (found.number("n") if found.has("n") else 0) or 0
    return Said(
        "duration", {"value": duration_value(float(count) + 0.5, str(found.value("u")))}, "DURATION", degree(found)
    )


@rule(
    "deg:DEGREE? THE? which:(LAST|PAST|NEXT|COMING|PREVIOUS|FOLLOWING|LATEST|RECENT|THESE|FIRST|ALL)? (?:n:COUNT|few:SEVERAL) (?:LAST|NEXT)? u:UNITS (?:so:OR SO)?".replace(
        "FIRST", "ORD"
    )
)
def window(found: Found) -> Said | None:
    """The past few weeks; the next three years; the first nine months; the four days."""
    amount = "X" if found.has("few") else found.number("n")
    if amount is None:
        return None
    fields: dict[str, str | int] = {"value": duration_value(amount, str(found.value("u")))}
    fields.update(_side(found.word("which"), str(found.value("u")), amount))
    return Said(
        "window" if "side" in fields else "duration",
        fields,
        "DURATION",
        degree(found) or ("APPROX" if found.has("so") else ""),
    )


def _side(word: str, unit: str, amount: float | str) -> dict[str, str | int]:
    side = {"last": -1, "past": -1, "recent": -1, "latest": -1, "next": 1, "coming": 1, "upcoming": 1}.get(word, 0)
    if not side:
        return {}
    return {"side": side, "unit": unit, "count": "X" if amount == "X" else int(float(amount))}


@rule("(?:RECENT|PAST|THE? COMING|THE? NEXT) u:UNITS")
def recent_units(found: Found) -> Said | None:
    """Recent weeks; coming days; past years."""
    words = found.words()
    fields: dict[str, str | int] = {"value": duration_value("X", str(found.value("u")))}
    fields.update(_side(words[-2], str(found.value("u")), "X"))
    return Said("window", fields, "DURATION")


@rule("u:UNITS")
def bare_units(found: Found) -> Said | None:
    """Within days; for years; centuries."""
    if found.word_before() not in (
        "within",
        "in",
        "for",
        "of",
        "took",
        "take",
        "last",
        "over",
        "after",
        "until",
        "several",
    ):
        return None
    fields: dict[str, str | int] = {"value": duration_value("X", str(found.value("u")))}
    if found.word_before() == "within" and found.value("u") in ("D", "W", "M"):
        fields.update(side=1, unit=str(found.value("u")), count="X")
    return Said("window" if "side" in fields else "duration", fields, "DURATION")


@rule("EVERY (?:OTHER|n:COUNT|ORD)? u:(?:ANY_UNIT|ANY_MONTH|ANY_SEASON|ANY_PART)")
def every(found: Found) -> Said | None:
    """Every day, each July, every three months, every summer."""
    count = found.number("n") if found.has("n") else 2 if "other" in found.words() else 1
    value = found.value("u")
    if isinstance(value, int):
        return Said("set", {"value": f"XXXX-{value:02d}"}, "SET")
    if value in ("SP", "SU", "FA", "WI"):
        return Said("set", {"value": f"XXXX-{value}"}, "SET")
    if value in ("MO", "AF", "EV", "NI"):
        return Said("set", {"value": f"XXXX-XX-XXT{value}"}, "SET")
    return Said("set", {"value": duration_value(count or 1, str(value))}, "SET")


@rule("PER u:UNIT")
def per(found: Found) -> Said | None:
    """Per day, per year."""
    return Said("set", {"value": duration_value(1, str(found.value("u")))}, "SET", group="u")


@rule("e:EVERY_WORD")
def every_word(found: Found) -> Said | None:
    """Daily, weekly, annually."""
    return Said("set", {"value": str(found.value("e"))}, "SET")


@rule("n:NOW")
def now(found: Found) -> Said | None:
    """Currently, recently, soon; "now" where it tells the time, not where it holds a conversation together."""
    value = str(found.value("n"))
    if found.word("n") == "now" and _is_discourse(found):
        return None
    return Said("reference", {"value": value})


def _is_discourse(found: Found) -> bool:
    return found.word_after() == "," and found.before(2).strip(" \n\"'“”‘’`") in ("", ".", "?", "!", ":")


@rule("r:RECENT")
def recent(found: Found) -> Said | None:
    """A recent filing."""
    return Said("reference", {"value": "PAST_REF"})


@rule("r:(?:CURRENT|FORMER)")
def current(found: Found) -> Said | None:
    """Current conditions."""
    if found.word("r") == "former":
        return None
    return Said("reference", {"value": "PRESENT_REF"})


@rule("THE NEAR? f:FUTURE".replace("NEAR?", ""))
def future(found: Found) -> Said | None:
    """The future."""
    return Said("reference", {"value": "FUTURE_REF"})


@rule("THE PAST")
def the_past(found: Found) -> Said | None:
    """In the past."""
    if found.first_tag()[:2] == "" or found.tag(found.match.end() - 1)[:2] != "NN":
        return None
    return Said("reference", {"value": "PAST_REF"})


RULES = (
    duration,
    half_duration,
    window,
    recent_units,
    bare_units,
    every,
    per,
    every_word,
    now,
    recent,
    current,
    future,
    the_past,
)
