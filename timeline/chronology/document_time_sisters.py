"""What a story's other articles say of the day one of them was written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

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
LIKELY_LINKED = 0.6
"""Likeness from which what the article foretells cannot be over."""
CERTAINLY_LINKED = 0.8
"""Likeness from which what the article tells as past cannot lie before the other's date."""
TOO_EARLY = 0.5
"""What it costs a day that what is told as past lies ahead of it."""
TOO_LATE = 0.15
"""What it costs a day that what is foretold is over by then."""
WELL_KNOWN = 7
"""Days; an article that may be from any of more than these draws no other near."""
WORTH_SAYING = 0.3
"""Points from which a link is told as a reason."""
WHOLE_COPY = 0.9
"""Share of the text from which a copy was surely made within a day or so."""
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
    """Every pair of reports, one of the article and one of a sister, that seem to be of one event."""
    pairs = ((ours, theirs) for sister in sisters for ours in article.reports for theirs in sister.reports)
    return [link for ours, theirs in pairs if (link := _link(ours, theirs, sameness))]


def _link(ours: Report, theirs: Report, sameness: Sameness) -> Link | None:
    when = theirs.date or _recent_news(theirs)
    if when is None or not _bear_on_each_other(ours, theirs) or sameness.vetoed(ours, theirs, foretold=True):
        return None
    likeness = sameness.evidence(ours, theirs)
    if likeness < (LINKED if theirs.date else LINKED_TO_NEWS):
        return None
    mention = ours.mention
    return Link(
        expression=mention.expression,
        likeness=likeness,
        theirs=theirs,
        when=when,
        tells_past=not ours.ahead,
        leads=mention.paragraph <= 1 and mention.main and not ours.ahead,
        place=mention.trigger_start,
    )


def _recent_news(report: Report) -> Edtf | None:
    """What a dated article tells in its first paragraphs without a date happened in the days before it was written."""
    if report.written is None or report.written.width > 3 or report.ahead or report.mention.paragraph > 3:
        return None
    if report.written.earliest - date.min < RECENT:
        return None
    return Edtf.interval(Edtf.day(report.written.earliest - RECENT), Edtf.day(report.written.latest))


def _bear_on_each_other(ours: Report, theirs: Report) -> bool:
    """They share somebody, or a word if the other is dated; undated news must share two names."""
    shared = len(ours.names & theirs.names)
    if theirs.date is None:
        return shared >= 2
    return shared >= 1 or bool(set(ours.mention.nouns) & set(theirs.mention.nouns))


def by_links(score: Score, links: Sequence[Link], timexes: Sequence[Timex], trusted: float) -> None:
    """The same event must come out on the same day; the best of a report's links counts, as far as ``trusted``."""
    best: dict[tuple[bool, int], tuple[float, Link]] = {}
    for link in links:
        dated = link.expression is not None
        points = _of_its_date(link, timexes[link.expression]) if dated else _of_the_lead(link, score.day)
        key = (dated, link.expression if dated else link.place)
        if points > best.get(key, (0.0, link))[0]:
            best[key] = points, link
    score.add(-trusted * max((_too_early(link, score.day) for link in links), default=0.0))
    score.add(-trusted * max((_too_late(link, score.day) for link in links), default=0.0))
    for points, link in best.values():
        text = timexes[link.expression].text if link.expression is not None else ""
        score.add(points * trusted, partial(_reason, link, text) if points >= WORTH_SAYING else None)


def _too_early(link: Link, day: date) -> float:
    """What the article tells as past has not happened yet, if it is what the other dates to a later day."""
    ahead = link.when.is_day and link.when.earliest > day and not link.theirs.ahead
    return TOO_EARLY if link.tells_past and ahead and link.likeness >= CERTAINLY_LINKED else 0.0


def _too_late(link: Link, day: date) -> float:
    """What the article foretells is over, if it is what the other tells of an earlier day."""
    over = link.when.is_day and link.when.latest < day and not link.theirs.ahead and link.theirs.date is not None
    return TOO_LATE if not link.tells_past and over and link.likeness >= LIKELY_LINKED else 0.0


def _of_its_date(link: Link, timex: Timex) -> float:
    """What it is worth that the article's own date for the event falls on the other's."""
    if timex.edtf is None or not timex.edtf.overlaps(link.when):
        return 0.0
    if link.theirs.date is None and timex.edtf.width > 7:
        return 0.0
    if link.theirs.date is None:
        weight = 0.4 * link.likeness
    else:
        weight = 0.9 * link.likeness**2 if link.theirs.ahead else 2.0 * link.likeness**4
    return weight * _closeness(timex.edtf, link.when)


def _of_the_lead(link: Link, day: date) -> float:
    """What it is worth that the article leads with what another dates to one of the days before."""
    fresh = link.leads and link.when.is_day and timedelta(0) <= day - link.when.earliest <= RECENT
    return 0.6 * link.likeness**2 if fresh else 0.0


def _reason(link: Link, text: str) -> str:
    when = in_words(link.when, "long")
    if not text:
        return f"it leads with what {_who(link.theirs)} dates to {when}"
    return f"“{text}” is then {when}, as {_who(link.theirs)} dates it"


def _who(report: Report) -> str:
    return report.outlet or "another article of the story"


def _closeness(a: Edtf, b: Edtf) -> float:
    width = max(a.width, b.width)
    return 1.0 if width == 1 else 0.6 if width <= 8 else 0.3 if width <= 31 else 0.05


def by_nearness(score: Score, article: Undated, sisters: Sequence[Sister]) -> None:
    """Articles of one story are from about the same time, copies and those that share quotations even more so."""
    gaps = [_gap(score.day, sister.written) for sister in sisters]
    if gaps:
        well_known = [gap for sister, gap in zip(sisters, gaps, strict=True) if sister.written.width <= WELL_KNOWN]
        nearest = min(well_known or gaps)
        score.add(-0.04 * min(nearest, 7) - 0.012 * nearest)
    for sister, gap in zip(sisters, gaps, strict=True):
        if sister.copy >= 0.15 and gap <= 7:
            fades = 0.3 if sister.copy >= WHOLE_COPY else 0.1
            score.add(max(0.0, 1.5 * sister.copy * (1.0 - fades * gap)), partial(_shares, sister))
        elif article.quotations & sister.quotations and gap <= 2:
            score.add(0.6 - 0.1 * gap, partial(_shares, sister))


def _shares(sister: Sister) -> str:
    who = f"{sister.outlet or 'an article'} of {in_words(sister.written)}"
    if sister.copy < 0.15:
        return f"it quotes the same words as {who}"
    return f"it has {'the same text' if sister.copy >= 0.6 else 'some of the same text'} as {who}"


def _gap(day: date, written: Edtf) -> int:
    if written.earliest <= day <= written.latest:
        return 0
    return min(abs((day - written.earliest).days), abs((day - written.latest).days))
