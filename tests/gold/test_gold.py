"""Stories taken in whole, from the files to the exported timeline, and held to their gold."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.gold.comparison import Check, Comparison, share
from timeline import ingest
from timeline.exports.timeline_json import document
from timeline.models import Story

GOLD = Path(__file__).parent
SEEDS = GOLD.parents[1] / "seeds"
BARS = {
    "article facts": 1.0,
    "events found": 0.93,
    "dates right": 1.0,
    "status right": 0.93,
    "names found": 0.9,
    "merged right": 1.0,
    "default view clean": 0.7,
    "key events shown": 1.0,
}


@dataclass(frozen=True)
class Held:
    """A story, its gold, and what part of the bars it must reach."""

    slug: str
    articles: Path
    gold: Path
    part: float = 1.0


STORIES = [
    Held("biden-putin-talks", SEEDS, GOLD / "biden-putin-talks.json"),
    Held("hotel-fire-trial", GOLD / "hotel-fire-trial", GOLD / "hotel-fire-trial" / "gold.json", 0.9),
    Held("sarna-valley-quake", GOLD / "sarna-valley-quake", GOLD / "sarna-valley-quake" / "gold.json", 0.9),
]
compared: dict[str, list[Check]] = {}


@pytest.fixture(params=STORIES, ids=lambda held: held.slug)
def held(request) -> Held:
    return request.param


@pytest.fixture
def checks(held, db, media_root) -> list[Check]:
    """The checks of a story, taken in once a run."""
    if held.slug not in compared:
        gold = json.loads(held.gold.read_text(encoding="utf-8"))
        compared[held.slug] = Comparison(gold, exported(held, gold)).checks()
    return compared[held.slug]


def exported(held: Held, gold: dict) -> dict:
    """The story as `newsroom-timeline/1`, after all its articles were received, read and linked."""
    story = Story.objects.create(slug=held.slug, title=held.slug)
    for row in gold["articles"]:
        receipt = ingest.receive(story, (held.articles / row["file"]).read_bytes(), row["file"])
        ingest.read(receipt.article.pk)
    ingest.link(story.pk)
    return document(story)


@pytest.mark.parametrize("figure", BARS)
def test_figure_reaches_its_bar(held, checks, figure):
    short = [check.complaint for check in checks if check.figure == figure and not check.holds]
    reached = share(checks, figure)
    assert reached >= held.part * BARS[figure], "\n".join(short)
