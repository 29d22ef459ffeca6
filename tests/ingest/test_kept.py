"""What was read, kept as JSON and made again."""

from __future__ import annotations

import json

import pytest

from tests.language.prose import ARTICLES
from timeline.chronology.mentions import Mention, Modality, Reading
from timeline.ingest.kept import VERSION, from_json, to_json
from timeline.language.reading import read

LATER_FIELDS = ("deadline", "lapsed", "about", "leans", "leans_on", "paragraph", "caption", "main")


@pytest.mark.parametrize("text", ARTICLES.values(), ids=ARTICLES)
def test_a_reading_survives_json(text: str):
    reading = read(text)
    assert reading.mentions
    assert from_json(json.loads(json.dumps(to_json(reading)))) == reading


def test_an_empty_reading_survives_json():
    assert from_json(json.loads(json.dumps(to_json(Reading())))) == Reading()


def test_what_is_kept_says_which_version_of_reading_made_it():
    assert to_json(Reading())["version"] == VERSION


def test_a_reading_kept_before_a_field_was_added_is_still_a_reading():
    mention = Mention(0, 9, "met", 4, "meet", "meeting", Modality.OCCURRED)
    kept = to_json(Reading(mentions=(mention,)))
    for field in LATER_FIELDS:
        del kept["mentions"][0][field]
    assert from_json(json.loads(json.dumps(kept))).mentions == (mention,)
