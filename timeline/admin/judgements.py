"""What editors decided: a history that can be taken back, and not rewritten."""

from __future__ import annotations

from django.contrib import admin, messages
from django.db.models import QuerySet
from django.http import HttpRequest

from timeline.admin.decisions import in_words, take_back
from timeline.admin.filters import StandingFilter
from timeline.models import Judgement


@admin.register(Judgement)
class JudgementAdmin(admin.ModelAdmin):
    """Every decision with who, when and why."""

    list_display = ["made_at", "decided", "about", "story", "by", "why", "stands"]
    list_filter = ["story", "kind", StandingFilter, "by"]
    list_select_related = ["story", "event", "article", "by"]
    ordering = ["-made_at", "-pk"]
    search_fields = ["event__title", "article__title", "why"]
    show_full_result_count = False
    actions = ["undo"]
    fields = ["made_at", "decided", "about", "story", "by", "why", "undone_at"]

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
        return str(judgement.event or judgement.article or "an event that is no more")

    @admin.display(description="stands", boolean=True)
    def stands(self, judgement: Judgement) -> bool:
        """Whether nobody has undone it."""
        return judgement.undone_at is None

    @admin.action(description="Undo the chosen decisions", permissions=["undo"])
    def undo(self, request: HttpRequest, judgements: QuerySet) -> None:
        """Take back those that stand."""
        count = take_back(judgements.standing())
        messages.success(request, f"{count} undone." if count else "They were undone already.")
