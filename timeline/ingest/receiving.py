"""Bytes -> a row that says `received`: the original is kept under its digest before anything else happens."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from django.db import transaction
from django.db.models import Max

from timeline.ingest import originals
from timeline.models import Article, Story


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of bytes that were handed in; ``message`` is for whoever handed them in."""

    article: Article
    created: bool
    message: str


def receive(story: Story, data: bytes, file_name: str, **facts: str) -> Receipt:
    """Keep an original in a story. The same bytes again are recognised and not kept twice.

    ``facts`` are columns of the article that the caller knows (``url``). The bytes are not looked at: whether
    they can be read is for ``read`` to find out.
    """
    digest = sha256(data).hexdigest()
    file_name = (file_name.replace("\x00", "").rsplit("/", 1)[-1] or "unnamed")[-255:]
    path = originals.keep(digest, data)
    with transaction.atomic():
        Story.objects.select_for_update().get(pk=story.pk)
        known = story.articles.filter(sha256=digest).first()
        if known is not None:
            return Receipt(known, False, f"already here as a{known.number} “{known}”")
        number = (story.articles.aggregate(last=Max("number"))["last"] or 0) + 1
        article = Article.objects.create(
            story=story, number=number, file_name=file_name, sha256=digest, original=path, **facts
        )
    return Receipt(article, True, f"received as a{number}")
