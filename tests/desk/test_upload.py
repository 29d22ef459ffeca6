"""Handing articles in: a clear word on each, nothing lost, never half of anything."""

from datetime import timedelta

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django_q.models import OrmQ

from tests.desk.handing_in import UPLOAD, batch_page, hand_in
from tests.desk.papers import STRIKE, TALKS, VOTE
from timeline import tasks
from timeline.models import Article, Batch, Event, Judgement, Mention, Story, Upload


def test_an_article_joins_its_story(desk, strike):
    page = hand_in(desk, ("strike.txt", STRIKE.encode()), story=strike)
    assert "Boats stay in harbour as Kellbrook crews walk out" in page
    assert "published Thu 21 Mar 2019, stated in the article" in page
    assert strike.articles.get(number=3).state == Article.State.READ
    assert strike.events.filter(earliest="2019-03-20", status="occurred", mentions__article__number=3).exists()


def test_many_files_make_a_new_story(desk):
    page = hand_in(desk, ("1.txt", VOTE.encode()), ("2.txt", TALKS.encode()), title="Ferry: strike?")
    story = Story.objects.get()
    assert (story.title, story.slug, story.published) == ("Ferry: strike?", "ferry-strike", False)
    assert list(story.articles.values_list("file_name", "state")) == [("1.txt", "read"), ("2.txt", "read")]
    assert "2 of 2 done" in page


def test_a_second_story_of_the_same_title_gets_an_address_of_its_own(desk, strike):
    hand_in(desk, ("1.txt", VOTE.encode()), title="Ferry strike")
    assert set(Story.objects.values_list("slug", flat=True)) == {"ferry-strike", "ferry-strike-2"}


def test_pasted_text_is_an_article(desk, strike):
    hand_in(desk, text=STRIKE.replace("walked", "walked\x00"), story=strike)
    article = strike.articles.get(number=3)
    assert (article.title, article.state) == ("Boats stay in harbour as Kellbrook crews walk out", "read")
    assert "\x00" not in article.body


def test_pasted_text_over_every_limit_gets_a_sentence(desk, strike):
    hand_in(desk, text="word " * 1_200_000, story=strike)
    article = strike.articles.get(number=3)
    assert article.state == "failed"
    assert article.problem


def test_the_same_article_again_is_recognised(desk, strike):
    page = hand_in(desk, ("again.txt", VOTE.encode()), story=strike)
    assert "already here as a1 “Ferry crews at Kellbrook vote to strike”" in page
    assert strike.articles.count() == 2


def test_the_rows_are_there_when_the_page_is_opened_again(desk, strike):
    hand_in(desk, ("strike.txt", STRIKE.encode()), ("empty.txt", b""), story=strike)
    page = batch_page(desk)
    assert "strike.txt" in page
    assert "empty.txt" in page
    assert "2 of 2 done, 1 not read." in page
    assert "Ferry strike</a>: 2 files, 1 not read" in desk.get(UPLOAD).content.decode()


BAD = {
    "empty": b"",
    "only white space": b" \n\t\n",
    "binary": bytes(range(256)) * 40,
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(2000),
    "5 MB of one line": b"word " * 1_000_000,
    "not English": ("Die Besatzungen der Fähre haben am Montag für einen Streik gestimmt. " * 20).encode(),
    "control characters only": b"\x00\x01\x02\x1b\x7f" * 100,
}


@pytest.mark.parametrize("data", BAD.values(), ids=BAD)
def test_what_is_no_article_says_so_and_is_kept(desk, strike, data):
    events = list(Event.objects.order_by("pk").values())
    page = hand_in(desk, ("paper.txt", data), ("strike.txt", STRIKE.encode()), story=strike)
    bad, good = strike.articles.filter(number__gt=2).order_by("number")
    assert (bad.state, good.state) == ("failed", "read")
    assert bad.problem.endswith(".")
    assert len(bad.problem.split()) > 5
    assert bad.problem in page
    assert (bad.body, bad.title, bad.mentions.count()) == ("", "", 0)
    assert bad.original.read() == data
    assert [row["id"] for row in events if not Event.objects.filter(pk=row["id"]).exists()] == []


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(
            VOTE.replace("over pay", "over pay \x07\x1b[31m\u202e").encode() + b"\x00\x00", id="control characters"
        ),
        pytest.param(VOTE.replace("Straker", "Strækér").encode("cp1252"), id="Windows-1252"),
        pytest.param(b"\xff\xfe" + VOTE.encode("utf-16-le"), id="UTF-16"),
        pytest.param(
            VOTE.replace("12 March 2019", "").replace("5 March", "").replace("20 March", "").encode(), id="no date"
        ),
    ],
)
def test_what_is_odd_but_an_article_is_read(desk, data):
    hand_in(desk, ("odd.txt", data), title="Odd")
    article = Article.objects.get()
    assert (article.state, article.problem) == ("read", "")
    assert "Martin Acheson met company director" in article.body
    assert not set(article.body) & set("\x00\x07\x1b")
    assert article.original.read() == data


def test_an_article_without_any_date_reports_no_event(desk):
    undated = "The old pier\n\n" + "The pier is made of oak. It has a railing, a lamp and a bench for visitors. " * 10
    hand_in(desk, ("pier.txt", undated.encode()), title="Pier")
    assert Article.objects.get().state == "read"
    assert (Event.objects.count(), Mention.objects.count()) == (0, 0)


def test_a_file_over_the_limit_is_refused_and_not_stored(desk, strike, monkeypatch):
    monkeypatch.setattr("timeline.admin.upload_forms.MOST_BYTES", 1000)
    page = hand_in(desk, ("large.txt", b"x" * 1001), ("strike.txt", STRIKE.encode()[:900]), story=strike)
    assert "15 MB are the most" in page
    assert "Save the article alone, as text." in page
    assert [row.file_name for row in strike.articles.all()] == ["vote.txt", "talks.txt", "strike.txt"]


@pytest.mark.parametrize(
    ("handed", "sentence"),
    [
        ({"text": STRIKE}, "Choose a story, or give the title of a new one below."),
        ({"title": "New"}, "Choose at least one file, or paste the text of an article below."),
        ({"title": "New", "text": " \n "}, "Choose at least one file, or paste the text of an article below."),
    ],
)
def test_what_is_missing_is_said(desk, handed, sentence):
    assert sentence in hand_in(desk, **handed)
    assert (Story.objects.count(), Article.objects.count()) == (0, 0)


@pytest.mark.parametrize(
    "name",
    ["../../etc/passwd", "a" * 300 + ".txt", "<script>alert(1)</script>.txt", "na\u202eïve \U0001f600.txt", "-rf"],
)
def test_any_file_name_will_do(desk, strike, name):
    hand_in(desk, (name, STRIKE.encode()), story=strike)
    assert strike.articles.get(number=3).state == "read"
    assert "<script>alert" not in desk.get(f"/admin/timeline/batch/{Batch.objects.get().pk}/change/").content.decode()


def test_a_file_is_shown_as_it_is_until_it_is_read(desk, strike, settings):
    settings.QUEUE = "cluster"
    page = hand_in(desk, ("strike.txt", STRIKE.encode()), story=strike)
    assert "0 of 1 done" in page
    assert "It can be closed: nothing is lost." in page
    assert '<meta http-equiv="refresh" content="5">' in page
    batch = Batch.objects.get()
    own = f"/admin/timeline/batch/{batch.pk}/change/"
    asked = {"HX-Request": "true"}
    assert desk.get(own, headers=asked).content.decode().lstrip().startswith(f'<section id="batch-rows" hx-get="{own}')
    tasks.take_in(batch.uploads.get().pk)
    assert "0 of 1 done" in desk.get(own, headers=asked).content.decode()
    tasks.read_article(strike.articles.get(number=3).pk)
    done = desk.get(own, headers=asked).content.decode()
    assert "1 of 1 done" in done
    assert "hx-get" not in done


def test_the_queue_reads_what_was_handed_in(desk, strike, settings, django_capture_on_commit_callbacks):
    settings.QUEUE = "cluster"
    with django_capture_on_commit_callbacks(execute=True):
        hand_in(desk, ("strike.txt", STRIKE.encode()), story=strike)
    assert strike.articles.get(number=3).state == "read"
    assert strike.events.filter(mentions__article__number=3).exists()


@pytest.mark.parametrize(("minutes", "said"), [(-5, True), (1, False)], ids=["nobody takes it", "a worker has it"])
def test_it_is_said_when_no_worker_runs(desk, strike, settings, minutes, said):
    settings.QUEUE = "cluster"
    hand_in(desk, ("strike.txt", STRIKE.encode()), story=strike)
    OrmQ.objects.create(key="timeline", payload="", lock=timezone.now() + timedelta(minutes=minutes))
    assert ("No worker seems to be running" in batch_page(desk)) is said


def test_an_article_that_is_gone_is_no_task_any_more(strike):
    tasks.read_article(10**9)
    assert strike.articles.count() == 2


def test_only_who_may_add_articles_gets_in(client, db):
    assert client.get(UPLOAD).headers["Location"].startswith("/admin/login/")
    client.force_login(User.objects.create_user("reader", password="x", is_staff=True))
    assert client.get(UPLOAD).status_code == 403
    assert client.post(UPLOAD, {"new_story": "x", "text": VOTE}).status_code == 403
    assert Story.objects.count() == 0


def test_adding_an_article_leads_to_the_upload_page(desk):
    assert desk.get("/admin/timeline/article/add/").headers["Location"] == UPLOAD


# What holds for all of them


def test_what_is_said_of_all_stands_as_decisions_of_who_handed_them_in(desk, strike, admin_user):
    said = {"outlet": "Kellbrook Gazette", "published": "22 March 2019", "url": "https://example.org/boats"}
    hand_in(desk, ("strike.txt", STRIKE.encode()), story=strike, **said)
    article = strike.articles.get(number=3)
    assert (article.outlet.name, article.url) == ("Kellbrook Gazette", "https://example.org/boats")
    assert (article.published_edtf, article.published_basis) == ("2019-03-22", "editor")
    assert article.worked_out == {"outlet": "Kellbrook Herald"}
    rows = list(article.judgements.values_list("kind", "by", "why"))
    assert rows == [("fact", admin_user.pk, "given at upload"), ("published", admin_user.pk, "given at upload")]


def test_what_is_said_of_all_leaves_an_article_that_was_here_alone(desk, strike):
    hand_in(desk, ("again.txt", VOTE.encode()), story=strike, outlet="Kellbrook Gazette")
    assert strike.articles.get(number=1).outlet.name == "Kellbrook Herald"
    assert Judgement.objects.count() == 0


def test_a_date_typed_wrong_is_explained_and_nothing_typed_is_lost(desk, strike):
    page = hand_in(desk, story=strike, text=STRIKE, published="22 Marhc 2019")
    assert "Boats stay in harbour" in page
    assert Upload.objects.count() == 0


def test_storing_takes_the_same_number_of_questions_however_many_files(desk, strike, settings):
    settings.QUEUE = "cluster"
    counts = []
    for number in (1, 12):
        files = [SimpleUploadedFile(f"{n}.txt", f"{number} {n}".encode()) for n in range(number)]
        with CaptureQueriesContext(connection) as asked:
            desk.post(UPLOAD, {"story": strike.pk, "files": files, "text": ""})
        counts.append(len(asked))
    assert counts[0] == counts[1]


def test_handing_in_is_in_the_log(desk, strike):
    hand_in(desk, ("strike.txt", STRIKE.encode()), title="Another strike")
    said = [entry.get_change_message() for entry in LogEntry.objects.order_by("pk")]
    assert said == ["Made with the first upload.", "1 handed in for “Another strike”."]
