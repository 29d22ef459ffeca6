"""Who wrote it, for whom, and from where: bylines, outlets and datelines."""

import pytest

from timeline.intake.bylines import read_byline, read_reporters
from timeline.intake.datelines import read_dateline
from timeline.intake.outlets import outlet_of


@pytest.mark.parametrize(
    ("line", "people", "outlet"),
    [
        ("By Jane Roe", "Jane Roe", ""),
        ("by Jane Roe", "Jane Roe", ""),
        ("Author: Jane Roe", "Jane Roe", ""),
        ("Written by: Jane Roe", "Jane Roe", ""),
        ("Opinion by Jane Roe", "Jane Roe", ""),
        ("By JANE O'NEIL", "Jane O'Neil", ""),
        ("By J.K. Roe", "J.K. Roe", ""),
        ("By Jean-Luc de la Tour", "Jean-Luc de la Tour", ""),
        ("By Siân Ó Briain", "Siân Ó Briain", ""),
        ("By Conor McRoe", "Conor McRoe", ""),
        ("By Jane Roe and John Poe, Reuters", "Jane Roe and John Poe", "Reuters"),
        ("By Jane Roe, Ann Lee & Bo Ek", "Jane Roe, Ann Lee and Bo Ek", ""),
        ("By Jane Roe in Paris and John Poe in New York", "Jane Roe and John Poe", ""),
        ("By Jane Roe, Political Editor", "Jane Roe", ""),
        ("By Jane Roe Political Correspondent", "Jane Roe", ""),
        ("By Jane Roe, Harbour and Coast Correspondent", "Jane Roe", ""),
        ("By Jane Roe BBC News", "Jane Roe", "BBC News"),
        ("By Jane Roe Sky News", "Jane Roe", "Sky News"),
        ("By Jane Roe | The Courier", "Jane Roe", "The Courier"),
        ("By Jane Roe, Harwood Post", "Jane Roe", "Harwood Post"),
        ("By Jane Roe for The Courier", "Jane Roe", "The Courier"),
        ("By Jane Roe (@janeroe)", "Jane Roe", ""),
        ("By Jane Roe, jane@paper.example", "Jane Roe", ""),
        ("By Reuters Staff", "", "Reuters"),
        ("By The Associated Press", "", "The Associated Press"),
        ("By Staff Reporter", "", ""),
        ("By our correspondent in Lagos", "", ""),
        ("By Web Desk", "", ""),
    ],
)
def test_bylines(line, people, outlet):
    byline = read_byline(line)
    assert (byline.people, byline.outlet) == (people, outlet)


@pytest.mark.parametrize(
    "line",
    ["By Monday the river had risen", "By Lake Constance", "By any measure", "By Storm", "By Jane Roe, who was there",
     "By the time it ended, 40 were hurt.", "Jane Roe", "By 2011, prices had doubled", "By Hong Kong standards", "By"],
)  # fmt: skip
def test_no_bylines(line):
    assert read_byline(line) is None


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("Reporting by Jane Roe in Oslo; Editing by John Poe", "Jane Roe"),
        (
            "(Reporting by Jane Roe and Ann Lee; additional reporting by Bo Ek; editing by John Poe)",
            "Jane Roe and Ann Lee",
        ),
        ("(Reporting by Jane Roe, writing by Ann Lee)", "Jane Roe"),
        ("Editing by John Poe", ""),
    ],
)
def test_reporters_are_not_editors(line, people):
    found = read_reporters(line)
    assert (found.people if found else "") == people


@pytest.mark.parametrize(
    ("line", "outlet"),
    [
        ("Jane Roe is the news editor of Harbour.com, follow her on Twitter @jroe.", "Harbour.com"),
        ("Jane Roe is a reporter covering courts for The Courier.", "The Courier"),
        ("Jane Roe is a staff writer at the Evening Post.", "Evening Post"),
        ("Jane Roe is the BBC's Madrid correspondent.", "BBC"),
        ("Jane Roe covers health for the Plains Dispatch. Reach her at 555-0100.", "Plains Dispatch"),
        ("Stay tuned to Harbour TV for latest news and updates!", "Harbour TV"),
        ("© 2011 The Courier", "The Courier"),
        ("(c) 2011 The Millbrook Courier", "The Millbrook Courier"),
        ("Copyright 2011 Harwood Post Ltd. All rights reserved.", "Harwood Post Ltd"),
        ("Copyright © 2010-2011 by The Courier. All rights reserved.", "The Courier"),
        ("This article first appeared in Atlantic Review.", "Atlantic Review"),
        ("This story was originally published by The Conversation.", "The Conversation"),
        ("Originally published in the Harwood Post", "Harwood Post"),
        ("The post Dam fails appeared first on North Coast Online.", "North Coast Online"),
        ("Published in The Island Times, July 21st, 2008", "The Island Times"),
        ("Source: Xinhua", "Xinhua"),
        ("Follow Harbour News on Facebook", "Harbour News"),
        ("All rights reserved.", ""),
        ("Follow us on Twitter", ""),
        ("You can find more stories from where you live at Near you.", ""),
        ("Jane Roe is a professor of law at the University of Wessex.", ""),
        ("Jane Roe is the author of The Long Road.", ""),
        ("Jane Roe is a freelance journalist based in Oslo.", ""),
        ("Sign up for our newsletter", ""),
    ],
)
def test_outlets(line, outlet):
    assert outlet_of([line]) == outlet


def test_an_authors_copyright_names_no_outlet():
    assert outlet_of(["Copyright 2011 Jane Roe"], people="Jane Roe") == ""


def test_a_biography_says_it_better_than_a_copyright_line():
    assert outlet_of(["© 2011 Media Holdings", "Jane Roe is an editor at The Courier."]) == "The Courier"


@pytest.mark.parametrize(
    ("paragraph", "text", "edtf", "hint", "agency"),
    [
        ("PARIS, March 3 (Reuters) - The", "PARIS, March 3 (Reuters)", "", "March 3", "Reuters"),
        ("Dec 3, 2011: The", "Dec 3, 2011", "2011-12-03", "", ""),
        ("PARIS (AP) — The", "PARIS (AP)", "", "", "AP"),
        ("NEW YORK, N.Y. — The", "NEW YORK, N.Y.", "", "", ""),
        ("Kazan, Dec 3 /TASS/. The", "Kazan, Dec 3 /TASS/.", "", "Dec 3", "TASS"),
        ("BEIJING, Dec. 3 (Xinhua) -- The", "BEIJING, Dec. 3 (Xinhua)", "", "Dec. 3", "Xinhua"),
        ("TOKYO, Dec 3 2011 (Kyodo) - The", "TOKYO, Dec 3 2011 (Kyodo)", "2011-12-03", "", "Kyodo"),
        (
            "NEW YORK, Dec. 3, 2011 /PRNewswire/ -- The",
            "NEW YORK, Dec. 3, 2011 /PRNewswire/",
            "2011-12-03",
            "",
            "PRNewswire",
        ),
        ("RIGA. Dec 3 (Interfax) - The", "RIGA. Dec 3 (Interfax)", "", "Dec 3", "Interfax"),
        ("ST. LOUIS (AP) — The", "ST. LOUIS (AP)", "", "", "AP"),
        ("PORT-AU-PRINCE, Haiti (AP) — The", "PORT-AU-PRINCE, Haiti (AP)", "", "", "AP"),
        ("Oslo, 3 December 2011 – The", "Oslo, 3 December 2011", "2011-12-03", "", ""),
        ("LONDON, Friday (Reuters) - The", "LONDON, Friday (Reuters)", "", "Friday", "Reuters"),
        ("BRUSSELS/OSLO, Dec 3 (Reuters) - The", "BRUSSELS/OSLO, Dec 3 (Reuters)", "", "Dec 3", "Reuters"),
        ("3/12/2011 - The", "3/12/2011", "[2011-03-12,2011-12-03]", "", ""),
        ("(Reuters) - The", "(Reuters)", "", "", "Reuters"),
        ("(CNN)The", "(CNN)", "", "", "CNN"),
        ("AP - The", "AP", "", "", "AP"),
        ("ISLAMABAD: The", "ISLAMABAD", "", "", ""),
        ("LISBON—The", "LISBON", "", "", ""),
    ],
)
def test_datelines_are_taken_off(paragraph, text, edtf, hint, agency):
    dateline = read_dateline(paragraph)
    assert (dateline.text, dateline.hint, dateline.agency) == (text, hint, agency)
    assert (dateline.edtf.text if dateline.edtf else "") == edtf
    assert paragraph[dateline.end :] == "The"


@pytest.mark.parametrize(
    "paragraph",
    [
        "Roe: The economy is strong.",
        "NASA — the agency that sent them — said no.",
        "BREAKING: The dam has failed.",
        "In Paris, March 3 - the day of the vote - was cold.",
        "On March 3, 2011, the dam failed.",
        "Smith (Labour) — a member since 1990 — resigned.",
        "Friday: the day it began.",
        "UK — The",
        "“We go,” he said.",
        "May: the month of the vote.",
        "Oslo",
    ],
)
def test_no_datelines(paragraph):
    assert read_dateline(paragraph) is None
