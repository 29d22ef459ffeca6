"""Picture captions, and the credit that is no part of them."""

from __future__ import annotations

import re

from timeline.intake.sentences import ends_sentence

LONGEST = 700
CREDIT_REACH = 160
AGENCIES = (
    r"AP|AFP|Reuters|REUTERS|EPA(?:-EFE)?|EFE|PA(?: Wire| Media)?|Getty(?: Images)?|Shutterstock|Alamy|Bloomberg|TASS|"
    r"Sputnik|Xinhua|Anadolu(?: Agency)?|NurPhoto|Zuma|ZUMA|DPA|dpa|ANI|PTI|Kyodo|Yonhap|Handout|HANDOUT|Pool|POOL|"
    r"SWNS|iStock|Unsplash|Wikimedia(?: Commons)?|Rex(?: Features)?|ANSA|Supplied"
)
BEFORE = r"(?:^|(?<=[.!?”\"'’)\]])\s{0,2}|\s{1,2}[|–—-]\s{1,2}|\s{2,3})"
PICTURE = r"(?:[Pp]hotos?|PHOTOS?|[Pp]hotographs?|[Pp]ictures?|[Pp]ics?|PICS?|[Ii]mages?|IMAGES?|[Ii]llustration)"
CREDITED = rf"(?:{PICTURE}\s(?:[Cc]redit|CREDIT|[Ss]ource)|{PICTURE}|[Cc]redit|CREDIT|[Ii]mage [Ss]ource)"
AGENCY = rf"(?:\b(?:{AGENCIES})\s?/|/\s?(?:{AGENCIES})\b|AP Photo|Getty Images|via AP)"
PERSON = r"[A-Z][\w.'’-]{1,20}"
CREDITS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\s?©.{0,100}$",
        rf"{BEFORE}{CREDITED}\s?[:,]\s?[A-Z@].{{0,90}}$",
        rf"{BEFORE}{PICTURE}\s(?:by|courtesy(?: of)?|supplied(?: by)?)\b.{{0,90}}$",
        rf"\s?[(\[](?:{PICTURE}\b|Credit\b|Courtesy\b|File(?: photo| image| picture)?\b)[^()\[\]]{{0,90}}[)\]]\.?$",
        rf"\s?[(\[][^()\[\]]{{0,60}}{AGENCY}[^()\[\]]{{0,60}}[)\]]\.?$",
        rf"\s?[(\[]{PERSON}(?: {PERSON}){{1,2}}\s?/\s?[A-Z][^()\[\]/]{{2,40}}[)\]]\.?$",
        rf"{BEFORE}(?:(?:{PERSON} ){{0,3}}{PERSON} ?)?/ ?(?:{AGENCIES})(?:/[\w .]{{1,30}})?\.?$",
        rf"{BEFORE}(?:{AGENCIES})(?: Photo| PHOTO)? ?/ ?[A-Z][^/]{{1,40}}(?:/[\w .]{{1,30}}){{0,2}}$",
        rf"{BEFORE}(?:(?:AP|AFP) (?:Photo|PHOTO)|(?:[\w.]{{1,20}} ){{0,3}}(?:via )?Getty Images)\.?$",
        r"\s(?:GETTY(?: IMAGES)?|REUTERS|ALAMY|AFP|REX FEATURES|SHUTTERSTOCK|SWNS)$",
        rf"{BEFORE}(?:[Ff]ile (?:photo|picture|image)|FILE PHOTO|[Ss]upplied|[Hh]andout)\.?$",
    )
)
NUMBER = r"\[\d{1,2}/\d{1,2}\]\s?"
OPENING = re.compile(
    rf"\A(?:(?:{NUMBER})?(?:file (?:photo|picture|image)|(?:image|media|photo|picture|video) caption|caption"
    rf"|pictured(?: above| below)?|{PICTURE}|file)\s?(?:[:,]|\s[–—-])\s?|{NUMBER}|(?:image|media) caption\s)",
    re.IGNORECASE,
)
IN_THIS_PICTURE = re.compile(
    r"\b[Ii]n this (?:[\w.,]{1,12} ){0,5}?(?:photo|image|picture|photograph|frame grab|screen ?grab|still)\b"
)
BRACKETED = re.compile(rf"\A[\[(](?P<inner>{PICTURE}\s?:.{{5,300}})[\])]$")
PICTURE_CREDIT = re.compile(r"\A(?:image|media) (?:copyright|source|credit)\b.{0,60}$", re.IGNORECASE)
PICTURED = re.compile(
    r",? pictured\b|\((?:pictured|left|right|centre|center|top|bottom|above|below|[lrLR])\)|, (?:left|right),",
    re.IGNORECASE,
)
CREDIT_ONLY = re.compile(rf"\A(?:(?:[A-ZÀ-Þ][\w.'’-]{{0,25}}(?: |\s?/\s?|, |$)){{1,6}}$|(?:{AGENCIES})\b.{{0,40}}$)")


def read_caption(line: str) -> str | None:
    """The caption without its credit; "" when the line is only a credit; None when it is neither."""
    if len(line) > LONGEST:
        return None
    opening = OPENING.match(line)
    text = line[opening.end() :] if opening else line
    if opening and CREDIT_ONLY.match(text):
        return ""
    shorter = without_credit(text)
    bracketed = BRACKETED.match(line)
    if bracketed:
        return read_caption(bracketed["inner"])
    if PICTURE_CREDIT.match(line):
        return ""
    pictured = IN_THIS_PICTURE.search(text) or (PICTURED.search(text) and not ends_sentence(text))
    return shorter if opening or shorter != text or pictured else None


def without_credit(caption: str) -> str:
    """The caption without a photographer's or agency's credit at its end."""
    start = max(0, len(caption) - CREDIT_REACH)
    for credit in CREDITS:
        match = credit.search(caption, start)
        if match:
            return without_credit(caption[: match.start()].rstrip(" |–—-"))
    return caption.strip()
