"""The process that reads files for another one, fed through its pipes.

Started as ``python -m timeline.intake.reading_process SECONDS BYTES``: of computing for each file, of memory for all.

It bounds itself: memory for good, computing time for each file; it writes no file, opens no connection and starts no
process. A file that breaks a bound ends the process, never the one that asked.
"""

from __future__ import annotations

import os
import resource
import sys
import traceback
from collections.abc import Iterator
from typing import Any

from timeline.intake.containers import Entry, entries
from timeline.intake.documents import read_document
from timeline.intake.draft import IntakeError
from timeline.intake.draft_json import draft_to_json, facts_to_json
from timeline.intake.frames import read_frame, write_frame
from timeline.intake.tongue import prepare

OPEN_FILES = 64
MOST_FILES_READ = 1000
MOST_KEPT = 600_000
"""Kilobytes; a process that has grown larger makes room for a new one when it has answered."""
FORBIDDEN = ("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn", "os.fork", "os.remove", "os.rename")
WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def main(seconds: int, memory: int) -> None:
    """Answer one file after the other until the pipe is closed."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    questions = sys.stdin.buffer
    prepare()
    bound(memory)
    for number in range(1, MOST_FILES_READ + 1):
        try:
            asked, data = read_frame(questions)
        except EOFError:
            return
        _bound_time(seconds)
        for answer, blob in _answers(asked, data):
            grown = "memory" in answer or resource.getrusage(resource.RUSAGE_SELF).ru_maxrss > MOST_KEPT
            last = grown or number == MOST_FILES_READ
            write_frame(answers, answer | {"last": last}, blob)
        if last:
            return


def bound(memory: int) -> None:
    """Take from this process, for good, what reading a file does not need."""
    for limit, most in (
        (resource.RLIMIT_AS, memory),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, OPEN_FILES),
    ):
        resource.setrlimit(limit, (most, most))
    sys.addaudithook(_refuse)


def _refuse(event: str, args: tuple[Any, ...]) -> None:
    if event.startswith(FORBIDDEN) or (event == "open" and isinstance(args[2], int) and args[2] & WRITING):
        raise PermissionError(f"{event} in a process that only reads")


def _bound_time(seconds: int) -> None:
    """From now on so many seconds of computing; then the system ends the process."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + 1 + seconds, hard))


def _answers(asked: dict[str, Any], data: bytes) -> Iterator[tuple[dict[str, Any], bytes]]:
    """One draft, or entry after entry; what goes wrong as a refusal, or as a fault of the program."""
    try:
        if asked["ask"] == "draft":
            yield {"draft": draft_to_json(read_document(data, asked["name"]))}, b""
            return
        for entry in entries(data, asked["name"]):
            yield _entry(entry)
        yield {"end": True}, b""
    except IntakeError as error:
        yield {"refused": str(error)}, b""
    except MemoryError:
        yield {"memory": True}, b""
    except Exception:  # noqa: BLE001 - whatever a file does to a library, whoever asked has to hear of it
        yield {"fault": traceback.format_exc()[-4000:]}, b""


def _entry(entry: Entry) -> tuple[dict[str, Any], bytes]:
    return {"entry": [entry.name, facts_to_json(entry.facts), entry.problem]}, entry.data


if __name__ == "__main__":
    main(*map(int, sys.argv[1:3]))
