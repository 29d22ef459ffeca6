"""Runs of printed characters to rows, and rows to columns in the order in which they are read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from timeline.intake.print_marks import Run

SAME_ROW = 0.4
GUTTER = 0.8
"""In sizes of the type: the least width of the white between two columns."""
FEWEST_ROWS = 3
FEWEST_CHARACTERS = 14
"""In a row of a column of text, on average; a table's columns have fewer."""
FAR = 1.7
OTHER_SIZE = 1.15
MOST_ROWS = 600
"""On one page; where there are more, they are read across the page."""


@dataclass(slots=True)
class Row:
    """Runs on one line, from left to right."""

    runs: list[Run] = field(default_factory=list)

    @property
    def text(self) -> str:
        return " ".join(run.text for run in self.runs)

    @property
    def left(self) -> float:
        return self.runs[0].left

    @property
    def right(self) -> float:
        return max(run.right for run in self.runs)

    @property
    def base(self) -> float:
        return self.runs[0].base

    @property
    def size(self) -> float:
        return max(run.size for run in self.runs)


def rows_of(runs: list[Run]) -> list[Row]:
    """The rows of a page or a column, from the top down."""
    rows: list[Row] = []
    for run in sorted(runs, key=lambda run: (run.base, run.left)):
        if rows and run.base - rows[-1].base <= SAME_ROW * min(run.size, rows[-1].runs[0].size):
            rows[-1].runs.append(run)
        else:
            rows.append(Row([run]))
    for row in rows:
        row.runs.sort(key=lambda run: run.left)
    return rows


@dataclass(frozen=True, slots=True)
class Block:
    """Rows that are read from the top down, and all rows among which they stand, which show how wide a row may be."""

    rows: list[Row]
    among: list[Row]


def in_reading_order(rows: list[Row]) -> list[Block]:
    """The rows of a page in blocks as they are read: each column from the top down, then the one to its right.

    What runs across the columns parts them into what stands above it and what stands below.
    """
    if len(rows) > MOST_ROWS:
        return [Block(rows, rows)]
    blocks: list[Block] = []
    across: list[Row] = []
    index = 0
    while index < len(rows):
        end, gutter = _columns_from(rows, index)
        if end:
            blocks += [Block(across, rows)] if across else []
            across = []
            blocks += [block for side in _sides(rows[index:end], gutter) for block in in_reading_order(rows_of(side))]
            index = end
        else:
            across.append(rows[index])
            index += 1
    return [*blocks, Block(across, rows)] if across else blocks


def _columns_from(rows: list[Row], start: int) -> tuple[int, float]:
    """Where the longest stretch of columns from a row on ends, and the middle of its gutter; (0, 0) for none."""
    best = (0, 0.0)
    if _stands_alone(rows, start):
        return best
    free = [(min(row.left for row in rows[start:]), max(row.right for row in rows[start:]))]
    for end in range(start, len(rows) + 1):
        parts = [list(_left_free(gap, rows[end])) for gap in free] if end < len(rows) else [[]]
        if not all(parts) and end - start >= FEWEST_ROWS:
            inner = [gap for gap in free if _is_gutter(gap, rows[start:end])]
            best = (end, max((right - left, (left + right) / 2) for left, right in inner)[1]) if inner else best
        free = [gap for left_free in parts for gap in left_free]
        if not free:
            break
    return best


def _stands_alone(rows: list[Row], start: int) -> bool:
    """True for a row of one run with other type, or far more room below it, than the row that follows."""
    if len(rows[start].runs) > 1 or start + 1 >= len(rows):
        return False
    row, following = rows[start], rows[start + 1]
    sizes = sorted((row.size, following.size))
    return sizes[1] > OTHER_SIZE * sizes[0] or following.base - row.base > FAR * row.size


def _left_free(gap: tuple[float, float], row: Row) -> Iterator[tuple[float, float]]:
    """The parts of a gap that a row's runs leave free and that are wide enough for a gutter."""
    start, end = gap
    for run in row.runs:
        if run.right > start and run.left < end:
            if run.left - start >= GUTTER * row.size:
                yield start, run.left
            start = max(start, run.right)
    if end - start >= GUTTER * row.size:
        yield start, end


def _is_gutter(white: tuple[float, float], rows: list[Row]) -> bool:
    """True when enough rows of enough text stand on both sides."""
    left = [run.text for row in rows for run in row.runs if run.right <= white[0]]
    right = [run.text for row in rows for run in row.runs if run.left >= white[1]]
    return all(
        len(side) >= FEWEST_ROWS and sum(map(len, side)) >= FEWEST_CHARACTERS * len(side) for side in (left, right)
    )


def _sides(rows: list[Row], gutter: float) -> tuple[list[Run], list[Run]]:
    runs = [run for row in rows for run in row.runs]
    return [run for run in runs if run.right <= gutter], [run for run in runs if run.right > gutter]


def leading(rows: list[Row]) -> float:
    """The distance from one baseline to the next inside a paragraph: a small one of all steps; 0 for a single row."""
    steps = sorted(below.base - row.base for row, below in zip(rows, rows[1:], strict=False))
    return steps[len(steps) // 10] if steps else 0.0
