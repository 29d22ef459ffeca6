"""The history of decisions: looked through, taken back, never rewritten."""

import pytest

from timeline import ingest
from timeline.models import Judgement

LIST = "/admin/timeline/judgement/"


@pytest.fixture
def retitled(strike, meeting, admin_user) -> Judgement:
    """A decision on the title of the meeting."""
    return ingest.judge(strike, "title", event=meeting, value={"title": "They meet"}, by=admin_user, why="shorter")


def test_a_decision_is_taken_back(desk, meeting, retitled):
    page = desk.post(LIST, {"action": "undo", "_selected_action": [retitled.pk]}, follow=True).content.decode()
    assert "1 undone." in page
    meeting.refresh_from_db()
    retitled.refresh_from_db()
    assert meeting.title == "Acheson meets Straker in Dunmoor"
    assert retitled.undone_at is not None


def test_a_decision_is_taken_back_once(desk, retitled):
    desk.post(LIST, {"action": "undo", "_selected_action": [retitled.pk]})
    page = desk.post(LIST, {"action": "undo", "_selected_action": [retitled.pk]}, follow=True).content.decode()
    assert "They were undone already." in page


@pytest.mark.parametrize(
    ("kind", "value", "words"),
    [
        ("title", {"title": "They meet"}, "Title: “They meet”"),
        ("date", {"edtf": "2019-03-06"}, "Date: Wednesday 6 March 2019 (2019-03-06)"),
        ("status", {"status": "denied"}, "Status: denied"),
        ("visibility", {"visibility": "hidden"}, "Visibility: hidden"),
        ("same", {}, "two mentions report one event"),
    ],
)
def test_a_decision_is_told_in_words_with_who_and_why(desk, strike, meeting, admin_user, kind, value, words):
    ingest.judge(strike, kind, event=meeting, value=value, by=admin_user, why="as agreed")
    for url in (LIST, f"/admin/timeline/event/{meeting.pk}/change/"):
        page = desk.get(url).content.decode()
        assert words in page
        assert "as agreed" in page
    assert "admin" in page


@pytest.mark.parametrize(("field", "text"), [("title", "Vote"), ("byline", "N. B."), ("outlet", "Herald")])
def test_a_decision_on_an_article_is_told_in_words(desk, strike, vote, field, text):
    ingest.judge(strike, "fact", article=vote, value={"field": field, "text": text})
    assert f"{field.capitalize()}: “{text}”" in desk.get(LIST).content.decode()


def test_history_is_not_rewritten(desk, retitled):
    assert desk.get(f"{LIST}add/").status_code == 403
    assert desk.post(f"{LIST}{retitled.pk}/change/", {"why": "x"}).status_code == 403
    assert desk.post(f"{LIST}{retitled.pk}/delete/", {"post": "yes"}).status_code == 403
    assert Judgement.objects.get().why == "shorter"


@pytest.mark.parametrize(("state", "count"), [("standing", 1), ("undone", 0)])
def test_decisions_are_found_by_their_state(desk, retitled, state, count):
    assert desk.get(f"{LIST}?state={state}").context["cl"].result_count == count


def test_a_longer_history_takes_no_more_queries(desk, strike, meeting, django_assert_num_queries):
    Judgement.objects.create(story=strike, kind="title", event=meeting, value={"title": "x"})
    with django_assert_num_queries(6):
        desk.get(LIST)
    for number in range(30):
        Judgement.objects.create(story=strike, kind="title", event=meeting, value={"title": f"{number}"})
    with django_assert_num_queries(6):
        desk.get(LIST)
