"""A story and an event in a frame on another site; data in a page, under the site's policy."""

import json
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

import pytest

from tests.harbour import the_harbour_story

STORY = "/stories/the-harbour-wall-of-skerry-bay/"
FRAMED = [f"{STORY}embed/", f"{STORY}events/3/embed/"]


@pytest.fixture
def story(transactional_db):
    """A story that has one of everything."""
    return the_harbour_story()


@pytest.fixture
def elsewhere(page, tmp_path):
    """Show an address of ours in a frame on a page of another site; gives what stands in the frame."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(SimpleHTTPRequestHandler, directory=tmp_path))
    Thread(target=server.serve_forever, daemon=True).start()

    def show(address: str):
        frame = f"<!doctype html><title>Elsewhere</title><iframe src='{address}' width='320' height='600'></iframe>"
        (tmp_path / "index.html").write_text(frame, encoding="utf-8")
        page.goto(f"http://127.0.0.1:{server.server_port}/")
        return page.frame_locator("iframe")

    yield show
    server.shutdown()
    server.server_close()


@pytest.mark.parametrize("address", FRAMED)
def test_a_framed_page_shows_on_another_site_and_opens_ours_in_a_new_tab(page, story, elsewhere, live_server, address):
    frame = elsewhere(f"{live_server.url}{address}")
    link = frame.locator("h1 a")
    link.wait_for()
    with page.context.expect_page() as opened:
        link.click()
    assert opened.value.url == f"{live_server.url}{address.removesuffix('embed/')}"
    assert page.title() == "Elsewhere"


@pytest.mark.parametrize("address", FRAMED)
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_framed_page_fits_320_pixels_by_day_and_night(browser, live_server, story, address, scheme):
    context = browser.new_context(
        viewport={"width": 320, "height": 600}, color_scheme=scheme, java_script_enabled=True, base_url=live_server.url
    )
    tab = context.new_page()
    tab.goto(address)
    assert tab.evaluate("document.documentElement.scrollWidth") == 320
    ground = tab.evaluate("getComputedStyle(document.body).backgroundColor")
    low = min(tab.locator("a").evaluate_all("links => links.map(link => link.getBoundingClientRect().height)"))
    context.close()
    assert ground == {"light": "rgb(255, 255, 255)", "dark": "rgb(18, 18, 18)"}[scheme]
    assert low >= 24


@pytest.mark.parametrize("address", [STORY, f"{STORY}events/3/", "/articles/"])
def test_the_policy_has_nothing_against_data_in_a_page(page, story, address):
    page.goto(story.articles.get(number=1).get_absolute_url() if address == "/articles/" else address)
    told = json.loads(page.locator("script[type='application/ld+json']").inner_text())
    assert told["@context"][0] == "https://schema.org"


def test_what_to_paste_can_be_had_without_a_script(browser, live_server, story):
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    tab = context.new_page()
    tab.goto(STORY)
    tab.click("summary:has-text('Share')")
    pasted = tab.input_value("details.share textarea")
    context.close()
    assert pasted.startswith(f'<iframe src="{live_server.url}{STORY}embed/"')
