"""Which reports are of one event.

Two reports are of one event when their dates can be the same, nothing forbids it, and enough speaks for it: the same
kind of trigger, the same people, place and words. Cheap grouping by date comes first, then a careful
comparison of pairs, best pairs first; a pair joins two groups only if no member of one is vetoed by a member
of the other. Reports without a date of their own come last and join the one group they clearly belong to. In doubt,
two events: a wrong merge is worse than a missed one. Editors' judgements win over all of it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta

from timeline.chronology.edtf import Edtf, most_exact
from timeline.chronology.mentions import Modality
from timeline.chronology.reports import Happening, Key, Report
from timeline.chronology.sameness import SAME, Alike, Sameness
from timeline.chronology.sides import shifted

JOINS = 0.5
"""Evidence from which a report without a date joins an event."""
LONG_AGO = 30
"""Days back from which a sentence without a date must name the place to be of an event."""
JUDGED = 10.0
"""The weight of an editor's word."""
JOINS_UNLIKE = 0.6
"""The same for a report of another kind of event than any of the event's own."""
CLEARLY = 0.06
"""By how much the best event must beat the next best for a report without a date to join it."""
RIVALS = 0.8
"""Evidence, dates apart, from which two events of different days are rival accounts of one."""
DISAGREE_WITHIN = timedelta(days=3)
SHORTLY_AFTER = timedelta(days=21)
"""How long "shortly after the talks" may last."""


@dataclass(frozen=True, slots=True)
class Verdicts:
    """Editors' judgements on pairs of mentions: the same event, or not."""

    same: frozenset[frozenset[Key]] = frozenset()
    different: frozenset[frozenset[Key]] = frozenset()


NONE = Verdicts()


def happenings(
    reports: Iterable[Report], alike: Alike, verdicts: Verdicts = NONE, sameness: Sameness | None = None
) -> list[Happening]:
    """Group the reports of a story into happenings, in order of time; the order of the reports changes nothing.

    Where they are only some of a story's, ``sameness`` knows how common names and words are in all of it.
    """
    reports = sorted(reports, key=lambda report: report.key)
    sameness = sameness or Sameness.of_story(reports, alike)
    founding = [report for report in reports if report.founds]
    groups = _grouped(founding, sameness, verdicts)
    loose = [report for report in reports if not report.founds]
    told = _join(groups, loose, sameness, verdicts)
    _lean(groups, loose, told)
    found = [_happening(group) for group in groups]
    found.sort(key=lambda h: (h.date.earliest, h.date.latest, h.key))
    _mark_disagreement(found, sameness)
    return found


def _grouped(founding: list[Report], sameness: Sameness, verdicts: Verdicts) -> list[list[Report]]:
    """Constrained agglomeration: the best pair first, no group against a veto."""
    groups = {report.key: [report] for report in founding}
    for _, _, a, b in sorted(_candidates(founding, sameness, verdicts), key=lambda row: row[:2]):
        one, other = groups[a], groups[b]
        if one is other or _forbidden(one, other, sameness, verdicts):
            continue
        one.extend(other)
        for report in other:
            groups[report.key] = one
    unique = {id(group): group for group in groups.values()}
    return sorted(unique.values(), key=lambda group: min(report.key for report in group))


def _candidates(
    founding: list[Report], sameness: Sameness, verdicts: Verdicts
) -> Iterator[tuple[float, tuple[Key, Key], Key, Key]]:
    """Pairs that may be one, with how much speaks against it; only those whose dates overlap are compared."""
    by_key = {report.key: report for report in founding}
    for pair in verdicts.same:
        if pair <= by_key.keys():
            yield -JUDGED, (min(pair), max(pair)), min(pair), max(pair)
    ordered = sorted(founding, key=lambda report: (report.date.earliest, report.key))
    for place, a in enumerate(ordered):
        for b in ordered[place + 1 :]:
            if b.date.earliest > a.date.latest:
                break
            evidence = _evidence(a, b, sameness, verdicts)
            if evidence >= SAME:
                yield -round(evidence, 6), (min(a.key, b.key), max(a.key, b.key)), a.key, b.key


def _evidence(a: Report, b: Report, sameness: Sameness, verdicts: Verdicts) -> float:
    pair = frozenset({a.key, b.key})
    if pair in verdicts.same:
        return JUDGED
    if pair in verdicts.different or sameness.vetoed(a, b):
        return 0.0
    return sameness.evidence(a, b)


def _forbidden(one: list[Report], other: list[Report], sameness: Sameness, verdicts: Verdicts) -> bool:
    if any(frozenset({a.key, b.key}) in verdicts.different for a in one for b in other):
        return True
    for a in one:
        for b in other:
            if frozenset({a.key, b.key}) in verdicts.same or not sameness.vetoed(a, b):
                continue
            if not (_outvoted(a, b, other, sameness, verdicts) or _outvoted(b, a, one, sameness, verdicts)):
                return True
    return False


def _outvoted(a: Report, b: Report, beside: list[Report], sameness: Sameness, verdicts: Verdicts) -> bool:
    """True where an editor joined ``b`` to what the program kept it apart from, and that has nothing against ``a``."""
    joined = [c for c in beside if frozenset({b.key, c.key}) in verdicts.same and sameness.vetoed(b, c)]
    return any(frozenset({a.key, c.key}) in verdicts.same or not sameness.vetoed(a, c) for c in joined)


def _join(
    groups: list[list[Report]], loose: list[Report], sameness: Sameness, verdicts: Verdicts
) -> dict[Key, list[Report]]:
    """Let reports without a date of their own join the event they clearly tell of: report key -> its group.

    What merely names an event that its article reports anyway is tied to it but adds no evidence.
    """
    founders = [list(group) for group in groups]
    naming = _naming(founders)
    judged = {key for pair in verdicts.same for key in pair}
    told: dict[Key, list[Report]] = {}
    for report in sorted(loose, key=lambda report: (not report.mention.whole, report.key)):
        near = range(len(founders)) if report.key in judged else set().union(*(naming[n] for n in report.names))
        scores = sorted(((_fit(report, founders[n], sameness, verdicts), n) for n in near), reverse=True)
        best = scores[0] if scores else (0.0, 0)
        second = scores[1][0] if len(scores) > 1 else 0.0
        if best[0] >= JOINS and best[0] - second >= CLEARLY:
            group = told[report.key] = groups[best[1]]
            if _adds(report, group):
                group.append(report)
    return told


def _naming(groups: list[list[Report]]) -> dict[str, set[int]]:
    """Name -> the places of the groups that have it; a report joins none that it shares no name with."""
    naming: dict[str, set[int]] = defaultdict(set)
    for place, group in enumerate(groups):
        for name in {name for report in group for name in report.names}:
            naming[name].add(place)
    return naming


def _adds(report: Report, group: list[Report]) -> bool:
    """True for another sentence, and for a clause rather than a name where the article reports the event already."""
    same_article = [other for other in group if other.key[0] == report.key[0]]
    if any(other.mention.start == report.mention.start for other in same_article):
        return False
    return report.mention.whole or not same_article


def _fit(report: Report, group: list[Report], sameness: Sameness, verdicts: Verdicts) -> float:
    """How well a report without a date fits an event: its best likeness to one of its founders, and its time."""
    evidence = [_evidence(report, other, sameness, verdicts) for other in group]
    if max(evidence) >= JUDGED:
        return max(evidence)
    if not all(evidence):
        return 0.0
    if report.mention.leans or not any(report.names & other.names for other in group):
        return 0.0
    fit = max(evidence) + _of_time(report, group)
    return fit if fit >= JOINS_UNLIKE or any(_same_kind(report, other) for other in group) else 0.0


def _same_kind(a: Report, b: Report) -> bool:
    return a.mention.lemma == b.mention.lemma or (a.mention.kind != "" and a.mention.kind == b.mention.kind)


def _of_time(report: Report, group: list[Report]) -> float:
    """The lead tells news: an event of the days before the article was written fits it better than an old one."""
    if report.written is None:
        return 0.0
    date = most_exact([other.date for other in group])
    if not report.ahead and date.earliest > report.written.latest:
        return -1.0
    if report.ahead and date.latest < report.written.earliest:
        return -1.0
    if report.ahead:
        return 0.0
    days_back = (report.written.earliest - date.latest).days
    if days_back > LONG_AGO and not any(report.places & other.places for other in group):
        return -0.2
    if report.mention.paragraph > 1:
        return 0.0
    return 0.15 if days_back <= 4 else -0.15


def _lean(groups: list[list[Report]], loose: list[Report], told: dict[Key, list[Report]]) -> None:
    """Date what a sentence places by another event: "expected to meet shortly after the Paris talks"."""
    by_key = {report.key: group for group in groups for report in group} | told
    for report in loose:
        if report.key in told:
            continue
        anchor = by_key.get((report.key[0], report.mention.leans_on or -1))
        if anchor is None or not report.mention.leans or not report.ahead or not report.mention.kind:
            continue
        if not anchor[0].ahead:
            continue
        date = _beside(most_exact([other.date for other in anchor if other.date]), report.mention.leans)
        groups.append([replace(report, date=date)])


def _beside(anchor: Edtf, side: str) -> Edtf:
    day = timedelta(days=1)
    if side == "after":
        start, end = shifted(anchor.earliest, day), shifted(anchor.latest, SHORTLY_AFTER)
        return Edtf(f"{start}/{end}~", start, end)
    start, end = shifted(anchor.earliest, -SHORTLY_AFTER), shifted(anchor.latest, -day)
    return Edtf(f"{start}~/{end}", start, end)


def _mark_disagreement(found: list[Happening], sameness: Sameness) -> None:
    """Where two papers tell what looks like one event of two days, both stand and both are marked."""
    for place, one in enumerate(found):
        for other in found[place + 1 :]:
            if other.date.earliest - one.date.latest > DISAGREE_WITHIN:
                break
            days = one.date.is_day and other.date.is_day and one.date.earliest != other.date.earliest
            if days and _rivals(one, other, sameness):
                one.dates_differ = other.dates_differ = True


def _rivals(one: Happening, other: Happening, sameness: Sameness) -> bool:
    pairs = [(a, b) for a in one.reports for b in other.reports if a.founds and b.founds]
    if {a.key[0] for a, _ in pairs} & {b.key[0] for _, b in pairs}:
        return False  # an article that tells of both knows them apart
    alike = (sameness.evidence(a, b) for a, b in pairs if not sameness.vetoed(replace(a, date=None), b))
    return max(alike, default=0.0) >= RIVALS


def _happening(group: list[Report]) -> Happening:
    dated = [report for report in group if report.date is not None and report.founds] or [r for r in group if r.date]
    found = Happening(sorted(group, key=lambda r: r.key), most_exact([r.date for r in dated]), _status(dated))
    found.dates_differ = any(not found.date.overlaps(report.date) for report in dated)
    return found


def _status(reports: list[Report]) -> Modality:
    """The status that its dated reports give it most firmly."""
    found = {report.mention.modality for report in reports}
    for status in (Modality.OCCURRED, Modality.DENIED, Modality.PLANNED, Modality.EXPECTED):
        if status in found:
            return status
    return Modality.POSSIBLE
