"""Every fault, many times, on the database that TEST_DATABASE names; figures as a table. `make faults` runs it.

DJANGO_SETTINGS_MODULE=tests.settings python -m tests.faults [--times 20]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402

from tests.faults import deaths, outages  # noqa: E402
from tests.faults.site import Site  # noqa: E402
from timeline.synthetic.prose import texts  # noqa: E402


def main() -> None:
    """Run everything; exit status 1 if anything was lost, doubled or different."""
    asked = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__.splitlines()[0])
    asked.add_argument("--times", type=int, default=20, help="how often each boundary kills (default 20)")
    times = asked.parse_args().times
    call_command("migrate", verbosity=0)
    say(f"\n## {connection.vendor}, every death {times} times\n")
    with TemporaryDirectory(prefix="faults-", ignore_cleanup_errors=True) as folder:
        well = killed(Site(Path(folder, "deaths")), times)
        site = Site(Path(folder, "outages"))
        say("\n| an outage | what became of it |\n|---|---|")
        for tried, outcome in outages.run(site, texts(12, 40)).items():
            say(f"| {tried} | {outcome} |")
    sys.exit(not well)


def say(line: str) -> None:
    """A line of the report, at once."""
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def killed(site: Site, times: int) -> bool:
    """Kill, and say what became of everything; whether that is well."""
    found = deaths.run(site, times)
    say("| killed at | times |\n|---|---|")
    for boundary, count in found.deaths.items():
        say(f"| {boundary} | {count} |")
    say("\n| in the end | |\n|---|---|")
    rows = {
        "files handed in": found.files,
        "times that all of the queue was killed and started again": found.restarts,
        "articles": found.articles,
        "read": found.read,
        "read and written twice": found.read_twice,
        "left alone after three deaths, and read at “read again”": found.left_alone,
        "that say why they are not read": len(found.unread),
        "originals that do not match their digest": len(found.damaged),
        "stories whose events differ from those of an undisturbed run": f"{len(found.differing)} of {found.stories}",
        "seconds": round(found.seconds),
    }
    for name, figure in rows.items():
        say(f"| {name} | {figure} |")
    for wrong in (*found.unread, *found.damaged, *found.differing):
        say(f"- {wrong}")
    return found.is_well


if __name__ == "__main__":
    main()
