"""Which language a text is in; only English is read."""

from __future__ import annotations

import re

import py3langid

from timeline.intake.draft import IntakeError
from timeline.intake.words import ENGLISH

NAMES = {
    "ar": "Arabic", "bg": "Bulgarian", "ca": "Catalan", "cs": "Czech", "da": "Danish", "de": "German",
    "el": "Greek", "es": "Spanish", "et": "Estonian", "fa": "Persian", "fi": "Finnish", "fr": "French",
    "he": "Hebrew", "hi": "Hindi", "hr": "Croatian", "hu": "Hungarian", "id": "Indonesian", "it": "Italian",
    "ja": "Japanese", "ko": "Korean", "la": "Latin", "lt": "Lithuanian", "lv": "Latvian", "nl": "Dutch",
    "no": "Norwegian", "nb": "Norwegian", "pl": "Polish", "pt": "Portuguese", "ro": "Romanian", "ru": "Russian",
    "sk": "Slovak", "sl": "Slovenian", "sr": "Serbian", "sv": "Swedish", "tr": "Turkish", "uk": "Ukrainian",
    "ur": "Urdu", "vi": "Vietnamese", "zh": "Chinese",
}  # fmt: skip
SAMPLE = 20_000
FEW_WORDS = 6
MANY_WORDS = 30
LEAST_ENGLISH = 0.08


def language_of(text: str, name: str) -> str:
    """ "en", or IntakeError naming the file and the language that its text looks like.

    A text of a few words of plain letters is taken for English: it is too short to tell.
    """
    text = text[:SAMPLE]
    words = re.findall(r"[^\W\d_]+", text.lower())
    if not words:
        raise IntakeError(f"There are no words in {name}. Upload the article's own text.")
    if len(words) < FEW_WORDS and text.isascii():
        return "en"
    if sum(word in ENGLISH for word in words) >= LEAST_ENGLISH * len(words):
        return "en"
    likeliest = _likeliest(text, short=len(words) < MANY_WORDS)
    if likeliest == "en":
        return "en"
    language = NAMES.get(likeliest, f"another language ({likeliest})")
    raise IntakeError(f"{name} looks like {language}; only English is read. Upload an English version.")


def prepare() -> None:
    """Load what tells languages apart, which takes a temporary file: for a process that will not be let write one."""
    py3langid.rank("")


def _likeliest(text: str, *, short: bool) -> str:
    """The likeliest language; for a short text only among the great ones, as small ones win by chance."""
    ranked = [language for language, _ in py3langid.rank(text)]
    return (
        next((language for language in ranked if language in NAMES or language == "en"), "en") if short else ranked[0]
    )
