"""Batches at the desk: what became of each file, live; tried again, taken back, taken in again."""

from __future__ import annotations

from django.contrib import admin, messages
from django.contrib.admin.models import CHANGE
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.views.decorators.http import require_POST

from timeline import ingest, tasks
from timeline.admin.batch_rows import progress_of, rows_of
from timeline.admin.decided import counted
from timeline.admin.uploads import record
from timeline.ingest.near_copies import near
from timeline.models import Article, Batch, Upload

ON_A_PAGE = 100
ADD, TAKE_AWAY = "timeline.add_article", "timeline.delete_article"
UNDONE = "{gone} taken away, and what only they reported. The files stay on the disk: “Take in again” reads them anew."
KEPT = " {kept} stayed: another batch brought the same."


@admin.register(Batch)
class BatchAdmin(admin.ModelAdmin):
    """Files handed in together: who, when, and what became of them."""

    list_display = ["handed_in", "story", "by", "files", "coming", "failed", "stands"]
    list_filter = ["story", "by"]
    list_select_related = ["story", "by"]
    list_display_links = ["handed_in"]
    list_per_page = 50
    ordering = ["-made_at", "-pk"]
    search_fields = ["story__title", "uploads__file_name"]
    show_full_result_count = False

    class Media:
        css = {"all": ["timeline/desk.css", "timeline/upload.css"]}

    # Who may

    def has_view_permission(self, request: HttpRequest, obj: Batch | None = None) -> bool:
        """Who hands articles in sees their own batches; who puts articles right sees all."""
        if not (request.user.has_perm(ADD) or super().has_view_permission(request, obj)):
            return False
        return obj is None or Batch.objects.seen_by(request.user).contains(obj)

    def has_module_permission(self, request: HttpRequest) -> bool:
        """On the desk's first page, for who may look at one."""
        return self.has_view_permission(request)

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Adding one is uploading."""
        return request.user.has_perm(ADD)

    def has_change_permission(self, request: HttpRequest, obj: Batch | None = None) -> bool:
        """What was handed in is not rewritten."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Batch | None = None) -> bool:
        """A batch is undone, which says so; its row stays."""
        return False

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        """Those that the user may see, counted."""
        return super().get_queryset(request).seen_by(request.user).counted()

    # What a row of the list shows

    @admin.display(description="handed in", ordering="made_at")
    def handed_in(self, batch: Batch) -> str:
        """When."""
        return f"{batch.made_at:%d %b %Y %H:%M}"

    @admin.display(description="files", ordering="files")
    def files(self, batch: Batch) -> int:
        """How many, those in archives included."""
        return batch.files

    @admin.display(description="waiting", ordering="coming")
    def coming(self, batch: Batch) -> int:
        """How many are still to be read."""
        return batch.coming

    @admin.display(description="not read", ordering="failed")
    def failed(self, batch: Batch) -> int:
        """How many could not be read."""
        return batch.failed

    @admin.display(description="state", ordering="undone_at")
    def stands(self, batch: Batch) -> str:
        """Whether it was undone."""
        return f"undone {batch.undone_at:%d %b %Y %H:%M}" if batch.undone_at else ""

    # Pages

    def get_urls(self) -> list:
        """The list and the page of a batch, and what can be done there."""
        view = self.admin_site.admin_view
        doings = {"retry": self.retry, "undo": self.undo, "redo": self.redo}
        mine = [
            path(f"<int:pk>/{name}/", view(require_POST(do)), name=f"timeline_batch_{name}")
            for name, do in doings.items()
        ]
        original = path("<int:pk>/original/<int:upload>/", view(self.original), name="timeline_batch_original")
        return [*mine, original, *super().get_urls()]

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context=None) -> HttpResponse:
        """Batches are added by uploading."""
        return redirect("admin:timeline_article_upload")

    def change_view(self, request, object_id: str, form_url: str = "", extra_context=None) -> HttpResponse:
        """What became of each file; only the rows where the page itself asks how far they are."""
        batch = self.get_object(request, object_id)
        if batch is None:
            return self._get_obj_does_not_exist_redirect(request, self.opts, object_id)
        if not self.has_view_permission(request, batch):
            raise PermissionDenied
        context = self.state_of(request, batch)
        if request.htmx:
            return render(request, "admin/timeline/batch/_rows.html", context)
        context |= self.admin_site.each_context(request)
        context |= {"title": f"Files for “{batch.story}”", "opts": self.opts, "media": self.media}
        return render(request, "admin/timeline/batch/page.html", context)

    def state_of(self, request: HttpRequest, batch: Batch) -> dict:
        """How far the batch is: the rows of one page of it, and the counts of all."""
        progress = progress_of(batch)
        pages = Paginator(batch.uploads.in_rows(), ON_A_PAGE, allow_empty_first_page=True)
        pages.count = progress.files
        page = pages.get_page(request.GET.get("p"))
        uploads = list(page.object_list)
        read = [upload.article for upload in uploads if upload.article and upload.article.state == Article.State.READ]
        return {
            "batch": batch,
            "page": page,
            "rows": rows_of(uploads, {} if progress.coming else near(read)),
            "progress": progress,
            "nobody_works": bool(progress.coming) and tasks.nobody_works(),
            "may_compare": request.user.has_perm("timeline.change_article"),
            "may_add": request.user.has_perm(ADD),
            "may_undo": request.user.has_perm(TAKE_AWAY),
        }

    # What is done there

    def chosen(self, request: HttpRequest, pk: int, permission: str) -> Batch:
        """The batch, for who may see it and do this with it."""
        batch = get_object_or_404(self.get_queryset(request).select_related("story"), pk=pk)
        if not request.user.has_perm(permission):
            raise PermissionDenied
        return batch

    def retry(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Try one file again, or all that failed."""
        batch = self.chosen(request, pk, ADD)
        failed = batch.uploads.failed().select_related("article")
        one = request.POST.get("upload", "")
        uploads = [upload for upload in failed if one in ("", str(upload.pk))]
        tried = try_again(uploads) if batch.undone_at is None else 0
        if tried:
            record(request, batch, f"{counted(tried, 'file')} tried again.", CHANGE)
            messages.success(request, f"{counted(tried, 'file')} to be tried again.")
        else:
            messages.warning(request, "There is nothing to try again.")
        return back_to(batch)

    def undo(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Take away what this batch alone brought."""
        batch = self.chosen(request, pk, TAKE_AWAY)
        if batch.undone_at is not None:
            messages.warning(request, "The batch was undone already.")
            return back_to(batch)
        gone, kept = ingest.undo(batch)
        record(request, batch, f"Undone: {counted(gone, 'article')} taken away.", CHANGE)
        stays = KEPT.format(kept=counted(kept, "article")) if kept else ""
        messages.success(request, UNDONE.format(gone=counted(gone, "article")) + stays)
        return back_to(batch)

    def redo(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Take an undone batch in again."""
        batch = self.chosen(request, pk, TAKE_AWAY)
        wanted = ingest.redo(batch)
        tasks.take_in_soon(wanted)
        record(request, batch, f"{counted(len(wanted), 'file')} taken in again.", CHANGE)
        messages.success(request, f"{counted(len(wanted), 'file')} to be taken in again.")
        return back_to(batch)

    def original(self, request: HttpRequest, pk: int, upload: int) -> HttpResponse:
        """A file as it was handed in, as an attachment that no browser runs."""
        batch = get_object_or_404(self.get_queryset(request), pk=pk)
        row = get_object_or_404(batch.uploads, pk=upload)
        if not row.original:
            raise Http404
        try:
            file = row.original.open()
        except FileNotFoundError as error:
            raise Http404 from error
        response = FileResponse(
            file, as_attachment=True, filename=row.file_name, content_type="application/octet-stream"
        )
        response["Content-Security-Policy"] = "sandbox"
        return response


def try_again(uploads: list[Upload]) -> int:
    """Have files taken in, or their articles read, once more; how many."""
    unread = [upload for upload in uploads if upload.article is not None and upload.article.original]
    tasks.read_soon([upload.article for upload in unread])
    wanted = ingest.wanted_again(upload for upload in uploads if upload.article is None)
    tasks.take_in_soon(wanted)
    return len(unread) + len(wanted)


def back_to(batch: Batch) -> HttpResponse:
    """The page of the batch."""
    return redirect("admin:timeline_batch_change", batch.pk)
