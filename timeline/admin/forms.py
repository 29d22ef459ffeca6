"""What an editor types at the desk. A form about an event or article writes nothing: its changes become judgements."""

from __future__ import annotations

from django import forms

from timeline.admin.dates import DateInWordsField
from timeline.models import Article, Event, Judgement

WHY = forms.CharField(
    required=False,
    max_length=300,
    help_text="Optional. Kept beside the change.",
    widget=forms.TextInput(attrs={"class": "vTextField"}),
)
VISIBILITY = [
    ("auto", "let the program decide"),
    ("shown", "on the story's default view"),
    ("hidden", "hidden from readers"),
]
WIDE = {"class": "vTextField"}


class JudgedForm(forms.ModelForm):
    """A form about a row that it leaves as it is, in memory too: whoever judges must see what stands now."""

    def _post_clean(self) -> None:
        """Here a ModelForm would write what was typed into its instance."""


class EventForm(JudgedForm):
    """Title, date, status and visibility of an event; an emptied field leaves the matter to the program again."""

    title = forms.CharField(
        required=False, max_length=300, widget=forms.TextInput(attrs=WIDE), help_text="Empty: let the program decide."
    )
    date = DateInWordsField(
        required=False,
        help_text="As EDTF (2021-12-07, 2021-12, 2021-12-06/2021-12-08, 2021~) or in words (7 Dec 2021, c. May 2024)."
        " Empty: let the program decide.",
    )
    status = forms.ChoiceField(required=False)
    visibility = forms.ChoiceField(choices=VISIBILITY)
    why = WHY

    class Meta:
        model = Event
        fields = ()

    def __init__(self, *args, **options) -> None:
        super().__init__(*args, **options)
        event = self.instance
        own = Event.Status(event.worked_out.get("status", event.status)).label
        self.fields["status"].choices = [("", f"let the program decide ({own})"), *Event.Status.choices]
        decided = {judgement.kind: judgement.value for judgement in event.judgements.standing()}
        self.initial |= {
            "title": event.title,
            "date": event.edtf,
            "status": decided.get(Judgement.Kind.STATUS, {}).get("status", ""),
            "visibility": decided.get(Judgement.Kind.VISIBILITY, {}).get("visibility", "auto"),
        }


class EventRowForm(JudgedForm):
    """The title of an event, in the list."""

    title = forms.CharField(required=False, max_length=300, widget=forms.TextInput(attrs=WIDE))

    class Meta:
        model = Event
        fields = ()

    def __init__(self, *args, **options) -> None:
        super().__init__(*args, **options)
        self.initial["title"] = self.instance.title


class ArticleForm(JudgedForm):
    """Title, byline, outlet and publication date of an article."""

    title = forms.CharField(required=False, max_length=1000, widget=forms.TextInput(attrs=WIDE))
    byline = forms.CharField(required=False, max_length=300, widget=forms.TextInput(attrs=WIDE))
    outlet = forms.CharField(required=False, max_length=200, widget=forms.TextInput(attrs=WIDE))
    published = DateInWordsField(
        required=False,
        help_text="As EDTF (2021-12-03, 2021-12, 2021-12-03/2021-12-05) or in words (3 December 2021)."
        " Empty: let the program work it out.",
    )
    why = WHY

    class Meta:
        model = Article
        fields = ()

    def __init__(self, *args, **options) -> None:
        super().__init__(*args, **options)
        article = self.instance
        self.initial |= {
            "title": article.title,
            "byline": article.byline,
            "outlet": article.outlet.name if article.outlet else "",
            "published": article.published_edtf,
        }
        if not article.original:
            self.fields["published"].disabled = True
            self.fields["published"].help_text = "The article was imported; its date is kept as it came."
