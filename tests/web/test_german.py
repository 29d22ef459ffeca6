"""The site in German: the words are all there, the compiled file is what the text says, and no page speaks English."""

import ast
import gettext
import re
from pathlib import Path

import pytest
from django.utils import translation
from django.utils.translation.template import templatize

from tests.web.seen import parsed, texts, tree
from tests.web.test_translation import OURS, READ_ALOUD, TEMPLATES, words
from timeline.chronology.edtf import Edtf
from timeline.exports import FORMATS
from timeline.exports.dates import explained, in_words, written_in_words
from timeline.models import Article, Entity, Event, Mention, Outlet, Story
from timeline.views.answer import answers

ROOT = Path(__file__).parents[2]
MESSAGES = ROOT / "locale" / "de" / "LC_MESSAGES" / "django.po"
ROOMS = ["chronology", "exports", "models", "search", "templatetags", "views"]
CODE = [*(file for room in ROOMS for file in ROOT.glob(f"timeline/{room}/*.py")), *ROOT.glob("timeline/f*.py")]
MARKS = {"_", "gettext", "gettext_lazy", "gettext_noop", "ngettext", "ngettext_lazy", "pgettext"}
STORY = "/stories/the-harbour-wall-of-skerry-bay/"
PAGES = [
    *("/", STORY, f"{STORY}?show=all&q=Nobody&from=2019", f"{STORY}?status=planned&page=9&from=never"),
    *(f"{STORY}events/3/", f"{STORY}events/4/", f"{STORY}sources/", f"{STORY}names/", f"{STORY}names/ines-duarte/"),
    *(f"{STORY}print/", f"{STORY}embed/", f"{STORY}events/3/embed/"),
    *("/search/?q=wall", f"{STORY}search/?q=wall&from=2020&to=2019", f"{STORY}search/", "/nowhere/"),
]


WORD = re.compile(r"[^\W\d_]{2,}")
SAME_IN_BOTH = {"Name", "Person", "Feed", "Atom", "April", "August", "September", "November"} | set(
    WORD.findall(" ".join(OURS))
)


@pytest.fixture
def german():
    """German from here on, as on a site with LANGUAGE_CODE=de."""
    with translation.override("de"):
        yield


def message_rows(source: str) -> dict[tuple[str, ...], tuple[str, ...]]:
    """What a .po file says: (context and) text and plural, and how they are said, one row a message."""
    rows = {}
    for block in source.split("\n\n"):
        said = re.findall(r'^(msgctxt|msgid|msgid_plural|msgstr(?:\[\d\])?) ((?:".*"\n?)+)', block, re.MULTILINE)
        parts = [(name, "".join(map(ast.literal_eval, text.strip().split("\n")))) for name, text in said]
        key = tuple(text for name, text in parts if not name.startswith("msgstr"))
        rows[key] = tuple(text for name, text in parts if name.startswith("msgstr"))
    return rows


def looked_up(key: tuple[str, ...], context: bool) -> str:
    """A message as a compiled file has it: what follows a context stands after an end-of-transmission sign."""
    return f"{key[0]}\x04{key[1]}" if context else key[0]


def calls_in(tree_of_code: ast.Module) -> set[str]:
    """The texts that code marks."""
    calls = [node for node in ast.walk(tree_of_code) if isinstance(node, ast.Call)]
    marking = [call for call in calls if getattr(call.func, "id", getattr(call.func, "attr", "")) in MARKS]
    literals = [
        [argument.value for argument in call.args if isinstance(argument, ast.Constant)][:2] for call in marking
    ]
    return {text for texts_of_call in literals for text in texts_of_call if isinstance(text, str)}


def said(response) -> list[str]:
    """Every run of text of a page and every attribute that is read aloud."""
    page = tree(response)
    runs = [
        text
        for element in page.iter("*")
        if element.tag not in ("script", "textarea")
        for text in (element.text, element.tail)
    ]
    runs += [element.get(name) for element in page.iter("*") for name in READ_ALOUD]
    runs += [element.get("content") for element in page.iter("meta") if element.get("name") == "description"]
    return [" ".join(run.split()) for run in runs if run and words(run)]


def own_words() -> set[str]:
    """Every word of the story itself and of its sources."""
    rows = [row for model in (Story, Article, Outlet, Entity, Event, Mention) for row in model.objects.values_list()]
    return set(WORD.findall(" ".join(str(value) for row in rows for value in row)))


def test_every_message_has_its_german():
    rows = message_rows(MESSAGES.read_text(encoding="utf-8"))
    assert len(rows) > 250
    assert [key for key, saying in rows.items() if not all(saying)] == []
    assert "fuzzy" not in MESSAGES.read_text(encoding="utf-8")


def test_everything_that_is_marked_is_among_the_messages():
    known = {text for key in message_rows(MESSAGES.read_text(encoding="utf-8")) for text in key}
    marked = {text for file in CODE for text in calls_in(ast.parse(file.read_text(encoding="utf-8")))}
    for template in TEMPLATES:
        code = templatize(template.read_text(encoding="utf-8"), origin=str(template))
        calls = re.findall(r"\b(?:_|n?gettext)\(.*?\)(?= |$|\n)", code)
        marked |= {text for call in calls for text in calls_in(ast.parse(re.sub(r",\s*count\)", ")", call)))}
    assert len(marked) > 250
    assert sorted(marked - known) == []


def test_the_compiled_file_says_what_the_text_says():
    with MESSAGES.with_suffix(".mo").open("rb") as file:
        compiled = gettext.GNUTranslations(file)._catalog
    source = MESSAGES.read_text(encoding="utf-8")
    contexts = {"a day whose month is said with the next"}
    expected = {}
    for key, saying in message_rows(source).items():
        text = looked_up(key, key[0] in contexts)
        expected |= {text: saying[0]} if len(saying) == 1 else {(text, n): form for n, form in enumerate(saying)}
    assert compiled == expected


@pytest.mark.parametrize("address", PAGES)
def test_no_word_of_a_german_page_is_english(client, story, address):
    english = set(said_at(client, address, "en-gb"))
    german = set(said_at(client, address, "de"))
    known = own_words() | SAME_IN_BOTH
    left = [run for run in german & english if not known.issuperset(WORD.findall(run))]
    assert left == []
    assert german - english


def said_at(client, address: str, language: str) -> list[str]:
    """What a page says in a language."""
    answers.clear()
    with translation.override(language):
        response = client.get(address)
        response.status_code = 200  # A page that says that there is none is read as any other.
        return said(response)


def test_an_article_is_told_in_german_about_what_it_says_in_english(client, story, german):
    answer = client.get(story.articles.get(number=4).get_absolute_url())
    assert parsed(answer, "/html/@lang") == ["de"]
    assert texts(answer, "//header/p[@class='facts']") == [
        "Medium nicht genannt · Do., 10. oder 17. Okt. 2019 (erschlossen)"
    ]
    assert parsed(answer, "//div[@class='text']/@lang") == ["en"]


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("edtf", "words_of_date"),
    [
        ("2010-12-02", "Do., 2. Dez. 2010"),
        ("2010-12", "Dezember 2010"),
        ("2010-12-06/2010-12-08", "6.–8. Dez. 2010"),
        ("2010-11-29/2010-12-05", "29. Nov. – 5. Dez. 2010"),
        ("[2010-12-16,2010-12-30]", "16. oder 30. Dez. 2010"),
        ("[2010-12-09,2010-12-16,2010-12-23]", "ein Donnerstag zwischen 9. und 23. Dez. 2010"),
        ("2010-11~/2010-12-03", "zwischen etwa Nov. und 3. Dez. 2010"),
        ("2010-06/..", "seit Juni 2010"),
        ("../2010-06", "Juni 2010 oder früher"),
        ("2010-24", "Winter 2010/11"),
        ("2010-33", "1. Quartal 2010"),
        ("199X", "1990er-Jahre"),
        ("19XX", "20. Jahrhundert"),
        ("XXXX", "Datum unbekannt"),
    ],
)
def test_dates_are_said_in_german(edtf, words_of_date):
    assert in_words(Edtf.parse(edtf)) == words_of_date


def test_the_day_of_writing_and_the_doubt_are_said_in_german(german):
    assert written_in_words(Edtf.parse("2010-06/..")) == "Juni 2010 oder später"
    assert explained(Edtf.parse("2010-12~")) == "Die Quellen nennen nur den Monat, und das nur ungefähr."


def test_what_was_said_in_german_does_not_stay_german():
    with translation.override("de"):
        assert in_words(Edtf.parse("2010-12")) == "Dezember 2010"
    assert in_words(Edtf.parse("2010-12")) == "December 2010"


def test_exports_speak_german_where_people_read_them_and_keep_the_words_that_programs_read(story, german):
    table = FORMATS["csv"].render(story, "https://example.org").decode()
    assert table.startswith("\ufeffid,edtf,date,certain")
    assert "Mo., 7. Okt. 2019,yes" in table.replace('"', "")
    assert "Geplant: New wall to be finished (Datum nicht sicher: Dezember 2020)" in unfolded(
        FORMATS["ics"].render(story)
    )
    assert '"display_date": "September 2019"' in FORMATS["timelinejs"].render(story).decode()


def unfolded(calendar: bytes) -> str:
    """A calendar with its long lines whole."""
    return calendar.decode().replace("\r\n ", "")
