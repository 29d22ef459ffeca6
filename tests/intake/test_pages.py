"""Web pages: what the metadata states, where it says so, and the article without the page around it."""

import pytest

from timeline.intake.documents import is_page, read_document

ARTICLE = """
<figure><img src="dam.jpg"><figcaption>The dam on Monday, March 2, 2015. Photo: Bo Ek</figcaption></figure>
<p>LEEDS &mdash; The old dam at Harwood failed on Tuesday and the valley was flooded, the water company said.</p>
<p>Engineers had warned of a crack in <a href="/x">a letter</a> of 12 January, which nobody answered for weeks.</p>
<p><a href="/other">Minister says other dams are safe</a></p>
<blockquote><p>“It was like the sea,”<br>she said.</p></blockquote>
<p>A report is due by the end of April, and the dam will not be used before then, the company said.</p>
"""


def page(head="", top="", article=ARTICLE, title="Dam fails at Harwood", bottom=""):
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>{head}</head>
    <body><nav><a href="/">Home</a> <a href="/news">News</a></nav>
    <article><h1>Dam fails at Harwood</h1>{top}{article}</article>
    <aside><h3>Related</h3><a href="/z">Cat found in piano after nine days</a></aside>
    {bottom}<footer>Terms of use | Privacy policy</footer></body></html>""".encode()


def linked(facts):
    return f'<script type="application/ld+json">{facts}</script>'


FIRST = "The first is here for all to see and to keep."
SECOND = "The second is here too, and so is all the rest."
LINKED = linked(
    '{"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"}, {"@type": "NewsArticle",'
    '"headline": "Dam fails &amp; valley floods", "datePublished": "2015-03-03T10:00:00.000Z",'
    '"author": [{"@type": "Person", "name": "Jane Roe"}, {"@type": "Person", "name": "Bo Ek"}],'
    '"publisher": {"@type": "Organization", "name": "The Courier"}}]}'
)


@pytest.mark.parametrize(
    ("head", "top", "facts"),
    [
        pytest.param("", "", ("Dam fails at Harwood", "", "", None), id="nothing stated"),
        pytest.param(
            LINKED,
            "",
            ("Dam fails & valley floods", "Jane Roe and Bo Ek", "The Courier", "2015-03-03T10:00:00Z"),
            id="JSON-LD",
        ),
        pytest.param(
            '<meta property="og:title" content="Dam fails at Harwood | The Courier">'
            '<meta property="og:site_name" content="The Courier"><meta name="author" content="Jane Roe">'
            '<meta property="article:published_time" content="2015-03-03T10:00:00+02:00">',
            "",
            ("Dam fails at Harwood", "Jane Roe", "The Courier", "2015-03-03T10:00:00+02:00"),
            id="Open Graph",
        ),
        pytest.param(
            "",
            '<p class="byline">By Jane Roe</p><p>3 March 2015</p>',
            ("Dam fails at Harwood", "Jane Roe", "", "2015-03-03"),
            id="visible byline and date",
        ),
        pytest.param(
            "",
            '<a rel="author" href="/jr">Jane Roe</a> <time datetime="2015-03-03T10:00">3 March</time>',
            ("Dam fails at Harwood", "Jane Roe", "", "2015-03-03T10:00:00"),
            id="marked author and time",
        ),
        pytest.param(
            '<meta name="author" content="Courier Newsroom"><meta property="article:author" content="https://x.example/j">',
            "",
            ("Dam fails at Harwood", "", "", None),
            id="a newsroom and an address are no authors",
        ),
        pytest.param(
            linked('{"@type": "NewsArticle", "author": {"@type": "Organization", "name": "Reuters"}, "headline": 7}'),
            "",
            ("Dam fails at Harwood", "", "", None),
            id="an organisation is no author",
        ),
        pytest.param(
            linked('{"@type": "NewsArticle", "head'), "", ("Dam fails at Harwood", "", "", None), id="broken JSON"
        ),
        pytest.param(
            '<meta property="article:published_time" content="soon">',
            "",
            ("Dam fails at Harwood", "", "", None),
            id="no date",
        ),
    ],
)
def test_facts(head, top, facts):
    draft = read_document(page(head, top), "dam.html")
    published = draft.published.edtf.text if draft.published else None
    assert (draft.title, draft.byline, draft.outlet, published) == facts


@pytest.mark.parametrize(
    ("head", "because"),
    [
        (LINKED, "the page's metadata: JSON-LD datePublished “2015-03-03T10:00:00.000Z”"),
        (
            '<meta property="article:published_time" content="2015-03-03">',
            "the page's metadata: article:published_time “2015-03-03”",
        ),
        ('<meta name="DC.date" content="2015-03-03">', "the page's metadata: dc.date “2015-03-03”"),
    ],
)
def test_the_date_says_where_it_stands(head, because):
    assert read_document(page(head), "dam.html").published.because == because


def test_a_page_that_states_no_date_has_none():
    assert read_document(page(bottom="<p>© 2026 The Courier</p>"), "dam.html").published is None


@pytest.mark.parametrize(
    ("head", "url"),
    [
        ('<link rel="canonical" href="https://courier.example/dam">', "https://courier.example/dam"),
        ('<meta property="og:url" content="http://courier.example/dam">', "http://courier.example/dam"),
        ('<link rel="canonical" href="/dam">', ""),
        ('<link rel="canonical" href="javascript:alert(1)">', ""),
    ],
)
def test_address(head, url):
    assert read_document(page(head), "dam.html").url == url


def test_body_is_the_article_with_its_caption_last():
    draft = read_document(page(LINKED), "dam.html")
    assert draft.dateline == "LEEDS"
    assert draft.body.split("\n\n") == [
        "The old dam at Harwood failed on Tuesday and the valley was flooded, the water company said.",
        "Engineers had warned of a crack in a letter of 12 January, which nobody answered for weeks.",
        "“It was like the sea,” she said.",
        "A report is due by the end of April, and the dam will not be used before then, the company said.",
        "The dam on Monday, March 2, 2015.",
    ]
    assert [draft.body[start:end] for start, end in draft.captions] == ["The dam on Monday, March 2, 2015."]


@pytest.mark.parametrize(
    ("body", "paragraphs"),
    [
        pytest.param(f"<p>{FIRST}</p><p>{SECOND}</p>", [FIRST, SECOND], id="paragraphs"),
        pytest.param(f"{FIRST}<br><br>{SECOND}", [FIRST, SECOND], id="breaks"),
        pytest.param(f"<div>{FIRST}</div><div>{SECOND}</div>", [FIRST, SECOND], id="divisions"),
        pytest.param("<p>The first\nis\there for all to see and to keep.</p>", [FIRST], id="line ends in a paragraph"),
        pytest.param("<p>The&nbsp;first&#8201;is here for all to see and to keep.</p>", [FIRST], id="odd spaces"),
        pytest.param("<p>The first <script>x()</script>is here for all to see and to keep.</p>", [FIRST], id="script"),
    ],
)
def test_paragraphs_of_plain_pages(body, paragraphs):
    assert read_document(f"<html><body>{body}</body></html>".encode(), "a.html").body.split("\n\n") == paragraphs


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("<!DOCTYPE html><html>", True),
        ("<p>It was late.</p>", True),
        ("<!-- saved --><html>", True),
        ("<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'>", True),
        ("Saved from the web\n<html><body>", True),
        ("A tag such as <b> makes no page.", False),
        ("3 < 4 and 5 > 4", False),
        ("<3 the library", False),
    ],
)
def test_pages_are_told_by_content(text, page):
    assert is_page(text) is page


def test_the_files_name_decides_nothing():
    assert read_document(page(LINKED), "dam.txt").title == "Dam fails & valley floods"
    assert read_document(b"Dam fails\n\nThe dam at Harwood failed on Tuesday.", "dam.html").title == "Dam fails"
