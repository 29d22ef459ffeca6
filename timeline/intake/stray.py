"""Headlines of other stories that stand between or after the paragraphs of this one."""

from __future__ import annotations

import re

HEADLINE_VERBS = frozenset(
    """accuses announces approves asks backs bans blames blasts blocks calls claims confirms condemns could cuts
    defends denies demands dies explains faces fails fears finds gets gives hails hits hopes kills launches leaves makes
    may meets might must need needs offers opens orders plans pledges promises puts raises reacts rejects reports reveals
    says seeks sees sends sets should signs slams takes talks tells threatens to unveils urges vows wants warns will wins
    would""".split()
)
END = re.compile(r"[.!?…:;,][\"'”’)\]]*$")
SPEECH_END = re.compile(r"[.,!?][”\"’']$")


def drop_stray_headlines(lines: list, role: type) -> None:
    """Mark as dropped each line that is a link to another story and no subheading of this one."""
    last_sign_off = max((i for i, line in enumerate(lines) if line.why in ("a sign-off",)), default=None)
    body = [i for i, line in enumerate(lines) if line.role is role.BODY]
    for place, index in enumerate(body):
        line = lines[index]
        if END.search(line.text) or len(line.text) > 160:
            continue
        after_sign_off = last_sign_off is not None and index > last_sign_off and place > 1
        before = lines[body[place - 1]].text if place else ""
        after = lines[body[place + 1]].text if place + 1 < len(body) else ""
        if after_sign_off or (before and _is_headline(line.text, before, after)):
            line.role, line.why = role.DROPPED, "a related-story link"


def _is_headline(text: str, before: str, after: str) -> bool:
    words = text.split()
    if len(words) < 5:
        return False
    breaks_quote = bool(SPEECH_END.search(before)) and after[:1] in '“"'
    return breaks_quote or any(word.lower() in HEADLINE_VERBS for word in words[1:])
