"""What stands in the file and is not the article, each kind with its reason: rules for single lines."""

from __future__ import annotations

import re
from collections.abc import Iterable

from timeline.intake.phrases import COMMENTS, LABELS, LETTERS, NETWORK, OPENINGS, WHOLE
from timeline.intake.words import CREDIT_WORDS, MENU_WORDS

REACH = 400
MANY_ICONS = 4
MENU_STARTS = ("menu ", "home ", "skip to ", "☰", "≡", "×")
LEAST_AFTER_START = 0.4
LEAST_IN_LONG_MENU = 0.7
ICON = re.compile(r"icon$|^icon|chevron|svg|hamburger", re.IGNORECASE)
SHARED = f"this|it|on|via|with|your|article|story|post|page|link|friends|social|media|{NETWORK}"
NEWS = "(news|stories|updates|coverage|information|headlines)"
NAMED = "(?-i:[A-Z])[\\w.'’-]{1,20}( (?-i:[A-Z])[\\w.'’-]{1,20}){1,3}"
REUSED = "(published|reproduced|reprinted|copied)"
PATTERNS = (
    ("share links", rf"(share|tweet|pin|post)( ({SHARED})){{0,8}}\W{{0,3}}({NETWORK}\W{{0,3}}){{0,10}}$"),
    ("share links", rf"({NETWORK}[\s|,·•/]{{1,3}}){{0,12}}{NETWORK}\W{{0,3}}$"),
    ("a related-story link", r"(?-i:READ (MORE|NEXT|ALSO|HERE)|ALSO READ|DON['’]T MISS|SEE ALSO)[ :|»>→–-]"),
    ("a related-story link", r"(?-i:RELATED|WATCH|LISTEN|MORE)\s?[:|»>→–-]"),
    (
        "a sign-off",
        r"(please |you can |to )?(sign up|subscribe|register|get|receive|join)\b( [\w'’&-]{1,20}){0,8}? " + LETTERS,
    ),
    (
        "a sign-off",
        rf"(for|get) (more|(all )?the latest)\b(?! than\b).{{0,60}}\b{NEWS}\b"
        r".{0,60}([,:]|\b(visit|click|follow|subscribe|here|app)\b)",
    ),
    (
        "a sign-off",
        r"(do you have|have you got|got) (an? |any )?(story|news|tip|question|view|opinion|comment)s?\b.{0,80}\?",
    ),
    ("a page notice", r"by (using|continuing|clicking)\b.{0,60}\byou (agree|accept|consent)\b"),
    ("a breadcrumb", r"(home|news|front page)\s?([>»›/|]|::)"),
    ("credits", r".{3,160}\bcontributed (reporting|to this (report|story|article|piece))\b.{0,60}$"),
    ("credits", r"\(?(with|additional) (inputs?|reporting|agenc(y|ies)|wires?)\b.{0,80}$"),
    ("credits", r"\(?with (material|files|reports|contributions|information) (from|by)\b[^.]{1,80}$"),
    ("a copyright line", r"copyright\s?([©:]|\(c\)|(19|20)\d\d|by\b)|©|\(c\)|.{0,80}\ball rights reserved\b"),
    (
        "a copyright line",
        rf".{{0,80}}\bmay not be {REUSED},? (broadcast|rewritten|redistributed|reproduced|without|or)\b",
    ),
    (
        "a reprint line",
        r"(this|the original|a version of this) (article|story|piece|post|column)( \w{2,12}){0,3} "
        r"(appeared|published|posted|printed|ran)\b.{0,30}\b(in|on|by|at|from) (the )?(?-i:[A-Z])",
    ),
    ("a reprint line", r"the post\b.{0,300}\bappeared first on\b"),
    (
        "a source line",
        r"(source|via|url|link|original)\s?:\s?"
        r"(https?:|www\.|(?-i:[A-Z])[\w.&'’-]{1,30}( [\w.&'’-]{1,20}){0,4}$)",
    ),
    ("an address", r"(https?://|www\.)\S{1,300}$"),
    (
        "an agency's note",
        r"\((adds|updates?|corrects|recasts|refiles|repeats|writes through|new throughout)\b.{0,160}\)$",
    ),
    ("a sign-off", r"get (the|our|all the|your)\b.{0,60}\b(inbox|delivered|sign up)\b"),
    ("share links", rf"{NETWORK} sharing button"),
    ("a sign-off", r"follow ([\w.&'’-]{1,25} ){1,5}on (facebook|twitter|x|instagram|youtube|telegram|tiktok)\b"),
    ("a page control", r"(video|audio) (length|duration)\b.{0,60}$"),
    ("share links", r"[\w ]{0,20}(share (to|on|via)|sharing buttons?)\b[\w ]{0,20}$"),
    ("a sign-off", r".{0,80}\b(to|meet|in) your inbox\b"),
    ("credits", rf"{NAMED}( and {NAMED})? contributed( reporting)?\.?$"),
    ("credits", r"[\w /]{0,20}\(.{0,40}\b(authors?|editors?)\s?:.{1,160}\)$"),
    ("credits", r"(text|words|photos?|pictures?|video)\s?:.{1,80};\s?(text|words|photos?|pictures?|video)\s?:"),
    ("a rule", r"(?:[^\w“\"‘'$€£]|_){1,80}$"),
)
CREDIT = re.compile(
    r"\A\(?(additional |further )?(reporting|editing|writing|words|edited|english version|translat(ed|ion)|compiled"
    r"|photography|graphics?)"
    r"( and (additional )?(reporting|editing|writing))?( by\b|:) ?",
    re.IGNORECASE,
)
COPYRIGHT = re.compile(
    r"\A(?:©|\(c\)|copyright).{0,30}(?:(?:19|20)\d\d|\bcopyright\b|\brights\b|\bregistered\b)", re.IGNORECASE
)


def _rules() -> Iterable[tuple[str, re.Pattern[str]]]:
    """Each reason with its pattern, to be matched from the start of a line."""
    for phrases, template in (
        (WHOLE, r"\A(?:{})\W{{0,4}}$"),
        (LABELS, r"\A(?:{})\s?(?:[:|»>→]|$)"),
        (OPENINGS, r"\A(?:{})(?!\w)"),
    ):
        for why, rows in phrases.items():
            yield why, re.compile(template.format("|".join(rows)), re.IGNORECASE)
    for why, pattern in PATTERNS:
        yield why, re.compile(rf"\A(?:{pattern})", re.IGNORECASE)


RULES = tuple(_rules())
COMMENTS_HEADING = re.compile(rf"\A(?:{'|'.join(COMMENTS)})\W{{0,3}}$", re.IGNORECASE)


def why_boilerplate(line: str) -> str:
    """The reason that a line is not part of the article wherever it stands, or ""."""
    if is_list_of_icons(line):
        return "a list of icons"
    if len(line) > REACH:
        return ""
    if is_credit(line):
        return "credits"
    why = next((why for why, pattern in RULES if pattern.match(line)), "")
    return why or ("a page's menu" if is_menu(line) else "")


def is_list_of_icons(line: str) -> bool:
    """True when at least four words, and every fifth, name an icon, as a copied page's hidden labels do."""
    words = line.split()
    icons = sum(bool(ICON.search(word)) for word in words) if "ico" in line or "svg" in line else 0
    return icons >= MANY_ICONS and icons >= len(words) / 5


def is_menu(line: str) -> bool:
    """True for words of menus and buttons, perhaps with counts, and next to no other word."""
    words = [word for word in re.findall(r"[\w'’+-]+", line.lower()) if not word.isdigit()]
    if len(words) < 2 or len(line) > REACH or line.rstrip()[-1:] in tuple(".!?"):
        return False
    known = sum(word in MENU_WORDS for word in words) / len(words)
    opened = line.lower().startswith(MENU_STARTS)
    return known >= (LEAST_AFTER_START if opened else LEAST_IN_LONG_MENU if len(words) > 5 else 1)


def is_credit(line: str) -> bool:
    """True for "Reporting by Jane Roe; editing by John Poe": names and little else."""
    opening = CREDIT.match(line)
    if not opening or len(line) > REACH:
        return False
    words = re.findall(r"[^\W\d_][\w'’.-]*", line[opening.end() :])
    return bool(words) and all(word[0].isupper() or word.lower() in CREDIT_WORDS for word in words)


def is_copyright(line: str) -> bool:
    """True for a copyright line of the page, which a picture's "© Jane Roe" is not."""
    return bool(COPYRIGHT.match(line))


def opens_comments(line: str) -> bool:
    """True for the heading or link under which readers' comments stand."""
    return len(line) < 200 and bool(COMMENTS_HEADING.match(line))


def opens_list_of_links(line: str) -> bool:
    """True for a heading such as "Related stories" under which nothing but links to other stories stands."""
    return len(line) < 60 and why_boilerplate(line) == "a related-story link" and not re.search(r"[:|»>→]\s?\S", line)
