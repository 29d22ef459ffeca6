"""Every word that a reader sees can be said in another language, and German is proof that it is."""

import re
from pathlib import Path

import pytest
from lxml import html

ROOT = Path(__file__).parents[2]
TEMPLATES = sorted([*ROOT.glob("templates/*.html"), *ROOT.glob("templates/timeline/**/*.html")])
READ_ALOUD = ("title", "placeholder", "aria-label", "alt", "label")
OURS = {"DATE_FORMAT", "Newsroom Timeline", "TimelineJS", "Enter", "Esc", "j", "k", "o"}

MARKED = re.compile(
    r"{% *blocktrans(?:late)?\b.*?{% *endblocktrans(?:late)? *%}|{% *trans(?:late)? .*?%}|{#.*?#}", re.DOTALL
)
TAG = re.compile(r"{%.*?%}|{{.*?}}", re.DOTALL)
LITERAL = re.compile(r'(?::|\b(?!name|kind)\w+=)"([^"]+)"')
NO_WORDS = re.compile(r"\?page=|\b(?:get|post)\b")


def words(text: str) -> bool:
    """Whether there is a word in a text."""
    return bool(re.search(r"[^\W\d_]", NO_WORDS.sub("", text))) and text.strip() not in OURS


def in_tags(source: str) -> list[str]:
    """The sentences that stand in the tags of a template, and the endings that only English puts on a plural."""
    tags = [tag for tag in TAG.findall(source) if not tag.startswith(("{% url", "{% load", "{% state_link"))]
    sentences = [text for tag in tags for text in LITERAL.findall(tag) if " " in text or text[:1].isupper()]
    return sentences + [ending for tag in tags for ending in re.findall(r"\|pluralize", tag)]


def unmarked(source: str) -> list[str]:
    """What a template says to a reader in words that nobody can translate."""
    source = MARKED.sub(" ", source)
    elements = list(html.fromstring(f"<div>{TAG.sub(' ', source)}</div>").iter("*"))
    said = [text for element in elements if element.tag != "script" for text in (element.text, element.tail) if text]
    said += [element.get(name, "") for element in elements for name in READ_ALOUD]
    return [" ".join(text.split()) for text in [*said, *in_tags(source)] if words(text)]


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: str(path.relative_to(ROOT / "templates")))
def test_a_template_says_nothing_that_is_not_marked_for_translation(template):
    assert unmarked(template.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("source", "found"),
    [
        pytest.param("<p>All timelines</p>", ["All timelines"], id="text"),
        pytest.param('<p aria-label="Pages">{{ n }}</p>', ["Pages"], id="an attribute that is read aloud"),
        pytest.param("{{ n }} event{{ n|pluralize }}", ["event", "|pluralize"], id="an English plural"),
        pytest.param('{{ name|default:"No name" }}', ["No name"], id="a word in a tag"),
        pytest.param('{% translate "All timelines" %}<b class="word">{{ title }}</b> – 7', [], id="all marked"),
        pytest.param(
            "{% blocktranslate count n=n %}{{ n }} event{% plural %}events{% endblocktranslate %}", [], id="n"
        ),
    ],
)
def test_an_unmarked_word_is_found(source, found):
    assert unmarked(source) == found
