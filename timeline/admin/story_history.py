"""All that was changed in a story: decisions, files handed in, edits of its own fields; each can be taken back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.html import format_html

from timeline.admin.decided import counted
from timeline.admin.undoing import button, may_judge
from timeline.admin.wording import in_words
from timeline.models import Batch, Judgement, Story
from timeline.models.deciding import OF_ARTICLES, OF_EVENTS

ON_A_PAGE = 50
NOTHING_TO_HOLD = "it has nothing to hold on to"
POST = (
    '<form method="post" action="{}" class="undo"><input type="hidden" name="csrfmiddlewaretoken" value="{}">'
    '<button type="submit">{}</button></form>'
)


@dataclass
class Change:
    """One act, as the history has it: what, about what, who, when and why, what became of it, and what can be done."""

    when: datetime
    what: list[str]
    about: str = ""
    by: str = ""
    why: str = ""
    state: str = ""
    doing: str = ""


def history(request: HttpRequest, pk: int) -> HttpResponse:
    """The page of a story's history, the last change first."""
    if not request.user.has_perm("timeline.view_judgement"):
        raise PermissionDenied
    story = get_object_or_404(Story, pk=pk)
    page = Paginator(index_of(story), ON_A_PAGE).get_page(request.GET.get("p"))
    context = admin.site.each_context(request) | {
        "title": f"Changes to “{story}”",
        "opts": Story._meta,
        "story": story,
        "page": page,
        "changes": list(changes(request, story, page.object_list)),
    }
    return render(request, "admin/timeline/judgement/history.html", context)


def index_of(story: Story) -> list[tuple[datetime, str, str]]:
    """When something was changed, what kind of row says so, and its key; the last first."""
    rows: dict[tuple[str, str], datetime] = {}
    for pk, deed, made_at in story.judgements.order_by("made_at", "pk").values_list("pk", "deed", "made_at"):
        rows.setdefault(("deed", deed) if deed else ("judgement", str(pk)), made_at)
    rows |= {("batch", str(pk)): made_at for pk, made_at in story.batches.values_list("pk", "made_at")}
    rows |= {("story", str(pk)): at for pk, at in story.history.values_list("history_id", "history_date")}
    return sorted(((at, *key) for key, at in rows.items()), reverse=True)


def changes(request: HttpRequest, story: Story, rows: list[tuple[datetime, str, str]]) -> Iterator[Change]:
    """The acts of one page."""
    keys = {kind: [key for _, found, key in rows if found == kind] for kind in ("deed", "judgement", "batch", "story")}
    told = story.judgements.select_related("by", "undone_by", "event", "article").order_by("made_at", "pk")
    acts: dict[str, list[Judgement]] = {}
    for row in told.filter(deed__in=keys["deed"]):
        acts.setdefault(row.deed, []).append(row)
    acts |= {str(row.pk): [row] for row in told.filter(pk__in=keys["judgement"])}
    batches = {str(row.pk): row for row in story.batches.counted().select_related("by").filter(pk__in=keys["batch"])}
    edits = {str(row.history_id): row for row in story.history.select_related("history_user").order_by("history_id")}
    for _, kind, key in rows:
        if kind == "batch":
            yield of_batch(request, batches[key])
        elif kind == "story":
            yield of_edit(edits, key, story)
        else:
            yield of_act(request, acts[key])


def of_act(request: HttpRequest, rows: list[Judgement]) -> Change:
    """Decisions that were made in one act."""
    first = rows[0]
    things = dict.fromkeys(about for row in rows if (about := about_of(row)))
    may = all(may_judge(request.user, row) for row in rows)
    standing = next((row for row in rows if not row.undone_at), first)
    return Change(
        when=first.made_at,
        what=[in_words(row) for row in rows],
        about=", ".join(things),
        by=str(first.by or ""),
        why=first.why,
        state=state_of(rows),
        doing=button(request, standing) if may else "",
    )


def state_of(rows: list[Judgement]) -> str:
    """Whether what was decided in one act was undone or replaced by a later decision, when and by whom."""
    undone = [row for row in rows if row.undone_at]
    if not undone:
        return ""
    share = "" if len(undone) == len(rows) else f"{len(undone)} of {len(rows)} "
    who = f" by {undone[-1].undone_by}" if undone[-1].undone_by else ""
    what = "replaced" if all(row.replaced_by_id for row in undone) else "undone"
    return f"{share}{what} {undone[-1].undone_at:%d %b %Y %H:%M}{who}"


def about_of(judgement: Judgement) -> str:
    """The event or article that a decision is about."""
    if judgement.event:
        return f"e{judgement.event.number} “{judgement.event}”"
    if judgement.article:
        return f"a{judgement.article.number} “{judgement.article}”"
    lost = judgement.kind in (*OF_EVENTS, *OF_ARTICLES) and judgement.undone_at is None
    return NOTHING_TO_HOLD if lost else ""


def of_batch(request: HttpRequest, batch: Batch) -> Change:
    """Files that were handed in together."""
    page = reverse("admin:timeline_batch_change", args=[batch.pk])
    doing = "redo" if batch.undone_at else "undo"
    may = request.user.has_perm("timeline.delete_article")
    address = reverse(f"admin:timeline_batch_{doing}", args=[batch.pk])
    return Change(
        when=batch.made_at,
        what=[format_html('<a href="{}">{} handed in</a>', page, counted(batch.files, "file"))],
        by=str(batch.by or ""),
        state=f"undone {batch.undone_at:%d %b %Y %H:%M}" if batch.undone_at else "",
        doing=format_html(POST, address, get_token(request), doing.capitalize()) if may else "",
    )


def of_edit(edits: dict, key: str, story: Story) -> Change:
    """An edit of the story's own fields, with the way to the version, where it can be taken back to."""
    edit = edits[key]
    before = next((edits[other] for other in reversed(list(edits)) if int(other) < int(key)), None)
    if before is None:
        what = ["The story was made"]
    else:
        rows = edit.diff_against(before).changes
        what = [f"{row.field.capitalize()}: “{row.old}” became “{row.new}”" for row in rows] or ["Saved"]
    address = reverse("admin:timeline_story_simple_history", args=[story.pk, edit.history_id])
    link = format_html('<a href="{}">This version</a>', address)
    return Change(
        edit.history_date, what, by=str(edit.history_user or ""), why=edit.history_change_reason or "", doing=link
    )
