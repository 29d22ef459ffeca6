"""Rules for what recurs: "every Monday", "twice a year", "daily", "at night"."""

from __future__ import annotations

from timeline.language.patterns import Found, Said, rule
from timeline.language.recognise_durations import SPEEDS, duration_value


@rule("EVERY (?:OTHER|n:COUNT|n:ANY_ORD)? (?:u:ANY_UNIT|u:ANY_MONTH|u:ANY_SEASON|u:ANY_PART)")
def every(found: Found) -> Said | None:
    """Every day, each July, every three months, every summer."""
    value = found.value("u")
    count = found.number("n") if found.has("n") else 2.0 if "other" in found.words() else 1.0
    if found.word("u") == "second":
        return None if found.tag(found.match.end())[:2] in ("NN", "JJ") else Said("set", {"value": "PT1S"}, "SET")
    if isinstance(value, int):
        return Said("set", {"value": f"XXXX-{value:02d}"}, "SET")
    if value in ("SP", "SU", "FA", "WI"):
        return Said("set", {"value": f"XXXX-{value}"}, "SET")
    if value in ("MO", "AF", "EV", "NI"):
        return Said("set", {"value": f"XXXX-XX-XXT{value}"}, "SET")
    if ":" in str(value):
        return None
    return Said("set", {"value": duration_value(count or 1, str(value))}, "SET")


@rule("first:(EVERY a:WEEKDAY) COMMA? (?:AND|OR)? second:(b:WEEKDAY) (?:COMMA? (?:AND|OR) third:(c:WEEKDAY))?")
def weekdays(found: Found) -> list[Said]:
    """Every Tuesday and Thursday."""
    days = [("a", "first"), ("b", "second")] + ([("c", "third")] if found.has("c") else [])
    return [Said("set", {"value": f"XXXX-WXX-{found.whole(day) % 10}"}, "SET", group=group) for day, group in days]


@rule("EVERY? w:WEEKDAY p:DAYPARTS | EVERY w:WEEKDAY p:DAYPART")
def weekday_mornings(found: Found) -> Said | None:
    """Monday mornings, every Friday night."""
    part = str(found.value("p"))
    return Said("set", {"value": f"XXXX-WXX-{found.whole('w') % 10}T{part}"}, "SET")


@rule(
    "THE (?:n:ANY_ORD|LAST) w:WEEKDAY (?:OF|IN) EVERY u:UNIT | EVERY (?:OTHER|n:ANY_ORD) w:WEEKDAY (?:OF THE u:UNIT)?"
)
def weekday_of_every(found: Found) -> Said | None:
    """The first Tuesday of every month, every second or other Friday."""
    if found.words()[0] == "the":
        return Said("set", {"value": duration_value(1, found.unit())}, "SET")
    return Said("set", {"value": f"XXXX-WXX-{found.whole('w') % 10}"}, "SET")


@rule("PER u:UNIT")
def per(found: Found) -> Said | None:
    """Per day, per year; so many miles per hour are a speed."""
    if found.unit() in ("S", "TM", "H") and found.word_before() in SPEEDS:
        return None
    return Said("set", {"value": duration_value(1, found.unit())}, "SET")


@rule("(?:ONCE|COUNT TIMES|SEVERAL TIMES) (?:A|PER) u:UNIT")
def times_a_unit(found: Found) -> Said | None:
    """Twice a year, three times a day."""
    return Said("set", {"value": duration_value(1, found.unit())}, "SET")


@rule("AT p:DAYPART")
def at_night(found: Found) -> Said | None:
    """At night; on a night that is named beside it, it is that night."""
    if found.word("p") != "night" or found.word_before().isdigit():
        return None
    return Said("set", {"value": "XXXX-XX-XXTNI"}, "SET", group="p")


@rule("e:EVERY_WORD")
def every_word(found: Found) -> Said | None:
    """Daily, weekly, annually; but the Daily Lantern is a paper."""
    if found.first_tag() == "NNP" and found.tag(found.match.end()) == "NNP" and not found.word("e").endswith("ally"):
        return None
    return Said("set", {"value": str(found.value("e"))}, "SET")


RULES = (every, weekdays, weekday_mornings, weekday_of_every, per, times_a_unit, at_night, every_word)
