"""Articles at the desk: facts put right and kept so, the text left as it was printed."""

import re
from html import unescape

import pytest
from django.contrib.auth.models import Permission, User

from tests import builders
from tests.desk.conftest import read_again
from timeline import ingest
from timeline.admin.dates import date_in_words
from timeline.exports.timeline_import import store
from timeline.exports.timeline_json import document
from timeline.models import Article, Event

LIST = "/admin/timeline/article/"


def fields_of(desk, article: Article) -> dict[str, str]:
    """What the form of an article sends if nothing is changed."""
    context = desk.get(f"{LIST}{article.pk}/change/").context
    form = context["adminform"].form
    fields = {name: form.get_initial_for_field(field, name) or "" for name, field in form.fields.items()}
    return fields | {"seen": context["desk"].seen}


def preview(desk, article: Article, **said: str):
    """Change some fields of the form: the page that says what it changes, or why it cannot."""
    return desk.post(f"{LIST}{article.pk}/change/", fields_of(desk, article) | said, follow=True)


def change(desk, article: Article, **said: str) -> str:
    """Change some fields of the form and, if that is asked, confirm it; the page that follows."""
    fields = fields_of(desk, article) | said
    response = desk.post(f"{LIST}{article.pk}/change/", fields, follow=True)
    if "kept" in response.context:
        response = desk.post(f"{LIST}{article.pk}/change/", fields | {"confirmed": "Save"}, follow=True)
    assert response.status_code == 200
    return unescape(response.content.decode())


def starts(article: Article, text: str) -> int:
    """Where a time expression of an article starts."""
    return next(row["start"] for row in article.timexes if article.body[row["start"] : row["end"]] == text)


def facts_of(article: Article) -> dict[str, str]:
    """Title, byline and outlet as they stand."""
    article = Article.objects.select_related("outlet").get(pk=article.pk)
    return {"title": article.title, "byline": article.byline, "outlet": article.outlet.name if article.outlet else ""}


@pytest.mark.parametrize("field", ["title", "byline", "outlet"])
@pytest.mark.parametrize("text", ["Put right", ""], ids=["another", "none"])
def test_a_fact_put_right_stays_so_at_every_reading(desk, strike, vote, field, text):
    before = facts_of(vote)
    change(desk, vote, why="asked the paper", **{field: text})
    read_again(strike)
    assert facts_of(vote) == before | {field: text}
    [judgement] = vote.judgements.standing()
    assert (judgement.kind, judgement.value) == ("fact", {"field": field, "text": text})
    assert (judgement.by.username, judgement.why) == ("admin", "asked the paper")


def test_the_programs_word_stands_beside_the_editors(desk, vote):
    assert "byline: Nora Beddoes" in change(desk, vote, byline="N. Beddoes")


@pytest.mark.parametrize(("typed", "edtf"), [("2020-03-12", "2020-03-12"), ("12 March 2020", "2020-03-12")])
def test_a_date_of_publication_put_right_dates_all_that_leaned_on_it(desk, strike, vote, typed, edtf):
    change(desk, vote, published=typed)
    read_again(strike)
    vote.refresh_from_db()
    assert (vote.published_edtf, vote.published_basis) == (edtf, "editor")
    assert Event.objects.filter(mentions__article=vote, edtf="2020-03-05").exists()
    page = change(desk, vote, published="")
    assert "Tue 12 Mar 2019, stated in the article" in page
    assert Event.objects.filter(mentions__article=vote, edtf="2019-03-05").exists()


def test_what_is_no_date_is_answered_with_a_sentence(desk, vote):
    page = change(desk, vote, published="last spring or so", title="Changed too")
    assert 'class="errorlist"' in page
    assert vote.judgements.count() == 0
    assert facts_of(vote)["title"] == "Ferry crews at Kellbrook vote to strike"


def test_the_text_is_shown_with_its_times_and_sentences_marked_and_cannot_be_changed(desk, vote):
    page = change(desk, vote, body="Another text.")
    assert f'<mark id="at-{starts(vote, "5 March")}" class="said">5 March</mark>' in page
    assert "Union leader Martin Acheson met company director Helen Straker in Dunmoor on" in page
    vote.refresh_from_db()
    assert "Another text." not in vote.body


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
        ("2 Dec 2021", "Thursday 2 December 2021 (2021-12-02)"),
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


def test_text_that_looks_like_a_page_is_text(desk, db):
    story = builders.a_story()
    body = "<script>alert(1)</script> <b>bold</b>"
    article = builders.an_article(story, body, body=body, byline=body, dropped=[{"text": body, "why": body}])
    for url in (LIST, f"{LIST}{article.pk}/change/"):
        assert b"<script>alert" not in desk.get(url).content


def test_the_original_is_saved_not_shown(desk, vote):
    answer = desk.get(f"{LIST}{vote.pk}/original/")
    assert b"".join(answer.streaming_content) == vote.original.read()
    assert answer.headers["Content-Disposition"] == 'attachment; filename="vote.txt"'
    assert answer.headers["Content-Security-Policy"] == "sandbox"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"


def test_the_original_is_for_editors_only(client, vote):
    client.force_login(User.objects.create_user("reader", password="x", is_staff=True))
    assert client.get(f"{LIST}{vote.pk}/original/").status_code == 404
    client.logout()
    assert client.get(f"{LIST}{vote.pk}/original/").headers["Location"].startswith("/admin/login/")


def test_what_only_a_deleted_article_reported_goes_with_it(desk, strike, vote):
    titles = set(Event.objects.filter(mentions__article=vote).values_list("title", flat=True))
    assert desk.post(f"{LIST}{vote.pk}/delete/", {"post": "yes"}).status_code == 302
    assert strike.articles.count() == 1
    assert not titles & set(strike.events.values_list("title", flat=True))
    remaining = [strike.articles.get().pk]
    desk.post(LIST, {"action": "delete_selected", "_selected_action": remaining, "post": "yes"})
    assert (strike.articles.count(), strike.events.count()) == (0, 0)


def test_chosen_articles_are_read_again(desk, strike, vote):
    Article.objects.filter(pk=vote.pk).update(title="Garbled", body="Garbled")
    page = desk.post(LIST, {"action": "read_again", "_selected_action": [vote.pk]}, follow=True).content.decode()
    assert "1 article to be read again." in page
    assert facts_of(vote)["title"] == "Ferry crews at Kellbrook vote to strike"


def test_an_imported_article_is_kept_as_it_came_and_says_so(desk, strike):
    copied = store(document(strike), "copied")
    before = document(copied)
    chosen = list(copied.articles.values_list("pk", flat=True))
    page = desk.post(LIST, {"action": "read_again", "_selected_action": chosen}, follow=True).content.decode()
    assert "2 imported articles kept: there is no original to read." in page
    assert document(copied) == before
    page = change(desk, copied.articles.first(), published="2001")
    assert "not kept: the article was imported" in page
    assert "The article was imported; its date is kept as it came." in page
    assert document(copied) == before


def test_who_may_only_look_sees_the_article_and_cannot_change_it(client, vote):
    reader = User.objects.create_user("reader", password="x", is_staff=True)
    reader.user_permissions.set(Permission.objects.filter(codename__startswith="view_"))
    client.force_login(reader)
    assert "Nora Beddoes" in client.get(f"{LIST}{vote.pk}/change/").content.decode()
    assert client.post(f"{LIST}{vote.pk}/change/", {"title": "x"}).status_code == 403
    assert client.get(f"{LIST}{vote.pk}/original/").status_code == 200


def test_the_list_says_what_is_known_of_each_article(desk, strike, vote):
    Article.objects.filter(pk=vote.pk).update(state="failed", problem="The file is empty.")
    page = desk.get(LIST).content.decode()
    for words in ("Northern Dispatch", "Thu 14 Mar 2019, stated in the article", "not readable: The file is empty."):
        assert words in page


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ("state__exact=failed", {"2.txt"}),
        ("published_basis__exact=inferred", {"3.txt"}),
        ("q=post", {"1.txt"}),
    ],
)
def test_articles_are_found(desk, asked, names):
    story = builders.a_story()
    builders.an_article(story, outlet="Morning Post", published="2020-01-01")
    builders.an_article(story, state="failed")
    builders.an_article(story, published_basis="inferred")
    assert {row.file_name for row in desk.get(f"{LIST}?{asked}").context["cl"].result_list} == names


def test_a_longer_list_takes_no_more_queries(desk, django_assert_num_queries):
    story = builders.a_story()
    for number in range(3):
        builders.an_article(story, outlet=f"Post {number}")
    with django_assert_num_queries(6):
        desk.get(LIST)
    for number in range(40):
        builders.an_article(story, outlet=f"Post {number}", body="word " * 100)
    with django_assert_num_queries(6):
        desk.get(LIST)
