"""What was decided, said with a button that undoes it; undone, with one that does it again."""

from __future__ import annotations

from collections.abc import Sequence

from django.contrib import messages
from django.contrib.admin.models import CHANGE, LogEntry
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.html import format_html, format_html_join
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_POST

from timeline import ingest, tasks
from timeline.admin.wording import in_words
from timeline.models import Judgement
from timeline.models.deciding import OF_ARTICLES

BUTTON = (
    '<form method="post" action="{}" class="undo"><input type="hidden" name="csrfmiddlewaretoken" value="{}">'
    '<input type="hidden" name="next" value="{}"><button type="submit">{}</button></form>'
)
MAY = {True: "timeline.change_article", False: "timeline.change_event"}


def may_judge(user, judgement: Judgement) -> bool:
    """Whether somebody may make or take back such a decision."""
    return user.has_perm(MAY[judgement.kind in OF_ARTICLES])


def button(request: HttpRequest, judgement: Judgement, word: str = "", back: str = "") -> str:
    """A form with one button: undo what stands, redo what was undone; all that was decided in the same act."""
    doing = "redo" if judgement.undone_at else "undo"
    address = reverse(f"admin:timeline_judgement_{doing}", args=[judgement.pk])
    back = back or request.get_full_path()
    return format_html(BUTTON, address, get_token(request), back, word or doing.capitalize())


def say(request: HttpRequest, sentence: str, judgements: Sequence[Judgement], back: str = "") -> None:
    """Have what decisions leave to be read be read, and say what was decided with a button that undoes it."""
    read_what_waits(judgements)
    undo = format_html_join("", "{}", ((button(request, row, back=back),) for row in first_of_deeds(judgements)))
    messages.success(request, format_html("{} {}", sentence, undo))


def first_of_deeds(judgements: Sequence[Judgement]) -> list[Judgement]:
    """One decision of each act."""
    return list({row.deed or row.pk: row for row in reversed(judgements)}.values())[::-1]


def read_what_waits(judgements: Sequence[Judgement]) -> None:
    """Give the queue the articles that decisions, made or taken back, leave to be read."""
    waiting = ingest.to_be_read(judgements)
    for story in {article.story_id for article in waiting}:
        tasks.read_soon([article for article in waiting if article.story_id == story])


def all_of_deed(judgement: Judgement) -> list[Judgement]:
    """The decisions that were made in one act with this one, itself among them."""
    return list(Judgement.objects.of_act(judgement).select_related("event", "article"))


@require_POST
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    """Take back a decision, and what was decided with it; what they replaced stands again."""
    judgement, rows = asked(request, pk)
    standing = [row for row in rows if row.undone_at is None]
    if not standing:
        messages.warning(request, "It was undone already.")
        return back_to(request, judgement)
    before = [row.pk for row in Judgement.objects.replaced_by_those(standing)]
    if judgement.deed:
        ingest.withdraw_deed(judgement.deed, request.user)
    else:
        ingest.withdraw(judgement, request.user)
    read_what_waits(standing)
    record(request, standing, "Undone")
    last = Judgement.objects.get(pk=standing[0].pk)
    redo_it = button(request, last, back=next_of(request))
    back = list(Judgement.objects.standing().filter(pk__in=before).order_by("made_at", "pk"))
    again = f" What was decided before stands again: {told(back)}." if back else ""
    messages.success(request, format_html("Undone: {}.{} {}", told(standing), again, redo_it))
    return back_to(request, judgement)


@require_POST
def redo(request: HttpRequest, pk: int) -> HttpResponse:
    """Make a decision again that was taken back, and what was decided with it."""
    judgement, rows = asked(request, pk)
    if all(row.undone_at is None for row in rows):
        messages.warning(request, "It stands already.")
        return back_to(request, judgement)
    try:
        again = (
            ingest.reinstate_deed(judgement.deed, request.user)
            if judgement.deed
            else [ingest.reinstate(judgement, request.user)]
        )
    except ingest.MoveError as error:
        messages.error(request, str(error))
        return back_to(request, judgement)
    record(request, again, "Redone")
    say(request, f"Done again: {told(again)}.", again, back=next_of(request))
    return back_to(request, judgement)


def asked(request: HttpRequest, pk: int) -> tuple[Judgement, list[Judgement]]:
    """The decision, for who may judge it and all that was decided with it."""
    judgement = get_object_or_404(Judgement.objects.select_related("story", "event", "article"), pk=pk)
    rows = all_of_deed(judgement)
    if not all(may_judge(request.user, row) for row in rows):
        raise PermissionDenied
    return judgement, rows


def told(judgements: Sequence[Judgement]) -> str:
    """What was decided, in a row."""
    return "; ".join(in_words(row) for row in judgements)


def record(request: HttpRequest, judgements: Sequence[Judgement], what: str) -> None:
    """Say in the admin's log what was done, at each event or article that it was about."""
    for row in judgements:
        thing = row.event or row.article or row.story
        LogEntry.objects.log_actions(request.user.pk, [thing], CHANGE, f"{what}: {in_words(row)}.", single_object=True)


def next_of(request: HttpRequest) -> str:
    """The page of this site that asked; empty for none."""
    asked_for = request.POST.get("next", "")
    safe = url_has_allowed_host_and_scheme(asked_for, {request.get_host()}, require_https=request.is_secure())
    return asked_for if safe else ""


def back_to(request: HttpRequest, judgement: Judgement) -> HttpResponse:
    """Back to the page that asked, else to the history of the story."""
    address = next_of(request) or reverse("admin:timeline_judgement_story", args=[judgement.story_id])
    return HttpResponseRedirect(address)
