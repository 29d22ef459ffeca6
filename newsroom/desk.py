"""The editor's desk: Django's own admin, the newsroom's rows before those that keep the site running."""

from __future__ import annotations

from django.contrib.admin import AdminSite
from django.contrib.admin.apps import AdminConfig
from django.http import HttpRequest


class Desk(AdminSite):
    """The admin's site, ``django.contrib.admin.site`` everywhere."""

    site_title = site_header = "Newsroom timeline"
    index_title = "The editor's desk"

    def get_app_list(self, request: HttpRequest, app_label: str | None = None) -> list[dict]:
        """Stories, articles and events first, whatever the other applications are called."""
        return sorted(super().get_app_list(request, app_label), key=lambda app: app["app_label"] != "timeline")


class DeskConfig(AdminConfig):
    """The admin, with the desk for its site."""

    default_site = "newsroom.desk.Desk"
