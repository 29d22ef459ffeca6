"""An original -> its clean text and what that says. No transaction is open while it is read."""

from __future__ import annotations

import logging

from django.db import InterfaceError, OperationalError, transaction
from django.utils import timezone
from django.utils.text import slugify

from timeline.ingest import kept, leasing, repeats
from timeline.ingest.paragraphs import as_edited, said_of
from timeline.intake.confined import read_document
from timeline.intake.draft import Draft, IntakeError
from timeline.intake.fingerprint import minhash, text_digest
from timeline.language.reading import read as read_text
from timeline.models import Article, Judgement, Outlet, Story
from timeline.models.slugs import first_free

logger = logging.getLogger(__name__)

FAILED = "The program failed on this text, which is a fault of the program; the original is kept. Try “read again”."
SEEN = ("title", "standfirst", "byline", "outlet_id", "url", "language", "body", "captions")
"""What readers see of an article that was read."""

STOPPED = (
    "Reading it stopped the program three times, so it is left alone; the original is kept. "
    "Save the text of the article as a .txt file and add that, or try “read again”."
)
LOST = "The original of this article is missing from the store; add the file again."


def prepare() -> None:
    """Load all that reading needs, for processes that are forked from this one."""
    read_text("The mayor resigned on Monday.")


def read(article_id: int, *, due: bool = False) -> bool:
    """Clean and read one article; what cannot be read says why and what to do, and keeps its original.

    Whether it was this call that read it: an article that another worker reads just now is left to that one. With
    ``due``, what was read already is left alone. An article without an original, as an import makes it, stays as it
    is. It is held until its story is linked.
    """
    article = leasing.take(article_id, due=due)
    if article is None:
        return False
    logger.info("began to read article %s", article_id, extra=_about(article, "began"))
    if article.attempt > leasing.MOST:
        _give_up(article, STOPPED)
    else:
        _read(article)
    return True


def resume(article_id: int) -> bool:
    """Whether the story of an article is to be linked, because whoever read the article did not live to do it."""
    article = leasing.take_over(article_id)
    if article is None:
        return False
    if article.attempt <= leasing.MOST:
        return True
    logger.error("linking after article %s never ended", article_id, extra=_about(article, "stopped"))
    if article.state == Article.State.FAILED:
        leasing.linked({article.pk: article.leased_until})
        return False
    _give_up(article, STOPPED)
    return True


def _read(article: Article) -> None:
    try:
        data = article.original.read()
        draft = read_document(data, article.file_name)
    except IntakeError as error:
        _give_up(article, str(error))
        return
    except FileNotFoundError:
        logger.exception("original of article %s is missing", article.pk, extra=_about(article, "lost"))
        _give_up(article, LOST)
        return
    finally:
        article.original.close()
    logger.info("cleaned article %s", article.pk, extra=_about(article, "cleaned"))
    try:
        _keep(article, draft)
    except (OperationalError, InterfaceError):  # the database went away, which is no fault of the text
        raise
    except Exception:  # whatever a text does to the parser, its row must say so and the worker live on
        logger.exception("article %s could not be read", article.pk, extra=_about(article, "failed"))
        _give_up(article, FAILED)


def _give_up(article: Article, problem: str) -> None:
    """Say what is wrong. What was read of an article whose original is lost since then stands."""
    stands = problem == LOST and bool(article.body)
    with transaction.atomic():
        if not stands and Article.objects.readable().filter(pk=article.pk).exists():
            Story.objects.filter(pk=article.story_id).changed()
        if not leasing.renew(article):
            transaction.set_rollback(True)
            return
        state = Article.State.READ if stands else Article.State.FAILED
        Article.objects.filter(pk=article.pk).update(state=state, problem=problem)
    logger.info("gave article %s up: %s", article.pk, problem, extra=_about(article, "failed"))


def _write(article: Article) -> None:
    """Save the row, and say so if the story's pages change. The story comes first: linking, too, locks it first.

    What was read is dropped if the article is another's by now, and goes with it if it repeats another's text.
    """
    with transaction.atomic():
        before = Article.objects.readable().filter(pk=article.pk).values_list(*SEEN).first()
        if before != tuple(getattr(article, field) for field in SEEN):
            Story.objects.filter(pk=article.story_id).changed(articles_read=int(before is None))
        if not leasing.renew(article):
            transaction.set_rollback(True)
            return
        if before is None and repeats.fold(article):
            return
        article.save()
    logger.info("read article %s", article.pk, extra=_about(article, "read"))


def _about(article: Article, stage: str) -> dict[str, object]:
    """What a line of the log says of an article, for a machine."""
    return {"article": article.pk, "story": article.story_id, "stage": stage, "attempt": article.attempt}


def _keep(article: Article, draft: Draft) -> None:
    """Write what was read to the article's row, what editors said of it on top."""
    draft = as_edited(draft, said_of(article))
    reading = read_text(draft.body, draft.captions)
    facts = {"title": draft.title[:1000], "byline": draft.byline[:300], "outlet": draft.outlet[:200]}
    article.worked_out = {}
    for field, text in _said_by_editors(article).items():
        if text != facts[field]:
            article.worked_out[field], facts[field] = facts[field], text
    article.title, article.byline = facts["title"], facts["byline"]
    article.outlet = outlet_named(facts["outlet"])
    article.standfirst = draft.standfirst
    article.url = article.url or draft.url[:1000]
    article.language = draft.language
    article.body = draft.body
    article.captions = [list(caption) for caption in draft.captions]
    article.dropped = [{"text": dropped.text, "why": dropped.why} for dropped in draft.dropped]
    article.text_digest = text_digest(draft.body)
    article.shingles = minhash(draft.body)
    article.stated_edtf = draft.published.edtf.text if draft.published else ""
    article.stated_because = draft.published.because[:200] if draft.published else ""
    article.reading = kept.to_json(reading) | {"hints": draft.hints}
    article.state, article.problem, article.read_at = Article.State.READ, "", timezone.now()
    _write(article)


def _said_by_editors(article: Article) -> dict[str, str]:
    """Title, byline and outlet as editors set them, the last word of each."""
    said = article.judgements.standing().filter(kind=Judgement.Kind.FACT).order_by("made_at", "pk")
    return {judgement.value["field"]: judgement.value["text"] for judgement in said}


def outlet_named(name: str) -> Outlet | None:
    """The outlet of that name, made where it is new; None for no name."""
    if not name:
        return None
    outlet = Outlet.objects.filter(name=name).first()
    if outlet is None:
        stem = slugify(name)[:190] or "outlet"
        taken = set(Outlet.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
        outlet, _ = Outlet.objects.get_or_create(name=name, defaults={"slug": first_free(stem, taken)})
    return outlet
