"""What editors decide: recorded, applied, taken back, and made again."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import uuid4

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction
from django.db.models import Q
from django.utils import timezone

from timeline.ingest import adding, correcting, leasing, moving
from timeline.ingest.anchors import anchor_of, in_full
from timeline.ingest.linking import link
from timeline.ingest.reading import outlet_named
from timeline.models import Article, Event, Judgement, Mention, Story, Trace
from timeline.models.deciding import JudgementQuerySet

Kind = Judgement.Kind
OF_WHICH_THE_LAST_COUNTS = {Kind.TITLE, Kind.DATE, Kind.VISIBILITY, Kind.STATUS, Kind.PUBLISHED, Kind.MOVED}
ABOUT = {
    Kind.FACT: ("field",),
    Kind.PARAGRAPH: ("text",),
    Kind.NAME: ("kind", "name"),
    Kind.SPELLING: ("kind", "name"),
}
"""What in the values of two decisions of a kind must be the same for the later one to replace the earlier."""
OF_NAMES = (Kind.NAME, Kind.SPELLING)


@dataclass(frozen=True, slots=True)
class Decision:
    """One thing to decide. ``anchor`` are the sentences it is about; those of the event where it is not given."""

    kind: str
    value: dict
    event: Event | None = None
    article: Article | None = None
    anchor: Sequence[Sequence] | None = None


def judge(
    story: Story,
    kind: str,
    *,
    event: Event | None = None,
    article: Article | None = None,
    value: dict,
    by: AbstractBaseUser | None = None,
    why: str = "",
    anchor: Sequence[Sequence] | None = None,
    deed: str = "",
) -> Judgement:
    """Record a decision and let the story follow it. A decision on the same matter replaces the one before.

    ``anchor`` are the mentions it is about, rows that begin with [article number, trigger start]; those of the event
    where it is not given. Decisions with the same ``deed`` were made in one act. An article whose paragraphs are
    decided on, and those that a move brought, are left to be read (``to_be_read``). MoveError for what cannot move.
    """
    [judgement] = decide(story, [Decision(kind, value, event, article, anchor)], by=by, why=why, deed=deed)
    return judgement


def decide(
    story: Story,
    decisions: Sequence[Decision],
    *,
    by: AbstractBaseUser | None = None,
    why: str = "",
    deed: str = "",
) -> list[Judgement]:
    """Record what is decided in one act, all of it or nothing, and let the story follow it."""
    deed = deed or (new_deed() if len(decisions) > 1 else "")
    decisions = [_completed(story, decision) for decision in decisions]
    with transaction.atomic():
        rows = [_record(story, decision, by=by, why=why[:300], deed=deed) for decision in decisions]
    _follow(story.pk, rows)
    return rows


def new_deed() -> str:
    """Something by which what is decided in one act is known."""
    return str(uuid4())


def withdraw(judgement: Judgement, by: AbstractBaseUser | None = None) -> None:
    """Take a decision back: what stood before it stands again, an earlier decision or the program's own word."""
    _withdraw([judgement], by, _before([judgement]))


def leave_to_program(judgement: Judgement, by: AbstractBaseUser | None = None) -> None:
    """Take a decision back for the program's own word, whatever was decided before."""
    _withdraw([judgement], by)


def withdraw_deed(deed: str, by: AbstractBaseUser | None = None) -> int:
    """Take back what was decided in one act, as far as it stands; how many decisions that were.

    What stood before stands again; decisions of the act that were replaced since do not come back any more.
    """
    rows = list(_of_deed(deed).standing()) if deed else []
    if rows:
        _of_deed(deed).update(replaced_by=None)
    _withdraw(rows, by, _before(rows))
    return len(rows)


def reinstate(judgement: Judgement, by: AbstractBaseUser | None = None) -> Judgement:
    """Make a decision again that was taken back: a new one, with who and when."""
    [again] = decide(judgement.story, [_again(judgement)], by=by, why=judgement.why)
    return again


def reinstate_deed(deed: str, by: AbstractBaseUser | None = None) -> list[Judgement]:
    """Make again what was taken back last of one act, or all of an act that later ones replaced."""
    rows = list(_of_deed(deed).undone()) if deed else []
    if any(row.replaced_by_id is None for row in rows):
        last = max(row.undone_at for row in rows)
        rows = [row for row in rows if row.undone_at == last]
    return decide(rows[0].story, [_again(row) for row in rows], by=by, why=rows[0].why) if rows else []


def to_be_read(judgements: Iterable[Judgement]) -> list[Article]:
    """The articles that decisions, made or taken back, leave to be read: whoever judges gives them to the queue."""
    rows = list(judgements)
    changed = {row.article_id for row in rows if row.kind == Kind.PARAGRAPH}
    slugs = {row.value["to"] for row in rows if row.kind == Kind.MOVED}
    brought = {digest for row in rows if row.kind == Kind.MOVED for digest in row.value.get("brought", ())}
    asked = Q(pk__in=changed) | Q(story__slug__in=slugs, sha256__in=brought)
    return list(Article.objects.filter(asked, state__in=leasing.UNREAD).order_by("story", "number"))


def _of_deed(deed: str) -> JudgementQuerySet:
    return Judgement.objects.filter(deed=deed).select_related("story", "event", "article").order_by("made_at", "pk")


def _again(judgement: Judgement) -> Decision:
    return Decision(judgement.kind, judgement.value, judgement.event, judgement.article, judgement.anchor)


def _completed(story: Story, decision: Decision) -> Decision:
    """A decision with all by which it will be known again."""
    kind, value, article = decision.kind, decision.value, decision.article
    anchor = anchor_of(decision.event) if decision.anchor is None else in_full(story.pk, decision.anchor)
    if kind == Kind.EXPRESSION:
        value = correcting.in_full(article, value)
    elif kind == Kind.ADDED:
        value = adding.in_full(article, value)
    elif kind == Kind.MOVED:
        value = moving.bring(decision.event, value["to"])
    elif kind in OF_NAMES:
        value |= {key: _own_name(story, value["kind"], value[key]) for key in ("name", "into") if key in value}
    return Decision(kind, value, decision.event, article, anchor)


def _own_name(story: Story, kind: str, name: str) -> str:
    """What the program calls whom an editor gave another name."""
    renamed = story.judgements.standing().filter(kind=Kind.NAME, value__kind=kind, value__to=name)
    last = renamed.order_by("made_at", "pk").last()
    return last.value["name"] if last else name


def _record(story: Story, decision: Decision, **who) -> Judgement:
    earlier = _earlier(story, decision)
    _mark_undone(earlier, who["by"])
    judgement = Judgement.objects.create(
        story=story,
        kind=decision.kind,
        event=decision.event,
        article=decision.article,
        anchor=decision.anchor,
        value=decision.value,
        **who,
    )
    Judgement.objects.filter(pk__in=[row.pk for row in earlier]).update(replaced_by=judgement)
    _take_effect(judgement)
    return judgement


def _earlier(story: Story, decision: Decision) -> list[Judgement]:
    """The standing decisions that a new one replaces."""
    kind, value, article = decision.kind, decision.value, decision.article
    standing = story.judgements.standing().filter(kind=kind, event=decision.event, article=article)
    if kind == Kind.EXPRESSION:
        place = correcting.place_of(article, value)
        return [row for row in standing if place is not None and correcting.place_of(article, row.value) == place]
    if kind == Kind.COPY:
        return list(_on_two_articles(story, article, value["of"]))
    if kind in ABOUT:
        return list(standing.filter(**{f"value__{name}": value[name] for name in ABOUT[kind]}))
    named = decision.event is not None or article is not None
    return list(standing) if named and kind in OF_WHICH_THE_LAST_COUNTS else []


def _on_two_articles(story: Story, article: Article, other: int) -> JudgementQuerySet:
    """What stands on the likeness of two articles; which of the two is the later one may have changed since."""
    told = Q(article=article, value__of=other) | Q(article__number=other, value__of=article.number)
    return story.judgements.standing().filter(told, kind=Kind.COPY)


def _mark_undone(rows: Sequence[Judgement], by: AbstractBaseUser | None) -> None:
    now = timezone.now()
    for judgement in rows:
        judgement.undone_at, judgement.undone_by = now, by
        judgement.save(update_fields=["undone_at", "undone_by"])


def _before(rows: Sequence[Judgement]) -> list[Judgement]:
    """The decisions that those, as far as they stand, replaced."""
    standing = [row for row in rows if row.undone_at is None]
    return list(Judgement.objects.replaced_by_those(standing).select_related("article"))


def _withdraw(rows: Sequence[Judgement], by: AbstractBaseUser | None, back: Sequence[Judgement] = ()) -> None:
    """Take decisions back and have those that stood before, if any, stand again as they were made."""
    rows = [row for row in rows if row.undone_at is None]
    with transaction.atomic():
        _mark_undone(rows, by)
        for judgement in reversed(rows):
            _lose_effect(judgement)
        for judgement in back:
            _stand_again(judgement)
    for judgement in rows:
        if judgement.kind == Kind.MOVED:
            moving.take_away(judgement)
    for story in {judgement.story_id for judgement in rows}:
        _follow(story, [judgement for judgement in (*rows, *back) if judgement.story_id == story])


def _stand_again(judgement: Judgement) -> None:
    judgement.undone_at = judgement.undone_by = judgement.replaced_by = None
    judgement.save(update_fields=["undone_at", "undone_by", "replaced_by"])
    _take_effect(judgement)


def _take_effect(judgement: Judgement) -> None:
    if judgement.kind == Kind.FACT:
        _set_fact(judgement.article, judgement.value["field"], judgement.value["text"])
    elif judgement.kind == Kind.PARAGRAPH:
        leasing.want([judgement.article_id])


def _lose_effect(judgement: Judgement) -> None:
    article = judgement.article
    if judgement.kind == Kind.FACT and article is not None:
        field = judgement.value["field"]
        if field in article.worked_out:
            _set_fact(article, field, article.worked_out[field])
    elif judgement.kind == Kind.PARAGRAPH and article is not None:
        leasing.want([article.pk])


def _follow(story_id: int, rows: Sequence[Judgement]) -> None:
    """Link the story by what was decided or taken back; of a long one, also the articles that have a name."""
    named = _articles_naming(story_id, rows) if Trace.objects.filter(story=story_id).exists() else []
    if named:
        link(story_id, named)
    link(story_id)


def _articles_naming(story_id: int, rows: Sequence[Judgement]) -> list[int]:
    """The articles that report events in which somebody or something takes part whose name was decided on."""
    said = [row.value for row in rows if row.kind in OF_NAMES]
    names = {value[key] for value in said for key in ("name", "to", "into") if key in value}
    if not names:
        return []
    part = Q(event__participants__name__in=names) | Q(event__places__name__in=names)
    told = Mention.objects.filter(part, event__story=story_id, article__in=Article.objects.exclude(reading={}))
    return sorted(set(told.values_list("article", flat=True)))


def _set_fact(article: Article, field: str, text: str) -> None:
    """Set one fact of an article and keep what the program read, as long as the two differ."""
    was = article.outlet.name if field == "outlet" and article.outlet else getattr(article, field) or ""
    was = "" if field == "outlet" and article.outlet is None else was
    own = article.worked_out.pop(field, was)
    if own != text:
        article.worked_out[field] = own
    Story.objects.filter(pk=article.story_id).changed()
    setattr(article, field, outlet_named(text) if field == "outlet" else text)
    article.save(update_fields=[field, "worked_out"])
