"""The reading desk of one article in a real browser: put right, previewed, saved, undone, still so when read again."""

import pytest
from django.core.management import call_command
from playwright.sync_api import expect

from tests.browser.desk import all_that_can_befall, sign_in
from tests.desk.papers import TALKS, VOTE
from timeline.models import Article, Story

NO_DAY = VOTE.replace("Kellbrook Herald, 12 March 2019\n\n", "").replace("on 5 March", "last week")
FOLLOW = "\nFollow us on Facebook and Twitter.\n"


@pytest.fixture
def story(transactional_db, tmp_path, media_root) -> Story:
    """The story of the strike, out of one paper that does not say when it was written, and one that does."""
    for name, text in {"vote.txt": NO_DAY + FOLLOW, "talks.txt": TALKS}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    papers = [str(tmp_path / name) for name in ("vote.txt", "talks.txt")]
    call_command("ingest", *papers, story="ferry-strike", publish=True)
    return Story.objects.get()


def open_article(tab) -> None:
    """Open the reading desk of "vote.txt"."""
    tab.goto(f"/admin/timeline/article/{Article.objects.get(file_name='vote.txt').pk}/change/")


def look(tab) -> dict[str, str]:
    """What the preview says of each event that changes: what happens to it, and the two dates."""
    tab.get_by_role("button", name="See what this changes").click()
    expect(tab.locator("#consequences")).to_be_visible()
    rows = tab.locator("#consequences table").first.locator("tbody tr").all()
    return {row.locator("th").inner_text(): " | ".join(row.locator("td").all_inner_texts()) for row in rows}


def save(tab) -> None:
    """Confirm what the preview says."""
    tab.get_by_role("button", name="Save", exact=True).click()
    expect(tab.locator(".messagelist")).to_contain_text("Saved: ")


def undone_and_redone(tab, story: Story) -> None:
    """What was decided last is undone from the story's history and done again; then back to the reading desk."""
    before = facts()
    for word, answer in (("Undo", "Undone: "), ("Redo", "Done again: ")):
        tab.goto(f"/admin/timeline/judgement/of-story/{story.pk}/")
        act = tab.locator("#changes tbody tr", has=tab.get_by_role("button", name=word)).filter(
            has_not_text="handed in"
        )
        act.first.get_by_role("button", name=word).click()
        expect(tab.locator(".messagelist")).to_contain_text(answer)
        assert (facts() == before) is (word == "Redo")
    open_article(tab)


def facts() -> tuple:
    """What can be decided on the article."""
    article = Article.objects.get(file_name="vote.txt")
    return article.published_edtf, article.body, sorted(article.mentions.values_list("edtf", flat=True))


def test_a_day_of_publication_redates_what_leaned_on_it_and_says_so_first(page, story, tmp_path, admin_user):
    sign_in(page)
    open_article(page)
    page.fill("#id_published", "19 March 2019")
    expect(page.locator("#date-said")).to_contain_text("Tuesday 19 March 2019")
    changes = look(page)
    assert "Mon 18 Mar 2019" in changes["Crews of the Kellbrook ferry vote to strike over pay"]
    assert not story.events.filter(edtf="2019-03-18", title__startswith="Crews of the Kellbrook").exists()
    save(page)
    assert Article.objects.get(file_name="vote.txt").published_edtf == "2019-03-19"
    all_that_can_befall(story, tmp_path)
    assert story.events.filter(edtf="2019-03-18", title__startswith="Crews of the Kellbrook").exists()
    open_article(page)
    expect(page.locator("#id_published")).to_have_value("2019-03-19")
    undone_and_redone(page, story)
    expect(page.locator("#id_published")).to_have_value("2019-03-19")


def test_a_time_is_put_right_in_its_place_undone_and_redone(page, story, tmp_path, admin_user):
    sign_in(page)
    open_article(page)
    field = page.get_by_label("Date of “20 March”")
    field.fill("21 Marhc 2019")
    margin = page.locator(".desk-time", has=field)
    expect(margin.locator(".amiss")).to_be_visible()
    field.fill("21 March 2019")
    expect(margin.locator("output")).to_contain_text("Thursday 21 March 2019 (2019-03-21)")
    assert any("21 Mar 2019" in dates for dates in look(page).values())
    save(page)
    expect(margin).to_contain_text("by hand")
    all_that_can_befall(story, tmp_path)
    assert story.events.filter(mentions__article__file_name="vote.txt", edtf="2019-03-21").exists()
    open_article(page)
    expect(field).to_have_value("2019-03-21")

    undone_and_redone(page, story)
    expect(field).to_have_value("2019-03-21")
    field.fill("none")
    look(page)
    save(page)
    assert not story.events.filter(mentions__article__file_name="vote.txt", edtf="2019-03-21").exists()
    page.get_by_role("button", name="Undo").first.click()
    expect(page.locator(".messagelist")).to_contain_text("Undone")


def test_boilerplate_is_looked_at_and_put_back_and_a_paragraph_left_out(
    browser, live_server, story, tmp_path, admin_user
):
    """All of it without scripts."""
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    tab = context.new_page()
    sign_in(tab)
    open_article(tab)
    tab.locator(".desk-dropped summary").click()
    tab.locator(".desk-dropped .desk-paragraph", has_text="Follow us").get_by_label("Put it back").check()
    tab.locator(".desk-text .desk-paragraph", has_text="walk out on").get_by_label("Leave this paragraph out").check()
    assert any(what.startswith("goes") for what in look(tab).values())
    save(tab)
    all_that_can_befall(story, tmp_path)
    body = Article.objects.get(file_name="vote.txt").body
    assert "Follow us on Facebook" in body
    assert "walk out on" not in body
    open_article(tab)
    expect(tab.locator(".desk-text")).to_contain_text("Follow us on Facebook")
    undone_and_redone(tab, story)
    expect(tab.locator(".desk-text")).to_contain_text("Follow us on Facebook")
    context.close()
