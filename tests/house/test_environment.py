"""How a setting is read from text, and what is said when it cannot be."""

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from newsroom.environment import BASE_DIR, Environment, database_from_url, read_dotenv

YES_OR_NO = ("on", "On", "1", "true", "YES"), ("off", "0", "False", "no")


@pytest.mark.parametrize(
    ("text", "value"),
    [(text, True) for text in YES_OR_NO[0]] + [(text, False) for text in YES_OR_NO[1]],
)
def test_a_switch_is_on_or_off(text, value):
    assert Environment({"DEBUG": text}).boolean("DEBUG", default=not value) is value


@pytest.mark.parametrize("default", [True, False])
@pytest.mark.parametrize("values", [{}, {"DEBUG": ""}, {"DEBUG": "  "}], ids=["missing", "empty", "blank"])
def test_a_switch_nobody_set_keeps_its_default(values, default):
    assert Environment(values).boolean("DEBUG", default=default) is default


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ["localhost"]),
        (" , ", ["localhost"]),
        ("a.org", ["a.org"]),
        ("a.org, b.org,", ["a.org", "b.org"]),
    ],
    ids=["empty", "only a comma", "one", "two and a stray comma"],
)
def test_a_list_is_written_with_commas(text, words):
    assert Environment({"ALLOWED_HOSTS": text}).words("ALLOWED_HOSTS", default=("localhost",)) == words


@pytest.mark.parametrize(("text", "number"), [("", 3), ("0", 0), (" 12 ", 12)])
def test_a_number_is_whole(text, number):
    assert Environment({"QUEUE_WORKERS": text}).integer("QUEUE_WORKERS", 3) == number


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("", BASE_DIR / "media"),
        ("kept/media", BASE_DIR / "kept" / "media"),
        ("/srv/media", Path("/srv/media")),
        ("~/media", Path.home() / "media"),
    ],
    ids=["default", "relative", "absolute", "home"],
)
def test_a_path_counts_from_the_folder_of_manage_py(text, path):
    assert Environment({"MEDIA_ROOT": text}).path("MEDIA_ROOT", "media") == path


@pytest.mark.parametrize(
    ("read", "sentence"),
    [
        (lambda env: env.boolean("X", default=True), "X is “perhaps”; write on or off."),
        (lambda env: env.integer("X", 1), "X is “perhaps”; write a whole number, 0 or more."),
        (lambda env: env.choice("X", ("cluster", "inline")), "X is “perhaps”; write one of: cluster, inline."),
        (
            lambda env: env.database("X", ""),
            "X does not name a database; write sqlite:///db.sqlite3 or postgresql://user:password@host:5432/name.",
        ),
    ],
    ids=["switch", "number", "choice", "database"],
)
def test_a_wrong_value_is_answered_with_a_sentence(read, sentence):
    with pytest.raises(ImproperlyConfigured) as refusal:
        read(Environment({"X": "perhaps"}))
    assert str(refusal.value) == sentence


@pytest.mark.parametrize("text", ["-1", "0", "1.5", "²", "1e3"])
def test_a_number_below_the_least_or_not_whole_is_refused(text):
    with pytest.raises(ImproperlyConfigured, match="1 or more"):
        Environment({"QUEUE_WORKERS": text}).integer("QUEUE_WORKERS", 1, least=1)


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("sqlite:///db.sqlite3", BASE_DIR / "db.sqlite3"),
        ("sqlite:////srv/timeline.sqlite3", Path("/srv/timeline.sqlite3")),
        ("sqlite:///my%20site.sqlite3", BASE_DIR / "my site.sqlite3"),
        ("sqlite:///:memory:", ":memory:"),
    ],
)
def test_sqlite_urls(url, name):
    database = database_from_url(url)
    assert (database["ENGINE"], database["NAME"]) == ("django.db.backends.sqlite3", name)


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (
            "postgresql://ann:s%40cret@db.example.org:6543/news",
            {"NAME": "news", "USER": "ann", "PASSWORD": "s@cret", "HOST": "db.example.org", "PORT": 6543},
        ),
        ("postgres:///news", {"NAME": "news", "USER": "", "HOST": "", "PORT": ""}),
        ("postgresql://ann@/news?host=/run/postgresql", {"NAME": "news", "HOST": "/run/postgresql", "OPTIONS": {}}),
        ("postgresql://db/news?sslmode=require", {"OPTIONS": {"sslmode": "require"}, "CONN_MAX_AGE": 60}),
        (
            "postgresql://db/news?pool=8",
            {"OPTIONS": {"pool": {"min_size": 1, "max_size": 8, "timeout": 10}}, "CONN_MAX_AGE": 0},
        ),
    ],
    ids=["everything", "socket", "socket folder", "option", "pool"],
)
def test_postgresql_urls(url, expected):
    database = database_from_url(url)
    assert {key: database[key] for key in expected} == expected
    assert database["ENGINE"] == "django.db.backends.postgresql"


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("mysql://db/news", "does not name a database"),
        ("sqlite:///", "does not name a database"),
        ("postgresql://db/", "does not name a database"),
        ("sqlite://db.sqlite3/x", "three slashes"),
        ("postgresql://db:port/news", "port is not a number"),
        ("postgresql://db:99999/news", "port is not a number"),
        ("postgresql://db/news?pool=many", "pool is “many”"),
    ],
)
def test_other_database_urls_are_refused_with_a_sentence(url, reason):
    with pytest.raises(ImproperlyConfigured, match=reason):
        database_from_url(url)


def test_dotenv_is_read_line_by_line(tmp_path):
    file = tmp_path / ".env"
    file.write_text("# a note\nDEBUG=on\n\nSECRET_KEY = 'a=b'\n#QUEUE=inline\n", encoding="utf-8")
    assert read_dotenv(file) == {"DEBUG": "on", "SECRET_KEY": "a=b"}


def test_there_need_not_be_a_dotenv(tmp_path):
    assert read_dotenv(tmp_path / ".env") == {}
