"""The figures of the reader's pages as tables in Markdown."""

from __future__ import annotations

import argparse

COLUMNS = {
    "usable": "usable, ms",
    "cpu": "CPU, ms",
    "bytes": "kB",
    "requests": "requests",
    "filter": "filter, ms",
    "deep": "deep link, ms",
    "shift": "layout shift",
    "tabs": "Tabs to an event",
    "small": "targets under 24 px",
    "text": "letters without script",
}
DEARER = 1.5  # How much longer than the plain page's ours may take to be usable.


def report(found: dict, marks: dict, options: argparse.Namespace) -> str:
    """All tables."""
    parts = [pages(found), ratios(found, options.sizes)]
    if not options.node_modules:
        parts.append("TimelineJS3 and vis-timeline were left out: no `--node-modules` was given.\n")
    parts.append(lighthouse(marks) if marks else "Lighthouse was left out: no `--lighthouse` was given.\n")
    return "\n".join(parts)


def pages(found: dict) -> str:
    """A row for each page."""
    lines = ["## Pages", "", f"| events | page | {' | '.join(COLUMNS.values())} |"]
    lines.append("|---" * (len(COLUMNS) + 2) + "|")
    for (size, name), row in found.items():
        cells = " | ".join(said(column, row.get(column)) for column in COLUMNS)
        lines.append(f"| {size:,} | {name} | {cells} |")
    return "\n".join(lines) + "\n"


def said(column: str, value: float | None) -> str:
    """A figure as it is written."""
    if value is None:
        return "never" if column == "tabs" else "-"
    if column == "bytes":
        return f"{value / 1000:.0f}"
    return f"{value:.3f}" if column == "shift" and value else f"{value:,.0f}"


def ratios(found: dict, sizes: list[int]) -> str:
    """How much longer than the plain page ours takes to be usable."""
    lines = ["## Usable, ours to the plain page's", "", f"| events | ratio ({DEARER} at most) |", "|---|---|"]
    for size in sizes:
        lines.append(f"| {size:,} | {found[size, 'ours']['usable'] / found[size, 'plain page']['usable']:.2f} |")
    return "\n".join(lines) + "\n"


def lighthouse(marks: dict) -> str:
    """A row for each page: the four marks, and what took a point."""
    heads = list(next(iter(marks.values()))["marks"])
    lines = [
        "## Lighthouse",
        "",
        f"| page | {' | '.join(heads)} | what takes points |",
        "|---" * (len(heads) + 2) + "|",
    ]
    for name, row in marks.items():
        cells = " | ".join(str(mark) for mark in row["marks"].values())
        lines.append(f"| {name} | {cells} | {'; '.join(row['reasons']) or '-'} |")
    return "\n".join(lines) + "\n"
