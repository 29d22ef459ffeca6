"""Events added by hand; two editors at once; later articles that disagree; the history of a story."""

from html import unescape

import pytest

from tests.desk.conftest import read_again
from tests.desk.papers import STRIKE
from tests.desk.test_events import LIST, change
from tests.desk.test_merging import post, press
from timeline import ingest
from timeline.models import Event, Judgement, Story

SENTENCE = """The company said it regretted the vote and would run a smaller boat for mail and
medicine while the strike lasts."""


def add(desk, paper, **said) -> str:
    """Add an event by hand; the page that follows."""
    facts = {
        "sentence": SENTENCE,
        "title": "Company plans a smaller boat",
        "date": "20 March 2019",
        "status": "planned",
    }
    return unescape(desk.post(f"{LIST}add/", {"article": paper.pk} | facts | said, follow=True).content.decode())


def test_an_event_is_added_with_its_sentence_and_stays(desk, strike, vote):
    page = add(desk, vote, why="readers ask")
    assert "“Company plans a smaller boat” is on the timeline." in page
    read_again(strike)
    event = strike.events.get(title="Company plans a smaller boat")
    assert (event.edtf, event.status, event.shown, event.worked_out) == ("2019-03-20", "planned", True, {})
    assert [mention.quote.split() for mention in event.mentions.all()] == [SENTENCE.split()]
    page = press(desk, page, "undo")
    assert not strike.events.filter(title=event.title).exists()
    press(desk, page, "redo")
    assert strike.events.filter(title=event.title).exists()


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"sentence": "The company said it liked the vote very much."}, "These words are not in the text of a1."),
        ({"sentence": "boat"}, "These words are not in the text of a1."),
        ({"date": "soon"}, "."),
        ({"title": ""}, "This field is required."),
        ({"article": ""}, "This field is required."),
    ],
    ids=["other words", "too few words", "no date", "no title", "no article"],
)
def test_an_event_without_a_sentence_a_date_or_a_title_is_not_added(desk, strike, vote, said, sentence):
    page = add(desk, vote, **said)
    assert sentence in page.split('<ul class="errorlist"')[1]
    assert Judgement.objects.count() == 0


def test_what_was_added_takes_an_editors_title(desk, strike, vote):
    add(desk, vote)
    event = strike.events.get(title="Company plans a smaller boat")
    change(desk, event, title="A smaller boat")
    read_again(strike)
    event.refresh_from_db()
    assert event.title == "A smaller boat"


# --- two editors at once ---


def test_what_another_editor_changed_meanwhile_is_said_and_the_choice_is_left(desk, strike, meeting):
    seen = meeting.title
    ingest.judge(strike, "title", event=meeting, value={"title": "Theirs"})
    meeting.refresh_from_db()
    page = change(desk, meeting, title="Mine", **{"initial-title": seen})
    assert "Meanwhile it was changed to “Theirs”." in page
    assert 'name="initial-title" value="Theirs"' in page
    meeting.refresh_from_db()
    assert meeting.title == "Theirs"
    change(desk, meeting, title="Mine")
    meeting.refresh_from_db()
    assert meeting.title == "Mine"


def test_a_field_that_only_the_other_editor_changed_is_left_as_it_is(desk, strike, meeting):
    seen = meeting.title
    ingest.judge(strike, "title", event=meeting, value={"title": "Theirs"})
    meeting.refresh_from_db()
    change(desk, meeting, title=seen, status="denied", **{"initial-title": seen})
    meeting.refresh_from_db()
    assert (meeting.title, meeting.status) == ("Theirs", "denied")


# --- the date while one types ---


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2019-03-06", "Wednesday 6 March 2019 (2019-03-06)"),
        ("c. May 2024", "(2024-05~): from "),
        ("2019-13-01", '<span class="amiss">'),
        ("", ""),
        ("<b>", "&lt;b&gt;"),
    ],
    ids=["a day", "about a month", "no date", "nothing yet", "not HTML"],
)
def test_a_date_is_said_in_words_as_it_is_typed(desk, db, typed, said):
    answer = desk.get(f"{LIST}date/", {"date": typed}).content.decode()
    assert said in answer
    assert "<b>" not in answer


# --- later articles disagree ---


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ({"date": "2019-03-19"}, "An editor says Tue 19 Mar 2019; since then one article says Wed 20 Mar 2019."),
        ({"status": "possible"}, "An editor says possible; since then one article says happened."),
    ],
    ids=["date", "status"],
)
def test_where_later_articles_say_otherwise_the_list_and_the_page_say_so(desk, strike, said, line):
    walkout = strike.events.get(mentions__trigger="walk")
    change(desk, walkout, **said)
    ingest.judge(strike, "same", value={}, anchor=[])
    assert found(desk) == set()
    article = ingest.receive(strike, STRIKE.encode(), "strike.txt").article
    ingest.read(article.pk)
    ingest.link(strike.pk)
    later = Event.objects.get(mentions__article=article, mentions__trigger="walked")
    if later != walkout:
        both = [later.mentions.get(trigger="walked"), walkout.mentions.get(article__number=1)]
        anchor = [[mention.article.number, mention.trigger_start] for mention in both]
        ingest.judge(strike, "same", value={}, anchor=anchor)
    [event] = strike.events.filter(mentions__trigger="walked").distinct()
    assert found(desk) == {event.pk}
    assert line in unescape(desk.get(f"{LIST}{event.pk}/change/").content.decode())
    assert "by hand; later articles differ" in desk.get(LIST).content.decode()


def found(desk) -> set[int]:
    """The events that the filter finds."""
    return {event.pk for event in desk.get(f"{LIST}?attention=disputed").context["cl"].result_list}


# --- the history of a story ---


def test_every_change_to_a_story_is_in_its_history_with_who_when_and_why(desk, strike, meeting, admin_user):
    change(desk, meeting, title="They meet", date="2019-03-06", why="two witnesses")
    Story.objects.get(pk=strike.pk)
    url = f"/admin/timeline/judgement/of-story/{strike.pk}/"
    page = unescape(desk.get(url).content.decode())
    row = next(part for part in page.split("<tr")[1:] if "They meet" in part)
    for words in ("admin", "Title: “They meet”", "Date: Wednesday 6 March 2019", "two witnesses", "stands", "Undo"):
        assert words in row
    assert "The story was made" in page
    page = press(desk, row, "undo")
    assert "undone" in page
    meeting.refresh_from_db()
    assert (meeting.title, meeting.edtf) == ("Acheson meets Straker in Dunmoor", "2019-03-05")
    rows = [part for part in unescape(desk.get(url).content.decode()).split("<tr")[1:] if "They meet" in part]
    assert "by admin" in rows[0]
    press(desk, rows[0], "redo")
    meeting.refresh_from_db()
    assert (meeting.title, meeting.edtf) == ("They meet", "2019-03-06")


def test_a_decision_with_nothing_to_hold_on_to_is_shown_as_such(desk, strike, meeting):
    ingest.judge(strike, "title", event=meeting, value={"title": "They meet"})
    strike.articles.all().delete()
    ingest.link(strike.pk)
    for page in ("?state=adrift", f"of-story/{strike.pk}/"):
        shown = desk.get(f"/admin/timeline/judgement/{page}").content.decode()
        assert "Title: “They meet”" in shown
        assert "it has nothing to hold on to" in shown


def test_undoing_twice_says_so(desk, strike, meeting):
    row = ingest.judge(strike, "title", event=meeting, value={"title": "They meet"})
    url = f"/admin/timeline/judgement/{row.pk}/undo/"
    post(desk, url)
    assert "It was undone already." in post(desk, url)


def test_a_button_leads_back_to_this_site_only(desk, strike, meeting):
    row = ingest.judge(strike, "title", event=meeting, value={"title": "They meet"})
    answer = desk.post(f"/admin/timeline/judgement/{row.pk}/undo/", {"next": "https://elsewhere.example/"})
    assert answer["Location"] == f"/admin/timeline/judgement/of-story/{strike.pk}/"
