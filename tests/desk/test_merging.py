"""Events merged, split and moved at the desk, and names made one: recorded in one act, undone and redone in one."""

from html import unescape

import pytest
from django.contrib.auth.models import Permission, User

from tests.desk.conftest import read_again
from timeline import ingest
from timeline.models import Event, Judgement, Story

LIST = "/admin/timeline/event/"
NAMES = "/admin/timeline/entity/"


def two_events(story: Story) -> tuple[Event, Event]:
    """The vote and the walk-out to come."""
    return story.events.get(mentions__trigger="voted"), story.events.get(mentions__trigger="walk")


def post(desk, url: str, **said) -> str:
    """What a page answers to a form, messages and all."""
    response = desk.post(url, said, follow=True)
    assert response.status_code == 200
    return unescape(response.content.decode())


def press(desk, page: str, doing: str) -> str:
    """Press the button of the last message: Undo or Redo."""
    [(address, back)] = buttons(page, doing)[:1]
    return post(desk, address, next=back)


def buttons(page: str, doing: str) -> list[tuple[str, str]]:
    """Where the buttons of a page's messages lead, and where they come back to."""
    forms = page.split('<form method="post" action="/admin/timeline/judgement/')[1:]
    found = [(form.split('"')[0], form.split('name="next" value="')[1].split('"')[0]) for form in forms]
    return [(f"/admin/timeline/judgement/{path}", back) for path, back in found if path.endswith(f"/{doing}/")]


def merge_url(*events: Event) -> str:
    return f"{LIST}merge/?ids=" + ",".join(str(event.pk) for event in events)


def test_chosen_events_are_merged_with_what_is_to_stand(desk, strike):
    vote, strikes = two_events(strike)
    answer = desk.post(LIST, {"action": "merge", "_selected_action": [vote.pk, strikes.pk]})
    assert answer["Location"] == merge_url(vote, strikes)
    shown = unescape(desk.get(answer["Location"]).content.decode())
    for event in (vote, strikes):
        assert event.title in shown
        assert event.mentions.first().quote in shown
    page = post(
        desk,
        answer["Location"],
        title=strikes.title,
        date="other",
        other_date="c. March 2019",
        status="planned",
        why="one",
    )
    assert f"Events e{vote.number}, e{strikes.number} are one now." in page
    one = strike.events.get(mentions__trigger="voted")
    assert one == strike.events.get(mentions__trigger="walk")
    assert (one.title, one.edtf, one.status) == (strikes.title, "2019-03~", "planned")
    kinds = strike.judgements.standing().order_by("kind").values_list("kind", "by__username", "why")
    assert list(kinds) == [(kind, "admin", "one") for kind in ("date", "same", "status", "title")]
    assert strike.judgements.values("deed").distinct().count() == 1


def test_a_merge_is_undone_and_redone_in_one_and_outlives_every_reading(desk, strike):
    vote, strikes = two_events(strike)
    before = {event.title: event.number for event in strike.events.all()}
    page = post(desk, merge_url(vote, strikes), title="other", other_title="Vote and talks")
    read_again(strike)
    assert strike.events.get(title="Vote and talks").mentions.count() >= 2
    page = press(desk, page, "undo")
    assert "Undone: Merged: " in page
    assert {event.title: event.number for event in strike.events.all()} == before
    page = press(desk, page, "redo")
    assert "Done again: Merged: " in page
    assert strike.events.filter(title="Vote and talks").count() == 1
    read_again(strike)
    assert strike.events.filter(title="Vote and talks").count() == 1


@pytest.mark.parametrize(
    ("said", "sentence"),
    [
        ({"title": "other"}, "Type the title, or choose one of those above."),
        ({"date": "other"}, "Type the date, or choose one of those above."),
        ({"date": "other", "other_date": "2019-13-01"}, "month"),
        ({"status": "merry"}, "Select a valid choice."),
    ],
    ids=["no title typed", "no date typed", "a date that is none", "a status that is none"],
)
def test_what_cannot_stand_is_answered_with_a_sentence(desk, strike, said, sentence):
    response = desk.post(merge_url(*two_events(strike)), said)
    assert response.status_code == 400
    assert sentence in unescape(response.content.decode())
    assert Judgement.objects.count() == 0


@pytest.mark.parametrize(
    "ids", ["", "1", "x,y", "99999,99998", "9" * 40], ids=["none", "one", "no numbers", "not there", "huge"]
)
def test_too_few_events_to_merge_are_no_page(desk, strike, ids):
    assert desk.get(f"{LIST}merge/?ids={ids}").status_code == 404


def test_one_event_cannot_be_merged(desk, meeting):
    page = post(desk, LIST, action="merge", _selected_action=[meeting.pk])
    assert "Choose two events or more." in page


# --- split ---


def test_a_sentence_is_split_off_and_stays_so(desk, strike, meeting):
    url = f"{LIST}{meeting.pk}/split/"
    mentions = list(meeting.mentions.exclude(edtf="").order_by("article__number"))
    assert len(mentions) > 1
    off = mentions[-1]
    page = post(desk, url, sentences=[off.pk], title="They met again")
    assert "stands by itself now." in page
    read_again(strike)
    new = strike.events.get(title="They met again")
    assert [mention.quote for mention in new.mentions.all()] == [off.quote]
    assert not strike.events.get(pk=meeting.pk).mentions.filter(quote=off.quote).exists()
    page = press(desk, page, "undo")
    assert not strike.events.filter(title="They met again").exists()
    assert strike.events.get(pk=meeting.pk).mentions.filter(quote=off.quote).exists()
    press(desk, page, "redo")
    assert strike.events.get(title="They met again").mentions.count() == 1


def test_not_all_sentences_can_be_split_off(desk, meeting):
    keys = list(meeting.mentions.values_list("pk", flat=True))
    response = desk.post(f"{LIST}{meeting.pk}/split/", {"sentences": keys})
    assert response.status_code == 400
    assert "These are all its sentences; leave at least one." in response.content.decode()


# --- move ---


def test_an_event_is_moved_to_another_story_and_back(desk, strike):
    vote, _ = two_events(strike)
    other = Story.objects.create(slug="kellbrook", title="Kellbrook")
    page = post(desk, f"{LIST}move/?ids={vote.pk}", to=other.pk, why="belongs there")
    assert "here it is hidden" in page
    vote.refresh_from_db()
    assert vote.hidden
    assert other.events.filter(mentions__trigger="voted").exists()
    read_again(strike)
    vote.refresh_from_db()
    assert vote.hidden
    page = press(desk, page, "undo")
    vote.refresh_from_db()
    assert not vote.hidden
    assert not other.articles.exists()
    press(desk, page, "redo")
    vote.refresh_from_db()
    assert vote.hidden
    assert other.events.filter(mentions__trigger="voted").exists()


# --- who may ---


@pytest.mark.parametrize("page", ["merge", "move", "split", "add", "one"])
def test_who_may_only_look_opens_no_page_that_changes(client, strike, meeting, page):
    reader = User.objects.create_user("reader", password="x", is_staff=True)
    reader.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client.force_login(reader)
    pages = {
        "merge": merge_url(*two_events(strike)),
        "move": f"{LIST}move/?ids={meeting.pk}",
        "split": f"{LIST}{meeting.pk}/split/",
        "add": f"{LIST}add/",
        "one": f"{NAMES}one/?ids=1,2",
    }
    assert client.get(pages[page]).status_code == 403
    assert client.post(pages[page], {}).status_code == 403


def test_who_may_only_look_undoes_nothing(client, strike, meeting, admin_user):
    judgement = ingest.judge(strike, "title", event=meeting, value={"title": "They meet"}, by=admin_user)
    reader = User.objects.create_user("reader", password="x", is_staff=True)
    reader.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client.force_login(reader)
    assert client.post(f"/admin/timeline/judgement/{judgement.pk}/undo/").status_code == 403
    assert client.get(f"/admin/timeline/judgement/{judgement.pk}/undo/").status_code == 405
    judgement.refresh_from_db()
    assert judgement.undone_at is None
