"""Numbers as they are written in prose: "2 1/2", "twenty-five", "three hundred and ten", "nineteen ninety-six"."""

from __future__ import annotations

from collections.abc import Sequence

from timeline.language.calendar_words import MULTIPLIERS, SMALL_NUMBERS
from timeline.language.lexemes import Lexeme


def spelled(lexemes: Sequence[Lexeme]) -> float | None:
    """The number that these lexemes spell, None when they spell none."""
    total, current, seen = 0.0, 0.0, False
    for lexeme in lexemes:
        if lexeme.word in MULTIPLIERS:
            current = (current or 1) * MULTIPLIERS[lexeme.word]
            if current >= 1000:
                total, current = total + current, 0.0
        elif lexeme.word in SMALL_NUMBERS:
            current += SMALL_NUMBERS[lexeme.word]
        elif isinstance(lexeme.value, (int, float)):
            current += lexeme.value
        else:
            continue
        seen = True
    return total + current if seen else None


def year_spelled(lexemes: Sequence[Lexeme]) -> int | None:
    """A year said as two numbers ("nineteen ninety-six", "twenty ten") or as one ("two thousand"), else None."""
    figures = [SMALL_NUMBERS[lexeme.word] for lexeme in lexemes if lexeme.word in SMALL_NUMBERS]
    if any(lexeme.word == "thousand" for lexeme in lexemes):
        number = spelled(lexemes)
        return int(number) if number and 2000 <= number < 2100 else None
    if len(figures) < 2 or not 16 <= figures[0] <= 20:
        return None
    rest = figures[1:]
    tens_and_ones = len(rest) == 1 or (len(rest) == 2 and rest[0] >= 20 and rest[1] < 10)
    return figures[0] * 100 + sum(rest) if tens_and_ones and (rest[0] >= 10) else None
