"""One person, many spellings: who and what an article names, and under which fullest form."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from spacy.tokens import Doc, Span, Token

from timeline.chronology.mentions import Name
from timeline.language.name_forms import fullest_forms, kinds_of, surname
from timeline.language.name_spans import name_spans
from timeline.language.name_unity import same_person, unify

__all__ = ["Names", "names_of", "same_person", "surname", "unify"]


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

    A surname stands for the one fuller name with that surname; "the WHO" for the name whose initials it is;
    "Norwegian" for Norway. Titles and roles are no part of a name. What the model passes over is found where it is
    known from elsewhere in the article.
    """
    spans = name_spans(doc)
    kinds = kinds_of(spans)
    fullest = fullest_forms(spans, kinds)
    names = Names()
    for span in spans:
        _note(names, span, fullest, kinds)
    _note_surnames(fullest, kinds)
    for span in _missed(doc, names, {span.text: [token.text for token in span] for span in spans}, fullest):
        _note(names, span, fullest, kinds)
    return names


def _note(names: Names, span: Span, fullest: dict[str, str], kinds: dict[str, str]) -> None:
    form = fullest[span.text]
    names.kinds.setdefault(form, kinds.get(form) or kinds[span.text])
    names.spellings[form][span.text] += 1
    for token in span:
        names.at[token.i] = form


def _note_surnames(fullest: dict[str, str], kinds: dict[str, str]) -> None:
    """The surname of one person alone stands for that person; one that two share stands for nobody."""
    owners = Counter(surname(form) for form in set(fullest.values()) if " " in form and kinds.get(form) == "person")
    for form in sorted(set(fullest.values())):
        if " " in form and kinds.get(form) == "person" and owners[surname(form)] == 1:
            fullest.setdefault(surname(form), form)
            kinds.setdefault(surname(form), "person")


def _missed(doc: Doc, names: Names, words: dict[str, list[str]], fullest: dict[str, str]) -> Iterator[Span]:
    """Occurrences that the model passed over, of names that it knows from elsewhere in the article."""
    by_first: dict[str, list[list[str]]] = defaultdict(list)
    for text in sorted(fullest, key=lambda text: (-len(text), text)):
        parts = words.get(text, [text])
        by_first[parts[0]].append(parts)
    taken = set(names.at)
    for token in doc:
        if token.i in taken or token.pos_ not in ("PROPN", "ADJ", "NOUN"):
            continue
        for parts in by_first.get(token.text, ()):
            span = doc[token.i : token.i + len(parts)]
            if [word.text for word in span] == parts and taken.isdisjoint(range(span.start, span.end)):
                taken.update(range(span.start, span.end))
                yield span
                break
