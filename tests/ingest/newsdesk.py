"""A made-up story in four articles, and the way of articles into a story."""

from __future__ import annotations

import json

from django.db import connection
from django.test.utils import CaptureQueriesContext

from timeline import ingest
from timeline.exports.timeline_json import document
from timeline.models import Article, Event, Story

COURIER = """Gunmen seize night train near Garissa

By Ruth Adeyemi
The Coast Courier
20 November 2019

Gunmen seized a night train near Garissa on Tuesday and took 40 hostages, the interior ministry said.

The train had slowed for a bridge. One guard was killed, Interior Minister Samuel Osei said on Wednesday.

Osei will meet the gunmen's envoys in Nairobi on November 25.
"""
HERALD = """Gunmen free 23 hostages of train

The Capital Herald
4 December 2019

Gunmen freed 23 hostages of a night train on Tuesday after a week of talks.

They had seized the train near Garissa on November 19. Interior Minister Samuel Osei met the gunmen's envoys in \
Nairobi on November 25.

No ransom was paid, Osei said on Wednesday.
"""
COPY = """Hostages free after two weeks

The Lake County Record
5 December 2019

Gunmen freed 23 hostages of a night train on Tuesday after a week of talks.

They had seized the train near Garissa on November 19. Interior Minister Samuel Osei met the gunmen's envoys in \
Nairobi on November 25.
"""
WEEKLY = """The night train and the bridge

The Harbour Weekly

The bridge near Garissa has a bad name since gunmen seized a night train there on Tuesday.

Interior Minister Samuel Osei visited the guard's family in Malindi on Thursday.
"""
STORY = {"courier.txt": COURIER, "herald.txt": HERALD, "copy.txt": COPY, "weekly.txt": WEEKLY}
NO_DATES = """A wall

The wall is old and long. Nobody knows who owns it, and nobody asks. The sheep walk beside it, and the grass is green.
"""


def a_story(slug: str = "night-train") -> Story:
    """An empty story."""
    return Story.objects.create(slug=slug, title=slug.replace("-", " ").capitalize())


def read_in(story: Story, data: str | bytes, file_name: str = "article.txt") -> Article:
    """Receive and read one file; the story is not linked yet."""
    data = data.encode() if isinstance(data, str) else data
    article = ingest.receive(story, data, file_name).article
    ingest.read(article.pk)
    article.refresh_from_db()
    return article


def taken_in(story: Story, *file_names: str) -> list[Article]:
    """Receive and read these articles of the made-up story, and link it once."""
    found = [read_in(story, STORY[name], name) for name in file_names]
    ingest.link(story.pk)
    return found


def the_event(story: Story, trigger: str) -> Event:
    """The one event of a story that hangs on a word and has happened."""
    return story.events.filter(mentions__trigger=trigger, status="occurred").distinct().get()


def whole(story: Story) -> dict:
    """All that a story shows, as its export has it."""
    return document(Story.objects.get(pk=story.pk))


def whole_without_ids(story: Story) -> str:
    """All that a story shows, with files in place of article numbers and titles in place of event numbers."""
    shown = whole(story)
    files = {row["id"]: row["file"] for row in shown["articles"]}
    told = {row["id"]: f"{row['date']['edtf']} {row['title']}" for row in shown["events"]}
    for row in shown["articles"]:
        del row["id"]
    for row in shown["events"]:
        del row["id"]
        row["fulfilled_by"] = told.get(row["fulfilled_by"])
        for mention in row["mentions"]:
            mention["article"] = files[mention["article"]]
        row["mentions"].sort(key=json.dumps)
    for rows in (shown["articles"], shown["events"]):
        rows.sort(key=json.dumps)
    return json.dumps(shown, indent=1, ensure_ascii=False)


class Writes(CaptureQueriesContext):
    """The statements that change a row, among those made inside."""

    def __init__(self):
        super().__init__(connection)

    @property
    def made(self) -> list[str]:
        """Every INSERT, UPDATE and DELETE."""
        return [row["sql"] for row in self.captured_queries if row["sql"].startswith(("INSERT", "UPDATE", "DELETE"))]
