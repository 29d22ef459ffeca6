"""Stories laid out by hand, to be written out and read in again."""

from datetime import date

from timeline.models import Article, Entity, Event, Mention, Outlet, Story

BODY = "The bridge at Ardan closed on 3 May 2019.\n\nIt will open in June, the county said."


def a_story(slug: str = "ardan-bridge") -> Story:
    """A story with no articles."""
    return Story.objects.create(slug=slug, title="The bridge at Ardan", published=True)


def an_article(story: Story, number: int = 1, **facts) -> Article:
    """An article that has been read."""
    facts = {
        "state": Article.State.READ,
        "file_name": f"{number}.txt",
        "sha256": f"{number:064d}",
        "title": "Bridge closed",
        "body": BODY,
        "published_edtf": "2019-05-04",
        "published_earliest": date(2019, 5, 4),
        "published_latest": date(2019, 5, 4),
        "published_basis": Article.Basis.STATED,
        "published_because": ["a line of its own: “4 May 2019”"],
    } | facts
    return Article.objects.create(story=story, number=number, **facts)


def an_event(story: Story, number: int = 1, **facts) -> Event:
    """An event of one day, shown."""
    facts = {
        "title": "The bridge closes",
        "edtf": "2019-05-03",
        "earliest": date(2019, 5, 3),
        "latest": date(2019, 5, 3),
        "significance": 0.5,
        "shown": True,
    } | facts
    return Event.objects.create(story=story, number=number, **facts)


def a_mention(event: Event, article: Article, sentence: str = BODY[:41], **facts) -> Mention:
    """A sentence of the article that reports the event."""
    start = article.body.index(sentence)
    facts = {
        "start": start,
        "end": start + len(sentence),
        "quote": sentence,
        "trigger": "closed",
        "trigger_start": start,
        "modality": event.status,
        "expression": "3 May 2019",
        "timex_type": "DATE",
        "timex_value": "2019-05-03",
    } | facts
    return Mention.objects.create(event=event, article=article, **facts)


def a_whole_story() -> Story:
    """Two articles and three events that use every field, empty ones too."""
    story = a_story()
    closed = an_article(story, outlet=Outlet.objects.create(name="Ardan Post", slug="ardan-post"), byline="A. Reed")
    undated = an_article(
        story,
        2,
        title="",
        body="Zażółć “gęślą”\u2028\U0001f309 3 May 2019 " + BODY,
        published_edtf="",
        published_earliest=None,
        published_latest=None,
        published_basis="",
        published_because=[],
    )
    first = an_event(story, 1, title="County “expects” to open it \\ soon", status="expected", edtf="2019-06~/..")
    Event.objects.filter(pk=first.pk).update(earliest=date(2019, 6, 1), latest=date.max, significance=0.1 + 0.2)
    second = an_event(story, 2)
    Event.objects.filter(pk=first.pk).update(fulfilled_by=second)
    an_event(
        story, 7, title="Long ago", edtf="199X", earliest=date(1990, 1, 1), latest=date(1999, 12, 31), shown=False
    )
    a_mention(second, undated)
    a_mention(second, closed, trigger_start=12, expression="", timex_type="", timex_value="")
    a_mention(second, closed, attribution="the county")
    a_mention(first, closed, "It will open in June, the county said.", timex_value="2019-06", expression="June")
    second.participants.add(*[name(story, text, "person") for text in ("Łucja Reed", "Ardan", "普京")])
    second.places.add(name(story, "Ardan", "place"))
    return story


def name(story: Story, text: str, kind: str) -> Entity:
    """A name of the story."""
    return Entity.objects.create(story=story, name=text, slug=f"{kind}-{story.entities.count()}", kind=kind)
