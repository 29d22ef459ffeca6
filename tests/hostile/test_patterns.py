"""No pattern of the program takes the square of a text's length: the system ends a child that tries one."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.hostile.patterns import LENGTH, TEXTS

ROOT = Path(__file__).parents[2]
PROGRAM = ROOT / "tests" / "hostile" / "patterns.py"
QUADRATIC = "import re\n\nSLOW = re.compile(r'\\s+x')\n"


def tried(package: str, root: Path) -> list[str]:
    """What the child says: each pattern that it begins to try, and at the end that it is done."""
    done = subprocess.run(
        [sys.executable, "-B", PROGRAM, package],
        env={"PYTHONPATH": str(root)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout, done.stderr
    return done.stdout.splitlines()


def test_the_texts_are_long():
    assert {len(text) for text in TEXTS} == {LENGTH}


@pytest.mark.parametrize("package", ["timeline.intake", "timeline.language", "timeline.chronology"])
def test_every_pattern_is_done_with_nasty_texts(package):
    *patterns, last = tried(package, ROOT)
    assert last == "done", "this pattern takes too long"
    assert len(patterns) > 10


def test_a_pattern_that_takes_the_square_is_found(tmp_path):
    package = tmp_path / "spoilt"
    package.mkdir()
    (package / "__init__.py").touch()
    (package / "rows.py").write_text(QUADRATIC)
    assert tried("spoilt", tmp_path)[-1].startswith("spoilt.rows.SLOW")
