"""Headlines of other stories that stand between or after the paragraphs of this one."""

from __future__ import annotations

import re

from timeline.intake.labels import is_headline_like
from timeline.intake.lines import Line, Role
from timeline.intake.words import HEADLINE_VERBS

QUESTION = re.compile(r"\A(?:what|why|how|who|when|where|which|is|are|can|will|the|a|an)\b", re.IGNORECASE)
SPEECH_END = re.compile(r"[.,!?…][”\"’']$")
EXTRA = re.compile(r"\b(?:VIDEO|PHOTOS|PICTURES|WATCH|LIVE|GALLERY)\b|\s[|]\s|\s»")
LISTED = re.compile(r"\A[•*▪►\-–—\d]")
CONTENT = re.compile(r"[^\W\d_]{4,}")
ENOUGH = 3


def drop_stray_headlines(lines: list[Line]) -> None:
    """Drop each line that is a link to another story; subheadings of this one stay."""
    sign_off = max((index for index, line in enumerate(lines) if line.why == "a sign-off"), default=len(lines))
    body = [index for index, line in enumerate(lines) if line.role is Role.BODY]
    texts = [lines[index].text for index in body]
    for place, index in enumerate(body):
        line = lines[index]
        if place == 0 or not is_headline_like(line.text):
            continue
        after_sign_off = index > sign_off and not any(map(_is_paragraph, texts[place:]))
        if after_sign_off or line.only_link or _weight(place, texts) >= ENOUGH:
            line.drop("a related-story link")


def _is_paragraph(text: str) -> bool:
    return not is_headline_like(text)


def _weight(place: int, texts: list[str]) -> int:
    """How much speaks for a link to another story; a subheading stays below ENOUGH."""
    text, before = texts[place], texts[place - 1]
    after = texts[place + 1] if place + 1 < len(texts) else ""
    words = text.split()
    if len(words) < 4 or LISTED.match(text) or before.endswith(":") or _is_listed(before, after):
        return 0
    weight = 2 * _breaks_speech(before, after) + 2 * _has_headline_verb(words) + (len(words) >= 6)
    weight += bool(EXTRA.search(text)) + 2 * _is_foreign(text, texts) + (not after and len(words) >= 5)
    return weight - 2 * bool(QUESTION.match(text)) - text.endswith("?")


def _is_listed(before: str, after: str) -> bool:
    """A line among others of its kind is an item of a list, a table or a verse."""
    return is_headline_like(before) and is_headline_like(after)


def _breaks_speech(before: str, after: str) -> bool:
    """It stands between two paragraphs of one speaker's words, where no subheading would."""
    return bool(SPEECH_END.search(before)) and after[:1] in ("“", '"')


def _has_headline_verb(words: list[str]) -> bool:
    """A present-tense verb after a subject, or "to" with a verb to come, as headlines have them."""
    return any(word.lower().strip("‘’'\"") in HEADLINE_VERBS for word in words[1:-1])


def _is_foreign(text: str, texts: list[str]) -> bool:
    """Hardly a word of it stands elsewhere in the article."""
    words = {word.lower() for word in CONTENT.findall(text)}
    others = " ".join(other for other in texts if other is not text).lower()
    return len(words) >= 4 and sum(word in others for word in words) <= len(words) / 4
