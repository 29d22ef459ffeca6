"""The data that TimelineJS reads, held to the rules of its documentation."""

import json
import re

import pytest

from tests.builders import a_mention, a_story, an_article, an_event
from tests.harbour import the_harbour_story
from timeline.exports import FORMATS

pytestmark = pytest.mark.django_db

# What the documentation of its JSON format allows: the properties of each object, and what each must be.
WHOLE = {"title": dict, "events": list}
SLIDE = {
    "unique_id": str,
    "start_date": dict,
    "end_date": dict,
    "display_date": str,
    "text": dict,
    "group": str,
    "autolink": bool,
}
TEXT = {"headline": str, "text": str}
DATE = {"year": int, "month": int, "day": int}
OURS = {"edtf": str}  # TimelineJS reads over what it does not know.
REQUIRED = {"start_date", "text"}


def written(story, site: str = "https://example.org") -> dict:
    """The document, read back."""
    return json.loads(FORMATS["timelinejs"].render(story, site))


def faults(row: dict, rules: dict) -> list[str]:
    """The properties that are none, or of a wrong kind."""
    return [name for name, value in row.items() if name not in rules or not isinstance(value, rules[name])]


def test_a_story_keeps_the_rules_of_the_format():
    document = written(the_harbour_story())
    assert faults(document, WHOLE) == []
    assert faults(document["title"], SLIDE) == []
    assert len(document["events"]) == 6
    for slide in document["events"]:
        assert faults(slide, SLIDE | OURS) == []
        assert slide.keys() >= REQUIRED
        assert faults(slide["text"], TEXT) == []
        for end in {"start_date", "end_date"} & slide.keys():
            assert faults(slide[end], DATE) == []


def test_every_slide_has_an_id_of_its_own_that_can_stand_in_an_address():
    document = written(the_harbour_story())
    ids = [slide["unique_id"] for slide in [document["title"], *document["events"]]]
    assert len(set(ids)) == len(ids)
    assert [name for name in ids if not re.fullmatch(r"[a-z]\w*", name)] == []


def test_the_first_slide_is_the_story():
    title = written(a_story("The <wall>", slug="wall", standfirst="It falls & stands."))["title"]
    assert title["text"]["headline"] == "The &lt;wall&gt;"
    assert title["text"]["text"] == (
        '<p dir="auto">It falls &amp; stands.</p>'
        '<p><a href="https://example.org/stories/wall/">The whole timeline</a></p>'
    )


def test_a_slide_has_the_best_sentence_and_leads_to_all():
    story = a_story(slug="wall")
    fall = an_event(story, "Wall <i>falls</i>", "2019-10")
    a_mention(fall, an_article(story, outlet="Bay & Co"), "It <script>fell</script> in October.")
    [slide] = written(story)["events"]
    assert slide["text"] == {
        "headline": "Wall &lt;i&gt;falls&lt;/i&gt;",
        "text": '<p dir="auto">“It &lt;script&gt;fell&lt;/script&gt; in October.” (Bay &amp; Co)</p>'
        '<p dir="auto">The sources give only the month.</p>'
        '<p><a href="https://example.org/stories/wall/events/1/">What each source says</a></p>',
    }


def test_without_a_site_nothing_leads_anywhere():
    assert "<a " not in json.dumps(written(the_harbour_story(), ""))


def test_an_empty_story_is_a_title():
    assert written(a_story())["events"] == []
