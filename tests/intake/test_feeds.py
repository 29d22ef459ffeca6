"""Feeds: each item is an article of its own, with what the feed says of it and where it says so."""

import pytest

from tests.intake.feeds import ATOM, NEWS, item, rss
from timeline.intake.containers import entries, is_container
from timeline.intake.documents import read_document
from timeline.intake.draft import IntakeError

DATED = "<pubDate>Tue, 03 Mar 2015 10:00:00 +0200</pubDate>"
FULL = (
    f"<link>https://courier.example/dam</link><dc:creator>Jane Roe</dc:creator>{DATED}"
    f"<content:encoded><![CDATA[{NEWS}]]></content:encoded>"
)
PARAGRAPHS = ["The old dam at Harwood failed on Tuesday, the company said.", "Nobody was hurt in the valley below."]


@pytest.mark.parametrize(
    ("data", "container"),
    [
        pytest.param(rss(item()), True, id="RSS"),
        pytest.param(ATOM, True, id="Atom"),
        pytest.param(ATOM.decode().replace("utf-8", "utf-16").encode("utf-16"), True, id="UTF-16"),
        pytest.param(b"\xef\xbb\xbf\n" + rss(), True, id="byte order mark"),
        pytest.param(b'<rdf:RDF xmlns="http://purl.org/rss/1.0/">', True, id="RSS 1.0"),
        pytest.param(b"<!-- <rss> --><html><body>", False, id="a page with a feed in a comment"),
        pytest.param(b"<p>How an <rss> feed is made.</p>", False, id="a page about feeds"),
        pytest.param(b"Feeds\n\n<rss> is how they begin.", False, id="a text about feeds"),
    ],
)
def test_feeds_are_told_by_content(data, container):
    assert is_container(data) is container


@pytest.mark.parametrize(
    ("feed", "published", "because"),
    [
        pytest.param(
            rss(item(more=FULL, text="Short.")),
            "2015-03-03T10:00:00+02:00",
            "the feed: published “Tue, 03 Mar 2015 10:00:00 +0200”",
            id="RSS",
        ),
        pytest.param(ATOM, "2015-03-03T12:00:00Z", "the feed: updated “2015-03-03T12:00:00Z”", id="Atom"),
    ],
)
def test_an_item_is_read_like_any_article(feed, published, because):
    (entry,) = entries(feed, "courier.xml")
    draft = read_document(entry.data, entry.name)
    assert (draft.title, draft.byline, draft.outlet) == ("Dam fails at Harwood", "Jane Roe", "The Courier")
    assert draft.url == "https://courier.example/dam"
    assert (draft.published.edtf.text, draft.published.because) == (published, because)
    assert draft.body.split("\n\n") == PARAGRAPHS


def test_an_entry_tells_its_facts():
    (entry,) = entries(rss(item(more=FULL)), "courier.xml")
    assert entry.name == entry.facts.title == "Dam fails at Harwood"
    assert (entry.facts.byline, entry.facts.outlet) == ("Jane Roe", "The Courier")
    assert entry.facts.url == "https://courier.example/dam"
    assert entry.facts.published.because == "the feed: published “Tue, 03 Mar 2015 10:00:00 +0200”"


def test_an_item_is_the_same_bytes_each_time_its_feed_is_read():
    later = rss(item("Bridge opens at Holt"), item(more=FULL))
    (before,) = entries(rss(item(more=FULL)), "courier.xml")
    assert [entry.data for entry in entries(later, "courier.xml")][1] == before.data


@pytest.mark.parametrize(
    "more",
    [
        pytest.param("<link>javascript:alert(1)</link>", id="script for an address"),
        pytest.param("<link>/dam</link>", id="address without a site"),
        pytest.param("<pubDate>soon</pubDate>", id="no date"),
        pytest.param("<dc:creator>Newsroom</dc:creator>", id="no person"),
    ],
)
def test_what_is_no_fact_is_left_out(more):
    (entry,) = entries(rss(item(more=more)), "courier.xml")
    assert (entry.facts.url, entry.facts.published, entry.facts.byline) == ("", None, "")


def test_markup_in_a_title_is_only_text():
    (entry,) = entries(rss(item('"><script>alert(1)</script> dam fails')), "courier.xml")
    assert b"<script" not in entry.data


def test_an_item_without_text_says_so_and_holds_up_no_other():
    empty, full = entries(rss(item("Bridge opens", ""), item()), "courier.xml")
    assert empty.problem == "Bridge opens has no text in the feed. Open its address and upload the article."
    assert (full.problem, bool(full.data)) == ("", True)


@pytest.mark.parametrize(
    ("feed", "problem"),
    [
        pytest.param(rss(), "is a feed without items", id="no items"),
        pytest.param(rss(*[item()] * 201), "holds 201 items; at most 200", id="201 items"),
        pytest.param(b"<rss", "is a feed without items", id="cut off"),
        pytest.param(b"Dam fails", "is neither a ZIP archive nor a feed", id="no feed"),
    ],
)
def test_a_feed_that_cannot_be_read_says_what_to_do(feed, problem):
    with pytest.raises(IntakeError, match=problem) as refusal:
        entries(feed, "courier.xml")
    assert str(refusal.value).endswith(".")
