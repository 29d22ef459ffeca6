"""Events at the desk: what an editor decides is recorded, applied, and outlives every reading."""

from datetime import date
from html import unescape

import pytest
from django.contrib.auth.models import Permission, User
from django.utils import timezone

from tests import builders
from tests.desk.conftest import read_again
from tests.desk.papers import STRIKE
from timeline import ingest
from timeline.exports.timeline_import import store
from timeline.exports.timeline_json import document
from timeline.models import Article, Event, Judgement

LIST = "/admin/timeline/event/"
PLACES = ("default", "away", "background", "hidden")


def change(desk, event: Event, **said: str) -> str:
    """Save the form of an event with some fields changed, and give the page that follows."""
    url = f"{LIST}{event.pk}/change/"
    form = desk.get(url).context["adminform"].form
    fields = {name: form.get_initial_for_field(field, name) or "" for name, field in form.fields.items()}
    fields |= {f"initial-{name}": value for name, value in fields.items() if form.fields[name].show_hidden_initial}
    rows = {f"mentions-{name}": "0" for name in ("TOTAL_FORMS", "INITIAL_FORMS")}
    response = desk.post(url, fields | rows | said | {"_continue": "Save"}, follow=True)
    assert response.status_code == 200
    return unescape(response.content.decode())


def standing(event: Event) -> list[tuple]:
    """What stands about an event: kind, value, who and why."""
    rows = event.judgements.standing().order_by("kind")
    return list(rows.values_list("kind", "value", "by__username", "why"))


CHANGES = [
    pytest.param(
        {"title": "Acheson and Straker fail to agree"},
        ("title", {"title": "Acheson and Straker fail to agree"}),
        {"title": "Acheson and Straker fail to agree"},
        id="title",
    ),
    pytest.param(
        {"date": "2019-03-06"},
        ("date", {"edtf": "2019-03-06"}),
        {"edtf": "2019-03-06", "earliest": date(2019, 3, 6), "latest": date(2019, 3, 6)},
        id="date as EDTF",
    ),
    pytest.param(
        {"date": "early March 2019"},
        ("date", {"edtf": "2019-03-01/2019-03-10"}),
        {"earliest": date(2019, 3, 1), "latest": date(2019, 3, 10)},
        id="date in words",
    ),
    pytest.param({"status": "denied"}, ("status", {"status": "denied"}), {"status": "denied"}, id="status"),
    pytest.param(
        {"visibility": "hidden"},
        ("visibility", {"visibility": "hidden"}),
        {"hidden": True, "shown": False},
        id="hidden",
    ),
]


@pytest.mark.parametrize(("said", "kept", "row"), CHANGES)
def test_a_change_is_recorded_applied_and_outlives_every_reading(desk, strike, meeting, said, kept, row):
    change(desk, meeting, why="two witnesses", **said)
    assert standing(meeting) == [(*kept, "admin", "two witnesses")]
    read_again(strike)
    receipt = ingest.receive(strike, STRIKE.encode(), "strike.txt")
    ingest.read(receipt.article.pk)
    ingest.link(strike.pk)
    meeting.refresh_from_db()
    assert {name: getattr(meeting, name) for name in row} == row
    assert standing(meeting) == [(*kept, "admin", "two witnesses")]


@pytest.mark.parametrize("field", ["title", "date", "status", "visibility"])
def test_an_emptied_field_is_left_to_the_program_again(desk, meeting, field):
    before = Event.objects.values("title", "edtf", "status", "hidden", "shown", "worked_out").get(pk=meeting.pk)
    changed = {"title": "Another", "date": "2018", "status": "denied", "visibility": "hidden"}
    change(desk, meeting, **{field: changed[field]})
    assert Event.objects.values(*before).get(pk=meeting.pk) != before
    change(desk, meeting, **{field: "auto" if field == "visibility" else ""})
    assert Event.objects.values(*before).get(pk=meeting.pk) == before
    assert standing(meeting) == []


def test_the_programs_word_stands_beside_the_editors(desk, meeting):
    page = change(desk, meeting, title="They meet", date="2018", status="denied", visibility="hidden")
    assert "title: Acheson meets Straker in Dunmoor · edtf: 2019-03-05 · status: occurred" in page
    assert "let the program decide (happened)" in page


def test_the_range_that_was_understood_is_shown(desk, meeting):
    page = change(desk, meeting, date="c. March 2019")
    assert "The date is about March 2019 (2019-03~): from " in page


@pytest.mark.parametrize(
    "typed", ["2019-13-01", "2019-02-30", "the day before yesterday", "2019-03-05/2019-03-01", "5.3.", "x" * 399]
)
def test_what_is_no_date_is_answered_with_a_sentence(desk, meeting, typed):
    page = change(desk, meeting, date=typed, title="Changed too")
    [error] = desk_errors(page)
    assert error.endswith(".")
    assert len(error.split()) > 4
    assert typed in page
    assert standing(meeting) == []
    meeting.refresh_from_db()
    assert (meeting.edtf, meeting.title) == ("2019-03-05", "Acheson meets Straker in Dunmoor")


def desk_errors(page: str) -> list[str]:
    """The sentences of a page's lists of errors."""
    lists = page.split('<ul class="errorlist"')[1:]
    return [part.split("<li>")[1].split("</li>")[0] for part in lists]


def test_nothing_changed_is_no_decision(desk, meeting):
    change(desk, meeting)
    assert standing(meeting) == []


def test_titles_are_changed_in_the_list(desk, strike, meeting):
    events = list(strike.events.order_by("earliest", "latest", "number"))
    rows = {"form-TOTAL_FORMS": len(events), "form-INITIAL_FORMS": len(events), "_save": "Save"}
    for place, event in enumerate(events):
        title = "They met" if event == meeting else event.title
        rows |= {f"form-{place}-id": event.pk, f"form-{place}-title": title}
        rows[f"initial-form-{place}-title"] = event.title
    assert desk.post(LIST, rows).status_code == 302
    assert standing(meeting) == [("title", {"title": "They met"}, "admin", "")]
    assert Judgement.objects.count() == 1
    assert strike.events.get(title="They met") == meeting


@pytest.mark.parametrize(
    ("action", "row"),
    [
        ("hide", {"hidden": True, "shown": False}),
        ("show", {"hidden": False, "shown": True}),
    ],
)
def test_chosen_events_are_hidden_and_shown(desk, strike, action, row):
    chosen = list(strike.events.values_list("pk", flat=True))
    assert desk.post(LIST, {"action": action, "_selected_action": chosen}).status_code == 302
    assert [{name: getattr(event, name) for name in row} for event in strike.events.all()] == [row] * len(chosen)
    desk.post(LIST, {"action": "leave_to_the_program", "_selected_action": chosen})
    assert not strike.events.filter(hidden=True).exists()


def test_every_sentence_leads_to_its_place_in_the_article(desk, meeting):
    page = desk.get(f"{LIST}{meeting.pk}/change/").content.decode()
    mention = meeting.mentions.get(article__number=1)
    assert f'href="/articles/{mention.article_id}/#at-{mention.start}"' in page
    reader = desk.get(f"/articles/{mention.article_id}/").content.decode()
    assert f'id="at-{mention.start}"' in reader


def test_an_imported_event_is_kept_as_it_came_and_says_so(desk, strike):
    copied = store(document(strike), "copied")
    before = document(copied)
    event = copied.events.first()
    assert "the event was imported, and is kept as it came" in desk.get(f"{LIST}{event.pk}/change/").content.decode()
    assert desk.post(f"{LIST}{event.pk}/change/", {"title": "x"}).status_code == 403
    page = desk.post(LIST, {"action": "hide", "_selected_action": [event.pk]}, follow=True).content.decode()
    assert "1 imported event kept as they came." in page
    row = {"form-TOTAL_FORMS": 1, "form-INITIAL_FORMS": 1, "form-0-id": event.pk, "form-0-title": "x", "_save": "Save"}
    page = desk.post(f"{LIST}?story__id__exact={copied.pk}&q={event.title}", row, follow=True).content.decode()
    assert f"“{event.title}” was imported, and is kept as it came." in page
    assert (document(copied), Judgement.objects.count()) == (before, 0)


def test_who_may_only_look_sees_the_event_and_cannot_change_it(client, meeting):
    reader = User.objects.create_user("reader", password="x", is_staff=True)
    reader.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client.force_login(reader)
    assert "Acheson meets Straker in Dunmoor" in client.get(f"{LIST}{meeting.pk}/change/").content.decode()
    assert client.get(LIST).status_code == 200
    assert client.post(f"{LIST}{meeting.pk}/change/", {"title": "x"}).status_code == 403
    client.post(LIST, {"action": "hide", "_selected_action": [meeting.pk]})
    assert Judgement.objects.count() == 0


def test_an_event_is_hidden_and_not_deleted(desk, meeting):
    assert desk.post(f"{LIST}{meeting.pk}/delete/", {"post": "yes"}).status_code == 403
    desk.post(LIST, {"action": "delete_selected", "_selected_action": [meeting.pk], "post": "yes"})
    assert Event.objects.filter(pk=meeting.pk).exists()


def a_story_to_look_through():
    """A story with one event for each thing that needs attention, and one that needs none."""
    story = builders.a_story()
    stated = builders.an_article(story, outlet="Post", published="2020-01-02", body="It held. " * 9)
    inferred = builders.an_article(story, published_basis=Article.Basis.INFERRED, body="It fell. " * 9)
    for title, facts in {
        "Calm": {},
        "Two dates": {"dates_differ": True},
        "One source": {},
        "Loose": {},
        "Awaited": {"status": "expected", "edtf": "2020-02-01"},
        "Retitled": {},
        "To come": {"status": "planned", "edtf": f"{timezone.localdate().year + 2}-02-01"},
    }.items():
        event = builders.an_event(story, title, **facts)
        source = inferred if title == "Loose" else stated
        builders.a_mention(
            event, source, f"It {'fell' if source is inferred else 'held'}.", trigger_start=event.number
        )
        Event.objects.filter(pk=event.pk).update(outlet_count=1 if title == "One source" else 2)
    Judgement.objects.create(story=story, kind="title", event=event_titled("Retitled"), value={"title": "Retitled"})
    undone = {"undone_at": timezone.now()}
    Judgement.objects.create(story=story, kind="title", event=event_titled("Calm"), value={"title": "x"}, **undone)


def event_titled(title: str) -> Event:
    return Event.objects.get(title=title)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        ("attention=differ", {"Two dates"}),
        ("attention=single", {"One source"}),
        ("attention=inferred", {"Loose"}),
        ("attention=past", {"Awaited"}),
        ("attention=hand", {"Retitled"}),
        ("status__exact=planned", {"To come"}),
        ("q=calm", {"Calm"}),
    ],
)
def test_what_needs_attention_is_found(desk, asked, found):
    a_story_to_look_through()
    shown = desk.get(f"{LIST}?{asked}").context["cl"].result_list
    assert {event.title for event in shown} == found


@pytest.mark.parametrize(
    ("place", "row"),
    [
        ("default", {"shown": True}),
        ("away", {"shown": False}),
        ("background", {"shown": False, "background": True}),
        ("hidden", {"shown": False, "hidden": True}),
    ],
)
def test_events_are_found_by_their_place_on_the_timeline(desk, place, row):
    story = builders.a_story()
    builders.an_event(story, **row)
    found = {name: desk.get(f"{LIST}?place={name}").context["cl"].result_count for name in PLACES}
    assert found == {name: int(name == place) for name in PLACES}


def test_a_longer_list_takes_no_more_queries(desk, django_assert_num_queries):
    story = builders.a_story()
    for number in range(1, 4):
        builders.an_event(story, f"Event {number}", number=number)
    with django_assert_num_queries(5):
        desk.get(LIST)
    for number in range(4, 44):
        builders.an_event(story, f"Event {number}", number=number)
    with django_assert_num_queries(5):
        desk.get(LIST)
