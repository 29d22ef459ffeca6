"""The editor's path in a real browser: articles handed in, a timeline put right, and still right after re-reading."""

import pytest
from django.core.management import call_command

from tests.browser.desk import add_articles, sign_in
from tests.desk.papers import STRIKE, TALKS, VOTE
from timeline.models import Article, Story

BATCHES = "/admin/timeline/batch/"


@pytest.fixture
def papers(tmp_path):
    """The files of the story, on the editor's disk."""
    for name, text in {"vote.txt": VOTE, "talks.txt": TALKS, "strike.txt": STRIKE, "empty.txt": ""}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def story(transactional_db, papers, media_root) -> Story:
    """The story of the strike as it stood before the boats stayed in harbour."""
    call_command("ingest", str(papers / "vote.txt"), str(papers / "talks.txt"), story="ferry-strike", publish=True)
    Story.objects.update(published=True)
    return Story.objects.get()


def open_event(tab, title: str) -> None:
    """Open the form of an event, found by its title as the list has it."""
    tab.goto("/admin/timeline/event/?q=" + title.split()[0])
    tab.locator(f"tr:has(input[value='{title}']) .field-when a").click()


def save(tab) -> str:
    """Save the form and stay on it; what the page answers at its top."""
    tab.click("input[name=_continue]")
    return tab.locator(".messagelist, .errornote").first.inner_text()


def on_the_timeline(tab) -> str:
    """All of the reader's timeline, as text."""
    tab.goto("/stories/ferry-strike/?show=all")
    return tab.locator("main").inner_text()


def test_an_editor_adds_an_article_and_puts_the_timeline_right(page, story, papers, admin_user):
    sign_in(page)
    rows = add_articles(page, papers / "strike.txt", papers / "empty.txt")
    assert "Boats stay in harbour as Kellbrook crews walk out" in rows[0]
    assert "is empty" in rows[1]
    assert "Crews of the Kellbrook ferry walk out" in on_the_timeline(page)

    open_event(page, "Acheson meets Straker in Dunmoor")
    page.fill("#id_date", "5 Marhc 2019")
    assert "Please correct the error below" in save(page)
    assert page.locator(".field-date .errorlist").inner_text().strip().endswith(".")
    page.fill("#id_title", "Pay talks fail in Dunmoor")
    page.fill("#id_date", "6 March 2019")
    page.fill("#id_why", "The minutes say so")
    assert "The date is Wednesday 6 March 2019 (2019-03-06)." in save(page)
    assert "title: Acheson meets Straker in Dunmoor" in page.locator(".field-program_says").inner_text()

    open_event(page, "Crews of the Kellbrook ferry vote to strike over pay")
    page.select_option("#id_visibility", "hidden")
    save(page)

    page.goto("/admin/timeline/article/")
    page.check("#action-toggle")
    page.select_option("select[name=action]", "read_again")
    page.click("button[name=index]")
    assert "4 articles to be read again." in page.locator(".messagelist").inner_text()
    told = on_the_timeline(page)
    assert "Pay talks fail in Dunmoor" in told
    assert "6 Mar" in told
    assert "Acheson meets Straker in Dunmoor" not in told
    assert "vote to strike over pay" not in told

    page.goto("/admin/timeline/judgement/?state=standing&kind__exact=visibility")
    page.check("#action-toggle")
    page.select_option("select[name=action]", "undo")
    page.click("button[name=index]")
    assert "1 undone." in page.locator(".messagelist").inner_text()
    assert "vote to strike over pay" in on_the_timeline(page)


def test_titles_are_changed_in_the_list(page, story, admin_user):
    sign_in(page)
    page.goto("/admin/timeline/event/")
    field = page.locator("input[type=text][value='Acheson meets Straker in Dunmoor']")
    field.fill("They meet")
    page.click("input[name=_save]")
    assert "1 event was changed successfully" in page.locator(".messagelist").inner_text()
    assert "They meet" in on_the_timeline(page)


def test_what_is_named_or_written_like_a_script_does_not_run(page, story, tmp_path, admin_user):
    shout = "<img src=x onerror=document.title='run'><script>document.title='run'</script>"
    paper = tmp_path / "<img src=x onerror=alert(1)>.txt"
    paper.write_text(STRIKE.replace("Boats stay", f"{shout} Boats stay"), encoding="utf-8")
    sign_in(page)
    add_articles(page, paper)
    article = Article.objects.get(number=3)
    assert "<script>" in article.title
    event = article.mentions.first().event
    for url in (
        BATCHES,
        f"/admin/timeline/batch/{article.uploads.get().batch_id}/change/",
        "/admin/timeline/article/",
        f"/admin/timeline/article/{article.pk}/change/",
        f"/admin/timeline/event/{event.pk}/change/",
        f"/articles/{article.pk}/",
    ):
        page.goto(url)
        assert page.title() != "run"
        assert page.locator("img[src=x]").count() == 0
