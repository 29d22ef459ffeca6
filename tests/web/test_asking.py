"""The first question of a request finds out by itself whether the connection that was kept still lives."""

import pytest
from django.db import connection

from tests.builders import a_story
from timeline.models import Story

POSTGRESQL = connection.vendor == "postgresql"


def asked(story) -> list[str]:
    """What is asked of the database when a request begins."""
    connection.health_check_done = False  # As when a request begins.
    questions = []
    with connection.execute_wrapper(lambda execute, sql, *rest: questions.append(sql) or execute(sql, *rest)):
        assert Story.objects.state_of(story.slug).id == story.pk
        return questions


@pytest.mark.skipif(not POSTGRESQL, reason="An SQLite connection has no other end that could die.")
@pytest.mark.django_db(transaction=True)
def test_a_connection_that_died_since_the_last_request_is_replaced():
    story = a_story()
    other_end = connection.connection.info.backend_pid
    executioner = connection.copy()
    with executioner.cursor() as cursor:
        cursor.execute("SELECT pg_terminate_backend(%s, 5000)", [other_end])
    executioner.close()
    assert len(asked(story)) == 2
    assert connection.connection.info.backend_pid != other_end
