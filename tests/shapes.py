"""Stories of unusual shape, all made up: each must look as if somebody had meant it so."""

from __future__ import annotations

from tests.builders import a_mention, a_story, an_article, an_event
from timeline.models import Story

LONG_NAME = "Donaukraftwerksbetriebsgesellschaftsaufsichtsratsvorsitzendenstellvertreterinnenversammlung"
LONG_TITLE = (
    "Council votes after nineteen hours of debate, three walkouts and a power cut to close the old ferry terminal, "
    "move its two hundred clerks to the customs house, sell the quay to whoever promises to keep the clock running, "
    "and ask every household in writing before the first of the cranes goes to scrap"
)


def an_empty_story() -> Story:
    """No article, no event."""
    return a_story("The lighthouse", slug="empty")


def an_undated_story() -> Story:
    """One article without a date, whose one event has none either."""
    story = a_story("A letter without a date", slug="undated")
    article = an_article(story, "A letter to the editor", body="The bell rang and nobody came.")
    event = an_event(story, "The bell rings", edtf="2020")
    a_mention(event, article, "The bell rang and nobody came.")
    story.events.update(edtf="", earliest=None, latest=None)
    return story


def a_story_of_years() -> Story:
    """Dates of a year or a decade, none nearer."""
    story = a_story("The canal and its builders", slug="years", standfirst="Two hundred years of digging.")
    article = an_article(story, "The canal at 200", outlet="The Inland Post", published="2021")
    for title, edtf in (
        ("Parliament allows a canal", "1821"),
        ("Navvies dig the first lock", "1823"),
        ("First boats pass", "1831~"),
        ("Railway takes the coal", "186X"),
        ("Last cargo leaves", "1958"),
        ("Volunteers clear the locks", "1971/1979"),
        ("Canal opens again", "1980"),
    ):
        a_mention(an_event(story, title, edtf), article, f"{title}, as the archive has it.", "archive")
    return story


def a_story_of_extremes() -> Story:
    """A title of 300 characters, a name without a break, titles from right to left, an event with sixty sources."""
    story = a_story(
        f"The terminal of {LONG_NAME}", slug="extremes", standfirst="What is too long, too many, or the other way."
    )
    first = an_article(story, LONG_TITLE, outlet=LONG_NAME, published="2021-03-02")
    a_mention(
        an_event(story, LONG_TITLE, "2021-03-01", who=[LONG_NAME], where=["Quay"]),
        first,
        f"The council voted on Monday, {LONG_NAME} said.",
        "Monday",
    )
    a_mention(
        an_event(story, "المجلس يصوت على إغلاق محطة العبارات القديمة", "2021-03-04", where=["الميناء"]),
        an_article(story, "إغلاق المحطة", outlet="جريدة الميناء", published="2021-03-05"),
        "صوت المجلس يوم الخميس على إغلاق المحطة.",
        "يوم الخميس",
    )
    many = an_event(story, "Cranes are taken down", "2021-04-09", dates_differ=True, significance=0.9)
    for number in range(1, 61):
        paper = an_article(story, f"Cranes, part {number}", outlet=f"Paper {number}", published="2021-04-10")
        a_mention(many, paper, f"The cranes came down on Friday, paper {number} writes.", "Friday")
    a_mention(an_event(story, "Clock stops", "2021-04?"), first, "The clock stopped in April or so.", "April")
    return story


def a_long_story(months: int = 12, a_month: int = 10) -> Story:
    """So many events a month from January 2020, on as many days."""
    story = a_story("A year of small things", slug="long", standfirst="Something every few days.")
    for place in range(months * a_month):
        month, day = divmod(place, a_month)
        an_event(
            story,
            f"Event {place}",
            f"{2020 + month // 12}-{month % 12 + 1:02d}-{day + 1:02d}",
            significance=place / 999,
        )
    return story
