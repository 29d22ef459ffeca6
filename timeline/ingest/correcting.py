"""Time expressions that an editor dated: found again by their words, and laid over what the program makes of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from os.path import commonprefix

from timeline.chronology.edtf import Edtf
from timeline.chronology.mentions import Timex
from timeline.models import Article, Judgement

AROUND = 40
"""Characters on either side by which an expression is known."""
KNOWN_BY = 10
"""How many of these must be the same, where there are so many."""


def in_full(article: Article | None, value: dict) -> dict:
    """A decision on a time expression, with the words around it."""
    if article is None or "before" in value:
        return value
    before, after = _around(article.body, value["start"], value["end"])
    return {**value, "before": before, "after": after}


def corrections_of(article: Article, standing: Sequence[Judgement]) -> dict[int, Edtf | None]:
    """By where a time expression starts by now: its date as an editor set it; None for no date at all.

    ``standing`` are decisions, the later after the earlier.
    """
    found: dict[int, Edtf | None] = {}
    for judgement in standing:
        start = place_of(article, judgement.value)
        if start is not None:
            found[start] = Edtf.parse(judgement.value["edtf"]) if judgement.value["edtf"] else None
    return found


def place_of(article: Article, value: Mapping) -> int | None:
    """Where an expression that was decided on starts by now; None if it is not in the article any more."""
    spans = [(row["start"], row["end"]) for row in article.reading.get("expressions", ())]
    if "before" not in value:
        return value["start"]
    same = [span for span in spans if article.body[span[0] : span[1]] == value["text"]]
    return _best(article.body, value, same or list(_over(article.body, value["text"], spans)))


def _over(body: str, text: str, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Expressions that stand where the words do, cut otherwise."""
    place = body.find(text) if text else -1
    while place >= 0:
        yield from (span for span in spans if span[0] < place + len(text) and place < span[1])
        place = body.find(text, place + 1)


def _best(body: str, value: Mapping, spans: Sequence[tuple[int, int]]) -> int | None:
    rows = [(_alike(body, value, span), -abs(span[0] - value["start"]), span[0]) for span in spans]
    points, _, start = max(rows, default=(0, 0, None))
    wanted = min(KNOWN_BY, len(value["before"]) + len(value["after"]))
    return start if points >= wanted else None


def _alike(body: str, value: Mapping, span: tuple[int, int]) -> int:
    """How many characters before and after are the same."""
    before, after = _around(body, *span)
    return len(commonprefix([before[::-1], value["before"][::-1]])) + len(commonprefix([after, value["after"]]))


def _around(body: str, start: int, end: int) -> tuple[str, str]:
    return body[max(start - AROUND, 0) : start], body[end : end + AROUND]


def corrected(timexes: Sequence[Timex], corrections: Mapping[int, Edtf | None]) -> Sequence[Timex]:
    """The dated expressions of an article, with the dates that an editor set in place of the program's."""
    if not corrections:
        return timexes
    return [_corrected(t, corrections[t.start]) if t.start in corrections else t for t in timexes]


def _corrected(timex: Timex, edtf: Edtf | None) -> Timex:
    value = edtf.text if edtf is not None and edtf.is_day else timex.value
    return replace(timex, edtf=edtf, value=value)
