"""A process is killed at every boundary, and nothing is lost, doubled or different."""

import pytest

from tests.faults import deaths
from tests.faults.boundaries import EVERY
from tests.faults.site import Site


@pytest.mark.django_db(transaction=True)
def test_killed_at_every_boundary_nothing_is_lost_doubled_or_different(tmp_path):
    found = deaths.run(Site(tmp_path), times=1)
    assert found.deaths == dict.fromkeys(EVERY, 1)
    assert (found.articles, found.read, found.read_twice) == (len(EVERY), len(EVERY), 0)
    assert (found.unread, found.damaged, found.differing) == ([], [], [])
