"""What a batch's page says of each file, and how far the whole has come."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from itertools import pairwise

from timeline.admin.dates import date_in_words
from timeline.admin.likeness import in_words
from timeline.ingest.near_copies import Near
from timeline.models import Article, Batch, Upload

State = Upload.State
MEASURED = 20
"""From how many of the articles that were read last the pace is worked out."""
PAUSE = timedelta(minutes=2)
"""A longer time between two articles is a rest, not the pace."""


@dataclass(frozen=True, slots=True)
class Row:
    """One file of a batch as its page shows it."""

    upload: Upload
    near: Near | None = None

    @property
    def article(self) -> Article | None:
        """The article that it became, or that was here already."""
        return self.upload.article

    @property
    def kind(self) -> str:
        """coming, failed, undone or well: what its mark and colour stand for."""
        if self.upload.state == State.UNDONE:
            return "undone"
        if self.upload.state in (State.WAITING, State.WORKING):
            return "coming"
        if self.upload.state == State.REFUSED:
            return "failed"
        return _kind(self.article)

    @property
    def word(self) -> str:
        """Its state in a word or two."""
        if self.kind == "coming":
            return self._coming
        if self.kind == "failed":
            return "not read"
        return {State.UNPACKED: "unpacked", State.KNOWN: "here already", State.UNDONE: "undone"}.get(
            self.upload.state, "read" if self.article else "taken away"
        )

    @property
    def _coming(self) -> str:
        if self.article and self.article.state == Article.State.READING:
            return "being read"
        if self.article and self.article.state == Article.State.READ:
            return "read, soon on the timeline"
        return "being taken in" if self.upload.state == State.WORKING else "received"

    @property
    def said(self) -> str:
        """What became of it, or what is wrong and what to do, in a sentence."""
        if self.kind == "failed" and self.article is not None:
            return self.article.problem
        if self.upload.state == State.TAKEN and self.kind == "well":
            return self._read
        return self.upload.said

    @property
    def _read(self) -> str:
        article = self.article
        if article is None:
            return "The article was deleted since."
        events = f"{self.upload.n} event" if self.upload.n == 1 else f"{self.upload.n} events"
        when = date_in_words(article.published_edtf, article.published_earliest, article.published_latest)
        basis = f", {article.get_published_basis_display()}" if article.published_edtf else ""
        return f"{events}; published {when}{basis}"

    @property
    def like(self) -> str:
        """How it stands to an article that is nearly the same; the page puts a link behind it."""
        return in_words(self.article, self.near) if self.near else ""

    @property
    def may_be_tried_again(self) -> bool:
        """Whether there is something to try again with."""
        has_bytes = bool(self.upload.original or self.upload.url)
        return self.kind == "failed" and (has_bytes or bool(self.article and self.article.original))


def _kind(article: Article | None) -> str:
    if article is None:
        return "well"
    if article.state in (Article.State.RECEIVED, Article.State.READING):
        return "coming"
    if article.state == Article.State.FAILED:
        return "failed"
    return "coming" if article.leased_until else "well"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a batch has come."""

    files: int
    coming: int
    failed: int
    left: timedelta | None = None

    @property
    def done(self) -> int:
        """Files of which it is known what became."""
        return self.files - self.coming

    @property
    def time_left(self) -> str:
        """In words, never more exact than it is known; empty while it is not known or nothing is to be done."""
        if self.left is None:
            return ""
        seconds = self.left.total_seconds()
        if seconds < 10:
            return "a few seconds left"
        if seconds < 55:
            return f"about {round(seconds, -1):.0f} seconds left"
        minutes = max(1, round(seconds / 60))
        return f"about {minutes} minute{'s' if minutes > 1 else ''} left" if minutes < 90 else _hours(minutes)


def _hours(minutes: int) -> str:
    return f"about {round(minutes / 60)} hours left"


def progress_of(batch: Batch) -> Progress:
    """Counted over the whole batch, whichever rows are shown. Takes two questions."""
    counts = batch.uploads.progress()
    times = batch.uploads.finished_at(MEASURED) if counts["coming"] else []
    steps = [min(later - earlier, PAUSE) for later, earlier in pairwise(times)]
    left = sum(steps, timedelta()) / len(steps) * counts["coming"] if steps else None
    return Progress(**counts, left=left)


def rows_of(uploads: Iterable[Upload], near: dict[int, Near]) -> list[Row]:
    """A row for each file."""
    return [Row(upload, near.get(upload.article_id)) for upload in uploads]
