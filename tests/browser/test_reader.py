"""The reader's path in a real browser: from the list of stories to the sentence in its article."""

import re

import pytest
from playwright.sync_api import expect

from tests.builders import an_event
from tests.harbour import the_harbour_story

STORY = "/stories/the-harbour-wall-of-skerry-bay/"


@pytest.fixture
def story(transactional_db):
    """A story that has one of everything."""
    return the_harbour_story()


@pytest.fixture
def without_script(browser, live_server):
    """An empty tab that runs no script."""
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    yield context.new_page()
    context.close()


def titles(tab) -> list[str]:
    """The titles of the events in the list."""
    return tab.locator(".chapter [data-event-link]").all_inner_texts()


def told(tab, text: str) -> None:
    """Wait until the page says so to somebody who hears it."""
    tab.locator("[role=status]", has_text=text).wait_for()


def follow_to_the_sentence(tab) -> None:
    """From the timeline to an event, and to one of its sentences, which stands marked in its article."""
    tab.click(".chapter >> text=Sea wall falls at Skerry Bay")
    tab.wait_for_url("**/events/3/")
    assert tab.locator("h1").inner_text() == "Sea wall falls at Skerry Bay"
    tab.locator("section.source:has-text('Northern Herald') >> text=In its article").click()
    tab.wait_for_url(re.compile(r"/articles/\d+/#at-\d+"))
    marked = tab.locator(".said:target")
    assert marked.inner_text() == "The wall fell on October 7, an hour before high water."
    tab.click(".said:target a")
    tab.wait_for_url("**/events/3/")


def test_the_path_with_htmx(page, story):
    page.goto("/")
    page.click("text=The harbour wall of Skerry Bay")
    page.wait_for_url(f"**{STORY}")
    everything = titles(page)
    assert len(everything) == 5
    page.click("#filters-summary")
    page.evaluate("window.stillHere = true")
    page.focus("#f-name")
    page.select_option("#f-name", "ines-duarte")
    page.wait_for_url("**/?name=ines-duarte")
    told(page, "2 key events match.")
    assert titles(page) == ["Engineers warn of cracks", "Council meets Harbour Board behind closed doors"]
    assert page.title() == "Ines Duarte – The harbour wall of Skerry Bay"
    assert page.evaluate("document.activeElement.id") == "f-name"
    assert page.locator(".chips").inner_text().split()[:5] == ["Person", "or", "body:", "Ines", "Duarte"]
    page.select_option("#f-order", "newest")
    page.wait_for_url("**/?name=ines-duarte&order=newest")
    told(page, "2 key events match.")
    page.go_back()
    page.wait_for_url("**/?name=ines-duarte")
    page.go_back()
    told(page, "5 key events.")
    assert (page.url.endswith(STORY), titles(page)) == (True, everything)
    page.go_forward()
    told(page, "2 key events match.")
    assert page.evaluate("window.stillHere")
    page.click(".chips a")
    told(page, "5 key events.")
    follow_to_the_sentence(page)


def test_every_state_without_script(without_script, story):
    tab = without_script
    tab.goto("/")
    tab.click("text=The harbour wall of Skerry Bay")
    tab.fill("#f-q", "minutes")
    tab.click("button:has-text('Search')")
    tab.wait_for_url("**q=minutes**")
    told(tab, "1 key event matches.")
    tab.go_back()
    tab.click("#filters-summary")
    tab.select_option("#f-name", "harbour-board")
    tab.select_option("#f-sources", "2")
    tab.select_option("#f-order", "newest")
    tab.fill("#f-from", "2019-10-01")
    tab.click("#fields button")
    tab.wait_for_url("**name=harbour-board**")
    told(tab, "1 key event matches.")
    assert tab.locator(".chips li").count() == 4
    tab.click("text=Clear all")
    tab.wait_for_url("**order=newest")
    told(tab, "5 key events.")
    tab.goto(STORY)
    tab.click("text=Show everything: 3 more")
    tab.wait_for_url("**show=all**")
    assert len(titles(tab)) == 8
    tab.locator("#sources-3 summary").click()
    assert tab.locator("#sources-3 blockquote").count() == 3
    assert tab.locator("#sources-3 blockquote").first.is_visible()
    tab.click("#background > summary")
    assert tab.locator("#background h3").first.is_visible()
    tab.locator("#strip li:not(.earlier) a").nth(1).click()
    tab.locator("#strip [aria-current]").first.wait_for()
    assert tab.locator("#strip [aria-current]").count() == 1
    follow_to_the_sentence(tab)


def test_words_are_searched_while_they_are_typed_and_none_is_lost(page, story):
    page.goto(STORY)
    length = page.evaluate("history.length")
    page.keyboard.press("/")
    page.keyboard.type("minutes of the", delay=60)
    told(page, "1 key event matches.")
    page.wait_for_url("**/?q=minutes+of+the")
    assert page.input_value("#f-q") == "minutes of the"
    assert page.evaluate("document.activeElement.id") == "f-q"
    assert page.evaluate("history.length") == length
    page.fill("#f-q", "zebra")
    told(page, "No key event matches.")
    page.click("text=Show the whole timeline")
    told(page, "5 key events.")
    assert page.input_value("#f-q") == ""


def test_filters_hold_while_their_panel_is_closed_and_show_when_it_opens(page, story):
    page.goto(f"{STORY}?name=harbour-board&order=newest")
    page.click("#f-q")
    page.keyboard.type("crack")
    page.wait_for_url("**/?q=crack&name=harbour-board&order=newest")
    told(page, "1 key event matches.")
    assert page.locator("#fields select").count() == 0
    page.click("#filters-summary")
    expect(page.locator("#f-name")).to_have_value("harbour-board")
    expect(page.locator("#f-order")).to_have_value("newest")
    page.select_option("#f-name", "")
    page.wait_for_url("**/?q=crack&order=newest")
    expect(page.locator("#filters[open] #f-name option").nth(1)).to_be_attached()


def test_a_key_event_unfolds_in_its_place(page, story):
    for number in range(1, 16):
        an_event(story, f"Council sits for the {number}th time", f"2019-11-{number:02d}", significance=0.5)
    page.goto(STORY)
    page.locator(".highlights summary", has_text="Sea wall falls").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".highlights details[open] .evidence")).to_contain_text("Sixty metres of the old sea wall")
    page.click(".highlights details[open] .meta a")
    page.wait_for_url("**/events/3/")


def test_going_back_from_what_came_in_place_finds_the_same_place(page, story):
    page.set_viewport_size({"width": 800, "height": 500})
    page.goto(STORY)
    page.locator("#more").scroll_into_view_if_needed()
    height = page.locator("#more").bounding_box()["y"]
    page.click("#more")
    told(page, "8 events.")
    page.go_back()
    told(page, "5 key events.")
    page.wait_for_function(
        "height => Math.abs(document.getElementById('more').getBoundingClientRect().top - height) < 24", arg=height
    )


def test_an_address_shows_the_same_to_somebody_else(page, without_script, story):
    for tab in (page, without_script):
        tab.goto(f"{STORY}?name=harbour-board&order=newest")
        assert titles(tab)[0] == "Council meets Harbour Board behind closed doors"
        tab.click("#filters-summary")
        for field, value in (("#f-name", "harbour-board"), ("#f-order", "newest")):
            assert tab.locator(field).evaluate("field => field.value") == value


def test_a_page_asks_no_other_host_few_files_and_stands_still(page, story):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.add_init_script(
        "window.shift = 0; new PerformanceObserver((list) => list.getEntries().forEach((e) => { shift += e.value; }))"
        ".observe({type: 'layout-shift', buffered: true})"
    )
    page.goto(STORY)
    page.wait_for_load_state("networkidle")
    assert len(asked) <= 6
    assert all(address.startswith(page.url.removesuffix(STORY)) for address in asked)
    page.mouse.wheel(0, 3000)
    page.wait_for_timeout(200)
    assert page.evaluate("window.shift") == 0
