"""The upload page: articles handed in, and what became of each."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import admin
from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import UploadedFile
from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.text import slugify

from timeline import ingest, tasks
from timeline.admin.forms import MOST_BYTES, UploadForm
from timeline.models import Article, Story

State = Article.State
WAITING = (State.RECEIVED, State.READING)
LAST_UPLOAD = "last_upload"  # in the session: what the rows of the page are made of


@dataclass(frozen=True, slots=True)
class Row:
    """One file that was handed in: the article it became, if any, and what was said about it at once."""

    file_name: str
    said: str
    article: Article | None = None

    @property
    def waits(self) -> bool:
        """Whether its state is going to change by itself."""
        return self.article is not None and self.article.state in WAITING


def upload(request: HttpRequest) -> HttpResponse:
    """Take articles in; then, and whenever the page is opened again, say what became of each."""
    if not request.user.has_perm("timeline.add_article"):
        raise PermissionDenied
    if request.method != "POST":
        return show(request, UploadForm(initial={"story": request.GET.get("story")}))
    form = UploadForm(request.POST, request.FILES)
    if not form.is_valid():
        return show(request, form, status=400)
    story = form.cleaned_data["story"] or new_story(form.cleaned_data["new_story"])
    request.session[LAST_UPLOAD] = take_in(story, form.cleaned_data)
    return redirect(f"{reverse('admin:timeline_article_upload')}?story={story.pk}")


def new_story(title: str) -> Story:
    """A story of that title, under a slug of its own."""
    stem = slugify(title)[:70].strip("-") or "story"
    taken = set(Story.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
    slugs = [stem, *(f"{stem}-{number}" for number in range(2, len(taken) + 3))]
    return Story.objects.create(slug=next(slug for slug in slugs if slug not in taken), title=title)


def take_in(story: Story, said: dict) -> list[dict]:
    """Receive everything that was handed in and have it read; a row for each."""
    receipts = [receive(story, file) for file in said["files"]]
    if said["text"].strip():
        receipts.append(received(story, said["text"].encode("utf-8", "surrogatepass"), "pasted text.txt"))
    unread = [article for _, article in receipts if article and article.state != State.READ]
    tasks.read_soon(unread)
    return [row for row, _ in receipts]


def receive(story: Story, file: UploadedFile) -> tuple[dict, Article | None]:
    """Receive one file, unless it is too large to be an article."""
    if file.size > MOST_BYTES:
        said = f"Refused: it has {file.size / 1e6:.0f} MB, and 15 MB are the most. Save the article alone, as text."
        return {"file": file.name, "said": said, "article": None}, None
    return received(story, file.read(), file.name)


def received(story: Story, data: bytes, file_name: str) -> tuple[dict, Article]:
    """Hand bytes to ingest: the row to show, and the article."""
    receipt = ingest.receive(story, data, file_name)
    return {"file": file_name, "said": receipt.message, "article": receipt.article.pk}, receipt.article


def rows_of(session) -> list[Row]:
    """The rows of the last upload, with the articles as they are now. Takes one query."""
    kept = session.get(LAST_UPLOAD, [])
    ids = [row["article"] for row in kept if row["article"]]
    articles = Article.objects.light().annotate(n=Count("mentions__event", distinct=True)).in_bulk(ids)
    return [Row(row["file"], row["said"], articles.get(row["article"])) for row in kept]


def show(request: HttpRequest, form: UploadForm, status: int = 200) -> HttpResponse:
    """The page, or only its rows where the page itself asks how far they are."""
    rows = rows_of(request.session)
    waiting = sum(row.waits for row in rows)
    context = {"rows": rows, "waiting": waiting, "done": len(rows) - waiting}
    context["nobody_works"] = bool(waiting) and tasks.nobody_works()
    if request.htmx:
        return render(request, "admin/timeline/article/_upload_rows.html", context)
    context |= admin.site.each_context(request) | {"title": "Add articles", "form": form, "opts": Article._meta}
    return render(request, "admin/timeline/article/upload.html", context, status=status)
