"""What an editor types about one event. A form writes nothing: its changes become judgements."""

from __future__ import annotations

from django import forms
from django.urls import reverse_lazy
from django.utils.html import format_html

from timeline.admin.dates import DateInWordsField
from timeline.admin.forms import WHY, WIDE, JudgedForm
from timeline.models import Event, Judgement

VISIBILITY = [
    ("auto", "let the program decide"),
    ("shown", "pinned to the story's default view"),
    ("hidden", "hidden from readers"),
]
DATES = (
    "As EDTF (2010-12-07, 2010-12, 2010-12-06/2010-12-08, 2010~) or in words (7 Dec 2010, c. May 2024)."
    " Empty: let the program decide."
)
CHANGED = "Meanwhile it was changed to “{}”. Yours is in the field: save again to keep it, or type theirs."


def previewed(field: DateInWordsField, into: str = "date-said") -> None:
    """Have what is typed into the field of a date said in plain words under it, as one types."""
    field.widget.attrs |= {
        "hx-get": reverse_lazy("admin:timeline_event_date"),
        "hx-trigger": "input changed delay:300ms",
        "hx-target": f"#{into}",
        "hx-swap": "innerHTML",
        "aria-describedby": into,
    }
    field.help_text = format_html('{} <output id="{}" class="date-said"></output>', field.help_text, into)


class GuardedForm(JudgedForm):
    """A form that knows what its page showed: what somebody else changed meanwhile is said, and never overwritten."""

    def clean(self):
        """Say which of the fields that were changed here were changed elsewhere too since the page was opened."""
        cleaned = super().clean()
        for name in self.changed_data:
            if self.fields[name].show_hidden_initial and name in cleaned and self._was_changed_elsewhere(name):
                self._see_what_stands(name)
                self.add_error(name, CHANGED.format(self.said(name)))
        return cleaned

    def said(self, name: str) -> str:
        """What stands in a field by now, as its page shows it."""
        return self.get_initial_for_field(self.fields[name], name)

    def _was_changed_elsewhere(self, name: str) -> bool:
        bound = self[name]
        if bound.html_initial_name not in self.data:
            return False
        seen, now = self.data[bound.html_initial_name], str(self.get_initial_for_field(self.fields[name], name))
        return seen != now and self.data.get(bound.html_name) != now

    def _see_what_stands(self, name: str) -> None:
        self.data = self.data.copy()
        self.data[self[name].html_initial_name] = str(self.get_initial_for_field(self.fields[name], name))


class EventForm(GuardedForm):
    """Title, date, status and visibility of an event; an emptied field leaves the matter to the program again."""

    title = forms.CharField(
        required=False,
        max_length=300,
        widget=forms.TextInput(attrs=WIDE),
        help_text="Empty: let the program decide.",
        show_hidden_initial=True,
    )
    date = DateInWordsField(required=False, help_text=DATES, show_hidden_initial=True)
    status = forms.ChoiceField(required=False, show_hidden_initial=True)
    visibility = forms.ChoiceField(choices=VISIBILITY, show_hidden_initial=True)
    why = WHY

    class Meta:
        model = Event
        fields = ()

    def __init__(self, *args, **options) -> None:
        super().__init__(*args, **options)
        event = self.instance
        previewed(self.fields["date"])
        own = Event.Status(event.worked_out.get("status", event.status)).label
        self.fields["status"].choices = [("", f"let the program decide ({own})"), *Event.Status.choices]
        decided = {judgement.kind: judgement.value for judgement in event.judgements.standing()}
        self.initial |= {
            "title": event.title,
            "date": event.edtf,
            "status": decided.get(Judgement.Kind.STATUS, {}).get("status", ""),
            "visibility": decided.get(Judgement.Kind.VISIBILITY, {}).get("visibility", "auto"),
        }

    def said(self, name: str) -> str:
        """What stands by now; of a choice its words."""
        now = super().said(name)
        return dict(getattr(self.fields[name], "choices", ())).get(now, now)


class EventRowForm(GuardedForm):
    """The title of an event, in the list."""

    title = forms.CharField(
        required=False, max_length=300, widget=forms.TextInput(attrs=WIDE), show_hidden_initial=True
    )

    class Meta:
        model = Event
        fields = ()

    def __init__(self, *args, **options) -> None:
        super().__init__(*args, **options)
        self.initial["title"] = self.instance.title
