"""What an editor can put right in one article: its facts, each of its time expressions, each of its paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from django import forms
from django.core.exceptions import ValidationError

from timeline import ingest
from timeline.admin.dates import DateInWordsField
from timeline.admin.event_forms import previewed
from timeline.admin.forms import WHY, WIDE, JudgedForm
from timeline.chronology.edtf import Edtf
from timeline.ingest.correcting import corrections_of, place_of
from timeline.models import Article, Judgement

Kind = Judgement.Kind
FACTS = ("title", "byline", "outlet")
NO_DATE = "none"
NOT_YET = "Nothing is saved yet. Change what you like, then look at what it changes again."


class TimeField(DateInWordsField):
    """The date of a time expression: None leaves it to the program, "" is no date at all, else an Edtf."""

    def clean(self, value: str) -> Edtf | str | None:
        """What is typed, or a sentence that says what could be."""
        return "" if value and value.strip().lower() == NO_DATE else super().clean(value)


class ArticleForm(JudgedForm):
    """Facts, times (`time-START`), paragraphs to leave out (`out-START`), pieces to put back (`back-NUMBER`)."""

    title = forms.CharField(required=False, max_length=1000, widget=forms.TextInput(attrs=WIDE))
    byline = forms.CharField(required=False, max_length=300, widget=forms.TextInput(attrs=WIDE))
    outlet = forms.CharField(required=False, max_length=200, widget=forms.TextInput(attrs=WIDE))
    published = DateInWordsField(
        required=False,
        help_text="As EDTF (2010-12-03, 2010-12, 2010-12-03/2010-12-05) or in words (3 December 2010)."
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
        if "published" not in self.fields:  # Who may only look is given no fields.
            return
        previewed(self.fields["published"])
        if article.original:
            self.add_text_fields(article)
        else:
            self.fields["published"].disabled = True
            self.fields["published"].help_text = "The article was imported; its date is kept as it came."

    def add_text_fields(self, article: Article) -> None:
        """A field for each thing that can be put right in the text."""
        standing = list(article.judgements.standing().filter(kind=Kind.EXPRESSION).order_by("made_at", "pk"))
        for start, date in corrections_of(article, standing).items():
            self.initial[f"time-{start}"] = date.text if date else NO_DATE
        for row in article.timexes:
            name = f"time-{row['start']}"
            label = f"Date of “{article.body[row['start'] : row['end']]}”"
            self.fields[name] = TimeField(required=False, label=label)
            self.fields[name].widget.attrs |= {"class": "time-field", "aria-label": label}
            previewed(self.fields[name], f"understood-{row['start']}")
        for start, _ in paragraphs(article.body):
            self.fields[f"out-{start}"] = forms.BooleanField(required=False, label="Leave this paragraph out")
        for number, _ in enumerate(article.dropped):
            self.fields[f"back-{number}"] = forms.BooleanField(required=False, label="Put it back")

    def clean(self) -> dict:
        """Something of the article must be left; who goes on editing has saved nothing."""
        said = super().clean()
        spans = paragraphs(self.instance.body)
        if self.instance.original and spans and all(said.get(f"out-{start}") for start, _ in spans):
            raise ValidationError("All paragraphs would be left out; delete the article instead.")
        if "_edit" in self.data:
            raise ValidationError(NOT_YET)
        return said

    def decided(self, article: Article) -> tuple[list[ingest.Decision], list[Judgement]]:
        """What is decided on `article`, and which decisions of before are taken back."""
        standing = article.judgements.standing()
        decisions, back = list(self._of_facts(article)), []
        if "published" in self.changed_data:
            date = self.cleaned_data["published"]
            decisions += [ingest.Decision(Kind.PUBLISHED, {"edtf": date.text}, article=article)] if date else []
            back += [] if date else list(standing.filter(kind=Kind.PUBLISHED))
        for row in article.timexes:
            name = f"time-{row['start']}"
            if name in self.changed_data:
                said = self.cleaned_data[name]
                if said is None:
                    kept = standing.filter(kind=Kind.EXPRESSION)
                    back += [each for each in kept if place_of(article, each.value) == row["start"]]
                else:
                    decisions.append(ingest.Decision(Kind.EXPRESSION, dated(article, row, said), article=article))
        return decisions + list(self._of_paragraphs(article)), back

    def _of_facts(self, article: Article) -> Iterator[ingest.Decision]:
        for name in FACTS:
            if name in self.changed_data:
                value = {"field": name, "text": self.cleaned_data[name]}
                yield ingest.Decision(Kind.FACT, value, article=article)

    def _of_paragraphs(self, article: Article) -> Iterator[ingest.Decision]:
        out = {article.body[start:end]: False for start, end in paragraphs(article.body) if self.asks(f"out-{start}")}
        back = {row["text"]: True for number, row in enumerate(article.dropped) if self.asks(f"back-{number}")}
        for text, keep in (out | back).items():
            yield ingest.Decision(Kind.PARAGRAPH, {"text": text, "keep": keep}, article=article)

    def asks(self, name: str) -> bool:
        """Whether a box is ticked."""
        return bool(self.cleaned_data.get(name))


def dated(article: Article, row: dict, said: Edtf | str) -> dict:
    """The value of a decision on a time expression."""
    start, end = row["start"], row["end"]
    return {"start": start, "end": end, "text": article.body[start:end], "edtf": said.text if said else ""}


def paragraphs(body: str) -> list[tuple[int, int]]:
    """Where each paragraph begins and ends; a blank line stands between two."""
    found, start = [], 0
    for text in body.split("\n\n"):
        if text.strip():
            found.append((start, start + len(text)))
        start += len(text) + 2
    return found
