"""Sentences split off an event, into one of their own."""

from __future__ import annotations

from django import forms
from django.contrib.admin.models import CHANGE
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.html import format_html

from timeline import ingest
from timeline.admin.dates import date_in_words
from timeline.admin.forms import WHY, WIDE
from timeline.admin.pages import editors_only, show
from timeline.admin.undoing import say
from timeline.admin.uploads import record
from timeline.ingest.anchors import anchor_of_mentions, event_holding
from timeline.models import Event, Judgement, Mention

Kind = Judgement.Kind
UNDATED = (
    "None of {} has a date of its own, and an event needs one. Choose otherwise, or add an event by hand with the"
    " sentence and its date."
)


class SplitForm(forms.Form):
    """Which sentences of an event tell of another one."""

    sentences = forms.MultipleChoiceField(widget=forms.CheckboxSelectMultiple, label="These tell of something else")
    title = forms.CharField(
        required=False,
        max_length=300,
        label="Title of the new event",
        widget=forms.TextInput(attrs=WIDE),
        help_text="Empty: let the program decide.",
    )
    why = WHY

    def __init__(self, mentions: list[Mention], data=None) -> None:
        super().__init__(data)
        self.mentions = mentions
        self.fields["sentences"].choices = [(str(mention.pk), in_words(mention)) for mention in mentions]

    def clean_sentences(self) -> list[Mention]:
        """The chosen ones; both they and the others must be able to be an event."""
        keys = set(self.cleaned_data["sentences"])
        off = [mention for mention in self.mentions if str(mention.pk) in keys]
        rest = [mention for mention in self.mentions if str(mention.pk) not in keys]
        if not rest:
            raise ValidationError("These are all its sentences; leave at least one.")
        for which, mentions in (("the chosen sentences", off), ("the sentences that are left", rest)):
            if not any(mention.edtf for mention in mentions):
                raise ValidationError(UNDATED.format(which))
        return off


def in_words(mention: Mention) -> str:
    """A sentence with its source and its date."""
    when = date_in_words(mention.edtf, mention.earliest, mention.latest) if mention.edtf else "no date of its own"
    outlet = mention.article.outlet or f"a{mention.article.number}"
    return format_html("<q>{}</q> <span class=help>{}, {}</span>", mention.quote, outlet, when)


def split(request: HttpRequest, pk: int) -> HttpResponse:
    """The sentences of an event, each with a box to tick; what is ticked goes."""
    editors_only(request)
    event = get_object_or_404(Event.objects.select_related("story"), pk=pk)
    mentions = list(event.mentions.light().order_by("article__number", "start"))
    if any(not mention.article.original for mention in mentions):
        raise Http404
    form = SplitForm(mentions, request.POST or None)
    if request.method == "POST" and form.is_valid():
        return parted(request, event, form)
    context = {"title": f"Split “{event}”", "event": event, "form": form}
    return show(request, "split", context, status=400 if form.errors else 200)


def parted(request: HttpRequest, event: Event, form: SplitForm) -> HttpResponse:
    """Record it, and lead to the new event."""
    said = form.cleaned_data
    chosen = {mention.pk for mention in said["sentences"]}
    off, rest = (
        anchor_of_mentions([mention for mention in form.mentions if (mention.pk in chosen) is gone])
        for gone in (True, False)
    )
    value = {"off": len(off), "number": event.number}
    decisions = [ingest.Decision(Kind.DIFFERENT, value, anchor=[*off, *rest])]
    if said["title"]:
        decisions.append(ingest.Decision(Kind.TITLE, {"title": said["title"]}, anchor=off))
    rows = ingest.decide(event.story, decisions, by=request.user, why=said["why"])
    now = event_holding(event.story_id, off) or event
    record(request, now, f"Split off e{event.number}.", CHANGE)
    back = reverse("admin:timeline_event_changelist") + f"?story__id__exact={event.story_id}"
    say(request, f"Event e{now.number} stands by itself now.", rows, back=back)
    return HttpResponseRedirect(reverse("admin:timeline_event_change", args=[now.pk]))
