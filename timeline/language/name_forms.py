"""What each name of an article is, and the fullest form that each spelling stands for."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

from spacy.tokens import Span

from timeline.language.demonyms import COUNTRIES, SAME_COUNTRY, country_of
from timeline.language.name_spans import KIND_OF_LABEL, has_title
from timeline.language.word_list import listed

_SUFFIXES = listed("jr sr ii iii kc qc")
_COMPANY = re.compile(
    r",? (?:PLC|plc|Plc|Inc|Inc\.|Incorporated|Ltd|Ltd\.|Limited|Corp|Corp\.|Co|Co\.|AG|SA|S\.A\.|SE|NV|N\.V\.|GmbH|"
    r"LLC|LLP|Oyj|ASA|AB|SpA|S\.p\.A\.|Pty|KK|Bhd)$"
)
_BODY_WORDS = listed(
    "Foods Group Holdings Industries Bank Motors Airlines Airways Systems Technologies Energy Partners "
    "Capital Union Party "
    "Court Council University Police Ministry Federation Association Agency Authority Committee Commission "
    "Instruments "
    "Pharmaceuticals Laboratories Electric Steel Mining Media Trust Fund Institute Company Corporation"
)
_PLACE_WORDS = listed(
    "Hotel Road Street Avenue Bridge Airport Hall River Valley Island Islands Falls Lake Mount Stadium Square "
    "Park Palace "
    "Bay Sea Ocean Strait Peninsula Cathedral Church Station Terrace Beach County Province"
)
_DIRECTIONS = listed("north south east west northeast northwest southeast southwest outskirts city town village")
_AT = frozenset({"in", "at", "near", "outside", "around", "off", "across"})


def surname(name: str) -> str:
    """The last word of a person's name, without a suffix such as Jr."""
    words = [word for word in name.split() if word.rstrip(".").lower() not in _SUFFIXES]
    return words[-1] if words else name


def kinds_of(spans: list[Span]) -> dict[str, str]:
    """What each text mostly is: person, place or body. A label given once loses against the one given mostly."""
    votes: dict[str, Counter] = defaultdict(Counter)
    for span in spans:
        votes[span.text][KIND_OF_LABEL[span.label_]] += 1
        votes[span.text].update(_signs(span))
    people: Counter = Counter()
    for text, vote in votes.items():
        if " " in text:
            people[surname(text)] += vote["person"]
    bodies = {text.split()[0] for text, vote in votes.items() if " " in text and vote["body"] > vote["person"] + 1}
    return {text: _kind(text, vote, people[text], text in bodies) for text, vote in votes.items()}


def _signs(span: Span) -> Counter:
    """What stands around a name: a title before a person, "in" before a place, a person beside a person."""
    signs: Counter = Counter()
    if has_title(span):
        signs["person"] += 2
        signs["titled"] += 1
    root = span.root
    where = root.head.lower_ in _AT or root.head.lower_ == "of" and root.head.head.lower_ in _DIRECTIONS
    if root.dep_ == "pobj" and where and span.label_ in ("PERSON", "ORG"):
        signs["place"] += 2
    if root.dep_ == "conj" and span.label_ == "GPE" and len(span) == 2 and root.head.ent_type_ == "PERSON":
        signs["person"] += 2
    if _COMPANY.search(span.text) or len(span) > 1 and root.text in _BODY_WORDS:
        signs["body"] += 2
    if len(span) > 1 and span[-1].text in _PLACE_WORDS:
        signs["place"] += 2
    return signs


def _kind(text: str, vote: Counter, namesakes: int, opens_a_body: bool) -> str:
    if country_of(text) != text or text in COUNTRIES:
        return "place"
    persons = namesakes + vote["person"]
    if opens_a_body and not vote["titled"]:
        return "body"
    if namesakes and 1.5 * persons >= vote["body"] + vote["place"]:
        return "person"
    vote.pop("titled", None)
    return sorted(vote.items(), key=lambda item: (-item[1], item[0]))[0][0]


def fullest_forms(spans: list[Span], kinds: dict[str, str]) -> dict[str, str]:
    """Every spelling -> the fullest form it stands for in this article, a company's without its legal form.

    A surname stands for the one fuller name with that surname; "the OSCE" for the name whose initials it is; "Larkin"
    and "Larkin Instruments of Leeds" for Larkin Instruments; "Russian" for Russia.
    """
    forms = {text: country_of(text) if kinds[text] == "place" else text for text in {span.text for span in spans}}
    people = sorted(text for text in forms if kinds[text] == "person")
    for text in people:
        forms[text] = _fuller(text, people)
    bodies = sorted(text for text in forms if kinds[text] != "person")
    plain = {text: _without_place(without_legal_form(text), bodies) for text in bodies if kinds[text] == "body"}
    for text in bodies:
        if text.isupper() and 2 <= len(text) <= 8 and text not in SAME_COUNTRY.values():
            forms[text] = _spelled_out(text, bodies) or forms[text]
        elif kinds[text] == "body":
            forms[text] = _longer_body(plain[text], sorted(set(plain.values())))
    return forms


def without_legal_form(name: str) -> str:
    """ "Halden PLC" -> Halden."""
    return _COMPANY.sub("", name) or name


def _without_place(name: str, bodies: list[str]) -> str:
    """ "Larkin Instruments of Leeds" -> Larkin Instruments, where that is a name too."""
    head, of, _ = name.partition(" of ")
    return head if of and " " in head and head in bodies else name


def _fuller(text: str, people: list[str]) -> str:
    if " " in text:
        return text
    longer = {other for other in people if " " in other and text in (surname(other), other.split()[0])}
    by_surname = {other for other in longer if surname(other) == text}
    options = by_surname or longer
    return options.pop() if len(options) == 1 else text


def _longer_body(text: str, bodies: list[str]) -> str:
    """ "Larkin" for "Larkin Instruments", "the Front" for "the Northern Front", where only one longer name fits."""
    words = text.split()
    longer = [other for other in bodies if len(other.split()) > len(words) and _opens_or_ends(words, other.split())]
    return longer[0] if len(longer) == 1 else text


def _opens_or_ends(words: list[str], longer: list[str]) -> bool:
    return longer[: len(words)] == words or longer[-len(words) :] == words


def _spelled_out(short: str, bodies: list[str]) -> str | None:
    for other in sorted(bodies, key=len, reverse=True):
        initials = "".join(word[0] for word in re.findall(r"[A-Za-z]+", other) if word[0].isupper())
        if len(initials) > 1 and initials == short:
            return other
    return None
