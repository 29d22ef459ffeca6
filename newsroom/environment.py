"""How settings are read: from the environment, and from `.env` beside manage.py where the environment is silent.

Each reader takes a name and gives a typed value, or raises ImproperlyConfigured with a sentence that says which
setting is wrong and what it should look like.
"""

from collections.abc import Mapping
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from django.core.exceptions import ImproperlyConfigured

BASE_DIR = Path(__file__).resolve().parent.parent

WORDS_FOR_YES = {"1", "on", "true", "yes"}
WORDS_FOR_NO = {"0", "off", "false", "no"}


def read_dotenv(path: Path) -> dict[str, str]:
    """The NAME=value lines of a file such as `.env`; nothing if there is no such file."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.is_file() else []
    pairs = (line.partition("=") for line in lines if "=" in line and not line.lstrip().startswith("#"))
    return {name.strip(): value.strip().strip("\"'") for name, _, value in pairs}


class Environment:
    """Typed reading of settings from a mapping of names to text. An empty text counts as not set."""

    def __init__(self, values: Mapping[str, str]) -> None:
        self.values = values

    def text(self, name: str, default: str = "") -> str:
        """The value without surrounding space."""
        return self.values.get(name, "").strip() or default

    def boolean(self, name: str, *, default: bool) -> bool:
        """True for 1, on, true, yes; False for 0, off, false, no."""
        word = self.text(name).lower()
        if word and word not in WORDS_FOR_YES | WORDS_FOR_NO:
            raise ImproperlyConfigured(f"{name} is “{word}”; write on or off.")
        return word in WORDS_FOR_YES if word else default

    def integer(self, name: str, default: int, *, least: int = 0) -> int:
        """A whole number, `least` or more."""
        text = self.text(name, str(default))
        if not (text.isascii() and text.isdigit() and int(text) >= least):
            raise ImproperlyConfigured(f"{name} is “{text}”; write a whole number, {least} or more.")
        return int(text)

    def words(self, name: str, default: tuple[str, ...] = ()) -> list[str]:
        """The parts of a list written with commas."""
        parts = [part.strip() for part in self.text(name).split(",")]
        return [part for part in parts if part] or list(default)

    def choice(self, name: str, choices: tuple[str, ...]) -> str:
        """One of `choices`; the first is the default."""
        text = self.text(name, choices[0])
        if text not in choices:
            raise ImproperlyConfigured(f"{name} is “{text}”; write one of: {', '.join(choices)}.")
        return text

    def path(self, name: str, default: str) -> Path:
        """A path; a relative one counts from the folder of manage.py."""
        return BASE_DIR / Path(self.text(name, default)).expanduser()

    def database(self, name: str, default: str) -> dict:
        """Django's description of the database at a URL such as sqlite:///db.sqlite3."""
        return database_from_url(self.text(name, default), name)


def database_from_url(url: str, name: str = "DATABASE_URL") -> dict:
    """Django's description of the database at `url`: sqlite:///FILE or postgresql://USER:PASSWORD@HOST:PORT/NAME.

    An SQLite path counts from the folder of manage.py after three slashes, and is absolute after four. What follows a
    question mark in a PostgreSQL URL goes to psycopg; pool=N there keeps up to N connections in each web process.
    """
    parts = urlsplit(url)
    makers = {"sqlite": sqlite_database, "postgresql": postgresql_database, "postgres": postgresql_database}
    if parts.scheme not in makers or not parts.path.strip("/"):
        forms = "sqlite:///db.sqlite3 or postgresql://user:password@host:5432/name"
        raise ImproperlyConfigured(f"{name} does not name a database; write {forms}.")
    return makers[parts.scheme](parts, name)


def sqlite_database(parts, name: str) -> dict:
    """SQLite that many readers and one writer can share without “database is locked”."""
    if parts.netloc:
        raise ImproperlyConfigured(f"{name}: an SQLite file takes three slashes, sqlite:///db.sqlite3.")
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": ":memory:" if parts.path == "/:memory:" else BASE_DIR / unquote(parts.path[1:]),
        "CONN_MAX_AGE": 60,  # Opening the file anew takes three times as long as a page that is kept.
        "OPTIONS": {
            "timeout": 20,
            "transaction_mode": "IMMEDIATE",
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
        },
    }


def postgresql_database(parts, name: str) -> dict:
    """PostgreSQL through psycopg 3."""
    try:
        port = parts.port or ""
    except ValueError as error:
        raise ImproperlyConfigured(f"{name}: the port is not a number from 1 to 65535.") from error
    options = dict(parse_qsl(parts.query))
    host = options.pop("host", "") or parts.hostname or ""
    pool = Environment(options).integer("pool", 0)
    options.pop("pool", None)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path[1:]),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(host),
        "PORT": port,
        "CONN_MAX_AGE": 0 if pool else 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": options | ({"pool": {"min_size": 1, "max_size": pool, "timeout": 10}} if pool else {}),
    }
