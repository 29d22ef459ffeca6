"""The names of a story as they stand: what each spelling was made one with, and stays one with."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from timeline.chronology.mentions import Name
from timeline.language.name_unity import plain
from timeline.language.names import unify
from timeline.models import Spelling

Names = dict[tuple[str, str], str]
BEGINS = 3
"""Letters of a word that like names have in common at least."""
LONGEST = 200
AT_A_TIME = 400


def known_names(story_id: int, names: Sequence[Name]) -> Names:
    """(kind, text) -> the name that stands for it, as the story has it; new ones are made one with those it has."""
    wanted = {(name.kind, name.text) for name in names}
    texts = sorted({text[:LONGEST] for _, text in wanted})
    found = {key: name for key, name in _rows(story_id, text__in=texts) if key in wanted}
    new = [name for name in names if (name.kind, name.text) not in found]
    if not new:
        return found
    begins = {begin for name in new for begin in _beginnings(name.text)}
    leaders = {(kind, name) for (kind, text), name in _rows(story_id, found_by__in=sorted(begins)) if text == name}
    return found | {key: name for key, name in unify(new, leaders).items() if key in wanted}


def spelled(story_id: int, names: Iterable[str]) -> Names:
    """Every spelling of these names."""
    return dict(_rows(story_id, name__in=sorted({name[:LONGEST] for name in names})))


def keep(story_id: int, names: Mapping[tuple[str, str], str]) -> None:
    """Remember what each spelling stands for; what is known stays as it was."""
    known = {key for key, _ in _rows(story_id, text__in=sorted({text[:LONGEST] for _, text in names}))}
    rows = [
        Spelling(story_id=story_id, kind=kind, text=text, name=name, found_by=_found_by(kind, text))
        for (kind, text), name in sorted(names.items())
        if (kind, text) not in known and len(text) <= LONGEST and len(name) <= LONGEST
    ]
    Spelling.objects.bulk_create(rows, ignore_conflicts=True)


def _rows(story_id: int, **wanted) -> list[tuple[tuple[str, str], str]]:
    (field, values), found = next(iter(wanted.items())), []
    for place in range(0, len(values), AT_A_TIME):
        rows = Spelling.objects.filter(story=story_id, **{field: values[place : place + AT_A_TIME]})
        found += [((kind, text), name) for kind, text, name in rows.values_list("kind", "text", "name")]
    return found


def _beginnings(text: str) -> set[str]:
    """How the words of a name begin."""
    return {word[:BEGINS] for word in plain(text).split()} or {text[:BEGINS].lower()}


def _found_by(kind: str, text: str) -> str:
    """How the word begins that like names share: a person's last, the first of a place or body."""
    words = re.split(r"\s+", plain(text)) if plain(text) else [text.lower()]
    return (words[-1] if kind == "person" else words[0])[:BEGINS]
