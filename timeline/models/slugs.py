"""Names for addresses."""

from __future__ import annotations

from collections.abc import Container
from itertools import chain, count


def first_free(stem: str, taken: Container[str]) -> str:
    """`stem` where it is not `taken`, else with the lowest number from 2 on that makes it free: "dam", "dam-2"."""
    return next(slug for slug in chain([stem], (f"{stem}-{n}" for n in count(2))) if slug not in taken)
