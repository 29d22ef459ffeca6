"""Words in quotation marks that stand in two or more articles, word for word the same."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

FEWEST = 6  # Words that have to be the same in a row.
WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
QUOTED = re.compile(
    r"“([^“”]+)(?:”|$)|„([^“”„]+)(?:[“”]|$)|«([^«»]+)(?:»|$)|\"([^\"]+)(?:\"|$)|(?<!\w)‘(.+?)’(?!\w)", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class Run:
    """A passage in quotation marks: its words folded for comparing, and where each begins and ends in the text."""

    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]


@dataclass(slots=True)
class Shared:
    """Words that several texts quote: as the first of them spells them, and where they begin in each."""

    text: str
    words: tuple[str, ...]
    places: dict[Hashable, int] = field(default_factory=dict)


def shared_quotations(texts: Mapping[Hashable, str]) -> list[Shared]:
    """The longest runs of at least FEWEST quoted words that two or more of `texts` have in common, longest first.

    Capitals and signs make no difference, words do. Texts are compared in their order, each with all others at once.
    """
    runs = {key: list(quoted_runs(text)) for key, text in texts.items()}
    index = index_of(runs)
    found: dict[tuple[str, ...], Shared] = {}
    for key, passages in runs.items():
        for run in passages:
            for start, end, others in stretches(run, index):
                words = run.words[start:end]
                if words not in found:
                    text = texts[key][run.spans[start][0] : run.spans[end - 1][1]]
                    found[words] = Shared(text, words, places_of(words, others, runs))
    return without_parts([shared for shared in found.values() if len(shared.places) > 1])


def quoted_runs(text: str) -> Iterator[Run]:
    """The passages of a text that stand in quotation marks; one that a paragraph leaves open ends with it."""
    start = 0
    for paragraph in text.split("\n\n"):
        for match in QUOTED.finditer(paragraph):
            begin, end = match.span(match.lastindex)
            words = list(WORD.finditer(paragraph, begin, end))
            if len(words) >= FEWEST:
                spans = tuple((start + word.start(), start + word.end()) for word in words)
                yield Run(tuple(word.group().casefold().replace("’", "'") for word in words), spans)
        start += len(paragraph) + 2


def index_of(runs: Mapping[Hashable, list[Run]]) -> dict[tuple[str, ...], set]:
    """For each FEWEST words in a row, the texts that quote them."""
    index: dict[tuple[str, ...], set] = defaultdict(set)
    for key, passages in runs.items():
        for run in passages:
            for place in range(len(run.words) - FEWEST + 1):
                index[run.words[place : place + FEWEST]].add(key)
    return index


def stretches(run: Run, index: Mapping[tuple[str, ...], set]) -> Iterator[tuple[int, int, set]]:
    """The longest stretches of a passage that the same two or more texts quote: first word, end, the texts."""
    start, others = 0, set()
    for place in range(len(run.words) - FEWEST + 1):
        here = index[run.words[place : place + FEWEST]]
        if len(others & here) > 1:
            others &= here
            continue
        if len(others) > 1:
            yield start, place + FEWEST - 1, others
        start, others = place, set(here)
    if len(others) > 1:
        yield start, len(run.words), others


def places_of(words: tuple[str, ...], keys: set, runs: Mapping[Hashable, list[Run]]) -> dict[Hashable, int]:
    """Where each of the texts `keys` quotes exactly these words, in the order of the texts."""
    places = ((key, place_in(words, runs[key])) for key in runs if key in keys)
    return {key: place for key, place in places if place is not None}


def place_in(words: tuple[str, ...], passages: Iterable[Run]) -> int | None:
    """Where the first of `passages` that has these words in a row has them; None where none has."""
    for run in passages:
        for place in range(len(run.words) - len(words) + 1):
            if run.words[place : place + len(words)] == words:
                return run.spans[place][0]
    return None


def without_parts(found: list[Shared]) -> list[Shared]:
    """Those that are no part of a longer one which as many texts share; longest first."""
    kept: list[Shared] = []
    for shared in sorted(found, key=lambda shared: -len(shared.words)):
        inside = f" {' '.join(shared.words)} "
        if not any(
            inside in f" {' '.join(other.words)} " and shared.places.keys() <= other.places.keys() for other in kept
        ):
            kept.append(shared)
    return kept
