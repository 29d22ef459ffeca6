"""The five seed articles, held to the hand-made gold."""

import json
import re
from pathlib import Path

import pytest

from timeline.intake.characters import alike
from timeline.intake.documents import read_document

ROOT = Path(__file__).resolve().parents[2]
GOLD = json.loads((ROOT / "tests/gold/biden-putin-talks.json").read_text(encoding="utf-8"))["articles"]


@pytest.fixture(params=GOLD, ids=lambda row: row["key"])
def gold(request):
    return request.param


@pytest.fixture
def draft(gold):
    return read_document((ROOT / "seeds" / gold["file"]).read_bytes(), gold["file"])


def test_title_byline_and_outlet(gold, draft):
    assert alike(draft.title) == alike(gold["title"])
    assert (draft.byline, draft.outlet) == (gold["byline"] or "", gold["outlet"] or "")


def test_body_begins_with_the_articles_first_words_and_holds_no_boilerplate(gold, draft):
    assert alike(draft.body).startswith(alike(gold["first_words"]))
    assert [junk for junk in gold["not_in_body"] if alike(junk) in alike(draft.body)] == []


def test_only_a_stated_date_is_stated(gold, draft):
    if gold["published"]["basis"] == "stated":
        assert draft.published.edtf.earliest.isoformat() == gold["published"]["accept"][0]
        assert draft.published.edtf.is_day
    else:
        assert draft.published is None


def test_captions_stand_last_in_the_body(gold, draft):
    captions = [draft.body[start:end] for start, end in draft.captions]
    assert captions == ([gold["caption"]] if "caption" in gold else [])
    assert draft.body.endswith("\n\n".join(captions))


def test_every_word_of_the_file_is_accounted_for(gold, draft):
    pieces = [draft.title, draft.standfirst, draft.body, *(piece.text for piece in draft.dropped)]
    file = (ROOT / "seeds" / gold["file"]).read_text(encoding="utf-8")
    assert set(re.findall(r"\w+", file)) - set(re.findall(r"\w+", " ".join(pieces))) == set()
