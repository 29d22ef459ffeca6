"""Names and outlets at the desk: looked at; both are made by reading articles."""

from __future__ import annotations

from django.contrib import admin
from django.db.models import Count, QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.html import format_html

from timeline.models import Entity, Outlet


class ReadOnlyAdmin(admin.ModelAdmin):
    """Rows that can be looked at."""

    show_full_result_count = False

    def has_add_permission(self, request: HttpRequest) -> bool:
        """They come from articles."""
        return False

    def has_change_permission(self, request: HttpRequest, obj=None) -> bool:
        """They would be as before after the next reading."""
        return False

    def has_delete_permission(self, request: HttpRequest, obj=None) -> bool:
        """They would be back after the next reading."""
        return False


@admin.register(Entity)
class EntityAdmin(ReadOnlyAdmin):
    """Persons, places and bodies, with their spellings."""

    list_display = ["name", "kind", "spelled", "story"]
    list_filter = ["story", "kind"]
    list_select_related = ["story"]
    search_fields = ["name", "spellings"]
    fields = ["name", "kind", "spelled", "story"]

    @admin.display(description="spellings")
    def spelled(self, entity: Entity) -> str:
        """Every way the articles write it."""
        return ", ".join(entity.spellings)


@admin.register(Outlet)
class OutletAdmin(ReadOnlyAdmin):
    """Who published what."""

    list_display = ["name", "article_list"]
    search_fields = ["name"]
    fields = ["name", "slug", "article_list"]

    def get_queryset(self, request: HttpRequest) -> QuerySet:
        """Each with the number of its articles."""
        return super().get_queryset(request).annotate(n=Count("articles"))

    @admin.display(description="articles", ordering="n")
    def article_list(self, outlet: Outlet) -> str:
        """How many, with the way to them."""
        url = reverse("admin:timeline_article_changelist")
        return format_html('<a href="{}?outlet__id__exact={}">{}</a>', url, outlet.pk, outlet.n)
