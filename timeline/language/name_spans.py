"""The stretches of a text that are names, cut to size: no articles, offices, endings; numbers that belong to them."""

from __future__ import annotations

import re

from spacy.tokens import Doc, Span, Token

from timeline.language.cues import TITLES
from timeline.language.demonyms import COUNTRIES, DEMONYMS, country_of
from timeline.language.lexicon import NOUN_KINDS
from timeline.language.word_list import listed

KIND_OF_LABEL = {"PERSON": "person", "ORG": "body", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "place"}
_NOT_A_NAME = re.compile(r"^\d|[/@#|]|https?|\.com\b|\d[\d.,]{4,}|%")
_SCORE = re.compile(r"^\d+[-–]\d+$")
_FORMS_OF_ADDRESS = listed("mr mrs ms miss dr sir dame lord lady justice judge prof professor")
_NEVER_NAMES = listed(
    "state house foreign ministry government council court police board company gmt bst utc est edt pst cet easter "
    "christmas halloween ramadan thanksgiving christmas eve internet"
)
_HONOURS = listed("qc kc mp mep msp obe cbe mbe md phd")
_ADDRESSED = listed("district block avenue street road route highway local flight gate unit apollo")


def name_spans(doc: Doc) -> list[Span]:
    """The names of a parsed text, labelled as the model labels them, in the order of the text.

    Handled: titles and roles off ("President X", "Guests X"), "the", "'s", honours ("X QC"); numbers on ("Local 418",
    "Apollo 11"); "the X-Y meeting" and "X's Y Authority" parted; "Mr Justice X" found; "French" always a country.
    """
    spans = [part for span in doc.ents for part in _parted(span)]
    spans = _unpaired([span for span in map(_trimmed, spans) if span is not None])
    taken = {token.i for span in spans for token in span}
    spans += _titled(doc, taken)
    spans += _peoples(doc, taken)
    return sorted(spans, key=lambda span: span.start)


def has_title(span: Span) -> bool:
    """True for "President X", "Mr X"."""
    before = span.start - 1
    return before >= 0 and span.doc[before].lower_.rstrip(".") in TITLES and span.doc[before].is_title


def _parted(span: Span) -> list[Span]:
    """ "UK's Competition Authority" names a country and a body."""
    # "UK's Authority" is two names, "the Farmers' Alliance" is one.
    ending = next((token for token in span if token.tag_ == "POS" and len(token) > 1), None)
    if ending is None or span.label_ == "PERSON" or not span.start < ending.i < span.end - 1:
        return [span]
    start = span.start + (span[0].pos_ == "DET" and span.start + 1 < ending.i)
    owner = Span(span.doc, start, ending.i, label="GPE")
    known = country_of(owner.text) != owner.text or owner.text in COUNTRIES or _is_named_alone(owner)
    return [owner, Span(span.doc, ending.i + 1, span.end, label=span.label_)] if known else [span]


def _is_named_alone(span: Span) -> bool:
    return any(other.text == span.text for other in span.doc.ents)


def _trimmed(span: Span) -> Span | None:
    """The entity without articles, titles and possessive endings; None where nothing of a name is left."""
    if span.label_ not in KIND_OF_LABEL:
        return None
    start, end = _from_its_first_word(span), span.end
    doc = span.doc
    while start < end and _is_before_a_name(doc[start], span):
        start += 1
    while end > start and _is_after_a_name(doc[end - 1]):
        end -= 1
    if start >= end or "\n" in doc[start:end].text or _is_no_name(doc[start:end]):
        return None
    return Span(doc, start, _with_number(doc, start, end), label=span.label_)


def _from_its_first_word(span: Span) -> int:
    """Where "Prairie First Financial" begins, of which the model has seen "First Financial"."""
    start, doc = span.start, span.doc
    while span.label_ == "ORG" and start and _is_first_word(doc[start - 1], doc[start : span.end]):
        start -= 1
    return start


def _is_first_word(token: Token, rest: Span) -> bool:
    of_it = token.pos_ == "PROPN" and token.dep_ == "compound" and rest.start <= token.head.i < rest.end
    return of_it and token.is_title and not token.ent_type_ and token.lower_.rstrip(".") not in TITLES


def _is_before_a_name(token: Token, span: Span) -> bool:
    if token.pos_ == "DET" or token.is_punct or token.lower_.rstrip(".") in TITLES:
        return token.lower_ != "first" or token.doc[token.i + 1 : token.i + 2].text.lower() == "lady"
    return span.label_ == "PERSON" and len(span) > 1 and token.is_sent_start and is_common_plural(token)


def _is_after_a_name(token: Token) -> bool:
    return (
        token.tag_ == "POS"
        or token.is_punct
        and token.text != "."
        or token.is_space
        or token.lower_ in _HONOURS
        or bool(_SCORE.search(token.text))
    )


def is_common_plural(token: Token) -> bool:
    """ "Guests", "Wildfires": the plural of a common noun; its place in the sentence gave it."""
    if token.tag_ in ("NNS", "NN"):
        return True
    return _is_people(token)


def _is_people(token: Token) -> bool:
    if not token.lower_.endswith("s") or token.lower_.endswith("ss"):
        return False
    singular = token.lower_[:-1]
    return singular in NOUN_KINDS or singular in TITLES or singular in _PEOPLE


_PEOPLE = listed(
    "guest protester worker striker resident villager soldier fighter gunman rebel voter passenger tourist "
    "miner nurse "
    "doctor driver farmer investor shareholder scientist researcher student teacher parent neighbour neighbor visitor "
    "migrant refugee prisoner hostage survivor victim witness juror firefighter rescuer supporter fan member delegate "
    "wildfire flood storm fire"
)


def _with_number(doc: Doc, start: int, end: int) -> int:
    """ "Local 418", "Road 47", "Flight 12" take their number along; a score, a price, a count is none."""
    if end >= len(doc) or doc[end].tag_ != "CD" or not re.fullmatch(r"\d{1,4}", doc[end].text):
        return end
    if doc[end - 1].lower_ not in _ADDRESSED or doc[end].ent_type_ == "DATE":
        return end
    return end + 1


def _is_no_name(span: Span) -> bool:
    text = span.text
    if _NOT_A_NAME.search(text) or len(text) > 80 or not text[0].isupper():
        return True
    if len(span) == 1 and _is_no_single_name(span[0], span.label_):
        return True
    before = span.doc[max(0, span.start - 2) : span.start]
    return len(before) == 2 and before[1].lower_ == "of" and before[0].lower_ in TITLES and len(span) == 1


def _is_no_single_name(token: Token, label: str) -> bool:
    if token.lower_ in _NEVER_NAMES:
        return True
    if not token.is_sent_start:
        return False
    if label == "GPE" and token.tag_ == "NNS" and not _is_people(token):  # "Leeds"
        return False
    return token.tag_ in ("NNS", "NN", "VBG", "VBN", "RB", "JJ") or token.tag_ == "NNP" and is_common_plural(token)


def _titled(doc: Doc, taken: set[int]) -> list[Span]:
    """ "Mr Justice Lee", "Dr. Ann Lee": proper nouns after a title are a person, whatever the model makes of them."""
    found = []
    for token in doc[:-1]:
        after = token.i + 1
        is_title = token.text[:1].isupper() and token.lower_.rstrip(".") in TITLES
        if not is_title or after in taken or doc[after].pos_ != "PROPN" or doc[after].lower_.rstrip(".") in TITLES:
            continue
        end = after
        while end < len(doc) and doc[end].pos_ == "PROPN" and end not in taken and end - after < 3:
            end += 1
        if token.lower_.rstrip(".") in _FORMS_OF_ADDRESS and doc[after].text[:1].isupper() and len(doc[after]) > 2:
            found.append(Span(doc, after, end, label="PERSON"))
            taken.update(range(after, end))
    return found


def _peoples(doc: Doc, taken: set[int]) -> list[Span]:
    """Adjectives of countries that the model passed over, save in a longer name ("French Open")."""
    found = []
    for token in doc:
        if token.i in taken or token.text not in DEMONYMS or token.pos_ not in ("ADJ", "PROPN", "NOUN"):
            continue
        beside = doc[token.i + 1] if token.i + 1 < len(doc) else token
        if beside.pos_ != "PROPN" or beside.text in DEMONYMS or beside.lower_ in TITLES:
            found.append(Span(doc, token.i, token.i + 1, label="NORP"))
            taken.add(token.i)
    return found


def _unpaired(spans: list[Span]) -> list[Span]:
    """ "The Smith-Jones meeting" names two, where each is named alone elsewhere."""
    alone = {span.text for span in spans} | {span[-1].text for span in spans if span.label_ == "PERSON"}
    found = []
    for span in spans:
        parts = [word for word in span if word.pos_ != "PUNCT"]
        joined = "-" in span.text or "–" in span.text or "&" in span.text
        if joined and len(parts) == 2 and len(span) == 3 and all(word.text in alone for word in parts):
            found.extend(Span(span.doc, word.i, word.i + 1, label="PERSON") for word in parts)
        else:
            found.append(span)
    return found
