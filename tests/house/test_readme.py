"""The README tells the truth: its example runs, its commands exist, its links lead somewhere."""

import doctest
import re
from pathlib import Path

import pytest
from django.core.management import get_commands

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
DOCUMENTS = ["README.md", "CHANGELOG.md", "GLOSSARY.md"]


def test_the_example_of_the_library_does_what_it_says():
    result = doctest.testfile(str(ROOT / "README.md"), module_relative=False)
    assert result.attempted >= 3
    assert result.failed == 0


def test_every_command_in_the_table_exists():
    table = README.partition("## Commands")[2].partition("\n## ")[0]
    named = re.findall(r"^\| `(\w+)", table, re.MULTILINE)
    assert len(named) >= 6
    assert set(named) - set(get_commands()) == set()


def test_every_command_of_the_project_is_in_the_table():
    own = {name for name, application in get_commands().items() if application == "timeline"}
    assert {name for name in own if f"| `{name}" not in README} == set()


def test_every_make_target_named_exists():
    targets = set(re.findall(r"^([a-z]+):", MAKEFILE, re.MULTILINE))
    assert set(re.findall(r"\bmake ([a-z]+)\b(?=[`\s]+(?:#|sets|`|,|\.|\())", README)) <= targets
    assert set(re.findall(r"^    make ([a-z]+)", README, re.MULTILINE)) <= targets


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_link_to_a_file_leads_to_one(document):
    text = (ROOT / document).read_text(encoding="utf-8")
    targets = [target for target in re.findall(r"\]\(([^)]+)\)", text) if "://" not in target]
    assert [target for target in targets if not (ROOT / target).is_file()] == []
