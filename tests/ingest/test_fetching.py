"""Fetching by address: off by default, public addresses only, every redirect checked, within limits, all said."""

from __future__ import annotations

import socket

import pytest

from tests.ingest import site as sites
from timeline.ingest import fetching
from timeline.ingest.addresses import is_public
from timeline.intake.draft import IntakeError


@pytest.fixture
def web(settings):
    """A site on this machine, which may be asked as if it were public."""
    settings.FETCH_URLS = True
    settings.FETCH_ALSO_FROM = ["127.0.0.1"]
    with sites.running() as site:
        yield site


def problem(url: str) -> str:
    """What is said of an address that cannot be fetched."""
    with pytest.raises(IntakeError) as raised:
        fetching.fetch(url)
    return str(raised.value)


# Which addresses

PUBLIC = ["93.184.216.34", "8.8.8.8", "2606:2800:220:1:248:1893:25c8:1946", "::ffff:8.8.8.8", "64:ff9b::808:808"]
NOT_PUBLIC = {
    "this machine": "127.0.0.1",
    "this machine, otherwise": "127.8.9.1",
    "this machine, IPv6": "::1",
    "this machine, mapped": "::ffff:127.0.0.1",
    "this machine, mapped in hexadecimal": "::ffff:7f00:1",
    "this machine, 6to4": "2002:7f00:1::",
    "this machine, through a gateway": "64:ff9b::7f00:1",
    "no address": "0.0.0.0",
    "no address, IPv6": "::",
    "private 10": "10.0.0.1",
    "private 172": "172.16.5.4",
    "private 192": "192.168.1.1",
    "private, mapped": "::ffff:192.168.1.1",
    "carrier": "100.64.0.1",
    "link": "169.254.169.254",
    "link, IPv6": "fe80::1%eth0",
    "private, IPv6": "fc00::1",
    "documentation": "192.0.2.1",
    "many": "224.0.0.1",
    "many, IPv6": "ff0e::1",
    "all": "255.255.255.255",
    "not an address": "example.org",
}


@pytest.mark.parametrize("address", PUBLIC)
def test_public(address):
    assert is_public(address)


@pytest.mark.parametrize("address", NOT_PUBLIC.values(), ids=NOT_PUBLIC)
def test_not_public(address):
    assert not is_public(address)


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0x7f.1", "2130706433", "127.1"]
)
def test_this_machine_is_not_asked_however_it_is_written(settings, host):
    settings.FETCH_URLS = True
    with sites.running() as site:
        said = problem(site.url("/", host))
    assert "is not on the public internet" in said or "There is no site called" in said
    assert site.asked == []


def test_it_is_off_unless_it_is_turned_on(settings, web):
    settings.FETCH_URLS = False
    assert problem(web.url()).startswith("Fetching from the web is turned off here.")
    assert web.asked == []


NO_ADDRESS = {
    "a file": "file:///etc/passwd",
    "FTP": "ftp://example.org/a",
    "no scheme": "example.org/a",
    "no host": "https:///a",
    "a port that is none": "http://example.org:99999/",
    "brackets": "http://[::1/",
    "a name": "http://user@127.0.0.1/",
    "a name and password": "http://user:secret@127.0.0.1/",
}


@pytest.mark.parametrize("url", NO_ADDRESS.values(), ids=NO_ADDRESS)
def test_what_is_no_address_of_the_web_is_said(web, url):
    said = problem(url)
    assert "is no address of the web" in said or "has a name or password in it" in said
    assert "secret" not in said


def test_a_name_that_nobody_has_is_said(web):
    assert problem("http://nobody.invalid/").startswith("There is no site called nobody.invalid.")


# What is sent and what comes back


def test_the_bytes_come_with_their_address_and_what_to_ask_next_time(web):
    url = web.says("/news/boats.html", b"<p>Boats</p>", ETag='"7"', Last_Modified="Thu, 21 Mar 2019 08:00:00 GMT")
    found = fetching.fetch(url)
    assert (found.data, found.url, found.file_name) == (b"<p>Boats</p>", url, "boats.html")
    assert (found.etag, found.modified) == ('"7"', "Thu, 21 Mar 2019 08:00:00 GMT")


def test_the_request_says_who_asks_and_carries_no_cookie(web):
    web.says("/", b"", 302, Location="/next", Set_Cookie="a=1")
    web.says("/next", b"here")
    fetching.fetch(web.url())
    for _, headers in web.asked:
        assert headers["User-Agent"].startswith("NewsroomTimeline/")
        assert headers["Host"] == f"127.0.0.1:{web.port}"
        assert "Cookie" not in headers


def test_path_and_query_are_sent_in_letters_that_a_request_may_have(web):
    fetching_path = "/na%C3%AFve%20paper?q=%E2%82%AC&x=1"
    web.says(fetching_path, b"here")
    assert fetching.fetch(web.url("/naïve paper?q=€&x=1")).data == b"here"


def test_the_address_that_was_checked_is_the_one_that_is_asked(web, monkeypatch):
    """A name that says another address at the second look-up gains nothing by it."""
    looked_up = []

    def changing(host, port, **_):
        looked_up.append(host)
        first = "127.0.0.1" if len(looked_up) == 1 else "192.168.0.1"
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (first, port))]

    web.says("/", b"here")
    real = socket.getaddrinfo
    with monkeypatch.context() as patched:
        patched.setattr("timeline.ingest.addresses.socket.getaddrinfo", changing)
        connect = socket.create_connection

        def plainly(address, timeout):
            patched.setattr("socket.getaddrinfo", real)
            assert address == ("127.0.0.1", web.port)
            return connect(address, timeout)

        patched.setattr("timeline.ingest.fetching.socket.create_connection", plainly)
        assert fetching.fetch(f"http://paper.example:{web.port}/").data == b"here"
    assert looked_up == ["paper.example"]
    assert web.asked[0][1]["Host"] == f"paper.example:{web.port}"


# Redirects


def test_five_redirects_are_followed(web):
    for step in range(5):
        web.says(f"/{step}", b"", 302, Location=f"/{step + 1}")
    web.says("/5", b"here")
    assert fetching.fetch(web.url("/0")).url == web.url("/5")


def test_six_are_too_many(web):
    for step in range(7):
        web.says(f"/{step}", b"", 301, Location=f"/{step + 1}")
    assert "redirects more than 5 times" in problem(web.url("/0"))


@pytest.mark.parametrize(
    ("onward", "said"),
    [
        ("http://10.0.0.1/", "10.0.0.1 is not on the public internet"),
        ("http://[::1]/", "::1 is not on the public internet"),
        ("http://169.254.169.254/latest/meta-data/", "169.254.169.254 is not on the public internet"),
        ("file:///etc/passwd", "is no address of the web"),
        ("//user:secret@127.0.0.1/", "has a name or password in it"),
    ],
    ids=["private", "this machine", "link", "a file", "a password"],
)
def test_every_redirect_is_checked_again(web, onward, said):
    web.says("/", b"", 307, Location=onward)
    assert said in problem(web.url())
    assert len(web.asked) == 1


# Limits and faults


def test_more_than_ten_million_bytes_are_not_taken(web, monkeypatch):
    monkeypatch.setattr(fetching, "MOST_BYTES", 1_000_000)
    web.says("/", b"x" * 1_000_001)
    assert "sends more than 1 MB" in problem(web.url())


def drip(handler) -> None:
    """Send a header, and then a letter now and then, for ever."""
    handler.send_response(200)
    handler.end_headers()
    while True:
        handler.wfile.write(b"x")
        handler.wfile.flush()


def silent(handler) -> None:
    """Say nothing until the other end hangs up."""
    handler.rfile.read(1)


def cut(handler) -> None:
    """Promise more than is sent."""
    handler.send_response(200)
    handler.send_header("Content-Length", "1000")
    handler.end_headers()
    handler.wfile.write(b"short")


def noise(handler) -> None:
    """No HTTP at all."""
    handler.wfile.write(b"\x00\xff" * 50 + b"\r\n\r\n")


def test_a_site_that_says_nothing_is_given_up(web, monkeypatch):
    monkeypatch.setattr(fetching, "MOST_SECONDS", 0.3)
    web.answers["/"] = silent
    assert "took more than" in problem(web.url())


def test_a_site_that_never_ends_is_given_up(web, monkeypatch):
    monkeypatch.setattr(fetching, "MOST_SECONDS", 0.3)
    monkeypatch.setattr(fetching, "MOST_BYTES", 10**12)
    web.answers["/"] = drip
    assert "took more than" in problem(web.url())


@pytest.mark.parametrize("answer", [cut, noise], ids=["cut short", "no HTTP"])
def test_an_answer_that_is_broken_is_said(web, answer):
    web.answers["/"] = answer
    assert "broke off its answer" in problem(web.url())


@pytest.mark.parametrize("status", [401, 404, 410, 500])
def test_what_a_site_refuses_is_said(web, status):
    said = problem(web.says("/", b"", status))
    assert f"answers {status}" in said
    assert said.endswith("Save the page in a browser and add the file.")


def test_a_packed_answer_that_was_not_asked_for_is_said(web):
    assert "answers in packed form" in problem(web.says("/", b"\x1f\x8b", Content_Encoding="gzip"))


def test_a_closed_port_is_said(web):
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        assert "does not answer" in problem(f"http://127.0.0.1:{taken.getsockname()[1]}/")


def test_a_certificate_is_asked_for(web):
    assert "broke off" in problem(web.url().replace("http:", "https:"))
