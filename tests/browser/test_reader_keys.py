"""The reader's whole path by keyboard alone."""

import pytest

from tests.harbour import the_harbour_story

STORY = "/stories/the-harbour-wall-of-skerry-bay/"


@pytest.fixture
def story(transactional_db):
    """A story that has one of everything."""
    return the_harbour_story()


def focused(page) -> str:
    """The text of what has the focus."""
    return page.evaluate("document.activeElement.textContent.trim()")


def press(page, *keys: str) -> None:
    """One key after the other."""
    for key in keys:
        page.keyboard.press(key)


def test_six_tabs_lead_to_an_event_and_enter_opens_it(page, story):
    page.goto("/")
    press(page, "Tab", "Tab")
    while focused(page) != "The harbour wall of Skerry Bay":
        press(page, "Tab")
    press(page, "Enter")
    page.wait_for_url(f"**{STORY}")
    press(page, *["Tab"] * 6)
    assert focused(page) == "Engineers warn of cracks"
    assert page.evaluate("getComputedStyle(document.activeElement).outlineWidth") == "3px"
    press(page, "j")
    assert focused(page) == "Sea wall falls at Skerry Bay"
    press(page, "Enter")
    page.wait_for_url("**/events/3/")
    while focused(page) != "In its article":
        press(page, "Tab")
    press(page, "Enter")
    page.wait_for_url("**/articles/**")


def test_keys_walk_unfold_search_and_explain_themselves(page, story):
    page.goto(STORY)
    press(page, "j", "j")
    assert focused(page) == "Sea wall falls at Skerry Bay"
    press(page, "k")
    assert focused(page) == "Engineers warn of cracks"
    press(page, "ArrowDown")
    assert focused(page) == "Sea wall falls at Skerry Bay"
    press(page, "ArrowUp", "ArrowDown", "o")
    assert page.locator("#sources-3 blockquote").first.is_visible()
    press(page, "Escape")
    assert page.locator("#sources-3 blockquote").first.is_hidden()
    press(page, "?")
    assert page.locator("#keys").is_visible()
    press(page, "j", "Escape")
    assert page.locator("#keys").is_hidden()
    assert focused(page) == "Sea wall falls at Skerry Bay"
    press(page, "/")
    assert page.evaluate("document.activeElement.id") == "f-q"
    page.keyboard.type("jk?o")
    assert page.input_value("#f-q") == "jk?o"
    assert page.locator("#keys").is_hidden()


def test_nothing_traps_the_focus(page, story):
    page.goto(STORY)
    seen = []
    for _ in range(80):
        press(page, "Tab")
        here = page.evaluate("document.activeElement === document.body")
        if here:
            break
        seen.append(focused(page))
    assert "Share" in seen[-3:]


def test_arrows_move_along_the_strip(page, story):
    page.goto(STORY)
    page.locator("#strip a").first.focus()
    press(page, "ArrowRight", "ArrowRight")
    assert page.locator("#strip a").evaluate_all("stops => stops.indexOf(document.activeElement)") == 2
    assert page.locator("#strip a[tabindex='0']").count() == 1
    press(page, "Enter")
    page.wait_for_url("**from=**")
