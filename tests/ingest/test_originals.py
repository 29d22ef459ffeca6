"""An original is whole under its digest, or not there at all."""

from __future__ import annotations

import os
import resource
import stat
from hashlib import sha256
from pathlib import Path

import pytest

from timeline.ingest import originals

DATA = b"The bridge is closed. " * 5000
DIGEST = sha256(DATA).hexdigest()


def files(folder: Path) -> list[Path]:
    """Every file in a folder and below."""
    return [path for path in Path(folder).rglob("*") if path.is_file()]


@pytest.fixture
def a_full_disk():
    """No file can grow over 10,000 bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (10_000, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_it_stands_under_its_digest_readable_to_the_group_only(media_root):
    path = Path(media_root, originals.keep(DIGEST, DATA))
    assert path.name == DIGEST
    assert path.read_bytes() == DATA
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    assert files(media_root) == [path]


def test_a_full_disk_leaves_nothing_half_written(media_root, a_full_disk):
    with pytest.raises(OSError, match="File too large"):
        originals.keep(DIGEST, DATA)
    assert files(media_root) == []


def test_what_an_older_program_left_half_written_is_made_whole(media_root):
    path = Path(media_root, originals.keep(DIGEST, DATA))
    path.write_bytes(DATA[:100])
    originals.keep(DIGEST, DATA)
    assert path.read_bytes() == DATA


@pytest.mark.parametrize(("age", "left"), [(60, 1), (7200, 0)], ids=["a minute old", "two hours old"])
def test_what_was_never_finished_goes_after_an_hour(media_root, age, left):
    originals.keep(DIGEST, DATA)
    half = originals.unfinished() / "half"
    half.write_bytes(b"The bri")
    os.utime(half, (half.stat().st_mtime - age,) * 2)
    assert originals.forget_unfinished() == 1 - left
    assert len(files(originals.unfinished())) == left
