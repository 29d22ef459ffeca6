"""Articles at the desk: facts put right and kept so, the text left as it was printed."""

import pytest
from django.contrib.auth.models import Permission, User

from tests import builders
from tests.desk.article_form import LIST, change, facts_of, starts
from tests.desk.conftest import read_again
from timeline.exports.timeline_import import store
from timeline.exports.timeline_json import document
from timeline.models import Article, Event


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
