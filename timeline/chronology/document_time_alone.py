"""What an article says of the day it was written when no other article of its story is dated.

Weekdays, months and days without a year fit any year, so only dates that name their year count: the article was
written after what it tells as past and before what it says is still to come. How long after, nothing tells: what
news dates in full is as a rule not of its own year. Hence bounds, and an end that stays open where nothing closes it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from timeline.chronology.document_time_evidence import Inferred, Undated
from timeline.chronology.edtf import Edtf
from timeline.chronology.mentions import Mention, Modality, Timex

NOTHING = "Neither the article nor the story's other articles give a year."
_NAMES_A_YEAR = frozenset({"date", "year_month", "year"})
_NOT_PAST = ("s", "ing")
"""How a verb ends that tells of now, or of any time ("expires", "ending")."""
_ANY_DAY = date(2000, 1, 1)  # a date with its year is the same from whatever day it is read


def alone(article: Undated) -> Inferred:
    """Between the last year told as past and the first still to come; ``XXXX`` without either."""
    placed = dict(_placed(article))
    past = [(placed[n].edtf, placed[n].text) for n in _told(article) if n in placed]
    ahead = [(placed[n].edtf, placed[n].text) for n in _foretold(article) if n in placed]
    first = max(past, key=lambda row: row[0].earliest, default=None)
    ahead = [row for row in ahead if first is None or first[0].earliest <= row[0].latest]
    last = min(ahead, key=lambda row: row[0].latest, default=None)
    reasons = [f"it tells of “{first[1]}” as past"] if first else []
    reasons += [f"it says “{last[1]}” is still to come"] if last else []
    return Inferred(_between(first and first[0], last and last[0]), tuple(reasons) or (NOTHING,))


def _between(first: Edtf | None, last: Edtf | None) -> Edtf:
    if first is None and last is None:
        return Edtf.parse("XXXX")
    return first if first and last and first.text == last.text else Edtf.interval(first, last)


def _placed(article: Undated) -> Iterator[tuple[int, Timex]]:
    """The dates that name their year, by their number among the article's expressions."""
    rows = zip(article.expressions, article.dated(_ANY_DAY), strict=True)
    for number, (said, timex) in enumerate(rows):
        if said.form in _NAMES_A_YEAR and timex.edtf is not None and not timex.edtf.doubted:
            yield number, timex


def _told(article: Undated) -> Iterable[int]:
    """Expressions that say since when, and those of what is told in the past tense."""
    yield from (number for number, said in enumerate(article.expressions) if said.fields.get("since"))
    yield from (
        m.expression for m in _dated_mentions(article) if m.modality == Modality.OCCURRED and _in_past_tense(m)
    )


def _in_past_tense(mention: Mention) -> bool:
    word = mention.trigger.lower()
    return not mention.deadline and word != mention.lemma and not word.endswith(_NOT_PAST)


def _foretold(article: Undated) -> Iterable[int]:
    """Expressions of what is planned or expected, and of nothing else."""
    mentions = list(_dated_mentions(article))
    ahead = (Modality.PLANNED, Modality.EXPECTED)
    other = {m.expression for m in mentions if m.modality not in ahead or m.lapsed}
    return {m.expression for m in mentions} - other


def _dated_mentions(article: Undated) -> Iterator[Mention]:
    return (report.mention for report in article.reports if report.mention.expression is not None)
