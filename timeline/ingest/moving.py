"""An event moved to another story: the articles that report it are received there, and it is hidden here."""

from __future__ import annotations

from timeline.ingest.linking import link
from timeline.ingest.receiving import receive
from timeline.models import Article, Event, Judgement, Story


class MoveError(ValueError):
    """The event cannot be moved; the message says why and what to do."""


def bring(event: Event, slug: str) -> dict:
    """Receive the articles that report an event in another story; what the decision is to remember of it.

    MoveError when there is no such story, or when an article has no original, as one that was imported.
    """
    to = Story.objects.filter(slug=slug).exclude(pk=event.story_id).first()
    if to is None:
        raise MoveError("There is no other story of that name; make it first.")
    articles = list(Article.objects.filter(mentions__event=event).distinct().order_by("number"))
    if not articles or not all(article.original for article in articles):
        raise MoveError(
            "An article that reports it was imported, so there is no original for the other story to read."
        )
    receipts = [_receive(to, article) for article in articles]
    return {"to": slug, "brought": [receipt.article.sha256 for receipt in receipts if receipt.created]}


def _receive(to: Story, article: Article):
    with article.original.open() as original:
        return receive(to, original.read(), article.file_name, url=article.url)


def take_away(judgement: Judgement) -> None:
    """Take the articles out of the other story that came with one move, but for those that have a reason to stay."""
    to = Story.objects.filter(slug=judgement.value["to"]).first()
    if to is None:
        return
    others = Judgement.objects.standing().filter(kind=Judgement.Kind.MOVED, value__to=to.slug).exclude(pk=judgement.pk)
    wanted = {digest for other in others for digest in other.value.get("brought", ())}
    gone = to.articles.filter(sha256__in=set(judgement.value.get("brought", ())) - wanted)
    gone = gone.filter(uploads=None).exclude(judgements__undone_at__isnull=True, judgements__isnull=False)
    keys = list(gone.values_list("pk", flat=True))
    if keys:
        Story.objects.filter(pk=to.pk).changed()
        Article.objects.filter(pk__in=keys).delete()
        link(to.pk)
