"""The full-text indexes: what is found, and that they follow every way of writing to the database."""

import pytest
from django.core.management import call_command

from tests.builders import a_mention, a_story, an_article, an_entity, an_event
from timeline.models import Article, Entity, Event, Mention, Story
from timeline.search import matching_events, search, wanted

pytestmark = pytest.mark.django_db


@pytest.fixture
def story():
    """Three events of two articles, with accents, signs and capitals in them."""
    story = a_story("The harbour wall")
    courier = an_article(story, "Sea wall falls", outlet="Courier", standfirst="Nobody was hurt")
    letter = an_article(story, "A letter", body="Łódź and Malmö sent 3.5 tonnes of help, e.g. soup.")
    fall = an_event(story, "Sea wall falls at Skerry Bay", who=["Harbour Board"], where=["Skerry Bay"])
    a_mention(fall, courier, "Sixty metres of the old wall fell into the sea on Monday.", "Monday")
    meeting = an_event(story, "Council meets José Ibáñez", who=["José Ibáñez"], where=["Town Hall"])
    a_mention(meeting, courier, "The U.N.'s envoy met the re-elected mayor in the town hall.")
    a_mention(meeting, letter, "STRASSE, Straße and ŒUVRE: all said in one e-mail.")
    an_event(story, "Dredger leaves")
    return story


def titles(story, text: str) -> list[str]:
    """The titles of the events that a search finds, in order of their numbers."""
    return [
        event.title.split()[0] for event in story.events.filter(pk__in=matching_events(story, text)).order_by("number")
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("falls", ["Sea"]),
        ("FALLS sea", ["Sea"]),
        ("sixty monday", ["Sea"]),
        ("wall council", []),
        ("harbour board", ["Sea"]),
        ("town hall", ["Council"]),
        ("jose ibanez", ["Council"]),
        ("JOSÉ", ["Council"]),
        ("strasse", ["Council"]),
        ("straße", ["Council"]),
        ("oeuvre", ["Council"]),
        ("dred", ["Dredger"]),
        ("dred leaves", []),
        ("leaves dred", ["Dredger"]),
        ('"old wall"', ["Sea"]),
        ('"wall old"', []),
        ('"dred"', []),
        ('"into the s', ["Sea"]),
        ("“old wall” mond", ["Sea"]),
        ("U.N.", ["Council"]),
        ("re-elected", ["Council"]),
        ("elected-re", []),
        ("e-mail", ["Council"]),
        ("nothing", []),
        ("", []),
        ("!!! ??? -", []),
    ],
)
def test_events_are_found_by_the_words_of_titles_sentences_and_names(story, text, found):
    assert titles(story, text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("lodz", ["A letter"]),
        ("Łódź malmo", ["A letter"]),
        ("3.5", ["A letter"]),
        ("tonnes", ["A letter"]),
        ("hurt", ["Sea wall falls"]),
        ("falls", ["Sea wall falls"]),
        ("e", ["A letter", "Sea wall falls"]),
    ],
)
def test_articles_are_found_by_the_words_of_titles_and_texts(story, text, found):
    _, articles = search(text, [story])
    assert sorted(article.title for article in articles[0:20]) == found
    assert len(articles) == len(found)


HOSTILE = {
    "quote": '"',
    "two quotes": '""',
    "quotes inside": 'a"b"c"',
    "single quotes": "'; DROP TABLE timeline_event; --",
    "operators": "wall AND NOT (OR NEAR/3 *",
    "columns": "title:wall - {a b}: ^x",
    "tsquery": "wall:* & !sea | <-> <2> \\",
    "nul": "wa\0ll",
    "emoji": "🌊🌊 wall 👩‍👩‍👧",
    "long": "w" * 200,
    "many words": "a " * 100,
    "percent": "%s %(x)s %",
    "script": "<script>alert(1)</script>",
    "right to left": "الجدار البحري",
    "devanagari": "नमस्ते",
    "combining": "e\u0301\u0301 \u0301",
    "direction marks": "\u202ewall\u2066",
    "scientific": "1e5 -3.5 0x1F 2010-12",
    "address": "http://example.org/a?b=c me@example.org /etc/hosts",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_no_text_is_too_strange_to_search_for(story, text):
    for found in search(text, Story.objects.all()):
        assert len(found[0:20]) == len(found)


@pytest.mark.parametrize("text", [text for name, text in HOSTILE.items() if name not in ("many words", "operators")])
def test_what_stands_in_a_title_is_found_by_the_same_words(story, text):
    text = text.replace("\0", "")
    event = an_event(story, f"Before {text}"[:300])
    if wanted(text):
        assert event.pk in matching_events(story, f"before {text}")


def test_the_best_comes_first_and_pages_join_up(story):
    article = story.articles.first()
    for number in range(30):
        a_mention(an_event(story, f"Event {number}"), article, f"The dredger was named in sentence {number}.")
    events, _ = search("dredger", [story])
    assert events[0:1][0].title == "Dredger leaves"
    pages = [event.pk for start in (0, 20) for event in events[start : start + 20]]
    assert len(pages) == len(set(pages)) == len(events) == 31


def test_other_stories_hidden_events_and_unread_articles_are_not_found(story):
    other = a_story("Another")
    an_event(other, "Dredger returns")
    an_event(story, "Dredger hidden", hidden=True)
    an_article(other, "Dredger unread", state=Article.State.FAILED)
    assert titles(story, "dredger") == ["Dredger"]
    events, articles = search("dredger", Story.objects.all())
    assert (len(events), len(articles)) == (2, 0)


def retitle(story):
    """Save with another title."""
    event = story.events.last()
    event.title = "Tugboat leaves"
    event.save()


def retitle_many(story):
    """Change a title without loading the row."""
    story.events.filter(title="Dredger leaves").update(title="Tugboat leaves")


def made_at_once(story):
    """Many rows in one statement."""
    Event.objects.bulk_create(
        [Event(story=story, number=90, title="Tugboat arrives", edtf="2010", earliest="2010-01-01")]
    )


def mentioned(story):
    """A sentence more."""
    a_mention(story.events.last(), story.articles.last(), "The tugboat left.")


def mentioned_at_once(story):
    """Many sentences in one statement."""
    event, article = story.events.last(), story.articles.last()
    Mention.objects.bulk_create(
        Mention(
            article=article,
            event=event,
            start=n,
            end=n + 1,
            trigger_start=n,
            quote=f"Tugboat {n}",
            modality="occurred",
        )
        for n in range(5)
    )


def reworded(story):
    """Another sentence in the same row."""
    Mention.objects.filter(event__title__startswith="Sea").update(quote="A tugboat sank.")


def renamed(story):
    """Another name of the same entity."""
    Entity.objects.filter(name="Harbour Board").update(name="Tugboat Company")


def named(story):
    """One more who took part."""
    story.events.last().participants.add(an_entity(story, "Tugboat Company"))


def placed(story):
    """One more place."""
    story.events.last().places.set([an_entity(story, "Tugboat Quay", "place")])


@pytest.mark.parametrize(
    "change", [retitle, retitle_many, made_at_once, mentioned, mentioned_at_once, reworded, renamed, named, placed]
)
def test_what_is_written_is_found_at_once(story, change):
    assert matching_events(story, "tugboat") == []
    change(story)
    assert len(matching_events(story, "tugboat")) == 1


def moved(story):
    """The sentence belongs to another event."""
    Mention.objects.filter(quote__contains="Sixty").update(event=story.events.get(title="Dredger leaves"))


def unsaid(story):
    """The sentence is gone."""
    Mention.objects.filter(quote__contains="Sixty").delete()


def reworded_away(story):
    """The sentence says something else."""
    Mention.objects.filter(quote__contains="Sixty").update(quote="Some metres of it fell.")


def deleted(story):
    """The event is gone."""
    story.events.filter(title__startswith="Sea").delete()


@pytest.mark.parametrize("change", [moved, unsaid, reworded_away, deleted])
def test_what_is_taken_away_is_not_found_any_more(story, change):
    assert titles(story, "sixty") == ["Sea"]
    change(story)
    assert titles(story, "sixty") == (["Dredger"] if change is moved else [])


def test_names_taken_off_are_not_found_any_more(story):
    event = story.events.get(title__startswith="Council")
    event.participants.clear()
    event.places.clear()
    assert titles(story, "jose") == ["Council"]  # The title has it.
    assert titles(story, '"town hall"') == ["Council"]  # A sentence has it.
    event.mentions.all().delete()
    assert titles(story, '"town hall"') == []


def test_articles_are_followed_too(story):
    article = story.articles.get(title="A letter")
    article.body = "Tugboats only."
    article.save()
    assert [len(search(text, [story])[1]) for text in ("tugboat", "lodz")] == [1, 0]
    article.delete()
    assert len(search("tugboat", [story])[1]) == 0


def test_a_text_too_long_for_an_index_is_found_by_its_beginning(story):
    body = " ".join(f"zz{number:x}" for number in range(300_000))
    an_article(story, "Long", body=f"Overture. {body}")
    assert len(search("overture", [story])[1]) == 1


@pytest.mark.django_db(transaction=True)
def test_the_indexes_can_be_taken_away_and_made_again_from_what_is_there():
    story = a_story("Kept")
    a_mention(an_event(story, "Dredger leaves", who=["Ana Ruiz"]), an_article(story, "Gone"), "It left for Malmö.")
    call_command("migrate", "timeline", "0002", verbosity=0)
    try:
        an_event(story, "Dredger returns")
    finally:
        call_command("migrate", "timeline", verbosity=0)
    assert [len(matching_events(story, text)) for text in ("dredger", "ana", "malmo")] == [2, 1, 1]
    assert len(search("malmo", [story])[1]) == 1
