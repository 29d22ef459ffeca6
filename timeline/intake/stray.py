"""Headlines of other stories that stand between or after the paragraphs of this one."""

from __future__ import annotations

import re
from collections import Counter

from timeline.intake.labels import is_headline_like
from timeline.intake.lines import Line, Role
from timeline.intake.words import HEADLINE_VERBS

QUESTION = re.compile(r"\A(?:what|why|how|who|when|where|which|is|are|can|will|the|a|an)\b", re.IGNORECASE)
SPEECH_END = re.compile(r"[.,!?…][”\"’']$")
EXTRA = re.compile(r"(?:: [Ss]ee|: [Ww]atch|: [Rr]ead)\b|\b(?:VIDEO|PHOTOS|PICTURES|WATCH|LIVE|GALLERY)\b|\s[|]\s|\s»")
TEASER = re.compile(r"(?:PICTURED|PHOTOS?|PICTURES?|CAPTION|FILE) ?: ")
LISTED = re.compile(r"\A[•*▪►\-–—\d]")
CONTENT = re.compile(r"[^\W\d_]{4,}")
ENOUGH = 3


def drop_stray_headlines(lines: list[Line]) -> None:
    """Drop each line that is a link to another story; subheadings of this one stay."""
    body = [line for line in lines if line.role is Role.BODY]
    last = max((place for place, line in enumerate(body) if not is_headline_like(line.text)), default=len(body))
    sign_off = max((index for index, line in enumerate(lines) if line.why == "a sign-off"), default=len(lines))
    after_sign_off = {id(line) for line in lines[sign_off:]}
    text = _Text([line.text for line in body])
    for line in lines:
        if line.role is Role.CAPTION and text.is_teaser(line.text):
            line.drop("a related-story link")
    for place, line in enumerate(body):
        if place == 0 or not is_headline_like(line.text):
            continue
        in_tail = place > last
        if line.only_link or (in_tail and id(line) in after_sign_off) or text.weight(place, in_tail) >= ENOUGH:
            line.drop("a related-story link")


class _Text:
    """The paragraphs of a body with their headings and stray lines, and how often each long word stands in them."""

    def __init__(self, texts: list[str]) -> None:
        self.texts = [*texts, ""]
        self.count = Counter(word for text in texts for word in _content(text))

    def weight(self, place: int, in_tail: bool) -> int:
        """How much speaks for a link to another story; a subheading stays below ENOUGH."""
        before, text, after = self.texts[place - 1 : place + 2]
        words = text.split()
        if len(words) < 4 or LISTED.match(text) or before.endswith(":"):
            return 0
        breaks_speech = _breaks_speech(before, after)
        if not in_tail and not breaks_speech and (is_headline_like(before) or (after and is_headline_like(after))):
            return 0  # an item of a list, a table or a verse
        weight = 2 * breaks_speech + 2 * _has_headline_verb(words) + (len(words) >= 6) + bool(EXTRA.search(text))
        weight += 2 * self._is_foreign(text) + (in_tail and len(words) >= 5)
        return weight - 2 * bool(QUESTION.match(text)) - text.endswith("?")

    def is_teaser(self, caption: str) -> bool:
        """A line such as "PICTURED: Actress in new role" that looks like a caption and is of another story."""
        return bool(TEASER.match(caption)) and is_headline_like(caption) and self._is_foreign(caption)

    def _is_foreign(self, text: str) -> bool:
        """Hardly a word of it stands elsewhere in the article."""
        here = Counter(_content(text))
        return len(here) >= 4 and sum(self.count[word] > here[word] for word in here) <= len(here) / 4


def _content(text: str) -> list[str]:
    return [word.lower() for word in CONTENT.findall(text)]


def _breaks_speech(before: str, after: str) -> bool:
    """It stands between two paragraphs of one speaker's words, where no subheading would."""
    return bool(SPEECH_END.search(before)) and after[:1] in ("“", '"')


def _has_headline_verb(words: list[str]) -> bool:
    """A present-tense verb after a subject, or "to" with a verb to come, as headlines have them."""
    return any(word.lower().strip("‘’'\"") in HEADLINE_VERBS for word in words[1:-1])
