"""How common names and words are in all of a story, kept so that linking one article need not count them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from math import log

from timeline.chronology.reports import Happening, Report
from timeline.chronology.sameness import Sameness
from timeline.chronology.significance import Standing
from timeline.language.lexicon import alike
from timeline.models import Trace, WordCount

Kind = WordCount.Kind
Counts = dict[str, dict[str, int]]
LONGEST = 200
AT_A_TIME = 400
COMMONEST = 20
"""Names among which one is that no report at hand has, so that its count is the kept one."""


def counted(reports: Sequence[Report]) -> Counts:
    """What an article adds to the counts of its story: kind -> word -> in how many of its reports."""
    names = Counter(name[:LONGEST] for report in reports for name in report.names)
    nouns = Counter(noun[:LONGEST] for report in reports for noun in report.mention.nouns)
    return {Kind.NAME: dict(names), Kind.NOUN: dict(nouns), Kind.ALL: {"": len(reports)}}


def counted_told(names: Iterable[str]) -> Counts:
    """What some reports that belong to events add to the counts of their story, by their names."""
    return {Kind.TOLD: dict(Counter(name[:LONGEST] for name in names))}


class Tally:
    """The counts of a story, for the names and words of some reports."""

    def __init__(self, story_id: int):
        self.story_id = story_id
        self.counts: dict[str, Counter] = {kind: Counter() for kind in Kind}
        self.known: set[str] = set()
        self._of({""})

    @property
    def reports(self) -> int:
        """How many reports the story has."""
        return max(self.counts[Kind.ALL][""], 1)

    def change(self, before: Iterable[Counts], after: Iterable[Counts]) -> None:
        """Count as if these changes were kept already."""
        for sign, rows in ((-1, before), (1, after)):
            for counts in rows:
                self._of(word for words in counts.values() for word in words)
                for kind, words in counts.items():
                    self.counts[kind].update({word: sign * n for word, n in words.items()})

    def _of(self, words: Iterable[str]) -> dict[str, Counter]:
        wanted = sorted(set(words) - self.known)
        self.known.update(wanted)
        for place in range(0, len(wanted), AT_A_TIME):
            some = [word[:LONGEST] for word in wanted[place : place + AT_A_TIME]]
            rows = WordCount.objects.filter(story=self.story_id, kind__in=Kind.values, word__in=some)
            for kind, word, count in rows.values_list("kind", "word", "count"):
                self.counts[kind][word] = count
        return self.counts

    def look_up(self, reports: Iterable[Report]) -> None:
        """Read the counts of the names and words of these reports."""
        self._of(word for report in reports for word in (*report.names, *report.mention.nouns))

    def rarity(self, word: str) -> float:
        """How much it says that two reports share a word."""
        return 0.3 + log(1 + self.reports / (1 + self.common(word))) / log(2 + self.reports)

    def common(self, word: str) -> int:
        """In how many reports a name or word is."""
        return self.counts[Kind.NAME][word[:LONGEST]] + self.counts[Kind.NOUN][word[:LONGEST]]

    def sameness(self, reports: Sequence[Report], whole: Sequence[Report]) -> Sameness:
        """Compares ``reports`` as reports of the whole story; ``whole`` are all reports of the articles at hand."""
        self.look_up(reports)
        here = Sameness.of_story(whole, alike)
        names = Counter({name: self.counts[Kind.NAME][name[:LONGEST]] for name in here.names})
        nouns = Counter({noun: self.counts[Kind.NOUN][noun[:LONGEST]] for noun in here.nouns})
        return Sameness(alike, self.reports, names, nouns, here.dated)

    def standing(self, found: Sequence[Happening]) -> Standing:
        """How present the names of these happenings are in the whole story, and when its articles begin."""
        names = WordCount.objects.filter(story=self.story_id, kind=Kind.TOLD).order_by("-count")
        others = (count for word, count in names.values_list("word", "count")[:COMMONEST] if word not in self.known)
        most = max([1, next(others, 1), *self.counts[Kind.TOLD].values()])
        traces = Trace.objects.filter(story=self.story_id, begins__isnull=False).order_by("begins")
        begins = traces.values_list("begins", flat=True).first() or date.max
        here = Standing.of_story(found)
        counts = {name: self.counts[Kind.TOLD][name[:LONGEST]] / most for name in here.names}
        return Standing(counts, min(begins, here.begins), here.deeds)


def kept(story_id: int, kind: str) -> Counts:
    """All that is kept of one kind."""
    rows = WordCount.objects.filter(story=story_id, kind=kind)
    return {kind: dict(rows.values_list("word", "count"))}


def keep(story_id: int, before: Iterable[Counts], after: Iterable[Counts]) -> None:
    """Bring the counts of a story from what some articles added to them to what they add now."""
    change: Counter = Counter()
    for sign, rows in ((-1, before), (1, after)):
        for counts in rows:
            change.update({(kind, w): sign * n for kind, words in counts.items() for w, n in words.items()})
    changed = sorted((key for key, by in change.items() if by), key=str)
    for place in range(0, len(changed), AT_A_TIME):
        _add(story_id, {key: change[key] for key in changed[place : place + AT_A_TIME]})


def _add(story_id: int, change: dict[tuple[str, str], int]) -> None:
    words = {word for _, word in change}
    rows = WordCount.objects.filter(story=story_id, kind__in=Kind.values, word__in=words)
    known = {(kind, word): count for kind, word, count in rows.values_list("kind", "word", "count")}
    WordCount.objects.bulk_create(
        [
            WordCount(story_id=story_id, kind=kind, word=word, count=max(known.get((kind, word), 0) + by, 0))
            for (kind, word), by in change.items()
        ],
        update_conflicts=True,
        unique_fields=["story", "kind", "word"],
        update_fields=["count"],
    )
