"""Rules for what is never dated: "now", "recently", "soon", "at the time", "these days", "months ago"."""

from __future__ import annotations

from timeline.language.patterns import Found, Said, rule
from timeline.language.word_list import listed


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
    """The former king: said so often in news that it tells no time there, in a history it does."""
    return Said("reference", {"value": "PAST_REF", "history": 1})


@rule("THE (?:NEAR|(?:NOT HYPHEN? TOO HYPHEN?)? NEAR)? FUTURE | NEAR FUTURE")
def future(found: Found) -> Said | None:
    """The future, the not-too-distant future."""
    return Said("reference", {"value": "FUTURE_REF"})


@rule("THE (?:RECENT|NEAR)? PAST")
def the_past(found: Found) -> Said | None:
    """In the past, in the recent past."""
    return Said("reference", {"value": "PAST_REF"}) if found.tag(found.match.end() - 1)[:2] == "NN" else None


@rule("THESE u:UNITS")
def these_days(found: Found) -> Said | None:
    """These days."""
    return Said("reference", {"value": "PRESENT_REF"}) if found.value("u") == "D" else None


_AT_A_TIME = listed("at by during throughout until since before after around about over in for")


@rule("which:(THE|THIS|THAT) TIME")
def at_the_time(found: Found) -> Said | None:
    """At the time, by that time, during this time; "this time" alone is one turn of several."""
    which, before = found.word("which"), found.word_before()
    if before not in _AT_A_TIME or found.word_after() in ("of", "-") or (which == "the" and before != "at"):
        return None
    return Said("reference", {"value": "PRESENT_REF" if which == "this" else "PAST_REF"})


@rule("TO d:DATE_WORD")
def to_date(found: Found) -> Said | None:
    """No proof was found to date; but not the year to date, nor a tomb too old to date."""
    if "year" in (found.word_before(), found.word_before(2)) or found.word_after() in ("from", "back", "the"):
        return None
    if found.first_tag("d") != "NN" or found.tag(found.match.start() - 1).startswith("JJ"):
        return None
    return Said("reference", {"value": "PRESENT_REF"}, group="d")


@rule("THE PRESENT u:UNIT | now:(PRESENT HYPHEN u:UNIT) | AT now:PRESENT")
def present_day(found: Found) -> Said | None:
    """The present day, present-day Ghana, at present."""
    if found.has("u") and found.value("u") != "D":
        return None
    return Said("reference", {"value": "PRESENT_REF"}, group="now" if found.has("now") else 0)


@rule("TO day:(THIS u:UNIT)")
def to_this_day(found: Found) -> Said | None:
    """To this day."""
    return Said("reference", {"value": "PRESENT_REF"}, group="day") if found.value("u") == "D" else None


@rule("A? LONG TIME? AGO")
def long_ago(found: Found) -> Said:
    """Long ago, a long time ago."""
    return Said("reference", {"value": "PAST_REF"})


@rule("SOME u:UNIT")
def some_day(found: Found) -> Said | None:
    """Some day it will be built."""
    return Said("reference", {"value": "FUTURE_REF"}) if found.value("u") == "D" else None


@rule("(?:u:UNITS|MOMENTS) when:(?:AGO|EARLIER|LATER)")
def units_ago(found: Found) -> Said | None:
    """Years ago, months later."""
    return Said("reference", {"value": "FUTURE_REF" if found.word("when") == "later" else "PAST_REF"})


RULES = (
    now, more_recently, right_now, recent, current, former, future, the_past, these_days, some_day, at_the_time,
    to_date, to_this_day, long_ago, present_day, units_ago,
)  # fmt: skip
