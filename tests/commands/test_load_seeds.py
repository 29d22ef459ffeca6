"""`load_seeds`: the first story of a new site, read from the files of a folder, once."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from tests.desk.papers import STRIKE, TALKS, VOTE
from timeline.exports.timeline_json import render
from timeline.models import Story

pytestmark = pytest.mark.django_db


@pytest.fixture
def seeds(settings, tmp_path, media_root):
    """A project whose folder of seeds holds three articles."""
    settings.BASE_DIR = tmp_path
    folder = tmp_path / "seeds"
    folder.mkdir()
    for name, text in {"1.txt": VOTE, "2.txt": TALKS, "3.txt": STRIKE}.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


def load(**options) -> list[str]:
    """The lines that the command writes."""
    out = StringIO()
    call_command("load_seeds", stdout=out, **options)
    return out.getvalue().splitlines()


def test_the_story_is_named_after_what_the_headlines_share(seeds):
    for name, headline in {"1.txt": "Kellbrook ferry vote", "3.txt": "Kellbrook ferry strike"}.items():
        rest = (seeds / name).read_text(encoding="utf-8").partition("\n")[2]
        (seeds / name).write_text(headline + "\n" + rest, encoding="utf-8")
    (seeds / "2.txt").unlink()
    lines = load()
    assert lines[-1] == "“Kellbrook ferry” is at /stories/kellbrook-ferry/"
    assert len(lines) == 3


def test_a_story_is_named_by_hand(seeds):
    load(story="strike", title="The strike")
    assert list(Story.objects.values_list("slug", "title")) == [("strike", "The strike")]


def test_a_second_run_changes_nothing_even_if_an_editor_renamed_the_story(seeds):
    load()
    Story.objects.update(slug="renamed", title="Renamed")
    before = render(Story.objects.get())
    lines = load()
    assert [line.split(": ")[1][:15] for line in lines[:3]] == ["already here as"] * 3
    assert lines[3] == "“Renamed” is at /stories/renamed/"
    assert render(Story.objects.get()) == before


def test_a_name_that_is_taken_is_not_taken_twice(seeds):
    load()
    slug = Story.objects.get().slug
    Story.objects.get().articles.all().delete()
    load()
    assert set(Story.objects.values_list("slug", flat=True)) == {slug, f"{slug}-2"}


def test_a_seed_that_cannot_be_read_is_told(seeds):
    (seeds / "2.txt").write_bytes(b"")
    with pytest.raises(CommandError, match=r"^1 of 3 files could not be read\.$"):
        load()
    assert Story.objects.get().articles.filter(state="read").count() == 2
