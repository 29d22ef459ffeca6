"""What the reader's timeline is held against: a plain page of 50 events, TimelineJS3 and vis-timeline, served packed.

    python benchmarks/reader_peers.py PORT FOLDER [NODE_MODULES]

FOLDER has the stories as TimelineJS reads them, N.json each. The pages are those that the libraries' users would make.
"""

from __future__ import annotations

import json
import mimetypes
import sys
from functools import cache
from gzip import compress
from html import escape
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from string import Template

PAGES = Path(__file__).with_suffix("")
ROW = '<li id="e{number}"><time>{day}</time><h2><a href="#e{number}">{title}</a></h2>{text}</li>'


def page_of(kind: str, **values: str) -> str:
    """A page with its values."""
    return Template((PAGES / f"{kind}.html").read_text(encoding="utf-8")).substitute(values)


def day(date: dict) -> str:
    """A date as the plain page writes it."""
    return "-".join(str(date[part]) for part in ("year", "month", "day") if date.get(part))


def plain(story: dict, page: str) -> str:
    """The first or the last 50 events, whole without script."""
    events = story["events"][-50:] if page == "last" else story["events"][:50]
    rows = (
        ROW.format(number=n, day=day(e["start_date"]), title=escape(e["text"]["headline"]), text=e["text"]["text"])
        for n, e in enumerate(events)
    )
    return page_of("plain", title=escape(story["title"]["text"]["headline"]), rows="".join(rows))


class Peers:
    """Everything that is served, by path; made once."""

    def __init__(self, folder: Path, packages: Path | None) -> None:
        self.folder, self.packages = folder, packages
        self.served = cache(self.made)

    def made(self, address: str) -> tuple[bytes, str] | None:
        """The packed content of an address and its type; None where there is nothing."""
        path, _, query = address.partition("?")
        kind, _, size = path.strip("/").partition("/")
        if kind == "plain":
            story = json.loads((self.folder / f"{size}.json").read_text(encoding="utf-8"))
            return compress(plain(story, query.partition("=")[2]).encode(), 6), "text/html; charset=utf-8"
        if kind in ("timelinejs", "vis"):
            return compress(page_of(kind, size=size).encode(), 6), "text/html; charset=utf-8"
        root = self.packages if kind == "npm" else self.folder
        file = root and (root / (size if kind == "npm" else kind)).resolve()
        if not file or not file.is_relative_to(root.resolve()) or not file.is_file():
            return None
        return compress(file.read_bytes(), 6), mimetypes.guess_type(file.name)[0] or "application/octet-stream"


def handler(peers: Peers) -> type[BaseHTTPRequestHandler]:
    """What answers a connection."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            """Send what is there."""
            content, kind = peers.served(self.path) or (compress(b""), "text/plain")
            self.send_response(200 if peers.served(self.path) else 404)
            headers = {"Content-Type": kind, "Content-Encoding": "gzip", "Content-Length": str(len(content))}
            for name, value in headers.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(content)

        def log_message(self, *message) -> None:
            """Say nothing."""

    return Handler


if __name__ == "__main__":
    port, folder, *packages = sys.argv[1:]
    peers = Peers(Path(folder), Path(packages[0]) if packages else None)
    ThreadingHTTPServer(("127.0.0.1", int(port)), handler(peers)).serve_forever()
