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
TOO_LATE = 1.9
"""What it costs a day that what is foretold is over by then."""
SAME_DAY, SAME_DAY_AHEAD, SAME_NEWS, NEWS_OF_LEAD = 4.5, 2.0, 2.5, 1.35
"""What it is worth that two reports of one event fall on one day: both past, the other's foretold, the other's news
without a date; that an article leads with what another dates to one of the days before. For sure likeness."""
WORTH_SAYING = 0.7
"""Points from which a link is told as a reason."""
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
    score.add(-trusted * max((_too_late(link, score.day) for link in links), default=0.0))
    for points, link in best.values():
        text = timexes[link.expression].text if link.expression is not None else ""
        score.add(points * trusted, partial(_reason, link, text) if points >= WORTH_SAYING else None)


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
        weight = SAME_NEWS * link.likeness**4
    else:
        weight = SAME_DAY_AHEAD * link.likeness**2 if link.theirs.ahead else SAME_DAY * link.likeness**4
    return weight * _closeness(timex.edtf, link.when)


def _of_the_lead(link: Link, day: date) -> float:
    """What it is worth that the article leads with what another dates to one of the days before."""
    fresh = link.leads and link.when.is_day and timedelta(0) <= day - link.when.earliest <= RECENT
    return NEWS_OF_LEAD * link.likeness**2 if fresh else 0.0


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
