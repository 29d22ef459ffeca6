"""Curating in a real browser: each change recorded, undone, redone, still there after new readings and articles."""

import pytest
from django.core.management import call_command
from playwright.sync_api import expect

from tests.browser.desk import all_that_can_befall, sign_in
from tests.desk.papers import TALKS, VOTE
from timeline.models import Story

LIST = "/admin/timeline/event/"
MEETING = "Acheson meets Straker in Dunmoor"
VOTED = "Crews of the Kellbrook ferry vote to strike over pay"


@pytest.fixture
def story(transactional_db, tmp_path, media_root) -> Story:
    """The story of the strike, read from two papers."""
    for name, text in {"vote.txt": VOTE, "talks.txt": TALKS}.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    call_command("ingest", str(tmp_path / "vote.txt"), str(tmp_path / "talks.txt"), story="ferry-strike")
    Story.objects.update(published=True)
    return Story.objects.get()


@pytest.fixture
def desk(page, story, admin_user):
    """A tab in which an administrator has signed in."""
    sign_in(page)
    return page


def row(tab, title: str):
    """The row of an event in the list, by its title."""
    return tab.locator(f"#result_list tr:has(input[value='{title}'])")


def choose(tab, action: str, *titles: str) -> None:
    """Tick events in the list and start an action."""
    tab.goto(LIST)
    for title in titles:
        row(tab, title).locator("input.action-select").check()
    tab.select_option("select[name=action]", action)
    tab.click("button[name=index]")


def open_event(tab, title: str) -> None:
    tab.goto(LIST)
    row(tab, title).locator(".field-when a").click()


def said(tab):
    """The last message."""
    return tab.locator(".messagelist li").last


def press(tab, word: str) -> None:
    """Press the button of the last message."""
    said(tab).locator("button", has_text=word).click()


def on_the_timeline(tab, words: str, *, there: bool) -> None:
    """Whether readers see some words on the whole timeline."""
    tab.goto("/stories/ferry-strike/?show=all")
    expected = expect(tab.locator("main"))
    if there:
        expected.to_contain_text(words)
    else:
        expected.not_to_contain_text(words)


def holds_until_undone(tab, story: Story, words: str, folder) -> None:
    """What was decided last holds whatever befalls the story; it is undone, redone, and holds again."""
    address = tab.url
    all_that_can_befall(story, folder)
    on_the_timeline(tab, words, there=True)
    tab.goto(f"/admin/timeline/judgement/of-story/{story.pk}/")
    tab.locator("#changes tbody tr").first.locator("button", has_text="Undo").click()
    expect(said(tab)).to_contain_text("Undone: ")
    on_the_timeline(tab, words, there=False)
    tab.goto(f"/admin/timeline/judgement/of-story/{story.pk}/")
    tab.locator("#changes tbody tr").first.locator("button", has_text="Redo").click()
    expect(said(tab)).to_contain_text("Done again: ")
    call_command("read_again", story=story.slug)
    on_the_timeline(tab, words, there=True)
    tab.goto(address)


def test_events_are_merged_side_by_side(desk, story, tmp_path):
    number = story.events.get(title=VOTED).number
    choose(desk, "merge", MEETING, VOTED)
    expect(desk.locator(".side-by-side section")).to_have_count(2)
    desk.check("input[name=title][value=other]")
    desk.fill("#id_other_title", "Talks fail and crews vote to strike")
    desk.check("input[name=date][value='2019-03-11']")
    desk.fill("#id_why", "one story in the papers")
    desk.click("input[value=Merge]")
    expect(said(desk)).to_contain_text("are one now.")
    old = desk.goto(f"/stories/ferry-strike/events/{number}/")
    assert old.status == 200
    expect(desk.locator("h1")).to_contain_text("Talks fail and crews vote to strike")
    holds_until_undone(desk, story, "Talks fail and crews vote to strike", tmp_path)


def test_a_sentence_is_split_off(desk, story, tmp_path):
    open_event(desk, MEETING)
    desk.click("text=Split off sentences")
    desk.locator("label", has_text="met union leader Martin Acheson in Dunmoor last week").click()
    desk.fill("#id_title", "A second meeting in Dunmoor")
    desk.click("input[value='Split off']")
    expect(said(desk)).to_contain_text("stands by itself now.")
    holds_until_undone(desk, story, "A second meeting in Dunmoor", tmp_path)


def test_a_person_is_renamed(desk, story, tmp_path):
    desk.goto("/admin/timeline/entity/?q=Straker")
    desk.click("#result_list tbody th a")
    desk.fill("#id_name", "Helena Straker")
    desk.click("input[name=_save]")
    expect(said(desk)).to_contain_text("is called “Helena Straker” now.")
    all_that_can_befall(story, tmp_path)
    desk.goto("/stories/ferry-strike/names/helen-straker/")
    expect(desk.locator("h1")).to_contain_text("Helena Straker")
    desk.goto(f"/admin/timeline/judgement/of-story/{story.pk}/")
    desk.locator("#changes tbody tr").first.locator("button", has_text="Undo").click()
    press(desk, "Redo")
    expect(said(desk)).to_contain_text("Done again: ")
    press(desk, "Undo")
    desk.goto("/stories/ferry-strike/names/helen-straker/")
    expect(desk.locator("h1")).to_contain_text("Helen Straker")


def test_two_spellings_are_made_one(desk, story, tmp_path):
    desk.goto("/admin/timeline/entity/")
    for name in ("Helen Straker", "Martin Acheson"):
        desk.locator("#result_list tbody tr", has_text=name).locator("input.action-select").check()
    desk.select_option("select[name=action]", "make_one")
    desk.click("button[name=index]")
    desk.locator("label", has_text="Helen Straker").click()
    desk.click("input[value='Make one']")
    expect(said(desk)).to_contain_text("are one now.")
    all_that_can_befall(story, tmp_path)
    desk.goto("/stories/ferry-strike/names/")
    expect(desk.locator("main")).not_to_contain_text("Martin Acheson")
    desk.goto(f"/admin/timeline/judgement/of-story/{story.pk}/")
    desk.locator("#changes tbody tr").first.locator("button", has_text="Undo").click()
    press(desk, "Redo")
    expect(said(desk)).to_contain_text("Done again: ")
    press(desk, "Undo")
    expect(said(desk)).to_contain_text("Undone: ")
    desk.goto("/stories/ferry-strike/names/")
    expect(desk.locator("main")).to_contain_text("Martin Acheson")


def test_a_date_typed_wrong_is_answered_at_once_and_put_right(desk, story, tmp_path):
    open_event(desk, MEETING)
    desk.locator("#id_date").fill("")
    desk.locator("#id_date").press_sequentially("2019-13-06")
    expect(desk.locator("#date-said .amiss")).to_contain_text("month")
    desk.click("input[name=_continue]")
    expect(desk.locator(".field-date .errorlist")).to_contain_text("month")
    desk.locator("#id_date").fill("")
    desk.locator("#id_date").press_sequentially("6 March 2019")
    expect(desk.locator("#date-said")).to_have_text("Wednesday 6 March 2019 (2019-03-06)")
    desk.click("input[name=_continue]")
    expect(said(desk)).to_be_visible()
    all_that_can_befall(story, tmp_path)
    desk.goto(LIST)
    expect(row(desk, MEETING).locator(".field-when")).to_contain_text("6 Mar")
    desk.goto(f"/admin/timeline/judgement/of-story/{story.pk}/")
    desk.locator("#changes tbody tr").first.locator("button", has_text="Undo").click()
    press(desk, "Redo")
    press(desk, "Undo")
    desk.goto(LIST)
    expect(row(desk, MEETING).locator(".field-when")).to_contain_text("5 Mar")


def test_keys_go_through_the_list_and_choose(desk, story):
    desk.goto(LIST)
    desk.locator("h1").click()
    for key in "jjkx":
        desk.keyboard.press(key)
    expect(desk.locator("#result_list tbody tr").first).to_have_class("is-current selected")
    expect(desk.locator("#result_list tbody tr.is-current input.action-select")).to_be_checked()
    desk.keyboard.press("?")
    expect(desk.locator("dialog.keys")).to_contain_text("next row")
    desk.locator("dialog.keys button").click()
    row(desk, MEETING).locator("input[type=text]").press_sequentially("jx")
    expect(desk.locator("#result_list tbody tr.is-current input.action-select")).to_be_checked()


def test_another_editors_change_is_said_and_the_choice_left(desk, story, browser, live_server):
    open_event(desk, MEETING)
    other = desk.context.new_page()
    open_event(other, MEETING)
    other.fill("#id_title", "Theirs")
    other.click("input[name=_continue]")
    expect(said(other)).to_be_visible()
    desk.fill("#id_title", "Mine")
    desk.click("input[name=_continue]")
    expect(desk.locator(".field-title .errorlist")).to_contain_text("Meanwhile it was changed to “Theirs”.")
    desk.click("input[name=_continue]")
    on_the_timeline(desk, "Mine", there=True)
    on_the_timeline(desk, "Theirs", there=False)


def test_merging_and_undoing_work_without_scripts(browser, live_server, story, admin_user):
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    tab = context.new_page()
    sign_in(tab)
    choose(tab, "merge", MEETING, VOTED)
    tab.check("input[name=title][value=other]")
    tab.fill("#id_other_title", "Talks and vote")
    tab.click("input[value=Merge]")
    expect(said(tab)).to_contain_text("are one now.")
    press(tab, "Undo")
    expect(said(tab)).to_contain_text("Undone: ")
    on_the_timeline(tab, "Talks and vote", there=False)
    context.close()
