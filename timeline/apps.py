"""The timeline application."""

from django.apps import AppConfig


class TimelineConfig(AppConfig):
    """Stories, their articles and their events."""

    name = "timeline"
    verbose_name = "Newsroom timeline"
