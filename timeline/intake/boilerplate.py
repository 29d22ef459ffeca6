"""What stands in the file and is not the article, each kind with its reason."""

from __future__ import annotations

import re

LINE_REACH = 600
RULES = tuple(
    (why, re.compile(pattern, re.IGNORECASE))
    for why, pattern in (
        ("an advertisement mark", r"(?:advertisement|advertising|sponsored(?: content)?|story continues below(?: advertisement)?)\.?$"),
        ("a related-story link", r"(?:read (?:more|also|next)|also read|related(?: stor(?:y|ies)| articles?| news)?|see also|more on this|watch|don['’]t miss|recommended)\s?[:|»>]"),
        ("a sign-off", r"stay tuned\b|follow us\b|(?:please )?subscribe\b|sign up (?:for|to)\b|like us on\b|join our\b|download (?:the|our)\b.{0,40}\bapp\b"),
        ("a sign-off", r"you can (?:find|read) (?:more|all|other)\b|(?:for|get) (?:more|the latest) (?:news|stories|updates)\b|click here\b"),
        ("share links", r"share(?: this| on|:|$)|(?:facebook|twitter|whatsapp|linkedin|e-?mail|print)(?:[\s|,·]{1,3}(?:facebook|twitter|whatsapp|linkedin|e-?mail|print|pinterest|reddit|copy link)){1,8}$"),
        ("a copyright line", r"(?:copyright\b|©|\(c\)|all rights reserved)"),
        ("an author's biography", r"(?:[A-ZÀ-Þ][\w'’.-]{0,30} ){1,4}(?:is|was) (?:the|an?|our) (?:[\w'’-]{1,20} ){0,6}(?:editor|reporter|correspondent|journalist|columnist|writer|contributor|author|freelancer)\b"),
        ("an author's biography", r".{0,200}\b(?:follow|contact|reach) (?:him|her|them|me)\b (?:on|at|via)\b"),
        ("credits", r"\(?(?:reporting|editing|writing|additional reporting) by\b"),
    )
)  # fmt: skip
COMMENTS = re.compile(
    r"(?:leave a (?:comment|reply)|comments?(?: \(\d{1,6}\))?|\d{1,6} comments?|join the (?:conversation|discussion)|post a comment)\W{0,3}$",
    re.IGNORECASE,
)


def why_boilerplate(line: str) -> str:
    """The reason that a line is not part of the article, or ""."""
    start = line[:LINE_REACH]
    if start.lower().count("icon ") >= 4:
        return "a list of icons"
    for why, pattern in RULES:
        if pattern.match(start):
            return why
    return ""


def opens_comments(line: str) -> bool:
    """True for the heading or link under which readers' comments stand."""
    return len(line) < 60 and bool(COMMENTS.match(line))
