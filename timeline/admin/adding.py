"""An event added by hand, with the sentence that reports it; and a date as it is understood while one types."""

from __future__ import annotations

import re

from django import forms
from django.contrib.admin.models import ADDITION
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse
from django.utils.html import format_html

from timeline import ingest
from timeline.admin.article_forms import NO_DATE
from timeline.admin.dates import DateInWordsField, range_in_words
from timeline.admin.event_forms import previewed
from timeline.admin.forms import WHY, WIDE
from timeline.admin.pages import editors_only, show
from timeline.admin.undoing import say
from timeline.admin.uploads import record
from timeline.chronology.edtf import EdtfError
from timeline.chronology.typed import from_words
from timeline.models import Article, Event, Judgement

SHORTEST = 15
"""Characters that a quoted sentence has at least."""
NOT_THERE = (
    "These words are not in the text of a{}. Copy the sentence from the article as the desk shows it, word for word."
)


class AddForm(forms.Form):
    """An event, and the sentence of an article that reports it."""

    article = forms.ModelChoiceField(
        Article.objects.none(), help_text="Every event leads to a sentence that reports it: upload the article first."
    )
    sentence = forms.CharField(
        widget=forms.Textarea(attrs={"rows": 3, "class": "vLargeTextField"}), help_text="Copied from the article."
    )
    title = forms.CharField(max_length=300, widget=forms.TextInput(attrs=WIDE))
    date = DateInWordsField(help_text="As EDTF (2010-12-07, 2010-12) or in words (7 Dec 2010, c. May 2024).")
    status = forms.ChoiceField(choices=Event.Status.choices, initial=Event.Status.OCCURRED)
    why = WHY

    def __init__(self, *args, **options) -> None:
        super().__init__(*args, **options)
        previewed(self.fields["date"])
        self.fields["article"].queryset = (
            Article.objects.readable().exclude(original="").light().select_related("story").order_by("story", "number")
        )
        self.fields["article"].label_from_instance = lambda article: f"{article.story}: a{article.number} {article}"

    def clean(self) -> dict:
        """The sentence must stand in the article, word for word; how lines are broken plays no part."""
        said = super().clean()
        article, sentence = said.get("article"), said.get("sentence", "")
        if article is not None and sentence:
            said["span"] = span_of(article, sentence)
            if said["span"] is None:
                self.add_error("sentence", ValidationError(NOT_THERE.format(article.number)))
        return said


def span_of(article: Article, sentence: str) -> tuple[int, int] | None:
    """Where a sentence stands in an article; None where it does not, or is too short to be one."""
    words = sentence.split()
    if len(" ".join(words)) < SHORTEST:
        return None
    found = re.search(r"\s+".join(map(re.escape, words)), article.body)
    return found.span() if found else None


def add(request: HttpRequest) -> HttpResponse:
    """The form; ``article`` and ``sentence`` may come with the address, from where an article is read."""
    editors_only(request)
    asked = {name: request.GET[name] for name in ("article", "sentence", "title", "date") if name in request.GET}
    form = AddForm(request.POST or None, initial=asked)
    if request.method == "POST" and form.is_valid():
        return added(request, form.cleaned_data)
    return show(request, "add", {"title": "Add an event", "form": form}, status=400 if form.errors else 200)


def added(request: HttpRequest, said: dict) -> HttpResponse:
    """Record it, and lead to the event."""
    article, (start, end) = said["article"], said["span"]
    value = {"title": said["title"], "edtf": said["date"].text, "status": said["status"], "start": start, "end": end}
    row = ingest.judge(
        article.story, Judgement.Kind.ADDED, article=article, value=value, by=request.user, why=said["why"]
    )
    row.refresh_from_db()
    record(request, row.event or article, f"Added by hand, from a{article.number}.", ADDITION)
    back = reverse("admin:timeline_event_changelist") + f"?story__id__exact={article.story_id}"
    say(request, f"“{said['title']}” is on the timeline.", [row], back=back)
    return HttpResponseRedirect(reverse("admin:timeline_event_change", args=[row.event_id]) if row.event else back)


def date(request: HttpRequest) -> HttpResponse:
    """What is understood of a date that is being typed: its words and days, or what is amiss."""
    editors_only(request)
    field, typed = next(iter(request.GET.items()), ("", ""))
    if not typed.strip():
        return HttpResponse("")
    if field.startswith("time-") and typed.strip().lower() == NO_DATE:
        return HttpResponse("no date at all")
    try:
        return HttpResponse(format_html("{}", range_in_words(from_words(typed))))
    except EdtfError as error:
        return HttpResponse(format_html('<span class="amiss">{}</span>', error))
