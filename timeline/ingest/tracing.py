"""What linking keeps of each article of a long story, and by which it sees that one is to be linked anew."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import md5

from timeline.chronology.edtf import Edtf
from timeline.chronology.reports import Report
from timeline.ingest import clues, spellings, tallies
from timeline.ingest.sources import COUNTED, Source
from timeline.models import Article, Clue, Judgement, Trace

WELL_KNOWN = 400
"""Days; an article that may be from any of more says nothing of when its story begins."""
JUDGED_BY = 2
"""Of the sentences that a decision on an event is about, those whose articles are linked anew for it."""


@dataclass(frozen=True)
class Kept:
    """What is to be kept of one article."""

    article: int
    state: str
    source: Source
    written: Edtf
    reports: Sequence[Report]


def keep(story_id: int, rows: Sequence[Kept], names: Mapping[tuple[str, str], str]) -> None:
    """Write down what was kept of these articles; ``names`` are those of the story as the program says."""
    pks = [row.article for row in rows]
    before = {trace.article_id: trace for trace in Trace.objects.filter(article__in=pks)}
    after = {row.article: _trace(story_id, row) for row in rows}
    changed = [row for row in rows if _differs(before.get(row.article), after[row.article])]
    tallies.keep(
        story_id,
        [before[row.article].counted for row in changed if row.article in before],
        [after[row.article].counted for row in changed],
    )
    spellings.keep(story_id, names)
    fields = ["state", "written", "begins", "counted"]
    made = [after[row.article] for row in changed]
    Trace.objects.bulk_create(made, 200, update_conflicts=True, unique_fields=["article"], update_fields=fields)
    _keep_clues(story_id, changed)


def _differs(old: Trace | None, new: Trace) -> bool:
    return old is None or (old.state, old.written, old.counted) != (new.state, new.written, new.counted)


def _keep_clues(story_id: int, rows: Iterable[Kept]) -> None:
    for row in rows:
        wanted = {(number, start) for number, start in clues.of_reports(row.reports)}
        wanted |= {(number, None) for number in clues.of_text(row.source.shingles)}
        old = {(c, s): pk for pk, c, s in Clue.objects.filter(article=row.article).values_list("pk", "clue", "start")}
        Clue.objects.filter(pk__in=[pk for key, pk in old.items() if key not in wanted]).delete()
        new = sorted(wanted - old.keys(), key=lambda key: (key[0], key[1] or 0))
        Clue.objects.bulk_create(
            [Clue(story_id=story_id, article_id=row.article, clue=number, start=start) for number, start in new]
        )


def _trace(story_id: int, row: Kept) -> Trace:
    begins = row.written.earliest if row.written.width < WELL_KNOWN else None
    counts = tallies.counted(row.reports)
    return Trace(
        article_id=row.article,
        story_id=story_id,
        written=row.written.text,
        begins=begins,
        state=row.state,
        counted=counts,
    )


def states(story_id: int, keys: Iterable[int] | None = None) -> dict[int, str]:
    """Of every article of a story that counts: something that is another one whenever it is to be linked anew."""
    rows = Article.objects.filter(story=story_id, state__in=COUNTED).exclude(reading={})
    rows = rows if keys is None else rows.filter(pk__in=list(keys))
    judged = _judged(story_id)
    return {
        pk: md5(f"{read_at} {title} {outlet} {judged.get(number, ())}".encode(), usedforsecurity=False).hexdigest()
        for pk, number, read_at, title, outlet in rows.values_list("pk", "number", "read_at", "title", "outlet")
    }


def _judged(story_id: int) -> dict[int, list[int]]:
    """Article number -> the standing decisions that it is to be linked by."""
    judged: dict[int, list[int]] = {}
    standing = Judgement.objects.standing().filter(story=story_id).order_by("pk")
    for pk, kind, anchor, value, article in standing.values_list("pk", "kind", "anchor", "value", "article__number"):
        numbers = sorted({row[0] for row in anchor})
        if kind not in (Judgement.Kind.SAME, Judgement.Kind.DIFFERENT):
            numbers = numbers[:JUDGED_BY]
        for number in {*numbers, article, value.get("of")} - {None}:
            judged.setdefault(number, []).append(pk)
    return judged


def unlike_their_traces(story_id: int) -> list[int]:
    """The articles of a long story that are to be linked anew, in order of arrival."""
    kept = dict(Trace.objects.filter(story=story_id).values_list("article_id", "state"))
    return sorted(pk for pk, state in states(story_id).items() if kept.get(pk) != state)
