"""Same text and document time, same answer: on any day, in any zone, in any thread, and without the site."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
import spacy

from tests.house.outside import environment
from tests.language.dates.test_groups import PHENOMENA, rows_of
from tests.language.tables import dated
from timeline.chronology.edtf import Edtf
from timeline.language import component, find_dates
from timeline.language.pipeline import DEFAULT_MODEL

ROOT = Path(__file__).parents[3]
THREADS = 4


@pytest.fixture(scope="module")
def rows() -> list[tuple[str, str]]:
    """Document time and text of every second row of all phenomena."""
    return [row.values[:2] for phenomenon in PHENOMENA for row in rows_of(phenomenon)][::2]


@pytest.fixture(scope="module")
def found(rows: list[tuple[str, str]]) -> list[list[str]]:
    """What is found in each, here and now."""
    return [dated(text, when) for when, text in rows]


@pytest.fixture
def busy_switching() -> Iterator[None]:
    """Threads take turns a thousand times as often as they would."""
    usual = sys.getswitchinterval()
    sys.setswitchinterval(usual / 1000)
    yield
    sys.setswitchinterval(usual)


@pytest.mark.parametrize(
    ("moment", "zone", "seed"),
    [
        pytest.param("1971-01-01T00:00:01", "Pacific/Kiritimati", "1", id="a Friday of 1971, far east"),
        pytest.param("2096-02-29T23:59:59", "Pacific/Pago_Pago", "2", id="a leap day of 2096, far west"),
    ],
)
def test_the_day_of_the_run_plays_no_part(
    moment: str, zone: str, seed: str, rows: list[tuple[str, str]], found: list[list[str]]
) -> None:
    """Nor do the zone of the machine, its language and the order of its sets."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.language.dates.elsewhere", moment],
        cwd=ROOT,
        env=environment(TZ=zone, PYTHONHASHSEED=seed, LC_ALL="C", PYTHONUTF8="1"),
        input=json.dumps(rows),
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert run.returncode == 0, run.stderr
    answer = json.loads(run.stdout)
    assert answer["today"] == moment[:10]
    assert answer["found"] == found


@pytest.mark.usefixtures("busy_switching")
def test_threads_do_not_disturb_one_another(rows: list[tuple[str, str]], found: list[list[str]]) -> None:
    """Four threads, each with every fourth text and one that all share."""
    together = Barrier(THREADS)

    def read(first: int) -> list[list[str]]:
        together.wait()
        return [dated(text, when) for when, text in [*rows[first::THREADS], *rows[:10]]]

    with ThreadPoolExecutor(THREADS) as pool:
        answers = list(pool.map(read, range(THREADS)))
    assert answers == [[*found[first::THREADS], *found[:10]] for first in range(THREADS)]


def test_the_library_needs_nothing_of_the_site() -> None:
    """The README's examples run where neither Django nor a database can be imported."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.language.dates.without_site"],
        cwd=ROOT,
        env=environment(),
        capture_output=True,
        text=True,
    )
    assert run.returncode == 0, run.stderr
    attempted, failed = run.stdout.split()[-2:]
    assert int(attempted) >= 10
    assert failed == "0", run.stdout


def test_the_spacy_component_finds_what_the_function_finds(rows: list[tuple[str, str]]) -> None:
    """In a pipeline as anyone would load it; a token that holds two dates ("2003–2007") can tell only one of them."""
    pipeline = spacy.load(DEFAULT_MODEL)
    assert isinstance(pipeline.add_pipe("timex"), component.TimexComponent)
    told = 0
    for when, text in ((when, text) for when, text in rows if "\n" not in text and when != "-"):
        doc = pipeline.make_doc(text)
        doc.user_data["document_time"] = Edtf.parse(when)
        spans = list(pipeline(doc).spans["timex"])
        if len({span.start for span in spans}) == len(spans):
            assert [span._.timex for span in spans] == find_dates(text, Edtf.parse(when))
            told += len(spans)
    assert told > len(rows) / 2
