"""The only door from the database to intake and language: store, read, link, in that order.

``receive`` keeps the bytes before anything else happens to them; ``read`` turns them into an article and what it says;
``link`` works out the story's events anew. Each can be done twice without changing anything.
"""

from timeline.ingest.judging import judge, withdraw
from timeline.ingest.linking import link
from timeline.ingest.reading import prepare, read, resume
from timeline.ingest.receiving import Receipt, receive

__all__ = ["Receipt", "judge", "link", "prepare", "read", "receive", "resume", "withdraw"]
