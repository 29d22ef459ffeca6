"""Events moved to another story."""

from __future__ import annotations

from django import forms
from django.contrib.admin.models import CHANGE
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from timeline import ingest
from timeline.admin.forms import WHY
from timeline.admin.pages import chosen_events, editors_only, show
from timeline.admin.undoing import say
from timeline.admin.uploads import record
from timeline.models import Event, Judgement, Story


class MoveForm(forms.Form):
    """To which story."""

    to = forms.ModelChoiceField(Story.objects.none(), label="To the story")
    why = WHY

    def __init__(self, story: Story, *args) -> None:
        super().__init__(*args)
        self.fields["to"].queryset = Story.objects.exclude(pk=story.pk)


def move(request: HttpRequest) -> HttpResponse:
    """What will happen, and the story to choose; recorded in one act."""
    editors_only(request)
    events = chosen_events(request)
    form = MoveForm(events[0].story, request.POST or None)
    if request.method == "POST" and form.is_valid():
        answer = moved(request, events, form)
        if answer is not None:
            return answer
    articles = {mention.article for event in events for mention in event.mentions.light()}
    context = {"title": "Move to another story", "form": form, "events": events}
    context["articles"] = sorted(articles, key=lambda article: article.number)
    return show(request, "move", context, status=400 if form.errors else 200)


def moved(request: HttpRequest, events: list[Event], form: MoveForm) -> HttpResponse | None:
    """Record it, and lead back to the list; None, with a sentence in the form, where it cannot be."""
    to = form.cleaned_data["to"]
    decisions = [ingest.Decision(Judgement.Kind.MOVED, {"to": to.slug}, event=event) for event in events]
    try:
        rows = ingest.decide(events[0].story, decisions, by=request.user, why=form.cleaned_data["why"])
    except ingest.MoveError as error:
        form.add_error(None, str(error))
        return None
    for event in events:
        record(request, event, f"Moved to “{to}”.", CHANGE)
    back = reverse("admin:timeline_event_changelist") + f"?story__id__exact={events[0].story_id}"
    numbers = ", ".join(f"e{event.number}" for event in events)
    say(request, f"Moved: {numbers}. What reports it is being read in “{to}”; here it is hidden.", rows, back=back)
    return HttpResponseRedirect(back)
