"""The tail of an article: biographies, handles, an agency's mark, the author's name."""

from __future__ import annotations

import re

from timeline.intake.appeals import ANYWHERE, TAIL, Setting, appeal_evidence
from timeline.intake.bylines import Byline, names_outlet, read_credit
from timeline.intake.lines import Line, Role
from timeline.intake.outlets import TRADE, agency_of
from timeline.intake.people import NAME_FORM, is_person
from timeline.intake.sentences import ends_sentence

APPEAL = "a word to the reader"
LONGEST = 500
MOST_LINES = 60
MOST_PASSED = 4
BULLETS = "•*■► "
IS = (
    r"(?:is|was|has been|has (?:written|worked|reported|covered)|writes|covers|reports|works|joined|can be reached"
    r"|contributes|serves|edits|teaches|tweets)"
)
BIOGRAPHY = re.compile(rf"\A(?P<name>{NAME_FORM})(?:, [^,]{{3,80}},)? {IS}\b")
DEED = re.compile(
    rf"\A(?P<name>{NAME_FORM}) (?:reported (?:from|for|in)|contributed (?:to|from)|wrote (?:this|from))\b"
)
JOB = re.compile(
    rf"\b(?:{TRADE}|covers|writes|reports|tweets|can be reached|based in|author of|written|professor|"
    r"lecturer|fellow|analyst|director|consultant|freelance|@\w+|twitter)\b"
)
AUTHORS_ADDRESS = re.compile(
    r"\A(?:\(\(|(?:you can )?(?:follow|contact|reach|e-?mail|write to)\b.{0,80}(?:\b(?:on|at|via)\b|@|:)"
    r"|about the (?:authors?|writer)\b|(?:e-?mail|twitter|contact|tel|phone)\s?:|@\w{2,30}\W{0,2}$"
    r"|[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,20}$)",
    re.IGNORECASE,
)
SIGNATURE = re.compile(r"[A-Z][\w.&-]{1,20}(?: [A-Z][\w.&-]{1,20}){0,2}")
SIGNED = re.compile(r"\A[–—-]{1,2}\s?(?P<text>.{3,80})$")


def read_tail(lines: list[Line]) -> None:
    """Take from the end upwards what tells of the author and not of the news; stop at the first paragraph.

    Up to four short lines without a stop are passed over, and dropped when such a line stands above them.
    """
    people = _authors(lines)
    setting = _setting(lines, people)
    passed: list[Line] = []
    for line, above in reversed(list(zip(lines, [Line(""), *lines], strict=False))[-MOST_LINES:]):
        if line.why == "a picture credit" and line.text.startswith("©"):
            line.why = "a copyright line"
        if line.role is not Role.BODY:
            continue
        after = above.role in (Role.DROPPED, Role.BYLINE)
        if _read_tail_line(line, lines, people) or _drop_appeal(line, setting, after_furniture=after):
            for label in passed:
                label.drop("a label")
            passed = []
            continue
        passed.append(line)
        if len(passed) > MOST_PASSED or ends_sentence(line.text) or line.text.count(" ") > 2:
            return


def _drop_appeal(line: Line, setting: Setting, *, after_furniture: bool) -> bool:
    if appeal_evidence(line.text, setting, after_furniture=after_furniture) < TAIL:
        return False
    line.drop(APPEAL)
    return True


def _read_tail_line(line: Line, lines: list[Line], people: str) -> bool:
    """True when the line was none of the report's."""
    text = line.text.lstrip(BULLETS)
    if len(text) > LONGEST or text[:1] in ("“", '"'):
        return False
    if AUTHORS_ADDRESS.match(text) or (people and text.lower() == f"about {people.lower()}"):
        line.drop("an author's address")
    elif agency_of(text):
        line.drop("an agency's mark")
    elif name := _biography_of(line, lines, people):
        line.drop("an author's biography")
        line.byline = None if people else Byline(name)
    elif names_outlet(text) and text.count(" ") < 4 and not ends_sentence(text):
        line.role, line.why, line.byline = Role.BYLINE, "a byline", read_credit(text, sure=True)
    elif byline := _signature(line, lines):
        line.role, line.why, line.byline = Role.BYLINE, "a byline", byline
    return line.role is not Role.BODY


def _biography_of(line: Line, lines: list[Line], people: str) -> str:
    """The person whose biography the line is: the author, or somebody whom the report does not speak of."""
    deed = DEED.match(line.text.lstrip(BULLETS))
    if deed and deed["name"] in people:
        return deed["name"]
    match = BIOGRAPHY.match(line.text.lstrip(BULLETS))
    if not match or not JOB.search(line.text.lstrip(BULLETS), match.end("name")):
        return ""
    name = match["name"]
    if name in people or (people and name.split()[-1] in people.split()):
        return name
    return name if is_person(name) and not _spoken_of(name, line, lines) else ""


def _signature(line: Line, lines: list[Line]) -> Byline | None:
    """A name alone, or after a dash, under the last paragraph."""
    signed = SIGNED.match(line.text)
    credit = read_credit(signed["text"] if signed else line.text)
    if signed and not credit and SIGNATURE.fullmatch(signed["text"]):
        return Byline(outlet=signed["text"])
    if not credit or not credit.people or line.text.endswith("."):
        return None
    return None if _spoken_of(credit.people, line, lines) else credit


def drop_appeals(lines: list[Line]) -> None:
    """Drop what is said to the reader between the paragraphs, on stronger evidence than at the end."""
    people = _authors(lines)
    setting = _setting(lines, people)
    for line in lines:
        if line.role is Role.BODY and appeal_evidence(line.text, setting) >= ANYWHERE:
            name = _biography_of(line, lines, people)
            line.byline = Byline(name) if name and not people else None
            line.drop("an author's biography" if name else APPEAL)


def _authors(lines: list[Line]) -> str:
    return next((line.byline.people for line in lines if line.byline and line.byline.people), "")


def _setting(lines: list[Line], people: str) -> Setting:
    surnames = [name.split()[-1] for name in re.split(r", | and ", people) if name]
    outlets = [line.byline.outlet for line in lines if line.byline and line.byline.outlet]
    return Setting.of((line.text for line in lines if line.role is Role.BODY), {*surnames, *outlets})


def tells_of_author(text: str) -> bool:
    """True for a line with an author's address or biography."""
    return bool(AUTHORS_ADDRESS.match(text.lstrip(BULLETS)) or BIOGRAPHY.match(text.lstrip(BULLETS)))


def _spoken_of(name: str, line: Line, lines: list[Line]) -> bool:
    surname = name.split()[-1]
    return any(surname in other.text for other in lines if other.role is Role.BODY and other is not line)
