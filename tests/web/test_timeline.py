"""The timeline: what stands on it, in which order, and how each filter narrows it."""

import pytest

from tests.builders import a_mention, a_story, an_article, an_event
from tests.web.seen import complaints, parsed, status, texts, titles

KEY = [
    "Engineers warn of cracks",
    "Sea wall falls at Skerry Bay",
    "Reader reports a crack to the board",
    "Council meets Harbour Board behind closed doors",
    "New wall to be finished",
]


def test_the_default_view_has_the_key_events_in_order_of_time(client, story):
    assert titles(client.get(story.get_absolute_url())) == KEY


def test_everything_has_the_others_too(client, story):
    answer = client.get(story.get_absolute_url(), {"show": "all"})
    assert titles(answer) == [
        "Engineers warn of cracks",
        "Mayor saw the warning",
        "First autumn storm reaches the coast",
        *KEY[1:4],
        "Minister may visit Skerry Bay",
        "New wall to be finished",
    ]


def test_what_happened_long_before_is_folded(client, story):
    answer = client.get(story.get_absolute_url())
    assert texts(answer, "//details[@id='background'][not(@open)]//h3") == ["Skerry Bay builds its sea wall"]


def a_story_of_two_pages(*, background: int = 0):
    """Fifty events in one week of 2019, one more in the autumn, and what was long before."""
    story = a_story("Long", slug="long")
    article = an_article(story)
    long_ago = [str(1900 + number) for number in range(background)]
    dates = [*long_ago, *(f"2019-05-{1 + number // 8:02}" for number in range(50)), "2019-10-01"]
    for number, edtf in enumerate(dates, 1):
        facts = {"background": number <= background, "shown": number > background}
        a_mention(an_event(story, f"Event {number}", edtf, number=number, **facts), article)
    return story


@pytest.mark.django_db
def test_a_long_silence_between_two_pages_is_named_on_the_second(client):
    address = a_story_of_two_pages().get_absolute_url()
    assert texts(client.get(address), "//*[@class='silence']") == []
    assert texts(client.get(address, {"page": 2}), "//*[@class='silence']") == ["5 months later"]
    back = client.get(address, {"page": 2, "order": "newest"})
    assert texts(back, "//section/h2") == ["May 2019"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("held", "headers", "shown"),
    [
        pytest.param(10, {}, 10, id="a short background comes with the page"),
        pytest.param(11, {}, 0, id="a long one does not"),
        pytest.param(11, {"HX-Request": "true"}, 0, id="nor with a part of it"),
        pytest.param(11, {"HX-Request": "true", "Background-Open": "true"}, 11, id="unless it has been opened"),
    ],
)
def test_a_long_background_is_sent_when_it_is_opened(client, held, headers, shown):
    answer = client.get(a_story_of_two_pages(background=held).get_absolute_url(), headers=headers)
    assert len(parsed(answer, "//*[@id='earlier']//h3")) == shown
    assert texts(answer, "//details[@id='background']/summary") == [f"Background {held} earlier events"]
    assert "Background-Open" in answer["Vary"]


@pytest.mark.django_db
def test_a_long_background_can_be_reached_without_javascript(client):
    answer = client.get(a_story_of_two_pages(background=11).get_absolute_url())
    (link,) = parsed(answer, "//*[@id='earlier']/a")
    assert titles(client.get(link.get("href"))) == [f"Event {number}" for number in range(1, 12)]


def test_an_expectation_stands_under_the_event_that_fulfilled_it(client, story):
    answer = client.get(story.get_absolute_url())
    (told,) = texts(answer, "//li[@data-event-id='4']//details[@class='announced']/ol")
    assert told.startswith("Tue 8 Oct 2019 Council to meet Harbour Board expected: 9–18 Oct 2019")
    assert told.endswith("Mon 14 Oct 2019 it happened")


def test_months_are_headings_and_long_silences_are_named(client, story):
    answer = client.get(story.get_absolute_url())
    assert texts(answer, "//section[@class='chapter']/h2") == ["September 2019", "October 2019", "December 2020"]
    assert texts(answer, "//*[@class='silence']") == ["14 months later"]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        pytest.param({"q": "minutes"}, ["Council meets Harbour Board behind closed doors"], id="a word of a sentence"),
        pytest.param({"q": "CRACK board"}, ["Reader reports a crack to the board"], id="every word, in any case"),
        pytest.param({"q": "duarte papers"}, ["Engineers warn of cracks"], id="a name and a word"),
        pytest.param({"q": "expected"}, ["Council to meet Harbour Board"], id="an expectation by its words"),
        pytest.param({"q": "zebra"}, [], id="a word that nobody uses"),
        pytest.param({"q": "1974"}, ["Skerry Bay builds its sea wall"], id="background, once it is asked for"),
        pytest.param({"name": "ines-duarte"}, [KEY[0], KEY[3]], id="a person"),
        pytest.param({"name": "harbour-board"}, KEY[1:4], id="a body"),
        pytest.param({"place": "town-hall"}, [KEY[3]], id="a place"),
        pytest.param({"outlet": "the-bay-courier"}, ["Skerry Bay builds its sea wall", KEY[1]], id="an outlet"),
        pytest.param({"status": "planned"}, [KEY[4]], id="a status"),
        pytest.param(
            {"status": "expected"}, ["Council to meet Harbour Board"], id="a status that is folded elsewhere"
        ),
        pytest.param({"sources": "2"}, [KEY[1]], id="two outlets or more"),
        pytest.param({"sources": "1", "place": "skerry-bay", "from": "2019"}, [KEY[4]], id="one outlet alone"),
        pytest.param({"from": "2019-10-14"}, KEY[2:], id="from a day"),
        pytest.param({"to": "2019-09-30"}, ["Skerry Bay builds its sea wall", KEY[0]], id="to a day"),
        pytest.param({"from": "2019-09", "to": "2019-09"}, [KEY[0]], id="in a month"),
        pytest.param({"from": "2019-10-07", "to": "2019-10-07"}, [KEY[1]], id="on a day"),
        pytest.param({"order": "newest"}, KEY[::-1], id="the newest first"),
        pytest.param({"name": "harbour-board", "q": "crack"}, [KEY[2]], id="two filters"),
        pytest.param({"q": "", "name": "", "from": "", "order": ""}, KEY, id="empty fields"),
    ],
)
def test_a_filter_leaves(client, story, query, expected):
    answer = client.get(story.get_absolute_url(), query)
    assert titles(answer) == expected
    assert complaints(answer) == []


def test_the_count_is_told_with_what_everything_would_add(client, story):
    answer = client.get(story.get_absolute_url(), {"q": "minister"})
    assert status(answer) == "No key event matches."
    assert texts(answer, "//a[@id='more']") == ["Show everything: 1 more"]
    assert status(client.get(story.get_absolute_url(), {"q": "minister", "show": "all"})) == "1 event matches."


def test_each_filter_has_a_chip_that_takes_it_off_and_leaves_the_rest(client, story):
    answer = client.get(story.get_absolute_url(), {"q": "wall", "from": "2019-10", "order": "newest"})
    assert texts(answer, "//ul[@class='chips']//a") == [
        "Words: wall × – remove",
        "From: 1 Oct 2019 × – remove",
        "Clear all",
    ]
    url = story.get_absolute_url()
    assert [chip.get("href") for chip in parsed(answer, "//ul[@class='chips']//a")] == [
        f"{url}?from=2019-10-01&order=newest",
        f"{url}?q=wall&order=newest",
        f"{url}?order=newest",
    ]


def test_the_number_behind_an_option_is_what_choosing_it_leaves(client, story):
    url = story.get_absolute_url()
    for name in ("name", "place", "outlet", "sources", "status"):
        for option in parsed(client.get(url), f"//select[@name='{name}']/option[@value!='']"):
            chosen = client.get(url, {name: option.get("value")})
            assert option.text_content().endswith(f"({len(titles(chosen))})"), (name, option.text_content())


def test_a_stretch_of_the_strip_leads_to_as_many_events_as_it_says(client, story):
    stretches = parsed(client.get(story.get_absolute_url()), "//nav[@id='strip']//a")
    assert len(stretches) == 7
    for stretch in stretches:
        said = stretch.xpath("string(.//span[@class='unseen'][last()])")
        count = len(titles(client.get(stretch.get("href"))))
        assert said == f": {count} event{'' if count == 1 else 's'}", stretch.get("href")


def test_the_chosen_stretch_is_marked(client, story):
    answer = client.get(story.get_absolute_url(), {"from": "2019-10-01", "to": "2019-12-31"})
    (chosen,) = parsed(answer, "//nav[@id='strip']//a[@aria-current='true']")
    assert "from=2019-10-01&to=2019-12-31" in chosen.get("href")


def test_a_chosen_stretch_is_shown_closer_and_each_of_its_parts_leads_to_as_many_events_as_it_says(client, story):
    query = {"from": "2019-10-01", "to": "2019-12-31"}
    parts = parsed(client.get(story.get_absolute_url(), query), "//nav[@id='strip']/ol[@class='closer']//a")
    assert [part.get("href") for part in parts] == [
        f"{story.get_absolute_url()}?from=2019-10-01&to=2019-10-31",
        f"{story.get_absolute_url()}?from=2019-11-01&to=2019-11-30",
        f"{story.get_absolute_url()}?from=2019-12-01&to=2019-12-31",
        story.get_absolute_url(),
    ]
    for part in parts[:-1]:
        count = len(titles(client.get(part.get("href"))))
        assert f": {count} event{'' if count == 1 else 's'}" in part.text_content()


@pytest.mark.parametrize(
    "query",
    [
        pytest.param({}, id="the whole story"),
        pytest.param({"from": "1900-01-01", "to": "2100-01-01"}, id="more than the whole"),
        pytest.param({"from": "2019-10-07", "to": "2019-10-07"}, id="one day"),
        pytest.param({"from": "2100-01-01"}, id="nothing"),
        pytest.param({"to": "9999-12-31"}, id="to the end of days"),
    ],
)
def test_where_a_closer_look_would_show_no_more_there_is_none(client, story, query):
    assert parsed(client.get(story.get_absolute_url(), query), "//ol[@class='closer']") == []


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ({"from": "nonsense"}, "“nonsense” is not a date; write one like 2010-12-07, 2010-12 or 2010."),
        ({"to": "2019-02-30"}, "“2019-02-30” is not a date; write one like 2010-12-07, 2010-12 or 2010."),
        ({"from": "2019-10-09", "to": "2019-10-07"}, "2019-10-07 lies before 2019-10-09, so it was left out."),
        ({"name": "nobody"}, "Nobody here is called “nobody”."),
        ({"place": "atlantis"}, "No place here is called “atlantis”."),
        ({"outlet": "le-monde"}, "No outlet here is called “le-monde”."),
        ({"status": "rumoured"}, "“rumoured” is none of: occurred, planned, expected, possible, denied."),
        ({"sources": "three"}, "“three” is none of: 2, 1."),
        ({"page": "999"}, "There is no page 999; this is page 1 of 1."),
        ({"page": "-1"}, "There is no page -1; this is page 1 of 1."),
        ({"page": "first"}, "“first” is not the number of a page; this is the first."),
        ({"q": "x" * 300}, "Ensure this value has at most 200 characters (it has 300)."),
        ({"name": "<script>"}, "Nobody here is called “<script>”."),
    ],
    ids=lambda value: next(iter(value.items()))[0] if isinstance(value, dict) else "",
)
def test_a_value_that_makes_no_sense_is_told_and_left_out(client, story, query, sentence):
    answer = client.get(story.get_absolute_url(), query)
    assert complaints(answer) == [sentence]
    assert titles(answer)


def test_fifty_events_make_a_page(client, db):
    story = a_story()
    for number in range(1, 121):
        an_event(story, f"Event {number}", f"2020-{1 + number % 12:02d}-{1 + number % 28:02d}")
    url = story.get_absolute_url()
    pages = [titles(client.get(url, {"page": page})) for page in (1, 2, 3)]
    assert [len(page) for page in pages] == [50, 50, 20]
    assert len(set(sum(pages, []))) == 120
    assert status(client.get(url, {"page": 2})) == "120 key events, page 2 of 3."
    assert [
        link.get("href") for link in parsed(client.get(url, {"page": 2, "show": "all"}), "//nav[@class='pages']/a")
    ] == [
        "?page=1&show=all",
        "?page=3&show=all",
    ]


def test_a_long_story_names_its_key_events_at_the_top(client, db):
    story = a_story()
    for number in range(1, 21):
        an_event(story, f"Event {number}", f"2020-01-{number:02d}", significance=number / 20)
    answer = client.get(story.get_absolute_url())
    assert texts(answer, "//nav[@class='highlights']//summary/*[@class='title']") == [
        f"Event {number}" for number in range(14, 21)
    ]


def test_an_empty_story_says_so(client, db):
    answer = client.get(a_story().get_absolute_url())
    assert status(answer) == "No events yet."
    assert titles(answer) == []


@pytest.mark.parametrize(
    ("status", "edtf", "said"),
    [
        ("planned", "2020-03-01", "Planned. Still to come on Mon 3 Feb 2020, when the last article was written."),
        ("expected", "2020-01-01", "Expected. No article here says whether it happened."),
        ("denied", "2020-01-01", "Denied."),
    ],
)
def test_what_has_not_happened_says_what_is_known_of_it(client, db, status, edtf, said):
    story = a_story()
    event = an_event(story, edtf=edtf, status=status)
    a_mention(event, an_article(story, published="2020-02-03"))
    assert texts(client.get(story.get_absolute_url()), "//p[@class='status']") == [said]
