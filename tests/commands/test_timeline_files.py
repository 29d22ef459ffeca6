"""`export_timeline` and `import_timeline`: the bytes that the site serves, and back again."""

import json
import os
import subprocess
import sys
from io import StringIO
from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import CommandError, call_command

from tests.exports.stories import a_story, a_whole_story
from timeline.exports.timeline_json import render
from timeline.models import Article, Entity, Event, Mention, Outlet, Story


@pytest.mark.django_db
def test_standard_output_gets_the_bytes_that_the_site_serves(capfdbinary, client):
    story = a_whole_story()
    call_command("export_timeline", story.slug)
    written = capfdbinary.readouterr().out
    assert written == render(story)
    assert written == client.get(f"/stories/{story.slug}/timeline.json").content


@pytest.mark.django_db
def test_a_file_gets_the_same_bytes(tmp_path):
    story = a_whole_story()
    call_command("export_timeline", story.slug, output=tmp_path / "timeline.json", format="json")
    assert (tmp_path / "timeline.json").read_bytes() == render(story)


@pytest.mark.django_db
def test_a_file_that_cannot_be_written_is_told(tmp_path):
    with pytest.raises(CommandError, match=r"cannot be written: "):
        call_command("export_timeline", a_story().slug, output=tmp_path)


@pytest.mark.django_db
def test_a_format_that_is_not_there_is_told():
    with pytest.raises(CommandError, match="invalid choice: 'pdf'"):
        call_command("export_timeline", "ardan-bridge", "--format", "pdf")


@pytest.fixture
def exported(db, tmp_path) -> Path:
    """The file of a story that is no longer in the database."""
    path = tmp_path / "exported.json"
    path.write_bytes(render(a_whole_story()))
    Story.objects.all().delete()
    Outlet.objects.all().delete()
    return path


def test_a_story_comes_back_to_the_byte_and_can_be_browsed(exported, client):
    out = StringIO()
    call_command("import_timeline", str(exported), publish=True, stdout=out)
    assert out.getvalue() == "“The bridge at Ardan” is at /stories/ardan-bridge/\n"
    story = Story.objects.get()
    assert render(story) == exported.read_bytes()
    pages = [story, *story.events.all(), *story.articles.all()]
    assert [client.get(page.get_absolute_url()).status_code for page in pages] == [200] * len(pages)


def test_a_story_comes_back_under_another_name(exported):
    for slug in ("second", "third"):
        call_command("import_timeline", str(exported), slug=slug, stdout=StringIO())
    assert set(Story.objects.values_list("slug", flat=True)) == {"second", "third"}


def counts() -> list[int]:
    """How many rows there are of each kind."""
    return [kind.objects.count() for kind in (Story, Article, Event, Mention, Entity, Outlet)]


def test_a_name_that_is_taken_is_told(exported):
    call_command("import_timeline", str(exported), stdout=StringIO())
    before = counts()
    with pytest.raises(CommandError, match="There is a story “ardan-bridge” already.*with --slug"):
        call_command("import_timeline", str(exported))
    with pytest.raises(CommandError, match="cannot stand in an address"):
        call_command("import_timeline", str(exported), slug="the bridge")
    assert counts() == before


def test_a_document_with_a_fault_is_refused_whole(exported):
    document = json.loads(exported.read_bytes())
    document["events"][-1]["mentions"][0]["start"] += 1
    exported.write_text(json.dumps(document), encoding="utf-8")
    with pytest.raises(CommandError, match="cannot be imported.\nEvent e1: a1 does not say “It will open"):
        call_command("import_timeline", str(exported))
    assert counts() == [0] * 6


def test_a_file_that_is_not_there_is_told(db, tmp_path):
    with pytest.raises(CommandError, match="cannot be opened: No such file or directory"):
        call_command("import_timeline", str(tmp_path / "none.json"))


def test_the_shell_sees_the_exit_status(tmp_path):
    site = {"DJANGO_SETTINGS_MODULE": "newsroom.settings", "DATABASE_URL": f"sqlite:///{tmp_path}/db.sqlite3"}
    environment = os.environ | site | {"DEBUG": "on"}
    command = [sys.executable, "manage.py"]
    options = {"cwd": settings.BASE_DIR, "env": environment, "capture_output": True, "text": True, "check": False}
    assert subprocess.run([*command, "migrate", "--verbosity", "0"], **options).returncode == 0
    missing = subprocess.run([*command, "ingest", "missing.txt", "--story", "ferry"], **options)
    assert (missing.returncode, missing.stdout) == (1, "missing.txt: cannot be opened: No such file or directory.\n")
    assert "1 of 1 files could not be read." in missing.stderr
