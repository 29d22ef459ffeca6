"""What is handed in at the desk: files, pasted text or an address, and what holds for all of it."""

from __future__ import annotations

from django import forms
from django.conf import settings
from django.core.files.uploadedfile import UploadedFile

from timeline import ingest
from timeline.admin.dates import DateInWordsField
from timeline.models import Story

WIDE = {"class": "vTextField"}
MOST_BYTES = 15_000_000  # of one file
ENDINGS = ".txt,.html,.htm,.pdf,.docx,.eml,.zip,.xml,.rss,.atom"
PASTED = "pasted text.txt"
LIMITS = (
    "One or many, at most {files} at once: .txt, .html, .pdf, .docx or .eml, in English, one article a file; or a .zip"
    " of such files (at most 200, 100 MB unpacked); or a saved RSS or Atom feed (at most 200 items)."
    " At most 15 MB each."
)


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


def wide(**attributes) -> forms.TextInput:
    """A line of text as wide as the page has room for."""
    return forms.TextInput(attrs=WIDE | attributes)


class UploadForm(forms.Form):
    """Files, pasted text or an address, the story they belong to, and facts that hold for all of them."""

    story = forms.ModelChoiceField(Story.objects.order_by("title"), required=False, empty_label="a new story")
    new_story = forms.CharField(
        required=False,
        max_length=300,
        label="Title of the new story",
        widget=wide(),
        help_text="Only where no story is chosen above. It begins as a draft, which readers do not see.",
    )
    files = FilesField(required=False, widget=FilesInput(attrs={"accept": ENDINGS}))
    text = PastedText(
        required=False,
        label="Or pasted text",
        widget=forms.Textarea(attrs={"rows": 10, "class": "vLargeTextField"}),
        help_text="One article: its headline on the first line, an empty line between paragraphs;"
        " at most 2 million characters.",
    )
    fetch = forms.URLField(
        required=False,
        max_length=1000,
        assume_scheme="https",
        label="Or an address to fetch",
        widget=forms.URLInput(attrs=WIDE),
        help_text="Of one article or one feed on the public web; at most 10 MB, within 20 seconds.",
    )
    outlet = forms.CharField(
        required=False, max_length=200, widget=wide(), help_text="Optional, like the next two; holds for all of them."
    )
    published = DateInWordsField(
        required=False, help_text="When all of them were published: 2010-12-03, or 3 December 2010."
    )
    url = forms.URLField(
        required=False,
        max_length=1000,
        assume_scheme="https",
        label="Address",
        widget=forms.URLInput(attrs=WIDE),
        help_text="Where the article stands on the web. Kept beside it, not fetched.",
    )

    def __init__(self, *args, **options) -> None:
        super().__init__(*args, **options)
        self.fields["files"].help_text = LIMITS.format(files=settings.DATA_UPLOAD_MAX_NUMBER_FILES)
        if not settings.FETCH_URLS:
            del self.fields["fetch"]

    def clean(self) -> dict:
        """A story to put them in, and something to put in it."""
        said = super().clean()
        if not said.get("story") and not said.get("new_story"):
            self.add_error("story", "Choose a story, or give the title of a new one below.")
        handed = said.get("files") or (said.get("text") or "").strip() or said.get("fetch")
        if not handed and "fetch" not in self.errors:
            self.add_error("files", "Choose at least one file, or paste the text of an article below.")
        return said

    @property
    def size(self) -> int:
        """How many things are handed in."""
        said = self.cleaned_data
        return len(said["files"]) + bool(said["text"].strip()) + bool(said.get("fetch"))

    def things(self):
        """What was handed in, one after another: only one file at a time is in memory."""
        said = self.cleaned_data
        for file in said["files"]:
            yield handed(file)
        if said["text"].strip():
            yield ingest.Handed(PASTED, said["text"].encode("utf-8", "surrogatepass"))
        if said.get("fetch"):
            yield ingest.Handed(said["fetch"], url=said["fetch"])

    def facts(self) -> dict[str, str]:
        """What was said of all of them."""
        said = self.cleaned_data
        published = said["published"].text if said["published"] else ""
        return {"outlet": said["outlet"], "published": published, "url": said["url"]}


def handed(file: UploadedFile) -> ingest.Handed:
    """One file, unless it is too large to be an article."""
    if file.size > MOST_BYTES:
        problem = f"It has {file.size / 1e6:.0f} MB, and 15 MB are the most. Save the article alone, as text."
        return ingest.Handed(file.name, problem=problem)
    return ingest.Handed(file.name, file.read())
