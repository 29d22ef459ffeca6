"""The editor's desk: Django's admin, its conventions kept. What editors decide goes through ingest as judgements."""

from timeline.admin import articles, batches, events, feeds, judgements, names, stories

__all__ = ["articles", "batches", "events", "feeds", "judgements", "names", "stories"]
