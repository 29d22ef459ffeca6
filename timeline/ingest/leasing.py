"""Who works on an article, and until when: so that no work is lost, and none is done twice at once.

``leased_until`` says until when somebody answers for an article that is not finished: while ``attempt`` is 0 that is
the queue, from then on a worker. It stays until the story is linked. Whoever dies leaves it behind, and once it has
run out the next one takes the article over. An article that is finished has none.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.db.models import Case, Count, F, Min, Q, QuerySet, Value, When
from django.utils import timezone

from timeline.models import Article, Story

HELD = timedelta(seconds=1.25 * settings.Q_CLUSTER["timeout"])
"""Longer than a worker may take, shorter than the queue waits before it hands out a task again."""
QUEUED = timedelta(hours=1)  # How long the queue is trusted with what waits.
MOST = 3
"""How often reading an article may stop the program before it is left alone."""

LINKED_TOGETHER = 25
"""So many articles of a story are linked at once while more of it are being read: a short story is linked as a whole
each time, which costs more than reading an article does (benchmarks/desk.md)."""
LINKED_WITHIN = timedelta(seconds=20)  # What has waited so long is linked with the next article of its story.

State = Article.State
UNREAD = (State.RECEIVED, State.READING)
DONE = (State.READ, State.FAILED)
AT_A_TIME = 500


def take(article_id: int, *, due: bool = False) -> Article | None:
    """The article, held by whoever asks; None if another reads it, if it is no more, or has no original.

    With ``due``, None also if it was read already. It is taken by one UPDATE: of many who ask, one gets it.
    """
    until = timezone.now() + HELD
    wanted = Q(state__in=UNREAD) & free() if due else ~Q(state=State.READING) | free()
    rows = Article.objects.filter(wanted, pk=article_id).exclude(original="")
    if not rows.update(state=State.READING, attempt=F("attempt") + 1, leased_until=until):
        return None
    return Article.objects.filter(pk=article_id, leased_until=until).first()


def take_over(article_id: int) -> Article | None:
    """An article that was read by somebody who did not live to link its story; None if it is not one."""
    until = timezone.now() + HELD
    rows = Article.objects.filter(pk=article_id, state__in=DONE, leased_until__lte=timezone.now())
    if not rows.update(attempt=F("attempt") + 1, leased_until=until):
        return None
    return Article.objects.filter(pk=article_id, leased_until=until).first()


def renew(article: Article) -> bool:
    """Hold an article on, as one that was read; False if it is another's by now, or is to be read anew."""
    until = timezone.now() + HELD
    held = Article.objects.filter(pk=article.pk, leased_until=article.leased_until)
    if not held.update(attempt=0, leased_until=until):
        return False
    article.attempt, article.leased_until = 0, until
    return True


def want(articles: list[int]) -> None:
    """Have articles read, be it again. Who reads one of them just now reads in vain."""
    state = Case(When(read_at__isnull=False, then=Value(State.READING)), default=Value(State.RECEIVED))
    Article.objects.filter(pk__in=articles).update(state=state, attempt=0, leased_until=None, problem="")


def queued(articles: list[int]) -> None:
    """Leave articles to the queue for some time, those that no worker has begun with."""
    waiting = Article.objects.filter(pk__in=articles, state__in=UNREAD, attempt=0, leased_until=None)
    waiting.update(leased_until=timezone.now() + QUEUED)


def free() -> Q:
    """Nobody reads it."""
    return Q(attempt=0) | unanswered()


def unanswered() -> Q:
    """Nobody answers for it, or not any more."""
    return Q(leased_until__isnull=True) | Q(leased_until__lte=timezone.now())


def lost(most: int) -> list[int]:
    """Articles that are not finished and that nobody answers for; the longest known first."""
    unfinished = Q(state__in=UNREAD) & ~Q(original="") | Q(leased_until__isnull=False)
    return list(Article.objects.filter(unfinished & unanswered()).order_by("pk").values_list("pk", flat=True)[:most])


def unlinked(story_id: int) -> dict[int, datetime]:
    """Articles of a story that were read since it was linked last, each with its lease."""
    return dict(_unlinked(story_id).values_list("pk", "leased_until"))


def _unlinked(story_id: int) -> QuerySet:
    return Article.objects.filter(story=story_id, state__in=DONE, leased_until__isnull=False)


def may_wait(story_id: int) -> bool:
    """Whether a story need not be linked yet: more of it is about to be read, and little was read since it was linked.

    If what was to be read is lost, the leases of the others run out, and they are swept up.
    """
    now = timezone.now()
    if not Article.objects.filter(story=story_id, state__in=UNREAD, leased_until__gt=now).exists():
        return False
    read = _unlinked(story_id).aggregate(n=Count("pk"), first=Min("read_at"))
    return read["n"] < LINKED_TOGETHER and (read["first"] or now) > now - LINKED_WITHIN


def may_link(story_id: int) -> bool:
    """Whether to link a story of which articles were read; who is told so answers for it until ``done_linking``.

    Not while another worker links it, who looks again for what was read when done. If that one dies, the leases of
    the articles run out, and they are swept up.
    """
    now = timezone.now()
    nobody = Q(linking_until__isnull=True) | Q(linking_until__lte=now)
    return bool(Story.objects.filter(nobody, pk=story_id).update(linking_until=now + HELD))


def done_linking(story_id: int) -> None:
    """Let another worker link the story."""
    Story.objects.filter(pk=story_id).update(linking_until=None)


def linked(leases: dict[int, datetime]) -> None:
    """Let go of articles whose story is linked, unless they were taken or read again meanwhile."""
    rows = list(leases.items())
    for start in range(0, len(rows), AT_A_TIME):
        keys, until = zip(*rows[start : start + AT_A_TIME], strict=True)
        held = Article.objects.filter(pk__in=keys, state__in=DONE, leased_until__in=until)
        held.update(leased_until=None, attempt=0)
