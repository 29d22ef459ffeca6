"""The rules of the house that no linter knows: names and sizes of files, sizes of functions, where queries live."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CODE = sorted([*ROOT.glob("newsroom/**/*.py"), *ROOT.glob("timeline/**/*.py"), *ROOT.glob("tests/**/*.py")])
FUNCTIONS = ast.FunctionDef | ast.AsyncFunctionDef
QUERYING = {"filter", "exclude", "annotate", "aggregate", "raw", "extra", "order_by"}
PAGES = ["timeline/views*.py", "timeline/views/**/*.py", "timeline/templatetags/*.py", "timeline/feeds*.py"]


def parsed(file: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(file.read_text(encoding="utf-8"))


def named(file: Path, line: int = 0) -> str:
    """How a file, and a line of it, is written in a message."""
    return f"{file.relative_to(ROOT)}:{line}" if line else f"{file.relative_to(ROOT)}"


def roots_of_imports(tree: ast.Module) -> set[str]:
    """The first part of everything that a file imports; relative imports left out."""
    plain = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    given = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and not node.level}
    return {name.partition(".")[0] for name in plain | given}


def is_query(node: ast.AST) -> bool:
    """Whether a piece of code is a call such as `something.filter(...)`."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in QUERYING


def test_there_is_code_to_hold_to_the_rules():
    assert len(CODE) > 20


@pytest.mark.parametrize("name", ["utils", "helpers", "common", "misc", "services"])
def test_no_file_is_named_for_nothing_in_particular(name):
    assert [named(file) for file in CODE if name in {file.stem, file.parent.name}] == []


def test_no_file_is_longer_than_300_lines():
    lengths = {named(file): len(file.read_text(encoding="utf-8").splitlines()) for file in CODE}
    assert {name: length for name, length in lengths.items() if length > 300} == {}


def test_no_function_is_longer_than_40_lines():
    functions = [(file, node) for file in CODE for node in ast.walk(parsed(file)) if isinstance(node, FUNCTIONS)]
    assert [named(file, node.lineno) for file, node in functions if node.end_lineno - node.lineno >= 40] == []


def test_every_module_says_what_it_is_for():
    with_code = [file for file in CODE if "migrations" not in file.parts and parsed(file).body]
    assert [named(file) for file in with_code if not ast.get_docstring(parsed(file))] == []


def test_chronology_imports_the_standard_library_and_itself():
    files = sorted(ROOT.glob("timeline/chronology/**/*.py"))
    foreign = {named(file): roots_of_imports(parsed(file)) - sys.stdlib_module_names - {"timeline"} for file in files}
    assert {name: roots for name, roots in foreign.items() if roots} == {}


def test_pages_ask_the_database_in_sentences():
    """Views and template tags call the methods of querysets.py; how to filter is known there alone."""
    files = [file for pattern in PAGES for file in ROOT.glob(pattern)]
    calls = [(file, node) for file in files for node in ast.walk(parsed(file)) if is_query(node)]
    assert [named(file, node.lineno) for file, node in calls] == []


def test_no_signal_does_work_behind_the_code():
    files = sorted(ROOT.glob("timeline/**/*.py"))
    assert [named(file) for file in files if "django.db.models.signals" in file.read_text(encoding="utf-8")] == []
