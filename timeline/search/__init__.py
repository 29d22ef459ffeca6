"""Searching for words in events and articles, and showing where they were found."""

from timeline.search.index import Found, matching_events, search
from timeline.search.passages import marked, passage
from timeline.search.wanted import Wanted, wanted

__all__ = ["Found", "Wanted", "marked", "matching_events", "passage", "search", "wanted"]
