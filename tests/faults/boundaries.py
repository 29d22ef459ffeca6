"""Where a program can be stopped: the places between two things that belong together."""

from pathlib import Path

HAND_IN = (
    "half an original",
    "original kept, no row",
    "hand in: before commit",
    "hand in: committed",
)
"""In the web server's process."""

QUEUE = (
    "task handed out",
    "take in: begun",
    "take in: before commit",
    "take in: committed",
    "read: begun",
    "read: text read",
    "read: row written",
    "read: row committed",
    "link: begun",
    "link: before commit",
    "link: committed",
    "done, not acknowledged",
)
"""In the processes of the queue."""

EVERY = (*HAND_IN, *QUEUE)


def death(folder: Path, boundary: str, file: str) -> Path:
    """Where the death of whoever comes to a boundary with a file is written down."""
    return folder / f"{boundary}--{file}"
