"""A noun phrase as a headline would put it: persons by surname, no offices, no asides, nothing that says when."""

from __future__ import annotations

from collections.abc import Mapping

from spacy.tokens import Token

from timeline.language.cues import TITLES
from timeline.language.demonyms import DEMONYMS, country_of
from timeline.language.names import Names, surname

ASIDES = frozenset({"relcl", "appos", "advcl", "acl", "parataxis", "mark", "cc", "conj", "dep", "meta", "intj"})
_JOINERS = frozenset("-–—,’'/“”\"&.")
_NAMED = frozenset({"PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "EVENT"})
_TITLES = frozenset(title.removesuffix("s") for title in TITLES)
_OPENING = frozenset('“"‘')


class NounPhrases:
    """Writes the noun phrases of one document."""

    def __init__(self, names: Names, when: set[int], stands_for: Mapping[int, list[str]]):
        """``when``: indices of the words of time expressions; ``stands_for``: pronoun or group -> names."""
        self.names = names
        self.when = when
        self.stands_for = stands_for

    def written(self, head: Token, room: int) -> str:
        """The phrase within so many characters, its last parts left out where it is too long; "" where none fits."""
        if head.i in self.stands_for:
            return enumerated([surname(name) for name in self.stands_for[head.i]])
        persons = self._persons(head)
        if persons:
            text = enumerated(_by_surname(persons))
            return text if len(text) <= room else ""
        left_out: set[int] = set()
        while True:
            words = self._words(self._below(head, left_out))
            if len(words) <= room:
                return words
            last = next((c for c in reversed(list(head.rights)) if c.i not in left_out and c.dep_ != "cc"), None)
            if last is None:
                return ""
            left_out.add(last.i)
            if last.dep_ == "conj":
                left_out.update(c.i for c in head.rights if c.dep_ == "cc" and c.i < last.i)

    def person_at(self, token: Token) -> str | None:
        """The person a word names, if it does."""
        name = self.names.at.get(token.i)
        return name if name and self.names.kinds.get(name) == "person" else None

    def is_when(self, child: Token) -> bool:
        """True for a time expression, with the preposition before it."""
        if child.i in self.when:
            return True
        inner = [c for c in child.children if c.dep_ in ("pobj", "pcomp", "prep")]
        if child.dep_ == "prep":
            return bool(inner) and all(self.is_when(c) for c in inner)
        return False

    def _persons(self, head: Token) -> list[str]:
        """The persons a noun phrase comes down to: its head, an apposition to it, and those joined with them."""
        found, stack = [], [head]
        while stack:
            token = stack.pop(0)
            name = self.person_at(token)
            if name is None:
                appositions = [c for c in token.children if c.dep_ == "appos"]
                name = next((n for n in map(self.person_at, appositions) if n), None)
                if name is None or token.lower_ not in TITLES:
                    return []
            found.append(name)
            stack.extend(child for child in token.children if child.dep_ == "conj")
        return found

    def _below(self, head: Token, left_out: set[int]) -> list[Token]:
        """The words of a noun phrase, without what says when, clauses and asides, with the marks between them."""
        kept, stack = {}, [head]
        while stack:
            token = stack.pop()
            kept[token.i] = token
            stack.extend(child for child in token.children if self._belongs(child, left_out))
        for i in list(kept):
            between = head.doc[i + 1] if i + 1 < len(head.doc) else None
            if between is not None and i + 2 in kept and _joins(between, kept[i + 2]):
                kept[i + 1] = between
        return [kept[i] for i in sorted(kept)]

    def _belongs(self, child: Token, left_out: set[int]) -> bool:
        if child.i in left_out or child.is_space or child.dep_ == "punct" or self.is_when(child):
            return False
        if child.dep_ == "conj":
            return child.pos_ not in ("VERB", "AUX")
        if child.dep_ == "cc":
            return any(c.i > child.i and self._belongs(c, left_out) for c in child.head.children if c.dep_ == "conj")
        if child.dep_ == "appos":  # "Local 418"
            return (
                child.pos_ == "NUM"
                and child.i in self.names.at
                and self.names.at.get(child.i - 1) == self.names.at[child.i]
            )
        return child.dep_ not in ASIDES

    def _words(self, tokens: list[Token]) -> str:
        """Words in order, persons by surname, titles before them left out."""
        out: list[tuple[str, bool]] = []
        for place, token in enumerate(tokens):
            name = self.person_at(token)
            following = tokens[place + 1] if place + 1 < len(tokens) else None
            if name is not None and following is not None and self.person_at(following) == name:
                continue
            if name is not None:
                _drop_titles(out)
            if token.tag_ == "POS" and not out:
                continue
            spaced = bool(token.whitespace_) or (following is not None and following.i > token.i + 1)
            shown = (name if _after_a_first_name(out, token) else surname(name)) if name else self.small(token)
            out.append((shown, spaced))
        return "".join(text + (" " if spaced else "") for text, spaced in out).strip()

    def small(self, token: Token) -> str:
        """The word with the small letter it has within a sentence, where only its place gave it a capital."""
        opens = token.is_sent_start or (token.i > 0 and token.nbor(-1).text in _OPENING)
        named = token.i in self.names.at or token.pos_ == "PROPN" or token.text == "I" or token.ent_type_ in _NAMED
        return token.text if named or not opens or not token.text.istitle() else token.lower_


def _after_a_first_name(out: list[tuple[str, bool]], token: Token) -> bool:
    """ "Colin and Maureen Reed": the surname is for both."""
    name = token.nbor(-1) if token.i else token
    first = name.left_edge if name.dep_ == "compound" else name
    before = [text for text, _ in out[-2:]]
    alone = len(before) == 2 and before[1] == "and" and before[0].istitle() and " " not in before[0]
    return alone and first.i > 1 and first.nbor(-1).lower_ == "and" and first.nbor(-2).dep_ != "compound"


def _joins(mark: Token, following: Token) -> bool:
    """Hyphens and the like join words; a comma joins only what is listed, "of Leeds" beside it being an aside."""
    if mark.text != ",":
        return mark.text in _JOINERS
    return following.dep_ == "conj" or following.head.dep_ == "conj" or following.pos_ == "CCONJ"


def _by_surname(persons: list[str]) -> list[str]:
    """Persons by surname, with the first names of those who share theirs."""
    last = [surname(name) for name in dict.fromkeys(persons)]
    full = list(dict.fromkeys(persons))
    return [name if last.count(short) == 1 else whole for name, short, whole in zip(last, last, full, strict=True)]


def enumerated(names: list[str]) -> str:
    """ "A, B and C"."""
    return ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else "".join(names)


def _drop_titles(out: list[tuple[str, bool]]) -> None:
    dropped = False
    while (
        out and out[-1][0].lower().rstrip(".").removesuffix("s") in _TITLES and (out[-1][0][:1].isupper() or dropped)
    ):
        out.pop()
        dropped = True
    while dropped and out and (out[-1][0] in DEMONYMS or country_of(out[-1][0]) in ("US", "UK")):
        out.pop()
