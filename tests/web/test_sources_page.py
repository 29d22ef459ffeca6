"""The page of sources: who was first, what is quoted alike, what was copied; and the plain functions behind it."""

from datetime import date

import pytest
from django.urls import reverse

from tests.builders import a_mention, a_story, an_article, an_event
from tests.web.seen import complaints, parsed, texts
from timeline.comparing.firsts import Heard, heard, who_was_first
from timeline.comparing.quotations import shared_quotations
from timeline.intake.fingerprint import minhash

LONG = "we shall not pay one penny more for this wall"


def page(client, story, **query):
    """The page of the sources of `story`."""
    return client.get(reverse("sources", args=[story.slug]), query)


@pytest.mark.parametrize(
    ("days", "placed"),
    [
        pytest.param({"a": (1, 1)}, {"a": "alone"}, id="alone"),
        pytest.param({"a": (1, 1), "b": (2, 2)}, {"a": "first", "b": "later"}, id="a day before"),
        pytest.param({"a": (1, 1), "b": (1, 1)}, {"a": "perhaps", "b": "perhaps"}, id="the same day"),
        pytest.param({"a": (1, 5), "b": (3, 3)}, {"a": "perhaps", "b": "perhaps"}, id="days that overlap"),
        pytest.param(
            {"a": (1, 5), "b": (3, 3), "c": (9, 9)}, {"a": "perhaps", "b": "perhaps", "c": "later"}, id="three"
        ),
        pytest.param({"a": (1, 2), "b": (2, 3)}, {"a": "perhaps", "b": "perhaps"}, id="meeting on a day"),
    ],
)
def test_who_was_first_is_said_only_where_it_is_certain(days, placed):
    spans = {key: Heard(date(2020, 1, first), date(2020, 1, last)) for key, (first, last) in days.items()}
    assert who_was_first(spans) == placed


def test_who_cannot_be_dated_can_always_have_been_the_first():
    known, unknown = Heard(date(2020, 1, 1), date(2020, 1, 1)), heard([(None, None)])
    assert who_was_first({"known": known, "unknown": unknown}) == {"known": "perhaps", "unknown": "perhaps"}


def test_of_several_articles_the_first_counts():
    assert heard([(date(2020, 1, 3), date(2020, 1, 9)), (date(2020, 1, 4), date(2020, 1, 4))]) == Heard(
        date(2020, 1, 3), date(2020, 1, 4)
    )


@pytest.mark.parametrize(
    ("first", "second", "shared"),
    [
        pytest.param(f"“{LONG},” she said.", f"She said: “{LONG}.”", [LONG], id="the same"),
        pytest.param(f'"{LONG}," she said.', f"«{LONG}»", [LONG], id="other marks"),
        pytest.param(f"‘{LONG}’", f"“{LONG.upper()}”", [LONG], id="capitals"),
        pytest.param(f"“{LONG}”", f"“Then {LONG}, and no more.”", [LONG], id="part of a longer one"),
        pytest.param("“one two three four five”", "“one two three four five”", [], id="five words"),
        pytest.param(
            "“one two three four five six”", "“one two three four five six”", ["one two three four five six"], id="six"
        ),
        pytest.param(f"“{LONG}”", f"She said {LONG}.", [], id="not in marks"),
        pytest.param(f"“{LONG}”", f"“{LONG.replace('penny', 'cent')}”", [], id="one word differs"),
        pytest.param(f"“{LONG}\n\nNobody answered.", f"“{LONG}”", [LONG], id="left open by its paragraph"),
        pytest.param(
            "“We don’t know who built it then”",
            "“We don't know who built it then”",
            ["We don’t know who built it then"],
            id="apostrophes",
        ),
        pytest.param(f"“{LONG}” “{LONG}”", f"“{LONG}”", [LONG], id="said twice"),
        pytest.param("", f"“{LONG}”", [], id="nothing"),
        pytest.param("”“\"'‘’«»", "“" * 50, [], id="marks alone"),
    ],
)
def test_quotations_that_two_articles_share(first, second, shared):
    found = shared_quotations({1: first, 2: second})
    assert [row.text for row in found] == shared
    for row in found:
        assert {
            key: {1: first, 2: second}[key][place:].lower().replace("’", "'")[:5] for key, place in row.places.items()
        } == (dict.fromkeys((1, 2), row.text.lower().replace("’", "'")[:5]))


def test_a_longer_quotation_of_two_stands_beside_the_shorter_one_of_three():
    longer = f"{LONG} that fell into the sea"
    found = shared_quotations({1: f"“{longer}”", 2: f"“{longer}”", 3: f"“{LONG}”"})
    assert [(row.text, list(row.places)) for row in found] == [(longer, [1, 2]), (LONG, [1, 2, 3])]


def test_quotations_are_found_in_long_texts_too():
    filler = " ".join(f"“word{number} and other words that nobody shares {number}”" for number in range(2_000))
    found = shared_quotations({key: f"{filler if key == 1 else ''} “{LONG}”" for key in range(20)})
    assert [len(row.places) for row in found] == [20]


def test_the_page_names_both_articles_and_leads_to_the_paragraph(client, db):
    story = a_story()
    first = an_article(story, outlet="Courier", published="2020-01-01", body=f"A start.\n\n“{LONG},” she said.")
    an_article(story, outlet="Herald", published="2020-01-02", body=f"“{LONG}”")
    an_article(story, outlet="Copyist", published="2020-01-03", body=f"“{LONG}”", copy_of=first)
    answer = page(client, story)
    assert texts(answer, "//section[@class='alike']//blockquote") == [f"“{LONG}”"]
    assert texts(answer, "//section[@class='alike']//li/ul/li") == [
        "Courier (Wed 1 Jan 2020)",
        "Herald (Thu 2 Jan 2020)",
    ]
    path, anchor = parsed(answer, "//section[@class='alike']//li/ul/li/a/@href")[0].split("#")
    assert "one penny more" in texts(client.get(path), f"//*[@id='{anchor}']")[0]


def test_copies_stand_under_their_original_with_how_much_they_share(client, db):
    story = a_story()
    body = " ".join(f"word{number}" for number in range(200))
    first = an_article(story, "The first", outlet="Wire", body=body, shingles=minhash(body))
    an_article(story, "The copy", outlet="Herald", body=body, shingles=minhash(body), copy_of=first)
    an_article(story, "Unread", outlet="Courier", copy_of=first, shingles=[])
    (told,) = texts(page(client, story), "//section[@class='copied']/ul/li")
    assert told.startswith("The first Wire, date not known The copy Herald, date not known · about 100% of their")
    assert "Unread Courier, date not known" in told


def test_thirty_outlets_are_compared_a_few_at_a_time_and_each_can_be_asked_for(client, db):
    story = a_story()
    for number in range(200):
        event = an_event(story, f"Event {number}", f"2020-{1 + number % 12:02d}-10")
        if number < 30:
            article = an_article(story, outlet=f"Outlet {number:02d}", published="2020-12-24")
        a_mention(event, article)
    answer = page(client, story, outlet="outlet-07")
    assert texts(answer, "//table//thead/tr/th") == [
        "Event",
        "Outlet 07",
        "Outlet 29",
        *(f"Outlet 0{n}" for n in range(4)),
        "Others",
    ]
    assert len(parsed(answer, "//table//tbody/tr")) == 50
    assert len(parsed(answer, "//select[@id='c-outlet']/option")) == 31
    assert parsed(answer, "//nav[@class='pages']/a/@href") == ["?outlet=outlet-07&page=2"]
    assert complaints(page(client, story, outlet="nobody", page="99")) == [
        "No outlet here is called “nobody”.",
        "There is no page 99; this is page 4 of 4.",
    ]


def test_articles_stand_in_order_of_writing_the_undated_last(client, story):
    assert texts(page(client, story), "//section[@class='written']//li") == [
        "Tue 8 Oct 2019 Sea wall falls at Skerry Bay The Bay Courier",
        "Thu 10 or 17 Oct 2019 (worked out) A letter to the editor Outlet not named",
        "Tue 15 Oct 2019 Council meets over fallen wall Northern Herald",
        "Wed 20 Nov 2019 What the council knew Northern Herald",
    ]


def test_many_outlets_and_articles_fold(client, db):
    story = a_story()
    for number in range(40):
        an_article(story, f"Part {number}", outlet=f"Outlet {number:02d}", published=f"2020-01-{1 + number % 28:02d}")
    answer = page(client, story)
    folded = "//details[@class='more-sources']/summary | //section[@class='written']/details/summary"
    assert texts(answer, folded) == ["28 more outlets", "10 more articles"]
    assert len(parsed(answer, "//ul[@class='outlets']/li")) == 40
    assert len(parsed(answer, "//section[@class='written']//li")) == 40


def test_a_change_shows_at_once(client, story):
    page(client, story)
    an_article(story, "One more", outlet="Courier", published="2020-05-05")
    type(story).objects.filter(pk=story.pk).changed()
    assert "One more" in texts(page(client, story), "//section[@class='written']")[0]
