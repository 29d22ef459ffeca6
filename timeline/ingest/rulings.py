"""What editors decided about pairs of mentions, names and copies, in the terms that assembling knows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from timeline.chronology.coreference import NONE, Verdicts
from timeline.chronology.reports import Key
from timeline.ingest.adding import added_to
from timeline.ingest.anchors import Grounds
from timeline.models import Article, Judgement

Kind = Judgement.Kind
KINDS = ("person", "body", "place")
Names = Mapping[tuple[str, str], str]


@dataclass(frozen=True)
class Rulings:
    """Editors' standing decisions on pairs of mentions, on names and on copies. Articles go by their digest."""

    verdicts: Verdicts = NONE
    spellings: Names = field(default_factory=dict)  # (kind, name) -> the name that it is another spelling of
    names: Names = field(default_factory=dict)  # (kind, name) -> what it is to be called
    copies: Mapping[frozenset[str], str] = field(default_factory=dict)  # two articles -> copy, update or different

    def named(self, canonical: Names) -> dict[tuple[str, str], str]:
        """The names that stand for each spelling, with those that editors chose in their place."""
        one = {_own(key, canonical): _own((key[0], name), canonical)[1] for key, name in self.spellings.items()}
        called = {_own(key, canonical): name for key, name in self.names.items()}
        return {key: _follow(key[0], _follow(key[0], name, one), called) for key, name in canonical.items()}


def _own(key: tuple[str, str], canonical: Names) -> tuple[str, str]:
    """What the program calls by now what it called so when the decision was made, if by another kind."""
    kind, name = key
    for other in (kind, *KINDS):
        if (other, name) in canonical:
            return other, canonical[other, name]
    return key


def _follow(kind: str, name: str, chosen: Names) -> str:
    """Follow one decision to the next (A is B, B is C), never in a circle."""
    seen = {name}
    while (further := chosen.get((kind, name), name)) not in seen:
        seen.add(further)
        name = further
    return name


def rulings_of(story_id: int, articles: Sequence[Article]) -> Rulings:
    """The standing decisions on a story, as far as they are about these articles."""
    standing = list(Judgement.objects.standing().filter(story=story_id, kind__in=_READ).order_by("made_at", "pk"))
    digest = {article.number: article.sha256 for article in articles}
    return Rulings(
        _verdicts(standing, articles, digest) if standing else NONE,
        _names(standing, Kind.SPELLING, "into"),
        _names(standing, Kind.NAME, "to"),
        dict(pair for judgement in standing for pair in _copies(judgement, digest)),
    )


_READ = (Kind.SAME, Kind.DIFFERENT, Kind.NAME, Kind.SPELLING, Kind.COPY, Kind.ADDED)


def _verdicts(standing: Sequence[Judgement], articles: Sequence[Article], digest: Mapping[int, str]) -> Verdicts:
    """What is one event and what is not; of two decisions on one pair the later one counts."""
    grounds = Grounds(articles)
    said = {pair: Kind.DIFFERENT for article in articles for pair in _beside_added(article)}
    for judgement in standing:
        if judgement.kind in (Kind.SAME, Kind.DIFFERENT):
            said |= dict.fromkeys(_pairs(judgement, grounds, digest), judgement.kind)
    same = frozenset(pair for pair, kind in said.items() if kind == Kind.SAME)
    return Verdicts(same, frozenset(said.keys() - same))


def _pairs(judgement: Judgement, grounds: Grounds, digest: Mapping[int, str]) -> Iterator[frozenset[Key]]:
    """The pairs that a decision is about: all of its mentions, or the first ``off`` with each of the others."""
    keys = [key and (digest[key[0]], key[1]) for key in grounds.keys(judgement.anchor)]
    off = judgement.value.get("off")
    sides = (keys, keys) if off is None else (keys[:off], keys[off:])
    for a in filter(None, sides[0]):
        for b in filter(None, sides[1]):
            if a != b:
                yield frozenset({a, b})


def _beside_added(article: Article) -> Iterator[frozenset[Key]]:
    """An event that an editor added out of an article is none of those that the program found in it."""
    added = [(article.sha256, row.trigger_start) for row in added_to(article)]
    starts = [mention["trigger_start"] for mention in article.reading.get("mentions", ())] if added else []
    found = [*added, *((article.sha256, start) for start in starts)]
    return (frozenset({a, b}) for a in added for b in found if a != b)


def _names(standing: Sequence[Judgement], kind: str, becomes: str) -> dict[tuple[str, str], str]:
    said = [judgement.value for judgement in standing if judgement.kind == kind]
    return {(value["kind"], value["name"]): value[becomes] for value in said}


def _copies(judgement: Judgement, digest: Mapping[int, str]) -> list[tuple[frozenset[str], str]]:
    if judgement.kind != Kind.COPY or judgement.article is None or judgement.value["of"] not in digest:
        return []
    return [(frozenset({judgement.article.sha256, digest[judgement.value["of"]]}), judgement.value["is"])]
