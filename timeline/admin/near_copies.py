"""Two articles that are nearly the same, side by side: a copy, an update, or two articles, as an editor decides."""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.models import CHANGE
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render

from timeline import ingest
from timeline.admin.dates import date_in_words
from timeline.admin.forms import WHY
from timeline.admin.uploads import record
from timeline.ingest.near_copies import COPIED, DIFFERENT, UPDATE, in_order, program_says, ruling_on
from timeline.models import Article, Judgement

SENTENCE = re.compile(r"[^.!?\n]*(?:[.!?]+[\"”’')\]]*(?=\s|$)|\n|$)\s*|[^.!?\n]+")
LONGEST = 200_000  # characters of each article that are compared
MOST_PIECES = 4_000
CHOICES = [
    (COPIED, "A copy: the same report twice. It counts once as a source."),
    (UPDATE, "An update: both stay, and the older one is marked as superseded."),
    (DIFFERENT, "Different: two articles, each a source of its own."),
]


class NearForm(forms.Form):
    """What two articles are to each other."""

    decision = forms.ChoiceField(choices=CHOICES, widget=forms.RadioSelect, label="What is it?")
    why = WHY


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of text of one of two articles, and whether the other one has it."""

    text: str
    is_shared: bool


def near(request: HttpRequest, pk: int, other: int) -> HttpResponse:
    """Both texts with what differs marked; the decision is recorded as a judgement."""
    if not request.user.has_perm("timeline.change_article"):
        raise PermissionDenied
    older, newer = two_of_a_story(pk, other)
    said = ruling_on(older, newer)
    default, share = program_says(older, newer)
    form = NearForm(request.POST or None, initial={"decision": said.value["is"] if said else default})
    if request.method == "POST" and form.is_valid():
        decide(request, older, newer, form.cleaned_data)
        return redirect(request.path)
    pieces = marked(older.body, newer.body)
    context = admin.site.each_context(request) | {
        "title": "Nearly the same article",
        "opts": Article._meta,
        "form": form,
        "said": said,
        "default": default,
        "share": round(100 * share),
        "sides": [(older, pieces[0], "older", when(older)), (newer, pieces[1], "newer", when(newer))],
    }
    return render(request, "admin/timeline/article/near.html", context, status=400 if form.errors else 200)


def when(article: Article) -> str:
    """When it was published, in words."""
    return date_in_words(article.published_edtf, article.published_earliest, article.published_latest)


def two_of_a_story(pk: int, other: int) -> tuple[Article, Article]:
    """The two articles, the older one first; 404 where they are not two of one story."""
    both = [get_object_or_404(Article.objects.select_related("outlet", "story"), pk=key) for key in (pk, other)]
    if pk == other or both[0].story_id != both[1].story_id:
        raise Http404
    return in_order(*both)


def decide(request: HttpRequest, older: Article, newer: Article, said: dict) -> None:
    """Record what the editor says; an earlier word on the two is replaced."""
    value = {"of": older.number, "is": said["decision"]}
    ingest.judge(newer.story, Judgement.Kind.COPY, article=newer, value=value, by=request.user, why=said["why"])
    sentence = f"a{newer.number} is {in_words(said['decision'])} a{older.number}."
    record(request, newer, sentence, CHANGE)
    messages.success(request, f"Recorded: {sentence} It can be undone among the decisions.")


def in_words(decision: str) -> str:
    """The decision as the middle of a sentence."""
    return {COPIED: "a copy of", UPDATE: "an update of", DIFFERENT: "another article than"}[decision]


def marked(a: str, b: str) -> tuple[list[Piece], list[Piece]]:
    """Both texts in pieces, sentence by sentence and, where sentences were changed, word by word."""
    left, right = sentences(a), sentences(b)
    rows: tuple[list[Piece], list[Piece]] = ([], [])
    for kind, i, j, k, m in SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        mine, theirs = "".join(left[i:j]), "".join(right[k:m])
        found = ([Piece(mine, True)], [Piece(theirs, True)]) if kind == "equal" else by_words(mine, theirs)
        rows[0].extend(found[0])
        rows[1].extend(found[1])
    return rows


def sentences(text: str) -> list[str]:
    """A text cut after each sentence and each line; together they are the text."""
    cut = [match.group() for match in SENTENCE.finditer(text[:LONGEST]) if match.group()]
    return [*cut[:MOST_PIECES], "".join(cut[MOST_PIECES:])]


def by_words(a: str, b: str) -> tuple[list[Piece], list[Piece]]:
    """Two changed passages in pieces, word by word; as a whole where they are long or have little in common."""
    left, right = re.findall(r"\s*\S+\s*", a), re.findall(r"\s*\S+\s*", b)
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    if len(left) * len(right) > 250_000 or matcher.ratio() < 0.3:
        return [Piece(a, False)] if a else [], [Piece(b, False)] if b else []
    rows: tuple[list[Piece], list[Piece]] = ([], [])
    for kind, i, j, k, m in matcher.get_opcodes():
        for row, text in zip(rows, ("".join(left[i:j]), "".join(right[k:m])), strict=True):
            if text:
                row.append(Piece(text, kind == "equal"))
    return rows
