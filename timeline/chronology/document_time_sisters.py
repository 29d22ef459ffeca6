"""What a story's other articles say of the day one of them was written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from timeline.chronology.document_time_evidence import Score, Sister, Undated
from timeline.chronology.edtf import Edtf
from timeline.chronology.mentions import Timex
from timeline.chronology.reports import Report
from timeline.chronology.sameness import Sameness
from timeline.chronology.wording import in_words

RECENT = timedelta(days=4)
"""How far back the undated news of a dated article may lie."""
LINKED = 0.3
"""Likeness, dates apart, from which two reports bear on each other."""
CERTAINLY_LINKED = 0.6
"""Likeness from which what the article tells as past cannot lie before the other's date."""
LINKED_TO_NEWS = 0.55
"""Likeness to a report that has no date of its own but is news of its article's first paragraphs."""


@dataclass(frozen=True, slots=True)
class Link:
    """A report of the article that seems to be of the same event as a sister's: how much, and what would prove it."""

    expression: int | None
    likeness: float
    theirs: Report
    when: Edtf
    tells_past: bool
    leads: bool = False  # undated news of the first paragraphs
    place: int = 0


def links(article: Undated, sisters: Sequence[Sister], sameness: Sameness) -> list[Link]:
    found = []
    for ours in article.reports:
        for sister in sisters:
            for theirs in sister.reports:
                when = theirs.date or _recent_news(theirs)
                if (
                    when is None
                    or not _bear_on_each_other(ours, theirs)
                    or sameness.vetoed(ours, theirs, foretold=True)
                ):
                    continue
                likeness = sameness.evidence(ours, theirs)
                if likeness >= (LINKED if theirs.date else LINKED_TO_NEWS):
                    found.append(
                        Link(
                            expression=ours.mention.expression,
                            likeness=likeness,
                            theirs=theirs,
                            when=when,
                            tells_past=not ours.ahead,
                            leads=ours.mention.paragraph <= 1 and ours.mention.main and not ours.ahead,
                            place=ours.mention.trigger_start + 1,
                        )
                    )
    return found


def _recent_news(report: Report) -> Edtf | None:
    """What a dated article tells in its first paragraphs without a date happened in the days before it was written."""
    if report.written is None or report.written.width > 3 or report.ahead or report.mention.paragraph > 3:
        return None
    first, last = report.written.earliest - RECENT, report.written.latest
    return Edtf.interval(Edtf.day(first), Edtf.day(last))


def _bear_on_each_other(ours: Report, theirs: Report) -> bool:
    """They share somebody, or a word if the other is dated; undated news must share two names."""
    shared = len(ours.names & theirs.names)
    if theirs.date is None:
        return shared >= 2
    return shared >= 1 or bool(set(ours.mention.nouns) & set(theirs.mention.nouns))


def by_links(score: Score, links: Sequence[Link], timexes: Sequence[Timex]) -> None:
    """The same event must come out on the same day; the best of a report's links counts."""
    best: dict[int, tuple[float, str]] = {}
    too_early = 0.0
    for link in links:
        date_ = link.when
        if link.tells_past and date_.is_day and date_.earliest > score.day and not link.theirs.ahead:
            too_early = max(too_early, 1.5 * link.likeness if link.likeness >= CERTAINLY_LINKED else 0.0)
        if link.expression is None:
            if link.leads and date_.is_day and timedelta(0) <= score.day - date_.earliest <= RECENT:
                best[-link.place] = max(best.get(-link.place, (0.0, "")), (link.likeness, _reason_of_lead(link)))
            continue
        edtf = timexes[link.expression].edtf
        if edtf is None or not edtf.overlaps(date_) or (link.theirs.date is None and edtf.width > 7):
            continue
        weight = 0.8 if link.theirs.date is None else 1.3 if link.theirs.ahead else 2.0
        points = weight * link.likeness * _closeness(edtf, date_)
        reason = (
            f"“{timexes[link.expression].text}” is then {in_words(date_, 'long')}, as {_who(link.theirs)} dates it"
        )
        best[link.expression] = max(best.get(link.expression, (0.0, "")), (points, reason))
    score.add(-too_early)
    for points, reason in best.values():
        score.add(points, reason if points >= 0.4 else "")


def _reason_of_lead(link: Link) -> str:
    return f"it leads with what {_who(link.theirs)} dates to {in_words(link.when, 'long')}"


def _who(report: Report) -> str:
    return report.outlet or "another article of the story"


def _closeness(a: Edtf, b: Edtf) -> float:
    width = max(a.width, b.width)
    return 1.0 if width == 1 else 0.6 if width <= 8 else 0.3 if width <= 31 else 0.05


def by_nearness(score: Score, article: Undated, sisters: Sequence[Sister]) -> None:
    """Articles of one story are from about the same time, copies and those that share quotations even more so."""
    gaps = [_gap(score.day, sister.written) for sister in sisters]
    if gaps:
        score.add(-0.03 * min(*gaps, 7) - 0.004 * min(gaps))
    for sister, gap in zip(sisters, gaps, strict=True):
        who = f"{sister.outlet or 'an article'} of {in_words(sister.written)}"
        if sister.copy >= 0.15 and gap <= 7:
            same = "the same text" if sister.copy >= 0.6 else "some of the same text"
            score.add(1.5 * sister.copy * (1.0 - 0.1 * gap), f"it has {same} as {who}")
        elif article.quotations & sister.quotations and gap <= 2:
            score.add(0.6 - 0.1 * gap, f"it quotes the same words as {who}")


def _gap(day: date, written: Edtf) -> int:
    if written.earliest <= day <= written.latest:
        return 0
    return min(abs((day - written.earliest).days), abs((day - written.latest).days))
