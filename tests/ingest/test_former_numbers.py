"""The number of an event that became part of another leads there, and is its own again when the two part."""

from __future__ import annotations

import pytest

from tests.ingest.decisions import keys, merge, rename, said, told_in
from tests.ingest.newsdesk import taken_in
from timeline import ingest
from timeline.models import Judgement, Story

Kind = Judgement.Kind


@pytest.fixture
def told(story):
    """The story with two dated articles and one that has no date, for readers to see."""
    Story.objects.filter(pk=story.pk).update(published=True)
    taken_in(story, "courier.txt", "herald.txt", "weekly.txt")
    return story


def page(number: int) -> str:
    return f"/stories/night-train/events/{number}/"


def test_the_number_of_a_merged_event_leads_to_the_one_it_became_part_of(client, told):
    freed, ransom = (told_in(told, "herald.txt", words).number for words in ("freed 23", "No ransom"))
    merge(told)
    answer = client.get(page(ransom) + "?from=mail")
    assert (answer.status_code, answer["Location"]) == (302, page(freed) + "?from=mail")
    assert client.get(page(ransom) + "embed/")["Location"] == page(freed) + "embed/"
    assert client.get(page(freed)).status_code == 200


def test_the_number_is_the_events_own_again_when_the_merge_is_undone(client, told):
    ransom = told_in(told, "herald.txt", "No ransom").number
    made = merge(told)
    ingest.withdraw_deed(made[0].deed)
    assert told_in(told, "herald.txt", "No ransom").number == ransom
    assert client.get(page(ransom)).status_code == 200
    assert not told.former_numbers.exists()


def test_of_three_merged_events_each_gets_its_own_number_back(told):
    mentions = [said(told, "herald.txt", word) for word in ("freed", "met", "said")]
    before = {mention.trigger: mention.event.number for mention in mentions}
    events = [[mention.event.number, 1] for mention in mentions]
    judgement = ingest.judge(told, Kind.SAME, value={"events": events}, anchor=keys(*mentions))
    assert told.former_numbers.count() == 2
    ingest.withdraw(judgement)
    assert {word: said(told, "herald.txt", word).event.number for word in before} == before


def test_a_chain_of_merges_leads_to_the_last(client, told):
    first, second, third = (said(told, "herald.txt", word) for word in ("freed", "met", "said"))
    numbers = [mention.event.number for mention in (first, second, third)]
    ingest.judge(told, Kind.SAME, value={}, anchor=keys(second, third))
    ingest.judge(told, Kind.SAME, value={}, anchor=keys(first, second))
    stays = said(told, "herald.txt", "said").event.number
    for number in set(numbers) - {stays}:
        assert client.get(page(number))["Location"] == page(stays)


def test_a_number_leads_on_when_the_program_itself_sees_that_two_are_one(client, told):
    parted = ingest.judge(
        told,
        Kind.DIFFERENT,
        value={"off": 1},
        anchor=keys(said(told, "herald.txt", "seized"), said(told, "courier.txt", "seized")),
    )
    number = told_in(told, "herald.txt", "seized").number
    ingest.withdraw(parted)
    assert client.get(page(number))["Location"] == page(told_in(told, "herald.txt", "seized").number)


def test_a_number_that_was_never_given_leads_nowhere(client, told):
    assert client.get(page(99)).status_code == 404


def test_an_event_whose_only_article_goes_leaves_no_number_behind(client, told):
    number = told_in(told, "herald.txt", "freed 23").number
    told.articles.get(file_name="herald.txt").delete()
    ingest.link(told.pk)
    assert client.get(page(number)).status_code == 404
    assert not told.former_numbers.exists()


@pytest.mark.parametrize("undone", [False, True], ids=["renamed", "and named as before"])
def test_the_address_of_a_name_leads_to_the_name_it_has_now(client, told, undone):
    made = rename(told)
    if undone:
        ingest.withdraw(made[0])
    answer = client.get("/stories/night-train/names/samuel-osei/", follow=True)
    assert answer.status_code == 200
    assert ("Sam Osei" if not undone else "Samuel Osei") in answer.content.decode()
