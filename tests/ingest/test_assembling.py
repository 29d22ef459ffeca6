"""A story out of its articles, without a database: what founds an event, and what is a copy of what."""

from __future__ import annotations

from hashlib import sha256

import pytest

from timeline.chronology.edtf import Edtf
from timeline.ingest.assembling import Assembled, assemble
from timeline.ingest.likeness import copy_share
from timeline.ingest.sources import Source
from timeline.intake.fingerprint import minhash
from timeline.language.reading import read

WIRE = """Gunmen seized a night train near Garissa on Tuesday and took 40 hostages, the interior ministry said. The \
train had slowed for a bridge. One guard was killed, and two others hid in the mail coach until dawn. Nobody has said \
what the gunmen want. The army closed the road to the coast and sent helicopters."""


def source(body: str, published: str = "2019-11-20", outlet: str = "The Coast Courier", title: str = "") -> Source:
    """An article with this text; "" for one that states no day."""
    return Source(
        key=sha256(f"{outlet} {body}".encode()).hexdigest(),
        outlet=outlet,
        title=title,
        body=body,
        reading=read(body),
        published=Edtf.parse(published) if published else None,
        shingles=minhash(body),
    )


def told(assembled: Assembled) -> list[str]:
    """The events in a line each: date, status, title."""
    return [f"{e.happening.date.text} {e.happening.status} {e.title}" for e in assembled.events]


FOUNDED = [
    ("a day", "The mayor of Lamu resigned on Tuesday.", ["2019-11-19 occurred Mayor of Lamu resigns"]),
    ("a year", "The mayor of Lamu resigned in 2014.", ["2014 occurred Mayor of Lamu resigns"]),
    ("a day to come", "The mayor of Lamu will resign on Friday.", ["2019-11-22 planned Mayor of Lamu to resign"]),
    ("told in the present of a day to come", "The festival opens on Friday.", ["2019-11-22 planned Festival to open"]),
    ("no date", "The mayor of Lamu resigned.", []),
    ("two days in a row", "Talks were held on 14 and 15 November.", ["2019-11-14/2019-11-15 occurred Talks are held"]),
    (
        "within a week",
        "The crew will be freed within a week.",
        ["2019-11-20/2019-11-27 expected Crew to be freed within a week"],
    ),
    ("a date on a packet", "The dairy recalled packets with best-before dates up to December 14.", []),
    ("told to do it within weeks, long ago", "He was told to replace it within 28 days.", []),
    (
        "ordered, then a weekday",
        "The court ordered the mill to close on Monday.",
        ["2019-11-18 occurred Court orders the mill to close"],
    ),
    ("will, on a day long past this year", "The trial will open on 9 June.", ["2020-06-09 planned Trial to open"]),
    (
        "told of a day not near",
        "The mayor of Lamu was arrested on 9 April.",
        ["2019-04-09 occurred Mayor of Lamu is arrested"],
    ),
    (
        "an hour told as past after a day to come",
        "The mill will open on Friday. Shares rose at 1420 GMT.",
        ["2019-11-22 planned Mill to open"],
    ),
    ("summoned to a day", "The court has summoned him to a hearing on May 9.", ["2020-05-09 planned Hearing"]),
    ("news of the day", "The mayor of Lamu has resigned.", ["2019-11-19/2019-11-20 occurred Mayor of Lamu resigns"]),
    (
        "news told again with its day",
        "The mayor of Lamu has resigned. Her deputy stepped down on Tuesday.",
        ["2019-11-19 occurred Mayor of Lamu resigns"],
    ),
    ("the same further down is no news", "Lamu is calm. The mayor has resigned.", []),
    (
        "just happened, further down",
        "Lamu is calm. The court has just jailed the mayor.",
        ["2019-11-19/2019-11-20 occurred Court jails the mayor"],
    ),
    ("a state of weeks", "The mayor of Lamu has slept badly in recent weeks.", []),
    ("a length of time", "The mayor of Lamu spoke for three hours.", []),
    ("a habit", "The mayor of Lamu swims every Friday.", []),
    ("a century", "Lamu was built in the 14th century.", []),
]


@pytest.mark.parametrize(("text", "events"), [pytest.param(*row[1:], id=row[0]) for row in FOUNDED])
def test_what_founds_an_event(text: str, events: list[str]):
    assert [line.split(" ")[:2] for line in told(assemble([source(text)]))] == [line.split(" ")[:2] for line in events]


def test_a_story_of_no_articles_is_empty():
    assert assemble([]) == Assembled()


def test_an_article_of_no_words_takes_no_part():
    assert told(assemble([source(""), source(WIRE)])) == told(assemble([source(WIRE)]))


def test_a_copy_is_told_from_a_paper_that_only_quotes():
    original = source(WIRE)
    copied = source(WIRE.replace("40 hostages", "forty hostages") + " The town is quiet.", outlet="The Lake Record")
    quoting = source(
        "Gunmen seized a night train. Nobody in Lamu was surprised by it on Wednesday.", outlet="The Star"
    )
    assert copy_share(original, copied) > 0.7
    assert copy_share(original, quoting) < 0.5
    found = assemble([original, copied, quoting])
    assert set(found.copy_of) | set(found.copy_of.values()) == {original.key, copied.key}


def test_a_copy_of_a_copy_is_a_copy_of_the_first():
    papers = [source(WIRE, outlet=name) for name in ("One", "Two", "Three")]
    found = assemble(papers)
    assert len(found.copy_of) == 2
    assert len(set(found.copy_of.values())) == 1


def test_an_undated_copy_is_from_about_the_day_of_its_original():
    found = assemble([source(WIRE), source(WIRE + " The town is quiet.", "", "The Lake Record")])
    (undated,) = [day for day in found.written.values() if day.because]
    assert undated.edtf.earliest.isoformat() <= "2019-11-20" <= undated.edtf.latest.isoformat()
    assert undated.edtf.width <= 7


def test_names_of_two_articles_are_one():
    papers = [
        source("Interior Minister Sergei Orlov resigned on Tuesday."),
        source("Sergey Orlov, the interior minister, resigned on Tuesday.", outlet="The Star"),
    ]
    found = assemble(papers)
    names = {name for event in found.events for report in event.happening.reports for name in report.participants}
    assert names == {"Sergei Orlov"}
    assert len(found.events) == 1
