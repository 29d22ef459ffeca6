"""How long the request lasts that hands in 50 files of 1 MB, beside writing the same bytes to the same disk.

    python benchmarks/desk_upload.py [--rounds 7] [--files 50] [--output FILE]

Makes a site of its own in a folder under /tmp: a database in one file, gunicorn as in production, a queue with one
worker. Each round sends files of other bytes, as a browser does, and then writes and syncs as many to the same disk.
"""

from __future__ import annotations

import argparse
import http.cookiejar
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
import urllib.parse
import urllib.request
from pathlib import Path
from statistics import median

from desk import ROOT, port_of, started

SIZE = 1_000_000
WORDS = ["harbour", "crane", "ferry", "council", "vote", "strike", "bridge", "lamp", "rope", "clerk", "tide", "quay"]
BOUNDARY = "----a-line-that-no-file-has"


def main() -> None:
    """Run what was asked for and print it."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--rounds", type=int, default=7)
    asked.add_argument("--files", type=int, default=50)
    asked.add_argument("--output", type=Path)
    options = asked.parse_args()
    with tempfile.TemporaryDirectory(prefix="desk-upload-", ignore_cleanup_errors=True) as folder:
        rounds = measured(Path(folder), options)
    report = table(options, rounds)
    print(report)
    if options.output:
        options.output.write_text(report, encoding="utf-8")


def measured(folder: Path, options: argparse.Namespace) -> list[tuple[float, float]]:
    """Seconds of the request and of the plain files, by round."""
    os.environ |= {
        "DATABASE_URL": f"sqlite:///{folder}/db.sqlite3",
        "MEDIA_ROOT": f"{folder}/media",
        "STATIC_ROOT": f"{folder}/static",
        "LINES": str(folder),
        "DJANGO_SETTINGS_MODULE": "newsroom.settings",
        "DJANGO_SUPERUSER_PASSWORD": "for-this-measurement",
        "DEBUG": "off",
        "HTTPS": "off",
        "QUEUE": "cluster",
        "UPLOADS_PER_HOUR": "1000000",
        "SECRET_KEY": "for-this-measurement-only-and-long-enough-not-to-be-refused-by-it",
        "ALLOWED_HOSTS": "127.0.0.1",
    }
    manage("migrate", "--verbosity", "0")
    manage("collectstatic", "--noinput", "--verbosity", "0")
    manage("createsuperuser", "--noinput", "--username", "editor", "--email", "editor@example.org", "--verbosity", "0")
    processes = [
        started("manage.py", "qcluster"),
        started("-m", "gunicorn", "--bind=127.0.0.1:0", "--threads=4", "newsroom.wsgi", log="server.log"),
    ]
    try:
        desk = Desk(port_of("server.log"))
        return [one_round(desk, folder, number, options.files) for number in range(options.rounds + 1)][1:]
    finally:
        for process in processes:
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=180)


def manage(*command: str) -> None:
    """A command of the site."""
    subprocess.run([sys.executable, "manage.py", *command], cwd=ROOT, check=True)


class Desk:
    """An editor who has signed in."""

    def __init__(self, port: int):
        self.site = f"http://127.0.0.1:{port}"
        self.cookies = http.cookiejar.CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies))
        self.opener.open(f"{self.site}/admin/login/").read()
        signed = {"username": "editor", "password": os.environ["DJANGO_SUPERUSER_PASSWORD"], "next": "/admin/"}
        self.post("/admin/login/", urllib.parse.urlencode(signed).encode(), "application/x-www-form-urlencoded")

    def post(self, address: str, body: bytes, kind: str) -> int:
        """Send a form; the status that it was answered with in the end."""
        token = next(cookie.value for cookie in self.cookies if cookie.name == "csrftoken")
        headers = {"Content-Type": kind, "X-CSRFToken": token, "X-Requested-With": "XMLHttpRequest"}
        asked = urllib.request.Request(self.site + address, body, headers)
        with self.opener.open(asked, timeout=120) as answer:
            return answer.status


def one_round(desk: Desk, folder: Path, number: int, count: int) -> tuple[float, float]:
    """Seconds of the request, and of writing the same files to the same disk."""
    texts = [text_of(number * count + place) for place in range(count)]
    body = form_of({"new_story": f"Round {number}"}, texts)
    start = time.perf_counter()
    status = desk.post("/admin/timeline/article/upload/", body, f"multipart/form-data; boundary={BOUNDARY}")
    request = time.perf_counter() - start
    if status != 201:
        raise SystemExit(f"The upload was answered with {status}.")
    start = time.perf_counter()
    for place, text in enumerate(texts):
        with Path(folder, f"plain-{place}").open("wb") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
    return request, time.perf_counter() - start


def text_of(seed: int) -> bytes:
    """A megabyte of words, none like another."""
    dice = random.Random(seed)
    return " ".join(dice.choices(WORDS, k=SIZE // 5)).encode()[:SIZE]


def form_of(fields: dict[str, str], texts: list[bytes]) -> bytes:
    """A form with files, as a browser sends it."""
    parts = [f'name="{name}"\r\n\r\n{value}'.encode() for name, value in fields.items()]
    for place, text in enumerate(texts):
        head = f'name="files"; filename="paper-{place}.txt"\r\nContent-Type: text/plain\r\n\r\n'
        parts.append(head.encode() + text)
    line = f"--{BOUNDARY}\r\nContent-Disposition: form-data; ".encode()
    return b"".join(line + part + b"\r\n" for part in parts) + f"--{BOUNDARY}--\r\n".encode()


def table(options: argparse.Namespace, rounds: list[tuple[float, float]]) -> str:
    """The figures as a page."""
    requests, plain = zip(*rounds, strict=True)
    rows = {
        "the request, median, s (bar 1)": f"{median(requests):.2f}",
        "the request, longest, s": f"{max(requests):.2f}",
        "the same bytes written and synced one by one, median, s": f"{median(plain):.2f}",
        "ratio of medians": f"{median(requests) / median(plain):.1f}",
    }
    told = "\n".join(f"| {name} | {value} |" for name, value in rows.items())
    head = f"| {options.files} files of 1 MB, {options.rounds} rounds | |\n|---|---|"
    return f"# Handing many files in\n\n{__doc__.partition(chr(10) * 2)[2].rstrip()}\n\n{head}\n{told}\n"


if __name__ == "__main__":
    main()
