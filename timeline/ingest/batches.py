"""Files handed in together: stored at once and looked at later; taken back as one, and taken in again."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from hashlib import sha256
from itertools import islice
from typing import NamedTuple
from uuid import NAMESPACE_URL, uuid5

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.utils import timezone

from timeline.ingest import originals
from timeline.ingest.linking import link
from timeline.ingest.receiving import Given, plain_name
from timeline.models import Article, Batch, Story, Upload

State = Upload.State
AT_ONCE = 8
"""Files that are in memory and on their way to the disk: nearly all of the time is spent waiting for it."""


@dataclass(frozen=True, slots=True)
class Handed:
    """One thing that was handed in: bytes with a name, an address to be fetched, or what cannot be taken and why."""

    file_name: str
    data: bytes | None = None
    url: str = ""
    problem: str = ""

    @property
    def sha256(self) -> str:
        """The digest of the bytes, hexadecimal; empty where there are none."""
        return sha256(self.data).hexdigest() if self.data is not None else ""


def store(things: Iterable[Handed]) -> list[Upload]:
    """Put everything that is handed in on the disk: a row for each, which is not written yet. Nothing is looked at.

    OSError when an original cannot be stored.
    """
    rows, numbered = [], enumerate(things, start=1)
    with ThreadPoolExecutor(AT_ONCE) as disk:
        while few := list(islice(numbered, AT_ONCE)):
            rows += disk.map(_stored, *zip(*few, strict=True))
    return rows


def hand_in(
    story: Story, rows: list[Upload], *, by: AbstractBaseUser | None = None, facts: dict[str, str] | None = None
) -> Batch:
    """Write down what is stored as one batch of a story, all of it or nothing.

    ``facts`` hold for all of them: outlet, published (EDTF) and url; what is not said is left out.
    """
    with transaction.atomic():
        batch = Batch.objects.create(story=story, by=by, facts={k: v for k, v in (facts or {}).items() if v})
        for row in rows:
            row.batch = batch
        Upload.objects.bulk_create(rows)
    return batch


def _stored(number: int, thing: Handed) -> Upload:
    """A row for one thing, its bytes being on the disk."""
    row = Upload(number=number, file_name=plain_name(thing.file_name), url=thing.url[:1000])
    if thing.problem:
        row.state, row.said = State.REFUSED, thing.problem
    elif thing.data is not None:
        keep_original(row, thing.data)
    return row


def keep_original(row: Upload, data: bytes) -> None:
    """Put the bytes of an upload on the disk, and say in its row, which is not written yet, where they are."""
    row.sha256 = sha256(data).hexdigest()
    row.original = originals.keep(row.sha256, data)


def given_with(batch: Batch) -> Given:
    """What was said of all articles of a batch when it was handed in."""
    facts = batch.facts
    deed = str(uuid5(NAMESPACE_URL, f"batch {batch.pk}"))
    return Given(facts.get("outlet", ""), facts.get("published", ""), batch.by, deed)


class Undone(NamedTuple):
    """How many articles went with a batch, and how many stayed because another batch brought them too."""

    gone: int
    kept: int


def undo(batch: Batch) -> Undone:
    """Take back what a batch brought, but for articles that another batch brought too.

    The originals stay on the disk, so that the batch can be taken in again. Doing it twice changes nothing.
    """
    with transaction.atomic():
        story = Story.objects.select_for_update().get(pk=batch.story_id)
        Batch.objects.filter(pk=batch.pk, undone_at__isnull=True).update(undone_at=timezone.now())
        gone = Upload.objects.only_here(batch)
        elsewhere = Upload.objects.in_other_batches(batch)
        kept = len(set(elsewhere.values_list("article", flat=True)))
        elsewhere.update(state=State.TAKEN)
        batch.uploads.update(state=State.UNDONE, said="", article=None, leased_until=None, attempt=0)
        if gone:
            Story.objects.filter(pk=story.pk).changed()
            Article.objects.filter(pk__in=gone).delete()
    if gone:
        link(story.pk)
    return Undone(len(gone), kept)


def redo(batch: Batch) -> list[Upload]:
    """Have an undone batch taken in again from its originals; the uploads to be taken in."""
    with transaction.atomic():
        Story.objects.select_for_update().get(pk=batch.story_id)
        if not Batch.objects.filter(pk=batch.pk, undone_at__isnull=False).update(undone_at=None):
            return []
        batch.uploads.filter(parent__isnull=False).delete()
        return wanted_again(batch.uploads.all())


def wanted_again(uploads: Iterable[Upload]) -> list[Upload]:
    """Have uploads taken in from the beginning, those of them whose bytes or address are known."""
    able = [upload for upload in uploads if upload.original or upload.url]
    Upload.objects.filter(pk__in=[upload.pk for upload in able]).update(
        state=State.WAITING, said="", attempt=0, leased_until=None
    )
    return able
