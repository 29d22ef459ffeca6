"""The reading desk of one article: what is put right in its text, what that changes, and that it stays so."""

import re

import pytest

from tests.desk.article_form import LIST, change, facts_of, fields_of, preview, starts
from tests.desk.conftest import read_again
from timeline import ingest
from timeline.admin.dates import date_in_words
from timeline.exports.timeline_json import document
from timeline.models import Event


def test_nothing_is_saved_before_what_it_changes_was_seen(desk, strike, vote):
    before = document(strike)
    page = preview(desk, vote, published="2020-03-12")
    moved = {change["title"]: change for change in page.context["events"]}
    title = "Crews of the Kellbrook ferry vote to strike over pay"
    dates = {"before": "Mon 11 Mar 2019", "after": "Mon 9 Mar 2020"}
    assert moved[title] == {"what": "moves", "title": title} | dates
    assert page.context["decided"] == ["Published: Thursday 12 March 2020 (2020-03-12)"]
    assert document(strike) == before
    assert vote.judgements.count() == 0


def test_what_the_preview_says_is_what_comes(desk, strike, vote):
    said = {"published": "2020-03-12", f"time-{starts(vote, 'Monday')}": "2020-03-02"}
    page = preview(desk, vote, **said)
    expected = {(row["title"], row["after"]) for row in page.context["events"] if row["after"]}
    change(desk, vote, **said)
    seen = {(event.title, date_in_words(event.edtf, event.earliest, event.latest)) for event in strike.events.all()}
    assert expected
    assert expected <= seen


@pytest.mark.parametrize(("typed", "edtf"), [("2019-03-06", "2019-03-06"), ("Thursday 7 March 2019", "2019-03-07")])
def test_a_time_put_right_stays_so_at_every_reading(desk, strike, vote, typed, edtf):
    start = starts(vote, "5 March")
    change(desk, vote, **{f"time-{start}": typed}, why="the minutes")
    read_again(strike)
    assert Event.objects.filter(mentions__article=vote, edtf=edtf).exists()
    [judgement] = vote.judgements.standing()
    assert (judgement.kind, judgement.value["text"], judgement.why) == ("expression", "5 March", "the minutes")
    vote.refresh_from_db()
    assert fields_of(desk, vote)[f"time-{starts(vote, '5 March')}"] == edtf
    change(desk, vote, **{f"time-{start}": ""})
    assert Event.objects.filter(mentions__article=vote, edtf="2019-03-05").exists()


def test_a_time_that_is_none_dates_nothing(desk, strike, vote):
    change(desk, vote, **{f"time-{starts(vote, '20 March')}": "none"})
    read_again(strike)
    assert not Event.objects.filter(mentions__article=vote, edtf="2019-03-20").exists()
    assert fields_of(desk, vote)[f"time-{starts(vote, '20 March')}"] == "none"


def test_a_time_that_makes_no_sense_is_answered_beside_it(desk, vote):
    start = starts(vote, "5 March")
    page = preview(desk, vote, **{f"time-{start}": "5 Marhc"})
    assert page.context["adminform"].form.errors.keys() == {f"time-{start}"}
    assert vote.judgements.count() == 0


def test_a_paragraph_left_out_and_put_back_stays_so_at_every_reading(desk, strike, vote):
    start = vote.body.index("The crews will walk out")
    page = preview(desk, vote, **{f"out-{start}": "on"})
    assert {(row["title"], row["what"]) for row in page.context["events"]} >= {("Crews to walk out", "goes")}
    change(desk, vote, **{f"out-{start}": "on"})
    read_again(strike)
    vote.refresh_from_db()
    assert "The crews will walk out" not in vote.body
    number = next(n for n, row in enumerate(vote.dropped) if row["text"].startswith("The crews will walk out"))
    change(desk, vote, **{f"back-{number}": "on"})
    read_again(strike)
    vote.refresh_from_db()
    assert "The crews will walk out" in vote.body


def test_an_article_cannot_be_left_without_a_paragraph(desk, vote):
    every = {name: "on" for name in fields_of(desk, vote) if name.startswith("out-")}
    assert "All paragraphs would be left out" in preview(desk, vote, **every).content.decode()


def test_what_somebody_else_decided_meanwhile_is_said_before_it_is_replaced(desk, strike, vote, admin_user):
    fields = fields_of(desk, vote) | {"byline": "N. Beddoes"}
    ingest.judge(strike, "fact", article=vote, value={"field": "byline", "text": "Norah Beddoes"}, by=admin_user)
    url = f"{LIST}{vote.pk}/change/"
    page = desk.post(url, fields | {"confirmed": "Save"})
    assert page.context["meanwhile"][1] == "admin: Byline: “Norah Beddoes”."
    assert facts_of(vote)["byline"] == "Norah Beddoes"
    desk.post(url, fields | {"confirmed": "Save", "seen": page.context["seen"]})
    assert facts_of(vote)["byline"] == "N. Beddoes"


def test_a_form_about_a_text_that_was_read_again_is_not_saved(desk, strike, vote):
    fields = fields_of(desk, vote) | {"byline": "N. Beddoes", "confirmed": "Save"}
    read_again(strike)
    page = desk.post(f"{LIST}{vote.pk}/change/", fields, follow=True).content.decode()
    assert "The article was read again since you opened this page." in page
    assert vote.judgements.count() == 0


def test_a_form_without_a_change_does_nothing(desk, vote):
    assert "Nothing was changed." in preview(desk, vote).content.decode()
    assert vote.judgements.count() == 0


def test_who_goes_on_editing_finds_what_was_typed(desk, vote):
    page = preview(desk, vote, byline="N. Beddoes", _edit="Go on editing")
    assert page.context["adminform"].form["byline"].value() == "N. Beddoes"
    assert "Nothing is saved yet." in page.content.decode()


def test_what_was_decided_in_one_act_is_undone_in_one(desk, strike, vote):
    before = document(strike)
    page = change(desk, vote, published="2020-03-12", byline="N. Beddoes", title="Vote")
    address = re.search(r'action="(/admin/timeline/judgement/\d+/undo/)"', page)[1]
    assert len({row.deed for row in vote.judgements.standing()}) == 1
    desk.post(address)
    assert document(strike) == before
    assert not vote.judgements.standing().exists()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("2 Dec 2010", "Thursday 2 December 2010 (2010-12-02)"),
        ("none", "no date at all"),
        ("", ""),
        ("<b>", '<span class="amiss">“&lt;b&gt;”'),
    ],
)
def test_what_is_typed_for_a_time_is_understood_as_one_types(desk, vote, typed, said):
    name = f"time-{starts(vote, '5 March')}"
    field = desk.get(f"{LIST}{vote.pk}/change/").context["adminform"].form[name].field
    answer = desk.get(str(field.widget.attrs["hx-get"]), {name: typed}).content.decode()
    assert answer.startswith(said)
    assert bool(answer) is bool(said)
