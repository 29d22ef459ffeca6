"""A batch at the desk: what became of each file, tried again, taken back and in again; who may see and do it."""

from datetime import timedelta
from html import unescape

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission, User
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.desk.papers import STRIKE, VOTE
from timeline import ingest, tasks
from timeline.admin.batch_rows import Progress
from timeline.models import Article, Batch, Story, Upload

LIST = "/admin/timeline/batch/"


def batch_of(story: Story, *files: tuple[str, str], by: User | None = None) -> Batch:
    """Hand files in and have them taken in and read."""
    things = [ingest.Handed(name, text.encode()) for name, text in files]
    batch = ingest.hand_in(story, ingest.store(things), by=by)
    tasks.take_in_soon(batch.uploads.all())
    return batch


def address(batch: Batch, doing: str = "change") -> str:
    """The address of a batch's page, or of something to do with it."""
    return f"{LIST}{batch.pk}/{doing}/"


def page_of(desk: Client, batch: Batch) -> str:
    """The page of a batch."""
    response = desk.get(address(batch))
    assert response.status_code == 200
    return unescape(response.content.decode())


def user_with(*codenames: str, name: str = "somebody") -> tuple[User, Client]:
    """Somebody on the staff with these permissions, signed in."""
    user = User.objects.create_user(name, password="x", is_staff=True)
    user.user_permissions.set(Permission.objects.filter(codename__in=codenames))
    client = Client()
    client.force_login(user)
    return user, client


# What the page says


def test_each_file_has_its_row_and_the_whole_its_count(desk, strike):
    batch = batch_of(strike, ("strike.txt", STRIKE), ("again.txt", VOTE), ("empty.txt", ""))
    page = page_of(desk, batch)
    assert "3 of 3 done, 1 not read." in page
    assert "already here as a1 “Ferry crews at Kellbrook vote to strike”" in page
    assert "empty.txt is empty. Upload a file that has the article's text in it." in page


def test_a_file_is_coming_until_its_events_are_on_the_timeline(desk, strike):
    batch = batch_of(strike, ("strike.txt", STRIKE))
    Article.objects.update(leased_until=timezone.now() + timedelta(minutes=1))
    assert "0 of 1 done" in page_of(desk, batch)
    assert "read, soon on the timeline" in page_of(desk, batch)
    ingest.link(strike.pk)
    assert "1 of 1 done" in page_of(desk, batch)


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (None, ""),
        (0, "a few seconds left"),
        (34, "about 30 seconds left"),
        (58, "about 1 minute left"),
        (400, "about 7 minutes left"),
        (10_000, "about 3 hours left"),
    ],
)
def test_the_time_left_is_said_no_more_exactly_than_it_is_known(seconds, said):
    left = None if seconds is None else timedelta(seconds=seconds)
    assert Progress(files=10, coming=5, failed=0, left=left).time_left == said


def test_the_time_left_follows_from_how_long_the_last_ones_took(desk, strike):
    batch = batch_of(strike, ("strike.txt", STRIKE), ("a.txt", STRIKE * 2), ("b.txt", STRIKE * 3), ("c.txt", "x"))
    for place, article in enumerate(strike.articles.filter(uploads__batch=batch, state="read")):
        Article.objects.filter(pk=article.pk).update(read_at=timezone.now() + timedelta(seconds=20 * place))
    batch.uploads.filter(file_name="c.txt").update(state="waiting", article=None)
    assert "3 of 4 done; about 20 seconds left." in page_of(desk, batch)


def test_an_article_that_was_deleted_since_is_said(desk, strike):
    batch = batch_of(strike, ("strike.txt", STRIKE))
    strike.articles.get(number=3).delete()
    assert "The article was deleted since." in page_of(desk, batch)


def test_many_files_are_shown_a_page_at_a_time_and_counted_as_a_whole(desk, strike):
    batch = ingest.hand_in(strike, ingest.store(ingest.Handed(f"{n}.txt", problem="No.") for n in range(230)))
    page = page_of(desk, batch)
    assert page.count('class="is-failed"') == 100
    assert "230 of 230 done, 230 not read." in page
    assert "Page 1 of 3" in page
    assert desk.get(f"{address(batch)}?p=3").content.decode().count('class="is-failed"') == 30


def test_the_page_asks_the_same_number_of_questions_however_many_files(desk, strike):
    counts = []
    for number in (2, 9):
        files = [(f"{number}-{n}.txt", f"{STRIKE}\n\nPaper {number} of edition {n} adds this.") for n in range(number)]
        batch = batch_of(strike, *files)
        desk.get(address(batch))
        with CaptureQueriesContext(connection) as asked:
            desk.get(address(batch))
        counts.append(len(asked))
    assert counts[0] == counts[1]
    assert counts[0] <= 16


def test_the_rows_alone_take_few_questions(desk, strike, django_assert_max_num_queries):
    batch = batch_of(strike, ("strike.txt", STRIKE))
    with django_assert_max_num_queries(12):
        desk.get(address(batch), headers={"HX-Request": "true"})


def test_the_list_says_who_when_and_how_many(desk, strike, admin_user):
    batch_of(strike, ("strike.txt", STRIKE), ("empty.txt", ""), by=admin_user)
    page = desk.get(LIST).content.decode()
    for cell in ('field-files">2<', 'field-coming">0<', 'field-failed">1<', 'field-by nowrap">admin<'):
        assert cell in page


def test_adding_a_batch_leads_to_the_upload_page(desk):
    assert desk.get(f"{LIST}add/").headers["Location"] == "/admin/timeline/article/upload/"


def test_a_batch_that_is_no_more_leads_to_the_desk(desk):
    assert desk.get(f"{LIST}999/change/").status_code == 302


# What is done


def test_one_file_is_tried_again(desk, strike):
    batch = batch_of(strike, ("empty.txt", ""), ("strike.txt", STRIKE))
    refused = batch.uploads.get(file_name="strike.txt")
    ingest.undo(batch)
    Batch.objects.update(undone_at=None)
    Upload.objects.update(state="refused", said="Broken.")
    response = desk.post(address(batch, "retry"), {"upload": refused.pk}, follow=True)
    assert "1 file to be tried again." in response.content.decode()
    assert list(batch.uploads.values_list("file_name", "state")) == [("empty.txt", "refused"), ("strike.txt", "taken")]


def test_all_that_failed_are_tried_again_and_no_other(desk, strike):
    batch = batch_of(strike, ("empty.txt", ""), ("blank.txt", " "), ("strike.txt", STRIKE))
    read_at = strike.articles.get(file_name="strike.txt").read_at
    response = desk.post(address(batch, "retry"), follow=True)
    assert "2 files to be tried again." in response.content.decode()
    assert strike.articles.get(file_name="strike.txt").read_at == read_at


def test_where_nothing_failed_nothing_is_tried(desk, strike):
    batch = batch_of(strike, ("strike.txt", STRIKE))
    assert "There is nothing to try again." in desk.post(address(batch, "retry"), follow=True).content.decode()


def test_a_batch_is_undone_and_taken_in_again(desk, strike):
    batch = batch_of(strike, ("strike.txt", STRIKE))
    page = unescape(desk.post(address(batch, "undo"), follow=True).content.decode())
    assert "1 article taken away" in page
    assert "what editors decided about the articles does not come back" in page
    assert strike.articles.count() == 2
    assert "The batch was undone already." in desk.post(address(batch, "undo"), follow=True).content.decode()
    assert "1 file to be taken in again." in desk.post(address(batch, "redo"), follow=True).content.decode()
    assert strike.articles.get(number=3).state == "read"


def test_what_another_batch_brought_too_stays_and_is_said(desk, strike):
    batch = batch_of(strike, ("strike.txt", STRIKE))
    batch_of(strike, ("same.txt", STRIKE))
    page = desk.post(address(batch, "undo"), follow=True).content.decode()
    assert "1 article stayed: another batch brought the same." in page
    assert strike.articles.count() == 3


def test_a_story_is_deleted_with_its_batches(desk, strike):
    batch_of(strike, ("strike.txt", STRIKE))
    desk.post(f"/admin/timeline/story/{strike.pk}/delete/", {"post": "yes"})
    assert (Story.objects.count(), Batch.objects.count()) == (0, 0)


def test_everything_done_is_in_the_log(desk, strike):
    batch = batch_of(strike, ("empty.txt", ""))
    for doing in ("retry", "undo", "redo"):
        desk.post(address(batch, doing))
    said = [entry.get_change_message() for entry in LogEntry.objects.order_by("pk")]
    assert said == ["1 file tried again.", "Undone: 1 article taken away.", "1 file taken in again."]


def test_the_original_is_an_attachment(desk, strike):
    upload = batch_of(strike, ("empty.txt", "")).uploads.get()
    response = desk.get(address(upload.batch, f"original/{upload.pk}"))
    assert b"".join(response.streaming_content) == b""
    assert response.headers["Content-Disposition"] == 'attachment; filename="empty.txt"'
    assert response.headers["Content-Security-Policy"] == "sandbox"


# Who may


def test_a_contributor_sees_and_retries_their_own_batches_only(strike, admin_user):
    user, client = user_with("add_article")
    own, foreign = batch_of(strike, ("a.txt", ""), by=user), batch_of(strike, ("b.txt", " "), by=admin_user)
    assert "a.txt" in page_of(client, own)
    assert client.get(address(foreign)).status_code == 302
    assert client.get(LIST).content.decode().count('class="action-select"') == 0
    assert f"{own.pk}/change" in client.get(LIST).content.decode()
    assert f"{foreign.pk}/change" not in client.get(LIST).content.decode()
    assert client.post(address(own, "retry")).status_code == 302
    assert client.post(address(foreign, "retry")).status_code == 404
    assert client.get(address(foreign, f"original/{foreign.uploads.get().pk}")).status_code == 404


@pytest.mark.parametrize("doing", ["undo", "redo"])
def test_undoing_takes_the_right_to_delete_articles(strike, doing):
    user, client = user_with("add_article", "change_article")
    batch = batch_of(strike, ("strike.txt", STRIKE), by=user)
    assert client.post(address(batch, doing)).status_code == 403
    assert strike.articles.count() == 3


@pytest.mark.parametrize("doing", ["retry", "undo", "redo"])
def test_nothing_is_done_by_looking(desk, strike, doing):
    batch = batch_of(strike, ("strike.txt", STRIKE))
    assert desk.get(address(batch, doing)).status_code == 405


def test_without_a_right_there_is_nothing_to_see(strike):
    batch = batch_of(strike, ("strike.txt", STRIKE))
    _, client = user_with()
    assert client.get(LIST).status_code == 403
    assert client.get(address(batch)).status_code in (302, 403)
