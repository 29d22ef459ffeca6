"""Annotated news in TimeML, and how well a tagger agrees with it, by the formulas of TempEval-3."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import NamedTuple

from timeline.chronology.timex import padded


class Annotation(NamedTuple):
    """A time expression in a text: offsets in code points, TIMEX3 type and value."""

    start: int
    end: int
    type: str
    value: str


@dataclass(frozen=True, slots=True)
class AnnotatedText:
    """A document of a corpus: its text, the day it was written, and what is annotated in it."""

    name: str
    text: str
    document_time: date | None
    annotations: list[Annotation]


def read_timeml(path: Path) -> AnnotatedText:
    """Read one TimeML file; the document's own creation time is its document time and no annotation.

    Raises ValueError when the file is no XML. The document time is None when the file does not say a day.
    """
    try:
        root = ET.fromstring(path.read_text(encoding="utf-8", errors="replace"))
    except ET.ParseError as error:
        raise ValueError(f"{path.name} is not TimeML: {error}") from error
    reading = _Reading()
    for element in root.iter("TEXT"):
        reading.collect(element)
    created = next((mark for mark in root.iter("TIMEX3") if _is_creation_time(mark)), None)
    text = "".join(reading.pieces)
    said = (mark for mark in reading.found if text[mark.start : mark.end].strip())
    return AnnotatedText(path.name, text, _day(created), sorted(_trimmed(mark, text) for mark in said))


def _is_creation_time(mark: ET.Element) -> bool:
    return mark.get("functionInDocument") == "CREATION_TIME"


def _day(created: ET.Element | None) -> date | None:
    value = (created.get("value") if created is not None else "") or ""
    return date.fromisoformat(value[:10]) if re.match(r"\d{4}-\d\d-\d\d", value) else None


@dataclass(slots=True)
class _Reading:
    """The text gathered so far, and the time expressions in it."""

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    found: list[Annotation] = field(default_factory=list)

    def collect(self, element: ET.Element) -> None:
        """Add the text of an element and of all it holds."""
        start = self.length
        self._add(element.text)
        for child in element:
            self.collect(child)
            self._add(child.tail)
        if element.tag == "TIMEX3" and not _is_creation_time(element):
            self.found.append(Annotation(start, self.length, element.get("type") or "", element.get("value") or ""))

    def _add(self, text: str | None) -> None:
        self.pieces.append(text or "")
        self.length += len(text or "")


def _trimmed(annotation: Annotation, text: str) -> Annotation:
    said = text[annotation.start : annotation.end]
    start = annotation.start + len(said) - len(said.lstrip())
    return annotation._replace(start=start, end=start + len(said.strip()))


def aligned(gold: Sequence[Annotation], found: Sequence[Annotation]) -> list[tuple[Annotation, Annotation]]:
    """One-to-one pairs: identical spans first, then overlapping ones, the longest overlap first."""
    spans = {(mark.start, mark.end): mark for mark in reversed(found)}
    pairs = [(mark, spans[mark.start, mark.end]) for mark in gold if (mark.start, mark.end) in spans]
    taken = {id(mark) for pair in pairs for mark in pair}
    overlaps = sorted(
        ((min(a.end, b.end) - max(a.start, b.start), -i, -j) for i, a in enumerate(gold) for j, b in enumerate(found)),
        reverse=True,
    )
    for length, i, j in overlaps:
        first, second = gold[-i], found[-j]
        if length > 0 and id(first) not in taken and id(second) not in taken:
            pairs.append((first, second))
            taken |= {id(first), id(second)}
    return pairs


@dataclass(slots=True)
class Score:
    """Counts over documents. F1 of spans and attributes as TempEval-3 defines them, in per cent."""

    gold: int = 0
    found: int = 0
    agreed: dict[str, int] = field(default_factory=lambda: dict.fromkeys(("strict", "relaxed", "type", "value"), 0))

    def add(self, gold: Sequence[Annotation], found: Sequence[Annotation]) -> None:
        """Count one document."""
        self.gold += len(gold)
        self.found += len(found)
        for first, second in aligned(gold, found):
            self.agreed["relaxed"] += 1
            self.agreed["strict"] += first[:2] == second[:2]
            self.agreed["type"] += first.type == second.type
            self.agreed["value"] += padded(first.value) == padded(second.value)

    def f1(self, name: str) -> float:
        """2 * agreed / (annotated + found), in per cent; 0 when there is nothing."""
        total = self.gold + self.found
        return 200 * self.agreed[name] / total if total else 0.0


_CALENDAR = re.compile(r"\d{2,4}(?:$|[-X]|\d)")


def is_on_calendar(annotation: Annotation) -> bool:
    """True for dates and times that a timeline can place: the value begins with a year, decade or century."""
    return annotation.type in ("DATE", "TIME") and _CALENDAR.match(annotation.value) is not None


def score(
    documents: Iterable[AnnotatedText], tag: Callable[[str, date | None], Sequence[Annotation]]
) -> tuple[Score, Score]:
    """How a tagger does on all expressions, and on those that a timeline can place."""
    everything, calendar = Score(), Score()
    for document in documents:
        found = [_trimmed(mark, document.text) for mark in tag(document.text, document.document_time)]
        everything.add(document.annotations, found)
        calendar.add(
            [mark for mark in document.annotations if is_on_calendar(mark)],
            [mark for mark in found if is_on_calendar(mark)],
        )
    return everything, calendar
