"""A desk whose disk is full or whose database is gone says so, keeps nothing half, and goes on afterwards."""

import pytest

from tests.faults import outages
from tests.faults.deaths import wait_until_quiet
from tests.faults.desk import Desk, web_server
from tests.faults.site import Site
from timeline.models import Article, Story, Upload
from timeline.synthetic.prose import texts

pytestmark = pytest.mark.django_db(transaction=True)
TEXT = texts(11, 1)[0].encode()
LONG = b"\n\n".join(text.encode() for text in texts(12, 80))


@pytest.fixture
def story() -> Story:
    """An empty story."""
    return Story.objects.create(slug="outages", title="Outages")


def test_a_desk_in_trouble_says_so_keeps_nothing_half_and_goes_on(tmp_path, story):
    site = Site(tmp_path)
    with web_server(site) as (server, port):
        desk = Desk(port).sign_in()
        with outages.full_disk(server):
            refused = desk.hand_in(story.pk, "long.txt", LONG)
        assert (refused.status, "The files could not be stored" in refused.text) == (507, True)
        assert outages.counts() == (0, 0)
        assert outages.whole_originals(site)
        with outages.database_away():
            answer = desk.hand_in(story.pk, "text.txt", TEXT)
        assert answer.status == 503
        assert "Whatever the site said it had received is kept" in answer.text
        assert outages.counts() == (0, 0)
        assert outages.whole_originals(site)
        answers = outages.all_at_once(port, story, TEXT)
        assert {answer.status for answer in answers} == {302}
        with site.queue():
            wait_until_quiet(site)
    assert Article.objects.get().state == "read"
    assert sorted(Upload.objects.values_list("state", flat=True)) == ["known"] * 19 + ["taken"]
    assert outages.whole_originals(site)
