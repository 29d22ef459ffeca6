"""What every test of ingest needs: a database and a media folder of its own."""

import pytest

from tests.ingest.newsdesk import a_story


@pytest.fixture
def story(db, media_root):
    """An empty story."""
    return a_story()
