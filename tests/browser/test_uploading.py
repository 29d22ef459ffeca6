"""Twenty files handed in at once, in a real browser, read by a worker of the real queue; and without scripts."""

import io
import re
import signal
import subprocess
import sys
import zipfile
from urllib.parse import quote

import pytest
from django.db import connection
from django_q.conf import Conf
from playwright.sync_api import expect

from tests.browser.desk import a_paper, add_articles, sign_in
from tests.desk.papers import STRIKE, TALKS, VOTE
from tests.house.outside import PRODUCTION, ROOT, environment
from timeline import ingest
from timeline.models import Article, Story

A_WHILE = 120_000
"""Milliseconds that a worker may take for all of it on a busy machine."""


@pytest.fixture
def story(transactional_db, media_root) -> Story:
    """The story of the strike as two papers tell it."""
    story = Story.objects.create(slug="ferry-strike", title="Ferry strike", published=True)
    for name, text in (("vote.txt", VOTE), ("talks.txt", TALKS)):
        ingest.read(ingest.receive(story, text.encode(), name).article.pk)
    ingest.link(story.pk)
    return story


def page_of(text: str) -> bytes:
    """An article as a web page."""
    title, *parts = text.split("\n\n")
    told = "".join(f"<p>{part}</p>" for part in parts)
    head = f"<html><head><title>{title}</title></head>"
    return f"{head}<body><article><h1>{title}</h1>{told}</article></body></html>".encode()


def archive_of(**files: str) -> bytes:
    """A ZIP archive."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, text in files.items():
            archive.writestr(f"{name}.txt", text)
    return packed.getvalue()


@pytest.fixture
def twenty(tmp_path) -> list:
    """Twenty mixed files: two broken, one the bytes of an article that is here, one nearly the text of another."""
    wire = STRIKE.replace("Kellbrook Herald, 21 March 2019", "Lake County Record, 22 March 2019").replace(
        "By Nora Beddoes", "By our wire"
    )
    files = {
        "strike.txt": STRIKE.encode(),
        "wire.txt": wire.replace("on Thursday to ask", "on Thursday morning to ask").encode(),
        "again.txt": VOTE.encode(),
        "empty.txt": b"",
        "broken.pdf": b"%PDF-1.7\n1 0 obj broken",
        "two.zip": archive_of(one=a_paper(40), other=a_paper(41)),
    }
    files |= {f"page{n}.html": page_of(a_paper(n)) for n in range(4)}
    files |= {f"paper{n}.txt": a_paper(n).encode() for n in range(4, 14)}
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    return [tmp_path / name for name in files]


@pytest.fixture
def worker(story, media_root, monkeypatch, settings):
    """The queue's own command at work on the database of the tests, in a process of its own."""
    settings.QUEUE = "cluster"
    monkeypatch.setattr(Conf, "SYNC", False)
    values = {"DATABASE_URL": url_of(connection), "MEDIA_ROOT": str(media_root), "SECRET_KEY": settings.SECRET_KEY}
    command = [sys.executable, "manage.py", "qcluster"]
    asked = environment(**(PRODUCTION | values))
    process = subprocess.Popen(command, cwd=ROOT, env=asked, stderr=subprocess.DEVNULL, start_new_session=True)
    yield process
    process.send_signal(signal.SIGTERM)
    process.wait(timeout=60)


def url_of(connection) -> str:
    """The URL of the database of the tests, as DATABASE_URL takes it."""
    database = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{database['NAME']}"
    return f"postgresql://{database['USER']}@/{database['NAME']}?host={quote(database['HOST'], safe='')}"


def row_of(tab, name: str):
    """The row of a file."""
    return tab.locator("#batch-rows tbody tr", has=tab.get_by_role("rowheader", name=name, exact=True))


def fill_in(tab, story: Story, files: list) -> None:
    """Choose a story and files on the upload page, and send them."""
    tab.goto(f"/admin/timeline/article/upload/?story={story.pk}")
    tab.set_input_files("#id_files", [str(file) for file in files])
    tab.click("input[value='Add articles']")
    tab.wait_for_url("**/admin/timeline/batch/*/change/")


ENDS = {
    "strike.txt": ["read", "published Thu 21 Mar 2019, stated in the article"],
    "wire.txt": ["read", "nearly the same as a"],
    "again.txt": ["here already", "already here as a1"],
    "empty.txt": ["not read", "Upload a file that has the article's text in it.", "Try again"],
    "broken.pdf": ["not read", "upload that.", "Try again"],
    "two.zip": ["unpacked", "2 in it, listed below"],
    "↳ one.txt": ["read"],
    "page0.html": ["read"],
    "paper13.txt": ["read"],
}


def test_twenty_files_end_as_they_should_and_closing_the_page_loses_nothing(page, story, worker, twenty, admin_user):
    sign_in(page)
    fill_in(page, story, twenty)
    own = page.url
    expect(page.locator(".how-far")).to_contain_text("It can be closed: nothing is lost.")
    expect(page.locator("#batch-rows progress")).to_be_visible()
    page.goto("about:blank")
    page.goto(own)
    expect(page.locator(".how-far")).to_contain_text("22 of 22 done, 2 not read.", timeout=A_WHILE)
    assert page.locator("#batch-rows").get_attribute("hx-get") is None
    for name, said in ENDS.items():
        for part in said:
            expect(row_of(page, name)).to_contain_text(part)
    expect(page.locator("#batch-rows tr.is-failed")).to_have_count(2)
    assert Article.objects.filter(story=story, state="read").count() == 2 + 2 + 2 + 4 + 10
    compare_and_decide(page)


def compare_and_decide(page) -> None:
    """From the row of the near copy to both texts side by side, and to a decision on them."""
    row_of(page, "wire.txt").get_by_role("link", name="nearly the same").click()
    assert "The program takes one for a copy of the other" in page.locator("#content-main").inner_text()
    assert page.locator(".side-by-side mark").all_inner_texts() == ["morning "]
    page.check("input[value=update]")
    page.click("input[value=Save]")
    expect(page.locator(".messagelist")).to_contain_text("an update of a")
    expect(page.locator(".side-by-side")).to_contain_text("superseded by a")


def test_twenty_files_without_scripts(browser, live_server, story, worker, twenty, admin_user):
    context = browser.new_context(base_url=live_server.url, java_script_enabled=False)
    tab = context.new_page()
    sign_in(tab)
    fill_in(tab, story, twenty)
    assert "It can be closed: nothing is lost." in tab.locator(".how-far").inner_text()
    expect(tab.locator(".how-far")).to_contain_text("22 of 22 done, 2 not read.", timeout=A_WHILE)
    for name, said in ENDS.items():
        for part in said:
            expect(row_of(tab, name)).to_contain_text(part)
    context.close()


def test_files_are_dropped_and_listed_before_they_are_sent(page, story, tmp_path, admin_user):
    sign_in(page)
    page.goto(f"/admin/timeline/article/upload/?story={story.pk}")
    dropped = page.evaluate_handle(
        """() => {
            const all = new DataTransfer();
            all.items.add(new File(["one"], "one.txt", { type: "text/plain" }));
            all.items.add(new File([new Uint8Array(15000001)], "large.txt"));
            return all;
        }"""
    )
    page.dispatch_event("#drop-zone", "drop", {"dataTransfer": dropped})
    expect(page.locator("#chosen li")).to_have_count(2)
    expect(page.locator("#chosen li").nth(1)).to_contain_text("15 MB are the most")
    page.click("input[value='Add articles']")
    page.wait_for_url("**/admin/timeline/batch/*/change/")
    expect(row_of(page, "large.txt")).to_contain_text("15 MB are the most")


def test_what_is_sent_is_counted_with_the_time_that_is_left(page, story, tmp_path, admin_user):
    (tmp_path / "long.txt").write_bytes(STRIKE.encode() + b" and so on" * 100_000)
    sign_in(page)
    page.goto(f"/admin/timeline/article/upload/?story={story.pk}")
    line = page.context.new_cdp_session(page)
    slow = {"offline": False, "latency": 0, "downloadThroughput": -1, "uploadThroughput": 150_000}
    line.send("Network.emulateNetworkConditions", slow)
    page.set_input_files("#id_files", str(tmp_path / "long.txt"))
    page.click("input[value='Add articles']")
    expect(page.locator("#sending progress")).to_be_visible()
    expect(page.locator("#sending")).to_contain_text(re.compile(r"of 1\.0 MB sent, about \d seconds left"))
    page.wait_for_url("**/admin/timeline/batch/*/change/")
    expect(page.locator(".messagelist")).to_contain_text("Everything is stored.")


def test_what_is_wrong_is_said_and_the_files_stay_chosen(page, story, tmp_path, admin_user):
    (tmp_path / "strike.txt").write_text(STRIKE, encoding="utf-8")
    sign_in(page)
    page.goto(f"/admin/timeline/article/upload/?story={story.pk}")
    page.set_input_files("#id_files", str(tmp_path / "strike.txt"))
    page.fill("#id_published", "the day before yesterday or so")
    page.click("input[value='Add articles']")
    expect(page.locator(".field-published ul.errorlist")).to_be_visible()
    expect(page.locator("#chosen li")).to_contain_text("strike.txt")
    page.fill("#id_published", "21 March 2019")
    page.click("input[value='Add articles']")
    expect(row_of(page, "strike.txt")).to_be_visible()


def test_more_files_than_are_taken_at_once_are_not_sent(page, story, admin_user):
    sign_in(page)
    page.goto(f"/admin/timeline/article/upload/?story={story.pk}")
    many = page.evaluate_handle(
        """() => {
            const all = new DataTransfer();
            for (let n = 0; n < 1001; n++) all.items.add(new File(["one"], `${n}.txt`));
            return all;
        }"""
    )
    page.dispatch_event("#drop-zone", "drop", {"dataTransfer": many})
    page.click("input[value='Add articles']")
    expect(page.locator("#sending")).to_contain_text("1000 files are the most at once, and these are 1001.")
    assert not story.batches.exists()


def test_a_connection_that_breaks_is_said_and_nothing_is_lost(page, story, tmp_path, admin_user):
    (tmp_path / "strike.txt").write_text(STRIKE, encoding="utf-8")
    sign_in(page)
    page.goto(f"/admin/timeline/article/upload/?story={story.pk}")
    page.set_input_files("#id_files", str(tmp_path / "strike.txt"))
    page.context.set_offline(True)
    page.click("input[value='Add articles']")
    expect(page.locator("#sending")).to_contain_text("Nothing was taken in: send it again.")
    page.context.set_offline(False)
    page.click("input[value='Add articles']")
    expect(row_of(page, "strike.txt")).to_be_visible()


def test_a_batch_is_undone_and_taken_in_again(page, story, tmp_path, admin_user):
    (tmp_path / "strike.txt").write_text(STRIKE, encoding="utf-8")
    sign_in(page)
    fill_in(page, story, [tmp_path / "strike.txt"])
    expect(page.locator(".how-far")).to_contain_text("1 of 1 done.")
    page.get_by_role("button", name="Undo this batch").click()
    expect(page.locator(".messagelist")).to_contain_text("1 article taken away")
    assert story.articles.count() == 2
    page.get_by_role("button", name="Take in again").click()
    expect(page.locator(".messagelist")).to_contain_text("1 file to be taken in again")
    expect(row_of(page, "strike.txt")).to_contain_text("published Thu 21 Mar 2019")


def test_the_rows_of_a_batch_follow_what_the_worker_does(page, story, tmp_path, admin_user):
    (tmp_path / "strike.txt").write_text(STRIKE, encoding="utf-8")
    sign_in(page)
    [row] = add_articles(page, tmp_path / "strike.txt")
    Article.objects.filter(number=3).update(state="reading")
    page.reload()
    assert "0 of 1 done" in page.locator("#batch-rows").inner_text()
    Article.objects.filter(number=3).update(state="read")
    page.locator("#batch-rows", has_text="1 of 1 done.").wait_for()
    assert page.locator("#batch-rows").get_attribute("hx-get") is None
