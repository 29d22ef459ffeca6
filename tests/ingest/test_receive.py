"""Keeping an original before anything else happens to it."""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.ingest.newsdesk import COURIER, HERALD, a_story
from timeline import ingest
from timeline.models import Article

RECEIVED = Article.State.RECEIVED


def test_an_original_is_kept_byte_for_byte_under_its_digest(story, media_root):
    data = "Wörter\r\n".encode("latin-1") + b"\x00\xff"
    article = ingest.receive(story, data, "note.txt").article
    assert article.sha256 == sha256(data).hexdigest()
    assert article.original.read() == data
    assert Path(media_root, article.original.name).read_bytes() == data


def test_nothing_is_looked_at_yet(story):
    article = ingest.receive(story, COURIER.encode(), "courier.txt").article
    assert (article.state, article.title, article.body, article.reading) == (RECEIVED, "", "", {})
    assert article.read_at is None


def test_articles_are_numbered_in_the_order_in_which_they_come(story):
    receipts = [ingest.receive(story, text.encode(), f"{n}.txt") for n, text in enumerate([COURIER, HERALD])]
    assert [receipt.message for receipt in receipts] == ["received as a1", "received as a2"]


def test_the_same_bytes_again_are_the_same_article(story):
    first = ingest.receive(story, COURIER.encode(), "courier.txt")
    again = ingest.receive(story, COURIER.encode(), "another-name.txt")
    assert (first.created, again.created) == (True, False)
    assert again.article == first.article
    assert again.message == "already here as a1 “courier.txt”"
    assert story.articles.count() == 1


def test_a_repeat_is_called_by_its_title_once_it_is_read(story):
    article = ingest.receive(story, COURIER.encode(), "courier.txt").article
    ingest.read(article.pk)
    message = ingest.receive(story, COURIER.encode(), "courier.txt").message
    assert message == "already here as a1 “Gunmen seize night train near Garissa”"


def test_two_stories_can_hold_the_same_bytes_which_are_kept_once(story, media_root):
    other = a_story("another")
    articles = [ingest.receive(one, COURIER.encode(), "courier.txt").article for one in (story, other)]
    assert articles[0] != articles[1]
    assert articles[0].original.name == articles[1].original.name
    assert len([path for path in Path(media_root).rglob("*") if path.is_file()]) == 1


def test_a_number_is_not_given_again_while_a_later_one_is_there(story):
    first = ingest.receive(story, b"one", "1.txt").article
    ingest.receive(story, b"two", "2.txt")
    first.delete()
    assert ingest.receive(story, b"three", "3.txt").article.number == 3


FILE_NAMES = [
    ("plain", "courier.txt", "courier.txt"),
    ("a path", "../../etc/passwd", "passwd"),
    ("none", "", "unnamed"),
    ("only a slash", "/", "unnamed"),
    ("a NUL", "cour\x00ier.txt", "courier.txt"),
    ("very long", "a" * 400 + ".txt", "a" * 251 + ".txt"),
]


@pytest.mark.parametrize(("given_name", "kept"), [pytest.param(*row[1:], id=row[0]) for row in FILE_NAMES])
def test_file_names(story, given_name: str, kept: str):
    assert ingest.receive(story, b"one", given_name).article.file_name == kept


def test_what_the_caller_knows_is_kept(story):
    article = ingest.receive(story, b"one", "1.txt", url="https://example.org/one").article
    assert article.url == "https://example.org/one"


@given(data=st.binary(max_size=2000))
@settings(max_examples=20, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_kept(story, data: bytes):
    article = ingest.receive(story, data, "any").article
    assert article.original.read() == data
    article.original.close()
