"""The page of one article: its text, what was found in it marked in place, when it was written and why we think so."""

import pytest

from tests.builders import a_mention, a_story, an_article, an_event
from tests.web.seen import parsed, texts
from timeline.models import Article, Mention
from timeline.views.marks import Passage, paragraphs, times_in

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
    return [
        [described(passage) for passage in paragraph.passages]
        for paragraph in paragraphs(article, mentions, times_in(article, mentions))
    ]


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
    pieces = "|".join(f"[{piece.text}]" if piece.time else piece.text for piece in passage.pieces)
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
        pytest.param(
            [("One thing.", "Monday")],
            [("at-0", "One thing."), ("", " On |[Monday]| the wall fell and the market closed.")],
            id="a date elsewhere",
        ),
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
    with django_assert_num_queries(3):
        client.get(article.get_absolute_url())


TIMED = "Rain fell on Monday. It had lasted three weeks, as every autumn, and some day it will end. On Tuesday it did."


def a_timed_article(story):
    """An article of five time expressions, one of which dates an event."""
    rows = [
        ("Monday", "DATE", "2019-10-07"),
        ("three weeks", "DURATION", ""),
        ("every autumn", "SET", ""),
        ("some day", "DATE", ""),
        ("Tuesday", "DATE", "2019-10-08?"),
    ]
    article = an_article(story, body=TIMED, timexes=[timex(*row) for row in rows])
    a_mention(an_event(story, "Rain falls", "2019-10-07"), article, "Rain fell on Monday.", "Monday")
    return article


def timex(text: str, type: str, edtf: str) -> dict:
    """A time expression of TIMED as an article's row keeps it."""
    start, day = TIMED.index(text), edtf.rstrip("?") or None
    dates = {"edtf": edtf, "earliest": day, "latest": day}
    return {"start": start, "end": start + len(text), "type": type, "value": ""} | dates


def test_every_time_expression_is_marked_and_leads_to_its_date_in_words(client, db):
    answer = client.get(a_timed_article(a_story()).get_absolute_url())
    assert texts(answer, "//a[@class='when-said']") == ["Monday"]
    lighter = parsed(answer, "//div[@class='paragraph']//a[contains(@class, 'time')]")
    assert [(mark.text, mark.get("title")) for mark in lighter] == [
        ("three weeks", "how long, not when"),
        ("every autumn", "how often, not when"),
        ("some day", "not certain when"),
        ("Tuesday", "possibly 8 October 2019"),
    ]
    for mark in lighter:
        (row,) = parsed(answer, f"//li[@id='{mark.get('href')[1:]}']")
        assert row.xpath("./a[1]/@href") == [f"#{mark.get('id')}"]
    assert texts(answer, "//section[@class='times']//li") == [
        "“Monday” Monday 7 October 2019 Rain falls",
        "“three weeks” How long, not when",
        "“every autumn” How often, not when",
        "“some day” Not certain when",
        "“Tuesday” possibly 8 October 2019 The day is not certain.",
    ]


@pytest.mark.parametrize(
    "row",
    [
        {"start": 9, "end": 9},
        {"start": 5000, "end": 5004},
        {"start": 10, "end": 4},
        {"start": 13, "end": 60},
    ],
    ids=["empty", "beyond the text", "backwards", "overlapping another"],
)
def test_a_time_that_is_not_in_the_text_any_more_is_not_marked(client, db, row):
    article = a_timed_article(a_story())
    article.timexes.append({"type": "DATE", "value": "", "edtf": "", "earliest": None, "latest": None} | row)
    article.save()
    answer = client.get(article.get_absolute_url())
    assert "".join(texts(answer, "//div[@class='paragraph']/p")) == TIMED


def test_what_was_copied_names_its_copies(client, db):
    story = a_story()
    first = an_article(story, "The first")
    an_article(story, "The second", outlet="Herald", copy_of=first)
    answer = client.get(first.get_absolute_url())
    assert texts(answer, "//p[@class='facts copies']") == [
        "Nearly the same text stands in The second (Herald); together they count once."
    ]


def test_text_that_runs_from_right_to_left_is_marked_in_its_place(client, db):
    story = a_story()
    article = an_article(story, "انهيار الجدار", body="سقط الجدار يوم الاثنين.\n\nثم صمت.", language="ar")
    a_mention(an_event(story, "Wall falls", "2019-10-07"), article, "سقط الجدار يوم الاثنين.", "الاثنين")
    answer = client.get(article.get_absolute_url())
    assert texts(answer, "//a[@class='when-said']") == ["الاثنين"]
    assert parsed(answer, "//div[@class='text']/@lang") == ["ar"]
    assert set(parsed(answer, "//div[@class='paragraph']/p/@dir")) == {"auto"}


def test_a_paragraph_has_an_address_of_its_own(client, story):
    article = article_of(story, 1)
    for anchor in parsed(client.get(article.get_absolute_url()), "//div[@class='paragraph']/@id"):
        start = int(anchor[1:])
        assert start == 0 or article.body[start - 2 : start] == "\n\n"
