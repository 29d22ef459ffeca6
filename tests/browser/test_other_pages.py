"""The pages beside the timeline, with names, titles and texts as long and as strange as they come."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse
from playwright.sync_api import expect

from tests.builders import a_mention, a_story, an_article, an_entity, an_event
from tests.harbour import the_harbour_story

UNBROKEN = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 3
TITLE = ("A wall falls, and falls again, and what the council knew of it is told at length by everybody " * 4)[:300]
ARABIC = "سقط الجدار القديم في الميناء يوم الاثنين بعد أسبوع من الأمطار."


@pytest.fixture
def addresses(transactional_db):
    """The address of each kind of page of a story of extremes."""
    story = a_story(TITLE, slug="extremes")
    body = f"{UNBROKEN}\n\n“{'no wall was ever built as badly as this one was ' * 3}”\n\n{ARABIC}"
    body += "\n\nThe word of the day was wall, on Monday."
    articles = [
        an_article(story, title, outlet=f"{outlet} {number}", published="2020-01-01", body=body, language="ar")
        for number in range(9)
        for title, outlet in ((TITLE, UNBROKEN[:180]), (ARABIC, "صحيفة الميناء"))
    ]
    articles[1].copy_of = articles[0]
    articles[1].save()
    event = an_event(story, TITLE, who=[f"{UNBROKEN[:190]} {n}" for n in range(4)], where=[ARABIC], dates_differ=True)
    an_entity(story, UNBROKEN[:199], "body")
    for article in articles:
        a_mention(event, article, ARABIC, "الاثنين", attribution=UNBROKEN[:190])
    expected = an_event(story, UNBROKEN, "2010-11", status="expected", fulfilled_by=event)
    a_mention(expected, articles[0], "The word of the day was wall, on Monday.", "Monday")
    name = event.participants.first().slug
    return {
        "event": event.get_absolute_url(),
        "expectation": expected.get_absolute_url(),
        "article": articles[0].get_absolute_url(),
        "sources": reverse("sources", args=["extremes"]),
        "names": reverse("names", args=["extremes"]),
        "name": reverse("entity", args=["extremes", name]),
        "search": reverse("story-search", args=["extremes"]) + "?q=wall",
        "search for articles": reverse("story-search", args=["extremes"]) + "?q=wall&in=articles",
        "search everywhere": reverse("search") + f"?q={UNBROKEN}",
    }


def overflow(page) -> int:
    """Pixels that stand out of the page sideways."""
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


@pytest.mark.parametrize("width", [320, 1280])
def test_nothing_stands_out_of_the_page_and_no_rule_is_broken(page, addresses, width):
    page.set_viewport_size({"width": width, "height": 900})
    problems = {}
    for name, address in addresses.items():
        page.goto(address)
        page.evaluate("document.querySelectorAll('main details').forEach((part) => { part.open = true; })")
        found = [rule["id"] for rule in Axe().run(page).response["violations"]]
        if found or overflow(page) > 0:
            problems[name] = (overflow(page), found)
    assert problems == {}


def test_a_time_leads_to_its_date_in_words_and_back(browser, live_server, transactional_db):
    story = the_harbour_story()
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    tab = context.new_page()
    tab.goto(story.articles.get(number=1).get_absolute_url())
    tab.click("section.times >> text=“Monday”")
    assert tab.locator("a:target").inner_text() == "Monday"
    tab.click("text=/All \\d+ times in words/")
    assert tab.locator(":target").inner_text() == "Times in this article"
    context.close()


def test_a_search_goes_through_without_script_from_words_to_the_marked_paragraph(
    browser, live_server, transactional_db
):
    the_harbour_story()
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    tab = context.new_page()
    tab.goto("/")
    tab.click(".masthead >> text=Search")
    tab.fill("#s-q", "minutes publ")
    tab.keyboard.press("Enter")
    tab.wait_for_url("**/search/?q=minutes+publ**")
    tab.click(".tabs >> text=1 article")
    tab.click("text=The paragraph in the article")
    assert tab.locator(".paragraph:target > p").inner_text().startswith("Minutes of the meeting")
    context.close()


def test_a_search_answers_while_somebody_types_and_says_so(page, addresses):
    page.goto(reverse("story-search", args=["extremes"]))
    page.focus("#s-q")
    page.keyboard.type("wal")
    expect(page).to_have_url(re.compile(r"[?&]q=wal$"))
    expect(page.locator("#found [role=status]")).to_contain_text("18 articles")
    page.keyboard.type("x")
    expect(page.locator("#found .empty")).to_contain_text("No event has all of these words.")
    expect(page).to_have_title(re.compile("^walx – "))
    expect(page.locator("#s-q")).to_be_focused()
    page.go_back()
    expect(page).not_to_have_url(re.compile("search"))


def test_a_list_narrows_a_search_at_once_and_back_widens_it_again(page, addresses):
    page.goto(reverse("search") + "?q=wall")
    page.click("summary >> text=Narrow the search")
    page.select_option("#s-status", "planned")
    expect(page).to_have_url(re.compile("status=planned"))
    expect(page.locator("#found .tabs")).to_contain_text("0 events")
    page.go_back()
    expect(page).not_to_have_url(re.compile("status"))
    expect(page.locator("#found .tabs")).to_contain_text("2 events")
    page.click("summary >> text=Narrow the search")
    page.select_option("#s-story", "extremes")
    expect(page).to_have_url(re.compile("/stories/extremes/search/"))


def test_search_by_keyboard_alone(page, addresses):
    page.goto(reverse("story-search", args=["extremes"]))
    page.focus("#s-q")
    page.keyboard.type("wall")
    page.keyboard.press("Enter")
    page.wait_for_url("**q=wall**")
    page.focus(".tabs a:nth-of-type(2)")
    page.keyboard.press("Enter")
    page.wait_for_url("**in=articles")
    assert page.locator(".hits > li").count() == 18
