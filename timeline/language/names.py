"""One person, many spellings: who and what an article names, and under which fullest form."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from spacy.tokens import Doc, Span, Token

from timeline.chronology.mentions import Name
from timeline.language.cues import TITLES
from timeline.language.demonyms import SAME_COUNTRY, country_of
from timeline.language.word_list import listed

KIND_OF_LABEL = {"PERSON": "person", "ORG": "body", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "place"}
_NOT_A_NAME = re.compile(r"\d|[/@#|]|https?|\.com\b")
_FORMS_OF_ADDRESS = listed("mr mrs ms miss dr sir dame lord lady justice judge prof professor")
_NEVER_NAMES = listed("state house foreign ministry government council court police board company")


@dataclass
class Names:
    """The names of one document: which token belongs to which, and what each is."""

    at: dict[int, str] = field(default_factory=dict)  # token index -> fullest form
    kinds: dict[str, str] = field(default_factory=dict)
    spellings: dict[str, Counter] = field(default_factory=lambda: defaultdict(Counter))

    def of(self, tokens: Iterable[Token]) -> list[str]:
        """The names among these tokens, each once, in their order."""
        return list(dict.fromkeys(self.at[token.i] for token in tokens if token.i in self.at))

    def rows(self) -> tuple[Name, ...]:
        """One row a name, for keeping."""
        return tuple(
            Name(text, self.kinds[text], tuple(sorted(forms)), sum(forms.values()))
            for text, forms in sorted(self.spellings.items())
        )


def names_of(doc: Doc) -> Names:
    """Find the names of a parsed document and make those that are one into one.

    A surname stands for the one fuller name with that surname; "the OSCE" for the name whose initials it is or that
    it follows in brackets; "Russian" for Russia. Titles and roles are no part of a name. A label that the
    model gives a name once loses against the label it gives it mostly.
    """
    spans = _unpaired([span for span in map(_trimmed, doc.ents) if span is not None])
    spans += _titled(doc, {token.i for span in spans for token in span})
    kinds = _kinds(spans)
    fullest = _fullest_forms(spans, kinds)
    names = Names()
    for span in spans:
        _note(names, span, fullest, kinds)
    _note_missed(doc, names, fullest, kinds)
    return names


def surname(name: str) -> str:
    """The last word of a person's name, without a suffix such as Jr."""
    words = [word for word in name.split() if word.rstrip(".").lower() not in {"jr", "sr", "ii", "iii", "kc", "qc"}]
    return words[-1] if words else name


def _trimmed(span: Span) -> Span | None:
    """The entity without articles, titles and possessive endings; None where nothing of a name is left."""
    if span.label_ not in KIND_OF_LABEL:
        return None
    start, end = span.start, span.end
    doc = span.doc
    while start < end and (
        doc[start].pos_ == "DET"
        or _is_role(doc[start], span)
        or doc[start].lower_.rstrip(".") in TITLES
        or doc[start].is_punct
    ):
        start += 1
    while end > start and (doc[end - 1].tag_ == "POS" or doc[end - 1].is_punct or doc[end - 1].is_space):
        end -= 1
    if start >= end or "\n" in doc[start:end].text or _is_no_name(doc[start:end]):
        return None
    return Span(doc, start, end, label=span.label_)


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


def _is_role(token: Token, span: Span) -> bool:
    """ "Guests Ann and Bob Lee": a common noun that opens the sentence is no part of the name."""
    return span.label_ == "PERSON" and len(span) > 1 and token.is_sent_start and token.tag_ in ("NNS", "NN")


def _unpaired(spans: list[Span]) -> list[Span]:
    """ "The Smith-Jones meeting" names two, where each is named alone elsewhere."""
    alone = {span.text for span in spans} | {surname(span.text) for span in spans if span.label_ == "PERSON"}
    found = []
    for span in spans:
        parts = [word for word in span if word.pos_ != "PUNCT"]
        joined = "-" in span.text or "–" in span.text or "&" in span.text
        if joined and len(parts) == 2 and len(span) == 3 and all(word.text in alone for word in parts):
            found.extend(Span(span.doc, word.i, word.i + 1, label="PERSON") for word in parts)
        else:
            found.append(span)
    return found


def _is_no_name(span: Span) -> bool:
    text = span.text
    if _NOT_A_NAME.search(text) or len(text) > 80 or not text[0].isupper():
        return True
    if len(span) == 1 and text.lower() in _NEVER_NAMES:
        return True
    if len(span) == 1 and span[0].is_sent_start and span[0].tag_ in ("NNS", "NN", "VBG", "VBN", "RB", "JJ"):
        return True
    before = span.doc[max(0, span.start - 2) : span.start]
    return len(before) == 2 and before[1].lower_ == "of" and before[0].lower_ in TITLES and len(span) == 1


def _kinds(spans: list[Span]) -> dict[str, str]:
    """What each text mostly is: person, place or body."""
    votes: dict[str, Counter] = defaultdict(Counter)
    for span in spans:
        votes[span.text][KIND_OF_LABEL[span.label_]] += 1
        if _has_title(span):
            votes[span.text]["person"] += 2
    people: Counter = Counter()
    for text, vote in votes.items():
        if " " in text:
            people[surname(text)] += vote["person"]
    chosen = {}
    for text, vote in votes.items():
        if country_of(text) != text:
            chosen[text] = "place"
        elif people[text] and 1.5 * (people[text] + vote["person"]) >= vote["body"] + vote["place"]:
            chosen[text] = "person"
        else:
            chosen[text] = sorted(vote.items(), key=lambda item: (-item[1], item[0]))[0][0]
    return chosen


def _has_title(span: Span) -> bool:
    before = span.start - 1
    return before >= 0 and span.doc[before].lower_.rstrip(".") in TITLES and span.doc[before].is_title


def _fullest_forms(spans: list[Span], kinds: dict[str, str]) -> dict[str, str]:
    """Every spelling -> the fullest form it stands for in this article."""
    counts = Counter(span.text for span in spans)
    forms = {text: country_of(text) if kinds[text] == "place" else text for text in counts}
    people = [text for text in counts if kinds[text] == "person"]
    for text in people:
        forms[text] = _fuller(text, people)
    bodies = [text for text in counts if kinds[text] != "person"]
    for text in bodies:
        if text.isupper() and 2 <= len(text) <= 8 and text not in SAME_COUNTRY.values():
            forms[text] = _spelled_out(text, bodies) or forms[text]
        elif kinds[text] == "body":
            forms[text] = _longer_body(text, [other for other in bodies if kinds[other] == "body"])
    return forms


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
    longer = [
        other
        for other in bodies
        if len(other.split()) > len(words)
        and (other.split()[: len(words)] == words or other.split()[-len(words) :] == words)
    ]
    return longer[0] if len(longer) == 1 else text


def _spelled_out(short: str, bodies: list[str]) -> str | None:
    for other in sorted(bodies, key=len, reverse=True):
        initials = "".join(word[0] for word in re.findall(r"[A-Za-z]+", other) if word[0].isupper())
        if len(initials) > 1 and initials == short:
            return other
    return None


def _note(names: Names, span: Span, fullest: dict[str, str], kinds: dict[str, str]) -> None:
    form = fullest[span.text]
    names.kinds.setdefault(form, kinds.get(form, kinds[span.text]))
    names.spellings[form][span.text] += 1
    for token in span:
        names.at[token.i] = form


def _note_missed(doc: Doc, names: Names, fullest: dict[str, str], kinds: dict[str, str]) -> None:
    """Occurrences that the model passed over, of one-word names that it knows from elsewhere in the article."""
    known = {text: form for text, form in fullest.items() if " " not in text}
    for form in set(fullest.values()):
        if " " in form and names.kinds.get(form) == "person":
            known.setdefault(surname(form), form)
    for token in doc:
        if token.i not in names.at and token.pos_ in ("PROPN", "ADJ", "NOUN") and token.text in known:
            names.at[token.i] = known[token.text]
            names.spellings[known[token.text]][token.text] += 1


def plain(text: str) -> str:
    """A name without accents, dots, case and leading article, for comparing."""
    text = unicodedata.normalize("NFKD", text)
    text = "".join(char for char in text if not unicodedata.combining(char))
    return re.sub(r"[^a-z0-9 ]", "", text.lower().replace("-", " ")).removeprefix("the ").strip()


def same_person(a: str, b: str) -> bool:
    """True when two names can be one person: same surname, and first names alike, abbreviated or absent."""
    first_a, first_b = plain(a).split(), plain(b).split()
    if not first_a or not first_b or not _alike_words(first_a[-1], first_b[-1]):
        return False
    if len(first_a) == 1 or len(first_b) == 1:
        return first_a[-1] == first_b[-1]
    one, other = first_a[0], first_b[0]
    return one[0] == other[0] and (
        len(one) == 1 or len(other) == 1 or _alike_words(one, other) or one[:3] == other[:3]
    )


def _alike_words(a: str, b: str) -> bool:
    return a == b or (min(len(a), len(b)) >= 4 and SequenceMatcher(None, a, b).ratio() >= 0.8)


def unify(names: Iterable[Name]) -> dict[tuple[str, str], str]:
    """Make the names of several articles one: (kind, text) -> the canonical form.

    The canonical form of a person is the fullest that most articles use; the order of the names changes nothing.
    """
    counts: Counter[tuple[str, str]] = Counter()
    for name in names:
        counts[name.kind, name.text] += name.count
    ranked = sorted(counts, key=lambda key: (-len(key[1].split()) if key[0] == "person" else 0, -counts[key], key))
    canonical: dict[tuple[str, str], str] = {}
    leaders: list[tuple[str, str]] = []
    for key in ranked:
        options = [leader for leader in leaders if _same_name(key, leader)]
        if len(options) == 1 or (options and " " in key[1]):
            canonical[key] = options[0][1]
        else:
            canonical[key] = key[1]
            leaders.append(key)
    return canonical


def _same_name(a: tuple[str, str], b: tuple[str, str]) -> bool:
    if plain(a[1]) == plain(b[1]):
        return True
    if a[0] == b[0] == "person":
        return same_person(a[1], b[1])
    return False
