"""The order in which articles come changes nothing."""

from __future__ import annotations

import os
import subprocess
import sys
from functools import cache
from hashlib import sha256
from itertools import permutations
from pathlib import Path

import pytest

from tests.ingest.newsdesk import STORY, a_story, taken_in, whole_without_ids
from timeline import ingest
from timeline.chronology.edtf import Edtf
from timeline.ingest.assembling import Assembled, assemble
from timeline.ingest.sources import Source
from timeline.intake.documents import read_document
from timeline.intake.fingerprint import minhash
from timeline.language.reading import read
from timeline.models import Article

SEEDS = sorted(path for path in (Path(__file__).parents[2] / "seeds").iterdir() if path.is_file())


@cache
def seeds() -> tuple[Source, ...]:
    """The five seed articles, read once."""
    return tuple(source(path.read_bytes(), path.name) for path in SEEDS)


def source(data: bytes, file_name: str) -> Source:
    """One file, read as far as assembling needs it."""
    draft = read_document(data, file_name)
    return Source(
        key=sha256(data).hexdigest(),
        outlet=draft.outlet,
        title=draft.title,
        body=draft.body,
        reading=read(draft.body, draft.captions),
        published=draft.published.edtf if draft.published else None,
        shingles=minhash(draft.body),
        captions=draft.captions,
    )


def told(assembled: Assembled) -> list[object]:
    """All that a story came to, in words."""
    number = {id(event.happening): place for place, event in enumerate(assembled.events)}
    events = [
        (
            event.title,
            event.significance,
            event.shown,
            event.background,
            event.happening.date,
            event.happening.status,
            number.get(id(event.happening.fulfilled_by)),
            [report.key for report in event.happening.reports],
        )
        for event in assembled.events
    ]
    return [
        events,
        sorted(assembled.written.items()),
        sorted(assembled.copy_of.items()),
        sorted(assembled.names.items()),
    ]


@cache
def as_they_come() -> list[object]:
    """What the seeds come to in the order of their files."""
    return told(assemble(seeds()))


def test_there_are_five_seeds_and_they_tell_something():
    events, written, _, _ = as_they_come()
    assert (len(seeds()), len(written)) == (5, 5)
    assert len(events) > 5


@pytest.mark.parametrize("first", range(5), ids=lambda place: f"article {place} first")
def test_all_120_orders_of_the_seeds_come_to_the_same(first: int):
    orders = [order for order in permutations(seeds()) if order[0] is seeds()[first]]
    assert len(orders) == 24
    for order in orders:
        assert told(assemble(order)) == as_they_come()


ORDERS = [(4, 3, 2, 1, 0), (3, 0, 4, 2, 1), (1, 4, 0, 2, 3)]


@pytest.mark.parametrize("order", ORDERS, ids=str)
def test_seeds_that_come_one_by_one_leave_the_same_rows(db, media_root, order: tuple[int, ...]):
    """Each is received and linked before the next comes, so that events are made, joined and parted on the way."""
    grown, at_once = a_story("grown"), a_story("at-once")
    for path in SEEDS:
        ingest.read(ingest.receive(at_once, path.read_bytes(), path.name).article.pk)
    ingest.link(at_once.pk)
    for place in order:
        path = SEEDS[place]
        reuse(ingest.receive(grown, path.read_bytes(), path.name).article, at_once)
        ingest.link(grown.pk)
    assert body_of(grown) == body_of(at_once)


def reuse(article: Article, story) -> None:
    """Give an article what was read out of the same file in another story."""
    known = story.articles.get(sha256=article.sha256)
    for field in ("title", "standfirst", "byline", "outlet", "language", "body", "captions", "dropped", "text_digest"):
        setattr(article, field, getattr(known, field))
    for field in ("shingles", "stated_edtf", "stated_because", "reading", "state", "read_at"):
        setattr(article, field, getattr(known, field))
    article.save()


def body_of(story) -> str:
    """A story's export without ids, from its articles on."""
    text = whole_without_ids(story)
    return text[text.index('"articles"') :]


@pytest.mark.parametrize("order", list(permutations(STORY))[1::5], ids=" ".join)
def test_other_orders_of_a_small_story_leaves_the_same_rows(db, media_root, order: tuple[str, ...]):
    story, in_order = a_story("in-this-order"), a_story("in-order")
    for name in order:
        taken_in(story, name)
    taken_in(in_order, *STORY)
    assert body_of(story) == body_of(in_order)


TELL = """
import django
django.setup()
from tests.ingest.test_orders import assemble, seeds, told
print(told(assemble(seeds())))
"""


def test_the_order_of_sets_in_memory_changes_nothing():
    """Python deals out the order of sets anew in every process; two processes must tell the same."""
    answers = set()
    for dealt in ("1", "2"):
        run = subprocess.run(
            [sys.executable, "-c", TELL],
            env={**os.environ, "PYTHONHASHSEED": dealt, "DJANGO_SETTINGS_MODULE": "newsroom.settings"},
            cwd=Path(__file__).parents[2],
            capture_output=True,
            check=False,
            text=True,
        )
        assert run.returncode == 0, run.stderr
        answers.add(run.stdout)
    assert len(answers) == 1
    assert len(answers.pop()) > 1000


def test_a_day_that_is_known_is_never_worked_out_otherwise():
    dated = [source for source in seeds() if source.published is not None]
    written = assemble(seeds()).written
    assert {source.key: written[source.key].edtf for source in dated} == {
        source.key: source.published for source in dated
    }
    assert all(isinstance(found.edtf, Edtf) for found in written.values())
