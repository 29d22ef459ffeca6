"""The timeline application."""

from django.apps import AppConfig
from django.core.checks import register


class TimelineConfig(AppConfig):
    """Stories, their articles and their events."""

    name = "timeline"
    verbose_name = "Newsroom timeline"

    def ready(self) -> None:
        """Have the language model looked at whenever a command starts."""
        from timeline.checks import language_model

        register(language_model)
