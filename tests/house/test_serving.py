"""The site as it is served: by gunicorn, with hashed files, and with a queue in a process of its own."""

import http.client
import json
import re
import signal
import subprocess
import sys
from contextlib import contextmanager

import pytest
from django.db import connection

from tests.house.outside import PRODUCTION, ROOT, environment

BEHIND_A_PROXY = PRODUCTION | {"BEHIND_PROXY": "on"}
ASK_THE_QUEUE = (
    "import django; django.setup(); from django_q.tasks import async_task, result; "
    "print(result(async_task('math.hypot', 3, 4), wait=60000))"
)


@contextmanager
def started(*command: str, **values: str):
    """A Python process of the site in a session of its own, its log at hand, told to stop at the end."""
    process = subprocess.Popen(
        [sys.executable, *command],
        cwd=ROOT,
        env=environment(**(BEHIND_A_PROXY | values)),
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        process.communicate(timeout=60)


@pytest.fixture(scope="module")
def collected(tmp_path_factory):
    """A folder with every static file as a production site collects it."""
    folder = tmp_path_factory.mktemp("static")
    with started("manage.py", "collectstatic", "--noinput", "--verbosity=0", STATIC_ROOT=str(folder)) as process:
        assert process.wait() == 0
    return folder


@pytest.fixture(scope="module")
def port(collected):
    """Where gunicorn serves the site."""
    with started("-m", "gunicorn", "--bind=127.0.0.1:0", "newsroom.wsgi", STATIC_ROOT=str(collected)) as server:
        yield next(int(found[1]) for line in server.stderr if (found := re.search(r"127\.0\.0\.1:(\d+)", line)))


@pytest.fixture
def hashed(collected):
    """What a static file is called once it is collected."""
    return json.loads((collected / "staticfiles.json").read_text(encoding="utf-8"))["paths"]


def answer(port: int, path: str = "/admin/", **headers: str) -> http.client.HTTPResponse:
    """What the server says to a request."""
    asking = http.client.HTTPConnection("127.0.0.1", port)
    asking.request("GET", path, headers={"Host": "timeline.example.org"} | headers)
    return asking.getresponse()


def test_a_plain_request_is_sent_to_https(port):
    response = answer(port)
    assert (response.status, response.headers["Location"]) == (301, "https://timeline.example.org/admin/")


def test_a_request_over_https_is_answered_and_kept_there(port):
    response = answer(port, **{"X-Forwarded-Proto": "https"})
    assert (response.status, response.headers["Location"]) == (302, "/admin/login/?next=/admin/")
    assert response.headers["Strict-Transport-Security"] == "max-age=31536000; includeSubDomains; preload"
    assert "unsafe" not in response.headers["Content-Security-Policy"]


def test_a_request_for_another_host_is_refused(port):
    assert answer(port, Host="elsewhere.example.com").status == 400


@pytest.mark.parametrize("name", ["admin/css/base.css", "django_htmx/django-htmx.js"])
def test_static_files_are_served_compressed_and_for_good(port, hashed, name):
    assert re.search(r"\.[0-9a-f]{12}\.", hashed[name])
    headers = {"X-Forwarded-Proto": "https", "Accept-Encoding": "gzip"}
    response = answer(port, f"/static/{hashed[name]}", **headers)
    assert (response.status, response.headers["Content-Encoding"]) == (200, "gzip")
    assert "immutable" in response.headers["Cache-Control"]


def test_every_static_file_of_ours_is_collected(hashed):
    files = [path for path in (ROOT / "static").rglob("*") if path.is_file()]
    assert files
    assert {path.relative_to(ROOT / "static").as_posix() for path in files} - hashed.keys() == set()


def url_of_the_database() -> str:
    """The database of this test, as another process reaches it."""
    of = connection.settings_dict
    if connection.vendor == "sqlite":
        return f"sqlite:///{of['NAME']}"
    return f"postgresql://{of['USER']}@/{of['NAME']}?host={of['HOST']}&pool=2"


@pytest.mark.django_db(transaction=True)
def test_the_queue_does_in_its_own_process_what_another_asks_for():
    url = url_of_the_database()
    with started("manage.py", "qcluster", DATABASE_URL=url):
        asked = subprocess.run(
            [sys.executable, "-c", ASK_THE_QUEUE],
            env=environment(**PRODUCTION, DATABASE_URL=url),
            cwd=ROOT,
            capture_output=True,
            text=True,
            check=False,
        )
    assert asked.stdout.strip() == "5.0", asked.stderr
