"""What is wrong with a `newsroom-timeline/1` document, in sentences, before anything of it is stored."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterator
from datetime import date

from timeline.chronology.edtf import Edtf, EdtfError
from timeline.exports.timeline_json import FORMAT, UNKNOWN
from timeline.models import Article, Event

MOST_BYTES = 200_000_000
MOST_CHARACTERS = 2_000_000  # of one article's body
MOST_COMPLAINTS = 20

Check = Callable[[object], str | None]  # what is wrong with a value, or None


class DocumentError(ValueError):
    """A document that cannot be imported; the message has a sentence for each thing that is wrong."""


def load(data: bytes) -> dict:
    """The document in `data`, checked; raises DocumentError."""
    if len(data) > MOST_BYTES:
        raise DocumentError(f"The file is larger than {MOST_BYTES // 1_000_000} MB.")
    try:
        document = json.loads(data.decode("utf-8-sig"), parse_constant=refuse_constant)
    except (ValueError, RecursionError) as error:
        raise DocumentError(f"The file is not JSON in UTF-8: {error}.") from error
    complaints = list(complaints_about(document))
    if complaints:
        more = len(complaints) - MOST_COMPLAINTS
        rest = [f"And {more} more."] if more > 0 else []
        raise DocumentError("\n".join([*complaints[:MOST_COMPLAINTS], *rest]))
    return document


def refuse_constant(name: str) -> None:
    """NaN and Infinity are no JSON, though Python's reader takes them."""
    raise ValueError(f"{name} is not a number")


# --- One value ------------------------------------------------------------------------------------------------------


def text(most: int, *, empty: bool = True) -> Check:
    """Text of at most so many characters that a database can hold."""

    def check(value: object) -> str | None:
        if not isinstance(value, str):
            return "is not text"
        if not value and not empty:
            return "is empty"
        if len(value) > most:
            return f"has {len(value):,} characters, and {most:,} are the most"
        if re.search("[\x00\ud800-\udfff]", value):
            return "has a character in it that cannot be stored (a NUL or half of a surrogate pair)"
        return None

    return check


def matching(pattern: str, form: str, most: int = 80) -> Check:
    """Text of a certain form; `form` says which."""

    def check(value: object) -> str | None:
        return text(most)(value) or (None if re.fullmatch(pattern, value, re.ASCII) else f"is not {form}")

    return check


def one_of(values: list[str]) -> Check:
    """One of several words."""
    return lambda value: None if value in values else f"is none of {', '.join(values)}"


def or_null(check: Check) -> Check:
    """What `check` lets pass, or null."""
    return lambda value: None if value is None else check(value)


def list_of(check: Check) -> Check:
    """A list of what `check` lets pass."""

    def check_all(value: object) -> str | None:
        if not isinstance(value, list):
            return "is not a list"
        return next((f"has an entry that {wrong}" for wrong in map(check, value) if wrong), None)

    return check_all


def day(value: object) -> str | None:
    """A calendar day such as 2010-12-07."""
    try:
        return None if date.fromisoformat(value).isoformat() == value else "is not a day such as 2010-12-07"
    except (TypeError, ValueError):
        return "is not a day such as 2010-12-07"


def whole(value: object) -> str | None:
    """A whole number, 0 or more."""
    return None if type(value) is int and value >= 0 else "is not a whole number"


def number(value: object) -> str | None:
    """A finite number."""
    return None if type(value) in (int, float) and math.isfinite(value) else "is not a number"


def truth(value: object) -> str | None:
    """True or false."""
    return None if isinstance(value, bool) else "is neither true nor false"


def mapping(value: object) -> str | None:
    """An object with fields, which are checked by themselves."""
    return None if isinstance(value, dict) else "is not an object with fields"


ARTICLE_ID = matching(r"a[1-9]\d{0,8}", "an id such as a1")
EVENT_ID = matching(r"e[1-9]\d{0,8}", "an id such as e1")
ROWS = list_of(mapping)
NAMES = list_of(text(200, empty=False))

DOCUMENT = {"format": one_of([FORMAT]), "story": mapping, "articles": ROWS, "events": ROWS}
STORY = {
    "slug": matching(r"[-\w]+", "a slug: letters, digits, hyphens and underscores"),
    "title": text(300, empty=False),
    "earliest": or_null(day),
    "latest": or_null(day),
}
ARTICLE = {
    "id": ARTICLE_ID,
    "file": text(255, empty=False),
    "title": text(1000),
    "byline": or_null(text(300, empty=False)),
    "outlet": or_null(text(200, empty=False)),
    "url": or_null(matching(r"https?://\S+", "an address that starts with http:// or https://", 1000)),
    "language": or_null(text(8, empty=False)),
    "published": mapping,
    "body": text(MOST_CHARACTERS, empty=False),
}
DATE = {"edtf": text(400, empty=False), "earliest": day, "latest": day}
PUBLISHED = DATE | {"basis": one_of(Article.Basis.values), "because": list_of(text(2000))}
EVENT = {
    "id": EVENT_ID,
    "title": text(300, empty=False),
    "date": mapping,
    "status": one_of(Event.Status.values),
    "significance": number,
    "shown": truth,
    "fulfilled_by": or_null(EVENT_ID),
    "participants": NAMES,
    "places": NAMES,
    "mentions": ROWS,
}
MENTION = {
    "article": ARTICLE_ID,
    "quote": text(MOST_CHARACTERS, empty=False),
    "start": whole,
    "end": whole,
    "expression": or_null(text(200, empty=False)),
    "timex": or_null(mapping),
    "attribution": or_null(text(200, empty=False)),
}
TIMEX = {"type": one_of(["DATE", "TIME", "DURATION", "SET"]), "value": text(100, empty=False)}


# --- The document ---------------------------------------------------------------------------------------------------


def complaints_about(document: object) -> Iterator[str]:
    """A sentence for each thing that is wrong."""
    wrong = mapping(document)
    complaints = [f"The document {wrong}."] if wrong else list(shape(document, DOCUMENT, "The document"))
    if complaints:
        yield from complaints
        return
    yield from shape(document["story"], STORY, "The story")
    for row in document["articles"]:
        yield from article_complaints(row)
    for kind in ("articles", "events"):
        yield from repeated_ids(document[kind])
    bodies = {row.get("id"): row.get("body") for row in document["articles"]}
    ids = {row.get("id") for row in document["events"] if isinstance(row.get("id"), str)}
    for row in document["events"]:
        yield from event_complaints(row, bodies, ids)


def shape(row: dict, fields: dict[str, Check], where: str) -> Iterator[str]:
    """What is wrong with the fields of one object, each by itself."""
    for name in row.keys() - fields.keys():
        yield f"{where}: “{name}” is not a field of {FORMAT}."
    for name, check in fields.items():
        wrong = check(row[name]) if name in row else "is missing"
        if wrong:
            yield f"{where}: “{name}” {wrong}."


def repeated_ids(rows: list[dict]) -> Iterator[str]:
    """Ids that stand on more than one row."""
    ids = [row.get("id") for row in rows if isinstance(row.get("id"), str)]
    for name in sorted({name for name in ids if ids.count(name) > 1} if len(set(ids)) < len(ids) else ()):
        yield f"The id {name} is there more than once."


def article_complaints(row: dict) -> Iterator[str]:
    """What is wrong with one article."""
    where = f"Article {row.get('id')}"
    yield from shape(row, ARTICLE, where)
    if isinstance(row.get("published"), dict):
        yield from date_complaints(row["published"], PUBLISHED, f"{where}, published")


def event_complaints(row: dict, bodies: dict[str, str], ids: set[str]) -> Iterator[str]:
    """What is wrong with one event; `bodies` are the articles' by id, `ids` the events'."""
    where = f"Event {row.get('id')}"
    complaints = list(shape(row, EVENT, where))
    if complaints:
        yield from complaints
        return
    yield from date_complaints(row["date"], DATE, f"{where}, date")
    if row["fulfilled_by"] is not None and row["fulfilled_by"] not in ids - {row["id"]}:
        yield f"{where}: “fulfilled_by” is {row['fulfilled_by']}, which is no other event of the document."
    for mention in row["mentions"]:
        yield from mention_complaints(mention, bodies, where)


def date_complaints(row: dict, fields: dict[str, Check], where: str) -> Iterator[str]:
    """What is wrong with a date: its text, or bounds that have nothing to do with it."""
    complaints = list(shape(row, fields, where))
    if complaints or row["edtf"] == UNKNOWN["edtf"]:
        yield from complaints
        return
    try:
        said = Edtf.parse(row["edtf"])
    except EdtfError as error:
        yield f"{where}: {error}"
        return
    bounds = Edtf(row["edtf"], date.fromisoformat(row["earliest"]), date.fromisoformat(row["latest"]))
    if bounds.earliest > bounds.latest:
        yield f"{where}: “earliest” is after “latest”."
    elif not bounds.overlaps(said):
        yield f"{where}: “earliest” and “latest” lie outside {row['edtf']}."


def mention_complaints(row: dict, bodies: dict[str, str], where: str) -> Iterator[str]:
    """What is wrong with one mention: above all, a quote that is not what the article says there."""
    complaints = [*shape(row, MENTION, f"{where}, mention")]
    if isinstance(row.get("timex"), dict):
        complaints += shape(row["timex"], TIMEX, f"{where}, timex")
    if complaints:
        yield from complaints
        return
    body = bodies.get(row["article"])
    if not isinstance(body, str):
        yield f"{where}: a mention is of {row['article']}, which is no article of the document."
    elif body[row["start"] : row["end"]] != row["quote"]:
        yield f"{where}: {row['article']} does not say “{row['quote'][:60]}” from {row['start']} to {row['end']}."
