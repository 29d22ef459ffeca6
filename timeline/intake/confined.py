"""Reading in a child process with bounds, so that no file can slow, stop or take over the process that wants it read.

Bounds for each file: 30 seconds of computing, 60 seconds by the clock, 1.5 GB of memory (see ``limits.Bounds``; the
child sets them upon itself, see ``reading_process``). The child is kept from one file to the next. It is started as a
program, not by ``multiprocessing``: a queue's workers are daemons, which may not have children of that kind.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from subprocess import DEVNULL, PIPE, Popen, TimeoutExpired
from threading import Lock, Timer
from typing import Any

from timeline.intake.characters import clean_name, clean_text
from timeline.intake.containers import Entry
from timeline.intake.draft import Draft, IntakeError
from timeline.intake.draft_json import draft_from_json, facts_from_json
from timeline.intake.frames import read_frame, write_frame
from timeline.intake.limits import Bounds, check_bytes

logger = logging.getLogger(__name__)

USUAL = Bounds()
PROGRAM = "timeline.intake.reading_process"
ROOT = Path(__file__).parents[2]
KEPT = ("PATH", "LANG", "LC_ALL", "LD_LIBRARY_PATH", "TZ")
ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
ADVICE = "Save the article alone, as plain text, and upload that."


class _Ended(Exception):
    """The child is gone, or says what it should not say."""


class Child:
    """One child process. What it is asked and answers goes through its pipes; see ``frames``."""

    def __init__(self, bounds: Bounds) -> None:
        self.bounds = bounds
        environment = {name: os.environ[name] for name in KEPT if name in os.environ} | ONE_THREAD
        self.process = Popen(
            [sys.executable, "-B", "-m", PROGRAM, str(bounds.computing), str(bounds.memory)],
            stdin=PIPE, stdout=PIPE, stderr=DEVNULL, env=environment, cwd=ROOT, start_new_session=True,
        )  # fmt: skip
        self.expired = False

    @contextmanager
    def watched(self) -> Iterator[None]:
        """End the child when what is done within takes longer by the clock than the bound."""
        timer = Timer(self.bounds.clock, self._expire)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()

    def _expire(self) -> None:
        self.expired = True
        self.process.kill()

    def ask(self, what: str, data: bytes, name: str) -> None:
        """Hand over a file."""
        try:
            write_frame(self.process.stdin, {"ask": what, "name": name}, data)
        except OSError as error:
            raise _Ended from error

    def answer(self) -> tuple[dict[str, Any], bytes]:
        """The next thing that the child says."""
        try:
            return read_frame(self.process.stdout)
        except (EOFError, OSError, ValueError, RecursionError) as error:
            raise _Ended from error

    def end(self) -> int:
        """End the child at once; the code it ended with, negative for a signal."""
        if self.process.poll() is None:
            self.process.kill()
        for pipe in (self.process.stdin, self.process.stdout):
            try:
                pipe.close()
            except OSError:
                continue
        return self.process.wait()


class Reader:
    """Reads files one at a time, in a child that is replaced when it ends."""

    def __init__(self, bounds: Bounds = USUAL) -> None:
        self.bounds = bounds
        self._lock = Lock()
        self._child: Child | None = None

    def read_document(self, data: bytes, file_name: str) -> Draft:
        """What ``documents.read_document`` reads; IntakeError, too, for a file that breaks a bound."""
        name = clean_name(file_name)
        check_bytes(len(data), name)
        with self._lock:
            try:
                values = self._asked(data, name)
            except _Ended:
                values = self._asked(data, name, again=True)
        return _draft(values, name)

    def _asked(self, data: bytes, name: str, *, again: bool = False) -> dict[str, Any]:
        """The answer of the child. Raises _Ended, unless it is asked again, when others ended the child."""
        if self._child is not None and self._child.process.poll() is not None:
            self.close()
        child = self._child = self._child or Child(self.bounds)
        try:
            with child.watched():
                child.ask("draft", data, name)
                values, _ = child.answer()
        except _Ended:
            self._child = None
            reason = _reason(child, name)
            if reason is None and not again:
                raise
            raise IntakeError(reason or f"The reading of {name} was stopped twice. Have it read again.") from None
        if values.get("last"):
            self.close()
        return values

    def close(self) -> None:
        """End the child; the next file starts another."""
        child, self._child = self._child, None
        if child is not None:
            child.end()


def entries(data: bytes, file_name: str) -> Iterator[Entry]:
    """What ``containers.entries`` gives, out of a child of its own; what is wrong with the whole is raised at once."""
    name = clean_name(file_name)
    check_bytes(len(data), name)
    found = _entries(data, name)
    first = next(found, None)
    return chain([first], found) if first else iter(())


def _entries(data: bytes, name: str) -> Iterator[Entry]:
    """Entry after entry; the child is kept for the next container when it has said all that it had to say."""
    child = _spare_child()
    said: dict[str, Any] = {}
    try:
        with child.watched():
            child.ask("entries", data, name)
            while "end" not in said:
                said, blob = child.answer()
                if "end" not in said:
                    yield _entry(said, blob, name)
    except _Ended:
        raise IntakeError(_reason(child, name) or f"The reading of {name} was stopped. Upload it again.") from None
    finally:
        if {"end", "refused"} & said.keys() and not said.get("last") and not _spare:
            _spare.append(child)
        else:
            child.end()


def _spare_child() -> Child:
    """A child that waits for a container, else a new one."""
    while _spare:
        child = _spare.pop()
        if child.process.poll() is None:
            return child
        child.end()
    return Child(USUAL)


def _reason(child: Child, name: str) -> str | None:
    """Why a child ended, as a sentence; None when somebody else ended it."""
    try:
        code = child.process.wait(timeout=1)
    except TimeoutExpired:
        code = 1
    child.end()
    if child.expired:
        return f"{name} took longer than {child.bounds.clock:g} seconds to read. {ADVICE}"
    if code == -signal.SIGXCPU:
        return f"{name} took more than {child.bounds.computing} seconds of computing to read. {ADVICE}"
    if code in (0, -signal.SIGKILL, -signal.SIGTERM):
        return None
    logger.error("reading %s ended the process that reads files, with code %s", name, code)
    return f"{name} broke the program that reads files. {ADVICE}"


def _draft(values: dict[str, Any], name: str) -> Draft:
    _check(values, name)
    try:
        return draft_from_json(values["draft"])
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise _fault(repr(error), name) from error


def _entry(values: dict[str, Any], data: bytes, name: str) -> Entry:
    _check(values, name)
    try:
        title, facts, problem = values["entry"]
        return Entry(clean_name(title), data, facts_from_json(facts), clean_text(problem))
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise _fault(repr(error), name) from error


def _check(values: dict[str, Any], name: str) -> None:
    """Raise IntakeError when the child says that the file is refused or that reading it failed."""
    if "refused" in values:
        raise IntakeError(clean_text(str(values["refused"])))
    if "memory" in values:
        raise IntakeError(f"{name} needs more memory to read than one article may. {ADVICE}")
    if "fault" in values:
        raise _fault(values["fault"], name)


def _fault(what: str, name: str) -> IntakeError:
    logger.error("reading %s failed: %s", name, what)
    return IntakeError(f"The program failed on {name}, which is a fault of the program. {ADVICE}")


_reader = Reader()
_spare: list[Child] = []


def read_document(data: bytes, file_name: str) -> Draft:
    """``documents.read_document``, in this process's child."""
    return _reader.read_document(data, file_name)


def _forget() -> None:
    """After a fork: the children belong to the process that started them."""
    global _reader
    _reader = Reader()
    _spare.clear()


_spare: list[Child] = []


os.register_at_fork(after_in_child=_forget)
