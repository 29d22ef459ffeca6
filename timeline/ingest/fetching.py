"""An address of the web -> its bytes: off unless it is turned on, public addresses only, within limits."""

from __future__ import annotations

import http.client
import socket
import ssl
import time
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from threading import Timer
from urllib.parse import SplitResult, quote, unquote, urljoin, urlsplit

from django.conf import settings

from timeline.ingest.addresses import addresses_of, may_be_fetched
from timeline.intake.draft import IntakeError

MOST_SECONDS = 20.0
MOST_BYTES = 10_000_000
MOST_REDIRECTS = 5
PORTS = {"http": 80, "https": 443}
REDIRECTS = (301, 302, 303, 307, 308)
NOT_MODIFIED = 304
SAVE_IT = "Save the page in a browser and add the file."
HEADERS = {
    "User-Agent": "NewsroomTimeline/1.0 (fetches single articles for editors)",
    "Accept": "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5",
    "Accept-Language": "en",
    "Accept-Encoding": "identity",
    "Connection": "close",
}


@dataclass(frozen=True, slots=True)
class Fetched:
    """What an address gave; no ``data`` where it has not changed since it was asked last."""

    url: str
    data: bytes = b""
    etag: str = ""
    modified: str = ""
    changed: bool = True

    @property
    def file_name(self) -> str:
        """The last part of its path, or the host's name where there is none."""
        parts = urlsplit(self.url)
        return unquote(parts.path.rstrip("/").rpartition("/")[2]) or parts.hostname or "page"


@dataclass(slots=True)
class _Visit:
    """One fetch: where it has come to, and how long it may still take."""

    url: str
    headers: Mapping[str, str]
    ends: float = field(default_factory=lambda: time.monotonic() + MOST_SECONDS)

    def seconds_left(self) -> float:
        """How long it may still take; IntakeError once that is over."""
        left = self.ends - time.monotonic()
        if left <= 0:
            raise IntakeError(f"{_host(self.url)} took more than {MOST_SECONDS:.0f} seconds. Try again. {SAVE_IT}")
        return left


def fetch(url: str, headers: Mapping[str, str] | None = None) -> Fetched:
    """The bytes at an http or https address, after at most five redirects, each of them checked anew.

    The IP address that was checked is the one that is connected to. No cookies, at most 10 MB and 20 seconds in all.
    IntakeError says in a sentence what is wrong: fetching is off, the address is not public, the site does not answer.
    """
    if not settings.FETCH_URLS:
        raise IntakeError(f"Fetching from the web is turned off here. {SAVE_IT}")
    visit = _Visit(url, HEADERS | dict(headers or {}))
    for _ in range(MOST_REDIRECTS + 1):
        found = _ask(visit)
        if found is not None:
            return found
    raise IntakeError(f"{_host(url)} redirects more than {MOST_REDIRECTS} times. {SAVE_IT}")


def _ask(visit: _Visit) -> Fetched | None:
    """What the address says; None where it sends elsewhere, which the visit then has as its address."""
    parts = _checked(visit.url)
    connection = _connected(parts, visit)
    # A limit for all of it, where a socket's own is for each piece.
    timer = Timer(visit.seconds_left(), _hang_up, [connection.sock])
    timer.start()
    try:
        if isinstance(connection.sock, ssl.SSLSocket):
            connection.sock.do_handshake()
        connection.request("GET", _target(parts), headers=visit.headers)
        return _answer(connection.getresponse(), visit)
    except IntakeError:
        raise
    except (OSError, http.client.HTTPException, ValueError) as error:
        visit.seconds_left()  # says so if it was the time that ended it
        raise IntakeError(_broken_off(parts.hostname, error)) from error
    finally:
        timer.cancel()
        connection.close()


def _broken_off(host: str, error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return f"{host} has no certificate that can be trusted. {SAVE_IT}"
    return f"{host} broke off its answer. Try again. {SAVE_IT}"


def _answer(response: http.client.HTTPResponse, visit: _Visit) -> Fetched | None:
    if response.status in REDIRECTS and (onward := response.headers.get("Location")):
        visit.url = urljoin(visit.url, onward)
        return None
    etag, modified = response.headers.get("ETag", "")[:300], response.headers.get("Last-Modified", "")[:100]
    if response.status == NOT_MODIFIED:
        return Fetched(visit.url, etag=etag, modified=modified, changed=False)
    if response.status != http.client.OK:
        raise IntakeError(f"{_host(visit.url)} answers {response.status} {response.reason[:60]}. {SAVE_IT}")
    return Fetched(visit.url, _body(response, visit), etag, modified)


def _body(response: http.client.HTTPResponse, visit: _Visit) -> bytes:
    """The whole answer; IntakeError where it is too long, too slow, cut short, or packed."""
    if response.headers.get("Content-Encoding", "identity").lower() not in ("identity", ""):
        raise IntakeError(f"{_host(visit.url)} answers in packed form. {SAVE_IT}")
    data = bytearray()
    while piece := response.read1(65_536):
        data += piece
        if len(data) > MOST_BYTES:
            raise IntakeError(f"{_host(visit.url)} sends more than {MOST_BYTES / 1e6:.0f} MB. {SAVE_IT}")
    visit.seconds_left()  # an answer that was hung up looks like one that ended
    if response.length:
        raise http.client.IncompleteRead(bytes(data))
    return bytes(data)


def _checked(url: str) -> SplitResult:
    """The parts of an address that may be asked."""
    try:
        parts = urlsplit(url.strip())
        whole = parts.scheme in PORTS and bool(parts.hostname) and parts.port != 0
    except ValueError:
        whole = False
    if not whole:
        raise IntakeError(f"“{url[:100]}” is no address of the web. Give one that begins with https:// or http://.")
    if parts.username is not None or parts.password is not None:
        raise IntakeError("The address has a name or password in it. Give it without what stands before the @.")
    return parts


def _connected(parts: SplitResult, visit: _Visit) -> http.client.HTTPConnection:
    """A connection to an address of the host that was checked, and to no other."""
    host, port = parts.hostname, parts.port or PORTS[parts.scheme]
    found = addresses_of(host, port, visit.seconds_left())
    if not found:
        raise IntakeError(f"There is no site called {host}. Look whether the address is spelled right.")
    public = [address for address in found if may_be_fetched(address)]
    if not public:
        raise IntakeError(f"{host} is not on the public internet, so nothing is fetched from it. {SAVE_IT}")
    for address in public:
        try:
            sock = socket.create_connection((address, port), timeout=visit.seconds_left())
        except OSError:
            continue
        return _speaking(parts, host, port, sock)
    raise IntakeError(f"{host} does not answer. Try again later. {SAVE_IT}")


def _speaking(parts: SplitResult, host: str, port: int, sock: socket.socket) -> http.client.HTTPConnection:
    """HTTP over a socket: the site's name goes into the Host header and, for https, into the handshake to come."""
    name = host if host.isascii() else host.encode("idna").decode()
    if parts.scheme == "http":
        connection = http.client.HTTPConnection(name, port)
    else:
        connection = http.client.HTTPSConnection(name, port)
        context = ssl.create_default_context()
        sock = context.wrap_socket(sock, server_hostname=name, do_handshake_on_connect=False)
    connection.sock = sock
    return connection


def _target(parts: SplitResult) -> str:
    """Path and query in the letters that a request may have."""
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    return f"{path}?{quote(parts.query, safe='/%:@!$&()*+,;=~-._?')}" if parts.query else path


def _hang_up(sock: socket.socket) -> None:
    with suppress(OSError):
        sock.shutdown(socket.SHUT_RDWR)


def _host(url: str) -> str:
    return urlsplit(url).hostname or "The site"
