"""What an editor decided in a form, handed to ingest as judgements."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib.auth.models import AbstractBaseUser
from django.forms import BaseForm

from timeline import ingest
from timeline.admin.dates import range_in_words
from timeline.chronology.edtf import Edtf
from timeline.models import Article, Event, Judgement

Kind = Judgement.Kind

# By field of the form: the kind of judgement, and what is kept of the value.
OF_EVENTS: dict[str, tuple[str, Callable]] = {
    "title": (Kind.TITLE, lambda title: {"title": title}),
    "date": (Kind.DATE, lambda date: {"edtf": date.text}),
    "status": (Kind.STATUS, lambda status: {"status": status}),
    "visibility": (Kind.VISIBILITY, lambda visibility: {"visibility": visibility}),
}
FACTS = ("title", "byline", "outlet")
LEFT_TO_THE_PROGRAM = ("", None, "auto")


def decide_event(event: Event, form: BaseForm, by: AbstractBaseUser) -> None:
    """Record what was changed in the form of an event; an emptied field takes back what was decided before."""
    for field in set(form.changed_data) & OF_EVENTS.keys():
        kind, kept = OF_EVENTS[field]
        value = form.cleaned_data[field]
        if value in LEFT_TO_THE_PROGRAM:
            take_back(event.judgements.standing().filter(kind=kind))
        else:
            why = form.cleaned_data.get("why", "")
            ingest.judge(event.story, kind, event=event, value=kept(value), by=by, why=why)


def decide_article(article: Article, form: BaseForm, by: AbstractBaseUser) -> None:
    """Record what was changed in the form of an article. An emptied fact is none; an emptied date is worked out."""
    said, why = form.cleaned_data, form.cleaned_data["why"]
    for field in FACTS:
        if field in form.changed_data:
            value = {"field": field, "text": said[field]}
            ingest.judge(article.story, Kind.FACT, article=article, value=value, by=by, why=why)
    if "published" not in form.changed_data:
        return
    if said["published"] is None:
        take_back(article.judgements.standing().filter(kind=Kind.PUBLISHED))
    else:
        value = {"edtf": said["published"].text}
        ingest.judge(article.story, Kind.PUBLISHED, article=article, value=value, by=by, why=why)


def take_back(judgements) -> int:
    """Undo judgements, the last one first. How many there were."""
    chosen = list(judgements.order_by("-made_at", "-pk"))
    for judgement in chosen:
        ingest.withdraw(judgement)
    return len(chosen)


def in_words(judgement: Judgement) -> str:
    """What was decided, as a sentence would put it."""
    value = judgement.value
    if "edtf" in value:
        label = "Published" if judgement.kind == Kind.PUBLISHED else "Date"
        return f"{label}: {range_in_words(Edtf.parse(value['edtf']))}"
    if judgement.kind == Kind.FACT:
        return f"{str(value.get('field', '')).capitalize()}: “{value.get('text', '')}”"
    if judgement.kind == Kind.TITLE:
        return f"Title: “{value.get('title', '')}”"
    if judgement.kind == Kind.COPY:
        return f"Compared with a{value.get('of')}: {value.get('is')}"
    if judgement.kind in (Kind.STATUS, Kind.VISIBILITY):
        return f"{judgement.kind.capitalize()}: {value.get(judgement.kind, '')}"
    return judgement.get_kind_display()
