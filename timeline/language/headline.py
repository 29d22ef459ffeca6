"""A clause -> a short title: subject, verb, object and the place that matters, as a headline would put it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from spacy.tokens import Token

from timeline.chronology.mentions import Modality
from timeline.language.clauses import clause_tokens, governor, is_passive, meant_by_one, subject
from timeline.language.cues import REPORTING_VERBS
from timeline.language.headline_nouns import ASIDES, NounPhrases, enumerated
from timeline.language.headline_verbs import governing, verb_of_headline
from timeline.language.lexicon import NOUN_KINDS
from timeline.language.names import Names, surname
from timeline.language.typesetting import tidied
from timeline.language.word_list import listed

LONGEST = 90  # characters, as long as a headline may be
_LONGEST_SUBJECT = 60
_NEEDED = frozenset({"dobj", "attr", "acomp", "xcomp", "oprd", "dative", "prt", "agent", "ccomp", "pcomp", "pobj"})
_WELCOME = frozenset({"prep", "agent", "advmod", "npadvmod"})
_NOT_AFTER = frozenset({"punct", "aux", "auxpass", "neg", "nsubj", "nsubjpass", "expl", "csubj"})
_LOOSE = listed(
    "back ago also then meanwhile however later earlier still afterwards just now according already only even again "
    "instead therefore thus moreover today soon once"
)
_LOOSE_PHRASES = listed("least earliest latest moment time same")
# Subjects that name nobody without the sentence before.
_UNNAMED = listed(
    "this that these those which what who whom whose it such one both some many others other another all most few "
    "several each none either neither second third last earlier former latter first more less everything something "
    "anything there here i we you he she they"
)
# Verbs that say nothing without what follows.
_INCOMPLETE = listed(
    "say tell announce claim add state insist note explain reveal confirm suggest indicate stress believe hope be "
    "have make take give put do get become bring set keep let seem want need include mean call consider "
    "remain find try"
)
_UNCLIPPED = {"wo": "will", "ca": "can", "'ll": "will", "’ll": "will", "'s": "is", "’s": "is", "'d": "would"}


_FINITE = ("VBD", "VBZ", "VBP", "MD")
_HELD = frozenset({"meeting", "vote", "protest", "trial", "contest"})
_SELF = frozenset({"i", "we", "my", "our", "me", "us"})


class Headline:
    """Writes titles for the clauses of one document, leaving out the words that say when."""

    def __init__(
        self, names: Names, when: set[int], stands_for: Mapping[int, list[str]], antecedents: Mapping[int, Token]
    ):
        """``when``: indices of the words of time expressions; ``stands_for``: pronoun or group -> names.

        ``antecedents``: index of a pronoun -> the noun it stands for.
        """
        self.antecedents = antecedents
        self.stands_for = stands_for
        self.nouns = NounPhrases(names, when, stands_for)
        self._who = ""  # the subject of the title being written

    def of_clause(self, verb: Token, modality: Modality) -> str:
        """The title of a clause, "" where it has no clear subject or does not fit in 90 characters as a whole.

        What is denied, wished or threatened is told with the verb that says so: "Union threatens to strike".
        """
        above = governing(verb) if modality in (Modality.DENIED, Modality.POSSIBLE, Modality.EXPECTED) else None
        if above is not None:
            return self.of_clause(above, Modality.OCCURRED)
        token = subject(verb)
        if token is not None and token.dep_ == "expl":
            return self._there_is(verb, modality)
        many = token is not None and token.lower_ == "they"
        token = self.antecedents.get(token.i, token) if token is not None else None
        who = self._subject(token) if token is not None else ""
        if not who:
            return ""
        self._who = who
        does = verb_of_headline(verb, modality, plural=_number_of(verb, many or self._is_plural(token)))
        rest = self._rest(verb, LONGEST - len(who) - len(does) - 2)
        if rest is None or (not rest and _says_nothing(verb)):
            return ""
        return tidied(f"{who} {does}{rest}" if rest.startswith(": ") else f"{who} {does} {rest}")

    def of_noun(self, noun: Token) -> str:
        """The title of an event that is only named: "the March 4 board meeting" -> "Board meeting"."""
        return tidied(self.nouns.written(noun, LONGEST) or noun.text)

    def plainly(self, verb: Token) -> str:
        """The words of a clause as they stand, for want of a better title; "" where they are too many."""
        words = [t for t in clause_tokens(verb) if not self._says_when(t) and not t.is_space]
        while words and words[-1].pos_ in ("ADP", "PUNCT", "CCONJ", "DET", "SCONJ", "AUX"):
            words.pop()
        while words and (words[0].pos_ in ("PUNCT", "CCONJ", "SCONJ") or words[0].tag_ in ("WDT", "WP", "WP$")):
            words.pop(0)
        text = "".join(self.nouns.small(token) + token.whitespace_ for token in words)
        if text.startswith("to "):
            who = self._subject(subject(verb)) if subject(verb) is not None else ""
            if not who:  # "it is expected to open"
                above = governor(verb)
                return self.plainly(above) if above is not None and verb.dep_ == "xcomp" else ""
            text = f"{who} {text}"
        text = tidied(text)
        return text if len(text) <= LONGEST and len(words) > 1 else ""

    def _says_when(self, token: Token) -> bool:
        return self.nouns.is_when(token) or token.head.dep_ == "prep" and self.nouns.is_when(token.head)

    def _there_is(self, verb: Token, modality: Modality) -> str:
        """ "There will be a rally at the square" -> "Rally to be held at the square"; what there is, is no event."""
        what = next((c for c in verb.children if c.dep_ in ("attr", "dobj")), None)
        denied = what is None or any(child.lower_ == "no" for child in what.children)
        if denied or NOUN_KINDS.get(what.lemma_.lower()) not in _HELD:
            return ""
        does = {Modality.POSSIBLE: "may be", Modality.OCCURRED: "is"}.get(modality, "to be")
        where = self._rest(verb, LONGEST - 30, without=what) if modality != Modality.DENIED else None
        return "" if where is None else tidied(f"{self.nouns.written(what, 40)} {does} held {where}")

    def _subject(self, token: Token) -> str:
        """The subject in words, "" for one that names nobody by itself."""
        if token.i in self.stands_for:
            return self.nouns.written(token, _LONGEST_SUBJECT)
        if (meant := meant_by_one(token)) is not None:
            return self.nouns.written(token, _LONGEST_SUBJECT).replace("one", meant.text, 1)
        if token.pos_ in ("VERB", "AUX") or self._names_nobody(token):
            return ""
        return self.nouns.written(token, _LONGEST_SUBJECT)

    def _names_nobody(self, token: Token) -> bool:
        alone = not any(c.dep_ == "prep" and c.lower_ == "of" or c.lower_ == "no" for c in token.children)
        if alone and (token.lower_ in _UNNAMED or token.pos_ == "PRON" and not token.lower_.startswith("no")):
            return True
        return any(c.tag_ in ("WDT", "WP", "WP$") or c.lower_ in ("these", "those", "such") for c in token.lefts)

    def _is_plural(self, who: Token) -> bool:
        if who.i in self.stands_for:
            return len(self.stands_for[who.i]) > 1
        if who.lower_ == "%" or who.pos_ == "NUM" and who.lower_ not in ("one", "1"):
            return True
        joined = any(child.dep_ == "conj" and child.pos_ not in ("VERB", "AUX") for child in who.children)
        named = who.tag_ == "NNPS" and self.nouns.names.at.get(who.i)
        if named and self.nouns.names.kinds.get(named) == "body" and not joined:
            return False  # "Trent Foods buys"
        return joined or who.tag_ in ("NNS", "NNPS") or who.lower_ in ("we", "police") or who.lower_.endswith("men")

    def _rest(self, verb: Token, room: int, without: Token | None = None) -> str | None:
        """What follows the verb: what it needs, then what still fits; None where what it needs does not."""
        reports = verb.lemma_.lower() in REPORTING_VERBS
        said_first = [c for c in verb.lefts if c.dep_ == "ccomp"] if reports else []  # "Talks will go on, she said"
        children = [c for c in [*verb.rights, *said_first] if c != without and self._may_follow(c, reports=reports)]
        pieces: dict[int, str] = {}
        for child in sorted(children, key=lambda child: child.dep_ not in _NEEDED):
            left = room - sum(len(piece) + 1 for piece in pieces.values())
            piece = self._piece(child, left)
            if piece and len(piece) <= left:
                pieces[child.i] = piece
            elif child.dep_ in _NEEDED and not (child.dep_ == "ccomp" and pieces):
                return None
        last = [c.i for c in said_first]
        return _joined([pieces[i] for i in sorted(pieces, key=lambda i: (i in last, i))])

    def _may_follow(self, child: Token, *, reports: bool) -> bool:
        if child.dep_ in ASIDES or child.dep_ in _NOT_AFTER or child.is_space:
            return False
        if child.dep_ == "ccomp" and not reports and _is_finite(child) and not _is_marked(child):
            return False
        if child.dep_ not in _NEEDED and child.dep_ not in _WELCOME or self._ends_a_name(child):
            return False
        return child.lower_ not in _LOOSE and not self.nouns.is_when(child) and not self._hangs_on_time(child)

    def _ends_a_name(self, child: Token) -> bool:
        """The surname that the parse tore from its first name."""
        name = self.nouns.names.at.get(child.i)
        return name is not None and child.left_edge == child and self.nouns.names.at.get(child.i - 1) == name

    def _hangs_on_time(self, child: Token) -> bool:
        """ "As early as July", "at the earliest", "shortly after the vote on Monday": nothing without its day."""
        if child.dep_ == "prep" and any(c.lower_ in _LOOSE_PHRASES for c in child.children if c.dep_ == "pobj"):
            return True
        return child.dep_ in ("advmod", "npadvmod") and any(t.i in self.nouns.when for t in child.subtree)

    def _piece(self, child: Token, room: int) -> str:
        """One complement in words, "" where it does not fit."""
        if child.pos_ in ("VERB", "AUX"):
            quoted = child.dep_ == "ccomp" and any(t.lower_ in _SELF and t.pos_ == "PRON" for t in child.subtree)
            return _in_quotes(child) if quoted else self._below_verb(child, room)
        if child.dep_ in ("prep", "agent"):
            inner = [c for c in child.children if c.dep_ in ("pobj", "pcomp", "prep") and not self.nouns.is_when(c)]
            if any(c.dep_ == "pcomp" and subject(c) != subject(child.head) for c in inner):
                return ""
            words = [self._piece(c, room - len(child.text) - 1) for c in inner]
            return f"{child.lower_} {' '.join(words)}" if words and all(words) else ""
        if child.dep_ in ("prt", "advmod", "acomp") and not list(child.children):
            return child.text
        return self.nouns.written(child, room)

    def _below_verb(self, verb: Token, room: int) -> str:
        """A clause below another: "(that) the board would act", "to close the mine"."""
        start = " ".join([*self._before(verb), verb.text])
        rest = self._rest(verb, room - len(start) - 1)
        return f"{start} {rest}".strip() if rest is not None else ""

    def _before(self, verb: Token) -> Iterator[str]:
        """Subject, auxiliaries and adverbs of a clause below another, "had offered" as "has offered"."""
        wanted = ("aux", "auxpass", "neg", "nsubj", "nsubjpass", "expl", "advmod")
        who = next((c for c in verb.lefts if c.dep_.startswith("nsubj")), None)
        for child in verb.lefts:
            if child.dep_ not in wanted or self.nouns.is_when(child) or child.lower_ in _LOOSE:
                continue
            if child.i in self.stands_for and self._is_who(child):
                yield child.lower_
            elif child.dep_.startswith("nsubj"):
                yield self.nouns.written(child, LONGEST)
            elif child.lower_ in ("had", "'d", "’d") and verb.tag_ == "VBN" and who is not None:
                yield "have" if self._is_plural(who) or who.lower_ in ("they", "we", "i", "you") else "has"
            else:
                yield (
                    "not"
                    if child.dep_ == "neg" and child.lower_ != "never"
                    else _UNCLIPPED.get(child.lower_, child.text)
                )

    def _is_who(self, pronoun: Token) -> bool:
        """ "Smith says he will resign" keeps its pronoun."""
        return enumerated([surname(name) for name in self.stands_for[pronoun.i]]) == self._who


def _number_of(verb: Token, otherwise: bool) -> bool:
    """True where the verb of the text is plural, whatever its subject looks like ("the Hawks play", "Leeds have")."""
    for token in (verb, *(child for child in verb.children if child.dep_ in ("aux", "auxpass"))):
        if token.tag_ == "VBP" or token.lower_ in ("were", "are", "have") and token.tag_ != "VB":
            return True
        if token.tag_ == "VBZ" or token.lower_ in ("was", "is", "has"):
            return False
    return otherwise


def _says_nothing(verb: Token) -> bool:
    """True for a verb that is no news without what follows: "says", "is", "was told"."""
    return verb.lemma_ == "tell" or verb.lemma_.lower() in _INCOMPLETE and not is_passive(verb)


def _is_finite(verb: Token) -> bool:
    return any(token.tag_ in _FINITE for token in (verb, *verb.children))


def _is_marked(clause: Token) -> bool:
    return any(child.dep_ == "mark" for child in clause.children)


def _in_quotes(clause: Token) -> str:
    """What somebody said of himself or of his own, word for word."""
    words = "".join(token.text_with_ws for token in clause.subtree).strip(' ,."“”\n')
    return f"“{words}”"


def _joined(pieces: list[str]) -> str:
    """Pieces with spaces between, a quotation after a colon."""
    if pieces and pieces[-1].startswith("“"):
        return f"{' '.join(pieces[:-1])}: {pieces[-1]}"
    return " ".join(pieces)
