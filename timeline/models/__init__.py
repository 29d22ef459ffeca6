"""What is kept: stories, their articles, what the articles say, and what editors decided."""

from timeline.models.arrivals import Batch, Feed, Upload
from timeline.models.articles import Article
from timeline.models.events import Entity, Event, FormerNumber, Mention
from timeline.models.judgements import Judgement
from timeline.models.neighbours import Clue, Spelling, Trace, WordCount
from timeline.models.stories import Outlet, Story

__all__ = [
    "Article",
    "Batch",
    "Clue",
    "Entity",
    "Event",
    "Feed",
    "FormerNumber",
    "Judgement",
    "Mention",
    "Outlet",
    "Spelling",
    "Story",
    "Trace",
    "Upload",
    "WordCount",
]
