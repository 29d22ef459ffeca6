"""Walking the parse: which words make up a clause, and which clause governs which."""

from __future__ import annotations

from collections.abc import Iterator

from spacy.tokens import Token

from timeline.language.lexicon import NOUN_KINDS

# A word with one of these relations opens a clause of its own below its head.
_OWN_CLAUSE = frozenset({"ccomp", "advcl", "relcl", "parataxis", "csubj", "csubjpass"})
_MAKING = frozenset(
    {"force", "ask", "tell", "order", "urge", "allow", "cause", "persuade", "invite", "enable", "give", "help", "warn"}
)
_GOING_ON = frozenset({"begin", "start", "end", "finish", "last", "conclude", "open", "resume", "continue", "take"})
_CORE = ("dobj", "nsubj", "nsubjpass")
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "expl")


def clause_tokens(head: Token) -> list[Token]:
    """The words of a clause without the clauses below it, in order."""
    return sorted(_own(head), key=lambda token: token.i)


def _own(head: Token) -> Iterator[Token]:
    """The words below a head; iterative, since a broken parse can be thousands of words deep."""
    stack = [head]
    while stack:
        token = stack.pop()
        yield token
        stack.extend(child for child in token.children if not _opens_clause(child, head))


def _opens_clause(token: Token, head: Token) -> bool:
    if token.dep_ in _OWN_CLAUSE:
        return True
    return (
        token.dep_ == "conj" and token.pos_ in ("VERB", "AUX") and token.head == head and head.pos_ in ("VERB", "AUX")
    )


def subject(verb: Token) -> Token | None:
    """The subject of a verb; for a verb without one, that of the verb it continues or completes."""
    seen = 0
    while verb is not None and seen < 8:
        for child in verb.children:
            if child.dep_ in _SUBJECTS:
                return _antecedent(child, verb)
        if verb.dep_ not in ("conj", "xcomp", "advcl", "pcomp", "acl", "prep", "pobj", "acomp") or verb.head == verb:
            return None
        if verb.dep_ == "acl" and verb.head.pos_ in ("NOUN", "PROPN", "NUM"):
            return verb.head
        made_to = _made_to(verb)
        if made_to is not None:
            return made_to
        verb = verb.head
        seen += 1
    return None


def _made_to(verb: Token) -> Token | None:
    """ "Forced thousands to flee", "gave the firm until Friday to answer": who is made to do it."""
    if verb.dep_ != "xcomp" or verb.head.lemma_ not in _MAKING:
        return None
    objects_of = [c for c in verb.head.children if c.dep_ in ("dative", "dobj") and c.i < verb.i]
    return objects_of[0] if objects_of else None


def _antecedent(word: Token, verb: Token) -> Token:
    """For the "who" of a relative clause, the noun it stands for."""
    if verb.dep_ == "relcl" and word.tag_ in ("WDT", "WP", "WP$"):
        head = verb.head
        whole = head.head.head if head.dep_ == "pobj" and head.head.lower_ == "of" else None
        of_an_event = whole is not None and whole.lemma_ in NOUN_KINDS and verb.lemma_ in _GOING_ON
        if whole is not None and word.lower_ in ("which", "that") and (_is_a_name(head) or of_an_event):
            return whole  # "the trial of X, which was due to start", "the search of the plant, which began on Monday"
        return head
    return word


def _is_a_name(noun: Token) -> bool:
    """ "A bid of 410p", too."""
    return noun.ent_type_ == "PERSON" or noun.text[:1].isdigit()


def meant_by_one(one: Token) -> Token | None:
    """For the "one" of "an earlier one", the event it stands in for, the last that was named."""
    if one.lower_ != "one" or not any(child.dep_ in ("amod", "det") for child in one.children):
        return None
    start = one.doc[one.sent.start - 1].sent.start if one.sent.start else 0
    named = [t for t in one.doc[start : one.i] if t.pos_ == "NOUN" and t.dep_ in _CORE and t.lemma_ in NOUN_KINDS]
    return named[-1] if named else None


def refuses(verb: Token) -> bool:
    """ "Was denied bail", "denied him entry": denied to somebody, rather than denied to be so."""
    if verb.lemma_ != "deny" or not any(child.dep_ == "dobj" for child in verb.children):
        return False
    return is_passive(verb) or any(child.dep_ == "dative" for child in verb.children)


def objects(verb: Token) -> list[Token]:
    """The direct objects and complements of a verb."""
    return [child for child in verb.children if child.dep_ in ("dobj", "attr", "oprd", "dative")]


def governor(token: Token) -> Token | None:
    """The nearest verb above a word."""
    while token.head != token:
        token = token.head
        if token.pos_ in ("VERB", "AUX"):
            return token
    return None


def auxiliaries(verb: Token) -> list[Token]:
    """The auxiliaries and negations of a verb."""
    return [child for child in verb.children if child.dep_ in ("aux", "auxpass", "neg")]


def is_passive(verb: Token) -> bool:
    """ "Was hurt", "the man hurt by the truck", "having his leg broken by them"."""
    if any(child.dep_ == "auxpass" for child in verb.children):
        return True
    if verb.tag_ != "VBN" or has_auxiliary(verb):
        return False
    if any(child.dep_ == "dobj" for child in verb.children):
        return False
    return verb.dep_ in ("acl", "relcl") or any(child.dep_ == "agent" for child in verb.children)


def has_auxiliary(verb: Token) -> bool:
    """True for "had met", "was hurt"."""
    return any(child.dep_ in ("aux", "auxpass") for child in verb.children)


def is_negated(verb: Token) -> bool:
    """True for "did not meet"."""
    return any(child.dep_ == "neg" for child in verb.children)


def noun_phrase(noun: Token) -> list[Token]:
    """A noun with what stands before it and its prepositional phrases, without clauses and appositions."""
    kept, stack = [], [noun]
    while stack:
        token = stack.pop()
        kept.append(token)
        stack.extend(
            child
            for child in token.children
            if child.dep_ not in ("relcl", "acl", "appos", "advcl", "parataxis", "punct")
        )
    return sorted(kept, key=lambda token: token.i)
