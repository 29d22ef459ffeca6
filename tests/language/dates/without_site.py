"""The README's examples in a process where none of the site's packages can be imported.

python -m tests.language.dates.without_site

Prints how many lines were tried and how many failed.
"""

from __future__ import annotations

import doctest
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[3]
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]


def main() -> None:
    """Bar the packages, run the examples."""
    barred = next(contract["forbidden_modules"] for contract in CONTRACTS if contract["id"] == "no-django")
    sys.modules.update(dict.fromkeys(barred))
    result = doctest.testfile(str(ROOT / "README.md"), module_relative=False)
    sys.stdout.write(f"{result.attempted} {result.failed}")


if __name__ == "__main__":
    main()
