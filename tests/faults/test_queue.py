"""A queue goes on when one of its processes is killed, whatever that process was waiting for."""

from __future__ import annotations

import os
import re
import signal
import time
from pathlib import Path

import pytest

from tests.faults.deaths import wait_until_quiet
from tests.faults.site import Site
from timeline.models import Article, Story
from timeline.synthetic.prose import texts

pytestmark = pytest.mark.django_db(transaction=True)
ROLES = {"worker": "ready for work at", "monitor": "monitoring at", "pusher": "pushing tasks at"}


def pids(site: Site, role: str) -> list[int]:
    """The processes of a queue that have had a role, by what they said of themselves."""
    return [int(pid) for pid in re.findall(rf"{ROLES[role]} (\d+)", site.said())]


def wait_for(well) -> None:
    """Wait until something is so, a minute at most."""
    for _ in range(600):
        if well():
            return
        time.sleep(0.1)
    raise AssertionError("Nothing came of it within a minute.")


@pytest.mark.parametrize("role", ROLES)
def test_a_queue_goes_on_after_a_death_while_it_was_idle(tmp_path, role):
    site = Site(tmp_path)
    Story.objects.create(slug="idle", title="Idle")
    paper = tmp_path / "paper.txt"
    paper.write_text(texts(1, 1)[0], encoding="utf-8")
    with site.queue():
        wait_for(lambda: all(pids(site, each) for each in ROLES))
        time.sleep(1)  # It waits for work by now.
        os.kill(pids(site, role)[-1], signal.SIGKILL)
        wait_for(lambda: len(pids(site, role)) == 2)
        site.run("-m", "tests.faults.mortal", "hand", "idle", str(paper))
        wait_until_quiet(site)
    assert Article.objects.get().state == "read"


def test_nobody_outlives_who_looks_after_them(tmp_path):
    site = Site(tmp_path)
    with site.queue() as queue:
        wait_for(lambda: all(pids(site, each) for each in ROLES))
        sentinel = int(Path(f"/proc/{queue.pid}/task/{queue.pid}/children").read_text(encoding="ascii").split()[0])
        os.kill(sentinel, signal.SIGKILL)
        wait_for(lambda: not any(Path(f"/proc/{pids(site, each)[0]}").exists() for each in ROLES))
        wait_for(lambda: queue.poll() is not None)


def test_a_queue_that_is_to_stop_does_so_although_its_worker_died_meanwhile(tmp_path):
    site = Site(tmp_path)
    Story.objects.create(slug="idle", title="Idle")
    with site.queue() as queue:
        wait_for(lambda: all(pids(site, each) for each in ROLES))
        os.kill(pids(site, "worker")[-1], signal.SIGSTOP)
        papers = [tmp_path / f"{number}.txt" for number in range(4)]
        for paper, text in zip(papers, texts(2, 4), strict=True):
            paper.write_text(text, encoding="utf-8")
        site.run("-m", "tests.faults.mortal", "hand", "idle", *map(str, papers))
        queue.terminate()
        os.kill(pids(site, "worker")[-1], signal.SIGKILL)
        queue.wait(timeout=90)
    wait_for(lambda: not any(Path(f"/proc/{pids(site, each)[-1]}").exists() for each in ROLES))
