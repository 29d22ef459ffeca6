"""What editors decide wins over what the program works out, at every reading, until it is taken back."""

from __future__ import annotations

import pytest

from tests.ingest.newsdesk import STORY, Writes, read_in, taken_in, the_event, whole
from timeline import ingest
from timeline.models import Article, Event, Judgement

Kind = Judgement.Kind


@pytest.fixture
def told(story):
    """The story with its two dated articles and one that has no date."""
    taken_in(story, "courier.txt", "herald.txt", "weekly.txt")
    return story


def decide(story, kind: str, trigger: str = "seized", **value) -> Judgement:
    """An editor's decision on the event that hangs on a word."""
    return ingest.judge(story, kind, event=the_event(story, trigger), value=value)


DECISIONS = {
    "title": (Kind.TITLE, {"title": "Night train seized"}, {"title": "Night train seized"}),
    "date": (
        Kind.DATE,
        {"edtf": "2019-11-18"},
        {"edtf": "2019-11-18", "earliest": "2019-11-18", "latest": "2019-11-18"},
    ),
    "a date between two days": (
        Kind.DATE,
        {"edtf": "2019-11-18/2019-11-19"},
        {"edtf": "2019-11-18/2019-11-19", "earliest": "2019-11-18", "latest": "2019-11-19"},
    ),
    "hidden": (Kind.VISIBILITY, {"visibility": "hidden"}, {"hidden": True, "shown": False}),
    "shown": (Kind.VISIBILITY, {"visibility": "shown"}, {"hidden": False, "shown": True, "background": False}),
    "left to the program": (Kind.VISIBILITY, {"visibility": "auto"}, {"hidden": False}),
}


def columns(event: Event, wanted: dict) -> dict:
    """Those columns of an event, days as text."""
    event.refresh_from_db()
    found = {name: getattr(event, name) for name in wanted}
    return {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in found.items()}


@pytest.mark.parametrize(("kind", "value", "columns_then"), DECISIONS.values(), ids=DECISIONS)
class TestDecisionsOnAnEvent:
    """Each kind of decision, through all that can befall a story."""

    def test_it_holds_at_once(self, told, kind, value, columns_then):
        event = the_event(told, "seized")
        ingest.judge(told, kind, event=event, value=value)
        assert columns(event, columns_then) == columns_then

    def test_it_lives_through_reading_and_linking_again(self, told, kind, value, columns_then):
        event = the_event(told, "seized")
        ingest.judge(told, kind, event=event, value=value)
        for article in told.articles.all():
            ingest.read(article.pk)
        ingest.link(told.pk)
        assert columns(event, columns_then) == columns_then

    def test_it_lives_through_a_new_article(self, told, kind, value, columns_then):
        event = the_event(told, "seized")
        ingest.judge(told, kind, event=event, value=value)
        taken_in(told, "copy.txt")
        assert columns(event, columns_then) == columns_then
        assert event.mentions.filter(article__file_name="copy.txt").exists()

    def test_linking_under_it_twice_writes_nothing(self, told, kind, value, columns_then):
        ingest.judge(told, kind, event=the_event(told, "seized"), value=value)
        with Writes() as writes:
            ingest.link(told.pk)
        assert writes.made == []

    def test_taken_back_it_leaves_no_trace(self, told, kind, value, columns_then):
        before = whole(told)
        event = the_event(told, "seized")
        ingest.withdraw(ingest.judge(told, kind, event=event, value=value))
        assert whole(told) == before
        event.refresh_from_db()
        assert event.worked_out == {}

    def test_it_finds_its_event_again_by_the_mentions(self, told, kind, value, columns_then):
        """An event that was lost altogether, as by a repair of the database, comes back as decided."""
        ingest.judge(told, kind, event=the_event(told, "seized"), value=value)
        told.events.all().delete()
        ingest.link(told.pk)
        assert columns(the_event(told, "seized"), columns_then) == columns_then


def test_status(told):
    event = the_event(told, "freed")
    judgement = ingest.judge(told, Kind.STATUS, event=event, value={"status": "denied"})
    event.refresh_from_db()
    assert (event.status, event.worked_out) == ("denied", {"status": "occurred"})
    ingest.link(told.pk)
    event.refresh_from_db()
    assert event.status == "denied"
    ingest.withdraw(judgement)
    event.refresh_from_db()
    assert (event.status, event.worked_out) == ("occurred", {})


def test_the_programs_own_word_is_kept_beside_the_editors(told):
    own = the_event(told, "seized").title
    decide(told, Kind.TITLE, title="Night train seized")
    assert the_event(told, "seized").worked_out == {"title": own}


def test_decisions_of_two_kinds_stand_side_by_side(told):
    decide(told, Kind.TITLE, title="Night train seized")
    decide(told, Kind.DATE, edtf="2019-11-18")
    event = the_event(told, "seized")
    assert (event.title, event.edtf) == ("Night train seized", "2019-11-18")
    assert told.judgements.standing().count() == 2


def test_a_decision_on_one_event_leaves_the_others(told):
    before = [row for row in whole(told)["events"] if row["id"] != f"e{the_event(told, 'seized').number}"]
    decide(told, Kind.TITLE, title="Night train seized")
    after = [row for row in whole(told)["events"] if row["title"] != "Night train seized"]
    assert after == before


def test_a_decision_raises_the_version(told):
    told.refresh_from_db()
    version = told.version
    decide(told, Kind.TITLE, title="Night train seized")
    told.refresh_from_db()
    assert told.version > version


def test_a_decision_keeps_who_made_it_and_why(told, django_user_model):
    editor = django_user_model.objects.create_user("ines")
    event = the_event(told, "seized")
    judgement = ingest.judge(told, Kind.TITLE, event=event, value={"title": "Seized"}, by=editor, why="x" * 400)
    assert (judgement.by, len(judgement.why)) == (editor, 300)
    assert sorted(tuple(row[:2]) for row in judgement.anchor) == sorted(
        event.mentions.values_list("article__number", "trigger_start")
    )


def test_a_hidden_event_is_not_exported(told):
    number = the_event(told, "seized").number
    decide(told, Kind.VISIBILITY, visibility="hidden")
    assert f"e{number}" not in {row["id"] for row in whole(told)["events"]}


def test_a_decision_on_an_event_that_comes_back_with_its_article(told):
    """Its only article is taken away and added again: the decision was on those words, and holds again."""
    decide(told, Kind.TITLE, trigger="freed", title="Hostages freed")
    herald = told.articles.get(file_name="herald.txt")
    number = herald.number
    herald.delete()
    ingest.link(told.pk)
    assert not told.events.filter(title="Hostages freed").exists()
    again = read_in(told, STORY["herald.txt"], "herald.txt")
    Article.objects.filter(pk=again.pk).update(number=number)
    ingest.link(told.pk)
    assert the_event(told, "freed").title == "Hostages freed"


# --- the same event, or not ---


def keys_of(story, trigger: str) -> list[list[int]]:
    """The anchor of the mentions that hang on a word."""
    mentions = story.events.filter(mentions__trigger=trigger).values_list(
        "mentions__article__number", "mentions__trigger_start", "mentions__trigger"
    )
    return sorted([number, start] for number, start, word in mentions if word == trigger)


def pair_up(story, kind: str, anchor: list[list[int]]) -> Judgement:
    """A decision on a pair of mentions."""
    judgement = Judgement.objects.create(story=story, kind=kind, anchor=anchor)
    ingest.link(story.pk)
    return judgement


def test_two_mentions_that_an_editor_parts_stay_apart(told):
    anchor = [row for row in keys_of(told, "seized") if row[0] in (1, 2)]
    assert len(anchor) == 2
    judgement = pair_up(told, Kind.DIFFERENT, anchor)
    parted = told.events.filter(mentions__trigger="seized", edtf="2019-11-19").distinct()
    assert parted.count() == 2
    for article in told.articles.all():
        ingest.read(article.pk)
    taken_in(told, "copy.txt")
    assert told.events.filter(mentions__trigger="seized", edtf="2019-11-19").distinct().count() == 2
    ingest.withdraw(judgement)
    assert told.events.filter(mentions__trigger="seized", edtf="2019-11-19").distinct().count() == 1


def test_two_mentions_that_an_editor_joins_stay_together(told):
    seized, killed = keys_of(told, "seized")[0], keys_of(told, "said")[0]
    pair_up(told, Kind.SAME, [seized, killed])
    joined = Event.objects.get(mentions__article__number=killed[0], mentions__trigger_start=killed[1])
    assert joined.mentions.filter(article__number=seized[0], trigger_start=seized[1]).exists()
