"""The reader's timeline in Chromium beside a plain page, TimelineJS3 and vis-timeline, all in one run.

    python benchmarks/reader.py [--sizes 20,200,2000,10000,100000] [--rounds 5] [--node-modules DIR]
                                [--lighthouse DIR] [--output benchmarks/reader.md]

Makes invented stories in a database of its own, starts gunicorn as in production, and visits every page in turns in
Debian's Chromium, each time with an empty cache. Prints medians. DIR of --node-modules has @knight-lab/timelinejs and
vis-timeline unpacked, DIR of --lighthouse is the unpacked lighthouse, which wants Node.
"""

from __future__ import annotations

import argparse
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from urllib.request import urlopen

from reader_browser import BROWSERS, FLAGS, Target, reached, visit
from reader_lighthouse import scores
from reader_tables import report

ROOT = Path(__file__).resolve().parent.parent
PEERS_UP_TO = 2000  # Events: beyond that they take minutes or never end.


def main() -> None:
    """Make, visit, tell."""
    options = asked()
    with tempfile.TemporaryDirectory(prefix="reader-", ignore_cleanup_errors=True) as folder:
        site, peers = free_port(), free_port()
        environment = os.environ | production(Path(folder), site)
        prepare(environment, options.sizes)
        with running(gunicorn(site), environment), running(peer_server(peers, folder, options), environment):
            base = f"http://127.0.0.1:{site}"
            keep_stories(base, Path(folder), options.sizes)
            found = visits(base, f"http://127.0.0.1:{peers}", options)
            marks = scores(options.lighthouse, base, program()) if options.lighthouse else {}
    text = report(found, marks, options)
    if options.output:
        words = options.output.read_text(encoding="utf-8").split("\n## ")[0] if options.output.exists() else ""
        options.output.write_text(f"{words.rstrip()}\n\n{text}", encoding="utf-8")
    print(text)


def asked() -> argparse.Namespace:
    """What is to be measured."""
    parser = argparse.ArgumentParser()
    parser.add_argument(
        "--sizes", default="20,200,2000,10000,100000", type=lambda text: list(map(int, text.split(",")))
    )
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--node-modules", type=Path)
    parser.add_argument("--lighthouse", type=Path)
    parser.add_argument("--output", type=Path)
    return parser.parse_args()


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def production(folder: Path, port: int) -> dict[str, str]:
    """The settings of a public site, but for the encryption."""
    return {
        "DATABASE_URL": f"sqlite:///{folder}/stories.sqlite3",
        "DEBUG": "off",
        "HTTPS": "off",
        "SECRET_KEY": "for this measurement only, and long enough not to be refused",
        "ALLOWED_HOSTS": "127.0.0.1",
        "STATIC_ROOT": str(folder / "static"),
        "MEDIA_ROOT": str(folder / "media"),
        "PORT": str(port),
    }


def prepare(environment: dict[str, str], sizes: list[int]) -> None:
    """The database with its stories, and the files that a public site serves."""
    orders = [["migrate", "-v0"], ["collectstatic", "--noinput", "-v0"]]
    orders += [["make_story", f"of-{size}", "--events", str(size)] for size in sizes]
    for order in orders:
        subprocess.run([sys.executable, "manage.py", *order], cwd=ROOT, env=environment, check=True, stdout=sys.stderr)


def gunicorn(port: int) -> list[str]:
    """The web server as the README starts it, with a worker for each of two cores."""
    order = ["-m", "gunicorn", "newsroom.wsgi", "--workers", "2", "--threads", "4", "--log-level", "warning"]
    return [sys.executable, *order, "-b", f"127.0.0.1:{port}"]


def peer_server(port: int, folder: str, options: argparse.Namespace) -> list[str]:
    """The server of what ours is held against."""
    packages = [str(options.node_modules)] if options.node_modules else []
    return [sys.executable, str(ROOT / "benchmarks" / "reader_peers.py"), str(port), folder, *packages]


@contextmanager
def running(order: list[str], environment: dict[str, str]) -> Iterator[None]:
    """A server, while it is used."""
    server = subprocess.Popen(order, cwd=ROOT, env=environment)
    try:
        time.sleep(1)
        yield
    finally:
        server.terminate()
        server.wait()


def fetched(address: str) -> bytes:
    """What is at an address; asked for until the server is there."""
    for _ in range(60):
        try:
            with urlopen(address, timeout=120) as answer:
                return answer.read()
        except ConnectionError:
            time.sleep(0.5)
        except OSError as error:
            if not isinstance(getattr(error, "reason", None), ConnectionError):
                raise
            time.sleep(0.5)
    raise SystemExit(f"Nobody answers at {address}.")


def keep_stories(base: str, folder: Path, sizes: list[int]) -> None:
    """The stories as the peers read them; and every page asked for until both workers have it."""
    for size in sizes:
        for _ in range(6):
            fetched(f"{base}/stories/of-{size}/")
        if size <= PEERS_UP_TO:
            story = fetched(f"{base}/stories/of-{size}/timelinejs.json?show=all")
            (folder / f"{size}.json").write_bytes(story)


def ours(base: str, size: int) -> Target:
    """Our timeline. The first click unfolds what an event rests on, the filter is a stretch of the strip."""
    address = f"{base}/stories/of-{size}/"
    events = ".highlights summary, #events .chapter details > summary"
    return Target(
        "ours",
        address,
        "document.readyState != 'loading' && document.querySelector('[data-event-id]')",
        events,
        "document.querySelector('.highlights [open] .evidence, #events [open] blockquote')",
        "#strip li:nth-last-child(2) a",
        "document.querySelector('#strip li:nth-last-child(2) a[aria-current]')",
        f"{address}events/{size // 2}/",
        "document.querySelector('h1') && document.querySelector('blockquote')",
        f"{events}, [data-event-link]",
    )


def plain(peers: str, size: int) -> Target:
    """The plain page; its first click goes to an event, its "filter" fetches other 50."""
    address = f"{peers}/plain/{min(size, PEERS_UP_TO)}"
    return Target(
        "plain page",
        address,
        "document.readyState != 'loading' && document.querySelector('#list li')",
        "#list h2 a",
        "location.hash.length > 1",
        "#last",
        "location.search.includes('last')",
        f"{address}#e10",
        "document.querySelector('#e10')",
        "#list a",
    )


def libraries(peers: str, size: int) -> list[Target]:
    """The two libraries: TimelineJS3's button to the next event, vis-timeline's items."""
    slides = "window.loaded && document.querySelector('.tl-timemarker')"
    items = "window.changed && document.querySelector('.vis-item')"
    chosen = "document.querySelector('#told').textContent"
    address = f"{peers}/timelinejs/{size}"
    turned = "location.hash.length > 1"
    return [
        Target("TimelineJS3", address, slides, ".tl-slidenav-next", turned, focus=".tl-timenav, .tl-timenav *"),
        Target(
            "vis-timeline", f"{peers}/vis/{size}", items, ".vis-item-content", chosen, focus=".vis-item, .vis-item *"
        ),
    ]


def program() -> str:
    """Where Chromium is."""
    return next(filter(None, map(shutil.which, BROWSERS)), None) or sys.exit("There is no Chromium on the PATH.")


def visits(base: str, peers: str, options: argparse.Namespace) -> dict:
    """For each size and target the medians of all rounds, and how its parts can be reached."""
    from playwright.sync_api import sync_playwright

    plan = {size: [ours(base, size), plain(peers, size)] for size in options.sizes}
    for size in options.sizes:
        if options.node_modules and size <= PEERS_UP_TO:
            plan[size] += libraries(peers, size)
    found = {}
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program(), args=FLAGS)
        for turn in range(options.rounds + 1):
            for size, targets in plan.items():
                for target in targets:
                    seen = visit(browser, target)
                    if turn:  # The first round warms up.
                        found.setdefault((size, target.name), []).append(seen)
                    print(f"{turn}/{options.rounds} {size} {target.name}: {seen}", file=sys.stderr)
        ways = {(size, target.name): reached(browser, target) for size, targets in plan.items() for target in targets}
        browser.close()
    return {
        key: {name: median(row[name] for row in rows) for name in rows[0]} | ways[key] for key, rows in found.items()
    }


if __name__ == "__main__":
    main()
