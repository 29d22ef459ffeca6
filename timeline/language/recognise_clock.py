"""Rules for clock times, parts of the day and feast days: "8:30 p.m. EST", "this morning", "Christmas Eve"."""

from __future__ import annotations

from timeline.language.calendar_words import ZONES
from timeline.language.clock_words import clock_value
from timeline.language.patterns import Found, Said, rule
from timeline.language.recognise_calendar import WHICH
from timeline.language.word_list import listed


@rule("ABOUT? c:CLOCK (?:a:AMPM|(?:IN THE|AT) part:DAYPART)? (?:z:ZONE)?")
def clock(found: Found) -> Said | None:
    """8:30; 7 p.m.; 09:34 GMT. A score or a ratio ("won 6:3") is none."""
    written = found.word("c").strip()
    half = found.word("a")[:1] or _HALVES.get(found.word("part"), "")
    value = clock_value(written, half)
    if (
        value is None
        or (not half and _is_no_clock(found))
        or (written[-2:-1] == ":" or len(written) < 4 and not written.endswith(("m", "m.")))
    ):
        return None
    rough = "" if found.match.start() == found.at("c") else "APPROX"
    return Said("clock", {"clock": value} | _zone(found), "TIME", rough)


_HALVES = {"morning": "a", "afternoon": "p", "evening": "p", "night": "p"}
"""The half of the clock that a part of the day is in."""


def _is_no_clock(found: Found) -> bool:
    """A verse (John 3:16), a runner's mark (3:58.2), the number of a file (1:17-cv-02016)."""
    after = found.after(2)
    if (after[:1] in (".", ",") and after[1:].isdigit()) or (after[:1] == "-" and after[1:].isalpha()):
        return True
    named = found.before() == " " and found.tag(found.at("c") - 1)[:3] == "NNP"
    return named and found.words()[0] == found.word("c") and found.word("c")[1:2] == ":"


@rule("ABOUT? (?:h:SMALL|hw:NUMWORD) (?:OCLOCK)? (?:a:AMPM|IN THE part:DAYPART|AT n:DAYPART)? (?:z:ZONE)?")
def spoken_hour(found: Found) -> Said | None:
    """Ten o'clock; 4 in the morning."""
    hour = int(found.number("h" if found.has("h") else "hw") or 0)
    part = found.word("part") or found.word("n")
    if (
        not (found.has("a", "part", "n") or "o'clock" in [word.replace("’", "'") for word in found.words()])
        or not 1 <= hour <= 12
    ):
        return None
    half = found.word("a")[:1] if found.has("a") else _HALVES.get(part, "")
    value = clock_value(str(hour), half)
    return Said("clock", {"clock": value} | _zone(found), "TIME") if value else None


@rule("(?:half:HALF|A? q:UNIT) way:(?:PAST|TO) (?:h:SMALL|h:NUMWORD)")
def past_the_hour(found: Found) -> Said | None:
    """Half past ten, a quarter to six."""
    hour, to = int(found.whole("h")), found.word("way") == "to"
    if not 1 <= hour <= 12 or (to and found.has("half")) or (found.has("q") and found.value("q") != "Q"):
        return None
    if found.word("way") == "through" or (to and found.word_before() in ("from", "by")) or found.after()[:1] in "-%":
        return None
    hour = (hour - 2) % 12 + 1 if to else hour
    return Said("clock", {"clock": f"{hour:02d}:{30 if found.has('half') else 45 if to else 15}"}, "TIME")


def _zone(found: Found) -> dict[str, str]:
    zone = ZONES.get(found.word("z"), "")
    return {"zone": zone} if zone else {}


@rule(
    "ABOUT? the:THE? (?:(?:early:EARLY|early:LATE|late:EARLIER|late:LATER) (?:JOIN|IN the:THE)?)?"
    "(?:which:(THE? (?:NEXT|FOLLOWING|SAME|PREVIOUS)|THIS|LAST|THAT))? p:DAYPART (?:z:ZONE)?"
)
def part_of_day(found: Found) -> Said | None:
    """This morning; last night; that afternoon; noon; mid-afternoon. A bare "morning" only beside its day."""
    part = str(found.value("p"))
    which = found.words("which")[-1] if found.has("which") else ""
    mod = str(found.value("early") or "")
    if found.has("late"):
        mod = "START" if found.word("late") == "earlier" else "END"
    if not which and not mod and ":" not in part and found.word("p") != "overnight":
        told_alone = found.has("the") and found.word_before() in ("in", "during", "by", "on") and not _of_a_day(found)
        which = "" if told_alone else "beside"
    return Said("part", {"part": part, "which": which} | _zone(found), "TIME", mod)


@rule("THE p:DAYPART when:BEFORE last:LAST?")
def night_before(found: Found) -> Said | None:
    """The night before: of the day just spoken of; the night before last: of this one."""
    part = str(found.value("p"))
    if ":" in part or (found.word_after()[:1].isalpha() and not found.has("last")):
        return None
    if found.has("last"):
        return Said("day", {"offset": -2, "part": part}, "TIME")
    return Said("part", {"part": part, "which": "previous"}, "TIME")


def _of_a_day(found: Found) -> bool:
    """The morning of the attack: of a day that is not said."""
    return found.word_after() in ("of", "before", "after", "when", "that")


@rule("(?:which:(THIS? (?:LAST|PAST|NEXT|COMING)|THIS))? h:HOLIDAY (?:COMMA? y:YEAR)?")
def holiday(found: Found) -> Said | None:
    """Christmas Eve; last Thanksgiving; New Year's Day 2010. Christmas Island is a place."""
    if found.after() == " " and found.tag(found.match.end())[:3] == "NNP" and not found.has("y"):
        return None
    if found.word_after() in _MADE_FOR_A_FEAST:
        return None
    fields: dict[str, str | int] = {"name": " ".join(found.word("h").split())}
    if found.has("which"):
        fields["which"] = WHICH.get(found.words("which")[-1], "")
    if found.has("y"):
        fields["year"] = found.whole("y")
    return Said("holiday", fields)


_MADE_FOR_A_FEAST = listed(
    "tree trees card cards cracker crackers egg eggs bunny carol carols present presents pudding costume costumes "
    "lights turkey gift gifts bonus bonuses"
)
"""A Christmas tree and its kin tell no day."""


@rule("(?:h:YEAR|h:NUM) (?:z:ZONE|(?=LOCAL TIME)|u:UNITS)")
def military(found: Found) -> Said | None:
    """1400 GMT, 18.37 GMT, 0735 local time, at 2030 hours."""
    digits = found.word("h").replace(".", "") if found.has("z") else found.word("h")
    if found.has("u") and (found.value("u") != "H" or found.word_before() != "at"):
        return None
    value = clock_value(f"{digits[:2]}:{digits[2:]}") if len(digits) == 4 and digits.isdigit() else None
    return Said("clock", {"clock": value} | _zone(found), "TIME") if value else None


RULES = (clock, military, past_the_hour, spoken_hour, night_before, part_of_day, holiday)
