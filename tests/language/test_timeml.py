"""Annotated news is read with its offsets, and scored by TempEval-3's formulas."""

from __future__ import annotations

from datetime import date
from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from timeline.language.timeml import Annotation, Score, aligned, read_timeml, score

TIMEML = """<?xml version="1.0" ?>
<TimeML><DOCID>one</DOCID><DCT><TIMEX3 tid="t0" type="DATE" value="2010-12-03" functionInDocument="CREATION_TIME">
2010-12-03</TIMEX3></DCT>
<TEXT>They <EVENT eid="e1">met</EVENT> on <TIMEX3 tid="t1" type="DATE" value="2010-12-02">Thursday</TIMEX3> for
<TIMEX3 tid="t2" type="DURATION" value="PT40M">40 minutes</TIMEX3>.</TEXT></TimeML>
"""


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A folder with one annotated text."""
    (tmp_path / "one.tml").write_text(TIMEML, encoding="utf-8")
    return tmp_path


def test_reading(corpus: Path) -> None:
    """The text without its marks, the day it was written, and what is annotated."""
    document = read_timeml(corpus / "one.tml")
    assert document.document_time == date(2010, 12, 3)
    assert [(document.text[mark.start : mark.end], mark.type, mark.value) for mark in document.annotations] == [
        ("Thursday", "DATE", "2010-12-02"),
        ("40 minutes", "DURATION", "PT40M"),
    ]


def test_reading_refuses_what_is_no_xml(tmp_path: Path) -> None:
    """With the name of the file."""
    (tmp_path / "bad.tml").write_text("<TimeML>", encoding="utf-8")
    with pytest.raises(ValueError, match=r"bad\.tml is not TimeML"):
        read_timeml(tmp_path / "bad.tml")


def test_identical_spans_are_paired_first() -> None:
    """Then the longest overlap; each annotation once."""
    gold = [Annotation(0, 10, "DATE", "a"), Annotation(12, 20, "DATE", "b")]
    found = [Annotation(8, 14, "DATE", "c"), Annotation(12, 20, "DATE", "d")]
    assert [(first.value, second.value) for first, second in aligned(gold, found)] == [("b", "d"), ("a", "c")]


def test_figures() -> None:
    """Two of three found, one span and one value right: F1 over five annotations."""
    figures = Score()
    figures.add(
        [Annotation(0, 4, "DATE", "2014"), Annotation(6, 9, "DATE", "1998-W8"), Annotation(11, 12, "SET", "P1D")],
        [Annotation(0, 4, "DATE", "2015"), Annotation(5, 9, "TIME", "1998-W08")],
    )
    measures = ("strict", "relaxed", "type", "value")
    assert [figures.f1(name) for name in measures] == pytest.approx([40.0, 80.0, 40.0, 40.0])


def test_figures_of_nothing() -> None:
    """No division by zero."""
    assert Score().f1("strict") == 0.0


def test_calendar_leaves_out_lengths(corpus: Path) -> None:
    """Forty minutes have no place on a timeline."""
    everything, calendar = score([read_timeml(corpus / "one.tml")], lambda text, when: [])
    assert (everything.gold, calendar.gold) == (2, 1)


def test_command(corpus: Path) -> None:
    """Both expressions are found, with their values."""
    out = StringIO()
    call_command("score_dates", str(corpus), stdout=out)
    assert out.getvalue().splitlines()[2].split() == ["all", "2", "2", "100.00", "100.00", "100.00", "100.00"]


def test_command_refuses_an_empty_folder(tmp_path: Path) -> None:
    """With a sentence."""
    with pytest.raises(CommandError, match=r"no \.tml file"):
        call_command("score_dates", str(tmp_path))
