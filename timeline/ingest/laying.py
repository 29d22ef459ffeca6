"""What articles say, laid on the calendar: when each was written, and each of its mentions as a dated report."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from timeline.chronology.document_time import MOST_DAYS_KNOWN, Inferred, infer
from timeline.chronology.document_time_evidence import Sister, Undated
from timeline.chronology.edtf import Edtf
from timeline.chronology.mentions import Mention, Modality, Timex
from timeline.chronology.report_dates import date_of, told_again
from timeline.chronology.reports import Report
from timeline.chronology.sameness import Sameness
from timeline.ingest.adding import Added
from timeline.ingest.likeness import copy_share
from timeline.ingest.sources import Source
from timeline.language.lexicon import alike

_WORD = re.compile(r"[^\W_]+")
_HOURS = frozenset({"part", "clock"})
_BY_NAME = frozenset({"date", "month_day"})
ROUNDS = 2
"""How often the days of writing are worked out again, each article's from what the last round found of the others."""
STATED_FOR_ROUNDS = 2
"""Beside fewer stated days, articles without one would only vouch for each other's errors."""
WIDEST = 800
"""Days; what is dated less exactly than this (a century) is no event."""


def compared_by_themselves(reports: Sequence[Report]) -> Sameness:
    """Compares reports that are all of their story."""
    return Sameness.of_story(reports, alike)


class Desk:
    """Lays the mentions of a story's articles on the calendar."""

    def __init__(
        self,
        sources: Sequence[Source],
        copy_of: Mapping[str, str],
        canonical: Mapping[tuple[str, str], str],
        compared: Callable[[Sequence[Report]], Sameness] = compared_by_themselves,
    ):
        self.sources = sources
        self.copy_of = copy_of
        self.canonical = canonical
        self.compared = compared
        self.by_key = {source.key: source for source in sources}
        self.shares: dict[tuple[str, str], float] = {}
        self.laid: dict[tuple[str, Edtf], Sequence[Timex]] = {}
        self.kinds = {s.key: {name.text: name.kind for name in s.reading.names} for s in sources}

    def days_of_writing(self) -> dict[str, Inferred]:
        """Stated days first; the others from what they say and from the dated ones; then again from them all."""
        stated = {s.key: Inferred(s.published) for s in self.sources if s.published is not None}
        undated = [source for source in self.sources if source.published is None]
        if not undated:
            return stated
        articles = {source.key: self.undated(source) for source in undated}
        found = self.inferred(articles, stated)
        for _ in range(ROUNDS if len(stated) >= STATED_FOR_ROUNDS else 0):
            found = self.inferred(articles, stated | found)
        return stated | found

    def inferred(self, articles: Mapping[str, Undated], known: Mapping[str, Inferred]) -> dict[str, Inferred]:
        """The day of writing of each undated article, from those that are known or known better."""
        rows = ((s.key, self._sister(s, known[s.key])) for s in self.sources if s.key in known)
        sisters = {key: sister for key, sister in rows if sister is not None}
        everything = [report for row in (*sisters.values(), *articles.values()) for report in row.reports]
        sameness = self.compared(everything)
        found = {}
        for key, article in articles.items():
            others = [replace(row, copy=self._copied(key, other)) for other, row in sisters.items() if other != key]
            found[key] = infer(article, others, sameness)
        return found

    def _sister(self, source: Source, known: Inferred) -> Sister | None:
        """What an article says of the others: if it may be from many weeks, only what it dates by month and day."""
        vague = source.published is None and known.edtf.width > MOST_DAYS_KNOWN
        if vague and known.likeliest is None:
            return None
        written = Edtf.day(known.likeliest) if vague else known.edtf
        reports = self.reports(source, written)
        if vague:
            by_name = {n for n, said in enumerate(source.reading.expressions) if said.form in _BY_NAME}
            reports = [report for report in reports if report.mention.expression in by_name]
        return Sister(
            outlet=source.outlet,
            written=known.edtf,
            reports=reports,
            quotations=frozenset(source.reading.quotations),
            days=self._named_days(source, written),
            stated=source.published is not None,
        )

    def _copied(self, a: str, b: str) -> float:
        """How much of one article stands in the other, each pair compared once."""
        pair = (min(a, b), max(a, b))
        if pair not in self.shares:
            self.shares[pair] = copy_share(*(self.by_key[key] for key in pair))
        return self.shares[pair]

    def _named_days(self, source: Source, written: Edtf) -> frozenset[date]:
        """The single days an article names: by date, or, where its own day is stated, in any way."""
        timexes = self.timexes(source, written)
        forms = _BY_NAME if source.published is None else _BY_NAME | {"weekday", "day"}
        rows = zip(source.reading.expressions, timexes, strict=True)
        return frozenset(t.edtf.earliest for said, t in rows if said.form in forms and t.edtf and t.edtf.is_day)

    def undated(self, source: Source) -> Undated:
        """An article as far as its day of writing is concerned."""

        @lru_cache(maxsize=4096)
        def dated(day: date) -> Sequence[Timex]:
            return source.dated(day)

        return Undated(
            expressions=source.reading.expressions,
            dated=dated,
            reports=self.reports(source, None),
            quotations=frozenset(source.reading.quotations),
            hints=source.hints,
            captions=source.captions,
        )

    def timexes(self, source: Source, written: Edtf) -> Sequence[Timex]:
        """The expressions of an article dated as from its day of writing, worked out once for each such day."""
        known = (source.key, written)
        if known not in self.laid:
            self.laid[known] = source.dated(written)
        return self.laid[known]

    def reports(self, source: Source, written: Edtf | None) -> list[Report]:
        """The mentions of an article as reports, dated as from its day of writing; None leaves them undated."""
        timexes = self.timexes(source, written) if written else None
        told = told_again([self._report(source, mention, timexes, written) for mention in source.reading.mentions])
        return told + [self._added(source, added, written) for added in source.added if written]

    def _added(self, source: Source, added: Added, written: Edtf) -> Report:
        """What an editor read out of a sentence, with the date the editor gave it."""
        report = self._report(source, added.mention(source.reading), None, written)
        return replace(report, date=added.edtf, founds=True, by_hand=True)

    def _report(
        self, source: Source, mention: Mention, timexes: Sequence[Timex] | None, written: Edtf | None
    ) -> Report:
        timex = timexes[mention.expression] if timexes and mention.expression is not None else None
        edtf = date_of(mention, timexes, written, source.body)
        if edtf and written and mention.modality == Modality.OCCURRED and edtf.earliest > written.latest:
            mention = replace(mention, modality=Modality.PLANNED)
            edtf = None if self._names_no_day(source, mention) else edtf
        founds = edtf is not None and edtf.width <= WIDEST and not self._is_past_window(source, mention)
        kinds = self.kinds[source.key]
        return Report(
            key=(source.key, mention.trigger_start),
            source=self.copy_of.get(source.key, source.key),
            outlet=source.outlet,
            mention=mention,
            date=edtf if founds else None,
            written=written,
            participants=self._canonical(source, mention.participants),
            persons=self._canonical(source, [n for n in mention.participants if kinds.get(n) == "person"]),
            places=self._canonical(source, mention.places),
            nearby=self._canonical(source, mention.nearby),
            founds=founds,
            timex=timex,
            words=frozenset(_WORD.findall(source.body[mention.start : mention.end].lower())),
        )

    @staticmethod
    def _names_no_day(source: Source, mention: Mention) -> bool:
        """ "Overnight", "at 1420 GMT": told as done, they do not mean the day to come that was named before."""
        return mention.expression is not None and source.reading.expressions[mention.expression].form in _HOURS

    @staticmethod
    def _is_past_window(source: Source, mention: Mention) -> bool:
        """ "In recent weeks" tells of a state, not of an event."""
        if mention.expression is None:
            return False
        said = source.reading.expressions[mention.expression]
        return said.form == "window" and mention.modality == Modality.OCCURRED

    def _canonical(self, source: Source, names: Sequence[str]) -> frozenset[str]:
        kinds = self.kinds[source.key]
        return frozenset(self.canonical.get((kinds.get(name, ""), name), name) for name in names)
