"""PDF files, Word documents and mails are read like any article, what stands around it left out with a reason."""

from datetime import datetime
from html import escape

import pytest

from tests.intake.made_documents import column, mail_of, pdf_of, word_of
from timeline.intake.documents import read_document
from timeline.intake.draft import IntakeError

TITLE = "Dam fails at Harwood"
FIRST = "The old dam at Harwood failed on Tuesday and the valley was flooded, the water company said."
SECOND = "Engineers had warned of a crack in a letter of 12 January, which nobody answered for weeks."
THIRD = "A report is due by the end of April, and the dam will not be used before then, it said."
PARAGRAPHS = [FIRST, SECOND, THIRD]
LEFT = column(
    50,
    700,
    [
        ["The old dam at Harwood failed on Tues-", "day and the valley was flooded, the water", "company said."],
        ["Engineers had warned of a crack in a", "letter of 12 January, which nobody"],
    ],
)
RIGHT = column(
    320,
    700,
    [
        ["answered for weeks."],
        ["A report is due by the end of April, and", "the dam will not be used before then, it", "said."],
    ],
)
RIGHT[0] = (320, *RIGHT[0][1:])
RIGHT += column(320, 652, [["Nobody was hurt in the valley below, and", "no house fell."]])
HEAD = [(50, 810, 9, "THE COURIER, Wednesday 4 March 2015"), (50, 760, 24, TITLE), (50, 735, 10, "By Jane Roe")]
NUMBER = (290, 30, 8, "Page 1 of 2")
ACROSS = [line for pair in zip(LEFT, RIGHT, strict=False) for line in pair] + RIGHT[len(LEFT) :]
NEXT = [HEAD[0], *column(50, 780, [["The minister is to visit the valley on Friday, her office said."]])]
BODY = [*PARAGRAPHS, "Nobody was hurt in the valley below, and no house fell."]


def facts(draft):
    """Title, byline, outlet and day."""
    return draft.title, draft.byline, draft.outlet, draft.published.edtf.text if draft.published else ""


@pytest.mark.parametrize("lines", [LEFT + RIGHT, ACROSS], ids=["column after column", "row after row"])
def test_columns_of_a_pdf_are_read_one_after_the_other(lines):
    draft = read_document(pdf_of([[*HEAD, *lines, NUMBER]]), "dam.pdf")
    assert facts(draft) == (TITLE, "Jane Roe", "THE COURIER", "2015-03-04")
    assert draft.body.split("\n\n") == BODY


def test_what_is_printed_on_every_page_is_dropped_with_a_reason():
    last = (290, 30, 8, "Page 2 of 2")
    draft = read_document(pdf_of([[*HEAD, *LEFT, *RIGHT, NUMBER], [*NEXT, last]]), "dam.pdf")
    why = {dropped.text: dropped.why for dropped in draft.dropped}
    assert why["THE COURIER, Wednesday 4 March 2015"] == "a running head"
    assert why["Page 1 of 2"] == why["Page 2 of 2"] == "a page number"
    assert draft.published.because == "the running head: “THE COURIER, Wednesday 4 March 2015”"
    assert draft.body.split("\n\n") == [*BODY, "The minister is to visit the valley on Friday, her office said."]


@pytest.mark.parametrize(
    ("rows", "text"),
    [
        (("The company that built the reser-", "voir was sold."), "The company that built the reservoir was sold."),
        (("The engineer who wrote is a well-", "known one."), "The engineer who wrote is a well-known one."),
        (
            ("No re-entry, the police said, of the re-", "entry ban."),
            "No re-entry, the police said, of the re-entry ban.",
        ),
        (("It was told by the mayor of Stoke-", "Harwood."), "It was told by the mayor of Stoke-Harwood."),
    ],
)
def test_a_word_parted_at_the_end_of_a_row_is_whole_again(rows, text):
    assert text in read_document(pdf_of([[*HEAD, *column(50, 700, [[FIRST], rows])]]), "dam.pdf").body


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_that_is_shown_turned_is_read_as_it_is_shown(turn):
    draft = read_document(pdf_of([[*HEAD, *LEFT, *RIGHT]], turn), "dam.pdf")
    assert draft.body.split("\n\n") == BODY


def test_a_pdf_without_text_says_so():
    with pytest.raises(IntakeError, match=r"has no text in it, only pictures of its pages\. Save"):
        read_document(pdf_of([[], []]), "dam.pdf")


def test_a_pdf_of_many_pages_says_so():
    with pytest.raises(IntakeError, match=r"has 101 pages; at most 100 are read\. Split it up\."):
        read_document(pdf_of([HEAD] * 101), "dam.pdf")


def test_a_word_document_is_read_in_order():
    above = ["The Courier", (TITLE, "Title"), "By Jane Roe", "4 March 2015"]
    report = [FIRST, ("What was known", "Heading 2"), SECOND, THIRD]
    data = word_of(*above, *report, head="COURIER, page 1", rows=[("Village", "Houses"), ("Holt", "40")])
    draft = read_document(data, "dam.docx")
    assert facts(draft) == (TITLE, "Jane Roe", "The Courier", "2015-03-04")
    assert draft.body.split("\n\n") == [FIRST, "What was known", SECOND, THIRD, "Village | Houses", "Holt | 40"]
    assert ("COURIER, page 1", "a running head") in [(dropped.text, dropped.why) for dropped in draft.dropped]


PROPERTIES = {"title": "The dam that failed", "author": "Jane Roe", "created": datetime(2015, 3, 4)}  # noqa: DTZ001


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        pytest.param((FIRST, SECOND, THIRD), ("The dam that failed", "", "", ""), id="a title where there is none"),
        pytest.param((TITLE, FIRST, SECOND), (TITLE, "", "", ""), id="the text's own title"),
        pytest.param((TITLE, "By Bo Ek", FIRST), (TITLE, "Bo Ek", "", ""), id="the text's own author"),
        pytest.param(
            (TITLE, f"LEEDS, March 3 (Reuters) - {FIRST}", SECOND), (TITLE, "", "Reuters", "2015-03-03"), id="its year"
        ),
        pytest.param(
            (TITLE, f"LEEDS, May 3 (Reuters) - {FIRST}", SECOND), (TITLE, "", "Reuters", ""), id="another month"
        ),
    ],
)
def test_properties_are_taken_only_where_the_text_bears_them_out(paragraphs, expected):
    assert facts(read_document(word_of(*paragraphs, **PROPERTIES), "dam.docx")) == expected


AT_NINE, SENT_FIRST = "2015-03-04T09:00:00+01:00", "2015-03-03T09:15:00"
SENT = {"Date": "Wed, 04 Mar 2015 09:00:00 +0100"}
TEXT = "\n\n".join(PARAGRAPHS)
OWN = "Dam breaks\nBy Bo Ek\n3 March 2015\n\n"
ABOVE = (
    "See below.\n\n---------- Forwarded message ---------\nFrom: The Herald <news@herald.example>\n"
    f"Date: Tue, Mar 3, 2015 at 9:15 AM\nSubject: {TITLE}\nTo: <jane@courier.example>\n\n\n"
)
PAGE = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)


@pytest.mark.parametrize(
    ("mail", "expected"),
    [
        pytest.param(mail_of(TEXT, **SENT), (TITLE, "", "", AT_NINE), id="text"),
        pytest.param(mail_of(html=f"<html><body>{PAGE}</body></html>", **SENT), (TITLE, "", "", AT_NINE), id="page"),
        pytest.param(mail_of(f"Hello all,\n\n{TEXT}\n\n-- \nJane Roe\nNews desk"), (TITLE, "", "", ""), id="signed"),
        pytest.param(mail_of(OWN + TEXT, **SENT), ("Dam breaks", "Bo Ek", "", "2015-03-03"), id="own facts"),
        pytest.param(mail_of(f"{ABOVE}{TEXT}\n", **SENT), (TITLE, "", "The Herald", SENT_FIRST), id="forwarded"),
        pytest.param(
            mail_of(html=f"<div>{escape(ABOVE)}</div>".replace("\n", "<br>") + PAGE, **SENT),
            (TITLE, "", "The Herald", SENT_FIRST),
            id="forwarded page",
        ),
    ],
)  # fmt: skip
def test_a_mail_is_the_article_in_it(mail, expected):
    draft = read_document(mail, "dam.eml")
    assert facts(draft) == expected
    assert draft.body == TEXT


def test_a_mails_date_is_said_to_be_the_mails():
    draft = read_document(mail_of(TEXT, **SENT), "dam.eml")
    assert draft.published.because == "the mail's date: “Wed, 04 Mar 2015 09:00:00 +0100”"


GERMAN = [
    "Der Stadtrat hat am Montag in Leipzig beraten und keine Entscheidung getroffen.",
    "Die Sitzung wird am Freitag fortgesetzt, sagte eine Sprecherin der Stadt am Abend.",
]


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        pytest.param(b"\n\n".join([b"From jane\n" + mail_of(TEXT)] * 2), "is a mailbox", id="mailbox"),
        pytest.param(mail_of(), "No article text was found", id="empty mail"),
        pytest.param(word_of(), "No article text was found", id="empty document"),
        pytest.param(word_of("Rat", *GERMAN), "looks like German", id="German document"),
        pytest.param(pdf_of([column(50, 700, [GERMAN])]), "looks like German", id="German PDF"),
    ],
)  # fmt: skip
def test_what_is_no_english_article_says_so(data, problem):
    with pytest.raises(IntakeError, match=problem) as refusal:
        read_document(data, "dam.bin")
    assert str(refusal.value).endswith(".")
