"""Names at the desk: changed, made one, and back again."""

from html import unescape

import pytest

from tests.desk.conftest import read_again
from tests.desk.test_merging import press
from timeline.models import Entity, Judgement, Story

LIST = "/admin/timeline/entity/"


def named(story: Story, name: str) -> Entity:
    return story.entities.get(name=name)


def rename(desk, entity: Entity, to: str, seen: str = "") -> str:
    """Type another name and save; the page that follows."""
    said = {"name": to, "initial-name": seen or entity.name, "why": "as she signs"}
    response = desk.post(f"{LIST}{entity.pk}/change/", said, follow=True)
    assert response.status_code == 200
    return unescape(response.content.decode())


def test_a_person_is_renamed_and_keeps_the_name(desk, strike):
    events = named(strike, "Helen Straker").events.count()
    page = rename(desk, named(strike, "Helen Straker"), "Helena Straker")
    assert "“Helen Straker” is called “Helena Straker” now." in page
    read_again(strike)
    now = named(strike, "Helena Straker")
    assert (now.events.count(), now.spellings) == (events, ["Helen Straker"])
    assert "as she signs" in desk.get(f"{LIST}{now.pk}/change/").content.decode()
    page = press(desk, page, "undo")
    assert named(strike, "Helen Straker").events.count() == events
    press(desk, page, "redo")
    assert named(strike, "Helena Straker").events.count() == events


def test_a_name_that_is_changed_twice_is_undone_step_by_step(desk, strike):
    first = rename(desk, named(strike, "Helen Straker"), "Helena Straker")
    second = rename(desk, named(strike, "Helena Straker"), "Lena Straker")
    assert strike.judgements.standing().count() == 1
    page = press(desk, second, "undo")
    assert "What was decided before stands again: “Helen Straker” is called “Helena Straker”." in unescape(page)
    assert named(strike, "Helena Straker").events.exists()
    press(desk, first, "undo")
    assert named(strike, "Helen Straker").events.exists()


def test_what_somebody_else_called_it_meanwhile_is_said_and_not_overwritten(desk, strike):
    entity = named(strike, "Helen Straker")
    response = desk.post(f"{LIST}{entity.pk}/change/", {"name": "H. Straker", "initial-name": "Ellen Straker"})
    page = unescape(response.content.decode())
    assert "Meanwhile it was changed to “Helen Straker”." in page
    assert Judgement.objects.count() == 0
    rename(desk, entity, "H. Straker")
    assert named(strike, "H. Straker").events.exists()


def test_two_names_are_made_one(desk, strike):
    keys = [named(strike, name).pk for name in ("Helen Straker", "Martin Acheson")]
    answer = desk.post(LIST, {"action": "make_one", "_selected_action": keys})
    assert "Martin Acheson (1 event)" in unescape(desk.get(answer["Location"]).content.decode())
    page = unescape(desk.post(answer["Location"], {"into": keys[0]}, follow=True).content.decode())
    assert "“Martin Acheson” and “Helen Straker” are one now." in page
    read_again(strike)
    assert set(named(strike, "Helen Straker").spellings) == {"Helen Straker", "Martin Acheson"}
    assert not strike.entities.filter(name="Martin Acheson").exists()
    page = press(desk, page, "undo")
    assert named(strike, "Martin Acheson").events.exists()
    press(desk, page, "redo")
    assert not strike.entities.filter(name="Martin Acheson").exists()


@pytest.mark.parametrize("names", [["Helen Straker"], ["Helen Straker", "Dunmoor"]], ids=["one", "of two kinds"])
def test_names_that_cannot_be_one_are_answered_with_a_sentence(desk, strike, names):
    keys = [named(strike, name).pk for name in names]
    page = desk.post(LIST, {"action": "make_one", "_selected_action": keys}, follow=True).content.decode()
    assert "names of one kind and one story" in page
    assert Judgement.objects.count() == 0
