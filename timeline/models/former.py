"""Questions about what had another number or another address before."""

from __future__ import annotations

from django.db import models
from django.utils.text import slugify


class FormerNumberQuerySet(models.QuerySet):
    """Questions about numbers of events that became part of others."""

    def leads_to(self, number: int) -> int | None:
        """The number of the event that the one of this number became part of; None for none."""
        return self.filter(number=number).values_list("event__number", flat=True).first()


class EntityQuerySet(models.QuerySet):
    """Questions about people, places and bodies."""

    def of(self, story: models.Model) -> EntityQuerySet:
        """Those met in `story`."""
        return self.filter(story=story)

    def formerly_at(self, slug: str) -> str | None:
        """The slug of the one that goes by another name now: one of its spellings had this slug. None for none."""
        for now, spellings in self.order_by("pk").values_list("slug", "spellings"):
            if any(slugify(spelling)[:100] == slug for spelling in spellings):
                return now
        return None
