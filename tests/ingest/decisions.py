"""One decision of each kind on the story of the night train, and what shows that it holds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from timeline import ingest
from timeline.models import Article, Event, Judgement, Mention, Story

Kind = Judgement.Kind


@dataclass(frozen=True)
class Kept:
    """A decision: how it is made, and the fact that holds as long as it stands."""

    make: Callable[[Story], list[Judgement]]
    holds: Callable[[Story], bool]


def article(story: Story, name: str) -> Article:
    """The article of that file."""
    return story.articles.get(file_name=name)


def said(story: Story, name: str, trigger: str) -> Mention:
    """The first mention of an article that hangs on a word."""
    return article(story, name).mentions.filter(trigger=trigger).order_by("trigger_start").first()


def told_in(story: Story, name: str, words: str) -> Event | None:
    """The event that the sentence with these words reports; None if there is none."""
    mention = Mention.objects.filter(article__story=story, article__file_name=name, quote__contains=words).first()
    return mention and mention.event


def keys(*mentions: Mention) -> list[list[int]]:
    """Mentions as the rows of an anchor."""
    return [[mention.article.number, mention.trigger_start] for mention in mentions]


def one_of(story: Story, kind: str, **matter) -> list[Judgement]:
    """One decision; what it leaves to be read is read."""
    made = [ingest.judge(story, kind, **matter)]
    read_what_waits(story, made)
    return made


def read_what_waits(story: Story, judgements: list[Judgement]) -> None:
    """Read what decisions leave to be read, as the queue does."""
    for waiting in ingest.to_be_read(judgements):
        ingest.read(waiting.pk)
        ingest.link(waiting.story_id)


def date_an_expression(story: Story) -> list[Judgement]:
    """ "Osei said on Wednesday": another Wednesday."""
    paper = article(story, "courier.txt")
    start = paper.body.index("Wednesday")
    value = {"start": start, "end": start + 9, "text": "Wednesday", "edtf": "2019-11-13"}
    return one_of(story, Kind.EXPRESSION, article=paper, value=value)


def drop_a_paragraph(story: Story) -> list[Judgement]:
    """The minister's visit is left out."""
    text = "Interior Minister Samuel Osei visited the guard's family in Malindi on Thursday."
    return one_of(story, Kind.PARAGRAPH, article=article(story, "weekly.txt"), value={"text": text, "keep": False})


def put_a_paragraph_back(story: Story) -> list[Judgement]:
    """The byline is put back, and moves all that follows."""
    value = {"text": "By Ruth Adeyemi", "keep": True}
    return one_of(story, Kind.PARAGRAPH, article=article(story, "courier.txt"), value=value)


def rename(story: Story) -> list[Judgement]:
    """The minister gets another name."""
    return one_of(story, Kind.NAME, value={"kind": "person", "name": "Samuel Osei", "to": "Sam Osei"})


def make_two_spellings_one(story: Story) -> list[Judgement]:
    """As if Nairobi were another spelling of Garissa."""
    return one_of(story, Kind.SPELLING, value={"kind": "place", "name": "Nairobi", "into": "Garissa"})


def merge(story: Story) -> list[Judgement]:
    """The hostages freed and the ransom not paid: one event, which keeps the first's date and gets a title."""
    freed, ransom = said(story, "herald.txt", "freed"), said(story, "herald.txt", "said")
    anchor = keys(freed, ransom)
    events = [[freed.event.number, 1], [ransom.event.number, 1]]
    return ingest.decide(
        story,
        [
            ingest.Decision(Kind.SAME, {"events": events}, anchor=anchor),
            ingest.Decision(Kind.TITLE, {"title": "Hostages freed without ransom"}, anchor=anchor),
            ingest.Decision(Kind.DATE, {"edtf": "2019-12-03"}, anchor=anchor),
        ],
    )


def is_merged(story: Story) -> bool:
    """One event, under the title that was chosen."""
    freed, ransom = told_in(story, "herald.txt", "freed 23"), told_in(story, "herald.txt", "No ransom")
    return freed == ransom and (freed.title, freed.edtf) == ("Hostages freed without ransom", "2019-12-03")


def split(story: Story) -> list[Judgement]:
    """The seizure of the second paper is another one."""
    event = told_in(story, "courier.txt", "seized")
    off = said(story, "herald.txt", "seized")
    rest = event.mentions.exclude(pk=off.pk).order_by("article__number")
    return one_of(story, Kind.DIFFERENT, value={"off": 1}, anchor=keys(off, *rest))


def is_split(story: Story) -> bool:
    """Two events, and the third paper's report is in the one it was in."""
    events = {name: told_in(story, name, "seized") for name in ("courier.txt", "herald.txt", "weekly.txt")}
    return events["courier.txt"] != events["herald.txt"] and events["courier.txt"] == events["weekly.txt"]


def add_by_hand(story: Story) -> list[Judgement]:
    """The guard's death, which the program has as said and not as done."""
    paper = article(story, "courier.txt")
    sentence = "One guard was killed, Interior Minister Samuel Osei said on Wednesday."
    start = paper.body.index(sentence)
    value = {"title": "Guard killed", "edtf": "2019-11-19", "status": "occurred", "start": start}
    return one_of(story, Kind.ADDED, article=paper, value={**value, "end": start + len(sentence)})


def is_added(story: Story) -> bool:
    """An event of its own, shown, with its sentence, apart from what the program found in the same one."""
    event = story.events.filter(title="Guard killed", edtf="2019-11-19", shown=True).first()
    return event is not None and [mention.quote[:9] for mention in event.mentions.all()] == ["One guard"]


def retitle(story: Story) -> list[Judgement]:
    """A title for an event that one article reports."""
    event = told_in(story, "courier.txt", "will meet")
    return one_of(story, Kind.TITLE, event=event, value={"title": "Talks are announced"})


def move(story: Story) -> list[Judgement]:
    """What the minister says of the guard goes to a story of its own."""
    Story.objects.get_or_create(slug="the-guard", title="The guard")
    return one_of(story, Kind.MOVED, event=said(story, "courier.txt", "said").event, value={"to": "the-guard"})


def is_moved(story: Story) -> bool:
    """Hidden here, told there."""
    there = Event.objects.filter(story__slug="the-guard").filter(mentions__trigger="said", hidden=False)
    return said(story, "courier.txt", "said").event.hidden and there.exists()


DECISIONS = {
    "an expression dated": Kept(
        date_an_expression, lambda story: said(story, "courier.txt", "said").edtf == "2019-11-13"
    ),
    "a paragraph left out": Kept(drop_a_paragraph, lambda story: "Malindi" not in article(story, "weekly.txt").body),
    "a paragraph put back": Kept(
        put_a_paragraph_back, lambda story: article(story, "courier.txt").body.startswith("By Ruth Adeyemi\n\n")
    ),
    "a person renamed": Kept(
        rename,
        lambda story: (
            set(story.entities.filter(kind="person").values_list("name", flat=True)) >= {"Sam Osei"}
            and not story.entities.filter(name="Samuel Osei").exists()
        ),
    ),
    "two spellings made one": Kept(
        make_two_spellings_one, lambda story: not story.entities.filter(name="Nairobi").exists()
    ),
    "events merged": Kept(merge, is_merged),
    "a mention split off": Kept(split, is_split),
    "an event added": Kept(add_by_hand, is_added),
    "an event retitled": Kept(
        retitle, lambda story: told_in(story, "courier.txt", "will meet").title == "Talks are announced"
    ),
    "an event moved": Kept(move, is_moved),
}
