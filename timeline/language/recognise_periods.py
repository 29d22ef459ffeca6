"""Rules for seasons, quarters, halves, fiscal years and the periods that earnings reports compare."""

from __future__ import annotations

import re

from timeline.language.patterns import Found, Said, rule
from timeline.language.recognise_calendar import WHICH, edge_mod, year_of
from timeline.language.word_list import listed

EDGE_OF_PERIOD = "(?:THE? (?:early:EARLY|early:LATE|late:LATER|late:EARLIER) JOIN? (?:IN)?|THE? edge:EDGE OF)?"
YEAR_SHIFTS = {"last": -1, "previous": -1, "this": 0, "the": 0, "next": 1}


@rule(
    f"{EDGE_OF_PERIOD} THE? (?:which:(THIS? (?:LAST|PAST|NEXT|COMING)|THIS|PREVIOUS|FOLLOWING|(?:THIS|THAT)? SAME"
    "|THAT))? (?:y:YEAR)? s:ANY_SEASON"
    "(?:(?:OF|COMMA)? (?:y:YEAR (?:JOIN (?:to:SMALL|to:NUM))?|y:SHORT_YEAR) bc:BC?|OF (?:n:SMALL|n:NUM) bc:BC)?"
)
def season(found: Found) -> Said | None:
    """Last fall; this summer; the spring of 1943; winter 2010; the winter of 2010-11; early in the summer."""
    year = (year_of(found) or found.whole("n")) * (-1 if found.has("bc") else 1)
    over_two_years = not found.has("to") or (found.whole("to") == (year + 1) % 100 and found.value("s") == "WI")
    if not over_two_years or (not year and not _reads_as_season(found)):
        return None
    fields: dict[str, str | int] = {"season": str(found.value("s"))}
    if year:
        fields["year"] = year
    if found.has("which"):
        word = found.words("which")[-1]
        fields["which"] = WHICH.get(word, word)
    mod = "START" if found.word("late") == "earlier" else "END" if found.has("late") else edge_mod(found)
    return Said("season", fields, mod=mod)


_WHICH_YEAR = listed("this that next last same previous following")
_BEFORE_A_SEASON = listed("in by since until of through during over throughout before after late early spent")
_IN_A_SEASON = listed(
    "offensive offensives counter counteroffensive campaign campaigns fighting quarters term semester session recess "
    "break holiday holidays vacation tour festival meeting summit election elections planting harvest flood floods "
    "flooding rains storm storms drought weather heat months season sales transfer supplies"
)
"""What goes on in a season, as against a winter coat and a summer house."""


def _reads_as_season(found: Found) -> bool:
    """False for a spring of water, a fall from power, and the Winter Olympics, which have a name."""
    of_something = found.word_after() == "of" and found.word_after(1) not in _WHICH_YEAR
    if not found.first_tag("s").startswith("NN") or of_something:
        return False
    if found.has("which", "early", "late", "edge"):
        return True
    before, begun = found.word_before(), found.words()[0] == "the"
    if found.word("s") in ("spring", "fall"):
        led = before in _BEFORE_A_SEASON and (begun or before in ("in", "by", "since", "until"))
    else:
        beside = found.tag(found.match.end()), found.tag(found.match.start() - 1)
        plain = not beside[0].startswith("NN") and beside[1] not in ("JJ", "JJS") and found.first_tag("s") == "NN"
        led = before in _BEFORE_A_SEASON or plain
    return led or found.word_after() in _IN_A_SEASON


@rule(
    "THE? span:((?:which:(LAST|THIS|NEXT|PREVIOUS) yu:UNIT POSS)?"
    "(?:y:YEAR POSS?)? (?:ago:UNIT HYPHEN (?:AGO|EARLIER))?"
    "fiscal:FISCAL? (?:n:ORD|n:ORD_DIGITS|n:SECOND|last:LAST|last:FINAL) HYPHEN? FISCAL? (?:u:UNIT|u:HALF)"
    "(?:(?:OF|COMMA)? (?:FISCAL)? (?:y:YEAR|y:SHORT_YEAR)|OF which:(LAST|THIS|NEXT|THE) yu:UNIT)?)"
)
def nth_quarter(found: Found) -> Said | list[Said] | None:
    """The third quarter; next year's first quarter; the first half of 1990; the year-ago second quarter."""
    unit = "H" if found.word("u") == "half" else found.unit()
    number = found.whole("n") or (4 if unit == "Q" else 2)
    if not _is_part_of_year(unit, number) or (found.has("last") and not found.has("y", "yu")):
        return None
    if found.has("yu") and found.value("yu") != "Y":
        return None
    fields: dict[str, str | int] = {"unit": unit, "number": number}
    if found.has("y"):
        fields["year"] = year_of(found) or 0
    elif found.has("ago", "which"):
        fields["year_shift"] = -1 if found.has("ago") else YEAR_SHIFTS[found.word("which")]
    if _GAME.search(found.around()):
        return None
    if unit == "H" and not found.has("y", "which", "yu") and not _MONEY.search(found.around()):
        return None
    if "-" in found.words("span") or found.word_before() in ("for", "of", "on"):
        fields["reported"] = 1
    before_a_noun = found.after()[:1] == " " and "-" in found.words("span") and not found.has("ago")
    return Said("quarter", fields, group="span" if before_a_noun else 0)


_GAME = re.compile(r"\b(?:scor(?:ed?|ing)|touchdowns?|quarterback|rebounds|halftime)\b", re.IGNORECASE)
_MONEY = re.compile(r"\b(?:profits?|sales|revenues?|earnings|turnover|net income|loss|dividend)\b", re.IGNORECASE)


def _is_part_of_year(unit: str, number: int) -> bool:
    return (unit == "Q" and 1 <= number <= 4) or (unit == "H" and 1 <= number <= 2)


@rule("(?:n:ORD|n:SECOND) HYPHEN PERIOD")
def nth_period(found: Found) -> Said | None:
    """Third-period sales: earnings prose for the third quarter."""
    number = found.whole("n")
    return Said("quarter", {"unit": "Q", "number": number}) if 1 <= number <= 4 else None


@rule("THE? (?:fiscal:FISCAL (?:u:UNIT)? (?:y:YEAR|y:SHORT_YEAR) | y:YEAR fiscal:FISCAL u:UNIT)")
def fiscal_year(found: Found) -> Said | None:
    """Fiscal 1990, fiscal year 1990, the 1990 fiscal year."""
    if found.has("u") and found.value("u") != "Y":
        return None
    return Said("year", {"year": year_of(found) or 0, "fiscal": 1})


@rule("(?:THE COMPARABLE? )? ago:(u:UNIT HYPHEN (?:AGO|EARLIER)) (?:p:PERIOD|p:UNIT)?")
def year_ago_period(found: Found) -> Said | None:
    """The year-ago quarter; the year-earlier period; year-earlier."""
    if found.value("u") != "Y":
        return None
    grain = str(found.value("p") or "")
    return Said("period", {"shift": -1, "unit": grain}, group=0 if found.has("p") else "ago")


@rule("THE p:UNIT a:A u:UNIT (?:AGO|EARLIER)")
def period_a_year_ago(found: Found) -> Said | None:
    """The quarter a year ago."""
    if found.value("u") != "Y" or found.value("p") not in ("Q", "M"):
        return None
    return Said("period", {"shift": -1, "unit": str(found.value("p"))})


@rule("THE y:YEAR (?:p:PERIOD|p:UNIT) | THE SAME (?:p:PERIOD|p:UNIT) (?:OF|IN) y:YEAR")
def period_of_year(found: Found) -> Said | None:
    """The 1988 quarter, the 1988 period, the same quarter of 1988."""
    if found.word("p") not in ("period", "quarter"):
        return None
    return Said("period", {"year": found.whole("y"), "unit": str(found.value("p") or "")})


@rule("THE (?:LATEST|CURRENT) PERIOD")
def latest_period(found: Found) -> Said | None:
    """The latest period."""
    return Said("period", {"shift": 0, "unit": ""})


@rule("THE? end:(u:UNIT POSS? HYPHEN? e:EDGE (?:y:YEAR)?)")
def year_end(found: Found) -> Said | None:
    """Year-end, year end, month's end."""
    unit = found.unit()
    if found.value("e") != "END" or unit not in ("Y", "M", "Q", "W") or found.word("e") != "end":
        return None
    if found.has("y"):
        return Said("year", {"year": found.whole("y")}, mod="END") if unit == "Y" else None
    before_a_noun = "-" in found.words() and found.after() == " " and found.tag(found.match.end())[:2] == "NN"
    fields: dict[str, str | int] = {"unit": unit, "shift": 0, "word": "this"}
    return Said("unit", fields, mod="END", group="end" if before_a_noun else 0)


@rule("THE? c:QUARTER_CODE (?:OF|COMMA|IN)? (?:y:YEAR|y:SHORT_YEAR)? | y:YEAR HYPHEN? c:QUARTER_CODE")
def quarter_code(found: Found) -> Said | None:
    """Q3 2010, H1."""
    code = str(found.value("c"))
    fields: dict[str, str | int] = {"unit": code[0], "number": int(code[1])}
    if found.has("y"):
        fields["year"] = year_of(found) or 0
    return Said("quarter", fields)


@rule("y:FISCAL_YEAR")
def fiscal_year_code(found: Found) -> Said | None:
    """FY2010, FY'22."""
    digits = "".join(character for character in found.word("y") if character.isdigit())
    return Said("year", {"year": int(digits) if len(digits) == 4 else 2000 + int(digits), "fiscal": 1})


RULES = (
    quarter_code,
    fiscal_year_code,
    season,
    nth_quarter,
    nth_period,
    fiscal_year,
    year_ago_period,
    period_a_year_ago,
    period_of_year,
    latest_period,
    year_end,
)
