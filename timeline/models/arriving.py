"""Questions about how articles come in: batches, the files in them, and feeds."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from django.apps import apps
from django.contrib.auth.models import AbstractBaseUser
from django.db import models
from django.db.models import Count, Q
from django.utils import timezone

from timeline.querysets import LONG_TEXTS

STILL_COMING = ("waiting", "working")
HERE = ("taken", "known")
UNREAD = ("received", "reading")


def coming(of: str = "") -> Q:
    """What becomes of an upload is not known yet, or not yet on the timeline.

    ``of`` is the way to uploads from what is asked about.
    """
    here = Q(**{f"{of}state__in": HERE})
    unread = Q(**{f"{of}article__state__in": UNREAD})
    unlinked = Q(**{f"{of}article__state": "read", f"{of}article__leased_until__isnull": False})
    return Q(**{f"{of}state__in": STILL_COMING}) | here & (unread | unlinked)


def failed(of: str = "") -> Q:
    """An upload was refused, or its article cannot be read."""
    unreadable = {f"{of}state__in": HERE, f"{of}article__state": "failed"}
    return Q(**{f"{of}state": "refused"}) | Q(**unreadable)


class BatchQuerySet(models.QuerySet):
    """Questions about files that were handed in together."""

    def seen_by(self, user: AbstractBaseUser) -> BatchQuerySet:
        """All of them for who may put articles right; for others those that they handed in themselves."""
        return self if user.has_perm("timeline.change_article") else self.filter(by=user)

    def counted(self) -> BatchQuerySet:
        """Each with how many `files` it has, and how many of them are `coming` or `failed`."""
        return self.annotate(
            files=Count("uploads"),
            coming=Count("uploads", filter=coming("uploads__")),
            failed=Count("uploads", filter=failed("uploads__")),
        )

    def last_of(self, user: AbstractBaseUser, most: int) -> BatchQuerySet:
        """The last ones that a user handed in, with their stories."""
        return self.filter(by=user).select_related("story").order_by("-made_at", "-pk")[:most]


class UploadQuerySet(models.QuerySet):
    """Questions about single files of a batch."""

    def progress(self) -> dict[str, int]:
        """How many there are (`files`), and how many of them are `coming` or `failed`."""
        return self.aggregate(
            files=Count("pk"), coming=Count("pk", filter=coming()), failed=Count("pk", filter=failed())
        )

    def failed(self) -> UploadQuerySet:
        """Those that were refused, or whose article cannot be read."""
        return self.filter(failed())

    def waiting(self) -> UploadQuerySet:
        """Those that nobody has begun with."""
        return self.filter(state="waiting")

    def in_rows(self) -> UploadQuerySet:
        """In order, each with its article (without its long texts), the outlet, and `n`, how many events it has."""
        long = (*LONG_TEXTS, "published_because")
        rows = self.select_related("article__outlet", "article__copy_of", "parent").order_by("number")
        counted = rows.annotate(n=Count("article__mentions__event", distinct=True))
        return counted.defer(*(f"article__{field}" for field in long), *(f"article__copy_of__{f}" for f in long))

    def finished_at(self, most: int) -> list[datetime]:
        """When the last ones were read, the last first."""
        read = self.filter(article__state="read", state="taken", article__read_at__isnull=False)
        return list(read.order_by("-article__read_at").values_list("article__read_at", flat=True)[:most])

    def of_the_last_hour(self, user: AbstractBaseUser) -> UploadQuerySet:
        """Those that a user handed in within the hour, what archives held included; not what feeds brought."""
        rows = self.filter(batch__by=user, batch__made_at__gt=timezone.now() - timedelta(hours=1))
        return rows.exclude(batch__facts__has_key="feed")

    def in_other_batches(self, batch: models.Model) -> UploadQuerySet:
        """Those of other batches that led to an article which this batch brought."""
        brought = self.filter(batch=batch, state="taken", article__isnull=False).order_by()
        return self.filter(state__in=HERE, article__in=brought.values("article")).exclude(batch=batch)

    def only_here(self, batch: models.Model) -> list[int]:
        """The articles that a batch brought and that no upload of another batch has led to."""
        brought = self.filter(batch=batch, state="taken", article__isnull=False).order_by()
        elsewhere = self.in_other_batches(batch).values("article")
        return list(brought.exclude(article__in=elsewhere).values_list("article", flat=True).distinct())


class FeedQuerySet(models.QuerySet):
    """Questions about feeds."""

    def due(self) -> list[int]:
        """The keys of active ones that were not looked at for as many minutes as they are to wait."""
        now = timezone.now()
        rows = self.filter(active=True).order_by("pk").values_list("pk", "polled_at", "minutes")
        return [pk for pk, last, minutes in rows if last is None or last + timedelta(minutes=minutes) <= now]


def known_in(story: models.Model, urls: Iterable[str], digests: Iterable[str]) -> set[str]:
    """Which of these addresses and digests are those of an article in a story, or of a file handed in for it."""
    asked = Q(url__in=list(urls)) | Q(sha256__in=list(digests))
    articles = story.articles.filter(asked).values_list("url", "sha256")
    uploads = apps.get_model("timeline", "Upload").objects.filter(asked, batch__story=story)
    return {known for row in (*articles, *uploads.values_list("url", "sha256")) for known in row if known}
