"""A web page to a draft."""

from __future__ import annotations

from timeline.intake.draft import Draft


def read_page(text: str, name: str) -> Draft:
    """The article of an HTML page."""
    return Draft()
