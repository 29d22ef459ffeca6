"""What is read out of one article: time expressions and the events they date."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from timeline.chronology.edtf import Edtf


class Modality(StrEnum):
    """Whether the text says that it happened. After TimeML's modality and polarity."""

    OCCURRED = "occurred"
    PLANNED = "planned"
    EXPECTED = "expected"
    POSSIBLE = "possible"
    DENIED = "denied"


@dataclass(frozen=True, slots=True)
class Expression:
    """A time expression as recognised, before any calendar: what it says, not yet when it is.

    Keeping this beside the article lets every date be worked out again, without reading the text again,
    when the document time becomes better known. Everything in it survives a trip through JSON.
    """

    start: int
    end: int
    text: str
    type: str  # TIMEX3: DATE, TIME, DURATION or SET
    form: str  # how it is built: "weekday", "month_day", "month", "year", "shift", "full_date", ...
    fields: dict[str, str | int] = field(default_factory=dict)
    mod: str = ""  # TIMEX3 mod: START, MID, END, APPROX, ...
    direction: str = ""  # "past", "future" or "" as tense and cue words of its clause say


@dataclass(frozen=True, slots=True)
class Timex:
    """A TIMEX3 annotation. Offsets are code points in the text it was found in, ``end`` exclusive.

    ``value`` is the TIMEX3 value; ``edtf`` the place on the timeline, None where there is none (durations,
    sets, references to a vague past or future, or a document time too poorly known).
    """

    start: int
    end: int
    text: str
    type: str
    value: str
    mod: str = ""
    edtf: Edtf | None = None


@dataclass(frozen=True, slots=True)
class Name:
    """A person, place or body as one article calls it.

    ``text`` is the fullest form in the article, ``spellings`` every form that stands for it there,
    ``count`` how often it is named.
    """

    text: str
    kind: str  # "person", "place" or "body"
    spellings: tuple[str, ...] = ()
    count: int = 1


@dataclass(frozen=True, slots=True)
class Mention:
    """One clause that reports something that happened or will; dated only when it is laid on a calendar.

    ``start`` and ``end`` are the sentence, in code points of the article's body. ``expression`` is the index of
    its time expression among the article's, None where it has none of its own. ``leans`` is "after" or
    "before" with ``leans_on`` the trigger start of the mention it is placed by, where the sentence dates
    it by another event.
    """

    start: int
    end: int
    trigger: str
    trigger_start: int
    lemma: str
    kind: str
    modality: Modality
    participants: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    nearby: tuple[str, ...] = ()  # other names of the sentence
    nouns: tuple[str, ...] = ()  # distinctive words of the clause, as lemmas
    attribution: str = ""
    title: str = ""
    whole: bool = False  # the title is a full clause, not just a noun
    expression: int | None = None
    deadline: bool = False  # its date is the last day for it: "is due to decide by 14 June"
    lapsed: bool = False  # a plan told in the past tense: "was due to open on 7 January"
    about: str = ""  # of a statement: the kind of what it says was done
    leans: str = ""
    leans_on: int | None = None
    paragraph: int = 0  # counted from the lead
    news: bool = False  # what an article tells first, or has "just" happened: "has been suspended"
    caption: bool = False
    main: bool = True  # the main clause of its sentence, or reported by it


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read out of one article, before any calendar: expressions, mentions, names."""

    expressions: tuple[Expression, ...] = ()
    mentions: tuple[Mention, ...] = ()
    names: tuple[Name, ...] = ()
    quotations: tuple[str, ...] = ()  # words in quotation marks, to recognise the same speech elsewhere
