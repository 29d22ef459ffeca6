"""Archives and feeds: what stands in them comes out one by one, and what may not come out says why."""

import pytest

from tests.intake.archives import DEVICE, LINK, archive_of, marked_encrypted
from timeline.intake.containers import entries, is_container
from timeline.intake.draft import IntakeError

DAM = b"Dam fails\n\nThe old dam at Harwood failed on Tuesday."
BRIDGE = b"Bridge opens\n\nThe new bridge at Holt opened on Monday."
TWO = archive_of({"news/dam.txt": DAM, "bridge.txt": BRIDGE})


@pytest.mark.parametrize(
    ("data", "container"),
    [
        pytest.param(TWO, True, id="archive"),
        pytest.param(archive_of({}), True, id="empty archive"),
        pytest.param(archive_of({"[Content_Types].xml": b"<Types/>", "word/document.xml": b"<x/>"}), False, id="docx"),
        pytest.param(archive_of({"mimetype": b"application/vnd.oasis.opendocument.text"}), False, id="OpenDocument"),
        pytest.param(DAM, False, id="text"),
        pytest.param(b"", False, id="nothing"),
    ],
)
def test_containers_are_told_by_content(data, container):
    assert is_container(data) is container


def test_an_archive_gives_its_files_in_order():
    assert [(entry.name, entry.data, entry.problem) for entry in entries(TWO, "two.zip")] == [
        ("news/dam.txt", DAM, ""),
        ("bridge.txt", BRIDGE, ""),
    ]


def test_what_a_desktop_system_adds_is_passed_over():
    files = {"__MACOSX/._dam.txt": b"\0\5", "news/.DS_Store": b"\0", "Thumbs.db": b"\0", "dam.txt": DAM}
    assert [entry.name for entry in entries(archive_of(files), "dam.zip")] == ["dam.txt"]


@pytest.mark.parametrize(
    ("archive", "problem"),
    [
        pytest.param(archive_of({"../dam.txt": DAM}), "leads out of the archive", id="parent"),
        pytest.param(archive_of({"/etc/dam.txt": DAM}), "leads out of the archive", id="absolute"),
        pytest.param(archive_of({"C:\\dam.txt": DAM}), "leads out of the archive", id="absolute on Windows"),
        pytest.param(archive_of({"a\\..\\dam.txt": DAM}), "leads out of the archive", id="parent on Windows"),
        pytest.param(archive_of({"dam.txt": b"/etc/passwd"}, external_attr=LINK), "is a link", id="link"),
        pytest.param(archive_of({"dam.txt": b""}, external_attr=DEVICE), "is no ordinary file", id="device"),
        pytest.param(marked_encrypted(archive_of({"dam.txt": DAM})), "is encrypted", id="encrypted"),
        pytest.param(archive_of({"dam.zip": TWO}), "holds files of its own", id="nested"),
        pytest.param(archive_of({"dam.txt": b"\0" * 5_000_000}), "more than 100 times over", id="bomb"),
        pytest.param(archive_of({"dam.txt": b"\0" * 15_000_001}), "more than", id="large"),
    ],
)
def test_a_bad_entry_says_why_and_holds_up_no_other(archive, problem):
    (entry,) = entries(archive, "dam.zip")
    assert problem in entry.problem
    assert entry.problem.endswith("Upload it by itself.")
    assert entry.data == b""


def test_the_entry_after_a_bad_one_is_read():
    archive = archive_of({"bomb.txt": b"\0" * 5_000_000, "dam.txt": DAM})
    assert [bool(entry.problem) for entry in entries(archive, "dam.zip")] == [True, False]


@pytest.mark.parametrize(
    ("archive", "problem"),
    [
        pytest.param(archive_of({}), "is an empty archive", id="empty"),
        pytest.param(archive_of({"news/": b""}), "is an empty archive", id="a folder only"),
        pytest.param(archive_of({f"{n}.txt": DAM for n in range(201)}), "201 files; at most 200", id="201 files"),
        pytest.param(archive_of({f"{n}": b"\0" * 12_000_000 for n in range(9)}), "more than 100 MB", id="108 MB"),
        pytest.param(archive_of({f"{n}": b"" for n in range(2001)}), "more than 2,000 files", id="2,001 files"),
        pytest.param(TWO[:-30], "damaged", id="cut off"),
        pytest.param(b"PK\x03\x04" + b"x" * 100, "damaged", id="no directory"),
    ],
)
def test_what_is_wrong_with_the_whole_is_said_before_anything_is_unpacked(archive, problem):
    with pytest.raises(IntakeError, match=problem) as refusal:
        entries(archive, "dam.zip")
    assert str(refusal.value).startswith("dam.zip ")
    assert str(refusal.value).endswith(".")
