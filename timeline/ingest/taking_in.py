"""One file of a batch -> an article, or the files in it, or a sentence that says what is wrong. Done by workers."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass

from django.db import InterfaceError, OperationalError, transaction
from django.db.models import F, Max, Q
from django.utils import timezone

from timeline.ingest import fetching, leasing
from timeline.ingest.batches import given_with, keep_original
from timeline.ingest.receiving import plain_name, receive
from timeline.intake.confined import entries
from timeline.intake.containers import Entry, is_container
from timeline.intake.draft import IntakeError
from timeline.models import Article, Batch, Story, Upload

logger = logging.getLogger(__name__)

State = Upload.State

STOPPED = (
    "Taking it in stopped the program three times, so it is left alone; the original is kept. "
    "Save the text of the article as a .txt file and add that."
)
FAILED = "The program failed on this file, which is a fault of the program; the original is kept. Try “again”."
LOST = "The original of this file is missing from the store; add the file again."


@dataclass(frozen=True, slots=True)
class TakenIn:
    """What is to be done next: an article to be read, or files to be taken in."""

    article: Article | None = None
    uploads: tuple[Upload, ...] = ()


DONE = TakenIn()


def take_in(upload_id: int) -> TakenIn:
    """Take in one file of a batch. Doing it twice changes nothing; of many who try at once one does it.

    An address is fetched first; what holds several articles becomes a row for each; anything else becomes an article
    that waits to be read. What cannot be taken in says why and what to do, and keeps its original.
    """
    upload = _take(upload_id)
    if upload is None:
        return _left_by_another(upload_id)
    try:
        if upload.attempt > leasing.MOST:
            raise IntakeError(STOPPED)
        return _take_in(upload)
    except IntakeError as error:
        _refuse(upload, str(error))
    except FileNotFoundError:
        logger.exception("original of upload %s is missing", upload.pk)
        _refuse(upload, LOST)
    except (OperationalError, InterfaceError, OSError):  # the database or the disk, which is no fault of the file
        raise
    except Exception:  # whatever a file does to the parser, its row must say so and the worker live on
        logger.exception("upload %s could not be taken in", upload.pk)
        _refuse(upload, FAILED)
    return DONE


def lost(most: int) -> list[int]:
    """Uploads that are not taken in and that nobody answers for, neither the queue nor a worker."""
    unanswered = Q(state=State.WAITING, leased_until__isnull=True) | Q(leased_until__lte=timezone.now())
    unfinished = Upload.objects.filter(unanswered, state__in=(State.WAITING, State.WORKING))
    return list(unfinished.order_by("pk").values_list("pk", flat=True)[:most])


def queued(uploads: Sequence[int]) -> None:
    """Leave uploads to the queue for some time, those that no worker has begun with."""
    Upload.objects.filter(pk__in=uploads, state=State.WAITING).update(leased_until=timezone.now() + leasing.QUEUED)


def _take(upload_id: int) -> Upload | None:
    """The upload, held by whoever asks; None if it is done, undone, or another's."""
    until = timezone.now() + leasing.HELD
    free = Q(state=State.WAITING) | Q(state=State.WORKING, leased_until__lte=timezone.now())
    rows = Upload.objects.filter(free, pk=upload_id)
    if not rows.update(state=State.WORKING, attempt=F("attempt") + 1, leased_until=until):
        return None
    held = Upload.objects.filter(pk=upload_id, leased_until=until)
    return held.select_related("batch__story", "batch__by").first()


def _left_by_another(upload_id: int) -> TakenIn:
    """What may still be to do after an upload that was taken in by somebody who did not live to say so."""
    upload = Upload.objects.filter(pk=upload_id).select_related("article").first()
    if upload is None:
        return DONE
    if upload.state == State.UNPACKED:
        return TakenIn(uploads=tuple(upload.entries.waiting()))
    waits = upload.article is not None and upload.article.state == Article.State.RECEIVED
    return TakenIn(upload.article if waits else None)


def _take_in(upload: Upload) -> TakenIn:
    if not upload.original:
        _fetch(upload)
    with upload.original.open() as file:
        data = file.read()
    if upload.parent_id is None and is_container(data):
        return _unpack(upload, data)
    return _receive(upload, data)


def _fetch(upload: Upload) -> None:
    """Get the bytes of an address and keep them, so that they are not fetched again."""
    found = fetching.fetch(upload.url)
    keep_original(upload, found.data)
    upload.file_name = plain_name(found.file_name)
    Upload.objects.filter(pk=upload.pk, leased_until=upload.leased_until).update(
        original=upload.original.name, sha256=upload.sha256, file_name=upload.file_name
    )


def _receive(upload: Upload, data: bytes) -> TakenIn:
    """Make an article of it, unless its bytes are known; both rows are written together or not at all."""
    batch = upload.batch
    facts = {"url": url} if (url := (upload.url or batch.facts.get("url", ""))[:1000]) else {}
    with transaction.atomic():
        if not _still_held(upload):
            return DONE
        receipt = receive(batch.story, data, upload.file_name, given_with(batch), **facts)
        state = State.TAKEN if receipt.created else State.KNOWN
        _finish(upload, state, receipt.message, receipt.article)
    wanted = receipt.created or receipt.article.state in (Article.State.RECEIVED, Article.State.FAILED)
    return TakenIn(receipt.article if wanted else None)


def _unpack(upload: Upload, data: bytes) -> TakenIn:
    """Make a row of each thing in it. The originals come first, then all rows at once."""
    rows = [_row(upload, entry) for entry in entries(data, upload.file_name)]
    with transaction.atomic():
        if not _still_held(upload):
            return DONE
        last = Upload.objects.filter(batch=upload.batch_id).aggregate(last=Max("number"))["last"]
        for number, row in enumerate(rows, start=last + 1):
            row.number = number
        Upload.objects.bulk_create(rows)
        _finish(upload, State.UNPACKED, f"{len(rows)} in it, listed below")
    return TakenIn(uploads=tuple(row for row in rows if row.state == State.WAITING))


def _row(parent: Upload, entry: Entry) -> Upload:
    """A row for one entry, its bytes being on the disk."""
    row = Upload(batch=parent.batch, parent=parent, file_name=plain_name(entry.name), url=entry.facts.url[:1000])
    if entry.problem:
        row.state, row.said = State.REFUSED, entry.problem
    else:
        keep_original(row, entry.data)
    return row


def _still_held(upload: Upload) -> bool:
    """Whether the upload is still to be taken in, by us; the story is locked first, as undoing does."""
    Story.objects.select_for_update().get(pk=upload.batch.story_id)
    Batch.objects.select_for_update().get(pk=upload.batch_id)
    return Upload.objects.filter(pk=upload.pk, leased_until=upload.leased_until).exists()


def _finish(upload: Upload, state: str, said: str, article: Article | None = None) -> None:
    """Write what became of it, and let go of it."""
    row = Upload.objects.filter(pk=upload.pk, leased_until=upload.leased_until)
    row.update(state=state, said=said, article=article, leased_until=None, attempt=0)
    about = {"upload": upload.pk, "article": article.pk if article else None, "stage": "taken in"}
    logger.info("upload %s: %s", upload.pk, said, extra=about)


def _refuse(upload: Upload, problem: str) -> None:
    _finish(upload, State.REFUSED, problem)
