"""Names and the events that they belong to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True, slots=True)
class Name:
    """A person, body, place or outlet, and how many of the events asked for are its."""

    pk: int
    slug: str
    name: str
    n: int


class Roll:
    """Names, in their order, each with the positions of its events; both as columns sorted by name."""

    def __init__(self, names: Sequence[tuple[int, str, str]], rows: np.ndarray, positions: np.ndarray) -> None:
        """`names` are (pk, slug, name); `rows` and `positions` say which name belongs to which event."""
        order = np.lexsort((positions, rows))
        self.names = names
        self.rows = rows[order].astype(np.int32)
        self.positions = positions[order].astype(np.int32)
        self.starts = np.searchsorted(self.rows, np.arange(len(names) + 1))
        self.row_of = {pk: row for row, (pk, *_) in enumerate(names)}

    def events_of(self, pk: int) -> np.ndarray:
        """The positions of the events of one name; none for a name that is not here."""
        row = self.row_of.get(pk)
        return self.positions[:0] if row is None else self.positions[self.starts[row] : self.starts[row + 1]]

    def most_met(self, chosen: np.ndarray, most: int) -> list[Name]:
        """The names that most of the chosen events have, by how many, then in their order; `chosen` is a mask."""
        counts = np.bincount(self.rows[chosen[self.positions]], minlength=len(self.names))
        first = np.argsort(-counts, kind="stable")[:most]
        return [Name(*self.names[row], int(counts[row])) for row in first if counts[row]]

    @property
    def size(self) -> int:
        """Bytes, about."""
        return self.rows.nbytes + self.positions.nbytes + 300 * len(self.names)


def places_in(keys: np.ndarray, wanted: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Where each of the `wanted` stands among `keys`, and whether it does."""
    if not len(keys):
        return np.zeros(len(wanted), np.int64), np.zeros(len(wanted), bool)
    order = np.argsort(keys, kind="stable")
    places = order[np.minimum(np.searchsorted(keys, wanted, sorter=order), len(keys) - 1)]
    return places, keys[places] == wanted
