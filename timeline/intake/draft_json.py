"""A draft as JSON and back: how it comes out of a process that is not trusted, checked on the way in."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from timeline.chronology.edtf import Edtf, EdtfError
from timeline.intake.characters import is_clean
from timeline.intake.draft import Draft, Dropped, Stated
from timeline.intake.limits import MAX_CHARACTERS, MAX_LINES
from timeline.intake.metadata import PageFacts

TEXTS = ("title", "standfirst", "byline", "outlet", "url", "language", "body", "dateline")
FACTS = ("title", "byline", "outlet", "url")


def draft_to_json(draft: Draft) -> dict[str, Any]:
    """The draft as plain values."""
    return {
        **{name: getattr(draft, name) for name in TEXTS},
        "captions": [list(span) for span in draft.captions],
        "dropped": [[dropped.text, dropped.why, dropped.place] for dropped in draft.dropped],
        "published": _stated_to_json(draft.published),
        "hints": draft.hints,
    }


def draft_from_json(values: Mapping[str, Any]) -> Draft:
    """The draft again. Raises ValueError for anything that no draft could have come to."""
    body = _text(values.get("body"))
    return Draft(
        **{name: _text(values.get(name)) for name in TEXTS},
        captions=[_span(span, len(body)) for span in _list(values.get("captions"))],
        dropped=[Dropped(_text(text), _text(why), _place(place)) for text, why, place in _list(values.get("dropped"))],
        published=_stated(values.get("published")),
        hints=[_text(hint) for hint in _list(values.get("hints"))],
    )


def facts_to_json(facts: PageFacts) -> dict[str, Any]:
    """What a feed says of an item, as plain values."""
    return {**{name: getattr(facts, name) for name in FACTS}, "published": _stated_to_json(facts.published)}


def facts_from_json(values: Mapping[str, Any]) -> PageFacts:
    """The facts again. Raises ValueError for anything that no facts could have come to."""
    return PageFacts(**{name: _text(values.get(name)) for name in FACTS}, published=_stated(values.get("published")))


def _stated_to_json(stated: Stated | None) -> list[str] | None:
    return [stated.edtf.text, stated.because] if stated else None


def _stated(value: Any) -> Stated | None:
    if value is None:
        return None
    text, because = map(_text, _list(value))
    try:
        return Stated(Edtf.parse(text), because)
    except EdtfError as error:
        raise ValueError("a date that is none") from error


def _text(value: Any) -> str:
    if not isinstance(value, str) or len(value) > MAX_CHARACTERS or not is_clean(value):
        raise ValueError("a text that is none")
    return value


def _list(value: Any) -> list:
    if not isinstance(value, list) or len(value) > MAX_LINES:
        raise ValueError("a list that is none")
    return value


def _place(value: Any) -> int:
    if type(value) is not int or not -1 <= value <= MAX_LINES:
        raise ValueError("a place that is none")
    return value


def _span(value: Any, length: int) -> tuple[int, int]:
    start, end = _list(value)
    if not (type(start) is type(end) is int and 0 <= start < end <= length):
        raise ValueError("a span outside the text")
    return start, end
