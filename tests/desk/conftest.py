"""A story that was really read, and an editor signed in to the desk."""

import pytest

from tests.desk.papers import TALKS, VOTE
from timeline import ingest
from timeline.models import Article, Event, Story


@pytest.fixture
def strike(db, media_root) -> Story:
    """The story of the strike, read from two papers."""
    story = Story.objects.create(slug="ferry-strike", title="Ferry strike", published=True)
    for name, text in (("vote.txt", VOTE), ("talks.txt", TALKS)):
        ingest.read(ingest.receive(story, text.encode(), name).article.pk)
    ingest.link(story.pk)
    return story


@pytest.fixture
def meeting(strike) -> Event:
    """The meeting of 5 March, reported in "vote.txt"."""
    return strike.events.get(edtf="2019-03-05")


@pytest.fixture
def vote(strike) -> Article:
    """The article "vote.txt"."""
    return strike.articles.get(number=1)


@pytest.fixture
def desk(admin_client, media_root):
    """A browser without scripts in which an administrator has signed in."""
    return admin_client


def read_again(story: Story) -> None:
    """Read all of a story again, as the command does."""
    for article in story.articles.all():
        ingest.read(article.pk)
    ingest.link(story.pk)
