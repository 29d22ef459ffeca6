"""What an editor decided in a form, handed to ingest as judgements."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib.auth.models import AbstractBaseUser
from django.forms import BaseForm

from timeline import ingest
from timeline.admin.wording import in_words
from timeline.models import Event, Judgement

__all__ = ["decide_event", "in_words", "take_back"]

Kind = Judgement.Kind

# By field of the form: the kind of judgement, and what is kept of the value.
OF_EVENTS: dict[str, tuple[str, Callable]] = {
    "title": (Kind.TITLE, lambda title: {"title": title}),
    "date": (Kind.DATE, lambda date: {"edtf": date.text}),
    "status": (Kind.STATUS, lambda status: {"status": status}),
    "visibility": (Kind.VISIBILITY, lambda visibility: {"visibility": visibility}),
}
LEFT_TO_THE_PROGRAM = ("", None, "auto")


def decide_event(event: Event, form: BaseForm, by: AbstractBaseUser) -> tuple[list[Judgement], list[Judgement]]:
    """Record what was changed in the form of an event as one act: what was decided, and what was taken back.

    An emptied field leaves the matter to the program, whatever was decided before.
    """
    decisions, emptied = [], []
    for field in OF_EVENTS:
        if field not in form.changed_data:
            continue
        kind, kept = OF_EVENTS[field]
        value = form.cleaned_data[field]
        if value in LEFT_TO_THE_PROGRAM:
            emptied.append(kind)
        else:
            decisions.append(ingest.Decision(kind, kept(value), event=event))
    made = ingest.decide(event.story, decisions, by=by, why=form.cleaned_data.get("why", "")) if decisions else []
    gone = list(event.judgements.standing().filter(kind__in=emptied))
    for judgement in gone:
        ingest.leave_to_program(judgement, by)
    return made, gone


def take_back(judgements, by: AbstractBaseUser | None = None) -> list[Judgement]:
    """Undo judgements, the last one first, so that what stood before each stands again; which they were."""
    chosen = list(judgements.order_by("-made_at", "-pk"))
    for judgement in chosen:
        ingest.withdraw(judgement, by)
    return chosen
