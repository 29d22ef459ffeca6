"""The only door from the database to intake and language: store, read, link, in that order.

``receive`` keeps the bytes before anything else happens to them; ``read`` turns them into an article and what it says;
``link`` works out the story's events anew. Each can be done twice without changing anything. What is handed in at the
desk is a batch of files: ``hand_in`` stores them, ``take_in`` has each received.
"""

from timeline.ingest.batches import Handed, hand_in, redo, store, undo, wanted_again
from timeline.ingest.judging import (
    Decision,
    decide,
    judge,
    leave_to_program,
    new_deed,
    reinstate,
    reinstate_deed,
    to_be_read,
    withdraw,
    withdraw_deed,
)
from timeline.ingest.linking import link, link_again
from timeline.ingest.moving import MoveError
from timeline.ingest.polling import poll
from timeline.ingest.reading import prepare, read, resume
from timeline.ingest.receiving import Receipt, receive
from timeline.ingest.taking_in import take_in

__all__ = [
    "Decision",
    "Handed",
    "MoveError",
    "Receipt",
    "decide",
    "hand_in",
    "judge",
    "leave_to_program",
    "link",
    "link_again",
    "new_deed",
    "poll",
    "prepare",
    "read",
    "receive",
    "redo",
    "reinstate",
    "reinstate_deed",
    "resume",
    "store",
    "take_in",
    "to_be_read",
    "undo",
    "wanted_again",
    "withdraw",
    "withdraw_deed",
]
