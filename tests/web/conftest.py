"""The story that the reader's pages are tested on."""

import pytest

from tests.harbour import the_harbour_story


@pytest.fixture
def story(db):
    """A story that has one of everything."""
    return the_harbour_story()
