"""`ingest` and `read_again`: a line a file, and no file stops the next."""

from io import StringIO
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command

from tests.desk.papers import STRIKE, TALKS, VOTE
from timeline import ingest
from timeline.exports.timeline_import import store
from timeline.exports.timeline_json import document, render
from timeline.models import Story

pytestmark = pytest.mark.django_db

AS_A_DRAFT = "is at /stories/{}/ as a draft; publish it at the desk, or with --publish."


@pytest.fixture
def papers(tmp_path, media_root) -> Path:
    """A folder with three articles and a file that is none."""
    texts = {"vote.txt": VOTE, "talks.txt": TALKS, "strike.txt": STRIKE, "empty.txt": ""}
    for name, text in texts.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def run(command: str, *arguments, **options) -> list[str]:
    """The lines that a command writes."""
    out = StringIO()
    call_command(command, *map(str, arguments), stdout=out, **options)
    return out.getvalue().splitlines()


def test_files_become_a_story_a_line_each(papers):
    lines = run("ingest", papers / "vote.txt", papers / "talks.txt", story="ferry", title="The ferry")
    assert lines == [
        f"{papers / 'vote.txt'}: read as a1 “Ferry crews at Kellbrook vote to strike”",
        f"{papers / 'talks.txt'}: read as a2 “Ferry company and union to talk again”",
        f"“The ferry” {AS_A_DRAFT.format('ferry')}",
    ]
    story = Story.objects.get()
    assert (story.slug, story.title) == ("ferry", "The ferry")
    assert story.events.filter(mentions__article__number=2).exists()


def test_readers_see_a_story_when_that_is_asked_for_and_it_stays_so(papers):
    seen = [run("ingest", papers / "vote.txt", story="ferry", publish=wanted)[-1] for wanted in (False, True, False)]
    assert seen == [f"“Ferry” {AS_A_DRAFT.format('ferry')}", *["“Ferry” is at /stories/ferry/"] * 2]
    assert list(Story.history.order_by("pk").values_list("published", flat=True)) == [False, True]


def test_a_new_story_without_a_title_is_called_after_its_slug(papers):
    run("ingest", papers / "vote.txt", story="ferry-strike")
    assert Story.objects.get().title == "Ferry strike"


def test_the_same_file_again_changes_nothing(papers):
    run("ingest", papers / "vote.txt", story="ferry")
    before = render(Story.objects.get())
    assert run("ingest", papers / "vote.txt", story="ferry") == [
        f"{papers / 'vote.txt'}: already here as a1 “Ferry crews at Kellbrook vote to strike”",
        f"“Ferry” {AS_A_DRAFT.format('ferry')}",
    ]
    assert render(Story.objects.get()) == before


def test_the_same_text_in_another_file_is_not_kept_twice(papers):
    (papers / "windows.txt").write_bytes(VOTE.replace("\n", "\r\n").encode())
    lines = run("ingest", papers / "vote.txt", papers / "windows.txt", story="ferry", title="The ferry")
    assert "has the text of an article that is here already" in lines[1]
    assert Story.objects.get().articles.count() == 1


def test_what_cannot_be_read_is_told_and_stops_nothing(papers, capsys):
    missing, folder = papers / "missing.txt", papers
    files = [papers / "empty.txt", missing, folder, papers / "vote.txt"]
    with pytest.raises(CommandError, match=r"^3 of 4 files could not be read\.$") as failure:
        call_command("ingest", *map(str, files), story="ferry")
    assert failure.value.returncode == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(f"{papers / 'empty.txt'}: a1 could not be read. ")
    assert lines[1:] == [
        f"{missing}: cannot be opened: No such file or directory.",
        f"{folder}: is a folder; name the files in it.",
        f"{papers / 'vote.txt'}: read as a2 “Ferry crews at Kellbrook vote to strike”",
    ]
    assert Story.objects.get().events.exists()


def test_what_could_not_be_read_is_tried_again_when_it_comes_again(papers):
    story = Story.objects.create(slug="ferry", title="Ferry")
    ingest.receive(story, VOTE.encode(), "vote.txt")
    line, _ = run("ingest", papers / "vote.txt", story="ferry")
    assert line.endswith("read as a1 “Ferry crews at Kellbrook vote to strike”")


@pytest.mark.parametrize("slug", ["the ferry", "ferry/strike", "f" * 81])
def test_a_slug_that_cannot_stand_in_an_address_is_refused(papers, slug):
    with pytest.raises(CommandError, match="cannot stand in an address; write at most 80 letters, digits and hyphens"):
        run("ingest", papers / "vote.txt", story=slug)
    assert not Story.objects.exists()


def test_reading_again_changes_nothing_and_keeps_what_editors_decided(papers):
    run("ingest", *(papers / name for name in ("vote.txt", "talks.txt", "strike.txt")), story="ferry")
    story = Story.objects.get()
    event = story.events.get(edtf="2019-03-05")
    ingest.judge(story, "title", event=event, value={"title": "They meet"})
    ingest.judge(story, "visibility", event=event, value={"visibility": "shown"})
    before = render(story)
    lines = run("read_again", story="ferry")
    assert lines[0] == "vote.txt: read as a1 “Ferry crews at Kellbrook vote to strike”"
    assert len(lines) == 3
    assert render(Story.objects.get()) == before
    assert story.events.get(title="They meet") == event


def test_reading_again_tells_what_cannot_be_read(papers):
    run("ingest", papers / "vote.txt", story="ferry")
    article = Story.objects.get().articles.get()
    article.original.storage.delete(article.original.name)
    with pytest.raises(CommandError, match=r"^1 of 1 articles could not be read\.$"):
        run("read_again", story="ferry")


def test_imported_articles_are_kept_as_they_came(papers):
    run("ingest", papers / "vote.txt", story="ferry")
    copied = store(document(Story.objects.get()), "copied")
    before = render(copied)
    assert run("read_again", story="copied") == ["vote.txt: a1 was imported; it is kept as it came"]
    assert render(copied) == before


def test_an_article_added_to_an_imported_story_leaves_it_as_it_came(papers):
    run("ingest", papers / "vote.txt", story="ferry")
    copied = store(document(Story.objects.get()), "copied")
    before = document(copied)["events"]
    run("ingest", papers / "strike.txt", story="copied")
    after = {event["id"]: event for event in document(copied)["events"]}
    assert [after[event["id"]] for event in before] == before
    assert len(after) > len(before)


@pytest.mark.parametrize(
    ("command", "arguments"),
    [("read_again", ["--story", "none"]), ("export_timeline", ["none"])],
)
def test_a_story_that_is_not_there_is_answered_with_those_that_are(command, arguments):
    with pytest.raises(CommandError, match="There is no story “none”. There are none yet"):
        run(command, *arguments)
    Story.objects.create(slug="ferry", title="Ferry")
    Story.objects.create(slug="bridge", title="Bridge")
    with pytest.raises(CommandError, match=r"There is no story “none”\. There are: bridge, ferry\."):
        run(command, *arguments)
