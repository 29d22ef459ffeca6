"""The date engine as a spaCy component and as a command."""

from __future__ import annotations

from datetime import date
from io import StringIO

import pytest
import spacy
from django.core.management import CommandError, call_command

from timeline.language import component
from timeline.language.pipeline import nlp


def test_component_sets_spans() -> None:
    """Every span knows its Timex."""
    doc = component.TimexComponent(date(2010, 12, 3))(nlp()("They met on Thursday, for 40 minutes."))
    assert [(span.text, span.label_, span._.timex.value) for span in doc.spans["timex"]] == [
        ("Thursday", "DATE", "2010-12-02"),
        ("40 minutes", "DURATION", "PT40M"),
    ]


def test_a_document_may_be_of_another_day() -> None:
    """``doc.user_data`` wins over the configured day."""
    doc = nlp()("They met on Thursday.")
    doc.user_data["document_time"] = date(2010, 12, 17)
    assert component.TimexComponent(date(2010, 12, 3))(doc).spans["timex"][0]._.timex.value == "2010-12-16"


def test_two_expressions_in_one_token() -> None:
    """Each span keeps its own Timex, and the document has both with their places."""
    doc = component.TimexComponent()(nlp()("He led it in 2003–2007."))
    assert [(span.text, span._.timex.value) for span in doc.spans["timex"]] == [
        ("2003–2007", "2003"),
        ("2003–2007", "2007"),
    ]
    assert [doc.text[timex.start : timex.end] for timex in doc._.timexes] == ["2003", "2007"]


def test_any_span_knows_the_timex_it_holds() -> None:
    """A span made by hand finds the expression of just its tokens; a part of one does not."""
    doc = component.TimexComponent(date(2010, 12, 3))(nlp()("They met last week."))
    assert [doc[start:end]._.timex and doc[start:end]._.timex.value for start, end in ((2, 4), (3, 4))] == [
        "2010-W47",
        None,
    ]


def test_factory_is_registered() -> None:
    """``add_pipe`` knows it by name."""
    pipe = spacy.blank("en").add_pipe("timex", config={"document_time": "2010-12-03"})
    assert pipe.document_time == date(2010, 12, 3)


def test_command_prints_a_table() -> None:
    """One line an expression, with its value and EDTF."""
    out = StringIO()
    call_command("dates", "They met on Thursday and will meet early next week.", "--on", "2010-12-03", stdout=out)
    lines = [line.split() for line in out.getvalue().splitlines()]
    assert lines[1][:5] == ["Thursday", "DATE", "2010-12-02", "-", "2010-12-02"]
    assert lines[2][:6] == ["early", "next", "week", "DATE", "2010-W49", "START"]


def test_command_says_when_there_is_no_date() -> None:
    """A sentence, not an empty table."""
    out = StringIO()
    call_command("dates", "Nothing here.", stdout=out)
    assert out.getvalue() == "No time expression found.\n"


def test_command_refuses_a_day_it_cannot_read() -> None:
    """With the advice that EDTF gives."""
    with pytest.raises(CommandError, match="--on"):
        call_command("dates", "They met.", "--on", "yesterday")
