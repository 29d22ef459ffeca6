"""Where an event was: the places among the names of its clause."""

from __future__ import annotations

from collections.abc import Iterable

from spacy.tokens import Token

from timeline.language.demonyms import COUNTRIES, DEMONYMS
from timeline.language.names import Names
from timeline.language.trigger import Trigger
from timeline.language.word_list import listed

_AT = frozenset({"in", "at", "near", "outside", "around", "off", "across", "inside", "through", "over", "above"})
_TO = frozenset({"to", "for", "into", "from", "towards", "toward", "through"})
_MOVING = listed("journey launch arrest release supply rescue protest")
_STRIKING = listed("disaster attack annexation journey")
_NAMED_KINDS = listed("meeting agreement attack trial disaster contest launch protest vote")
_PARTS = listed("coast city town village island region province valley north south east west capital port suburb area")
_VENUES = listed(
    "Court Hall Stadium Palace Hospital Hotel University School Airport Station Centre Center House Park Arena Church "
    "Cathedral Prison Museum Theatre Theater Abbey Castle Square Gate Terminal Base Plant Mine"
)


def places_of(trigger: Trigger, tokens: Iterable[Token], names: Names) -> list[str]:
    """The names that say where: "in X", "at the X Hotel", "the X talks", "flew to X", "hit X", "hit the coast of X".

    Not a country before a noun ("the Norway talks"), it being more often a party; nor a person.
    """
    found = []
    for token in tokens:
        name = names.at.get(token.i)
        if name is None or names.kinds.get(name) == "person":
            continue
        if _names_it(token, name, trigger) or _is_where(token, names.kinds[name], trigger.kind):
            found.append(name)
    return list(dict.fromkeys(found))


def _is_where(token: Token, kind: str, event: str) -> bool:
    if kind != "place":
        return token.dep_ == "pobj" and token.head.lower_ == "at" and token.text in _VENUES
    if token.text in DEMONYMS:
        return False
    if token.dep_ == "pobj":
        return _after_preposition(token, event)
    return token.dep_ == "dobj" and event in _STRIKING


def _after_preposition(token: Token, event: str) -> bool:
    preposition = token.head
    if preposition.lower_ in _AT:
        return True
    if preposition.lower_ in _TO:
        return event in _MOVING and preposition.head.pos_ in ("VERB", "AUX", "ADP", "ADV", "NOUN")
    part_of = preposition.lower_ == "of" and preposition.head.lower_ in _PARTS
    return part_of and (preposition.head.dep_ == "pobj" and preposition.head.head.lower_ in _AT or event in _STRIKING)


def _names_it(token: Token, name: str, trigger: Trigger) -> bool:
    """ "The Paris talks" says where; "the Norway talks" does not."""
    if token.dep_ not in ("compound", "nmod", "poss") or token.head != trigger.word:
        return False
    return trigger.kind in _NAMED_KINDS and token.text not in DEMONYMS and name not in COUNTRIES
