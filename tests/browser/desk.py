"""Ways about the desk in a browser, as an editor goes them."""

from __future__ import annotations

import random

from django.core.management import call_command

from tests.desk.papers import TALKS, VOTE
from timeline.models import Story

TOWNS = ["Arden", "Birkholm", "Calder", "Dunmoor", "Eskdale", "Fenwick", "Garrow", "Hollin", "Ilmer", "Jarrow", "Kell"]
BODIES = ["county council", "harbour board", "seafarers' union", "ferry company", "rescue service", "fishing fleet"]
DEEDS = [
    "opened a new pier on Tuesday",
    "closed the old slipway on Monday",
    "signed a contract for two boats on Wednesday",
    "elected a new chair on Thursday",
    "paid for repairs to the lighthouse on Friday",
]


def sign_in(tab) -> None:
    """Sign in as an administrator."""
    tab.goto("/admin/")
    tab.fill("#id_username", "admin")
    tab.fill("#id_password", "password")
    tab.click("[type=submit]")
    tab.wait_for_url("**/admin/")


def add_articles(tab, *files) -> list[str]:
    """Hand files in, from the page of the story; the rows that follow."""
    tab.goto("/admin/timeline/story/")
    tab.click("text=Ferry strike")
    tab.click("text=Add articles")
    tab.set_input_files("#id_files", [str(file) for file in files])
    tab.click("input[value='Add articles']")
    tab.locator("#batch-rows").wait_for()
    return tab.locator("#batch-rows tbody tr").all_inner_texts()


def a_paper(number: int) -> str:
    """An article that shares no sentence with another one."""
    dice = random.Random(number)
    town, body, deed = TOWNS[number % len(TOWNS)], dice.choice(BODIES), dice.choice(DEEDS)
    more = [
        f"The {dice.choice(BODIES)} of {dice.choice(TOWNS)} spent {dice.randint(20, 900)} pounds on ropes and "
        f"{dice.randint(2, 90)} lamps in {dice.randint(1990, 2018)}, said clerk {dice.randint(1, 99)}."
        for _ in range(6)
    ]
    return f"{body.capitalize()} of {town} acts\n\nThe {town} Post, {1 + number % 28} April 2019\n\n" + "\n\n".join(
        [f"The {body} of {town} {deed}, it said in a statement on the day.", *more]
    )


def all_that_can_befall(story: Story, folder) -> None:
    """The story is read again, and ten new articles come in an order of chance, half of which tell of the same."""
    call_command("read_again", story=story.slug)
    dice = random.Random(story.slug)
    all_told = [paragraph for paper in (VOTE, TALKS) for paragraph in paper.split("\n\n")[3:]]
    same = [paragraph.strip() for paragraph in all_told if " March" in paragraph]
    papers = []
    for number in range(10):
        papers.append(folder / f"new{number}.txt")
        title, line, *paragraphs = a_paper(100 + number).split("\n\n")
        told = [dice.choice(same)] if number % 2 else []
        papers[-1].write_text("\n\n".join([title, line, *told, *paragraphs]), encoding="utf-8")
    dice.shuffle(papers)
    for paper in papers:
        call_command("ingest", str(paper), story=story.slug)
    assert story.articles.filter(state="read").count() >= 10
