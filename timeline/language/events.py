"""The clause a date belongs to: what happened, who was in it, where, and what the sentence says of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from spacy.tokens import Doc, Span, Token

from timeline.chronology.mentions import Mention, Modality
from timeline.language.attribution import attribution_of, source_tokens
from timeline.language.clauses import clause_tokens, governor, meant_by_one, noun_phrase, subject
from timeline.language.headline import Headline
from timeline.language.lexicon import NOUN_KINDS
from timeline.language.modality import is_called_off, is_news, is_past_plan, is_told_of_the_past, modality_of
from timeline.language.names import Names, names_of
from timeline.language.places import places_of
from timeline.language.references import antecedents, references
from timeline.language.triggers import Trigger, at_the_same_time, trigger_of, undated_triggers

_AHEAD = frozenset({Modality.PLANNED, Modality.EXPECTED, Modality.POSSIBLE})
_BY = frozenset({"by", "until", "till", "before", "within"})
_LEANING = {"after": "after", "following": "after", "before": "before", "ahead": "before"}
_LONGEST_SENTENCE = 2000  # characters; what is longer is no sentence but a table or a list


@dataclass(frozen=True, slots=True)
class DatedSpan:
    """A time expression in the parse: its number, how many days wide it is, whether it needs the document time.

    ``day`` is True for one that names a day, ``clock`` for one that gives a time of day.
    """

    number: int
    span: Span
    width: int
    anchored: bool = False
    day: bool = False
    clock: bool = False


class EventReader:
    """Reads the mentions of one parsed article."""

    def __init__(self, doc: Doc, dated: Sequence[DatedSpan], captions: Sequence[tuple[int, int]] = ()):
        self.doc = doc
        self.dated = dated
        self.captions = captions
        self.names: Names = names_of(doc)
        self.stands_for = references(doc, self.names)
        when = {token.i for row in dated for token in row.span}
        self.when = when
        self.antecedents = antecedents(doc, self.names)
        self.headline = Headline(self.names, when, self.stands_for, self.antecedents)
        self.quoted = _quoted(doc)
        self.paragraphs = _paragraph_numbers(doc)
        self.directions: dict[int, str] = {}  # number of a time expression -> "past" or "future", by what it dates

    def mentions(self) -> list[Mention]:
        """Every mention of the article, in order of its trigger; one a trigger, the dated before the undated."""
        by_trigger: dict[int, Mention] = {}
        dated = list(self._dated_triggers())
        joined = [(same, row) for found, row in dated for same in at_the_same_time(found, row.span.root)]
        for trigger, row in dated + joined:
            mention = by_trigger.setdefault(trigger.word.i, self._mention(trigger, row))
            self._note_direction(trigger, row, mention.modality)
        for sentence in self.doc.sents:
            if not self._readable(sentence):
                continue
            for trigger in undated_triggers(sentence):
                if (
                    trigger.word.i not in by_trigger
                    and trigger.word.i not in self.when
                    and not self.quoted[trigger.word.i]
                ):
                    by_trigger[trigger.word.i] = self._mention(trigger, None)
        self._lean(by_trigger)
        return [by_trigger[i] for i in sorted(by_trigger)]

    def _dated_triggers(self) -> Iterator[tuple[Trigger, DatedSpan]]:
        """The triggers of time expressions, the most exact expression first where two date one trigger."""
        for row in sorted(self.dated, key=lambda row: (row.width, row.anchored, row.number)):
            trigger = None
            if self._readable(row.span.sent):
                trigger = trigger_of(row.span.root, day=row.day, clock=row.clock)
            if trigger is None:
                trigger = self._caption_trigger(row)
            if trigger is not None:
                yield trigger, row

    def _caption_trigger(self, row: DatedSpan) -> Trigger | None:
        """A caption's date stands beside its clause, often unconnected: "X and Y during a meeting in Z, June 16"."""
        start = row.span.start_char
        if not any(a <= start < b for a, b in self.captions):
            return None
        for token in row.span.sent:
            if token.pos_ in ("NOUN", "PROPN") and token.lemma_.lower() in NOUN_KINDS:
                return Trigger(token, None, NOUN_KINDS[token.lemma_.lower()])
        return None

    def _readable(self, span: Span) -> bool:
        sentence = span.sent if isinstance(span, Span) else span
        if sentence.text.rstrip().endswith("?") or sentence.end_char - sentence.start_char > _LONGEST_SENTENCE:
            return False
        return not any(first <= sentence.start <= last for first, last in sentence.doc.user_data.get("run_ons", ()))

    def _mention(self, trigger: Trigger, row: DatedSpan | None) -> Mention:
        sentence = trigger.word.sent
        start, end = _trimmed(sentence)
        aside = beside_the_event(sentence, trigger.word)
        tokens = [token for token in self._clause(trigger) if token.i not in aside]
        places = places_of(trigger, tokens, self.names)
        inside = self.names.of(tokens)
        referred = [name for token in tokens for name in self.stands_for.get(token.i, ())]
        participants = [name for name in dict.fromkeys(inside + referred) if name not in places]
        if trigger.kind in ("statement", "denial") and trigger.verb is not None:
            participants = self._speakers(trigger.verb) or participants
        if row is not None and trigger.verb is None and len(participants) < 2:
            participants += self._persons_near(sentence, participants)
        modality = self._modality(trigger, row)
        title, whole = self._title(trigger, modality)
        return Mention(
            start=start,
            end=end,
            trigger=trigger.word.text,
            trigger_start=trigger.word.idx,
            lemma=trigger.word.lemma_.lower(),
            kind=trigger.kind,
            about=trigger.about,
            deadline=row is not None and row.span.start > 0 and self.doc[row.span.start - 1].lower_ in _BY,
            lapsed=modality in _AHEAD and is_past_plan(trigger.verb or governor(trigger.word) or trigger.word),
            modality=modality,
            participants=tuple(participants),
            places=tuple(places),
            nearby=tuple(n for n in self.names.of(sentence) if n not in participants and n not in places),
            nouns=self._distinctive(trigger, tokens),
            attribution=attribution_of(trigger.verb or trigger.word, sentence, self.names),
            title=title,
            whole=whole,
            expression=row.number if row else None,
            paragraph=self.paragraphs[sentence.start],
            news=row is None and is_news(trigger.verb, first=sentence.start == 0),
            caption=any(a <= start < b for a, b in self.captions),
            main=trigger.verb is not None
            and (trigger.verb == sentence.root or trigger.verb.dep_ in ("conj", "ccomp")),
        )

    def _note_direction(self, trigger: Trigger, row: DatedSpan, modality: Modality) -> None:
        """ "Ordered the firm to stop on Monday" was last Monday; "summons him to a hearing on May 9" is to come."""
        if modality in (Modality.PLANNED, Modality.EXPECTED):
            if not is_past_plan(trigger.verb or governor(trigger.word) or trigger.word):
                self.directions.setdefault(row.number, "future")
        elif modality == Modality.OCCURRED and trigger.verb is not None and is_told_of_the_past(trigger.verb):
            self.directions.setdefault(row.number, "past")

    def _modality(self, trigger: Trigger, row: DatedSpan | None) -> Modality:
        if trigger.due:
            return Modality.PLANNED
        if is_called_off(trigger.word):
            return Modality.DENIED
        return modality_of(trigger.verb or trigger.word, exact=bool(row and row.width == 1), named=trigger.named)

    def _clause(self, trigger: Trigger) -> list[Token]:
        """The words that belong to the event: its clause and its subject, or the noun phrase and who is near it."""
        if trigger.verb is not None:
            tokens = clause_tokens(trigger.verb)
            who = subject(trigger.verb)
            if who is not None:
                who = self.antecedents.get(who.i, who)
                tokens = [*tokens, *noun_phrase(who), *_appositions(who), *filter(None, [meant_by_one(who)])]
            return sorted({*tokens, *noun_phrase(trigger.word)}, key=lambda token: token.i)
        tokens = noun_phrase(trigger.word)
        above = governor(trigger.word)
        who = subject(above) if above is not None and _leaves_parties_open(trigger.word) else None
        if who is not None and who.i not in {token.i for token in tokens} and trigger.kind != "statement":
            tokens = [*noun_phrase(who), *_appositions(who), *tokens]
        return tokens

    def _speakers(self, verb: Token) -> list[str]:
        """Whose statement it is: the names of its subject alone."""
        who = subject(verb)
        if who is None:
            return []
        return self.stands_for.get(who.i) or self.names.of([*noun_phrase(who), *_appositions(who)])

    def _persons_near(self, sentence: Span, known: list[str]) -> list[str]:
        """An event that is only named takes for its participants the persons of its sentence."""
        return [n for n in self.names.of(sentence) if self.names.kinds[n] == "person" and n not in known]

    def _distinctive(self, trigger: Trigger, tokens: list[Token]) -> tuple[str, ...]:
        kept = {
            token.lemma_.lower()
            for token in tokens
            if token != trigger.word
            and token.pos_ in ("NOUN", "ADJ", "VERB", "PROPN", "NUM")
            and not token.is_stop
            and token.i not in self.when
            and token.i not in self.names.at
            and len(token.text) > 2
        }
        return tuple(sorted(kept))

    def _title(self, trigger: Trigger, modality: Modality) -> tuple[str, bool]:
        if is_called_off(trigger.word) and (title := self.headline.of_clause(trigger.word.head, Modality.OCCURRED)):
            return title, True
        if trigger.verb is not None:
            title = self.headline.of_clause(trigger.verb, modality)
            if title:
                return title, True
        if trigger.word.pos_ in ("NOUN", "PROPN"):
            return self.headline.of_noun(trigger.word), False
        return self.headline.plainly(trigger.word), False

    def _lean(self, by_trigger: dict[int, Mention]) -> None:
        """Note which undated happenings are placed by another: "expected to meet shortly after the Lisbon talks"."""
        for token in self.doc:
            if token.lower_ not in _LEANING or token.pos_ not in ("ADP", "SCONJ", "ADV", "VERB"):
                continue
            anchor = next((c for c in token.subtree if c.i in by_trigger and c != token and c.i > token.i), None)
            verb = governor(token)
            trigger = next((m for i, m in by_trigger.items() if verb is not None and self._heads(i, verb)), None)
            if anchor is None or trigger is None or trigger.expression is not None:
                continue
            if trigger.trigger_start != anchor.idx:
                key = next(i for i, m in by_trigger.items() if m is trigger)
                by_trigger[key] = _leaning(trigger, _LEANING[token.lower_], anchor.idx)

    def _heads(self, index: int, verb: Token) -> bool:
        word = self.doc[index]
        return (
            word == verb or word.head == verb and word.dep_ in ("dobj", "nsubjpass", "nsubj") and word.pos_ == "NOUN"
        )


def beside_the_event(sentence: Span, word: Token) -> set[int]:
    """The words of "according to X" and "after the X talks": X is named, but was not in the event."""
    found = source_tokens(sentence)
    for token in sentence:
        leans = token.lower_ in _LEANING and token.dep_ in ("prep", "mark", "advmod") and not token.is_ancestor(word)
        if leans and any(t.pos_ == "NOUN" and t.lemma_.lower() in NOUN_KINDS for t in token.subtree):
            found.update(t.i for t in token.subtree)
    return found


def _leaning(mention: Mention, leans: str, anchor: int) -> Mention:
    return replace(mention, leans=leans, leans_on=anchor)


def _leaves_parties_open(noun: Token) -> bool:
    """ "After a discussion with Y", "after a meeting": the subject was in it; not "the talks", "a call between"."""
    if any(c.lower_ == "between" for c in noun.children):
        return False
    return any(c.lower_ in ("a", "an", "with", "his", "her", "their") for c in noun.children)


def _appositions(noun: Token) -> list[Token]:
    return [token for child in noun.children if child.dep_ == "appos" for token in noun_phrase(child)]


def _trimmed(sentence: Span) -> tuple[int, int]:
    text = sentence.text
    start = sentence.start_char + len(text) - len(text.lstrip())
    return start, sentence.end_char - (len(text) - len(text.rstrip()))


def _quoted(doc: Doc) -> list[bool]:
    """For each token whether it stands inside quotation marks of its paragraph."""
    inside, flags = False, []
    for token in doc:
        if token.text == "“" or (token.text == '"' and not inside):
            inside = True
        elif token.text in ("”", '"') or "\n\n" in token.text:
            inside = False
        flags.append(inside)
    return flags


def _paragraph_numbers(doc: Doc) -> list[int]:
    """For each token the number of its paragraph."""
    numbers, current = [], 0
    for token in doc:
        numbers.append(current)
        if "\n" in token.text:
            current += 1
    return numbers
