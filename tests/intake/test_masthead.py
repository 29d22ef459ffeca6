"""What stands above a title: a paper's name, its motto, menus and buttons."""

import pytest

from timeline.intake.documents import read_document

REPORT = """
The council of Harwick voted on Tuesday to close the swimming pool in Mill Lane at the end of the season.

Swimmers filled the gallery and sang until the mayor, Joan Petty, asked them to stop. She said the roof could not wait.

A group of parents will meet the council again on 3 June. The pool was opened in 1964 by a champion diver.
"""
TITLE = "Harwick council votes to close Mill Lane swimming pool"


def article(*above: str, below: str = "") -> str:
    return "\n".join([*above, "", TITLE, "", "By Ann Lowe", REPORT, below])


ROWS = [
    pytest.param(article("Harwick Observer"), "Harwick Observer", id="a paper's name that ends as such names do"),
    pytest.param(
        article("HARWICK OBSERVER", "Home | News | Sport | Property"), "Harwick Observer", id="capitals, and a menu"
    ),
    pytest.param(
        article("The Tidewater", "news for people who swim", below="Ann Lowe writes for The Tidewater from Harwick."),
        "The Tidewater",
        id="a name that stands again below, and a motto",
    ),
    pytest.param(article("WATCH LIVE", "Menu  Search  Your Area  Traffic"), "", id="a button and a menu, no name"),
    pytest.param(
        article(below="Copyright Harwick Observer 2016"), "Harwick Observer", id="a copyright line's year is no name"
    ),
    pytest.param(article(), "", id="nothing above"),
]


@pytest.mark.parametrize(("text", "outlet"), ROWS)
def test_title_and_outlet_under_what_stands_above(text: str, outlet: str):
    draft = read_document(text.encode(), "article.txt")
    assert (draft.title, draft.outlet) == (TITLE, outlet)
    assert draft.body.startswith("The council of Harwick")


def test_a_short_title_that_may_be_one_is_kept():
    text = "A long goodbye\n\nBy Ann Lowe\n" + REPORT
    assert read_document(text.encode(), "article.txt").title == "A long goodbye"
