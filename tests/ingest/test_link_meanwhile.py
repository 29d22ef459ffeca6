"""What happens to a story while it is being linked: what was worked out holds, or is worked out again."""

from __future__ import annotations

import pytest

from tests.ingest.newsdesk import STORY, a_story, read_in, the_event, whole, whole_without_ids
from timeline import ingest
from timeline.ingest import linking
from timeline.models import Article, Judgement, Mention


@pytest.fixture
def half(story):
    """The story with two articles that were read and are to be linked."""
    for name in ("courier.txt", "herald.txt"):
        read_in(story, STORY[name], name)
    return story


@pytest.fixture
def meanwhile(monkeypatch):
    """Has something done while a story is worked out for the first time; how often it is worked out in all."""
    times = []
    work_out = linking.assemble

    def arrange(deed) -> list:
        def assemble(*args):
            times.append(len(args[0]))
            found = work_out(*args)
            if len(times) == 1:
                deed()
            return found

        monkeypatch.setattr(linking, "assemble", assemble)
        return times

    return arrange


def unlinked(story) -> list[str]:
    """The files that were read and not linked yet."""
    rows = story.articles.filter(state="read", leased_until__isnull=False)
    return sorted(rows.values_list("file_name", flat=True))


def test_what_was_worked_out_holds_for_the_articles_it_was_worked_out_from(half, meanwhile):
    times = meanwhile(lambda: read_in(half, STORY["weekly.txt"], "weekly.txt"))
    ingest.link(half.pk)
    assert times == [2]
    assert unlinked(half) == ["weekly.txt"]
    assert not Mention.objects.filter(article__file_name="weekly.txt").exists()
    assert the_event(half, "seized").article_count == 2
    ingest.link(half.pk)
    assert unlinked(half) == []
    assert whole_without_ids(half) == at_once("courier.txt", "herald.txt", "weekly.txt")


def at_once(*names: str) -> str:
    """What the story is that has these articles from the beginning."""
    story = a_story("at-once")
    for name in names:
        read_in(story, STORY[name], name)
    ingest.link(story.pk)
    return whole_without_ids(story).replace("at-once", "night-train").replace("At once", "Night train")


def also_linked(story) -> None:
    """One more article is read, and all is linked by somebody else."""
    read_in(story, STORY["weekly.txt"], "weekly.txt")
    ingest.link(story.pk)


def read_again(story) -> None:
    """An article that takes part is read anew."""
    ingest.read(story.articles.get(file_name="herald.txt").pk)


def taken_away(story) -> None:
    """An article that takes part is deleted."""
    story.articles.get(file_name="herald.txt").delete()


def judged(story) -> None:
    """An editor decides on an article that takes part."""
    herald = story.articles.get(file_name="herald.txt")
    Judgement.objects.create(story=story, kind="published", article=herald, value={"edtf": "2019-12-11"})


@pytest.mark.parametrize("deed", [also_linked, read_again, taken_away, judged])
def test_it_is_worked_out_again_when_something_else_changed(half, meanwhile, deed):
    times = meanwhile(lambda: deed(half))
    ingest.link(half.pk)
    assert len(times) >= 2
    assert unlinked(half) == []
    after = whole(half)
    ingest.link(half.pk)
    assert whole(half) == after


def test_what_was_decided_while_nothing_is_left_to_link_does_not_lose_an_article_that_comes(half, meanwhile):
    """A decision on its own is followed while another worker reads an article and links it."""
    ingest.link(half.pk)
    times = meanwhile(lambda: also_linked(half))
    ingest.judge(half, "title", event=the_event(half, "seized"), value={"title": "Night train seized"})
    assert len(times) >= 3
    assert the_event(half, "seized").article_count == 3
    assert Article.objects.filter(story=half, mentions__event=the_event(half, "seized")).distinct().count() == 3
