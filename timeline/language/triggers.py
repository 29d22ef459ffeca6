"""From a time expression to the event it dates, climbing the parse; and the events of a sentence without a date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from spacy.tokens import Span, Token

from timeline.language.carried import carried_noun, content_verb
from timeline.language.clauses import governor, has_auxiliary, subject
from timeline.language.cues import DEMANDS, REPORTING_VERBS, SAYING_NO
from timeline.language.deadlines import due_at, moved_to
from timeline.language.lexicon import NOUN_KINDS
from timeline.language.trigger import Trigger, is_event, of_noun, of_verb

__all__ = ["Trigger", "trigger_of", "undated_triggers"]

# "since June" says when a state began, "until June" when it ends: no event happened then.
_NOT_AT = frozenset({"since", "until", "till", "before", "after", "than", "prior"})
_PREMODIFIERS = frozenset({"compound", "nmod", "poss", "amod", "nummod"})
_KNOWN = frozenset({"the", "this", "that", "these", "those"})
_ASKING = frozenset({"ask", "invite", "task", "urge", "tell", "order"})
_ABOUT = frozenset({"for", "to", "with", "about", "over", "on", "against"})
_AROUND = frozenset({"after", "before"})
_SET_FOR_A_DAY = frozenset({"vote", "meeting", "protest", "contest", "trial", "launch"})


def trigger_of(time: Token, *, day: bool = False, clock: bool = False) -> Trigger | None:
    """The trigger a time expression's head word dates; None where it dates no event.

    Handled: "met on Thursday", "Thursday's conversation", "the March 4 call", "talks on Friday", "are due to hold
    talks on Feb. 12", "the 1998 deal", "in 1987, floods came", "adjourned until May 10 for sentencing", "postponed
    to Friday", "has until 6 March to bid", "picketing since Oct. 1", "the first strike since 1998", "shortly after
    3 a.m. on May 4", "said on Monday they had met". Not dated: "since June", "the 2014 law was repealed". ``day``
    and ``clock`` say how fine the expression is.
    """
    token = time
    while token.head != token:
        link, token = token.dep_, token.head
        if token.pos_ in ("ADP", "SCONJ", "ADV"):
            put_off = moved_to(token)
            if put_off is not None:
                return put_off
            if token.lower_ in _NOT_AT and not _names_a_day_of(token) and not (clock and token.lower_ in _AROUND):
                return _since(token, day=day) if token.lower_ == "since" else due_at(token)
        found = _at(token, link, time)
        if found is not None:
            return found.trigger
    return of_noun(token) if is_event(token) else None


class _Found:
    """What a step of the climb comes to: a trigger, or the certainty that there is none."""

    def __init__(self, trigger: Trigger | None):
        self.trigger = trigger


def _at(token: Token, link: str, time: Token) -> _Found | None:
    """What the time dates if the climb ends at this word; None to go on."""
    if token.dep_ == "pcomp" and token.head.lower_ == "since":  # "the first since they met in June"
        return _Found(None)
    if token.pos_ in ("VERB", "AUX"):
        return _Found(of_verb(_dated_verb(token, time)))
    if is_event(token):
        of_the_verb = link == "prep" and (_only_asked_for(token) or _is_known_object(token, time))
        return None if of_the_verb else _Found(_named(token, link))
    if token.pos_ in ("NOUN", "PROPN") and link in _PREMODIFIERS:
        return _Found(None)
    return None


def _named(noun: Token, link: str) -> Trigger:
    return replace(of_noun(noun), named=link in _PREMODIFIERS)


def _only_asked_for(noun: Token) -> bool:
    """ "They called for an inquiry on Friday": the day of the call; "for a strike on Friday" may be either."""
    if NOUN_KINDS[noun.lemma_.lower()] in _SET_FOR_A_DAY and noun.lemma_.lower() != "inquiry":
        return False
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ == "for" else None
    return above is not None and above.pos_ == "VERB" and above.lemma_.lower() in DEMANDS


def _is_known_object(noun: Token, time: Token) -> bool:
    """ "Voted for the agreement on Saturday": the day of the vote, the agreement being known already.

    Not so where the verb only carries the noun ("signed the agreement on Saturday" is one), has a day of its own,
    or is not told as a fact.
    """
    definite = any(c.lower_ in _KNOWN or c.dep_ == "poss" for c in noun.lefts)
    above = noun.head.head if noun.dep_ == "pobj" and noun.head.lower_ in _ABOUT else noun.head
    if not definite or noun.dep_ not in ("dobj", "pobj") or above.pos_ != "VERB" or not _is_finite(above):
        return False
    if carried_noun(content_verb(above)) == noun or any(_holds(c, time) for c in noun.children if c.lower_ == "of"):
        return False
    return not any(t.ent_type_ == "DATE" and not _holds(c, time) for c in above.children for t in c.subtree)


def _is_finite(verb: Token) -> bool:
    return verb.tag_ in ("VBD", "VBZ", "VBP") or has_auxiliary(verb)


def _holds(token: Token, inner: Token) -> bool:
    return token == inner or token.is_ancestor(inner)


def _names_a_day_of(preposition: Token) -> bool:
    """ "After Monday's vote" dates the vote, which lies between the preposition and the day."""
    return any(child.dep_ == "pobj" and is_event(child) for child in preposition.children)


def _dated_verb(verb: Token, time: Token) -> Token:
    """The verb a day belongs to where the parse gives it to the next one.

    "Went on trial on Monday accused of ...": a day before a participle is of the clause around it. "Said on Monday
    they had met": so is a day before the subject of what was said. "Asked her to form a government on Monday": the day
    of the asking. "Were let go on Friday": go is no event beside let.
    """
    above = verb.head if verb.head.pos_ in ("VERB", "AUX") else governor(verb.head)
    if verb.lemma_ == "be" and (told := _cleft(verb, time)) is not None:
        return told
    if verb.dep_ == "ccomp" and verb.head.lemma_ == "let":
        return verb.head
    if verb.dep_ == "xcomp" and time.i > verb.i and above is not None and above.lemma_ in _ASKING:
        return above if _is_finite(above) else verb
    if above is None or not above.i < time.i < verb.i:
        return verb
    if verb.tag_ in ("VBN", "VBG") and verb.dep_ in ("acl", "advcl", "xcomp", "dep"):
        return above
    if verb.dep_ == "ccomp" and above.lemma_.lower() in REPORTING_VERBS:
        who = subject(verb)
        marked = any(child.dep_ == "mark" and child.i < time.i for child in verb.children)
        if who is not None and time.i < who.i and not marked:
            return above
    return verb


def _cleft(verb: Token, time: Token) -> Token | None:
    """ "It was on 11 March that the court ruled"."""
    if not any(child.lower_ == "it" and child.dep_ in ("nsubj", "expl") for child in verb.children):
        return None
    clauses = [c for c in verb.subtree if c.dep_ in ("ccomp", "advcl", "relcl", "acl") and c.pos_ == "VERB"]
    return next((clause for clause in clauses if clause.i > time.i), None)


def _since(preposition: Token, *, day: bool) -> Trigger | None:
    """A day since which something goes on is the day it began; "the first strike since 1998" names that of 1998."""
    head = preposition.head
    if is_event(head) and any(c.lower_ == "first" or c.tag_ == "JJS" for c in head.children):
        return replace(of_noun(head), named=True, verb=None)
    if not day:
        return None
    return of_verb(head) if head.pos_ in ("VERB", "AUX") else None


def at_the_same_time(trigger: Trigger, time: Token) -> Iterator[Trigger]:
    """What a "when" clause joins to a dated one: "were killed on Sunday when a tremor brought down the tower"."""
    if trigger.verb is None or trigger.due:
        return
    verb = trigger.verb
    beside = [child for child in (*verb.children, *time.children) if child.dep_ in ("advcl", "relcl")]
    if verb.dep_ == "advcl" and _opens_with_when(verb):
        yield from filter(None, [of_verb(verb.head)] if verb.head.tag_ == "VBD" else [])
    for clause in beside:
        found = of_verb(clause) if _opens_with_when(clause) and _is_told(clause) else None
        if found is not None:
            yield found


def _opens_with_when(verb: Token) -> bool:
    return any(child.lower_ == "when" and child.i < verb.i for child in verb.children)


def _is_told(verb: Token) -> bool:
    """Past tense, so that "when it opens" is not taken for something that happened."""
    return verb.tag_ == "VBD" or any(child.tag_ == "VBD" for child in verb.children if child.dep_ == "auxpass")


def undated_triggers(sentence: Span) -> Iterator[Trigger]:
    """What a sentence without a date reports: its main clauses, what they say that somebody said, and event nouns."""
    for verb in _main_verbs(sentence):
        trigger = of_verb(verb)
        if trigger is not None and trigger.kind != "statement" and trigger.word.pos_ != "AUX":
            yield trigger
    for token in sentence:
        named = token.pos_ == "NOUN" and NOUN_KINDS.get(token.lemma_.lower(), "statement") != "statement"
        if named and not _is_denied_word(token):
            yield of_noun(token)


def _is_denied_word(noun: Token) -> bool:
    """ "Denied the charges": what is denied is the guilt, not that there are charges."""
    return noun.dep_ == "dobj" and noun.head.lemma_.lower() in SAYING_NO


_PRESENT = frozenset({"VBZ", "VBP"})  # "after they meet", "when it opens": not yet


def _main_verbs(sentence: Span) -> Iterator[Token]:
    stack = [sentence.root]
    while stack:
        verb = stack.pop()
        if verb.pos_ not in ("VERB", "AUX"):
            continue
        yield verb
        for child in verb.children:
            reported = child.dep_ in ("ccomp", "xcomp", "relcl") or (
                child.dep_ == "advcl" and child.tag_ not in _PRESENT
            )
            if child.pos_ in ("VERB", "AUX") and (child.dep_ == "conj" or reported):
                stack.append(child)
