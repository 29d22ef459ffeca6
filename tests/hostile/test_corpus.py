"""Whatever the file: there is a clean draft or a sentence that says what to do, and the next file is read."""

import pytest

from tests.hostile.corpus import BOMBS, FIELDS, NAMES, NAUGHTY, NONSENSE, SENTENCE, SOUND, TEXT, cut
from timeline.intake import confined
from timeline.intake.characters import is_clean
from timeline.intake.containers import Entry, is_container
from timeline.intake.draft import Draft, IntakeError
from timeline.intake.draft_json import draft_to_json
from timeline.intake.limits import MAX_WORDS, WORD


def taken(data: bytes, name: str = "any.bin") -> list[Draft | str]:
    """What a worker makes of a file: drafts and sentences, one for each thing in it; other errors are let through."""
    try:
        if is_container(data):
            return [made for entry in confined.entries(data, name) for made in taken_entry(entry)]
        return [confined.read_document(data, name)]
    except IntakeError as error:
        return [str(error)]


def taken_entry(entry: Entry) -> list[Draft | str]:
    """What is made of one thing in a container; its name and its facts are held to be clean."""
    assert_clean(entry.name, entry.facts.title, entry.facts.byline, entry.facts.outlet, entry.facts.url)
    if entry.problem:
        return [entry.problem]
    try:
        return [confined.read_document(entry.data, entry.name)]
    except IntakeError as error:
        return [str(error)]


def assert_clean(*texts: str) -> None:
    """Nothing that a database refuses, nothing that turns writing round."""
    for text in texts:
        text.encode()
        assert is_clean(text)
        assert "\x00" not in text


def assert_right(made: list[Draft | str]) -> None:
    """Each is a clean draft within the limits, or a sentence of the program about the file and what to do."""
    assert made
    for one in made:
        if isinstance(one, Draft):
            values = draft_to_json(one)
            assert_clean(*(text for text in values.values() if isinstance(text, str)), *values["hints"])
            assert_clean(*(text for piece in values["dropped"] for text in piece[:2]), *(values["published"] or ()))
            assert len(WORD.findall(one.body)) <= MAX_WORDS
            assert "root:" not in one.body, "a file of this machine"
        else:
            assert_clean(one)
            assert one.endswith(".")
            assert one.count(". ") >= 1, "a second sentence says what to do"
            assert "fault of the program" not in one


@pytest.mark.parametrize("name", BOMBS)
def test_a_bomb_is_a_sentence_or_a_draft(name):
    assert_right(taken(BOMBS[name]))


@pytest.mark.parametrize("name", NONSENSE)
def test_nonsense_is_a_sentence_or_a_draft(name):
    assert_right(taken(NONSENSE[name]))


@pytest.mark.parametrize("name", SOUND)
def test_a_file_cut_off_anywhere_is_a_sentence_or_a_draft(name):
    for data in cut(SOUND[name]):
        assert_right(taken(data))


@pytest.mark.parametrize("name", SOUND)
def test_a_file_with_flipped_bytes_is_a_sentence_or_a_draft(name):
    data = SOUND[name]
    for step in range(1, 25):
        place = len(data) * step // 25
        assert_right(taken(data[:place] + bytes([data[place] ^ 0x55]) + data[place + 1 :]))


@pytest.mark.parametrize("name", FIELDS)
def test_naughty_strings_in_every_field_come_out_clean(name):
    assert_right(taken(FIELDS[name]))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("data", [TEXT, b"", b"%PDF-1.4", b"PK\x03\x04"], ids=["text", "nothing", "PDF", "archive"])
def test_a_files_name_is_harmless(name, data):
    made = taken(data, NAMES[name])
    assert_right(made)
    assert all(len(one) < 500 for one in made if isinstance(one, str))


@pytest.mark.parametrize("name", SOUND)
@pytest.mark.parametrize("extension", ["txt", "html", "pdf", "docx", "eml", "zip", "xml", "exe"])
def test_a_sound_file_is_read_under_any_name(name, extension):
    made = taken(SOUND[name], f"any.{extension}")
    assert_right(made)
    assert all(isinstance(one, Draft) for one in made)


def test_after_all_of_them_the_next_file_is_read():
    assert taken(TEXT)[0].title == "Library stays open"


def test_the_naughty_string_is_naughty():
    assert not is_clean(NAUGHTY)
    assert is_clean(SENTENCE)
