"""One address, two answers: a whole page, or the part that changes in place. Never a part by itself in history."""

import pytest

PART = {"HX-Request": "true"}


@pytest.mark.parametrize(
    ("headers", "whole"),
    [
        pytest.param({}, True, id="a link"),
        pytest.param(PART, False, id="a change in place"),
        pytest.param(PART | {"HX-Boosted": "true"}, True, id="a boosted link"),
        pytest.param(PART | {"HX-History-Restore-Request": "true"}, True, id="going back"),
    ],
)
def test_the_answer_is_whole_unless_htmx_changes_a_part(client, story, headers, whole):
    answer = client.get(story.get_absolute_url(), {"q": "wall"}, headers=headers)
    text = answer.content.decode()
    assert ("<html" in text) == whole
    assert "<title>" in text
    assert text.count('id="timeline"') == text.count('role="status"') == 1


def test_caches_keep_the_two_apart(client, story):
    varied = {name.strip() for name in client.get(story.get_absolute_url())["Vary"].split(",")}
    assert {"HX-Request", "HX-History-Restore-Request"} <= varied


def test_a_part_names_the_page_it_makes(client, story):
    text = client.get(story.get_absolute_url(), {"q": "wall"}, headers=PART).content.decode()
    title = text[text.index("<title>") + 7 : text.index("</title>")].strip()
    assert title == "wall – The harbour wall of Skerry Bay"


def test_the_policy_lets_nothing_in_from_elsewhere_and_nothing_inline(client, story):
    answer = client.get(story.get_absolute_url())
    assert "default-src 'self'" in answer["Content-Security-Policy"]
    assert "unsafe" not in answer["Content-Security-Policy"]
    text = answer.content.decode()
    for forbidden in (" style=", " onclick=", "hx-on", "javascript:", "<style", "//cdn"):
        assert forbidden not in text


def test_pages_only_answer_to_reading(client, story):
    assert client.post(story.get_absolute_url()).status_code == 405
    assert client.head(story.get_absolute_url()).status_code == 200
