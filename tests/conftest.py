"""What every room's tests share: which of them need a database, a media folder, and a real browser."""

import os
import shutil

import pytest
from hypothesis import settings as hypothesis_settings

DATABASE_FIXTURES = {"db", "transactional_db", "live_server", "admin_client", "admin_user"}
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
BROWSER_ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

# A busy machine is no fault of the code.
hypothesis_settings.register_profile("patient", parent=hypothesis_settings(), deadline=None)
hypothesis_settings.load_profile("patient")


def pytest_collection_modifyitems(config, items):
    """On PostgreSQL run only what touches the database: the rest has nothing new to say there."""
    if os.environ.get("TEST_DATABASE", "sqlite") == "sqlite":
        return
    chosen = [item for item in items if needs_database(item)]
    config.hook.pytest_deselected(items=[item for item in items if item not in set(chosen)])
    items[:] = chosen


def needs_database(item) -> bool:
    """Whether a test asks for the database, by a mark or by a fixture."""
    return bool(item.get_closest_marker("django_db")) or not DATABASE_FIXTURES.isdisjoint(item.fixturenames)


@pytest.fixture(autouse=True)
def nothing_kept():
    """No test is answered from what another one left in memory: databases that are rolled back number rows anew."""
    from timeline.catalogue import catalogues
    from timeline.catalogue.listing import listings
    from timeline.templatetags.timeline_entry import entries
    from timeline.views.answer import answers
    from timeline.views.stories import summaries

    for shelf in (catalogues, listings, entries, answers, summaries):
        shelf.clear()


@pytest.fixture
def media_root(settings, tmp_path):
    """An empty media folder for one test."""
    settings.MEDIA_ROOT = tmp_path / "media"
    return settings.MEDIA_ROOT


@pytest.fixture(scope="session")
def browser():
    """Chromium, driven by Playwright, one for the whole run."""
    from playwright.sync_api import sync_playwright

    program = next(filter(None, map(shutil.which, BROWSERS)), None)
    assert program, "There is no Chromium on the PATH; `make test` installs it, or install the package chromium."
    # Playwright's loop runs in this thread, so Django would take every query of a test for an asynchronous one.
    os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "true"
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=program, args=BROWSER_ARGUMENTS)
        yield chromium
        chromium.close()


@pytest.fixture
def page(browser, live_server):
    """An empty tab on the test site, 1280 px wide. A script's error or a breach of the policy fails the test."""
    context = browser.new_context(base_url=live_server.url, viewport={"width": 1280, "height": 900})
    tab = context.new_page()
    complaints = []
    tab.on("pageerror", lambda error: complaints.append(str(error)))
    tab.on("console", lambda line: complaints.append(line.text) if "Content Security Policy" in line.text else None)
    yield tab
    context.close()
    assert complaints == []
