"""What a long text costs: CPU time per character of a text of a million characters beside one of ten thousand.

    python benchmarks/dates_long.py > benchmarks/dates_long.md

For each kind of text a table row: thousand characters per CPU second of finding dates in the short text and in the
long one, and the cost per character of the long over that of the short. 1.0 is linear; a quadratic step would show
as up to 100. The short text is read twenty times over, the long one once: four minutes in all.
"""

from __future__ import annotations

import sys
import time
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from timeline.language import find_dates

SHORT, LONG, TIMES = 10_000, 1_000_000, 20
DAY = date(2023, 5, 17)

KINDS = {
    "one paragraph of news": (
        "The two sides met on Monday, March 4, 2013, for three hours and will meet again early next week. Talks have "
        "been held every year since 2014, most of them in June, and the last one ended without a text. "
    ),
    "paragraphs of a history": (
        "The duchy was founded in 1810. In April 1821 a revolt failed, and the following year a regent was named.\n\n"
    ),
    "years and hyphens": "2014-",
    "words of time and nothing else": "the last of the next ",
}

HEAD = """# What a long text costs

Made by `python benchmarks/dates_long.py`, in one run on one core: thousand characters per CPU second in finding the
dates of a text, parsing included, and the cost per character of the long text over that of the short one. 1.0 is
linear; a quadratic step would show as up to 100.

| text | 10 kB | 1 MB | cost per character, long over short |
|---|---|---|---|"""


def text_of(piece: str, length: int) -> str:
    """A piece again and again, to a length in characters."""
    return (piece * (length // len(piece) + 1))[:length]


def seconds(text: str, times: int) -> float:
    """CPU seconds of finding the dates of a text once, as a mean of several times."""
    start = time.process_time()
    for _ in range(times):
        find_dates(text, DAY)
    return (time.process_time() - start) / times


def row(kind: str, piece: str) -> str:
    """A table row: two speeds and the ratio of the costs."""
    short, long = seconds(text_of(piece, SHORT), TIMES), seconds(text_of(piece, LONG), 1)
    ratio = (long / LONG) / (short / SHORT)
    return f"| {kind} | {SHORT / 1000 / short:.1f} | {LONG / 1000 / long:.1f} | {ratio:.2f} |"


def main() -> None:
    """Print the table."""
    find_dates("Warm up on Monday.", DAY)
    print(HEAD)
    for kind, piece in KINDS.items():
        print(row(kind, piece), flush=True)


if __name__ == "__main__":
    main()
