"""Turning an original into an article, or saying what is wrong with it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.ingest.newsdesk import COURIER, HERALD, NO_DATES, a_story, read_in, taken_in, whole
from timeline import ingest
from timeline.models import Article, Mention

FAILED, READ = Article.State.FAILED, Article.State.READ
GERMAN = """Der Bürgermeister trat am Donnerstag zurück. Die Brücke stürzte am 4. März 2021 ein, sagte ein Sprecher \
der Stadt. Niemand wurde verletzt, und die Ursache ist noch unbekannt."""
ONE_LINE = (b"The mayor resigned on Thursday and the clerk left. " * 100_000)[:5_000_000]

BAD = {
    "empty": (b"", "is empty."),
    "white space": (b" \n\t\r\n  ", "holds nothing but white space."),
    "an image": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "is a PNG image, not text."),
    "a PDF": (b"%PDF-1.7\n1 0 obj", "is a damaged PDF file."),
    "an archive": (b"PK\x03\x04" + bytes(200), "is a ZIP archive."),
    "binary": (bytes(n * 7919 % 256 for n in range(5000)), "is a binary file, not text."),
    "only NUL": (bytes(400), "is a binary file, not text."),
    "only control characters": (b"\x01\x02\x03\x04" * 200, "is a binary file, not text."),
    "5 MB of one line": (ONE_LINE, "has 5,000,000 characters; at most 2,000,000 are read."),
    "16 MB": (b"x" * 16_000_000, "has 16 MB; at most 15 MB are read."),
    "too many lines": (b"The wall is old.\n" * 30_000, "lines; at most 20,000 are read."),
    "not English": (GERMAN.encode(), "looks like German; only English is read."),
    "a page without text": (b"<html><body></body></html>", "No article text was found"),
    "a single word": (b"Hello", "No article text was found"),
    "numbers": (b"123 456 789\n\n10 20 30\n\n" * 20, "There are no words in"),
}


@pytest.mark.parametrize(("data", "problem"), BAD.values(), ids=BAD)
def test_what_cannot_be_read_says_why_and_leaves_nothing_half_done(story, data: bytes, problem: str):
    article = read_in(story, data, "note.txt")
    assert article.state == FAILED
    assert problem in article.problem
    assert "note.txt" in article.problem
    assert article.problem.count(". ") >= 1, "a second sentence says what to do"
    assert article.problem.endswith(".")
    assert (article.title, article.body, article.reading, article.shingles, article.read_at) == ("", "", {}, [], None)
    assert not Mention.objects.filter(article=article).exists()
    assert article.original.read() == data


@pytest.mark.parametrize(("data", "problem"), BAD.values(), ids=BAD)
def test_what_cannot_be_read_does_no_harm_to_its_story(story, data: bytes, problem: str):
    taken_in(story, "courier.txt")
    before = whole(story)
    read_in(story, data, "note.txt")
    ingest.link(story.pk)
    assert whole(story) == before


LEGIBLE = {
    "UTF-8": COURIER.encode(),
    "UTF-8 with a mark": COURIER.encode("utf-8-sig"),
    "UTF-16": COURIER.encode("utf-16"),
    "UTF-16 without a mark": COURIER.encode("utf-16-le"),
    "Windows-1252": COURIER.replace("Garissa", "Gärissa").encode("cp1252"),
    "UTF-8 taken for Windows-1252": COURIER.replace("Garissa", "Gärissa").encode().decode("cp1252").encode(),
    "a NUL and control characters inside": COURIER.replace("Tuesday", "Tues\x00day\x07").encode(),
    "Windows line ends": COURIER.replace("\n", "\r\n").encode(),
    "old Mac line ends": COURIER.replace("\n", "\r").encode(),
}


@pytest.mark.parametrize("data", LEGIBLE.values(), ids=LEGIBLE)
def test_an_odd_encoding_is_read_and_the_original_kept_as_it_came(story, data: bytes):
    article = read_in(story, data)
    plain = read_in(a_story("plain"), COURIER, "plain.txt")
    assert (article.state, article.problem) == (READ, "")
    assert article.body.replace("ä", "a") == plain.body
    assert article.title.replace("ä", "a") == plain.title
    assert "\x00" not in article.body
    assert article.original.read() == data


def test_the_facts_of_an_article(story):
    article = read_in(story, COURIER)
    assert article.title == "Gunmen seize night train near Garissa"
    assert (article.byline, article.outlet.name, article.language) == ("Ruth Adeyemi", "The Coast Courier", "en")
    assert (article.stated_edtf, article.stated_because) == (
        "2019-11-20",
        "a line of its own: “20 November 2019”",
    )
    assert article.body.startswith("Gunmen seized a night train")
    assert {row["text"] for row in article.dropped} >= {"By Ruth Adeyemi", "20 November 2019"}


def test_an_article_without_any_date_is_read_and_has_no_events(story):
    article = read_in(story, NO_DATES)
    ingest.link(story.pk)
    article.refresh_from_db()
    assert (article.state, article.published_edtf, article.published_basis) == (READ, "XXXX", "inferred")
    assert article.published_because == ["Neither the article nor the story's other articles give a year."]
    assert not story.events.exists()


def test_reading_twice_reads_the_same(story):
    article = read_in(story, COURIER)
    first = {field.name: getattr(article, field.name) for field in Article._meta.concrete_fields}
    ingest.read(article.pk)
    article.refresh_from_db()
    second = {field.name: getattr(article, field.name) for field in Article._meta.concrete_fields}
    assert {name for name in first if first[name] != second[name]} <= {"read_at", "leased_until"}


def test_an_article_that_failed_is_read_once_it_can_be(story, media_root):
    article = read_in(story, b"", "note.txt")
    path = Path(media_root, article.original.name)
    path.write_bytes(HERALD.encode())
    ingest.read(article.pk)
    article.refresh_from_db()
    assert (article.state, article.problem, article.title) == (READ, "", "Gunmen free 23 hostages of train")


def test_a_lost_original_is_said_to_be_lost(story, media_root):
    article = ingest.receive(story, COURIER.encode(), "courier.txt").article
    Path(media_root, article.original.name).unlink()
    ingest.read(article.pk)
    article.refresh_from_db()
    assert article.state == FAILED
    assert article.problem == "The original of this article is missing from the store; add the file again."


def test_a_lost_original_takes_nothing_from_what_was_read_before(story, media_root):
    (article,) = taken_in(story, "courier.txt")
    before = article.body
    Path(media_root, article.original.name).unlink()
    ingest.read(article.pk)
    article.refresh_from_db()
    assert article.body == before


def test_an_article_without_an_original_stays_as_it_is(story):
    article = Article.objects.create(story=story, number=1, file_name="1.txt", sha256="1", body="Kept.", state=READ)
    ingest.read(article.pk)
    article.refresh_from_db()
    assert (article.state, article.body) == (READ, "Kept.")


def test_two_articles_of_one_outlet_share_it(story):
    one = read_in(story, COURIER)
    other = read_in(story, COURIER.replace("40 hostages", "44 hostages"), "second.txt")
    assert one.outlet == other.outlet
