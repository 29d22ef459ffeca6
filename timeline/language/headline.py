"""A clause -> a short title: subject, verb, object and the place that matters, as a headline would put it."""

from __future__ import annotations

import re

from spacy.tokens import Token

from timeline.chronology.mentions import Modality
from timeline.language.clauses import clause_tokens, subject
from timeline.language.demonyms import DEMONYMS, country_of
from timeline.language.inflect import lemma_of, present
from timeline.language.lexicon import REPORTING_VERBS, TITLES
from timeline.language.names import Names, surname

LONGEST = 90  # characters, as long as a headline may be
_NEEDED = frozenset({"dobj", "attr", "acomp", "xcomp", "oprd", "dative", "prt", "agent", "ccomp", "pcomp", "pobj"})
_WELCOME = frozenset({"prep", "agent", "advmod", "npadvmod"})
_DROPPED = frozenset({"relcl", "appos", "advcl", "acl", "parataxis", "mark", "cc", "conj", "dep", "meta", "intj"})
_FUTURE = frozenset({Modality.PLANNED, Modality.EXPECTED})
_LOOSE = frozenset(
    "back ago also then meanwhile however later earlier still afterwards just now according already only even again".split()
)
_MODALS = frozenset({"may", "might", "could", "would", "can", "must", "should"})


class Headline:
    """Writes titles for the clauses of one document, leaving out the words that say when."""

    def __init__(
        self, names: Names, when: set[int], stands_for: dict[int, list[str]], antecedents: dict[int, Token]
    ):
        """``when``: indices of the words of time expressions; ``stands_for``: pronoun or group -> names.

        ``antecedents``: index of a pronoun -> the noun it stands for.
        """
        self.antecedents = antecedents
        self.names = names
        self.when = when
        self.stands_for = stands_for
        self._who = ""  # the subject of the title being written

    def of_clause(self, verb: Token, modality: Modality) -> str:
        """The title of a clause, "" where it has no subject or does not fit in 90 characters as a whole."""
        who_token = subject(verb)
        if who_token is not None:
            who_token = self.antecedents.get(who_token.i, who_token)
        if who_token is None or (who_token.pos_ == "PRON" and who_token.i not in self.stands_for):
            return ""
        who = self.phrase(who_token, 45)
        if not who:
            return ""
        self._who = who
        does = self._verb(verb, who_token, modality)
        rest = self._rest(verb, LONGEST - len(who) - len(does) - 2)
        if rest is None or (not rest and verb.lemma_.lower() in REPORTING_VERBS):
            return ""
        return _tidy(f"{who} {does} {rest}")

    def of_noun(self, noun: Token) -> str:
        """The title of an event that is only named: "the December 7 video call" -> "Video call"."""
        return _tidy(self.phrase(noun, LONGEST) or noun.text)

    def plainly(self, verb: Token) -> str:
        """The words of a clause as they stand, for want of a better title; "" where they are too many."""
        words = [t for t in clause_tokens(verb) if t.i not in self.when and not t.is_space]
        while words and (words[-1].pos_ in ("ADP", "PUNCT", "CCONJ", "DET", "SCONJ")):
            words.pop()
        text = _tidy("".join(token.text_with_ws for token in words))
        return text if len(text) <= LONGEST and len(words) > 1 else ""

    def phrase(self, head: Token, room: int) -> str:
        """A noun phrase with persons by surname, without titles, roles and relative clauses; "" where none fits."""
        if head.i in self.stands_for:
            return _listed([surname(name) for name in self.stands_for[head.i]])
        persons = self._persons(head)
        if persons:
            text = _listed(list(dict.fromkeys(surname(name) for name in persons)))
            return text if len(text) <= room else ""
        left_out: set[int] = set()
        while True:
            words = self._words(self._below(head, left_out))
            if len(words) <= room:
                return words
            last = next((c for c in reversed(list(head.rights)) if c.i not in left_out), None)
            if last is None:
                return ""
            left_out.add(last.i)

    def _persons(self, head: Token) -> list[str]:
        """The persons a noun phrase comes down to: its head, an apposition to it, and those joined with them."""
        found, stack = [], [head]
        while stack:
            token = stack.pop(0)
            name = self._person_at(token)
            if name is None:
                appositions = [c for c in token.children if c.dep_ == "appos"]
                name = next((n for n in map(self._person_at, appositions) if n), None)
                if name is None or token.lower_ not in TITLES:
                    return []
            found.append(name)
            stack.extend(child for child in token.children if child.dep_ == "conj")
        return found

    def _person_at(self, token: Token) -> str | None:
        name = self.names.at.get(token.i)
        return name if name and self.names.kinds.get(name) == "person" else None

    def _below(self, head: Token, left_out: set[int]) -> list[Token]:
        """The words of a noun phrase, without what says when, clauses and asides."""
        kept, stack = [], [head]
        while stack:
            token = stack.pop()
            kept.append(token)
            stack.extend(child for child in token.children if self._belongs(child, left_out))
        return sorted(kept, key=lambda token: token.i)

    def _belongs(self, child: Token, left_out: set[int]) -> bool:
        if child.i in left_out or child.is_space or self.is_when(child):
            return False
        if child.dep_ == "punct":
            return child.text in ("-", "–", "’", "'") and child.i > child.head.left_edge.i
        if child.dep_ in ("conj", "cc"):
            return child.pos_ not in ("VERB", "AUX")
        return child.dep_ not in _DROPPED

    def _verb(self, verb: Token, who: Token, modality: Modality) -> str:
        passive = any(child.dep_ == "auxpass" for child in verb.children)
        passive = passive or (verb.tag_ == "VBN" and verb.dep_ in ("acl", "relcl") and not _has_auxiliary(verb))
        negated = any(child.dep_ == "neg" for child in verb.children)
        plural = self._is_plural(who)
        modal = next((c.lower_ for c in verb.children if c.dep_ == "aux" and c.tag_ == "MD"), "")
        lemma = lemma_of(verb.lower_, verb.lemma_.lower())
        base = f"be {verb.text}" if passive else lemma
        if modality in _FUTURE and not negated:
            return f"to {base}"
        if modal in _MODALS or (modal and negated):
            return f"{modal if modal != 'wo' else 'will'} {'not ' if negated else ''}{base}"
        if passive:
            return f"{present('be', plural=plural)} {'not ' if negated else ''}{verb.text}"
        if negated:
            return f"{present('do', plural=plural)} not {base}"
        return present(lemma, plural=plural)

    def _is_plural(self, who: Token) -> bool:
        if who.i in self.stands_for:
            return len(self.stands_for[who.i]) > 1
        joined = any(child.dep_ == "conj" for child in who.children)
        return joined or who.tag_ in ("NNS", "NNPS") or who.lower_ in ("they", "we", "police")

    def _rest(self, verb: Token, room: int) -> str | None:
        """What follows the verb: what it needs, then what still fits; None where what it needs does not."""
        said_first = [c for c in verb.lefts if c.dep_ == "ccomp"]  # "Talks will go on, she said"
        children = [c for c in [*said_first, *verb.rights] if self._may_follow(c)]
        pieces: dict[int, str] = {}
        left = room
        for child in children:
            if child.dep_ in _NEEDED:
                piece = self._piece(child, left)
                if not piece or len(piece) > left:
                    if child.dep_ == "ccomp" and pieces:
                        continue
                    return None
                pieces[child.i] = piece
                left -= len(piece) + 1
        for child in children:
            if child.dep_ in _WELCOME and child.i not in pieces:
                piece = self._piece(child, left)
                if piece and len(piece) <= left:
                    pieces[child.i] = piece
                    left -= len(piece) + 1
        return " ".join(pieces[i] for i in sorted(pieces))

    def _may_follow(self, child: Token) -> bool:
        if (
            child.dep_ in _DROPPED
            or child.is_space
            or child.dep_ in ("punct", "aux", "auxpass", "neg", "nsubj", "nsubjpass")
        ):
            return False
        return child.lower_ not in _LOOSE and not self.is_when(child)

    def is_when(self, child: Token) -> bool:
        """True for a time expression, with the preposition before it."""
        if child.i in self.when:
            return True
        inner = [c for c in child.children if c.dep_ in ("pobj", "pcomp", "prep")]
        if child.dep_ == "prep":
            return bool(inner) and all(self.is_when(c) for c in inner)
        return False

    def _piece(self, child: Token, room: int) -> str:
        """One complement in words, "" where it does not fit."""
        if child.pos_ in ("VERB", "AUX"):
            return self._below_verb(child, room)
        if child.dep_ in ("prep", "agent"):
            inner = [c for c in child.children if c.dep_ in ("pobj", "pcomp", "prep") and not self.is_when(c)]
            if any(c.dep_ == "pcomp" and subject(c) != subject(child.head) for c in inner):
                return ""
            words = [self._piece(c, room - len(child.text) - 1) for c in inner]
            return f"{child.text} {' '.join(words)}" if words and all(words) else ""
        if child.dep_ in ("prt", "advmod", "acomp") and not list(child.children):
            return child.text
        return self.phrase(child, room)

    def _below_verb(self, verb: Token, room: int) -> str:
        """A clause below another: "(that) Russia would act", "to resolve the crisis"."""
        before = [c for c in verb.lefts if c.dep_ in ("aux", "auxpass", "neg", "nsubj", "nsubjpass", "expl", "advmod")]
        words = [
            c.text
            if c.i in self.stands_for and self._is_who(c)
            else self.phrase(c, room)
            if c.dep_.startswith("nsubj")
            else "not"
            if c.dep_ == "neg"
            else _unclipped(c)
            for c in before
            if not self.is_when(c) and c.lower_ not in _LOOSE
        ]
        start = " ".join([*words, verb.text])
        rest = self._rest(verb, room - len(start) - 1)
        return f"{start} {rest}".strip() if rest is not None else ""

    def _is_who(self, pronoun: Token) -> bool:
        """ "Smith says he will resign" keeps its pronoun."""
        return _listed([surname(name) for name in self.stands_for[pronoun.i]]) == self._who

    def _words(self, tokens: list[Token]) -> str:
        """Words in order, persons by surname, titles before them left out."""
        out: list[tuple[str, bool]] = []
        for place, token in enumerate(tokens):
            name = self._person_at(token)
            following = tokens[place + 1] if place + 1 < len(tokens) else None
            if name is not None and following is not None and self._person_at(following) == name:
                continue
            if name is not None:
                _drop_titles(out)
            if token.tag_ == "POS" and not out:
                continue
            spaced = bool(token.whitespace_) or (following is not None and following.i > token.i + 1)
            out.append((surname(name) if name else token.text, spaced))
        return "".join(text + (" " if spaced else "") for text, spaced in out).strip()


def _has_auxiliary(verb: Token) -> bool:
    return any(child.dep_ == "aux" for child in verb.children)


def _drop_titles(out: list[tuple[str, bool]]) -> None:
    dropped = False
    while out and out[-1][0].lower().rstrip(".") in TITLES and (out[-1][0][:1].isupper() or dropped):
        out.pop()
        dropped = True
    while dropped and out and (out[-1][0] in DEMONYMS or country_of(out[-1][0]) in ("US", "UK")):
        out.pop()


def _unclipped(auxiliary: Token) -> str:
    return {"wo": "will", "ca": "can", "'ll": "will", "’ll": "will"}.get(auxiliary.lower_, auxiliary.text)


def _listed(names: list[str]) -> str:
    return ", ".join(names[:-1]) + " and " + names[-1] if len(names) > 1 else "".join(names)


def _tidy(text: str) -> str:
    """White space, stray quotation marks and a leading article removed; a capital first."""
    text = re.sub(r"\s+", " ", text).strip(" ,;:-–—")
    text = re.sub(r"\s+([,.;:’'])", r"\1", text)
    text = re.sub(r"^(?:the|a|an|its|their|his|her|that|this) (?=\S)", "", text, flags=re.IGNORECASE)
    text = re.sub(r"[“”\"]", "", text)
    return text[:1].upper() + text[1:]
