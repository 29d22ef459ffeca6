"""What the language room read, kept as JSON beside the article, and made again from it."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from timeline.chronology.mentions import Expression, Mention, Modality, Name, Reading

VERSION = 2
"""Raised when the language room reads more out of a text than before: what was kept is then read again."""


def to_json(reading: Reading) -> dict[str, Any]:
    """A reading as plain JSON values."""
    return {"version": VERSION, **asdict(reading)}


def from_json(kept: dict[str, Any]) -> Reading:
    """The reading that was kept."""
    return Reading(
        expressions=tuple(Expression(**row) for row in kept["expressions"]),
        mentions=tuple(_mention(row) for row in kept["mentions"]),
        names=tuple(Name(**{**row, "spellings": tuple(row["spellings"])}) for row in kept["names"]),
        quotations=tuple(kept["quotations"]),
    )


def _mention(row: dict[str, Any]) -> Mention:
    lists = {name: tuple(row[name]) for name in ("participants", "places", "nearby", "nouns")}
    return Mention(**{**row, **lists, "modality": Modality(row["modality"])})
