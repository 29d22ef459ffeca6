"""Nearly the same article: found, shown side by side, decided on, and the decision followed and undone."""

from html import unescape

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import User

from tests.desk.papers import STRIKE, TALKS, VOTE
from timeline import ingest
from timeline.admin.near_copies import marked
from timeline.ingest.near_copies import near, program_says
from timeline.models import Article, Judgement, Story

WIRE = STRIKE.replace("Kellbrook Herald, 21 March", "Lake County Record, 22 March").replace("for a week", "for weeks")
LATER = (
    "Second day without boats\n\nKellbrook Herald, 22 March 2019\n\n"
    "Talks will begin on 25 March, the harbour office said on Friday. Nobody had asked it before, and it had little to"
    " tell of the boats, the mail and the money that a week without a ferry costs the town and its two hotels.\n\n"
    + STRIKE.split("\n\n")[3]
)


def read(story, text: str, name: str) -> Article:
    """An article of the story."""
    article = ingest.receive(story, text.encode(), name).article
    ingest.read(article.pk)
    ingest.link(story.pk)
    article.refresh_from_db()
    return article


@pytest.fixture
def pair(strike) -> tuple[Article, Article]:
    """An article, and what an agency made of it a day later."""
    return read(strike, STRIKE, "strike.txt"), read(strike, WIRE, "wire.txt")


def address(pair) -> str:
    """Where two articles are shown side by side."""
    return f"/admin/timeline/article/{pair[1].pk}/near/{pair[0].pk}/"


def page_of(desk, pair) -> str:
    """That page."""
    return unescape(desk.get(address(pair)).content.decode())


def copies(story) -> set[str]:
    """The articles that the story takes for copies of another."""
    return set(story.articles.filter(copy_of__isnull=False).values_list("file_name", flat=True))


def test_a_near_copy_is_found_and_others_are_not(strike, pair):
    found = near(strike.articles.all())
    assert {pk: row.other.pk for pk, row in found.items()} == {pair[0].pk: pair[1].pk, pair[1].pk: pair[0].pk}


def test_finding_takes_the_same_number_of_questions_for_any_number(strike, pair, django_assert_num_queries):
    for articles in (strike.articles.filter(pk=pair[0].pk), strike.articles.all()):
        chosen = list(articles)
        with django_assert_num_queries(4):
            near(chosen)


def test_what_the_program_says_of_two(strike, pair):
    assert program_says(*pair)[0] == "copy"
    assert program_says(pair[0], read(strike, LATER, "later.txt"))[0] == "update"
    assert program_says(*strike.articles.filter(number__in=(1, 2)))[0] == "different"


def test_both_are_shown_with_what_differs_marked(desk, pair):
    page = page_of(desk, pair)
    assert "The program takes one for a copy of the other" in page
    assert page.index("strike would go on for") > page.index("a3 Boats stay in harbour")
    assert "<mark>a week.\n" in page or "<mark>a week" in page
    assert "<mark>weeks" in page
    assert 'value="copy" required' in page


def test_the_batch_leads_there(desk, strike, pair):
    batch = ingest.hand_in(strike, ingest.store([ingest.Handed("wire.txt", WIRE.encode())]))
    ingest.take_in(batch.uploads.get().pk)
    batch.uploads.update(state="taken")
    page = desk.get(f"/admin/timeline/batch/{batch.pk}/change/").content.decode()
    assert f'<a href="{address(pair)}">nearly the same as a3, taken for a copy</a>' in page


@pytest.mark.parametrize(
    ("decision", "copied", "row"),
    [
        ("copy", True, "a copy of a3"),
        ("update", False, "an update of a3"),
        ("different", False, "like a3, but another article"),
    ],
)
def test_a_decision_is_followed_kept_and_logged(desk, strike, pair, admin_user, decision, copied, row):
    response = desk.post(address(pair), {"decision": decision, "why": "I asked them"}, follow=True)
    assert "Recorded: a4 is a" in response.content.decode()
    assert bool(copies(strike)) is copied
    judgement = Judgement.objects.get()
    assert (judgement.article, judgement.value, judgement.by) == (pair[1], {"of": 3, "is": decision}, admin_user)
    assert judgement.why == "I asked them"
    assert f"Compared with a3: {decision}" in desk.get("/admin/timeline/judgement/").content.decode()
    assert LogEntry.objects.get().get_change_message().startswith("a4 is a")
    batch = ingest.hand_in(strike, ingest.store([ingest.Handed("wire.txt", WIRE.encode())]))
    ingest.take_in(batch.uploads.get().pk)
    assert row in desk.get(f"/admin/timeline/batch/{batch.pk}/change/").content.decode()


def test_an_update_marks_the_older_one(desk, strike, pair):
    desk.post(address(pair), {"decision": "update"})
    assert "superseded by a4" in desk.get(f"/admin/timeline/article/{pair[0].pk}/change/").content.decode()
    assert "an update of a3" in desk.get(f"/admin/timeline/article/{pair[1].pk}/change/").content.decode()
    assert "superseded by a4" in page_of(desk, pair)
    batch = ingest.hand_in(strike, ingest.store([ingest.Handed("strike.txt", STRIKE.encode())]))
    ingest.take_in(batch.uploads.get().pk)
    assert "superseded by a4" in desk.get(f"/admin/timeline/batch/{batch.pk}/change/").content.decode()


def test_a_new_decision_replaces_the_one_before_which_stands_again_when_it_is_undone(desk, strike, pair):
    for decision in ("different", "update"):
        desk.post(address(pair), {"decision": decision})
    for said, copied in (("update", False), ("different", False)):
        [standing] = Judgement.objects.standing()
        assert (standing.value["is"], bool(copies(strike))) == (said, copied)
        ingest.withdraw(standing)
    assert copies(strike) != set()


def test_no_decision_is_asked_for_again(desk, pair):
    response = desk.post(address(pair), {"decision": "perhaps"})
    assert response.status_code == 400
    assert Judgement.objects.count() == 0


@pytest.mark.parametrize("other", ["itself", "of another story", "nobody"])
def test_only_two_articles_of_one_story_are_compared(desk, strike, pair, other):
    foreign = read(Story.objects.create(slug="other", title="Other"), VOTE, "vote.txt")
    key = {"itself": pair[0].pk, "of another story": foreign.pk, "nobody": 10**9}[other]
    assert desk.get(f"/admin/timeline/article/{pair[0].pk}/near/{key}/").status_code == 404


def test_only_who_may_put_articles_right_decides(client, pair):
    client.force_login(User.objects.create_user("reader", password="x", is_staff=True))
    assert client.get(address(pair)).status_code == 403
    assert client.post(address(pair), {"decision": "copy"}).status_code == 403


@pytest.mark.parametrize(
    ("a", "b"),
    [
        (STRIKE, WIRE),
        (STRIKE, TALKS),
        (STRIKE, ""),
        ("", ""),
        ("No stop and no end", "No stop, and no end"),
        ("A. B. C.\n\nD?", "A. C! D?"),
        ("word " * 3000, "wort " * 3000),
    ],
    ids=["a copy", "another", "nothing", "two nothings", "no sentence", "short ones", "long and unlike"],
)
def test_the_pieces_are_the_texts_and_the_shared_ones_are_in_both(a, b):
    left, right = marked(a, b)
    assert ("".join(p.text for p in left), "".join(p.text for p in right)) == (a, b)
    shared = ["".join(p.text for p in side if p.is_shared).split() for side in (left, right)]
    assert shared[0] == shared[1]
