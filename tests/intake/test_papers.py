"""Whole articles in the manner of many papers: every fact that they state, and no other."""

import re

import pytest

from tests.intake.papers_broadcast import PAPERS as BROADCAST
from tests.intake.papers_copied import PAPERS as COPIED
from tests.intake.papers_local import PAPERS as LOCAL
from tests.intake.papers_online import PAPERS as ONLINE
from tests.intake.papers_pasted import PAPERS as PASTED
from tests.intake.papers_print import PAPERS as PRINT
from tests.intake.papers_signed import PAPERS as SIGNED
from tests.intake.papers_sites import PAPERS as SITES
from tests.intake.papers_wire import PAPERS as WIRE
from timeline.intake.documents import read_document


def words(text):
    return set(re.findall(r"\w+", text))


@pytest.fixture(
    params=[*WIRE, *LOCAL, *SITES, *COPIED, *SIGNED, *BROADCAST, *PRINT, *ONLINE, *PASTED],
    ids=lambda paper: paper.name,
)
def paper(request):
    return request.param


@pytest.fixture
def draft(paper):
    return read_document(paper.text.encode(), f"{paper.name}.txt")


def test_facts_are_the_stated_ones(paper, draft):
    assert {
        "title": draft.title,
        "standfirst": draft.standfirst,
        "byline": draft.byline,
        "outlet": draft.outlet,
        "url": draft.url,
        "published": draft.published.edtf.text if draft.published else "",
        "hints": draft.hints,
    } == {
        "title": paper.title,
        "standfirst": paper.standfirst,
        "byline": paper.byline,
        "outlet": paper.outlet,
        "url": paper.url,
        "published": paper.published,
        "hints": paper.hints,
    }
    assert not paper.because or paper.because in draft.published.because


def test_body_is_the_article_and_nothing_else(paper, draft):
    assert draft.body.startswith(paper.begins)
    assert draft.body.endswith(paper.ends)
    assert [text for text in paper.gone if text in draft.body] == []
    assert [text for text in paper.kept if text not in draft.body] == []


def test_captions(paper, draft):
    captions = [draft.body[start:end] for start, end in draft.captions]
    assert captions == ([paper.caption] if paper.caption else [])


def test_nothing_is_lost(paper, draft):
    """Every word of the file stands in a fact, in the body or among what was dropped with a reason."""
    pieces = [draft.title, draft.outlet, draft.standfirst, draft.body, *(piece.text for piece in draft.dropped)]
    assert words(paper.text) - words(" ".join(pieces)) == set()
    assert all(piece.why for piece in draft.dropped)
