"""A site of its own with a database, a media folder and real processes, to be put through its faults."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from django.db import connection

from tests.house.outside import PRODUCTION, ROOT, environment

QUEUE_TIMEOUT = 10  # Seconds: a text takes about half of one, and what was left behind is to be taken up soon.


class Site:
    """Processes of one site, which all find the database of this process and a folder of their own."""

    def __init__(self, folder: Path, workers: int = 1) -> None:
        self.folder = folder
        self.deaths = folder / "deaths"
        self.media = folder / "media"
        self.log = folder / "log"
        for made in (self.deaths, self.media):
            made.mkdir(parents=True, exist_ok=True)
        self.environment = environment(
            **PRODUCTION
            | {
                "DATABASE_URL": url_of_the_database(),
                "MEDIA_ROOT": str(self.media),
                "QUEUE_TIMEOUT": str(QUEUE_TIMEOUT),
                "QUEUE_WORKERS": str(workers),
                "FAULTS": str(self.deaths),
                "HTTPS": "off",
            }
        )

    def start(self, *command: str) -> subprocess.Popen:
        """A Python process of the site in a session of its own, what it says going to the log."""
        with self.log.open("ab") as log:
            return subprocess.Popen(
                [sys.executable, *command],
                cwd=ROOT,
                env=self.environment,
                stdout=subprocess.DEVNULL,
                stderr=log,
                start_new_session=True,
            )

    def run(self, *command: str) -> None:
        """Run a process of the site to its end; AssertionError if that is no good one."""
        assert self.start(*command).wait(timeout=600) == 0, f"{command}: see {self.log}"

    @contextmanager
    def queue(self) -> Iterator[subprocess.Popen]:
        """A queue whose processes die where they are told to; stopped in order at the end."""
        queue = self.start("-m", "tests.faults.mortal", "queue")
        try:
            yield queue
        finally:
            stop(queue)

    def said(self) -> str:
        """What the processes have written to the log."""
        return self.log.read_text(encoding="utf-8", errors="replace")


def stop(process: subprocess.Popen, how: signal.Signals = signal.SIGTERM) -> None:
    """Stop a process, and whatever of its session is left after it."""
    if process.poll() is None:
        process.send_signal(how)
        process.wait(timeout=120)
    kill_all(process)


def kill_all(process: subprocess.Popen) -> None:
    """Kill a process and all that it has started, at once."""
    try:
        os.killpg(process.pid, signal.SIGKILL)
    except ProcessLookupError:
        return
    process.wait(timeout=60)


def url_of_the_database() -> str:
    """The database of this process, as another one reaches it."""
    of = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{of['NAME']}"
    return f"postgresql://{of['USER']}@/{of['NAME']}?host={of['HOST']}"
