"""The reader's path in a real browser: from the list of stories to the sentence in its article."""

import re

import pytest

from tests.builders import a_story, an_event
from tests.harbour import the_harbour_story

STORY = "/stories/the-harbour-wall-of-skerry-bay/"
PAGES = ["/", STORY, f"{STORY}?show=all&name=harbour-board", f"{STORY}events/3/", f"{STORY}names/harbour-board/"]
PAGES += [f"{STORY}sources/", "/nothing/"]


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


def follow_to_the_sentence(tab) -> None:
    """From the timeline to an event, and to one of its sentences, which stands marked in its article."""
    tab.click("text=Sea wall falls at Skerry Bay")
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
    page.click("text=Search and filter")
    page.evaluate("window.stillHere = true")
    page.focus("#f-name")
    page.select_option("#f-name", "ines-duarte")
    page.wait_for_url("**/?name=ines-duarte")
    page.locator("[role=status]", has_text="2 key events match.").wait_for()
    assert titles(page) == ["Engineers warn of cracks", "Council meets Harbour Board behind closed doors"]
    assert page.title() == "Ines Duarte – The harbour wall of Skerry Bay"
    assert page.evaluate("document.activeElement.id") == "f-name"
    assert page.locator(".chips").inner_text().split()[:5] == ["Person", "or", "body:", "Ines", "Duarte"]
    page.go_back()
    page.locator("[role=status]", has_text="5 key events.").wait_for()
    assert (page.url.endswith(STORY), titles(page)) == (True, everything)
    page.go_forward()
    page.locator("[role=status]", has_text="2 key events match.").wait_for()
    assert page.evaluate("window.stillHere")
    page.click(".chips a")
    page.locator("[role=status]", has_text="5 key events.").wait_for()
    follow_to_the_sentence(page)


def test_the_path_without_script(without_script, story):
    tab = without_script
    tab.goto("/")
    tab.click("text=The harbour wall of Skerry Bay")
    tab.click("text=Search and filter")
    tab.select_option("#f-name", "harbour-board")
    tab.click("text=Apply")
    tab.wait_for_url("**name=harbour-board**")
    assert tab.locator("[role=status]").inner_text() == "3 key events match."
    tab.go_back()
    tab.wait_for_url(f"**{STORY}")
    assert tab.locator("[role=status]").inner_text() == "5 key events."
    tab.click("text=Show everything: 3 more")
    tab.wait_for_url("**show=all**")
    assert len(titles(tab)) == 8
    tab.locator("#sources-3 summary").click()
    assert tab.locator("#sources-3 blockquote").count() == 3
    tab.locator("#strip li:not(.earlier) a").nth(1).click()
    tab.locator("#strip [aria-current]").first.wait_for()
    assert tab.locator("#strip [aria-current]").count() == 1
    follow_to_the_sentence(tab)


def test_words_are_searched_while_they_are_typed_and_none_is_lost(page, story):
    page.goto(STORY)
    length = page.evaluate("history.length")
    page.keyboard.press("/")
    page.keyboard.type("minutes of the", delay=60)
    page.locator("[role=status]", has_text="1 key event matches.").wait_for()
    page.wait_for_url("**/?q=minutes+of+the")
    assert page.input_value("#f-q") == "minutes of the"
    assert page.evaluate("document.activeElement.id") == "f-q"
    assert page.evaluate("history.length") == length
    page.click(".chips a")
    page.locator("[role=status]", has_text="5 key events.").wait_for()
    assert page.input_value("#f-q") == ""


def test_going_back_finds_the_same_place_on_the_page(page, transactional_db):
    story = a_story()
    for number in range(120):
        an_event(story, f"Event {number}", f"2020-{1 + number // 10:02d}-{1 + number % 10:02d}")
    page.goto(story.get_absolute_url())
    page.locator("[rel=next]").scroll_into_view_if_needed()
    place = page.evaluate("scrollY")
    page.click("[rel=next]")
    page.locator("[role=status]", has_text="page 2 of 3").wait_for()
    page.wait_for_function("scrollY < 1000")
    page.go_back()
    page.locator("[role=status]", has_text="page 1 of 3").wait_for()
    page.wait_for_function("place => Math.abs(scrollY - place) < 200", arg=place)


def test_an_address_shows_the_same_to_somebody_else(page, without_script, story):
    for tab in (page, without_script):
        tab.goto(f"{STORY}?name=harbour-board&order=newest")
        assert titles(tab)[0] == "Council meets Harbour Board behind closed doors"
        assert tab.locator("#f-name").evaluate("field => field.value") == "harbour-board"


def test_the_keyboard_is_enough(page, story):
    page.goto(STORY)
    for _ in range(6):
        page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.textContent") == "Engineers warn of cracks"
    assert page.evaluate("getComputedStyle(document.activeElement).outlineWidth") == "3px"
    page.keyboard.press("j")
    assert page.evaluate("document.activeElement.textContent") == "Sea wall falls at Skerry Bay"
    page.keyboard.press("k")
    assert page.evaluate("document.activeElement.textContent") == "Engineers warn of cracks"
    page.keyboard.press("?")
    assert page.locator("#keys").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator("#keys").is_visible()
    page.keyboard.press("j")
    page.keyboard.press("Enter")
    page.wait_for_url("**/events/*/")


def test_arrows_move_along_the_strip(page, story):
    page.goto(STORY)
    page.locator("#strip a").first.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    assert page.locator("#strip a").evaluate_all("stops => stops.indexOf(document.activeElement)") == 2
    assert page.locator("#strip a[tabindex='0']").count() == 1
    page.keyboard.press("Enter")
    page.wait_for_url("**from=**")


@pytest.mark.parametrize("address", PAGES)
def test_a_page_fits_a_small_phone_and_a_finger(page, story, address):
    page.set_viewport_size({"width": 320, "height": 700})
    page.goto(address)
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    small = page.evaluate(
        """() => [...document.querySelectorAll('a, button, summary, input, select')]
            .filter((part) => part.checkVisibility() && !part.closest('.unseen, noscript'))
            .map((part) => [part.textContent.trim(), part.getBoundingClientRect()])
            .filter(([, box]) => Math.min(box.width, box.height) < 24).map(([text]) => text)"""
    )
    assert small == []


def test_paper_opens_what_is_folded_and_drops_the_controls(page, story):
    page.goto(STORY)
    page.emulate_media(media="print")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert page.locator("#sources-3 blockquote").first.is_visible()
    assert not page.locator("#strip").is_visible()
    assert not page.locator("#filter-form").is_visible()


def test_a_page_asks_no_other_host_and_few_files(page, story):
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(STORY)
    page.wait_for_load_state("networkidle")
    assert len(asked) <= 6
    assert all(address.startswith(page.url.removesuffix(STORY)) for address in asked)
