"""Whom a pronoun or "the two leaders" stands for, where the text leaves little doubt."""

from __future__ import annotations

from dataclasses import dataclass, field

from spacy.tokens import Doc, Span, Token

from timeline.language.clauses import governor
from timeline.language.cues import PAIR_NOUNS, REPORTING_VERBS, TITLES
from timeline.language.names import Names

_PERSONAL = frozenset({"he", "she"})
_PERSONAL_OBJECTS = frozenset({"him", "her"})
_SUBJECTS = ("nsubj", "nsubjpass")
_NO_THING = frozenset({"happen", "seem", "appear", "rain", "snow", "take", "turn"})


def antecedents(doc: Doc, names: Names) -> dict[int, Token]:
    """Token index of "they" or "it" as a subject -> the noun it stands for.

    Handled: "they" or "it" that opens a sentence, for the plural or single subject of the sentence before; "police
    said they", "the firm said it". Not the "it" of "it is clear that", "it took a day", nor one that may be a person.
    """
    found: dict[int, Token] = {}
    before: Token | None = None
    for sentence in doc.sents:
        opening = _subject_of(sentence.root)
        if opening is not None and opening.lower_ in ("they", "it"):
            if before is not None and _agree(opening, before, names):
                found[opening.i] = before
        elif opening is not None:
            before = opening if opening.pos_ in ("NOUN", "PROPN") else None
        if opening is not None:
            _within(sentence, found, names)
    return found


def _within(sentence: Span, found: dict[int, Token], names: Names) -> None:
    """ "Police said they had ...", "the firm said it would ...", "the road is shut, and they expect it to open"."""
    for token in sentence:
        if token.lower_ not in ("they", "it") or token.dep_ not in _SUBJECTS or token.i in found:
            continue
        above = token.head.head
        if token.i > sentence.start and token.nbor(-1).text == ";":
            first = next((t for t in sentence if t.dep_ in _SUBJECTS and t.i < token.i), None)
            if first is not None and _agree(token, first, names):
                found[token.i] = first
        if token.i in found or token.head.dep_ != "ccomp" or above.pos_ != "VERB":
            continue
        meant = _subject_of(above if above.lemma_.lower() in REPORTING_VERBS else sentence.root)
        meant = found.get(meant.i, meant) if meant is not None else None
        other = above.lemma_.lower() in REPORTING_VERBS or above != sentence.root
        if meant is not None and other and meant.i < token.i and _agree(token, meant, names):
            found[token.i] = meant


def _subject_of(verb: Token) -> Token | None:
    return next((c for c in verb.children if c.dep_ in _SUBJECTS), None)


def _agree(pronoun: Token, noun: Token, names: Names) -> bool:
    """True when the noun can be what the pronoun means, by number and by what it is."""
    if noun.pos_ not in ("NOUN", "PROPN"):
        return False
    many = noun.tag_ in ("NNS", "NNPS") or any(c.dep_ == "conj" for c in noun.children) or noun.lower_ == "police"
    if pronoun.lower_ == "they":
        return many
    if _means_nothing(pronoun) or many and noun.i not in names.at:
        return False
    return names.kinds.get(names.at.get(noun.i, "")) != "person" and noun.lower_ not in TITLES


def _means_nothing(pronoun: Token) -> bool:
    """ "It is clear that ...", "it took a day", "it was he who ..."."""
    verb = pronoun.head
    clauses = any(c.dep_ in ("ccomp", "xcomp", "csubj", "advcl", "relcl") for c in verb.children)
    return verb.lemma_ in _NO_THING or verb.lemma_ == "be" and clauses


@dataclass
class _Spoken:
    """Whom the text has spoken of so far."""

    names: Names
    person: str | None = None  # who "he" would be
    pair: list[str] = field(default_factory=list)  # who "the two" would be

    def hear(self, sentence: Span) -> None:
        """After a sentence: the only person it names is who "he" would be next, subject or not."""
        persons = list(dict.fromkeys(filter(None, (_person(token, self.names) for token in sentence))))
        opening = _subject_of(sentence.root)
        if len(persons) == 1 and not (opening is not None and _is_another_person(opening, self.names)):
            self.person = persons[0]


def references(doc: Doc, names: Names) -> dict[int, list[str]]:
    """Token index of a pronoun or group noun -> the names it stands for.

    "He" is the person who last was a subject, or the only one named in the sentence before; "the two leaders", "the
    pair", "both men" are the two persons last named together. Nothing is said where no such person was named before.
    """
    found: dict[int, list[str]] = {}
    spoken = _Spoken(names)
    for sentence in doc.sents:
        for token in sentence:
            name = _person(token, names)
            if name:
                spoken.pair = _pair(token, name, names) or spoken.pair
                if token.dep_ in _SUBJECTS:
                    spoken.person = name
            elif _is_personal(token, spoken.person, names) and not _of_a_speaker(token, names):
                found[token.i] = [spoken.person]
            elif spoken.pair and (_is_pair(token) or _opens_as_they(token)):
                found[token.i] = spoken.pair
        spoken.hear(sentence)
    return found


def _is_personal(token: Token, person: str | None, names: Names) -> bool:
    """ "He", or a "him" who is not the subject of his own clause."""
    if person is None or token.lower_ in _PERSONAL:
        return person is not None
    if token.lower_ not in _PERSONAL_OBJECTS or token.tag_ != "PRP":
        return False
    verb = governor(token)
    who = _subject_of(verb) if verb is not None else None
    return who is None or _person(who, names) != person


def _person(token: Token, names: Names) -> str | None:
    name = names.at.get(token.i)
    return name if name and names.kinds.get(name) == "person" else None


def _is_another_person(noun: Token, names: Names) -> bool:
    """ "The driver told Smith": he may be the driver."""
    return noun.pos_ == "NOUN" and noun.tag_ == "NN" and (noun.lower_ in TITLES or noun.lower_.endswith(("er", "or")))


def _opens_as_they(token: Token) -> bool:
    """ "They will meet again", right after the sentence that named the pair as its subject or group."""
    if token.lower_ != "they" or token.dep_ not in _SUBJECTS or token.head != token.sent.root or token.sent.start == 0:
        return False
    before = _subject_of(token.doc[token.sent.start - 1].sent.root)
    return before is not None and _is_pair(before)


def _pair(token: Token, name: str, names: Names) -> list[str] | None:
    """The two persons of "X and Y", "X, Y's counterpart", "X met Y", "X spoke with Y", seen at the second of them."""
    for head in (token.head, token.head.head):
        first = _person(head, names)
        if first and first != name and token.dep_ in ("conj", "appos", "compound", "poss", "nmod"):
            return [first, name]
    together = token.dep_ == "pobj" and token.head.lower_ in ("with", "to")
    verb = token.head.head if together else token.head if token.dep_ == "dobj" else None
    if verb is None or verb.pos_ != "VERB":
        return None
    for child in verb.children:
        first = _person(child, names)
        if child.dep_ == "nsubj" and first and first != name:
            return [first, name]
    return None


def _of_a_speaker(pronoun: Token, names: Names) -> bool:
    """ "An official said he hoped": he is the official, who has no name."""
    for above in pronoun.ancestors:
        if above.lemma_.lower() in REPORTING_VERBS:
            speakers = [c for c in above.children if c.dep_ == "nsubj" and c.i < pronoun.i and c.pos_ == "NOUN"]
            if speakers:
                return any(_person(speaker, names) is None for speaker in speakers)
    return False


def _is_described(noun: Token) -> bool:
    """ "The presidents of the two countries" says itself who they are."""
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "of" else noun
    return above != noun and above.lemma_.lower() in PAIR_NOUNS or any(c.lower_ == "of" for c in noun.children)


def _is_pair(token: Token) -> bool:
    if token.lower_ in ("pair", "duo") and token.pos_ == "NOUN":
        return True
    if token.lower_ == "two" and token.pos_ == "NUM" and token.dep_ in ("pobj", "nsubj", "dobj"):
        return True
    if token.lemma_.lower() not in PAIR_NOUNS or token.tag_ not in ("NNS",) or _is_described(token):
        return False
    words = {child.lower_ for child in token.children}
    return bool(words & {"two", "both"}) or words <= {"the"} and "the" in words and token.dep_ == "nsubj"
