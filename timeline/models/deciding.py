"""Questions about editors' decisions."""

from __future__ import annotations

from django.db import models
from django.db.models import Q

OF_EVENTS = ("title", "date", "visibility", "status", "added", "moved")
OF_ARTICLES = ("published", "fact", "expression", "paragraph", "copy")


class JudgementQuerySet(models.QuerySet):
    """Questions about editors' decisions."""

    def standing(self) -> JudgementQuerySet:
        """Those that nobody has undone."""
        return self.filter(undone_at__isnull=True)

    def undone(self) -> JudgementQuerySet:
        """Those that somebody has undone, or that a later one replaced."""
        return self.filter(undone_at__isnull=False)

    def adrift(self) -> JudgementQuerySet:
        """Those that stand and have nothing to hold on to: what they are about is no more."""
        return self.standing().filter(
            Q(kind__in=OF_EVENTS, event__isnull=True) | Q(kind__in=OF_ARTICLES, article__isnull=True)
        )

    def last_first(self) -> JudgementQuerySet:
        """The last one made before those made earlier."""
        return self.order_by("-made_at", "-pk")
