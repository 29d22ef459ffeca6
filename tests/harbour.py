"""A small story, all of it made up, that has one of everything a timeline can hold."""

from __future__ import annotations

from tests.builders import a_mention, a_story, an_article, an_event
from timeline.models import Article, Story


def the_harbour_story() -> Story:
    """Four articles of three outlets about a harbour wall that fell; eleven events, one of them hidden."""
    story = a_story(
        "The harbour wall of Skerry Bay",
        standfirst="A sea wall falls, a council looks for who knew, and a new one is promised before winter.",
    )
    courier, herald, herald_later, letter = the_articles(story)
    built = an_event(story, "Skerry Bay builds its sea wall", "1974", background=True, where=["Skerry Bay"])
    a_mention(built, courier, "The wall was built in 1974 against the advice of the fishermen.", "1974")
    the_fall(story, courier, herald, letter)
    the_meeting(story, courier, herald, herald_later)
    the_aftermath(story, herald, herald_later, letter)
    return story


def the_articles(story: Story) -> list[Article]:
    """Two of one paper, one of another, and one that names none and has no date."""
    return [
        an_article(
            story,
            "Sea wall falls at Skerry Bay",
            outlet="The Bay Courier",
            published="2019-10-08",
            byline="Maren Holt",
            standfirst="Nobody was hurt; the fish market was not so lucky",
            published_because=["a line of its own: “8 October 2019”"],
        ),
        an_article(story, "Council meets over fallen wall", outlet="Northern Herald", published="2019-10-15"),
        an_article(story, "What the council knew", outlet="Northern Herald", published="2019-11-20"),
        an_article(
            story,
            "A letter to the editor",
            published="[2019-10-10,2019-10-17]",
            published_basis=Article.Basis.INFERRED,
            published_because=["“Thursday” is the day of writing", "“last week” is the week of 7 October"],
        ),
    ]


def the_fall(story: Story, courier: Article, herald: Article, letter: Article) -> None:
    """The event that all report, on two different days; and what leads up to it."""
    storm = an_event(story, "First autumn storm reaches the coast", "2019-10-05/2019-10-06", shown=False)
    a_mention(storm, courier, "The first storm of the autumn had reached the coast at the weekend.", "the weekend")
    fall = an_event(
        story,
        "Sea wall falls at Skerry Bay",
        "2019-10-07",
        who=["Harbour Board"],
        where=["Skerry Bay"],
        significance=0.9,
        dates_differ=True,
    )
    a_mention(
        fall,
        courier,
        "Sixty metres of the old sea wall fell into Skerry Bay on Monday, and took the fish market with them.",
        "Monday",
    )
    a_mention(fall, herald, "The wall fell on October 7, an hour before high water.", "October 7")
    a_mention(
        fall,
        letter,
        "I stood there last Tuesday when the wall went.",
        "last Tuesday",
        edtf="2019-10-08",
        earliest="2019-10-08",
        latest="2019-10-08",
        attribution="a reader",
    )


def the_meeting(story: Story, courier: Article, herald: Article, herald_later: Article) -> None:
    """A meeting that was expected, then planned, then held."""
    held = an_event(
        story,
        "Council meets Harbour Board behind closed doors",
        "2019-10-14",
        who=["Harbour Board", "Ines Duarte"],
        where=["Town Hall"],
        significance=0.8,
    )
    a_mention(held, herald, "The council met the Harbour Board behind closed doors on Monday.", "Monday")
    a_mention(held, herald_later, "Minutes of the meeting of October 14 were never published.", "October 14")
    expected = an_event(
        story, "Council to meet Harbour Board", "2019-10-09/2019-10-18", status="expected", fulfilled_by=held
    )
    a_mention(
        expected,
        courier,
        "The council is expected to meet the Harbour Board in the coming days, Mayor Ines Duarte said.",
        "the coming days",
        attribution="Ines Duarte",
    )


def the_aftermath(story: Story, herald: Article, herald_later: Article, letter: Article) -> None:
    """Coarse, doubtful, denied, planned; and one that an editor took off."""
    report = an_event(story, "Engineers warn of cracks", "2019-09", who=["Ines Duarte"])
    a_mention(report, herald_later, "Engineers had warned of cracks in September, papers show.", "September")
    denied = an_event(story, "Mayor saw the warning", "2019-09~", status="denied", who=["Ines Duarte"], shown=False)
    a_mention(denied, herald_later, "Duarte denies that she saw it at about that time.", "about that time")
    crack = an_event(story, "Reader reports a crack to the board", "[2019-10-10,2019-10-17]", who=["Harbour Board"])
    a_mention(crack, letter, "On Thursday I told the board of another crack.", "Thursday")
    planned = an_event(story, "New wall to be finished", "2020-12", status="planned", where=["Skerry Bay"])
    a_mention(planned, herald_later, "The new wall is to stand in December 2020.", "December 2020")
    passed = an_event(story, "Minister may visit Skerry Bay", "2019-11-01", status="possible", shown=False)
    a_mention(passed, herald, "The minister may come on November 1.", "November 1")
    hidden = an_event(story, "Secret that an editor took off", "2019-10-20", hidden=True, who=["Harbour Board"])
    a_mention(hidden, herald, "A rumour made the round on October 20.", "October 20")
