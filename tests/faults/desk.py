"""An editor at the desk of a real web server: signed in, and handing files in."""

from __future__ import annotations

import http.client
import re
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from urllib.parse import urlencode

from django.test.client import BOUNDARY, MULTIPART_CONTENT, encode_multipart

from tests.faults.site import Site, stop

UPLOAD = "/admin/timeline/article/upload/"
HOST = "timeline.example.org"
PASSWORD = "a password for the faults only"


@dataclass
class Answer:
    """What the server said."""

    status: int
    text: str
    location: str = ""


@dataclass
class Desk:
    """One editor's browser, as far as it is needed."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)

    def ask(self, path: str, data: bytes | None = None, kind: str = "", seconds: float = 60) -> Answer:
        """Get a page, or post to it."""
        asking = http.client.HTTPConnection("127.0.0.1", self.port, timeout=seconds)
        headers = {"Host": HOST, "Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
        headers |= {"Content-Type": kind} if kind else {}
        asking.request("GET" if data is None else "POST", path, body=data, headers=headers)
        response = asking.getresponse()
        for name, value in response.getheaders():
            if name.lower() == "set-cookie":
                self.cookies.__setitem__(*value.partition(";")[0].split("=", 1))
        text = response.read().decode("utf-8", "replace")
        return Answer(response.status, text, response.headers.get("Location", ""))

    def sign_in(self) -> Desk:
        """Sign in as the administrator."""
        token = token_in(self.ask("/admin/login/").text)
        said = {"username": "admin", "password": PASSWORD, "csrfmiddlewaretoken": token}
        answer = self.ask("/admin/login/", urlencode(said).encode(), "application/x-www-form-urlencoded")
        assert answer.status == 302, answer.text
        return self

    def hand_in(self, story: int, name: str, data: bytes) -> Answer:
        """Hand one file in for a story."""
        file = File(name, data)
        said = {"story": story, "files": file, "csrfmiddlewaretoken": self.cookies["csrftoken"]}
        return self.ask(UPLOAD, encode_multipart(BOUNDARY, said), MULTIPART_CONTENT)


@dataclass
class File:
    """Bytes with a name, as an upload is encoded from."""

    name: str
    data: bytes
    content_type: str = "text/plain"

    def read(self) -> bytes:
        """The bytes."""
        return self.data


def token_in(page: str) -> str:
    """What a form of a page has against forgery."""
    return re.search(r'name="csrfmiddlewaretoken" value="(\w+)"', page)[1]


@contextmanager
def web_server(site: Site):
    """gunicorn, as in production: its process and its port."""
    static = site.folder / "static"
    site.environment |= {"STATIC_ROOT": str(static), "DJANGO_SUPERUSER_PASSWORD": PASSWORD}
    if not static.exists():
        site.run("manage.py", "collectstatic", "--noinput", "--verbosity=0")
        site.run("manage.py", "createsuperuser", "--noinput", "--username=admin", "--email=admin@example.org")
    server = site.start("-m", "gunicorn", "--bind=127.0.0.1:0", "--threads=8", "newsroom.wsgi")
    try:
        yield server, port_in(site, server.pid)
    finally:
        stop(server)


def port_in(site: Site, pid: int) -> int:
    """Where a server listens, by what it says of itself."""
    for _ in range(600):
        found = re.findall(rf"\[{pid}\] \[INFO\] Listening at: http://127\.0\.0\.1:(\d+)", site.said())
        if found:
            return int(found[-1])
        time.sleep(0.1)
    raise AssertionError(f"No server came up: see {site.log}")
