"""What editors decided: a history that can be taken back and made again, and not rewritten."""

from __future__ import annotations

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import path

from timeline.admin import story_history, undoing
from timeline.admin.decided import counted
from timeline.admin.decisions import in_words, take_back
from timeline.admin.filters import StandingFilter
from timeline.models import Judgement
from timeline.models.deciding import OF_ARTICLES, OF_EVENTS


@admin.register(Judgement)
class JudgementAdmin(admin.ModelAdmin):
    """Every decision with who, when and why."""

    list_display = ["made_at", "decided", "about", "story", "by", "why", "stands", "undoing"]
    list_filter = ["story", "kind", StandingFilter, "by"]
    list_select_related = ["story", "event", "article", "by"]
    ordering = ["-made_at", "-pk"]
    search_fields = ["event__title", "article__title", "why"]
    show_full_result_count = False
    actions = ["undo"]
    fields = ["made_at", "decided", "about", "story", "by", "why", "undone_at", "undone_by", "replaced_by"]

    class Media:
        css = {"all": ["timeline/desk.css"]}

    def get_urls(self) -> list:
        """The stock pages, the history of a story, and where a decision is undone and redone."""
        view = self.admin_site.admin_view
        mine = [
            path("of-story/<int:pk>/", view(story_history.history), name="timeline_judgement_story"),
            path("<int:pk>/undo/", view(undoing.undo), name="timeline_judgement_undo"),
            path("<int:pk>/redo/", view(undoing.redo), name="timeline_judgement_redo"),
        ]
        return mine + super().get_urls()

    def has_add_permission(self, request: HttpRequest) -> bool:
        """Decisions are made where events and articles are."""
        return False

    def has_change_permission(self, request: HttpRequest, obj: Judgement | None = None) -> bool:
        """History is not rewritten."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj: Judgement | None = None) -> bool:
        """Nor is it lost."""
        return False

    def has_undo_permission(self, request: HttpRequest) -> bool:
        """Who may decide may also take back."""
        return request.user.has_perm("timeline.change_event")

    @admin.display(description="decision")
    def decided(self, judgement: Judgement) -> str:
        """What was decided."""
        return in_words(judgement)

    @admin.display(description="about")
    def about(self, judgement: Judgement) -> str:
        """The event or the article."""
        return about(judgement)

    @admin.display(description="stands", boolean=True)
    def stands(self, judgement: Judgement) -> bool:
        """Whether nobody has undone it."""
        return judgement.undone_at is None

    @admin.display(description="what was decided with it")
    def undoing(self, judgement: Judgement) -> str:
        """Whether it is undone together with others."""
        return "undone together" if judgement.deed else ""

    @admin.action(description="Undo the chosen decisions", permissions=["undo"])
    def undo(self, request: HttpRequest, judgements: QuerySet) -> None:
        """Take back those that stand, as far as the user may judge them."""
        mine = [row.pk for row in judgements.standing() if undoing.may_judge(request.user, row)]
        gone = take_back(Judgement.objects.standing().filter(pk__in=mine), request.user)
        undoing.read_what_waits(gone)
        messages.success(request, f"{len(gone)} undone." if gone else "They were undone already.")


def about(judgement: Judgement) -> str:
    """The event or article that a decision is about, or that it has nothing to hold on to."""
    if judgement.event or judgement.article:
        return str(judgement.event or judgement.article)
    if judgement.kind in (*OF_EVENTS, *OF_ARTICLES):
        return "it has nothing to hold on to: what it was about is no more"
    sentences = len(judgement.anchor)
    return counted(sentences, "sentence") if sentences else "a name"
