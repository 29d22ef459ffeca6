"""A story of many pages: more as one scrolls, a true address, a way to a month, the same place on going back.

What was long before comes when it is opened, and a stretch of the strip is seen closer when it is chosen.
"""

import pytest
from playwright.sync_api import expect

from tests.builders import a_story, an_event
from tests.shapes import a_long_story

STORY = "/stories/long/"


@pytest.fixture
def story(transactional_db):
    """120 events, ten a month."""
    return a_long_story()


def entries(tab) -> list[str]:
    """The titles in the list."""
    return tab.locator(".chapter [data-event-link]").all_inner_texts()


def read_on(page, place: int) -> None:
    """Scroll to an event, which the page may have to fetch first."""
    for _ in range(100):
        if page.locator(f"#e{place}").count():
            break
        page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
        page.wait_for_timeout(100)
    page.evaluate("id => document.getElementById(id).scrollIntoView()", f"e{place}")


def test_more_follows_as_one_scrolls_and_the_address_stays_true(page, story):
    page.goto(STORY)
    assert len(entries(page)) == 50
    read_on(page, 80)
    page.locator("[role=status]", has_text="page 2 of 3").wait_for()
    page.wait_for_url("**/?page=2")
    assert entries(page)[:100] == [f"Event {number}" for number in range(100)]
    headings = page.locator(".chapter > h2").all_inner_texts()
    assert len(headings) == len(set(headings))
    read_on(page, 120)
    page.wait_for_url("**/?page=3")
    assert len(entries(page)) == 120
    assert page.locator("#next").count() == 0
    page.evaluate("window.scrollTo(0, 0)")
    page.wait_for_url(f"**{STORY}")
    ids = page.locator("[id]").evaluate_all("parts => parts.map((part) => part.id)")
    assert len(ids) == len(set(ids))


def test_going_back_finds_the_same_event_at_the_same_height(page, story):
    page.goto(STORY)
    read_on(page, 70)
    page.wait_for_url("**/?page=2")
    height = page.locator("#e70").bounding_box()["y"]
    page.click("#e71 h3 a")
    page.wait_for_url("**/events/71/")
    page.go_back()
    page.wait_for_url("**/?page=2")
    page.wait_for_function(
        "height => Math.abs(document.getElementById('e70')?.getBoundingClientRect().top - height) < 24", arg=height
    )


def test_j_walks_over_the_end_of_a_page(page, story):
    page.goto(STORY)
    page.locator("#e50 h3 a").focus()
    page.keyboard.press("j")
    page.wait_for_function("() => document.activeElement.textContent === 'Event 50'")


def test_pages_and_months_without_script(browser, live_server, story):
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    tab = context.new_page()
    tab.goto(STORY)
    tab.click("text=Next page")
    tab.wait_for_url("**/?page=2")
    assert entries(tab)[0] == "Event 50"
    tab.click("text=Previous page")
    tab.fill("#f-month", "2020-08")
    tab.click("button:has-text('Go')")
    tab.wait_for_url("**/?page=2#e71")
    assert tab.locator("#e71 h3").inner_text() == "Event 70"
    context.close()


def test_a_long_background_comes_when_it_is_opened(page, story):
    for year in range(1900, 1912):
        an_event(story, f"Long before, in {year}", str(year), background=True)
    page.goto(STORY)
    expect(page.locator("#background")).to_contain_text("12 earlier events")
    expect(page.locator("#background h3")).to_have_count(0)
    page.click("#background > summary")
    expect(page.locator("#background h3")).to_have_count(12)
    expect(page.locator("#background h3").first).to_be_visible()
    page.locator("#strip li a", has_text="Apr").first.click()
    page.wait_for_url("**from=2020-04**")
    expect(page.locator("#background")).to_have_count(0)
    page.go_back()
    expect(page.locator("#background")).to_contain_text("12 earlier events")


def test_a_stretch_is_seen_closer_and_closer_and_the_whole_again(page, story):
    closer = page.locator("#strip .closer")
    page.goto(STORY)
    expect(closer).to_have_count(0)
    page.locator("#strip li a", has_text="Apr").first.click()
    expect(page.locator("[role=status]")).to_contain_text("30 key events match")
    expect(closer.locator("li:not(.out)")).to_have_count(3)
    closer.locator("a", has_text="May").click()
    expect(page.locator("[role=status]")).to_contain_text("10 key events match")
    closer.locator("a").first.press("Enter")
    expect(page.locator("[role=status]")).to_contain_text("3 key events match")
    page.go_back()
    expect(page.locator("[role=status]")).to_contain_text("10 key events match")
    page.click("text=Whole story")
    page.wait_for_url(f"**{STORY}")
    expect(closer).to_have_count(0)


def test_a_silence_between_two_pages_stands_within_its_month(page, transactional_db):
    story = a_story("Quiet", slug="quiet")
    for place in range(50):
        an_event(story, f"Event {place}", "2020-01-02")
    an_event(story, "At last", "2020-01-30")
    page.goto("/stories/quiet/")
    page.evaluate("window.scrollTo(0, document.body.scrollHeight)")
    expect(page.locator(".chapter [data-event-link]")).to_have_count(51)
    expect(page.locator(".chapter > h2")).to_have_text(["January 2020"])
    expect(page.locator(".chapter li.silence")).to_have_text(["4 weeks later"])
