"""The page of one article: its text, what was found in it marked in place, when it was written and why we think so."""

import pytest

from tests.builders import a_mention, a_story, an_article, an_event
from tests.web.seen import parsed, texts
from timeline.models import Article, Mention
from timeline.views.marks import Passage, paragraphs

BODY = "One thing. On Monday the wall fell and the market closed.\n\nNothing else.\n\nA caption."


def article_of(story, number):
    """The article of that number."""
    return story.articles.get(number=number)


def test_an_article_says_who_wrote_it_when_and_how_that_is_known(client, story):
    answer = client.get(article_of(story, 1).get_absolute_url())
    assert texts(answer, "//h1") == ["Sea wall falls at Skerry Bay"]
    assert texts(answer, "//header/p[@class='facts']") == ["By Maren Holt · The Bay Courier · Tue 8 Oct 2019"]
    assert texts(answer, "//details[@class='because']//li") == ["A line of its own: “8 October 2019”"]


def test_a_date_that_was_worked_out_says_so_and_why(client, story):
    answer = client.get(article_of(story, 4).get_absolute_url())
    assert texts(answer, "//header/p[@class='facts']") == ["Outlet not named · Thu 10 or 17 Oct 2019 (worked out)"]
    assert texts(answer, "//details[@class='because'][@open]//p | //details[@class='because'][@open]//li") == [
        "One of these Thursdays: 10 or 17 October 2019.",
        "“Thursday” is the day of writing",
        "“last week” is the week of 7 October",
    ]


def test_the_text_stands_whole_with_sentences_and_expressions_marked(client, story):
    article = article_of(story, 1)
    answer = client.get(article.get_absolute_url())
    assert "\n\n".join(texts(answer, "//div[@class='paragraph']/p")) == article.body
    assert texts(answer, "//a[@class='when-said']") == ["1974", "the weekend", "Monday", "the coming days"]
    assert parsed(answer, "//a[@class='when-said']/@title")[2] == "Monday 7 October 2019"


def test_marks_and_margin_lead_to_the_events(client, story):
    answer = client.get(article_of(story, 1).get_absolute_url())
    in_text = parsed(answer, "//a[@class='when-said']/@href")
    assert in_text == parsed(answer, "//ul[@class='notes']//a/@href")
    assert [client.get(address).status_code for address in in_text] == [200] * 4


def test_a_hidden_event_leaves_no_mark(client, story):
    answer = client.get(article_of(story, 2).get_absolute_url())
    assert "October 20" in answer.content.decode()
    assert "Secret" not in answer.content.decode()
    assert texts(answer, "//a[@class='when-said']") == ["October 7", "Monday", "November 1"]


@pytest.mark.parametrize("state", [Article.State.RECEIVED, Article.State.READING, Article.State.FAILED])
def test_an_article_that_is_not_read_is_not_found(client, db, state):
    assert client.get(an_article(a_story(), state=state).get_absolute_url()).status_code == 404


def test_captions_are_set_apart_and_boilerplate_is_left_out(client, db):
    article = an_article(a_story(), body=BODY, captions=[[74, 84]], dropped=[{"text": "Follow us", "why": "sign-off"}])
    answer = client.get(article.get_absolute_url())
    assert texts(answer, "//p[@class='caption']") == ["A caption."]
    assert "Follow us" not in answer.content.decode()


def test_a_copy_leads_to_what_it_is_a_copy_of(client, db):
    story = a_story()
    first = an_article(story, "The first")
    answer = client.get(an_article(story, "The second", copy_of=first).get_absolute_url())
    assert texts(answer, "//header//a[contains(@href, '/articles/')]") == ["The first"]


def test_an_article_without_a_title_shows_its_file_name(client, db):
    answer = client.get(an_article(a_story(), "", file_name="note.txt").get_absolute_url())
    assert texts(answer, "//h1") == ["note.txt"]


def cut_up(*marks: tuple[str, str]) -> list[list[tuple]]:
    """BODY with sentences (and the expression in each) marked: (anchor, further anchors, pieces) of each passage."""
    article = Article(pk=1, body=BODY)
    mentions = [mention_of(place, sentence, expression) for place, (sentence, expression) in enumerate(marks)]
    return [[described(passage) for passage in paragraph.passages] for paragraph in paragraphs(article, mentions)]


def mention_of(place: int, sentence: str, expression: str) -> Mention:
    """A mention of event number `place`."""
    start = BODY.index(sentence)
    at = BODY.index(expression) if expression else None
    return Mention(
        event_id=place,
        start=start,
        end=start + len(sentence),
        trigger_start=start + place,
        expression=expression,
        expression_start=at,
    )


def described(passage: Passage) -> tuple:
    """A passage as a row: its anchors and its pieces, marked ones in brackets."""
    pieces = "|".join(f"[{piece.text}]" if piece.mention else piece.text for piece in passage.pieces)
    return (passage.anchor, *passage.more, pieces)


REST = [[("", "Nothing else.")], [("", "A caption.")]]
SENTENCE = "On Monday the wall fell and the market closed."


@pytest.mark.parametrize(
    ("marks", "first_paragraph"),
    [
        pytest.param([], [("", BODY[:57])], id="nothing"),
        pytest.param(
            [(SENTENCE, "Monday")],
            [("", "One thing. "), ("at-11", "On |[Monday]| the wall fell and the market closed.")],
            id="one sentence",
        ),
        pytest.param(
            [(SENTENCE, "Monday"), (SENTENCE, "Monday")],
            [("", "One thing. "), ("at-11", "On |[Monday]| the wall fell and the market closed.")],
            id="one sentence, two events",
        ),
        pytest.param(
            [(SENTENCE[:22], "Monday"), (SENTENCE[10:], "")],
            [("", "One thing. "), ("at-11", "at-21", "On |[Monday]| the wall fell and the market closed.")],
            id="sentences that overlap",
        ),
        pytest.param([("One thing.", "Monday")], [("at-0", "One thing."), ("", BODY[10:57])], id="a date elsewhere"),
        pytest.param(
            [(BODY[11:], "Monday")],
            [("", "One thing. "), ("at-11", "On |[Monday]| the wall fell and the market closed.")],
            id="a sentence that runs over the end of its paragraph",
        ),
    ],
)
def test_a_body_is_cut_up_into_passages(marks, first_paragraph):
    assert cut_up(*marks) == [first_paragraph, *REST]


def test_nothing_of_the_body_is_lost_whatever_is_marked():
    marks = [("thing. On", "On"), ("Monday the", "Monday the"), ("wall fell and the market", "market"), ("else.", "")]
    told = cut_up(*marks)
    text = "\n\n".join("".join(row[-1] for row in paragraph) for paragraph in told)
    assert text.replace("|", "").replace("[", "").replace("]", "") == BODY


def test_an_article_of_many_events_asks_no_more_questions(client, db, django_assert_num_queries):
    story = a_story()
    article = an_article(story)
    for number in range(30):
        a_mention(an_event(story, f"Event {number}", f"2020-01-{number + 1:02d}"), article)
    with django_assert_num_queries(2):
        client.get(article.get_absolute_url())
