"""What an editor types at the desk. A form about an event or article writes nothing: its changes become judgements."""

from __future__ import annotations

from django import forms

from timeline.admin.dates import DateInWordsField
from timeline.models import Article

WHY = forms.CharField(
    required=False,
    max_length=300,
    help_text="Optional. Kept beside the change.",
    widget=forms.TextInput(attrs={"class": "vTextField"}),
)
WIDE = {"class": "vTextField"}


class JudgedForm(forms.ModelForm):
    """A form about a row that it leaves as it is, in memory too: whoever judges must see what stands now."""

    def _post_clean(self) -> None:
        """Here a ModelForm would write what was typed into its instance."""


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
