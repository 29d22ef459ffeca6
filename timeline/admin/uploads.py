"""The upload page: what is handed in is stored as a batch; what becomes of it is said on the batch's own page."""

from __future__ import annotations

import logging

from django.conf import settings
from django.contrib import admin, messages
from django.contrib.admin.models import ADDITION, LogEntry
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.text import slugify

from timeline import ingest, tasks
from timeline.admin.decided import counted
from timeline.admin.upload_forms import UploadForm
from timeline.models import Article, Batch, Story, Upload
from timeline.models.slugs import first_free

logger = logging.getLogger(__name__)

LAST = 5
AN_HOUR = "3600"
NOT_STORED = (
    "The files could not be stored: {reason}. Nothing was taken in. Tell whoever runs this site, and add them again."
)


def upload(request: HttpRequest) -> HttpResponse:
    """Store what is handed in and lead to the page that says what becomes of it."""
    if not request.user.has_perm("timeline.add_article"):
        raise PermissionDenied
    if request.method != "POST":
        return show(request, UploadForm(initial={"story": request.GET.get("story")}))
    form = UploadForm(request.POST, request.FILES)
    if not form.is_valid():
        return show(request, form, status=400)
    if too_many := over_the_quota(request.user, form.size):
        response = show(request, form, too_many, status=429)
        response["Retry-After"] = AN_HOUR
        return response
    try:
        batch = store(request, form)
    except OSError as error:
        logger.exception("what was handed in could not be stored")
        return show(request, form, NOT_STORED.format(reason=error.strerror or "the disk failed"), status=507)
    tasks.take_in_soon(batch.uploads.waiting())
    page = redirect("admin:timeline_batch_change", batch.pk)
    if request.headers.get("X-Requested-With") == "XMLHttpRequest":
        # A redirect would be followed unseen, and the message on the next page be used up by it.
        page.status_code = 201
    return page


def over_the_quota(user, size: int) -> str:
    """A sentence for who hands in more files within an hour than one may; empty for anybody else."""
    before = Upload.objects.of_the_last_hour(user).count()
    most = settings.UPLOADS_PER_HOUR
    if before + size <= most:
        return ""
    return (
        f"You handed in {counted(before, 'file')} within the last hour, and these are {size} more; {most} an hour are"
        " the most. Nothing was taken in. Add fewer at once, or wait a while; what you typed is kept below, files may"
        " have to be chosen again."
    )


def store(request: HttpRequest, form: UploadForm) -> Batch:
    """Everything on the disk, then in the database, all of it or nothing."""
    rows = ingest.store(form.things())
    story = form.cleaned_data["story"]
    with transaction.atomic():
        if story is None:
            story = new_story(form.cleaned_data["new_story"])
            record(request, story, "Made with the first upload.", flag=ADDITION)
        batch = ingest.hand_in(story, rows, by=request.user, facts=form.facts())
        record(request, batch, f"{form.size} handed in for “{story}”.", flag=ADDITION)
    messages.success(request, "Everything is stored. You can close this page: nothing is lost.")
    return batch


def record(request: HttpRequest, thing, said: str, flag: int) -> None:
    """Say in the admin's log what was done."""
    LogEntry.objects.log_actions(request.user.pk, [thing], flag, said, single_object=True)


def new_story(title: str) -> Story:
    """A draft of that title, under a slug of its own."""
    stem = slugify(title)[:70].strip("-") or "story"
    taken = set(Story.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
    return Story.objects.create(slug=first_free(stem, taken), title=title)


def show(request: HttpRequest, form: UploadForm, wrong: str = "", status: int = 200) -> HttpResponse:
    """The page, with the last batches of whoever looks at it."""
    last = Batch.objects.last_of(request.user, LAST).counted()
    context = {"form": form, "wrong": wrong, "batches": last, "title": "Add articles", "opts": Article._meta}
    context |= admin.site.each_context(request)
    return render(request, "admin/timeline/article/upload.html", context, status=status)
