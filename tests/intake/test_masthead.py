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
    pytest.param(article("Opinion"), "", id="a section"),
    pytest.param(article("14° Harwick", "EN FR DE", "Home About Give Programs"), "", id="a strip, languages, a menu"),
    pytest.param(
        article("Pier Letter", "Every week since 1988"), "Pier Letter", id="a name and a motto with its year"
    ),
    pytest.param(article("PoolDesk - all the water news, daily"), "PoolDesk", id="a name and a motto on one line"),
    pytest.param(
        article("South Shore Radio", below="Copyright SSR. Listen to SSR on 98 FM."),
        "South Shore Radio",
        id="initials",
    ),
    pytest.param(article("Harwick • Selby • Tonbury • Hull"), "", id="towns"),
    pytest.param(article("Donate\tShows\tEvents\tOur Friends"), "", id="a row with tabs"),
    pytest.param(article(), "", id="nothing above"),
]


@pytest.mark.parametrize(("text", "outlet"), ROWS)
def test_title_and_outlet_under_what_stands_above(text: str, outlet: str):
    draft = read_document(text.encode(), "article.txt")
    assert (draft.title, draft.outlet) == (TITLE, outlet)
    assert draft.body.startswith("The council of Harwick")


@pytest.mark.parametrize(
    "title",
    ["A long goodbye", "The Long Road Down Mill Lane", "Sunk. For good.", "WHO WILL SWIM NOW?", "Goodbye to all that"],
)
def test_a_title_of_few_or_strange_words_is_kept(title: str):
    text = f"{title}\n\nThe council of Harwick will close the Mill Lane pool\n\nBy Ann Lowe\n" + REPORT
    assert read_document(text.encode(), "article.txt").title == title
