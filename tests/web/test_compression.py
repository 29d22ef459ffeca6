"""Pages are sent compressed to who can read that, and not sent again where nothing has changed."""

import gzip

import pytest

from tests.builders import a_story, an_event

pytestmark = pytest.mark.django_db


@pytest.fixture
def address():
    story = a_story()
    for number in range(1, 20):
        an_event(story, f"The harbour board meets in session {number}", f"2019-05-{number:02}")
    return story.get_absolute_url()


def test_a_page_is_compressed_for_who_can_read_it(client, address):
    plain = client.get(address)
    packed = client.get(address, headers={"accept-encoding": "gzip"})
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert "accept-encoding" in packed.headers["vary"].lower()
    assert len(packed.content) < len(plain.content) / 2
    assert gzip.decompress(packed.content) == plain.content


def test_an_unchanged_page_is_not_sent_again_compressed_or_not(client, address):
    packed = client.get(address, headers={"accept-encoding": "gzip"})
    again = client.get(address, headers={"accept-encoding": "gzip", "if-none-match": packed.headers["etag"]})
    assert again.status_code == 304
    assert not again.content
