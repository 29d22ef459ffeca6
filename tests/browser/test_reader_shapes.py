"""Every page on a small phone, enlarged, on paper, in the dark, and held to axe-core's rules."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse
from playwright.sync_api import expect

from tests import shapes
from tests.harbour import the_harbour_story

HARBOUR = "the-harbour-wall-of-skerry-bay"
STORY = f"/stories/{HARBOUR}/"
PAGES = {
    "the stories": "/",
    "a timeline": STORY,
    "a filtered timeline": f"{STORY}?show=all&name=harbour-board&from=2019-09",
    "a search for nothing": f"{STORY}?q=zebra",
    "nonsense": f"{STORY}?from=nonsense",
    "all on one page": f"{STORY}print/?show=all",
    "an event": f"{STORY}events/3/",
    "a name": f"{STORY}names/harbour-board/",
    "the names": f"{STORY}names/",
    "the sources": f"{STORY}sources/",
    "searching a story": f"{STORY}search/?q=wall",
    "searching all": "/search/?q=wall",
    "a framed story": f"{STORY}embed/",
    "nothing there": "/nothing/",
    "an empty story": "/stories/empty/",
    "an undated story": "/stories/undated/",
    "a story of years": "/stories/years/",
    "extremes": "/stories/extremes/",
    "a long story": "/stories/long/",
}
OPEN_ALL = "document.querySelectorAll('main details').forEach((part) => { part.open = true; })"
SMALL_TARGETS = """() => [...document.querySelectorAll('a, button, summary, input, select')]
    .filter((part) => part.checkVisibility({contentVisibilityAuto: true}) && part.type !== 'hidden')
    .filter((part) => !part.closest('.unseen, noscript'))
    .map((part) => [part.textContent.trim(), part.getBoundingClientRect()])
    .filter(([, box]) => Math.min(box.width, box.height) < 24).map(([text]) => text)"""


@pytest.fixture
def stories(transactional_db):
    """One of everything, and what is out of the ordinary."""
    for tell in (the_harbour_story, shapes.an_empty_story, shapes.an_undated_story, shapes.a_story_of_years):
        tell()
    shapes.a_story_of_extremes()
    shapes.a_long_story(6)


def broken(page) -> list[str]:
    """The rules of axe-core that the page breaks as it stands, each with the elements that break it."""
    found = Axe().run(page).response["violations"]
    return [f"{rule['id']}: {[node['target'] for node in rule['nodes']][:4]}" for rule in found]


def seen_in(page, width: int, scheme: str) -> list[str]:
    """The rules that the page breaks at that width, by day or by night."""
    page.set_viewport_size({"width": width, "height": 900})
    page.emulate_media(color_scheme=scheme)
    return broken(page)


def overflow(page) -> int:
    """Pixels that stand out of the page sideways."""
    return page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")


def test_no_page_breaks_a_rule_by_day_or_night_on_phone_or_desk(page, stories):
    ways = [(390, "light"), (390, "dark"), (1280, "light"), (1280, "dark")]
    problems = {}
    article = reverse("article", args=[the_harbour_article()])
    for name, address in {**PAGES, "an article": article}.items():
        page.goto(address)
        for way in ways:
            if found := seen_in(page, *way):
                problems[name, *way] = found
        page.evaluate(OPEN_ALL)
        if found := seen_in(page, 1280, "light"):
            problems[name, "open"] = found
    assert problems == {}


def test_a_broken_rule_would_be_noticed(page):
    page.set_content("<main><img src='data:,'></main>")
    assert any(rule.startswith("image-alt") for rule in broken(page))


def the_harbour_article() -> int:
    """The key of an article of the harbour story."""
    from timeline.models import Article

    return Article.objects.filter(story__slug=HARBOUR).earliest("number").pk


def test_every_page_fits_a_small_phone_and_a_finger(page, stories):
    page.set_viewport_size({"width": 320, "height": 700})
    wrong = {}
    for name, address in PAGES.items():
        page.goto(address)
        page.evaluate(OPEN_ALL)
        found = overflow(page), page.evaluate(SMALL_TARGETS)
        if found != (0, []):
            wrong[name] = found
    assert wrong == {}


@pytest.mark.parametrize("width", [640, 720])
def test_a_page_at_twice_its_size_does_not_scroll_sideways(page, stories, width):
    """200 % of a window 1280 (1440) wide is a window half as wide, at two pixels each."""
    page.set_viewport_size({"width": width, "height": 450})
    for address in (STORY, "/stories/extremes/"):
        page.goto(address)
        assert overflow(page) == 0
        page.evaluate("document.documentElement.style.setProperty('font-size', '200%')")
        assert overflow(page) == 0


def test_paper_opens_what_is_folded_and_drops_the_controls(page, stories):
    page.goto(STORY)
    page.emulate_media(media="print")
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    assert page.locator("#sources-3 blockquote").first.is_visible()
    for control in ("#strip", "#filter-form", ".masthead", "#more", ".guide"):
        assert page.locator(control).is_hidden(), control


def test_all_on_one_page_has_every_event_open_and_can_be_printed(browser, live_server, stories):
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    tab = context.new_page()
    tab.goto("/stories/long/")
    tab.click("text=All on one page")
    tab.wait_for_url("**/print/")
    assert tab.locator("[data-event-link]").count() == 60
    tab.goto(f"{STORY}print/?show=all")
    assert tab.locator("#sources-3 blockquote").first.is_visible()
    assert len(tab.pdf()) > 1000
    context.close()


def test_beside_a_wide_list_stand_the_sources_of_one_event(page, stories):
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(STORY)
    assert page.locator(".guide").is_visible()
    text = page.locator("#e3 h3").bounding_box()
    assert 640 <= page.locator("#e3").bounding_box()["width"] <= 690
    page.click("#sources-3 summary")
    panel = page.locator("#sources-3 > ul").bounding_box()
    assert panel["x"] > text["x"] + 660
    assert panel["y"] == 60
    page.click("#sources-4 summary")
    expect(page.locator("details.sources[open]")).to_have_count(1)
    page.keyboard.press("Escape")
    expect(page.locator("details.sources[open]")).to_have_count(0)
    page.set_viewport_size({"width": 1200, "height": 900})
    page.click("#sources-3 summary")
    assert page.locator("#sources-3 > ul").bounding_box()["x"] == pytest.approx(text["x"], abs=90)


def test_dates_stay_put_while_their_day_scrolls(page, stories):
    page.goto("/stories/extremes/")
    page.locator("#e1").evaluate("entry => window.scrollTo(0, entry.getBoundingClientRect().top + 20)")
    assert page.locator(".chapter > h2").first.bounding_box()["y"] == pytest.approx(0, abs=1)
    assert page.locator(".day > .when").first.bounding_box()["y"] >= 40
    assert page.locator("#e1 h3").bounding_box()["y"] < 0


def test_nothing_moves_for_who_wants_no_motion(browser, live_server, stories):
    context = browser.new_context(base_url=live_server.url, reduced_motion="reduce")
    tab = context.new_page()
    tab.goto(STORY)
    moving = tab.evaluate(
        """() => [...document.querySelectorAll('*')].map((part) => getComputedStyle(part))
            .filter((style) => style.transitionDuration !== '0s' || style.animationName !== 'none').length"""
    )
    context.close()
    assert moving == 0
