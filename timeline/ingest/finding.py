"""The neighbours of some articles in a long story, by the clues that linking kept of it."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import timedelta

from timeline.chronology.reports import Report
from timeline.chronology.sides import shifted
from timeline.ingest import clues
from timeline.ingest.sources import Source
from timeline.ingest.tallies import Tally
from timeline.models import Clue, Event, Mention, Trace

COPIES = 12
"""How many articles that may be copies are looked at."""
ALIKE, SHARED = 60, 2
"""How many articles are looked through for those that begin like another, and how many words they share if any
shares so many."""
SISTERS, A_TIME = 20, timedelta(days=45)
"""How many articles are asked when one without a day was written, and how far from their middle in time."""
WORDS = 12
"""By how many of its rarest words an article is found."""
POSTINGS, LEAST_WORDS = 600, 2
"""Reports that share a word with one report, at most, before its commoner words are left aside; never these few."""
MET = 6000
"""Clues met that are looked through."""
NEAR_REPORTS, NEAR_UNDATED = 8, 3
"""Of each report the nearest that are compared with it: those with a date, and those that found no event."""
EVENTS, MEMBERS, LOOSE_EVENTS = 32, 5, 4
"""How many events are worked out anew, and how many sentences of each are enough to know it by; and how
many more because a sentence without a date, which is told of there, may be told of one of ours."""
SAME_SORT, SAME_DAY = 0.6, 0.3
"""What it counts that two reports tell of the same kind of thing in one week, or of one day, beside a shared word."""
NEWS = timedelta(days=31)
"""How far from its article's day the event lies that a sentence without a date tells of."""

Key = tuple[int, int]
"""An article's primary key, and where the trigger of a report in it starts."""


def possible_copies(story_id: int, sources: Iterable[Source]) -> set[int]:
    """Articles that share pieces of text with these, most first."""
    pieces = {piece for source in sources for piece in clues.of_text(source.shingles)}
    shared = Counter(article for _, article, _ in Clue.objects.filter(story=story_id).met(pieces, MET))
    return {article for article, _ in sorted(shared.items(), key=lambda row: (-row[1], row[0]))[:COPIES]}


def alike_articles(story_id: int, reports: Sequence[Report], tally: Tally) -> dict[int, float]:
    """Articles that begin with the same names and words, and how much they share; the likest first."""
    words = clues.opening_words(reports)
    rarest = sorted(words, key=lambda word: (tally.common(word), word))[:WORDS]
    asked = {clues.clue("opening", word): word for word in rarest}
    shared: dict[int, list[float]] = defaultdict(list)
    for number, article, _ in Clue.objects.filter(story=story_id).met(asked, MET):
        shared[article].append(tally.rarity(asked[number]))
    least = min(SHARED, max(map(len, shared.values()), default=0))
    alike = {article: sum(points) for article, points in shared.items() if len(points) >= least}
    return dict(sorted(alike.items(), key=lambda row: (-row[1], row[0]))[:ALIKE])


def of_one_time(alike: dict[int, float]) -> list[int]:
    """Of articles that are alike those of the months in which there is most of them, the likest first."""
    dated = Trace.objects.filter(article__in=alike, begins__isnull=False).values_list("article_id", "begins")
    days = dict(dated)

    def around(middle: int) -> list[int]:
        return [article for article in alike if article in days and abs(days[article] - days[middle]) <= A_TIME]

    middles = [article for article in alike if article in days]
    return max(map(around, middles), key=lambda near: sum(alike[article] for article in near), default=[])[:SISTERS]


class Found:
    """The reports of a story that may be of the same events as these: by date, by shared names and words."""

    def __init__(self, story_id: int, reports: Sequence[Report], tally: Tally):
        self.story_id, self.tally = story_id, tally
        self.asked: dict[int, list[tuple[Report, str]]] = defaultdict(list)
        for report in reports:
            self._ask(report)
        self.dated: dict[tuple, dict[Key, float]] = defaultdict(lambda: defaultdict(float))
        self.undated: dict[tuple, dict[Key, float]] = defaultdict(lambda: defaultdict(float))
        self._meet()

    def _ask(self, report: Report) -> None:
        periods, later = _when(report)
        for word in self._words(report):
            for period in periods:
                self.asked[clues.clue("told", word, period)].append((report, word))
        for sort in _sorts(report) if report.founds else ():
            self.asked[clues.clue("sort", sort)].append((report, sort))
        for name in self._words(report) if report.founds else ():
            for month in later:
                self.asked[clues.clue("undated", name, month)].append((report, ""))

    def _words(self, report: Report) -> list[str]:
        """The rarest of its words: as many as find no more reports than can be looked at."""
        words, met = [], 0
        for word in sorted(clues.words_of(report), key=lambda word: (self.tally.common(word), word)):
            met += self.tally.common(word)
            if met > POSTINGS and len(words) >= LEAST_WORDS:
                break
            words.append(word)
        return words

    def _meet(self) -> None:
        seen = set()
        for number, article, start in Clue.objects.filter(story=self.story_id).met(self.asked, MET):
            for report, word in self.asked[number]:
                if (report.key, word, article, start) not in seen:
                    seen.add((report.key, word, article, start))
                    found = self.dated if word else self.undated
                    found[report.key][article, start] += self._says(word)

    def _says(self, word: str) -> float:
        """How much it says that two reports share a word, or tell of the same sort of thing at one time."""
        if word.startswith("="):
            return SAME_DAY if word.startswith("=|") else SAME_SORT
        return self.tally.rarity(word) if word else 1.0

    def events(self) -> list[int]:
        """The events of the nearest dated reports: the nearest to each of ours first, then the next."""
        best: dict[Key, tuple[int, float]] = {}
        for near in self.dated.values():
            for place, (key, points) in enumerate(_first(near, NEAR_REPORTS)):
                best[key] = min((place, -points), best.get(key, (NEAR_REPORTS, 0.0)))
        told = events_of(best)
        ranked = sorted((key for key in best if key in told), key=lambda key: (best[key], key))
        return list(dict.fromkeys(told[key] for key in ranked))

    def loose(self) -> set[Key]:
        """The nearest reports without a date of their own."""
        return {key for near in self.undated.values() for key, _ in _first(near, NEAR_UNDATED)}


def _sorts(report: Report) -> list[str]:
    """The sort of thing a report tells of, and every period in which another may tell of it."""
    near = clues.periods_near(report.date.earliest, report.date.latest)
    if report.date.width <= clues.BY_WEEK:
        near += clues.weeks(shifted(report.date.earliest, -clues.BESIDE), shifted(report.date.latest, clues.BESIDE))
    return clues.sorts_of(report, near)


def _first(near: dict[Key, float], most: int) -> list[tuple[Key, float]]:
    return sorted(near.items(), key=lambda row: (-row[1], row[0]))[:most]


def _when(report: Report) -> tuple[list[str], list[str]]:
    """The periods of dated reports that may be of its event, and the months in which others may tell of it."""
    if report.founds:
        first, last = report.date.earliest, report.date.latest
        if report.ahead and report.mention.deadline and report.written:
            first = min(first, report.written.earliest)
        later = clues.months(first, shifted(last, NEWS)) if report.date.width <= clues.BY_MONTH else []
        return clues.periods_near(first, last), later
    if report.written is None or report.written.width > clues.BY_MONTH:
        return [], []
    ahead = NEWS if report.ahead else timedelta(0)
    return clues.periods_near(shifted(report.written.earliest, -NEWS), shifted(report.written.latest, ahead)), []


def events_of(keys: Iterable[Key]) -> dict[Key, int]:
    """The events that some reports belong to."""
    keys = set(keys)
    rows = Mention.objects.filter(article__in={article for article, _ in keys}, trigger_start__in={s for _, s in keys})
    told = rows.order_by("pk").values_list("article_id", "trigger_start", "event_id")
    return {(article, start): event for article, start, event in told if (article, start) in keys}


def members(events: Iterable[Event]) -> tuple[list[Mention], set[int]]:
    """The sentences of events, and which events are so often told of that only some of theirs are given."""
    events = list(events)
    often = {event.pk for event in events if event.article_count > MEMBERS}
    rows = list(Mention.objects.filter(event__in=[event.pk for event in events if event.pk not in often]))
    for event in events:
        if event.pk in often:
            told = Mention.objects.filter(event=event)
            rows += {row.pk: row for row in (*told.order_by("pk")[:MEMBERS], *_best(event, told))}.values()
    return rows, often


def _best(event: Event, told) -> list[Mention]:
    """The first sentences that give the event's own date and its title."""
    date, title = (event.worked_out.get(name, getattr(event, name)) for name in ("edtf", "title"))
    return [*told.filter(edtf=date).order_by("pk")[:1], *told.filter(title=title).order_by("pk")[:1]]
