"""A program for one test: every pattern of a package is tried on long and nasty texts, its name said beforehand.

The system ends the program when one pattern takes more computing than a pattern ever should.
"""

import importlib
import pkgutil
import re
import signal
import sys
from collections.abc import Iterator

LENGTH = 30_000
MOST_SECONDS = 1.5
"""Of computing for all texts: a pattern in proportion to the text takes a fiftieth of it, one by its square more."""
BITS = (
    "a", "1", " ", " . ", "(", "\n", "\t ", "-", "“", "a ", "1 ", "a, ", "Aa Bb ", "A.B.", "3 May 2021 ", "2021-",
    "Monday ", "by Jane ", "<meta ", "http://", "@a.", "in the ", "10:00 am ", "a: ",
)  # fmt: skip
TEXTS = [(bit * LENGTH)[:LENGTH] for bit in BITS]


def patterns_in(value: object, depth: int = 3) -> Iterator[re.Pattern]:
    """The compiled patterns of a value and of what it holds."""
    if isinstance(value, re.Pattern):
        yield value
    elif depth and isinstance(value, dict | list | tuple | set | frozenset):
        for inner in value.values() if isinstance(value, dict) else value:
            yield from patterns_in(inner, depth - 1)


def patterns_of(package: str) -> dict[re.Pattern, str]:
    """Each pattern of a package with where it stands."""
    found: dict[re.Pattern, str] = {}
    for module in pkgutil.walk_packages(importlib.import_module(package).__path__, f"{package}."):
        if module.name.endswith("_process"):
            continue
        for name, value in vars(importlib.import_module(module.name)).items():
            for pattern in patterns_in(value):
                found.setdefault(pattern, f"{module.name}.{name}")
    return found


def main(package: str) -> None:
    """Try them all."""
    for pattern, name in patterns_of(package).items():
        sys.stdout.write(f"{name} {pattern.pattern!r}\n")
        sys.stdout.flush()
        signal.setitimer(signal.ITIMER_PROF, MOST_SECONDS)
        for text in TEXTS:
            pattern.search(text.encode() if isinstance(pattern.pattern, bytes) else text)
    sys.stdout.write("done\n")


if __name__ == "__main__":
    main(sys.argv[1])
