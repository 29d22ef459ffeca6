"""Expressions that stand beside each other and are one: "Friday morning", "9 a.m. Tuesday", "from June to August"."""

from __future__ import annotations

import re
from dataclasses import replace

from timeline.chronology.mentions import Expression
from timeline.language.word_list import listed

DAY_FORMS = listed("date month_day weekday day")
_BEFORE_DAY = re.compile(r"\s*(?:,\s*)?(?:(?:on|of|in|ON|OF|IN)\s+)?(?:the\s+|THE\s+)?")
_AFTER_DAY = re.compile(r"\s+(?:at\s+)?|,?\s+at\s+|,\s+", re.IGNORECASE)
_UNTIL = re.compile(r"\s{0,9}(?:[-–—]|\b(?:to|through|until|till)\b)\s{0,9}", re.IGNORECASE)
_AND = re.compile(r"\s{1,9}and\s{1,9}", re.IGNORECASE)
_RANGED = DAY_FORMS | listed("month year_month year decade")


def compose(expressions: list[Expression], text: str) -> list[Expression]:
    """Join clock times and parts of the day to the day they stand beside, and mark the two ends of ranges."""
    merged: list[Expression] = []
    for expression in expressions:
        joined = _joined(merged[-1], expression, text) if merged else None
        if joined:
            merged[-1] = joined
        else:
            merged.append(_weekday_of(merged[-1], expression, text) if merged else expression)
    kept = [expression for expression in merged if expression.fields.get("which") != "beside"]
    kept = _year_carried(_a_year_back(kept, text), text)
    kept = _in_one_order(_on_the_day_that_follows(kept, text))
    return _ranges([_opening(_since(expression, text), text) for expression in _ended(kept, text)], text)


_OPENING = re.compile(r"(?:^|[.!?][\"'”’)]*\s+|\n\s*)(?:(?:in|on|at|from|after)\s+)?(?:the\s+)?$", re.IGNORECASE)
_LONGEST_OPENING = 20


def _opening(expression: Expression, text: str) -> Expression:
    """Mark the year that a sentence opens with: "On May 9, 1772, the river rose"."""
    if "year" in expression.fields and _OPENING.search(
        text[max(0, expression.start - _LONGEST_OPENING) : expression.start]
    ):
        return replace(expression, fields=expression.fields | {"opens": 1})
    return expression


def _a_year_back(expressions: list[Expression], text: str) -> list[Expression]:
    """The same quarter last year, the same month a year earlier: that of a year before the one spoken of."""
    result = list(expressions)
    for at, (said, year) in enumerate(zip(result, result[1:], strict=False)):
        beside = text[said.end : year.start].strip() in ("", "of", "in") and said.fields.get("word") == "same"
        last = year.form == "unit" and (year.fields["unit"], year.fields["word"], year.mod) == ("Y", "last", "")
        ago = year.form == "units_away" and (year.fields["count"], year.fields["unit"], year.fields["sign"]) == (
            1,
            "Y",
            -1,
        )
        if beside and (last or ago) and said.fields["unit"] in ("Q", "M"):
            result[at] = replace(said, fields=said.fields | {"years_back": 1})
    return result


_AND_THEN = re.compile(r"[^.;:!?\n]{0,50}?\b(?:and|then)\b[^.;:!?\n]{0,50}")


def _year_carried(expressions: list[Expression], text: str) -> list[Expression]:
    """Give "July" the year of "in May 2001 and again in July", in the field "carried"; tense may overrule it."""
    result = list(expressions)
    for at, (first, second) in enumerate(zip(result, result[1:], strict=False)):
        dated = first.form in ("year_month", "date") and second.form in ("month", "month_day")
        if (
            dated
            and not {"which", "of_year"} & second.fields.keys()
            and _AND_THEN.fullmatch(text[first.end : second.start])
        ):
            year = int(first.fields["year"]) + (int(second.fields["month"]) < int(first.fields["month"]))
            result[at + 1] = replace(second, fields=second.fields | {"carried": year})
    return result


_SENTENCE_END = re.compile(r"[.!?][\"'”’)]*\s+[A-Z]|\n\s*\n")
_FARTHEST_DAY = 60


def _on_the_day_that_follows(expressions: list[Expression], text: str) -> list[Expression]:
    """Give a clock time the day that its sentence names after it: "at 4:17 a.m. (01:17 GMT) on Feb. 6"."""
    result = list(expressions)
    day: Expression | None = None
    for at in range(len(result) - 1, -1, -1):
        said = result[at]
        if said.form in DAY_FORMS:
            day = said
        elif day and said.form == "clock" and _in_one_sentence(said, day, text):
            times = {"part", "clock", "zone"}
            fields = {name: value for name, value in day.fields.items() if name not in times} | said.fields
            result[at] = replace(said, form=day.form, fields=fields)
    return result


def _in_one_sentence(time: Expression, day: Expression, text: str) -> bool:
    between = text[time.end - 1 : day.start]
    return len(between) <= _FARTHEST_DAY and not _SENTENCE_END.search(between)


def _in_one_order(expressions: list[Expression]) -> list[Expression]:
    """A text that writes 24/07 writes its days first throughout; one that writes 07/24, its months."""
    orders = {str(said.fields["order"]) for said in expressions if "order" in said.fields} - {"either"}
    if len(orders) != 1:
        return expressions
    return [
        _settled(said, orders == {"day"}) if said.fields.get("order") == "either" else said for said in expressions
    ]


def _settled(said: Expression, day_first: bool) -> Expression:
    fields = said.fields | {"order": "day" if day_first else "month"}
    if day_first:
        fields |= {"month": said.fields["day"], "day": said.fields["month"]}
    return replace(said, fields=fields)


def _since(expression: Expression, text: str) -> Expression:
    """Mark what is open to this day: "since June"."""
    if text[max(0, expression.start - 6) : expression.start].lower() == "since " and expression.type == "DATE":
        return replace(expression, fields=expression.fields | {"since": 1})
    return expression


def _that_ended(period: Expression, told: dict[str, str | int]) -> Expression:
    """A year that ended on some other day than the last of December is a length of time, not a calendar year."""
    if period.form == "unit" and period.fields["unit"] == "Y" and period.fields["shift"] == 0:
        return replace(period, type="DURATION", form="duration", fields={"value": "P1Y"} | told)
    return replace(period, fields=period.fields | told)


_ENDED = re.compile(r"\s{1,9}(?:that\s{1,9})?(ended|ending|ends|will end)\s{1,9}(?:(?:on|in)\s{1,9})?", re.IGNORECASE)


def _ended(expressions: list[Expression], text: str) -> list[Expression]:
    """Give a period the day on which it ended: "the quarter ended Sept. 30"."""
    result = list(expressions)
    for at in range(len(result) - 1):
        first, second = result[at], result[at + 1]
        if second.form not in ("month_day", "date", "year_month", "month") or second.start - first.end > 16:
            continue
        match = _ENDED.fullmatch(text[first.end : second.start])
        if not match or first.form not in ("unit", "quarter", "duration"):
            continue
        side = -1 if match[1].lower() == "ended" else 0
        told = {f"end_{name}": second.fields[name] for name in ("year", "month", "day") if name in second.fields}
        result[at] = _that_ended(first, told | {"ended": side})
        if second.form == "month_day":
            result[at + 1] = replace(second, fields=second.fields | {"ended": side})
    return result


def _joined(first: Expression, second: Expression, text: str) -> Expression | None:
    between = text[first.end : second.start]
    if len(between) > 30:
        return None
    if first.form == second.form == "duration" and _AND_MORE.fullmatch(between):
        return _one_length(first, second, text)
    if first.form in _IN_A_YEAR and second.form == "unit" and _OF.fullmatch(between):
        return _of_year(first, second, text)
    if first.form in ("clock", "part") and second.form in DAY_FORMS and _BEFORE_DAY.fullmatch(between):
        return _with_time(second, first, text)
    if second.form in ("clock", "part") and first.form in DAY_FORMS and _AFTER_DAY.fullmatch(between):
        if second.form == "part" and ("," in between or second.fields.get("which") not in ("beside", "")):
            return None
        return _with_time(first, second, text)
    return None


_IN_A_YEAR = listed("month_day season")
_OF = re.compile(r"\s+(?:(?:of|in)\s+)?")
_YEARS_NAMED = listed("last this next that same previous following")


def _of_year(day: Expression, year: Expression, text: str) -> Expression | None:
    """March 5 last year, the summer of that year."""
    word = str(year.fields["word"])
    if year.fields["unit"] != "Y" or year.mod or word not in _YEARS_NAMED or {"which", "year"} & day.fields.keys():
        return None
    return replace(day, end=year.end, text=text[day.start : year.end], fields=day.fields | {"of_year": word})


_AND_MORE = re.compile(r",?\s{1,9}and\s{1,9}|,\s{1,9}")
_LENGTH = re.compile(r"P(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(?:T(\d+H)?(\d+M)?(\d+S)?)?")


def _one_length(first: Expression, second: Expression, text: str) -> Expression | None:
    """Two years and four months: one length, when each unit is smaller than the one before."""
    values = [_LENGTH.fullmatch(str(said.fields.get("value"))) for said in (first, second)]
    if not (values[0] and values[1]) or second.mod or text[first.start : second.end].count("-"):
        return None
    units = [[at for at, part in enumerate(value.groups()) if part] for value in values if value]
    if not (units[0] and units[1]) or max(units[0]) >= min(units[1]):
        return None
    day, _, clock = str(second.fields["value"])[1:].partition("T")
    told = str(first.fields["value"])
    value = told + day + ("" if "T" in told or not clock else "T") + clock
    return replace(first, end=second.end, text=text[first.start : second.end], fields=first.fields | {"value": value})


_APPOSED = re.compile(r",\s+an?\s+", re.IGNORECASE)


def _weekday_of(day: Expression, weekday: Expression, text: str) -> Expression:
    """Feb. 12, a Friday: the weekday is that day's own."""
    if not _APPOSED.fullmatch(text[day.end : weekday.start]) or weekday.form != "weekday":
        return weekday
    if day.form not in ("month_day", "date") or "which" in weekday.fields or weekday.type != "DATE":
        return weekday
    return replace(weekday, form=day.form, fields=day.fields | {"weekday": weekday.fields["weekday"]})


def _with_time(day: Expression, time: Expression, text: str) -> Expression | None:
    if day.type == "TIME" or "part" in day.fields or "clock" in day.fields:
        return None
    start, end = min(day.start, time.start), max(day.end, time.end)
    told = {key: time.fields[key] for key in ("clock", "part", "zone") if key in time.fields}
    return replace(
        day, start=start, end=end, text=text[start:end], type="TIME", fields=day.fields | told, mod=time.mod or day.mod
    )


def _ranges(expressions: list[Expression], text: str) -> list[Expression]:
    result = list(expressions)
    for at in range(len(result) - 1):
        first, second = result[at], result[at + 1]
        if first.form in _RANGED and second.form in _RANGED and _is_range(first, second, text):
            first = _with_year_of(first, second)
            result[at] = replace(first, fields=first.fields | {"range": "start"})
            result[at + 1] = replace(second, fields=second.fields | {"range": "end"})
    return result


_DATED = {"month_day": "date", "month": "year_month"}


def _with_year_of(first: Expression, second: Expression) -> Expression:
    """In "between March 3 and March 9, 2010" the year is said once."""
    year = second.fields.get("year")
    if not isinstance(year, int) or first.form not in _DATED or "month" not in second.fields:
        return first
    earlier = int(first.fields["month"]) > int(second.fields["month"])
    return replace(first, form=_DATED[first.form], fields=first.fields | {"year": year - earlier})


def _is_range(first: Expression, second: Expression, text: str) -> bool:
    if "range" in first.fields or "range" in second.fields or second.start - first.end > 12:
        return False
    between = text[first.end : second.start]
    lead = text[max(0, first.start - 9) : first.start].lower().split()[-1:]
    if _AND.fullmatch(between):
        return lead == ["between"]
    plain_to = between.strip() == "to" and first.form not in ("month_day", "date")
    return bool(_UNTIL.fullmatch(between)) and (lead == ["from"] or not plain_to)
