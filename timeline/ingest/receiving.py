"""Bytes -> a row that says `received`: the original is kept under its digest before anything else happens."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.db.models import Max

from timeline.ingest import originals
from timeline.models import Article, Judgement, Story

Kind = Judgement.Kind
GIVEN = "given at upload"
"""Why an editor's word on a fact stands, where it came with the file."""


@dataclass(frozen=True, slots=True)
class Receipt:
    """What became of bytes that were handed in; ``message`` is for whoever handed them in."""

    article: Article
    created: bool
    message: str


@dataclass(frozen=True, slots=True)
class Given:
    """What whoever hands files in says of the articles in them: outlet, and EDTF of the day of publication."""

    outlet: str = ""
    published: str = ""
    by: AbstractBaseUser | None = None
    deed: str = ""

    def record(self, article: Article) -> None:
        """Keep it as decisions on a new article, which its first reading will follow."""
        said = []
        if self.outlet:
            said.append((Kind.FACT, {"field": "outlet", "text": self.outlet}))
        if self.published:
            said.append((Kind.PUBLISHED, {"edtf": self.published}))
        who = {"story_id": article.story_id, "article": article, "by": self.by, "why": GIVEN, "deed": self.deed}
        Judgement.objects.bulk_create(Judgement(kind=kind, value=value, **who) for kind, value in said)


NOTHING = Given()


def receive(story: Story, data: bytes, file_name: str, given: Given = NOTHING, **facts: str) -> Receipt:
    """Keep an original in a story. The same bytes again are recognised and not kept twice.

    ``facts`` are columns of the article that the caller knows (``url``); what is ``given`` of it stands as decisions.
    The bytes are not looked at: whether they can be read is for ``read`` to find out.
    """
    digest = sha256(data).hexdigest()
    path = originals.keep(digest, data)
    with transaction.atomic():
        Story.objects.select_for_update().get(pk=story.pk)
        known = story.articles.filter(sha256=digest).first()
        if known is not None:
            return Receipt(known, False, f"already here as a{known.number} “{known}”")
        number = (story.articles.aggregate(last=Max("number"))["last"] or 0) + 1
        article = Article.objects.create(
            story=story, number=number, file_name=plain_name(file_name), sha256=digest, original=path, **facts
        )
        given.record(article)
    return Receipt(article, True, f"received as a{number}")


def plain_name(file_name: str) -> str:
    """The name of a file without its folders, at most 255 characters of it, its ending among them."""
    storable = file_name.encode("utf-8", "replace").decode().replace("\x00", "")
    return (storable.rsplit("/", 1)[-1] or "unnamed")[-255:]
