"""Rules for what recurs ("every Monday", "daily") and for "now", "recently" and "soon", which are never dated."""

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
    return Said("set", {"value": duration_value(1, found.unit())}, "SET", group="u")


@rule("e:EVERY_WORD")
def every_word(found: Found) -> Said | None:
    """Daily, weekly, annually; but the Daily Lantern is a paper."""
    if found.first_tag() == "NNP" and found.tag(found.match.end()) == "NNP" and not found.word("e").endswith("ally"):
        return None
    return Said("set", {"value": str(found.value("e"))}, "SET")


@rule("n:NOW")
def now(found: Found) -> Said | None:
    """Currently, recently, soon; "now" where it tells the time, not where it holds a conversation together."""
    word = found.word("n")
    if word == "now" and _is_discourse(found):
        return None
    if word == "soon" and found.word_after() in ("as", "after", "afterwards", "afterward", "enough", "thereafter"):
        return None
    return Said("reference", {"value": str(found.value("n"))})


def _is_discourse(found: Found) -> bool:
    """Now first in its sentence: it moves the talk on, and tells no time."""
    return found.before(3).strip(" \n\"'“”‘’`(_-–—")[-1:] in ("", ".", "?", "!", ":")


@rule("(?:MORE|MOST) n:NOW")
def more_recently(found: Found) -> Said | None:
    """More recently, most recently."""
    return Said("reference", {"value": "PAST_REF"}) if found.word("n") == "recently" else None


@rule("RIGHT n:NOW")
def right_now(found: Found) -> Said | None:
    """Right now."""
    return Said("reference", {"value": "PRESENT_REF"}) if found.word("n") == "now" else None


@rule("r:RECENT")
def recent(found: Found) -> Said | None:
    """A recent filing."""
    return Said("reference", {"value": "PAST_REF"})


@rule("r:CURRENT")
def current(found: Found) -> Said | None:
    """Current conditions; a current in the water is none."""
    if found.first_tag() == "NN":
        return None
    return Said("reference", {"value": "PRESENT_REF"})


@rule("r:FORMER")
def former(found: Found) -> Said | None:
    """The former king."""
    return Said("reference", {"value": "PAST_REF"})


@rule("THE NEAR? FUTURE | NEAR FUTURE")
def future(found: Found) -> Said | None:
    """The future."""
    return Said("reference", {"value": "FUTURE_REF"})


@rule("THE (?:RECENT|NEAR)? PAST")
def the_past(found: Found) -> Said | None:
    """In the past, in the recent past."""
    return Said("reference", {"value": "PAST_REF"}) if found.tag(found.match.end() - 1)[:2] == "NN" else None


@rule("THESE u:UNITS")
def these_days(found: Found) -> Said | None:
    """These days."""
    return Said("reference", {"value": "PRESENT_REF"}) if found.value("u") == "D" else None


@rule("u:UNITS when:(?:AGO|EARLIER|LATER)")
def units_ago(found: Found) -> Said | None:
    """Years ago, months later."""
    return Said("reference", {"value": "FUTURE_REF" if found.word("when") == "later" else "PAST_REF"})


RULES = (
    every,
    weekday_mornings,
    weekday_of_every,
    per,
    every_word,
    now,
    more_recently,
    right_now,
    recent,
    current,
    former,
    future,
    the_past,
    these_days,
    units_ago,
)
