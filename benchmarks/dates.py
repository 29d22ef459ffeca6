"""How well dates are read from annotated news, beside what people use: a table in Markdown on standard output.

python benchmarks/dates.py DIR [DIR ...] > benchmarks/dates.md

Each DIR holds TimeML files. All taggers read the same documents in the same run, one after another, on one core.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from datetime import date, datetime
from datetime import time as clock
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import dateparser
from dateparser.search import search_dates
from spacy.language import Language

from timeline.language.normalise import normalise
from timeline.language.pipeline import nlp
from timeline.language.recognise import recognise
from timeline.language.timeml import AnnotatedText, Annotation, read_timeml, score

Tagger = Callable[[str, date | None], list[Annotation]]


def ours(model: Language) -> Tagger:
    """The date engine."""

    def tag(text: str, document_time: date | None) -> list[Annotation]:
        timexes = normalise(recognise(model(text)), document_time)
        return [Annotation(timex.start, timex.end, timex.type, timex.value) for timex in timexes]

    return tag


def searched(_: Language) -> Tagger:
    """dateparser's own search, in the text and in nothing else."""

    def tag(text: str, document_time: date | None) -> list[Annotation]:
        settings = _settings(document_time)
        found, at = [], 0
        for words, moment in search_dates(text, languages=["en"], settings=settings) or []:
            start = text.find(words, at)
            if start >= 0:
                at = start + len(words)
                found.append(Annotation(start, at, "DATE", moment.date().isoformat()))
        return found

    return tag


def entities(model: Language) -> Tagger:
    """spaCy's DATE and TIME entities, each given to dateparser, as it is usually written."""

    def tag(text: str, document_time: date | None) -> list[Annotation]:
        settings, found = _settings(document_time), []
        for entity in model(text).ents:
            if entity.label_ in ("DATE", "TIME"):
                moment = dateparser.parse(entity.text, languages=["en"], settings=settings)
                value = moment.date().isoformat() if moment else ""
                found.append(Annotation(entity.start_char, entity.end_char, "DATE", value))
        return found

    return tag


def only_parsing(model: Language) -> Tagger:
    """The spaCy pipeline alone, for its speed."""

    def tag(text: str, document_time: date | None) -> list[Annotation]:
        model(text)
        return []

    return tag


def _settings(document_time: date | None) -> dict[str, object]:
    day = document_time or date(2000, 1, 1)
    return {"RELATIVE_BASE": datetime.combine(day, clock(12)), "PREFER_DATES_FROM": "past"}


TAGGERS: dict[str, Callable[[Language], Tagger]] = {
    "spaCy pipeline alone": only_parsing,
    "this project": ours,
    "spaCy entities + dateparser": entities,
    "dateparser search_dates": searched,
}


def row(title: str, tag: Tagger, documents: list[AnnotatedText]) -> str:
    """One line of the table: F1 in per cent, thousand characters per CPU second of tagging alone."""
    tag("Warm up on Monday.", date(2000, 1, 1))
    start = time.process_time()
    outputs = [tag(document.text, document.document_time) for document in documents]
    seconds = time.process_time() - start
    found = iter(outputs)
    everything, calendar = score(documents, lambda text, document_time: next(found))
    speed = sum(len(document.text) for document in documents) / 1000 / seconds
    figures = [everything.f1(name) for name in ("strict", "relaxed", "value")] + [calendar.f1("value")]
    cells = [f"{figure:.1f}" if everything.found else "–" for figure in figures]
    return f"| {title} | {' | '.join(cells)} | {speed:.1f} |"


def main(folders: list[str]) -> None:
    """Print one table a folder."""
    model = nlp()
    print("# Dates in annotated news\n\nMade by `python benchmarks/dates.py DIR ...`. F1 in per cent as TempEval-3")
    print("defines it; speed in thousand characters per CPU second, parsing included.")
    for folder in folders:
        documents = [read_timeml(path) for path in sorted(Path(folder).glob("*.tml"))]
        print(f"\n## {Path(folder).name}: {len(documents)} documents\n")
        print("| | strict | relaxed | value | calendar value | speed |\n|---|---|---|---|---|---|")
        for title, make in TAGGERS.items():
            print(row(title, make(model), documents), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
