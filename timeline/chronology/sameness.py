"""Are two reports of the same event? Vetoes first, then evidence for, each a few lines that an editor could read."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from math import log

from timeline.chronology.edtf import Edtf
from timeline.chronology.mentions import Modality
from timeline.chronology.reports import Report

Alike = Callable[[str, str], bool]

_BETWEEN_PERSONS = frozenset({"meeting", "call"})
SAID_AND_DONE = 0.6
"""Evidence from which what one paper has as said ("admitted") is what another has as done ("pleaded guilty to")."""
SAME = 0.5
"""Evidence from which two dated reports count as one event."""
ANNOUNCING = frozenset({"announce", "declare", "unveil"})
"""Verbs of saying by which a thing is also done."""
ONLY_DEED_OF_BOTH, ONLY_DEED_OF_ONE = 0.25, 0.1
"""What one day speaks for one event where both of two articles, or one, tell of nothing else that day."""
LONGEST_MONTH = 31
"""Days; in a longer time two deeds of unlike kinds are two, whatever names they share."""


@dataclass
class Sameness:
    """Compares the reports of one story; what most of its sentences share is weak evidence there.

    ``alike`` says whether two kinds of event can be two papers' words for one.
    """

    alike: Alike
    reports: int = 1
    names: Counter = field(default_factory=Counter)
    nouns: Counter = field(default_factory=Counter)
    dated: dict[str, list[tuple[Edtf, int]]] = field(default_factory=dict)  # article -> days its sentences tell of
    counted: dict[tuple[str, str], int] = field(default_factory=dict)
    weights: dict[int, dict[str, float]] = field(default_factory=dict)  # of words asked for, by whose counts

    @classmethod
    def of_story(cls, reports: Iterable[Report], alike: Alike) -> Sameness:
        """Count how common every name and word is among the reports of a story."""
        names, nouns, total, dated = Counter(), Counter(), 0, {}
        for report in reports:
            total += 1
            names.update(report.names)
            nouns.update(report.mention.nouns)
            if report.founds and report.date:
                dated.setdefault(report.key[0], []).append((report.date, report.mention.start))
        return cls(alike, max(total, 1), names, nouns, dated)

    def vetoed(self, a: Report, b: Report, *, foretold: bool = False) -> bool:
        """True when they cannot be one event: days that differ, places that differ, told and foretold, yes and no.

        ``foretold`` lets what one announces be what the other tells. An event that an editor added takes in
        only what an editor joins to it.
        """
        if a.by_hand or b.by_hand:
            return True
        if a.date and b.date and not a.date.overlaps(b.date):
            return True
        if a.date and b.date and a.date.days and b.date.days and not set(a.date.days) & set(b.date.days):
            return True
        if not foretold and (_unlike_windows(a, b) or _unlike_status(a, b)):
            return True
        return self._unlike_kind(a, b) or self.places_differ(a, b) or _unlike_parties(a, b)

    def _unlike_kind(self, a: Report, b: Report) -> bool:
        if _same_sentence(a, b) or _told_again(a, b):
            return False
        if "statement" not in (a.mention.kind, b.mention.kind):
            return False
        if a.mention.kind != b.mention.kind and a.key[0] == b.key[0] and a.mention.start == b.mention.start:
            return True
        if a.mention.kind != b.mention.kind:
            tells = a.mention.about == b.mention.kind or b.mention.about == a.mention.kind or _announces(a, b)
            return self.evidence(a, b) < (SAME if tells else SAID_AND_DONE)
        known = a.participants and b.participants
        return bool(known) and not a.participants & b.around and not b.participants & a.around

    @staticmethod
    def places_differ(a: Report, b: Report) -> bool:
        """True when both say where and neither place is so much as named by the other."""
        return bool(a.places and b.places and not a.places & b.around and not b.places & a.around)

    def evidence(self, a: Report, b: Report) -> float:
        """How much speaks for one event, from 0 (nothing) to about 1."""
        if _same_sentence(a, b) or _told_again(a, b):
            return 1.0
        return (
            self._of_kind(a, b)
            + 0.35 * self._shared(a.names, b.names, self.names)
            + 0.4 * self._shared(_nouns(a, b), _nouns(b, a), self.nouns)
            + (0.1 if a.places & b.places else 0.0)
            + _of_dates(a, b)
            + self._only_deed(a, b)
            - (0.08 if _other_persons(a, b) else 0.0)
            + (0.05 if a.key[0] != b.key[0] else 0.0)
        )

    def _of_kind(self, a: Report, b: Report) -> float:
        if a.mention.lemma == b.mention.lemma:
            return 0.3
        if a.mention.kind and a.mention.kind == b.mention.kind:
            return 0.25
        if a.mention.about and a.mention.about == b.mention.kind or b.mention.about == a.mention.kind != "":
            return 0.2
        if _names_the_other(a, b) or _names_the_other(b, a):
            return 0.25
        if not a.mention.kind or not b.mention.kind:
            return 0.08 if a.key[0] != b.key[0] else 0.0  # a deed the lexicon has no kind for may be any
        return 0.12 if self.alike(a.mention.kind, b.mention.kind) else 0.0

    def _shared(self, a: frozenset[str], b: frozenset[str], counts: Counter) -> float:
        """The share of the smaller set that both have, rare words counting for more."""
        if not a or not b:
            return 0.0
        both = sum(self._weight(word, counts) for word in a & b)
        smaller = min(sum(self._weight(word, counts) for word in side) for side in (a, b))
        return both / max(smaller, 1.5)

    def _only_deed(self, a: Report, b: Report) -> float:
        """What two articles have to tell of one past day is likely one event, the more so if neither tells of another.

        The same for a month or a year, where both tell of one thing in it. In the stories this was developed on, of
        some 100 such pairs with the only sentences of their articles on those days, none was of two events.
        """
        kinds = a.mention.kind, b.mention.kind
        if a.key[0] == b.key[0] or a.ahead or b.ahead or not (a.date and b.date and a.date.overlaps(b.date)):
            return 0.0
        if "statement" in kinds and not _announces(a, b):
            return 0.0
        window = max(a.date, b.date, key=lambda date: (date.width, date.text))
        shared = window.width <= LONGEST_MONTH and (a.around & b.around or _nouns(a, b) & _nouns(b, a))
        if all(kinds) and not self.alike(*kinds) and not shared:
            return 0.0
        alone = [self._sentences_on(window, article) == 1 for article in (a.key[0], b.key[0])]
        if all(alone):
            return ONLY_DEED_OF_BOTH
        return ONLY_DEED_OF_ONE if any(alone) and window.is_day else 0.0

    def _sentences_on(self, window: Edtf, article: str) -> int:
        """How many sentences of an article tell of something within a window."""
        key = (article, window.text)
        if key not in self.counted:
            rows = self.dated.get(article, ())
            self.counted[key] = len({start for date, start in rows if date.overlaps(window)})
        return self.counted[key]

    def _weight(self, word: str, counts: Counter) -> float:
        known = self.weights.setdefault(id(counts), {})
        if word not in known:
            known[word] = 0.3 + log(1 + self.reports / (1 + counts[word])) / log(2 + self.reports)
        return known[word]


def _nouns(report: Report, other: Report) -> frozenset[str]:
    """The distinctive words of a report, and those of its names that the other has for plain words."""
    in_names = {word.lower() for name in report.names for word in name.split()}
    return frozenset(report.mention.nouns) | (in_names & set(other.mention.nouns))


def _announces(a: Report, b: Report) -> bool:
    """One of them has as announced, by no name, what the other may have as done."""
    said, done = (a, b) if a.mention.kind == "statement" else (b, a)
    return said.mention.lemma in ANNOUNCING and done.mention.kind not in ("statement", "denial")


def _told_again(a: Report, b: Report) -> bool:
    """What an article leads with, and the sentence further down that says when it was."""
    return a.again == b.key or b.again == a.key


def _same_sentence(a: Report, b: Report) -> bool:
    """True for a sentence that one paper took over from another, word for word or nearly."""
    if a.key[0] == b.key[0] or a.mention.lemma != b.mention.lemma or min(len(a.words), len(b.words)) < 6:
        return False
    return len(a.words & b.words) / len(a.words | b.words) >= 0.7


def _other_persons(a: Report, b: Report) -> bool:
    """Two arrests of one day: each names persons, and nobody is named by both."""
    told_alike = a.ahead == b.ahead and a.date is not None and b.date is not None
    return told_alike and bool(a.persons and b.persons) and not a.persons & b.persons


def _names_the_other(a: Report, b: Report) -> bool:
    """ "Won the election" names what another paper tells as "the election": the trigger is among the other's words."""
    kinds = {a.mention.kind, b.mention.kind}
    return a.mention.kind != "" and "statement" not in kinds and a.mention.lemma in b.mention.nouns


def _unlike_status(a: Report, b: Report) -> bool:
    if Modality.DENIED in (a.mention.modality, b.mention.modality):
        return a.mention.modality != b.mention.modality
    return a.ahead != b.ahead


def _unlike_windows(a: Report, b: Report) -> bool:
    """Two expectations, of which one is vague, stay two: what was expected when is part of the story."""
    if not a.date or not b.date or not (a.ahead and b.ahead):
        return False
    return _is_vague(a) != _is_vague(b)


def _is_vague(report: Report) -> bool:
    """ "In the coming days", not "next week"."""
    return report.date.approximate or (report.timex is not None and report.timex.type == "DURATION")


def _unlike_parties(a: Report, b: Report) -> bool:
    """Two meetings of two persons each, who are not the same two."""
    if len(a.persons) < 2 or len(b.persons) < 2 or not {a.mention.kind, b.mention.kind} <= _BETWEEN_PERSONS:
        return False
    return len(a.persons & b.persons) < 2


def _of_dates(a: Report, b: Report) -> float:
    if not a.date or not b.date:
        return 0.0
    if a.date.is_day and b.date.is_day:
        return 0.2
    width = max(a.date.width, b.date.width)
    return 0.15 if width <= 10 else 0.1 if width <= 35 else 0.05
