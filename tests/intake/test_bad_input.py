"""What cannot be read is refused with a sentence that names the file and says what to do; nothing else is raised."""

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from timeline.intake.documents import read_document
from timeline.intake.draft import Draft, IntakeError

SENTENCE = "The council met on Monday and voted to keep the library open. "
FRENCH = "Le conseil municipal s’est réuni lundi soir à Lyon pour voter le budget de la ville, qui augmente encore. "
GERMAN = "Der Stadtrat hat am Montagabend in Leipzig über den Haushalt beraten und keine Entscheidung getroffen. "
RUSSIAN = "Городской совет собрался в понедельник вечером, чтобы утвердить бюджет на следующий год. "


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        pytest.param(b"", "is empty", id="empty"),
        pytest.param(b" \n\t\r\n  ", "nothing but white space", id="white space"),
        pytest.param("\u00a0\u200b\ufeff\n".encode(), "nothing but white space", id="invisible characters"),
        pytest.param(b"%PDF-1.7\n%...", "is a damaged PDF file", id="PDF cut off"),
        pytest.param(b"PK\x03\x04\x14\x00", "is a ZIP archive", id="zip"),
        pytest.param(b"\x89PNG\r\n\x1a\n\x00", "is a PNG image", id="PNG"),
        pytest.param(b"\xff\xd8\xff\xe0\x00\x10JFIF", "is a JPEG image", id="JPEG"),
        pytest.param(b"GIF89a\x01\x00", "is a GIF image", id="GIF"),
        pytest.param(b"{\\rtf1\\ansi Hello}", "is a Rich Text document", id="RTF"),
        pytest.param(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is an old Office document", id="old Word"),
        pytest.param(b"\x1f\x8b\x08\x00", "is a gzip archive", id="gzip"),
        pytest.param(bytes(range(256)) * 40, "is a binary file", id="other binary"),
        pytest.param(b"\x00" * 5000, "is a binary file", id="only NUL"),
        pytest.param(b"a" * 15_000_001, "at most 15 MB", id="over 15 MB"),
        pytest.param(b"word " * 1_000_000, "5,000,000 characters", id="one line of 5 MB"),
        pytest.param(SENTENCE.encode() * 4_000, "52,000 words and marks; at most 40,000", id="52,000 words and marks"),
        pytest.param(b"A line.\n" * 30_000, "30,000 lines; at most 20,000", id="30,000 lines"),
        pytest.param(
            b"<html><body>" + b"<p>x</p>" * 100_000, "more than 60,000 elements", id="page of 100,000 paragraphs"
        ),
        pytest.param(
            b"<html><head><title>x</title></head><body></body></html>", "No article text", id="page without text"
        ),
        pytest.param(
            b"<html><body><script>var a = 1;</script><nav>Home</nav></body></html>", "No article text", id="script"
        ),
        pytest.param(b"<html>" + b"<div>" * 50_000, "No article text", id="page of 50,000 open divisions"),
        pytest.param(b"<p>" + b"The council met. " * 150_000, "2,549,999 characters", id="page of one long paragraph"),
        pytest.param(b"Council keeps library", "No article text", id="only a title"),
        pytest.param(b"Home\nNews\nShare\nAdvertisement\n", "No article text", id="only page controls"),
        pytest.param(b"1234 5678.\n\n12 34.\n\n5.", "no words", id="only numbers"),
        pytest.param((FRENCH * 5).encode(), "looks like French; only English is read", id="French"),
        pytest.param((GERMAN * 5).encode(), "looks like German; only English is read", id="German"),
        pytest.param((RUSSIAN * 5).encode(), "looks like Russian; only English is read", id="Russian"),
        pytest.param(
            (RUSSIAN * 5).encode("cp1251"), "looks like Russian; only English is read", id="Russian in cp1251"
        ),
    ],
)
def test_refusal_names_the_file_the_trouble_and_a_way_out(data, problem):
    with pytest.raises(IntakeError) as refusal:
        read_document(data, "report.bin")
    message = str(refusal.value)
    assert "report.bin" in message
    assert problem in message
    assert message.endswith(".")
    assert message.count(". ") >= 1, "a second sentence says what to do"


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(b"<html", id="half a tag"),
        pytest.param(b"<html><body>" + b"<" * 100_000, id="100,000 brackets"),
        pytest.param(b"<p>" + b"&" * 100_000, id="100,000 ampersands"),
        pytest.param(b"<p>&#0;&#xD800;&#x110000;&bogus; " + SENTENCE.encode() * 3, id="bad references"),
        pytest.param(
            b"<?xml version='1.0' encoding='nonsense'?><html><body><p>" + SENTENCE.encode(), id="odd encoding"
        ),
        pytest.param(b"<script type='application/ld+json'>" + b"[" * 100_000 + b"</script><p>x", id="deep JSON-LD"),
        pytest.param(b"<html><head><meta property=article:published_time content=" + b"9" * 10_000, id="long date"),
        pytest.param(b"\xff\xfe" + b"\x00\xd8" * 50, id="UTF-16 of lone surrogates"),
        pytest.param(b"\xef\xbb\xbf", id="only a byte order mark"),
        pytest.param("\n".join(["By A B"] * 5_000).encode(), id="5,000 bylines"),
        pytest.param(("“" * 50_000).encode(), id="50,000 quotation marks"),
        pytest.param(b"Share " * 10_000, id="share, share, share"),
    ],
)
def test_hostile_bytes_make_a_draft_or_a_refusal(data):
    assert_draft_or_refusal(data)


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=400))
@example(b"\x00")
@example(b"\xff\xfe\x00")
def test_any_bytes(data):
    assert_draft_or_refusal(data)


ALPHABET = st.characters(exclude_categories=())
SCRAPS = st.sampled_from(
    ["By ", "Jane Roe", "© ", "Published ", "3 May 2021", "03/04/2021", "(Reuters) - ", "OSLO, ", "Read more: ", "“",
     "”", "\n", "\n\n", ". ", "Photo: ", "<p>", "<br>", "</p>", "<html>", "icon ", "Share", SENTENCE, "\x00", "\ud800",
     "\u202e"]
)  # fmt: skip


@settings(max_examples=200, deadline=None)
@given(st.lists(st.one_of(SCRAPS, st.text(ALPHABET, max_size=20)), max_size=25).map("".join))
def test_any_text(text):
    assert_draft_or_refusal((SENTENCE * 3 + "\n" + text).encode(errors="surrogatepass"))


@settings(max_examples=75, deadline=None)
@given(st.lists(st.one_of(SCRAPS, st.text(ALPHABET, max_size=20)), max_size=15).map("".join))
def test_any_page(text):
    assert_draft_or_refusal(f"<html><body><p>{SENTENCE * 3}</p>{text}".encode(errors="surrogatepass"))


def assert_draft_or_refusal(data):
    try:
        draft = read_document(data, "any.txt")
    except IntakeError:
        return
    assert_clean(draft)


def assert_clean(draft: Draft):
    for text in (draft.title, draft.standfirst, draft.byline, draft.outlet, draft.body):
        text.encode()
        assert not any(ord(char) < 32 and char != "\n" for char in text)
        assert not set(text) & set("\x7f\u202a\u202b\u202d\u202e\u2066\u2067\u2068\u2069\ufeff\u200b")
    assert draft.body.strip() == draft.body
    assert all(paragraph.strip() for paragraph in draft.body.split("\n\n"))
    assert all(0 <= start < end <= len(draft.body) for start, end in draft.captions)
    assert draft.published is None or draft.published.edtf.text
