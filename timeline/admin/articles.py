"""Articles at the desk: taken in, looked at, their facts put right."""

from __future__ import annotations

from django.contrib import admin, messages
from django.contrib.admin.views.main import ChangeList
from django.db import transaction
from django.db.models import Count, QuerySet
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import path, reverse
from django.utils.html import format_html, format_html_join

from timeline import ingest, tasks
from timeline.admin.dates import date_in_words
from timeline.admin.decided import counted, decisions_of
from timeline.admin.likeness import link_from
from timeline.admin.near_copies import near
from timeline.admin.reading_desk import ReadingDesk
from timeline.admin.uploads import upload
from timeline.models import Article, Story


class LightList(ChangeList):
    """A list of articles that leaves their long texts in the database."""

    def get_queryset(self, request: HttpRequest, exclude_parameters=None) -> QuerySet:
        """The chosen rows, short."""
        return super().get_queryset(request, exclude_parameters).light()


@admin.register(Article)
class ArticleAdmin(ReadingDesk):
    """The text of an article is what was printed; what was read in it can be put right, and stays so for good."""

    list_display = ["headline", "outlet", "published", "state_in_words", "event_count", "story"]
    list_filter = ["story", "state", "published_basis", "outlet"]
    list_select_related = ["outlet", "story"]
    list_per_page = 50
    ordering = ["story", "number"]
    search_fields = ["title", "byline", "file_name", "outlet__name"]
    show_full_result_count = False
    actions = ["read_again"]
    readonly_fields = [
        *("story", "state_in_words", "date_stands", "reasons", "program_says", "nearly_the_same", "decisions"),
        "original_file",
    ]
    fieldsets = [
        (None, {"fields": ["title", "byline", "outlet", "published", "date_stands", "reasons", "why"]}),
        (
            "What is known",
            {
                "classes": ["collapse"],
                "fields": ["story", "state_in_words", "original_file", "program_says", "nearly_the_same", "decisions"],
            },
        ),
    ]

    class Media:
        css = {"all": ["timeline/desk.css", "timeline/reading_desk.css"]}

    def get_urls(self) -> list:
        """The stock pages, the upload page, and the originals."""
        view = self.admin_site.admin_view
        mine = [
            path("upload/", view(upload), name="timeline_article_upload"),
            path("<int:pk>/near/<int:other>/", view(near), name="timeline_article_near"),
            path("<int:pk>/original/", view(self.original), name="timeline_article_original"),
        ]
        return mine + super().get_urls()

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        """Each with the number of its events."""
        return super().get_queryset(request).annotate(n=Count("mentions__event", distinct=True))

    def get_changelist(self, request: HttpRequest, **kwargs) -> type[ChangeList]:
        """The list, without the texts that it does not show."""
        return LightList

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context=None) -> HttpResponse:
        """Articles are added by uploading them."""
        return redirect("admin:timeline_article_upload")

    # What a row and a page show

    @admin.display(description="title", ordering="title")
    def headline(self, article: Article) -> str:
        """The title, or the file's name while there is none."""
        return str(article)

    @admin.display(description="published", ordering="published_earliest")
    def published(self, article: Article) -> str:
        """When, in words, and how that is known."""
        if not article.published_edtf:
            return "not known"
        when = date_in_words(article.published_edtf, article.published_earliest, article.published_latest)
        return f"{when}, {article.get_published_basis_display()}"

    @admin.display(description="the date stands as")
    def date_stands(self, article: Article) -> str:
        """The same on the article's page, where there is a field of that name."""
        return self.published(article)

    @admin.display(description="state", ordering="state")
    def state_in_words(self, article: Article) -> str:
        """The state and, where it is not well, what is wrong and what to do."""
        if article.problem:
            return f"{article.get_state_display()}: {article.problem}"
        if article.state == Article.State.READ and not article.original:
            return "imported"
        return article.get_state_display()

    @admin.display(description="events", ordering="n")
    def event_count(self, article: Article) -> str:
        """How many events it reports, with the way to them."""
        url = reverse("admin:timeline_event_changelist")
        return format_html('<a href="{}?mentions__article__id__exact={}">{}</a>', url, article.pk, article.n)

    @admin.display(description="reasons for the date")
    def reasons(self, article: Article) -> str:
        """The evidence for the date of publication, a line each."""
        lines = format_html_join("", "<li>{}</li>", ((line,) for line in article.published_because))
        return format_html('<ul class="decisions">{}</ul>', lines) if lines else "none"

    @admin.display(description="the program says")
    def program_says(self, article: Article) -> str:
        """What the program read where an editor says otherwise."""
        own = [(name, value or "nothing") for name, value in article.worked_out.items()]
        return format_html_join(" · ", "{}: {}", own) or "the same"

    @admin.display(description="nearly the same")
    def nearly_the_same(self, article: Article) -> str:
        """The article of the story that is most like it, with the way to both side by side."""
        return link_from(article)

    @admin.display(description="decisions")
    def decisions(self, article: Article) -> str:
        """What editors decided about it, the last first, with the way to undo it."""
        return decisions_of(article.judgements.select_related("by"), f"article__id__exact={article.pk}")

    @admin.display(description="original")
    def original_file(self, article: Article) -> str:
        """The file as it was handed in, to be saved."""
        if not article.original:
            return "not kept: the article was imported"
        url = reverse("admin:timeline_article_original", args=[article.pk])
        return format_html('<a href="{}">{}</a>', url, article.file_name)

    # What an editor does

    def original(self, request: HttpRequest, pk: int) -> HttpResponse:
        """The original as an attachment that no browser runs."""
        article = get_object_or_404(Article, pk=pk)
        if not self.has_view_permission(request, article) or not article.original:
            raise Http404
        response = FileResponse(
            article.original.open(),
            as_attachment=True,
            filename=article.file_name,
            content_type="application/octet-stream",
        )
        response["Content-Security-Policy"] = "sandbox"
        return response

    def delete_model(self, request: HttpRequest, obj: Article) -> None:
        """Take the article away, and what only it reported."""
        with transaction.atomic():
            Story.objects.filter(pk=obj.story_id).changed()
            super().delete_model(request, obj)
        ingest.link(obj.story_id)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet) -> None:
        """Take the articles away, and what only they reported."""
        stories = set(queryset.order_by().values_list("story", flat=True))
        with transaction.atomic():
            Story.objects.filter(pk__in=stories).changed()
            super().delete_queryset(request, queryset)
        for story in stories:
            ingest.link(story)

    @admin.action(description="Read the chosen articles again", permissions=["change"])
    def read_again(self, request: HttpRequest, articles: QuerySet) -> None:
        """Have them read again from their originals; what editors decided stays."""
        chosen = list(articles.light().order_by("story", "number"))
        kept = [article for article in chosen if not article.original]
        for story in {article.story_id for article in chosen}:
            tasks.read_soon([article for article in chosen if article.story_id == story and article.original])
        if len(chosen) > len(kept):
            messages.success(request, f"{counted(len(chosen) - len(kept), 'article')} to be read again.")
        if kept:
            messages.warning(request, f"{counted(len(kept), 'imported article')} kept: there is no original to read.")
