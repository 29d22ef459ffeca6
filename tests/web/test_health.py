"""What the site says of itself, well or ill."""

from datetime import timedelta
from pathlib import Path

import pytest
from django.db import OperationalError, connection
from django.test import Client
from django.utils import timezone
from django_q.models import OrmQ, Schedule

from timeline import tasks


@pytest.fixture
def cluster(settings, media_root, db):
    """A site with a queue that looked at its schedules just now."""
    settings.QUEUE = "cluster"
    tasks.keep_schedules()


def test_a_site_that_is_well(client, cluster, django_assert_num_queries):
    with django_assert_num_queries(3):
        response = client.get("/health/")
    told = response.json()
    assert told.pop("disk")["ok"]
    assert told == {
        "ok": True,
        "database": {"ok": True},
        "queue": {"ok": True, "alive": True, "oldest_task_waits": 0},
        "model": {"ok": True},
    }
    assert response.headers["Cache-Control"] == "max-age=0, no-cache, no-store, must-revalidate, private"


def test_only_looking_is_allowed(client, cluster):
    assert client.post("/health/").status_code == 405


def ill(client, part: str) -> dict:
    """What is said of a part that is ill, when all others are well."""
    response = client.get("/health/")
    told = response.json()
    assert response.status_code == 503
    assert [name for name, found in told.items() if name != "ok" and not found["ok"]] == [part]
    return told[part]


def test_a_queue_that_nobody_runs(client, cluster):
    Schedule.objects.update(next_run=timezone.now() - timedelta(minutes=4))
    assert ill(client, "queue")["said"].startswith("Start `manage.py qcluster`")


def test_work_that_waits_too_long(client, cluster):
    OrmQ.objects.create(key="timeline", payload="", lock=timezone.now() - timedelta(minutes=20))
    told = ill(client, "queue")
    assert 1199 <= told["oldest_task_waits"] <= 1260
    assert told["said"].startswith("Work comes in faster than it is done")


def test_work_that_somebody_does_waits_for_nobody(client, cluster):
    OrmQ.objects.create(key="timeline", payload="", lock=timezone.now() + timedelta(minutes=3))
    assert client.get("/health/").json()["queue"]["oldest_task_waits"] == 0


def test_a_model_that_is_not_there(client, cluster, settings):
    settings.SPACY_MODEL = "no_such_model"
    assert ill(client, "model")["said"] == "The language model is not installed; run `make setup`."


def test_a_disk_that_takes_nothing(client, cluster, settings, tmp_path):
    Path(tmp_path, "file").write_text("")
    settings.MEDIA_ROOT = tmp_path / "file" / "media"
    assert ill(client, "disk")["said"] == "No file can be written where originals are kept: Not a directory."


class Gone:
    """A database that does not answer."""

    def __call__(self, execute, sql, parameters, many, context):
        raise OperationalError("server closed the connection unexpectedly")


def test_a_database_that_does_not_answer_is_said(client, cluster):
    with connection.execute_wrapper(Gone()):
        response = client.get("/health/")
    told = response.json()
    assert (response.status_code, told["database"]["said"]) == (503, "The database does not answer.")
    assert told["queue"]["said"] == "Nobody can say without the database."


def test_a_page_without_its_database_says_so(db):
    with connection.execute_wrapper(Gone()):
        response = Client(raise_request_exception=False).get("/")
    assert (response.status_code, response.headers["Retry-After"]) == (503, "30")
    assert "The database does not answer, or the disk takes no more files." in response.content.decode()
