"""The last touches to a title: white space, marks, the article before it, words left hanging at its end."""

from __future__ import annotations

import re

_ARTICLE = re.compile(r"^(?:the|a|an|its|their|his|her|that|this|our|my) (?=\S)", re.IGNORECASE)
_HANGING = re.compile(r"[ ,](?:of|to|for|with|by|from|and|or|the|a|an|as|than|into|that|,)$", re.IGNORECASE)


def tidied(text: str) -> str:
    """White space, stray quotation marks, a leading article and hanging words removed; a capital first."""
    text = re.sub(r"\s+", " ", text).strip(" ,;:-–—")
    text = re.sub(r"\s+([,.;:’'%)])(?=\s|$|s\b)", r"\1", text)
    text = _without_stray_quotes(text)
    text = _ARTICLE.sub("", text)
    while (shorter := _HANGING.sub("", text)) != text:
        text = shorter
    return text[:1].upper() + text[1:]


def _without_stray_quotes(text: str) -> str:
    """Quotation marks stay in pairs or not at all."""
    if text.count('"') == 2 or (text.count("“") == text.count("”") == 1 and text.index("“") < text.index("”")):
        return text
    return re.sub(r"[“”\"]", "", text)
