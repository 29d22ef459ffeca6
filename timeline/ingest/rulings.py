"""What editors decided about articles, in the terms that assembling knows: laid over what the program reads."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from timeline.chronology.coreference import NONE, Verdicts
from timeline.chronology.edtf import Edtf
from timeline.chronology.mentions import Timex
from timeline.models import Article, Judgement

Kind = Judgement.Kind


@dataclass(frozen=True)
class Rulings:
    """Editors' standing decisions on pairs of mentions, on names and on copies. Articles go by their digest."""

    verdicts: Verdicts = NONE
    names: Mapping[tuple[str, str], str] = field(default_factory=dict)  # (kind, name) -> the name to use
    copies: Mapping[frozenset[str], str] = field(default_factory=dict)  # two articles -> copy, update or different

    def named(self, canonical: Mapping[tuple[str, str], str]) -> dict[tuple[str, str], str]:
        """The names that stand for each spelling, with those that editors chose in their place."""
        return {key: self._chosen(key[0], name) for key, name in canonical.items()}

    def _chosen(self, kind: str, name: str) -> str:
        """Follow one decision to the next (A is B, B is called C), never in a circle."""
        seen = {name}
        while (chosen := self.names.get((kind, name), name)) not in seen:
            seen.add(chosen)
            name = chosen
        return name


def rulings_of(story_id: int, articles: Sequence[Article]) -> Rulings:
    """The standing decisions on a story, as far as they are about these articles."""
    digest = {article.number: article.sha256 for article in articles}
    standing = list(Judgement.objects.standing().filter(story=story_id, kind__in=_READ).order_by("made_at", "pk"))
    return Rulings(
        Verdicts(_pairs(standing, Kind.SAME, digest), _pairs(standing, Kind.DIFFERENT, digest)),
        dict(name for judgement in standing for name in _names(judgement)),
        dict(pair for judgement in standing for pair in _copies(judgement, digest)),
    )


_READ = (Kind.SAME, Kind.DIFFERENT, Kind.NAME, Kind.SPELLING, Kind.COPY)


def _pairs(standing: Sequence[Judgement], kind: str, digest: Mapping[int, str]) -> frozenset:
    pairs: set[frozenset] = set()
    for judgement in standing:
        if judgement.kind == kind:
            keys = [(digest[number], start) for number, start in judgement.anchor if number in digest]
            pairs.update(frozenset({a, b}) for a in keys for b in keys if a < b)
    return frozenset(pairs)


def _names(judgement: Judgement) -> list[tuple[tuple[str, str], str]]:
    said = judgement.value
    if judgement.kind == Kind.NAME:
        return [((said["kind"], said["name"]), said["to"])]
    if judgement.kind == Kind.SPELLING:
        return [((said["kind"], said["name"]), said["into"])]
    return []


def _copies(judgement: Judgement, digest: Mapping[int, str]) -> list[tuple[frozenset[str], str]]:
    if judgement.kind != Kind.COPY or judgement.article is None or judgement.value["of"] not in digest:
        return []
    return [(frozenset({judgement.article.sha256, digest[judgement.value["of"]]}), judgement.value["is"])]


def corrections_of(story_id: int) -> dict[int, dict[int, Edtf | None]]:
    """By article, by where a time expression starts: its date as an editor set it; None for no date at all."""
    found: dict[int, dict[int, Edtf | None]] = {}
    rows = Judgement.objects.standing().filter(story=story_id, kind=Kind.EXPRESSION, article__isnull=False)
    for judgement in rows.order_by("made_at", "pk"):
        edtf = judgement.value["edtf"]
        found.setdefault(judgement.article_id, {})[judgement.value["start"]] = Edtf.parse(edtf) if edtf else None
    return found


def corrected(timexes: Sequence[Timex], corrections: Mapping[int, Edtf | None]) -> Sequence[Timex]:
    """The dated expressions of an article, with the dates that an editor set in place of the program's."""
    if not corrections:
        return timexes
    return [replace(t, edtf=corrections[t.start]) if t.start in corrections else t for t in timexes]
