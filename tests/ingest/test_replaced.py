"""A later decision on a matter replaces the earlier one; when it is taken back, the earlier one stands again."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.ingest.newsdesk import taken_in, the_event, whole
from timeline import ingest
from timeline.models import Judgement

Kind = Judgement.Kind


@pytest.fixture
def told(story):
    """The story with two dated articles, one that has no date, and a copy."""
    taken_in(story, "courier.txt", "herald.txt", "weekly.txt", "copy.txt")
    return story


def on_event(kind: str, **values) -> Callable:
    """Decides on the first event."""
    return lambda story, which: ingest.judge(
        story, kind, event=story.events.get(number=1), value={name: row[which] for name, row in values.items()}
    )


def on_article(kind: str, **values) -> Callable:
    """Decides on an article that says when it was written."""
    return lambda story, which: ingest.judge(
        story, kind, article=story.articles.get(number=2), value={name: row[which] for name, row in values.items()}
    )


def on_expression(story, which: int) -> Judgement:
    """Decides on the first date of an article."""
    row = story.articles.get(number=1).timexes[0]
    text = story.articles.get(number=1).body[row["start"] : row["end"]]
    value = {"start": row["start"], "end": row["end"], "text": text, "edtf": ["2019-11-12", "2019-11-13"][which]}
    return ingest.judge(story, Kind.EXPRESSION, article=story.articles.get(number=1), value=value)


def on_paragraph(story, which: int) -> Judgement:
    """Puts the byline back, then leaves it out."""
    value = {"text": "By Ruth Adeyemi", "keep": not which}
    return ingest.judge(story, Kind.PARAGRAPH, article=story.articles.get(number=1), value=value)


def on_copies(story, which: int) -> Judgement:
    """Two articles, of which now the one and now the other is taken for the later."""
    older, newer = sorted(story.articles.filter(file_name__in=["herald.txt", "copy.txt"]), key=lambda row: row.number)
    article, other, said = [(newer, older, "different"), (older, newer, "copy")][which]
    return ingest.judge(story, Kind.COPY, article=article, value={"of": other.number, "is": said})


MATTERS = {
    "title": on_event(Kind.TITLE, title=["Night train seized", "Train held by gunmen"]),
    "date": on_event(Kind.DATE, edtf=["2019-11-18", "2019-11-17/2019-11-18"]),
    "status": on_event(Kind.STATUS, status=["denied", "cancelled"]),
    "hidden, then shown": on_event(Kind.VISIBILITY, visibility=["hidden", "shown"]),
    "published": on_article(Kind.PUBLISHED, edtf=["2019-12-11", "2019-12-12"]),
    "byline": on_article(Kind.FACT, field=["byline", "byline"], text=["Clara Jensen", "C. Jensen"]),
    "outlet": on_article(Kind.FACT, field=["outlet", "outlet"], text=["The Delta Star", ""]),
    "expression": on_expression,
    "paragraph": on_paragraph,
    "copy, the other way round": on_copies,
}


def state(story) -> tuple:
    """What a story says, and what its articles say of themselves."""
    for article in ingest.to_be_read(story.judgements.all()):
        ingest.read(article.pk)
    ingest.link(story.pk)
    events = list(story.events.order_by("number").values_list("number", "title", "edtf", "status", "hidden", "shown"))
    facts = list(
        story.articles.order_by("number").values_list(
            "title", "byline", "outlet__name", "published_edtf", "body", "copy_of__number", "worked_out"
        )
    )
    return whole(story), events, facts


@pytest.mark.parametrize("decide", MATTERS.values(), ids=MATTERS)
def test_undone_step_by_step_and_done_again(told, decide):
    own = state(told)
    first = decide(told, 0)
    after_first = state(told)
    second = decide(told, 1)
    after_second = state(told)
    assert own != after_first != after_second
    assert list(told.judgements.standing()) == [second]

    ingest.withdraw(second)
    assert state(told) == after_first
    assert list(told.judgements.standing()) == [first]

    again = ingest.reinstate(Judgement.objects.get(pk=second.pk))
    assert state(told) == after_second
    ingest.withdraw(again)
    assert state(told) == after_first

    ingest.withdraw(Judgement.objects.get(pk=first.pk))
    assert state(told) == own
    assert not told.judgements.standing().exists()


@pytest.fixture
def editors(django_user_model):
    """Two of them."""
    return [django_user_model.objects.create_user(name) for name in ("ines", "otto")]


def test_who_and_when_of_the_earlier_decision_stay(told, editors):
    first = decide_title(told, "Night train seized", by=editors[0], why="shorter")
    second = decide_title(told, "Train held", by=editors[1])
    ingest.withdraw(second, editors[1])
    row = Judgement.objects.get(pk=first.pk)
    assert (row.by, row.why, row.made_at) == (editors[0], "shorter", first.made_at)
    assert (row.undone_at, row.undone_by, row.replaced_by) == (None, None, None)
    assert Judgement.objects.get(pk=second.pk).undone_by == editors[1]


def decide_title(story, title: str, **more) -> Judgement:
    """Gives the event that hangs on “seized” a title."""
    return ingest.judge(story, Kind.TITLE, event=the_event(story, "seized"), value={"title": title}, **more)


def title_of(story) -> str:
    """The title of the event that hangs on “seized”."""
    return the_event(story, "seized").title


def test_a_row_of_decisions_is_undone_one_by_one(told):
    own = title_of(told)
    made = [decide_title(told, title) for title in ("One", "Two", "Three")]
    seen = []
    for judgement in reversed(made):
        ingest.withdraw(Judgement.objects.get(pk=judgement.pk))
        seen.append(title_of(told))
    assert seen == ["Two", "One", own]


def test_left_to_the_program_nothing_that_was_decided_before_comes_back(told):
    own = title_of(told)
    decide_title(told, "One")
    ingest.leave_to_program(decide_title(told, "Two"))
    assert title_of(told) == own
    assert not told.judgements.standing().exists()


def act(story, **values) -> list[Judgement]:
    """A title and a date, or one of them, in one act."""
    event = the_event(story, "seized")
    kinds = {"title": Kind.TITLE, "edtf": Kind.DATE}
    rows = [ingest.Decision(kinds[name], {name: value}, event=event) for name, value in values.items()]
    return ingest.decide(story, rows, deed=ingest.new_deed())


def title_and_date(story) -> tuple[str, str]:
    """Of the event that hangs on “seized”."""
    event = the_event(story, "seized")
    return event.title, event.edtf


def test_an_act_brings_back_the_act_before(told):
    act(told, title="One", edtf="2019-11-18")
    later = act(told, title="Two", edtf="2019-11-17")
    ingest.withdraw_deed(later[0].deed)
    assert title_and_date(told) == ("One", "2019-11-18")


def test_what_was_replaced_of_an_act_that_is_undone_does_not_come_back(told):
    own = title_and_date(told)
    earlier = act(told, title="One", edtf="2019-11-18")
    later = decide_title(told, "Two")
    ingest.withdraw_deed(earlier[0].deed)
    assert title_and_date(told) == ("Two", own[1])
    ingest.withdraw(Judgement.objects.get(pk=later.pk))
    assert title_and_date(told) == own


def test_an_act_done_again_leaves_what_replaced_a_part_of_it(told):
    earlier = act(told, title="One", edtf="2019-11-18")
    decide_title(told, "Two")
    ingest.withdraw_deed(earlier[0].deed)
    ingest.reinstate_deed(earlier[0].deed)
    assert title_and_date(told) == ("Two", "2019-11-18")


def test_an_act_that_was_replaced_altogether_is_done_again_altogether(told):
    earlier = act(told, title="One", edtf="2019-11-18")
    decide_title(told, "Two")
    act(told, edtf="2019-11-17")
    ingest.reinstate_deed(earlier[0].deed)
    assert title_and_date(told) == ("One", "2019-11-18")
