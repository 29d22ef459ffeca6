"""The paper, site or agency, only where the text itself says so."""

from __future__ import annotations

import re

from timeline.intake.words import NO_OUTLETS

REACH = 400
WORD = r"[A-Z0-9][\w&'’-]{0,25}(?:\.[\w&'’-]{1,20}){0,3}"
NAME = rf"(?P<name>(?:[Tt]he )?{WORD}(?: (?:(?:of|the|and|on|for|de|le|la|du|&) )?{WORD}){{0,4}})"
TRADE = r"(?i:editor|editors|reporter|correspondent|journalist|columnist|writer|contributor|producer|blogger|staff)"
MEDIUM = r"(?i:(?:article|story|report|piece|post|column)s?)"
LETTERS = r"(?i:newsletter|bulletin|app|alerts)\b"
PRINTED = (
    r"(?i:(?:originally |first |also )?(?:appeared|published|posted|ran|printed|reported)(?: originally| first)?)"
)
SAYINGS = tuple(
    re.compile(rf"\A(?:{saying})")
    for saying in (
        rf".{{0,160}}?\b{TRADE}\b(?: (?:and|on|in|[a-z]{{3,15}})){{0,6}}? (?:of|for|at|with|to) {NAME}",
        rf".{{0,80}}?\b(?:is|was)(?: the| a| an)? {NAME}(?:'s|’s|’|')(?: [\w-]{{1,20}}){{0,4}} {TRADE}\b",
        rf".{{0,80}}?\b(?i:(?:writes|reports|covers)(?: [\w ,-]{{3,60}})?) (?:for|at) {NAME}",
        rf"(?i:stay tuned (?:to|with|on|for)) {NAME}",
        rf"(?i:the post\b.{{0,300}}\bappeared first on) {NAME}",
        rf"(?i:(?:copyright|©|\(c\)|[\s,;:-])+(?:(?:19|20)\d\d[\s,–-]*){{0,2}}(?:by )?){NAME}",
        rf".{{0,60}}?\b{MEDIUM}\b(?i:(?: (?:was|has been|is|which)){{0,2}}) {PRINTED} (?:in|on|by|at|from) {NAME}",
        rf"(?i:(?:originally|first) (?:published|posted|printed|appeared) (?:in|on|by|at)) {NAME}",
        rf"(?i:published|printed|appeared) in {NAME}, ",
        rf".{{0,60}}?(?i:(?:sign up (?:for|to)|get|receive)(?: the| our)?(?: free| daily| weekly)*) {NAME} {LETTERS}",
        rf"(?i:download (?:the |our )?(?:free )?){NAME} app\b",
        rf"(?i:follow|find|like) {NAME} on ",
        rf"{NAME} (?:covers|is (?:published|printed)|appears"
        r"|is an? (?:\w+ ){0,3}(?:newspaper|magazine|weekly|site))\b",
        rf"(?i:source|via)\s?:\s?{NAME}\W{{0,2}}$",
    )
)
WEAK = 5  # the last ones: a section or a newsletter may have a name of its own
AGENCY_MARK = re.compile(
    r"\A[\s(\[–—/=-]{0,4}(?P<name>[A-Z]{2,5}|AFP|AP|Reuters|REUTERS|ANI|PTI|IANS|UPI|TASS|Xinhua|CNN|BBC|dpa|DPA|Bloomberg|PA|Kyodo|Yonhap|EFE|ANSA|Bernama|APP)[\s)\]/.]{0,3}$"
)


def outlet_of(lines: list[str], people: str = "") -> str:
    """The outlet that biographies, sign-offs, copyright, source and reprint lines name, or "".

    ``people`` are the article's authors: a copyright of theirs names no outlet.
    """
    named = sorted(
        (rank, name)
        for line in lines
        for rank, saying in enumerate(SAYINGS)
        if (match := saying.match(line[:REACH])) and (name := _proper(match["name"], people))
    )
    if named and named[0][0] >= len(SAYINGS) - WEAK and len({name for _, name in named}) > 1:
        return ""
    return named[0][1] if named else ""


def agency_of(line: str) -> str:
    """The agency whose mark is all of the line: "(Reuters)", "— AFP"; else ""."""
    match = AGENCY_MARK.match(line)
    return match["name"] if match else ""


def _proper(name: str, people: str) -> str:
    """The name without its possessive, or "" for an author and for words that name no outlet."""
    name = re.sub(r"[\s,]+(?:19|20)\d\d\b.*$", "", name)
    name = re.sub(r"^the (?=[A-Z])|['’]s?$", "", name)
    if name.lower().split()[0] in NO_OUTLETS or name in people:
        return ""
    return name
