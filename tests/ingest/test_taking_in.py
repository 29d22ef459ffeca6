"""Files of a batch: stored first, then taken in once however often that is tried, and taken back as one."""

from __future__ import annotations

import io
import zipfile
from datetime import timedelta

import pytest
from django.utils import timezone

from tests.ingest.newsdesk import COPY, COURIER, HERALD, STORY, WEEKLY, a_story, whole_without_ids
from tests.ingest.test_concurrency import at_once
from timeline import ingest, tasks
from timeline.ingest import taking_in
from timeline.models import Article, Event, Story, Upload

State = Upload.State


def batch_of(story: Story, *files: tuple[str, bytes | str], **facts):
    """Hand files in; nothing is taken in yet."""
    things = [ingest.Handed(name, data.encode() if isinstance(data, str) else data) for name, data in files]
    return ingest.hand_in(story, ingest.store(things), facts=facts)


def taken_in(story: Story, *files: tuple[str, bytes | str]):
    """Hand files in, and have them taken in and read."""
    batch = batch_of(story, *files)
    tasks.take_in_soon(batch.uploads.all())
    return batch


def archive(**files: str | bytes) -> bytes:
    """A ZIP archive of these."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as found:
        for name, data in files.items():
            found.writestr(name.replace("__", "."), data)
    return packed.getvalue()


def states(batch) -> list[tuple[str, str]]:
    """Name and state of each file, in order."""
    return list(batch.uploads.order_by("number").values_list("file_name", "state"))


# Storing


def test_originals_are_on_the_disk_before_anything_is_looked_at(story):
    batch = batch_of(story, ("courier.txt", COURIER), ("empty.txt", b""))
    assert [(row.state, row.original.read()) for row in batch.uploads.all()] == [
        (State.WAITING, COURIER.encode()),
        (State.WAITING, b""),
    ]
    assert Article.objects.count() == 0


def test_what_is_killed_before_its_rows_are_written_leaves_no_half_batch(story, monkeypatch):
    rows = ingest.store([ingest.Handed("courier.txt", COURIER.encode())])
    monkeypatch.setattr(Upload.objects, "bulk_create", None)
    with pytest.raises(TypeError):
        ingest.hand_in(story, rows)
    assert (story.batches.count(), Upload.objects.count()) == (0, 0)


def test_a_name_of_any_kind_is_stored(story):
    batch = batch_of(story, ("../../a/b\x00\udc80.txt", b"a"), ("", b"b"), ("n" * 300 + ".txt", b"c"))
    assert [row.file_name for row in batch.uploads.all()] == ["b?.txt", "unnamed", "n" * 251 + ".txt"]


# Taking in


def test_a_file_becomes_an_article_once_however_often_it_is_tried(story):
    [upload] = batch_of(story, ("courier.txt", COURIER)).uploads.all()
    first, again = ingest.take_in(upload.pk), ingest.take_in(upload.pk)
    assert first.article == again.article == story.articles.get()
    upload.refresh_from_db()
    assert (upload.state, upload.said, upload.article) == (State.TAKEN, "received as a1", first.article)


def test_twenty_at_once_are_one_article(transactional_db, media_root):
    story = a_story()
    batch = batch_of(story, *[(f"{n}.txt", COURIER) for n in range(20)])
    at_once(*[lambda key=key: ingest.take_in(key) for key in batch.uploads.values_list("pk", flat=True)])
    assert story.articles.count() == 1
    assert sorted(state for _, state in states(batch)) == [State.KNOWN] * 19 + [State.TAKEN]


def test_one_upload_tried_by_many_at_once_is_taken_in_by_one(transactional_db, media_root):
    story = a_story()
    [upload] = batch_of(story, ("pair.zip", archive(a__txt=COURIER, b__txt=HERALD))).uploads.all()
    found = at_once(*[lambda: ingest.take_in(upload.pk)] * 4)
    assert Upload.objects.filter(parent=upload).count() == 2
    assert max(len(done.uploads) for done in found) == 2


def test_whoever_dies_at_it_leaves_it_to_the_next(story):
    [upload] = batch_of(story, ("courier.txt", COURIER)).uploads.all()
    ago = timezone.now() - timedelta(seconds=1)
    Upload.objects.filter(pk=upload.pk).update(state=State.WORKING, attempt=1, leased_until=ago)
    assert taking_in.lost(10) == [upload.pk]
    assert ingest.take_in(upload.pk).article is not None
    assert taking_in.lost(10) == []


def test_what_another_works_on_is_left_to_it(story):
    [upload] = batch_of(story, ("courier.txt", COURIER)).uploads.all()
    Upload.objects.filter(pk=upload.pk).update(
        state=State.WORKING, attempt=1, leased_until=timezone.now() + timedelta(minutes=1)
    )
    assert ingest.take_in(upload.pk) == taking_in.DONE
    assert (taking_in.lost(10), Article.objects.count()) == ([], 0)


def test_what_stopped_the_program_three_times_is_left_alone_with_a_sentence(story):
    [upload] = batch_of(story, ("courier.txt", COURIER)).uploads.all()
    Upload.objects.filter(pk=upload.pk).update(attempt=3)
    ingest.take_in(upload.pk)
    upload.refresh_from_db()
    assert (upload.state, upload.said) == (State.REFUSED, taking_in.STOPPED)


def test_an_original_that_is_gone_is_said(story, media_root):
    [upload] = batch_of(story, ("courier.txt", COURIER)).uploads.all()
    (media_root / upload.original.name).unlink()
    ingest.take_in(upload.pk)
    upload.refresh_from_db()
    assert (upload.state, upload.said) == (State.REFUSED, taking_in.LOST)


def test_the_sweep_takes_in_what_no_queue_knows_of(story, settings):
    batch = batch_of(story, ("courier.txt", COURIER))
    assert tasks.sweep() >= 1
    assert states(batch) == [("courier.txt", State.TAKEN)]


# Files that hold several


def test_an_archive_is_a_row_for_each_file_in_it(story):
    batch = taken_in(story, ("pair.zip", archive(a__txt=COURIER, b__txt=HERALD, c__txt=b"")))
    assert states(batch) == [
        ("pair.zip", State.UNPACKED),
        ("a.txt", State.TAKEN),
        ("b.txt", State.TAKEN),
        ("c.txt", State.TAKEN),
    ]
    assert list(story.articles.values_list("file_name", "state")) == [
        ("a.txt", "read"),
        ("b.txt", "read"),
        ("c.txt", "failed"),
    ]


def test_an_archive_does_not_hold_up_what_comes_after_it(story):
    batch = taken_in(story, ("bad.zip", archive(a__txt=COURIER)[:-40]), ("herald.txt", HERALD))
    assert [state for _, state in states(batch)][-1] == State.TAKEN
    assert story.articles.filter(file_name="herald.txt", state="read").exists()


def test_an_archive_in_an_archive_is_refused_and_the_rest_is_taken(story):
    batch = taken_in(story, ("pair.zip", archive(a__txt=COURIER, inner__zip=archive(b__txt=HERALD))))
    assert states(batch)[1:] == [("a.txt", State.TAKEN), ("inner.zip", State.REFUSED)]
    assert "Upload it by itself." in batch.uploads.get(file_name="inner.zip").said


# The same text again


def test_the_same_text_in_other_bytes_is_not_kept_twice(story):
    taken_in(story, ("courier.txt", COURIER))
    before = list(story.events.values("number", "title", "article_count"))
    batch = taken_in(story, ("again.txt", COURIER.replace("\n", "\r\n").replace("'", "’")))
    first = story.articles.get()
    row = batch.uploads.get()
    assert (row.state, row.article) == (State.KNOWN, first)
    assert row.said == "the same text as a1 “Gunmen seize night train near Garissa”, so it is not kept twice"
    assert list(story.events.values("number", "title", "article_count")) == before
    assert row.original.read() != first.original.read()


def test_an_article_with_another_text_is_kept(story):
    taken_in(story, ("courier.txt", COURIER), ("herald.txt", HERALD), ("copy.txt", COPY))
    assert story.articles.count() == 3


def test_the_same_text_in_two_stories_is_kept_in_both(story):
    other = a_story("another")
    for one, text in ((story, COURIER), (other, COURIER.replace("\n", "\r\n"))):
        taken_in(one, ("courier.txt", text))
    assert (story.articles.count(), other.articles.count()) == (1, 1)


def test_an_article_that_readers_know_is_not_folded_into_another_when_it_is_read_again(story):
    taken_in(story, ("courier.txt", COURIER), ("herald.txt", HERALD))
    first, second = story.articles.order_by("number")
    Article.objects.filter(pk=second.pk).update(text_digest=first.text_digest)
    ingest.read(first.pk)
    assert story.articles.count() == 2


# Taking back


def test_undoing_takes_away_what_only_this_batch_brought(story):
    taken_in(story, ("courier.txt", COURIER))
    before = set(story.events.values_list("pk", flat=True))
    batch = taken_in(story, ("weekly.txt", WEEKLY), ("herald.txt", HERALD), ("again.txt", COURIER))
    other = taken_in(story, ("herald again.txt", HERALD))
    assert ingest.undo(batch) == (1, 1)
    assert list(story.articles.values_list("file_name", flat=True)) == ["courier.txt", "herald.txt"]
    assert states(batch) == [
        ("weekly.txt", State.UNDONE),
        ("herald.txt", State.UNDONE),
        ("again.txt", State.UNDONE),
    ]
    assert Event.objects.filter(pk__in=before).count() == len(before)
    assert ingest.undo(other) == (1, 0)
    assert list(story.articles.values_list("file_name", flat=True)) == ["courier.txt"]


def test_undoing_twice_changes_nothing_more(story):
    batch = taken_in(story, ("courier.txt", COURIER))
    ingest.undo(batch)
    at = story.batches.get().undone_at
    assert ingest.undo(batch) == (0, 0)
    assert story.batches.get().undone_at == at


def test_what_is_undone_while_a_worker_has_it_stays_undone(story):
    batch = batch_of(story, ("courier.txt", COURIER))
    [upload] = batch.uploads.all()
    held = taking_in._take(upload.pk)
    ingest.undo(batch)
    assert taking_in._take_in(held) == taking_in.DONE
    assert (states(batch), story.articles.count()) == ([("courier.txt", State.UNDONE)], 0)


def test_taking_in_again_brings_back_the_same_events(story):
    batch = taken_in(story, *STORY.items())
    before = whole_without_ids(story)
    ingest.undo(batch)
    assert (story.articles.count(), story.events.count()) == (0, 0)
    tasks.take_in_soon(ingest.redo(batch))
    assert whole_without_ids(story) == before
    assert ingest.redo(batch) == []


# Given with the files


def test_what_is_given_is_recorded_with_the_article_or_not_at_all(story, admin_user):
    given = ingest.hand_in(
        story,
        ingest.store([ingest.Handed("courier.txt", COURIER.encode())]),
        by=admin_user,
        facts={"outlet": "The Gazette", "published": "2019-11-22", "url": ""},
    )
    tasks.take_in_soon(given.uploads.all())
    article = story.articles.get()
    assert (article.outlet.name, article.published_edtf, article.url) == ("The Gazette", "2019-11-22", "")
    assert len({row.deed for row in article.judgements.all()}) == 1
