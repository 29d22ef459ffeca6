"""Events merged into one: side by side, with the title, date, status and place that are to stand."""

from __future__ import annotations

from django import forms
from django.contrib.admin.models import CHANGE
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.urls import reverse

from timeline import ingest
from timeline.admin.dates import DateInWordsField, date_in_words
from timeline.admin.event_forms import DATES, VISIBILITY, previewed
from timeline.admin.forms import WHY, WIDE
from timeline.admin.pages import chosen_events, editors_only, show
from timeline.admin.undoing import say
from timeline.admin.uploads import record
from timeline.ingest.anchors import anchor_of, event_holding
from timeline.models import Event, Judgement

Kind = Judgement.Kind
PROGRAM = ("", "let the program decide")
OTHER = ("other", "another one:")


class MergeForm(forms.Form):
    """What of several events is to stand of the one that they become."""

    title = forms.ChoiceField(widget=forms.RadioSelect, required=False)
    other_title = forms.CharField(
        required=False, max_length=300, label="Another title", widget=forms.TextInput(attrs=WIDE)
    )
    date = forms.ChoiceField(widget=forms.RadioSelect, required=False)
    other_date = DateInWordsField(required=False, label="Another date", help_text=DATES)
    status = forms.ChoiceField(widget=forms.RadioSelect, required=False)
    visibility = forms.ChoiceField(widget=forms.RadioSelect, choices=VISIBILITY, required=False)
    why = WHY

    def __init__(self, events: list[Event], data=None) -> None:
        super().__init__(data, initial=first_guess(events))
        previewed(self.fields["other_date"])
        titles = [(event.title, event.title) for event in events]
        dates = [(event.edtf, date_in_words(event.edtf, event.earliest, event.latest)) for event in events]
        statuses = [(event.status, event.get_status_display()) for event in events]
        for name, choices in (("title", [*titles, OTHER]), ("date", [*dates, OTHER]), ("status", statuses)):
            self.fields[name].choices = list(dict.fromkeys([*choices, PROGRAM]))

    def clean(self) -> dict:
        """What was typed stands where "another one" was chosen."""
        said = super().clean()
        for name in ("title", "date"):
            typed = said.get(f"other_{name}")
            if said.get(name) == "other" and not typed and f"other_{name}" not in self.errors:
                self.add_error(f"other_{name}", f"Type the {name}, or choose one of those above.")
            elif said.get(name) == "other" and typed:
                said[name] = typed.text if name == "date" else typed
        return said


def first_guess(events: list[Event]) -> dict:
    """The title of what most outlets report, and what an editor set; all else is left to the program."""
    best = max(events, key=lambda event: (event.by_hand, event.outlet_count, event.significance, -event.number))
    dates = {event.edtf for event in events}
    dated = next((event.edtf for event in events if "edtf" in event.worked_out), "")
    status = next((event.status for event in events if "status" in event.worked_out), "")
    return {"title": best.title, "date": dated if len(dates) > 1 else "", "status": status, "visibility": seen(best)}


def seen(event: Event) -> str:
    """Where an editor put an event; "auto" where none did."""
    last = event.judgements.standing().filter(kind=Kind.VISIBILITY).last_first().first()
    return last.value["visibility"] if last else "auto"


def merge(request: HttpRequest) -> HttpResponse:
    """The events side by side; what is chosen is recorded in one act, and undone in one."""
    editors_only(request)
    events = chosen_events(request, least=2)
    imported = any(event.imported for event in events)
    form = MergeForm(events, request.POST or None)
    if request.method == "POST" and not imported and form.is_valid():
        return merged(request, events, form)
    sides = [(event, list(event.mentions.light().order_by("article__number", "start"))) for event in events]
    context = {"title": "Merge events", "form": form, "sides": sides, "imported": imported}
    return show(request, "merge", context, status=400 if form.errors else 200)


def merged(request: HttpRequest, events: list[Event], form: MergeForm) -> HttpResponse:
    """Record it, and lead to the event that there is now."""
    rows = ingest.decide(
        events[0].story, decisions(events, form.cleaned_data), by=request.user, why=form.cleaned_data["why"]
    )
    numbers = ", ".join(f"e{event.number}" for event in events)
    now = event_holding(events[0].story_id, rows[0].anchor) or events[0]
    record(request, now, f"Merged: {numbers}.", CHANGE)
    back = reverse("admin:timeline_event_changelist") + f"?story__id__exact={now.story_id}"
    say(request, f"Events {numbers} are one now.", rows, back=back)
    return HttpResponseRedirect(reverse("admin:timeline_event_change", args=[now.pk]))


def decisions(events: list[Event], said: dict) -> list[ingest.Decision]:
    """That they are one, and what of them stands. Each number with how many of the sentences were its own."""
    anchors = [anchor_of(event) for event in events]
    anchor = [row for rows in anchors for row in rows]
    numbers = [[event.number, len(rows)] for event, rows in zip(events, anchors, strict=True)]
    chosen = [ingest.Decision(Kind.SAME, {"events": numbers}, anchor=anchor)]
    if said["title"]:
        chosen.append(ingest.Decision(Kind.TITLE, {"title": said["title"]}, anchor=anchor))
    if said["date"]:
        chosen.append(ingest.Decision(Kind.DATE, {"edtf": said["date"]}, anchor=anchor))
    if said["status"]:
        chosen.append(ingest.Decision(Kind.STATUS, {"status": said["status"]}, anchor=anchor))
    if said["visibility"] and {seen(event) for event in events} != {said["visibility"]}:
        chosen.append(ingest.Decision(Kind.VISIBILITY, {"visibility": said["visibility"]}, anchor=anchor))
    return chosen
