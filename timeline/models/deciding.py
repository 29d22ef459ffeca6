"""Questions about editors' decisions."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import models
from django.db.models import Q

OF_EVENTS = ("title", "date", "visibility", "status", "added", "moved")
"""Kinds of decisions that are about one event."""
OF_ARTICLES = ("published", "fact", "expression", "paragraph", "copy")


class JudgementQuerySet(models.QuerySet):
    """Questions about editors' decisions."""

    def standing(self) -> JudgementQuerySet:
        """Those that nobody has undone."""
        return self.filter(undone_at__isnull=True)

    def undone(self) -> JudgementQuerySet:
        """Those that somebody has undone, or that a later one replaced."""
        return self.filter(undone_at__isnull=False)

    def replaced_by_those(self, judgements: Iterable[models.Model]) -> JudgementQuerySet:
        """Those in whose place others came, the first made first: they stand again when those are undone."""
        return self.undone().filter(replaced_by__in=[row.pk for row in judgements]).order_by("made_at", "pk")

    def adrift(self) -> JudgementQuerySet:
        """Those that stand and have nothing to hold on to: what they are about is no more."""
        return self.standing().filter(
            Q(kind__in=OF_EVENTS, event__isnull=True) | Q(kind__in=OF_ARTICLES, article__isnull=True)
        )

    def last_first(self) -> JudgementQuerySet:
        """The last one made before those made earlier."""
        return self.order_by("-made_at", "-pk")

    def of_act(self, judgement: models.Model) -> JudgementQuerySet:
        """Those that were decided in the same act as one, itself among them; the first made first."""
        together = self.filter(deed=judgement.deed) if judgement.deed else self.filter(pk=judgement.pk)
        return together.order_by("made_at", "pk")

    def about_name(self, entity: models.Model) -> JudgementQuerySet:
        """Those that stand and gave a person, place or body its name, or made another's one with it."""
        named = Q(kind="name", value__to=entity.name) | Q(kind="spelling", value__into=entity.name)
        named |= Q(value__name__in=[entity.name, *entity.spellings], kind__in=("name", "spelling"))
        return self.standing().filter(named, story=entity.story_id, value__kind=entity.kind)
