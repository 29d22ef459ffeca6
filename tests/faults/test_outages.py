"""A desk whose disk is full or whose database is gone says so, keeps nothing half, and goes on afterwards."""

import pytest

from tests.faults import outages
from tests.faults.site import Site
from timeline.synthetic.prose import texts

NOTHING = {"says so": True, "rows": 0, "half files": 0}


@pytest.mark.django_db(transaction=True)
def test_a_desk_in_trouble_says_so_keeps_nothing_half_and_goes_on(tmp_path):
    assert outages.run(Site(tmp_path), texts(12, 40)) == {
        "a full disk": {"status": 507} | NOTHING,
        "a database that does not answer": {"status": 503} | NOTHING,
        "twenty at once, answered": [302] * 20,
        "twenty at once, became": ["known"] * 19 + ["taken"],
        "articles in the end": ["read"],
    }
