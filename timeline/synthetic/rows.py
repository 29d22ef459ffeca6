"""An invented story written down, all of it or nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from itertools import islice
from random import Random

from django.db import transaction
from django.utils.text import slugify

from timeline.chronology.edtf import Edtf
from timeline.models import Article, Entity, Event, Mention, Outlet, Story
from timeline.synthetic.articles import Paper, Sentence, papers
from timeline.synthetic.cast import Cast, cast
from timeline.synthetic.happenings import Happening, happenings

AT_ONCE = 2000  # Rows in memory and in one question.


@transaction.atomic
def make_story(slug: str, events: int, seed: int) -> Story:
    """Make a story of that many events; the same `events` and `seed` make the same one again.

    100,000 events take about a minute and 200 MB on disk. A slug that is taken is an IntegrityError.
    """
    random = Random(f"{seed}:{events}")
    company = cast(random, events)
    told = happenings(random, company, events)
    written = papers(random, company, told)
    story = Story.objects.create(
        slug=slug,
        title=f"{company.places.names[0]}: an invented story of {events:,} events",
        standfirst="Every name, sentence and date here is made up by a program, for measuring and for looking at.",
        published=True,
        events_made=events,
        version=1,
    )
    articles = make_articles(story, written)
    rows = make_events(story, told)
    make_names(story, company, told, rows)
    create(Mention, (mention for paper in written for mention in mentions(paper, articles[paper.number], rows)))
    return story


def create(model: type, rows: Iterable) -> list:
    """Write rows, so many at a time; with their keys."""
    rows, made = iter(rows), []
    while batch := list(islice(rows, AT_ONCE)):
        model.objects.bulk_create(batch)
        made += [row.pk for row in batch]
    return made


def make_articles(story: Story, written: list[Paper]) -> dict[int, int]:
    """The articles, by number."""
    outlets = {name: outlet(name) for name in sorted({paper.outlet for paper in written if paper.outlet})}
    made = create(Article, (article(story, paper, outlets.get(paper.outlet)) for paper in written))
    return {paper.number: pk for paper, pk in zip(written, made, strict=True)}


def outlet(name: str) -> Outlet:
    """The outlet of that name, made where it is new."""
    free = slugify(name)
    while Outlet.objects.exclude(name=name).filter(slug=free).exists():
        free += "-2"
    return Outlet.objects.get_or_create(name=name, defaults={"slug": free})[0]


def article(story: Story, paper: Paper, outlet: Outlet | None) -> Article:
    """One article, read, without an original."""
    facts = dates("published_", paper.published)
    facts |= {"published_basis": Article.Basis.STATED} if paper.published else {}
    return Article(
        story=story,
        number=paper.number,
        state=Article.State.READ,
        file_name=f"{paper.number}.txt",
        sha256=hashlib.sha256(f"{paper.number}\n{paper.body}".encode()).hexdigest(),
        title=paper.title,
        byline=paper.byline,
        outlet=outlet,
        language="en",
        body=paper.body,
        **facts,
    )


def dates(prefix: str, edtf: Edtf | None) -> dict:
    """The three columns of a date, empty where it is not known."""
    if edtf is None:
        return {f"{prefix}edtf": "", f"{prefix}earliest": None, f"{prefix}latest": None}
    return {f"{prefix}edtf": edtf.text, f"{prefix}earliest": edtf.earliest, f"{prefix}latest": edtf.latest}


def make_events(story: Story, told: list[Happening]) -> dict[int, int]:
    """The events, by the identity of what they tell; then what expectations became."""
    made = create(Event, (event(story, number, each) for number, each in enumerate(told, 1)))
    rows = {id(each): pk for each, pk in zip(told, made, strict=True)}
    tied = [
        Event(pk=rows[id(each)], fulfilled_by_id=rows[id(each.fulfilled_by)]) for each in told if each.fulfilled_by
    ]
    Event.objects.bulk_update(tied, ["fulfilled_by"], batch_size=200)
    return rows


def event(story: Story, number: int, each: Happening) -> Event:
    """One event."""
    return Event(
        story=story,
        number=number,
        title=each.title,
        kind=each.kind,
        status=each.status,
        significance=each.significance,
        shown=each.shown,
        background=each.background,
        hidden=each.hidden,
        dates_differ=each.dates_differ and len(each.articles) > 1,
        article_count=len(each.articles),
        outlet_count=len(each.outlets),
        **dates("", each.date),
    )


def make_names(story: Story, company: Cast, told: list[Happening], rows: dict[int, int]) -> None:
    """The people, bodies and places, and who and where each event was."""
    met = {name for each in told for name in each.who + each.where}
    kinds = {
        Entity.Kind.PERSON: company.people.names,
        Entity.Kind.BODY: company.bodies.names,
        Entity.Kind.PLACE: company.places.names,
    }
    named = [(name, kind) for kind, names in kinds.items() for name in names if name in met]
    made = create(Entity, (entity(story, name, kind) for name, kind in named))
    keys = {name: pk for (name, _), pk in zip(named, made, strict=True)}
    for field, names in (("participants", "who"), ("places", "where")):
        tie = getattr(Event, field).through
        create(
            tie,
            (
                tie(event_id=rows[id(each)], entity_id=keys[name])
                for each in told
                for name in dict.fromkeys(getattr(each, names))
            ),
        )


def entity(story: Story, name: str, kind: str) -> Entity:
    """One person, body or place."""
    return Entity(story=story, name=name, slug=slugify(name), kind=kind, spellings=[name])


def mentions(paper: Paper, article: int, rows: dict[int, int]) -> Iterable[Mention]:
    """What one article says."""
    return (mention(sentence, article, rows[id(sentence.happening)]) for sentence in paper.sentences)


def mention(sentence: Sentence, article: int, event: int) -> Mention:
    """One sentence that reports one event."""
    told = sentence.happening
    return Mention(
        article_id=article,
        event_id=event,
        start=sentence.start,
        end=sentence.start + len(sentence.text),
        quote=sentence.text,
        trigger=sentence.trigger,
        trigger_start=sentence.trigger_start,
        kind=told.kind,
        title=told.title,
        modality=told.status,
        attribution=sentence.attribution,
        participants=told.who,
        places=told.where,
        expression=sentence.expression,
        expression_start=sentence.expression_start,
        timex_type="DATE" if sentence.date else "",
        timex_value=sentence.date.text if sentence.date and sentence.date.is_day else "",
        **dates("", sentence.date),
    )
