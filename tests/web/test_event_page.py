"""The page of one event: its date and its doubt, who and where, and every source beside the others."""

import pytest
from django.urls import reverse

from tests.builders import a_mention, a_story, an_article, an_entity, an_event, dated
from tests.web.seen import parsed, texts


def page(client, story, number):
    """The page of an event of `story`."""
    return client.get(reverse("event", args=[story.slug, number]))


def test_an_event_says_when_who_where_and_how_many_say_so(client, story):
    answer = page(client, story, 3)
    assert texts(answer, "//h1") == ["Sea wall falls at Skerry Bay"]
    assert texts(answer, "//article/p[contains(@class, 'when')]") == ["Mon 7 Oct 2019"]
    assert parsed(answer, "//article/p/time/@datetime") == ["2019-10-07"]
    assert texts(answer, "//dl[@class='who']//dd") == ["Harbour Board", "Skerry Bay", "3 articles of 3 outlets"]


def test_each_outlet_has_a_column_the_first_heard_first(client, story):
    answer = page(client, story, 3)
    assert texts(answer, "//section[@class='source']/h3") == ["The Bay Courier", "Outlet not named", "Northern Herald"]
    assert texts(answer, "//section[@class='source']//blockquote") == [
        "Sixty metres of the old sea wall fell into Skerry Bay on Monday, and took the fish market with them.",
        "I stood there last Tuesday when the wall went.",
        "The wall fell on October 7, an hour before high water.",
    ]
    assert texts(answer, "//blockquote//mark") == ["Monday", "last Tuesday", "October 7"]


def test_each_sentence_leads_to_its_place_in_its_article(client, story):
    for link in parsed(page(client, story, 3), "//blockquote/following-sibling::p/a"):
        path, anchor = link.get("href").split("#")
        (passage,) = parsed(client.get(path), f"//*[@id='{anchor}']")
        quote = link.getparent().getprevious().text_content()
        assert " ".join(passage.text_content().split()) == " ".join(quote.split())


def test_where_sources_differ_stands_who_says_what(client, story):
    rows = texts(page(client, story, 3), "//section[@class='differ-table']//tbody/tr")
    assert rows == [
        "Mon 7 Oct 2019 “Monday”The Bay Courier (Tue 8 Oct 2019)Northern Herald (Tue 15 Oct 2019)",
        "Tue 8 Oct 2019 “last Tuesday” another dateA letter to the editor (Thu 10 or 17 Oct 2019)",
        "On the word of a readerA letter to the editor (Thu 10 or 17 Oct 2019)",
    ]


@pytest.mark.parametrize(
    ("said", "stands"),
    [
        ("2019-10-07", ""),
        ("2019-10", "less exact, agrees"),
        ("2019-10-06/2019-10-08", "less exact, agrees"),
        ("2019-10-08", "another date"),
        ("2018", "another date"),
    ],
)
def test_each_date_is_held_against_that_of_the_event(client, db, said, stands):
    story = a_story()
    event = an_event(story, edtf="2019-10-07")
    a_mention(event, an_article(story, outlet="Courier"), "On Monday.", "Monday")
    a_mention(event, an_article(story, outlet="Herald"), "Then.", "Then", **dated("", said))
    told = texts(page(client, story, 1), "//tbody[@class='dates']//th/span[last()]")
    assert told == (["“Monday”", stands] if stands else [])


def test_one_source_can_plan_what_another_saw(client, db):
    story = a_story()
    event = an_event(story)
    a_mention(event, an_article(story, outlet="Courier"), "It is to be held.", modality="planned")
    a_mention(event, an_article(story, outlet="Herald"), "It was held.")
    answer = page(client, story, 1)
    assert texts(answer, "//h2[@id='differ']") == ["Where the sources differ"]
    assert texts(answer, "//tbody[@class='statuses']/tr") == ["PlannedCourier", "HappenedHerald"]


def test_what_was_announced_stands_with_what_happened_and_the_other_way_round(client, story):
    for number in (4, 5):
        answer = page(client, story, number)
        assert texts(answer, "//section[@class='steps']//li/p[@class='when']") == ["Tue 8 Oct 2019", "Mon 14 Oct 2019"]
        assert texts(answer, "//section[@class='steps']//li/p[@class='title']") == [
            "Council to meet Harbour Board",
            "Council meets Harbour Board behind closed doors",
        ]
        (expected, *_) = texts(answer, "//section[@class='steps']//li/p[@class='meta']")
        assert expected.startswith("Expected: 9–18 Oct 2019")
    assert texts(page(client, story, 4), "//section[@class='steps']//p[@class='evidence']") == [
        "“The council is expected to meet the Harbour Board in the coming days, Mayor Ines Duarte said.” "
        "The Bay Courier"
    ]
    assert texts(page(client, story, 5), "//section[@class='steps']//p[@class='evidence']") == [
        "“The council met the Harbour Board behind closed doors on Monday.” Northern Herald"
    ]


def test_what_became_of_it_stays_out_of_sight_where_an_editor_took_it_off(client, story):
    story.events.filter(number=4).update(hidden=True)
    assert texts(page(client, story, 5), "//section[@class='steps']") == []


def test_people_bodies_and_places_stand_apart(client, db):
    story = a_story()
    an_entity(story, "Harbour Board", "body")
    an_entity(story, "North Sea", "place")
    an_event(story, who=["Ines Duarte", "Harbour Board", "North Sea"], where=["Town Hall"])
    assert texts(page(client, story, 1), "//dl[@class='who']/div")[:4] == [
        "PeopleInes Duarte",
        "BodiesHarbour Board",
        "WhereTown Hall",
        "Places namedNorth Sea",
    ]


def test_sixty_sources_stay_readable(client, db):
    story = a_story()
    event = an_event(story)
    for number in range(60):
        a_mention(event, an_article(story, outlet=f"Outlet {number % 50}", published="2020-01-01"), "Same sentence.")
    answer = page(client, story, 1)
    assert len(parsed(answer, "//section[@class='columns']/div/section[@class='source']")) == 6
    assert texts(answer, "//details[@class='more-sources']/summary") == ["44 more sources"]
    assert len(parsed(answer, "//details[@class='more-sources']//section[@class='source']")) == 44
    assert len(set(parsed(answer, "//section[@class='source']/@id"))) == 50


def test_many_articles_of_one_outlet_fold_under_it(client, db):
    story = a_story()
    event = an_event(story)
    for _ in range(9):
        a_mention(event, an_article(story, outlet="Courier"))
    answer = page(client, story, 1)
    assert texts(answer, "//details[@class='more-of-outlet']/summary") == ["5 more articles of this outlet"]
    assert len(parsed(answer, "//section[@class='source']/div[@class='account']")) == 4


def test_the_neighbours_are_those_of_the_view_that_shows_it(client, story):
    assert texts(page(client, story, 3), "//nav[@class='beside']//a") == [
        "September 2019 Engineers warn of cracks",
        "Thu 10 or 17 Oct 2019 Reader reports a crack to the board",
    ]


@pytest.mark.parametrize(
    ("edtf", "doubt"),
    [
        ("2019-10-07", []),
        ("2019-10", ["The sources give only the month."]),
        ("2019-10~", ["The sources give only the month, and that roughly."]),
        ("[2019-10-10,2019-10-17]", ["One of these Thursdays: 10 or 17 October 2019."]),
        ("2019-10/..", ["The sources say since when, not until when."]),
        ("../2019-10-07", ["The sources give only the latest that it can be."]),
    ],
)
def test_doubt_about_the_date_is_explained(client, db, edtf, doubt):
    story = a_story()
    an_event(story, edtf=edtf)
    assert texts(page(client, story, 1), "//p[@class='doubt']") == doubt


def test_a_copy_says_that_it_is_one(client, db):
    story = a_story()
    event = an_event(story)
    first = an_article(story, outlet="Courier")
    a_mention(event, first)
    a_mention(event, an_article(story, outlet="Herald", copy_of=first))
    assert "a copy of another article here" in texts(page(client, story, 1), "//section[@id='source-2']")[0]


@pytest.mark.parametrize("number", [11, 99], ids=["hidden", "unknown"])
def test_what_readers_may_not_see_is_not_found(client, story, number):
    assert page(client, story, number).status_code == 404
