"""The paper, site or agency, only where the text itself says so."""

from __future__ import annotations

import re

NAME = r"(?P<name>(?:the )?[A-Z0-9][\w.&'’-]{0,30}(?: (?:of |the |and )?[A-Z0-9&][\w.&'’-]{0,30}){0,4})"
SAYINGS = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?i:.{{0,120}}\b(?:editor|reporter|correspondent|journalist|columnist|writer|contributor)\b(?: [a-z]{{2,15}}){{0,3}} (?:of|for|at|with)) {NAME}",
        rf"(?i:stay tuned (?:to|with|on)) {NAME}",
        rf"(?i:(?:copyright|©|\(c\)|[\s,])+(?:(?:19|20)\d\d[\s,-]*)*)(?i:by )?{NAME}",
        rf"(?i:this (?:article|story|report|piece) (?:was )?(?:originally |first )?(?:appeared|published|ran) (?:originally |first )?(?:in|on|by|at)) {NAME}",
    )
)


def outlet_of(line: str) -> str:
    """The outlet that a biography, sign-off, copyright or reprint line names, or ""."""
    for saying in SAYINGS:
        match = saying.match(line[:400])
        if match:
            return match["name"].rstrip(".,'’")
    return ""
