"""How well the day of writing is worked out where no article states it: a report in Markdown on standard output.

    python benchmarks/document_time.py DIR [DIR ...] > benchmarks/document_time.md

Each DIR holds TimeML files of news. Each document is read as the application reads a text file, its date withheld, and
`assemble` says when it was written, twice: alone, and beside one sister article whose date is stated.

Withheld: the creation time, everything outside TEXT (headers, headlines, slugs), and the day of a dateline. Left: the
words of the report itself, among them "today", weekdays and dates.

The folders tell no stories, so sisters are found by a rule: of the other documents of all the folders that were
written within NEAR, the one that shares most rare names (at least SHARED of them; rare is what at most one document
in RARE names), the nearer in time where two share as many.
"""

from __future__ import annotations

import os
import statistics
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from timeline.chronology.document_time import Inferred
from timeline.chronology.edtf import Edtf
from timeline.chronology.wording import in_words, written_in_words
from timeline.intake.documents import read_document
from timeline.intake.fingerprint import minhash, text_digest
from timeline.language.reading import read
from timeline.language.timeml import read_timeml

if TYPE_CHECKING:
    from timeline.ingest.sources import Source

NEAR = timedelta(days=7)
SHARED = 3
RARE = 10

HEAD = """# When an article was written, worked out

Made by `python benchmarks/document_time.py DIR ...`. The day is withheld and worked out from the text, alone and
beside one article of the same story whose day is stated. Shares in per cent.

- *true day inside*: the true day is one of those that the answer leaves; the goal is 95;
- *bounded*: a day, some days, or an interval with two ends; *one end*: only "1988 or later"; *unknown*: nothing;
- *days left*: lower quartile, median and upper quartile over the bounded answers;
- *error*: median of the days between the true day and the one called likeliest, where one is."""

EXAMPLE = (
    "Two of the three turbines at the Orrin Water dam were shut down on Thursday after divers found cracks in the "
    "intake tower, the Strath Power Company said. Engineers had warned of cracks on 4 March 2016. The company will "
    "report to the water board on 21 March."
)
EXAMPLE_SISTER = (
    "Divers found cracks in the intake tower of the Orrin Water dam on Thursday, 10 March, and the Strath Power "
    "Company shut down two of its three turbines."
)


@dataclass(frozen=True)
class Document:
    """A dated document, read without its date."""

    name: str
    written: date
    source: Source

    @property
    def dated(self) -> Source:
        """The same with its date stated, as a sister has it."""
        return replace(self.source, published=Edtf.day(self.written))

    @property
    def names(self) -> frozenset[str]:
        """Whom and what it names."""
        return frozenset(name.text.lower() for name in self.source.reading.names)


@dataclass(frozen=True)
class Answer:
    """What was worked out for a document, and the truth."""

    found: Inferred
    written: date

    @property
    def kind(self) -> str:
        """What is told: "bounded" (a day, some days, an interval), "one end" or "unknown"."""
        ends = (self.found.edtf.earliest != date.min) + (self.found.edtf.latest != date.max)
        return ("unknown", "one end", "bounded")[ends]

    @property
    def days(self) -> int:
        """How many days a bounded answer leaves."""
        return len(self.found.edtf.days) or self.found.edtf.width

    @property
    def right(self) -> bool:
        """True when the true day is among those of the answer."""
        edtf = self.found.edtf
        return self.written in edtf.days if edtf.days else edtf.earliest <= self.written <= edtf.latest

    @property
    def error(self) -> int | None:
        """Days between the true day and the day called likeliest; None where no day is."""
        likeliest = self.found.likeliest
        return None if likeliest is None else abs((likeliest - self.written).days)


def source_of(name: str, text: str) -> Source:
    """A text as the application takes it in from a file, with the day of its dateline withheld."""
    from timeline.ingest.sources import Source

    draft = read_document(text.encode(), f"{name}.txt")
    return Source(
        key=text_digest(draft.body),
        outlet=draft.outlet,
        title=draft.title,
        body=draft.body,
        reading=read(draft.body, draft.captions),
        published=None,
        shingles=minhash(draft.body),
        captions=draft.captions,
    )


def documents_of(folder: Path) -> list[Document]:
    """The documents of a folder that have a day."""
    texts = [read_timeml(path) for path in sorted(folder.glob("*.tml"))]
    return [Document(t.name, t.document_time, source_of(t.name, t.text)) for t in texts if t.document_time]


def sisters(documents: Sequence[Document]) -> dict[str, Document]:
    """Document name -> its sister, for those that have one by the rule above."""
    named_in = Counter(name for document in documents for name in document.names)
    rare = {name for name, count in named_in.items() if count <= max(2, len(documents) // RARE)}
    found = {}
    for one in documents:
        others = [other for other in documents if other is not one and abs(other.written - one.written) <= NEAR]
        best = max(others, key=lambda other: _kinship(one, other, rare), default=None)
        if best and len(one.names & best.names & rare) >= SHARED:
            found[one.name] = best
    return found


def _kinship(one: Document, other: Document, rare: Iterable[str]) -> tuple:
    return len(one.names & other.names & rare), -abs(other.written - one.written), other.name


def answer(document: Document, *others: Document) -> Answer:
    """When the document was written, as the application works it out."""
    from timeline.ingest.assembling import assemble

    assembled = assemble([document.source, *(other.dated for other in others)])
    return Answer(assembled.written[document.source.key], document.written)


def row(title: str, answers: Sequence[Answer]) -> str:
    """One line of the table."""
    bounded = sorted(answer.days for answer in answers if answer.kind == "bounded")
    kinds = Counter(answer.kind for answer in answers)
    errors = [answer.error for answer in answers if answer.error is not None]
    cells = [
        str(len(answers)),
        _percent(sum(answer.right for answer in answers), len(answers)),
        *(_percent(kinds[kind], len(answers)) for kind in ("bounded", "one end", "unknown")),
        " / ".join(f"{width:.0f}" for width in statistics.quantiles(bounded, n=4)) if len(bounded) > 1 else "–",
        f"{statistics.median(errors):.0f}" if errors else "–",
    ]
    return f"| {title} | " + " | ".join(cells) + " |"


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f}" if whole else "–"


def tables(folders: Sequence[Path]) -> Iterator[str]:
    """The lines of the report; a sister may be from any of the folders."""
    read_in = {folder: documents_of(folder) for folder in folders}
    sister_of = sisters([document for documents in read_in.values() for document in documents])
    for folder, documents in read_in.items():
        pairs = [(document, sister_of[document.name]) for document in documents if document.name in sister_of]
        yield f"\n## {folder.name}: {len(documents)} documents, {len(pairs)} with a sister\n"
        yield "| | documents | true day inside | bounded | one end | unknown | days left | error |"
        yield "|---|---|---|---|---|---|---|---|"
        yield row("alone", [answer(document) for document in documents])
        yield row("the same, those with a sister", [answer(document) for document, _ in pairs])
        yield row("beside one dated sister", [answer(document, sister) for document, sister in pairs])


def told(found: Inferred) -> Iterator[str]:
    """What the article's page says of its date."""
    yield f"> {written_in_words(found.edtf)} (worked out)"
    yield from (f"> - {because[:1].upper()}{because[1:]}" for because in found.because)


def examples() -> Iterator[str]:
    """A composed article as its reader meets it: alone, and beside a dated sister."""
    article = Document("article", date(2016, 3, 10), source_of("article", EXAMPLE))
    sister = Document("sister", date(2016, 3, 11), source_of("sister", EXAMPLE_SISTER))
    yield "\n## What a reader is told"
    yield f"\nOf this text, written on {in_words(Edtf.day(article.written))}:\n\n> {EXAMPLE}"
    yield "\nAlone:\n"
    yield from told(answer(article).found)
    yield f"\nBeside an article of {in_words(Edtf.day(sister.written))}, which says: “{EXAMPLE_SISTER}”\n"
    yield from told(answer(article, sister).found)


def main(folders: Sequence[str]) -> None:
    """Print the report."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
    os.environ.setdefault("DEBUG", "1")
    import django

    django.setup()
    print(HEAD)
    for line in (*tables([Path(folder) for folder in folders]), *examples()):
        print(line, flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
