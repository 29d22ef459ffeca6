"""What a sentence reports: what happened, who was in it and where, and whether it has a date of its own."""

from __future__ import annotations

import pytest

from tests.language.prose import ARTICLES, CAPTIONS
from tests.language.sentences import expression, listed, mention, reading, rows
from timeline.chronology.mentions import Modality

WHO_AND_WHERE = [
    (
        "two who met, and where",
        "Prime Minister Marta Okafor met Finance Minister Luis Brandt in Vienna on Monday.",
        "met",
        "Luis Brandt, Marta Okafor",
        "Vienna",
    ),
    (
        "a statement is its speaker's",
        "Finance Minister Luis Brandt said Thursday that the government would close the shipyard in Gdansk.",
        "said",
        "Luis Brandt",
        "Gdansk",
    ),
    (
        "an apposition",
        "The players, Tom Reed and Paul Asher, were banned on Friday by the league.",
        "banned",
        "Paul Asher, Tom Reed",
        "-",
    ),
    (
        "the subject of a relative clause",
        "Maria Santos, who won the race in 2019, retired on Wednesday.",
        "won",
        "Maria Santos",
        "-",
    ),
    (
        "whom a passive befell",
        "The ministry announced on Wednesday that Colonel Ahmed Rashid had been killed in the attack.",
        "killed",
        "Ahmed Rashid",
        "-",
    ),
    (
        "who only says so takes no part",
        "Marta Okafor said that Luis Brandt had resigned on Friday.",
        "resigned",
        "Luis Brandt",
        "-",
    ),
    ("a place in the name of talks", "The Paris talks ended on Friday.", "talks", "-", "Paris"),
    ("a country in it is a party", "The Brazil talks ended on Saturday.", "talks", "Brazil", "-"),
    ("a court", "A court in Warsaw convicted two men on Thursday of smuggling.", "convicted", "-", "Warsaw"),
    ("a journey's goal", "President Rosa Delgado left for Nairobi on Friday.", "left", "Rosa Delgado", "Nairobi"),
    ("the way of a march", "Protesters marched through Dublin on Saturday.", "marched", "-", "Dublin"),
    ("what a storm hits", "The storm hit Manila on Sunday.", "hit", "-", "Manila"),
    (
        "the source takes no part",
        "The driver died on Monday, according to a statement from West Yorkshire Police.",
        "died",
        "-",
        "-",
    ),
    ("a body", "The European Medicines Agency approved the vaccine.", "approved", "European Medicines Agency", "-"),
    (
        "peoples are their countries",
        "Officials of the French and German governments met in Brussels on Friday.",
        "met",
        "France, Germany",
        "Brussels",
    ),
    (
        "two companies",
        "Halden PLC bought Trent Foods for 2.1 billion pounds in March.",
        "bought",
        "Halden, Trent Foods",
        "-",
    ),
]


@pytest.mark.parametrize(
    ("text", "trigger", "who", "where"), [pytest.param(*row[1:], id=row[0]) for row in WHO_AND_WHERE]
)
def test_who_and_where(text: str, trigger: str, who: str, where: str) -> None:
    found = mention(text, trigger)
    assert (listed(found.participants), listed(found.places)) == (who, where)


DATED_AND_NOT = """
one date, two clauses | The bank failed and the governor resigned on Friday.
    - failed test
    Friday resigned resignation
the frame and what is said | Police said on Monday that they had arrested three men.
    Monday said statement
    - arrested arrest
a statement without a date is no event | The union said it was sorry.
how long it took is no date | The match lasted four hours.
    - match contest
    - lasted
how long since is no date | He has led the club for 11 years.
    - led
what happens every year has no day | The festival is held every June.
    - held
"""


def test_a_caption_dates_the_event_it_names() -> None:
    start = CAPTIONS.index("Firefighters")
    (visit,) = [m for m in reading(CAPTIONS, (start, len(CAPTIONS))).mentions if m.caption]
    assert (visit.trigger, visit.participants, visit.places) == ("visit", ("Clara Jensen",), ("Aarhus",))
    assert reading(CAPTIONS, (start, len(CAPTIONS))).expressions[visit.expression].text == "June 4, 2019"


def test_only_what_stands_in_a_caption_is_marked_as_caption() -> None:
    assert not any(found.caption for found in reading(CAPTIONS).mentions)


LEANING = [
    (
        "shortly after",
        "Delgado is expected to meet Vogt shortly after the Lisbon talks on Friday.",
        "meet",
        "after",
        "talks",
    ),
    ("following", "Following the attack on Monday, Vogt flew home.", "flew", "after", "attack"),
    ("ahead of", "Ahead of Friday's vote, Delgado visited Porto.", "visited", "before", "vote"),
    ("after, the event first", "After Monday's vote the chamber emptied.", "emptied", "after", "vote"),
]


@pytest.mark.parametrize(("text", "trigger", "side", "anchor"), [pytest.param(*row[1:], id=row[0]) for row in LEANING])
def test_undated_event_leans_on_the_dated_one_it_is_placed_by(text: str, trigger: str, side: str, anchor: str) -> None:
    found = mention(text, trigger)
    assert (found.expression, found.leans) == (None, side)
    assert found.leans_on == mention(text, anchor).trigger_start


def test_what_has_a_date_of_its_own_leans_on_nothing() -> None:
    text = "Protesters marched through Dublin on Saturday after the vote."
    assert mention(text, "marched").leans == ""


def test_the_more_exact_of_two_dates_of_one_event_is_its_date() -> None:
    text = "In the spring of 2018 a fire destroyed the mill on May 12, 2018."
    assert expression(text, mention(text, "destroyed")) == "May 12, 2018"


def test_distinctive_words_leave_out_names_and_dates() -> None:
    text = "Finance Minister Luis Brandt closed the old shipyard in Gdansk on Thursday."
    assert {"old", "shipyard"} <= set(mention(text, "closed").nouns)
    assert not {"brandt", "gdansk", "thursday"} & set(mention(text, "closed").nouns)


def test_paragraphs_are_counted_from_the_lead() -> None:
    text = "A bridge fell on Monday.\n\nNobody saw it.\n\nThe mayor resigned on Tuesday."
    assert [(found.trigger, found.paragraph) for found in reading(text).mentions if found.expression is not None] == [
        ("fell", 0),
        ("resigned", 2),
    ]


def test_a_sentence_too_long_to_be_one_reports_nothing() -> None:
    text = "The mayor resigned on Tuesday " + "and the clerk and the usher " * 100 + "left."
    assert reading(text).mentions == ()


@pytest.fixture(params=ARTICLES.values(), ids=ARTICLES)
def article(request) -> str:
    return request.param


def test_quotes_are_whole_sentences_of_the_text(article: str) -> None:
    for found in reading(article).mentions:
        quote = article[found.start : found.end]
        assert quote == quote.strip()
        assert "\n\n" not in quote
        assert found.start <= found.trigger_start < found.end
        assert article[found.trigger_start :].startswith(found.trigger)


def test_one_mention_a_trigger_in_order_of_the_text(article: str) -> None:
    starts = [found.trigger_start for found in reading(article).mentions]
    assert starts == sorted(set(starts))


def test_an_expression_stands_in_the_sentence_it_dates(article: str) -> None:
    for found in reading(article).mentions:
        if found.expression is not None:
            said = reading(article).expressions[found.expression]
            assert found.start <= said.start < said.end <= found.end
            assert article[said.start : said.end] == said.text


def test_no_set_and_no_plain_duration_dates_an_event(article: str) -> None:
    dating = [
        reading(article).expressions[m.expression] for m in reading(article).mentions if m.expression is not None
    ]
    assert {said.type for said in dating if said.form != "window"} <= {"DATE", "TIME"}


def test_everybody_in_a_mention_is_among_the_names_of_the_article(article: str) -> None:
    named = {name.text for name in reading(article).names}
    for found in reading(article).mentions:
        assert named.issuperset([*found.participants, *found.places, *found.nearby])
        assert not set(found.participants) & set(found.places)
        assert not set(found.nearby) & set(found.participants + found.places)


def test_reading_twice_reads_the_same(article: str) -> None:
    assert reading.__wrapped__(article) == reading(article)


def test_every_modality_is_met_in_the_news() -> None:
    met = {found.modality for text in ARTICLES.values() for found in reading(text).mentions}
    assert met == set(Modality)


@pytest.mark.parametrize(("text", "expected"), rows(DATED_AND_NOT))
def test_dated_and_undated_mentions(text: str, expected: list[str]) -> None:
    found = [f"{expression(text, m) or '-'} {m.trigger} {m.kind}".strip() for m in reading(text).mentions]
    assert found == expected
