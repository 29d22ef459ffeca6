"""Whole articles of an invented story as plain text, as a newspaper would hand them in: to be read, not only shown."""

from __future__ import annotations

import re
from random import Random

from timeline.chronology.edtf import Edtf
from timeline.chronology.wording import in_words
from timeline.synthetic.articles import PER_ARTICLE, Paper, papers, sentence
from timeline.synthetic.cast import Cast, cast
from timeline.synthetic.happenings import Happening, happenings
from timeline.synthetic.words import MATTERS, SITES, listed

LEAST, MOST = 300, 640  # Words of a body before its last paragraph.
DAY_LINE = r"^[A-Z]\w+ \d{1,2} [A-Z]\w+ \d{4}$"
NEAR = 6  # Days within which an article names a weekday in place of a date.

TRADES = listed(
    "a retired pilot, the head teacher, a crane driver, the deputy mayor, a market trader, a nurse at the hospital,"
    "the harbour master, a student of law, a bus driver, the owner of a bakery, a farmer, the chief engineer"
)
OPINIONS = listed(
    "had been expected for years, came too late for the small firms, was badly explained, would cost the town dear,"
    "left more questions than answers, pleased nobody, was the least of their worries, had split the council,"
    "was better than what went before, needed more study, could be seen from the hills, divided families"
)
COUNTED = listed("households, lorries, workers, pupils, letters, complaints, boats, shops, volunteers, pages, beds")
LOOKS = listed(
    "grey, crowded, quiet, half empty, freshly painted, cold and badly lit, decked with flags, closed to traffic"
)
DETAILS = listed(
    "the engineers found no crack in the concrete, the lifts had been out of use, the doors stayed shut,"
    "nobody answered the telephone, the lamps burned through the night, the queue reached round the corner,"
    "rain came through the roof, the clerks carried boxes of papers to a van, volunteers handed out tea and bread,"
    "two officers kept the crowd apart, the band of the fire service played, the gates were painted green"
)
FILLINGS = (
    "{who}, {trade}, said the matter of {matter} {opinion}.",
    "“It {opinion},” said {who}, who lives near the {site} in {place}.",
    "The {site} was {look}, and {detail}.",
    "Some {count} {things} are affected, according to {body}.",
    "In {place}, where {count} {things} depend on {matter}, {detail}.",
    "{body} put the figure at {count} {things}, far more than {body2} had allowed for.",
    "Of {count} {things} only {few} remain, and {who} thinks that {opinion_of} {opinion}.",
    "Outside the {site} {detail} while {who} spoke to reporters.",
    "{who} and {who2} have long disagreed about {matter}; both accept that it {opinion}.",
    "Asked about {matter}, {who2} pointed to the {site} and to the {count} {things} of {place}.",
    "A letter from {body} to {who} runs to {few} pages and calls the {site} {look}.",
    "The road from {place} to {place2} passes the {site}, which was {look} as {detail}.",
)


def texts(seed: int, count: int) -> list[str]:
    """So many articles of one story, of 300 to 750 words each, no two alike; the same numbers make the same ones."""
    random = Random(f"prose:{seed}:{count}")
    company = cast(random, count * PER_ARTICLE)
    written: list[Paper] = []
    while len(written) < count:
        written += papers(random, company, happenings(random, company, (count + 2) * PER_ARTICLE))
    return [text(random, company, paper) for paper in written[:count]]


def dated_texts(seed: int, count: int) -> list[str]:
    """The same without those that do not say when they were written, one in 25."""
    found = [made for made in texts(seed, count + count // 2 + 2) if re.search(DAY_LINE, made, re.MULTILINE)]
    return found[:count]


def text(random: Random, company: Cast, paper: Paper) -> str:
    """One article: headline, byline, outlet, day and body."""
    head = [paper.title, f"By {paper.byline}", paper.outlet]
    head += [in_words(paper.published, "long")] if paper.published else []
    return "\n\n".join([*filter(None, head), *body(random, company, paper)]) + "\n"


def body(random: Random, company: Cast, paper: Paper) -> list[str]:
    """Paragraphs: what happened, and between it what is said of such things in any week."""
    wanted, told = random.randint(LEAST, MOST), [each.happening for each in paper.sentences]
    paragraphs, words = [], 0
    while words < wanted:
        sentences = [report(random, paper, told.pop(0))] if told else []
        sentences += [filling(random, company) for _ in range(random.randint(1, 3))]
        paragraphs.append(" ".join(sentences))
        words += len(paragraphs[-1].split())
    return paragraphs


def report(random: Random, paper: Paper, happening: Happening) -> str:
    """What the article says of an event: the date as it is, or the weekday where that is near."""
    told = sentence(random, happening, 0)
    near = near_weekday(paper, told.date)
    return told.text.replace(f"on {told.expression}", f"on {near}") if near and told.expression else told.text


def near_weekday(paper: Paper, when: Edtf | None) -> str:
    """The name of a day within the week before the article was written; nothing for any other date."""
    if not (paper.published and when and when.is_day):
        return ""
    days = (paper.published.earliest - when.earliest).days
    return f"{when.earliest:%A}" if 0 < days <= NEAR else ""


def filling(random: Random, company: Cast) -> str:
    """A sentence that says nothing of when."""
    said = random.choice(FILLINGS).format(
        who=company.people.one(random),
        who2=company.people.one(random),
        body=f"the {company.bodies.one(random)}",
        body2=f"the {company.bodies.one(random)}",
        place=company.places.one(random),
        place2=company.places.one(random),
        trade=random.choice(TRADES),
        matter=random.choice(MATTERS),
        site=random.choice(SITES),
        opinion=random.choice(OPINIONS),
        opinion_of=random.choice(MATTERS),
        look=random.choice(LOOKS),
        detail=random.choice(DETAILS),
        things=random.choice(COUNTED),
        count=f"{random.randint(120, 48000):,}",
        few=random.randint(3, 90),
    )
    return said[:1].upper() + said[1:]
