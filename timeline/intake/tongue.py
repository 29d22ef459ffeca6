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


def language_of(text: str, name: str) -> str:
    """ "en", or IntakeError naming the file and the language that its text looks like."""
    words = re.findall(r"[^\W\d_]+", text[:SAMPLE].lower())
    if not words:
        raise IntakeError(f"There are no words in {name}. Upload the article's own text.")
    if sum(word in ENGLISH for word in words) >= 0.08 * len(words):
        return "en"
    likeliest, _ = py3langid.classify(text[:SAMPLE])
    if likeliest == "en":
        return "en"
    language = NAMES.get(likeliest, f"another language ({likeliest})")
    raise IntakeError(f"{name} looks like {language}; only English is read. Upload an English version.")
