"""The log: each line a JSON object that says when, how grave, who and what."""

import json
import logging
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsroom.logs import JsonFormatter


def logged(message: str = "Read %s", *args, **more) -> dict:
    """The JSON line that one call to a logger becomes."""
    record = logging.getLogger("timeline.ingest").makeRecord(
        "timeline.ingest", logging.WARNING, "ingest.py", 1, message, args, more.pop("exc_info", None), extra=more
    )
    record.created = datetime(2031, 5, 6, 7, 8, 9, tzinfo=UTC).timestamp()
    line = JsonFormatter().format(record)
    assert "\n" not in line
    return json.loads(line)


def test_a_line_says_when_how_grave_who_and_what():
    assert logged("Read %s", "a1") == {
        "time": "2031-05-06T07:08:09.000+00:00",
        "level": "warning",
        "logger": "timeline.ingest",
        "message": "Read a1",
    }


@pytest.mark.parametrize(("value", "written"), [(7, 7), (None, None), ("é\n", "é\n"), (Path("a/b"), "a/b")])
def test_what_a_caller_adds_is_a_field_of_its_own(value, written):
    assert logged("Read", article=value)["article"] == written


def test_a_failure_keeps_its_traceback():
    try:
        raise ValueError("no such month")
    except ValueError as error:
        line = logged("Failed", exc_info=(type(error), error, error.__traceback__))
    assert line["traceback"].endswith("ValueError: no such month")
