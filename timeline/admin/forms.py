"""What an editor types at the desk. A form about an event or article writes nothing: its changes become judgements."""

from __future__ import annotations

from django import forms

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
