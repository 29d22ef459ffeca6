"""Reading in a child process: the same drafts, and no file or signal that could harm the process that asks."""

import os
import signal
from pathlib import Path
from threading import Timer

import pytest

from tests.intake.archives import archive_of
from tests.intake.feeds import item, rss
from timeline.intake import confined
from timeline.intake.containers import entries
from timeline.intake.documents import read_document
from timeline.intake.draft import IntakeError
from timeline.intake.limits import Bounds

SEEDS = sorted((Path(__file__).parents[2] / "seeds").glob("*.txt"))
DAM = b"Dam fails\n\nThe old dam at Harwood failed on Tuesday, the company said."
GERMAN = "Der Stadtrat hat am Montag in Leipzig über den Haushalt beraten und keine Entscheidung getroffen. " * 5
PAGE = b"<html><body><article><h1>Dam fails</h1><p>The old dam at Harwood failed on Tuesday.</p></article>"
SLOW = b"<html><body>" + b"<p>x" * 50_000


@pytest.fixture
def reader():
    """A reader of its own, with the usual bounds."""
    made = confined.Reader()
    yield made
    made.close()


def bounded(**bounds):
    """A reader with other bounds."""
    return confined.Reader(Bounds(**bounds))


def stop(child):
    """Stop a process, and wait until it stands still."""
    os.kill(child, signal.SIGSTOP)
    os.waitid(os.P_PID, child, os.WSTOPPED | os.WNOWAIT)


def child_of(reader):
    """The process that a reader has after reading something."""
    reader.read_document(DAM, "dam.txt")
    return reader._child.process.pid


@pytest.mark.parametrize("file", SEEDS, ids=lambda file: file.stem)
def test_a_draft_is_the_same_from_the_child(file):
    assert confined.read_document(file.read_bytes(), file.name) == read_document(file.read_bytes(), file.name)


@pytest.mark.parametrize(
    "container",
    [
        pytest.param(archive_of({"dam.txt": DAM, "../x.txt": DAM}), id="archive"),
        pytest.param(rss(item(), item("Bridge opens", "")), id="feed"),
    ],
)
def test_entries_are_the_same_from_the_child(container):
    assert list(confined.entries(container, "dam.zip")) == list(entries(container, "dam.zip"))


@pytest.mark.parametrize("data", [b"", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04", b"1 2 3.", GERMAN.encode()])
def test_a_refusal_is_the_same_from_the_child(data):
    refusals = []
    for read in (read_document, confined.read_document):
        with pytest.raises(IntakeError) as refusal:
            read(data, "dam.txt")
        refusals.append(str(refusal.value))
    assert refusals[0] == refusals[1]


def test_a_container_that_cannot_be_read_is_refused_before_its_first_entry():
    with pytest.raises(IntakeError, match="is an empty archive"):
        confined.entries(archive_of({}), "dam.zip")


def test_one_child_reads_file_after_file(reader):
    assert child_of(reader) == child_of(reader)


def test_a_child_that_was_ended_between_two_files_is_replaced(reader):
    os.kill(child_of(reader), signal.SIGKILL)
    assert reader.read_document(DAM, "dam.txt").title == "Dam fails"


def test_a_file_whose_child_was_ended_by_others_is_read_by_the_next(reader):
    child = child_of(reader)
    stop(child)
    Timer(0.3, os.kill, (child, signal.SIGKILL)).start()
    assert reader.read_document(DAM, "dam.txt").title == "Dam fails"


def test_a_crash_is_a_sentence_and_the_next_file_is_read(reader):
    child = child_of(reader)
    stop(child)
    os.kill(child, signal.SIGSEGV)
    Timer(0.3, os.kill, (child, signal.SIGCONT)).start()
    with pytest.raises(IntakeError, match=r"dam.txt broke the program that reads files\. .*upload that\.$"):
        reader.read_document(DAM, "dam.txt")
    assert reader.read_document(DAM, "dam.txt").title == "Dam fails"


@pytest.mark.parametrize(
    ("bounds", "problem"),
    [
        pytest.param({"computing": 0}, "more than 0 seconds of computing", id="computing"),
        pytest.param({"clock": 0.5}, "longer than 0.5 seconds", id="clock"),
        pytest.param({"memory": 200_000_000}, "needs more memory", id="memory"),
    ],
)
def test_a_bound_that_bites_is_a_sentence(bounds, problem):
    with pytest.raises(IntakeError, match=problem) as refusal:
        bounded(**bounds).read_document(SLOW, "dam.html")
    assert str(refusal.value).startswith("dam.html ")
    assert str(refusal.value).endswith(".")


def test_after_a_bound_has_bitten_the_next_file_is_read():
    reader = bounded(computing=1)
    with pytest.raises(IntakeError):
        reader.read_document(SLOW * 2, "dam.html")
    assert reader.read_document(DAM, "dam.txt").title == "Dam fails"
    reader.close()


def test_a_fork_does_not_share_its_parents_child(reader):
    confined.read_document(DAM, "dam.txt")
    child = os.fork()
    if child == 0:
        same = confined.read_document(DAM, "dam.txt").title == "Dam fails"
        confined._reader.close()
        os._exit(0 if same else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert confined.read_document(PAGE, "dam.html").title == "Dam fails"
