"""What an editor types at the desk. A form about an event or article writes nothing: its changes become judgements."""

from __future__ import annotations

from django import forms

from timeline.admin.dates import DateInWordsField
from timeline.models import Article, Event, Judgement, Story

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
MOST_BYTES = 15_000_000  # of one file


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


class FilesInput(forms.ClearableFileInput):
    """A file input that takes many."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Any number of files; its value is a list."""

    widget = FilesInput

    def clean(self, data, initial=None) -> list:
        """Each file as it came: what is wrong with one is said in its own row, not here."""
        return [file for file in data or [] if file]


class PastedText(forms.CharField):
    """Text as it came: what cannot be read in it is the reader's business."""

    widget = forms.Textarea

    def __init__(self, **options) -> None:
        super().__init__(strip=False, **options)
        self.validators = []


class UploadForm(forms.Form):
    """Files or pasted text, and the story they belong to."""

    story = forms.ModelChoiceField(Story.objects.order_by("title"), required=False, empty_label="a new story")
    new_story = forms.CharField(
        required=False,
        max_length=300,
        label="Title of the new story",
        widget=forms.TextInput(attrs=WIDE),
        help_text="Only where no story is chosen above.",
    )
    files = FilesField(
        required=False,
        widget=FilesInput(attrs={"accept": ".txt,.html,.htm,text/plain,text/html"}),
        help_text="One or many: .txt or .html, in English, one article a file, at most 15 MB each.",
    )
    text = PastedText(
        required=False,
        label="Or pasted text",
        widget=forms.Textarea(attrs={"rows": 12, "class": "vLargeTextField"}),
        help_text="One article: its headline on the first line, an empty line between paragraphs;"
        " at most 2 million characters.",
    )

    def clean(self) -> dict:
        """A story to put them in, and something to put in it."""
        said = super().clean()
        if not said.get("story") and not said.get("new_story"):
            self.add_error("story", "Choose a story, or give the title of a new one below.")
        if not said.get("files") and not (said.get("text") or "").strip():
            self.add_error("files", "Choose at least one file, or paste the text of an article below.")
        return said
