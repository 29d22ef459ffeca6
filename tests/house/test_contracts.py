"""Who may import whom, and proof that each rule of pyproject.toml bites: a breach planted in a copy is found."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
LINT_IMPORTS = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()", "--no-cache"]
RUFF = [sys.executable, "-m", "ruff", "check", "--no-cache"]


def lint(command: list[str], folder: Path) -> subprocess.CompletedProcess:
    """What a linter says of the project in a folder."""
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """The project's own code, to be spoilt."""
    folder = tmp_path_factory.mktemp("copy")
    shutil.copy(ROOT / "pyproject.toml", folder)
    for package in ("newsroom", "timeline"):
        shutil.copytree(ROOT / package, folder / package, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


@pytest.fixture
def plant(copy):
    """Write a file into the copy, for one test."""
    planted = []

    def write(path: str, line: str) -> None:
        file = copy / path
        planted.append((file, file.read_text(encoding="utf-8") if file.exists() else None))
        file.write_text(f"{line}\n", encoding="utf-8")

    yield write
    for file, before in planted:
        file.unlink() if before is None else file.write_text(before, encoding="utf-8")


def test_the_project_keeps_its_contracts():
    done = lint(LINT_IMPORTS, ROOT)
    assert "0 broken" in done.stdout, done.stdout


@pytest.mark.parametrize(
    ("path", "line", "contract"),
    [
        ("timeline/chronology/breach.py", "import timeline.models", "Imports point one way"),
        ("timeline/chronology/breach.py", "import timeline.language", "Imports point one way"),
        ("timeline/intake/breach.py", "import timeline.language", "Imports point one way"),
        ("timeline/models.py", "import timeline.admin", "Imports point one way"),
        ("timeline/exports/breach.py", "import timeline.urls", "Imports point one way"),
        ("timeline/admin/breach.py", "import newsroom.settings", "No room knows the project"),
        ("timeline/breach.py", "A_ROOM = 'in no layer'", "Imports point one way"),
        ("timeline/admin/breach.py", "import timeline.language", "Only ingest and the commands"),
        ("timeline/exports/breach.py", "import timeline.intake", "Only ingest and the commands"),
        ("timeline/templatetags/breach.py", "import timeline.language", "Only ingest and the commands"),
        ("timeline/management/commands/breach.py", "import timeline.intake", "Only ingest and the commands"),
        ("timeline/language/breach.py", "import django.utils.text", "The rooms that know dates, files and language"),
        ("timeline/intake/breach.py", "import django", "The rooms that know dates, files and language"),
        ("timeline/intake/breach.py", "import spacy", "spaCy and dateparser stay in language"),
        ("timeline/exports/breach.py", "import dateparser", "spaCy and dateparser stay in language"),
        ("timeline/chronology/breach.py", "import regex", "Chronology needs nothing but Python"),
        ("timeline/chronology/breach.py", "import dateutil.parser", "Chronology needs nothing but Python"),
    ],
)
def test_a_forbidden_import_is_found(copy, plant, path, line, contract):
    plant(path, line)
    rows = lint(LINT_IMPORTS, copy).stdout.splitlines()
    assert [row for row in rows if row.startswith(contract) and " BROKEN" in row]


@pytest.mark.parametrize("room", ["chronology", "intake", "language"])
@pytest.mark.parametrize(
    "line",
    [
        "from datetime import date; date.today()",
        "import datetime; datetime.datetime.now(datetime.UTC)",
        "from datetime import datetime; datetime.utcnow()",
        "import time; time.time()",
        "from time import localtime; localtime()",
    ],
    ids=["date.today", "datetime.now", "datetime.utcnow", "time.time", "time.localtime"],
)
def test_a_clock_in_a_room_without_one_is_found(copy, plant, room, line):
    plant(f"timeline/{room}/breach.py", line)
    assert "TID251" in lint([*RUFF, "timeline"], copy).stdout


def test_a_clock_elsewhere_is_no_breach(copy, plant):
    plant(
        "timeline/exports/breach.py", "from django.utils import timezone\nimport time\n\ntime.time()\ntimezone.now()"
    )
    assert "TID251" not in lint([*RUFF, "timeline"], copy).stdout
