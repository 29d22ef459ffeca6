"""The words of the calendar and what they stand for, as rows of data."""

from __future__ import annotations

_MONTH_NAMES = """
january jan
february feb
march mar
april apr
may
june jun
july jul
august aug
september sept sep
october oct
november nov
december dec
"""
_WEEKDAY_NAMES = """
monday mon
tuesday tues tue
wednesday wed weds
thursday thurs thur thu
friday fri
saturday sat
sunday sun
"""


def _numbered(rows: str, first: int = 1) -> dict[str, int]:
    """Every word of a row and the number of the row."""
    return {name: number for number, row in enumerate(rows.strip().splitlines(), first) for name in row.split()}


def _in_order(names: str, first: int) -> dict[str, int]:
    return {name: number for number, name in enumerate(names.split(), first)}


MONTHS = _numbered(_MONTH_NAMES)
WEEKDAYS = _numbered(_WEEKDAY_NAMES)

UNITS = {
    "second": "S", "seconds": "S", "sec": "S", "secs": "S",
    "minute": "TM", "minutes": "TM", "min": "TM", "mins": "TM",
    "hour": "H", "hours": "H", "hr": "H", "hrs": "H",
    "day": "D", "days": "D",
    "week": "W", "weeks": "W", "fortnight": "2W", "fortnights": "2W",
    "weekend": "WE", "weekends": "WE",
    "month": "M", "months": "M",
    "quarter": "Q", "quarters": "Q",
    "year": "Y", "years": "Y", "yr": "Y", "yrs": "Y",
    "decade": "E", "decades": "E",
    "century": "C", "centuries": "C",
    "millennium": "L", "millennia": "L",
}  # fmt: skip
"""Time units by word; the letter is the one of TIMEX3 durations (TM: minute, E: decade, C: century, L: millennium)."""

SEASONS = {"spring": "SP", "summer": "SU", "summers": "SU", "autumn": "FA", "fall": "FA", "winter": "WI",
           "winters": "WI", "springtime": "SP", "summertime": "SU", "wintertime": "WI"}  # fmt: skip

DAY_PARTS = {
    "morning": "MO", "mornings": "MO", "dawn": "MO", "daybreak": "MO", "sunrise": "MO",
    "noon": "12:00", "midday": "12:00", "noontime": "12:00",
    "afternoon": "AF", "afternoons": "AF", "lunchtime": "12:00",
    "evening": "EV", "evenings": "EV", "dusk": "EV", "sunset": "EV",
    "night": "NI", "nights": "NI", "overnight": "NI", "nightfall": "NI", "midnight": "24:00",
}  # fmt: skip
"""Parts of the day: a TIMEX3 part after T, or the clock time that the word means."""

_TENS = "twenty thirty forty fifty sixty seventy eighty ninety"
SMALL_NUMBERS = _in_order(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen",
    0,
) | {name: 10 * tens for name, tens in _in_order(_TENS, 2).items()}
MULTIPLIERS = {"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000, "dozen": 12}

ORDINALS = _in_order(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
    1,
) | {"thirtieth": 30}

NAMED_DECADES = {
    name: f"19{tens}0"
    for name, tens in _in_order("twenties thirties forties fifties sixties seventies eighties nineties", 2).items()
} | {"noughties": "2000"}

ZONES = {
    "gmt": "Z", "utc": "Z", "bst": "+01", "cet": "+01", "cest": "+02", "msk": "+03", "ist": "+05:30", "jst": "+09",
    "est": "-05", "edt": "-04", "et": "", "cst": "-06", "cdt": "-05", "ct": "", "mst": "-07", "mdt": "-06",
    "pst": "-08", "pdt": "-07", "pt": "", "eet": "+02", "eest": "+03", "sast": "+02", "pkt": "+05", "hkt": "+08",
    "kst": "+09", "awst": "+08", "acst": "+09:30", "aest": "+10", "aedt": "+11", "nzst": "+12", "nzdt": "+13",
    "akst": "-09", "akdt": "-08", "hst": "-10", "brt": "-03",
}  # fmt: skip
"""Zones by abbreviation and their offset; empty where summer and winter share the letters."""

REFERENCES = {
    "now": "PRESENT_REF", "currently": "PRESENT_REF", "nowadays": "PRESENT_REF", "presently": "PRESENT_REF",
    "recently": "PAST_REF", "lately": "PAST_REF",
    "soon": "FUTURE_REF",
}  # fmt: skip

EVERY_WORDS = {
    "daily": "P1D", "nightly": "P1D", "weekly": "P1W", "biweekly": "P2W", "fortnightly": "P2W", "monthly": "P1M",
    "bimonthly": "P2M", "yearly": "P1Y", "annually": "P1Y", "hourly": "PT1H", "biannually": "P6M",
    "biennially": "P2Y", "semiannually": "P6M",
}  # fmt: skip

KNOWN_DAYS = {"9/11": (2001, 9, 11)}
"""Days that are a name of what happened on them."""

ATTACKS = frozenset({"attack", "attacks", "terror", "terrorist", "hijackers", "hijackings"})

LONG_WORDS = {
    "hourlong": "PT1H", "daylong": "P1D", "weeklong": "P1W", "monthlong": "P1M", "yearlong": "P1Y",
    "decadelong": "P1E",
}  # fmt: skip

FIXED_HOLIDAYS = {
    "new year's day": (1, 1), "new year's": (1, 1), "new year's eve": (12, 31), "epiphany": (1, 6),
    "valentine's day": (2, 14), "st. patrick's day": (3, 17), "april fools' day": (4, 1), "may day": (5, 1),
    "victory day": (5, 9), "canada day": (7, 1), "independence day": (7, 4), "fourth of july": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31), "all saints' day": (11, 1), "veterans day": (11, 11), "armistice day": (11, 11),
    "remembrance day": (11, 11), "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24),
    "boxing day": (12, 26), "earth day": (4, 22), "anzac day": (4, 25), "juneteenth": (6, 19),
    "australia day": (1, 26), "groundhog day": (2, 2), "cinco de mayo": (5, 5), "bonfire night": (11, 5),
    "guy fawkes night": (11, 5), "all souls' day": (11, 2), "hogmanay": (12, 31),
}  # fmt: skip

NTH_WEEKDAY_HOLIDAYS = {
    "thanksgiving": (11, 4, 4), "thanksgiving day": (11, 4, 4), "labor day": (9, 1, 1), "memorial day": (5, 1, -1),
    "martin luther king day": (1, 1, 3), "martin luther king jr. day": (1, 1, 3), "presidents' day": (2, 1, 3),
    "presidents day": (2, 1, 3), "columbus day": (10, 1, 2), "mother's day": (5, 7, 2), "father's day": (6, 7, 3),
    "election day": (11, 1, 1), "black friday": (11, 4, 4), "cyber monday": (11, 4, 4),
    "remembrance sunday": (11, 7, 2),
    "patriots' day": (4, 1, 3),
}  # fmt: skip
"""Month, ISO weekday, which of them (-1 the last). The United States' statutory days, 5 U.S.C. 6103."""

DAYS_AFTER = {"election day": 1, "black friday": 1, "cyber monday": 4}
"""Feasts counted from such a weekday, and how many days after it they are."""

EASTER_HOLIDAYS = {
    "easter": 0, "easter sunday": 0, "easter monday": 1, "good friday": -2, "holy thursday": -3, "palm sunday": -7,
    "holy saturday": -1, "easter saturday": -1, "maundy thursday": -3, "whit monday": 50,
    "ash wednesday": -46, "mardi gras": -47, "shrove tuesday": -47, "ascension day": 39, "pentecost": 49,
}  # fmt: skip
"""Days after Easter Sunday of the Gregorian calendar."""
