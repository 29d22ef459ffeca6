"""How well the engine tells stories that no test holds it to.

    python benchmarks/stories.py [FOLDER...]

Each folder of benchmarks/stories has five composed articles and gold.json: what a careful editor reads out of them. A
story is taken in as `ingest` takes it, into a database in memory, exported, and compared with its gold; the table is
the one kept in benchmarks/stories.md.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
os.environ["DEBUG"] = "1"
os.environ["QUEUE"] = "inline"
os.environ["DATABASE_URL"] = "sqlite:///:memory:"
os.environ["MEDIA_ROOT"] = tempfile.mkdtemp()

FIGURES = (
    "article facts",
    "events found",
    "dates right",
    "status right",
    "names found",
    "merged right",
    "default view clean",
    "key events shown",
)


def exported(folder: Path) -> dict:
    """The story of a folder's articles as newsroom-timeline/1."""
    from timeline import ingest
    from timeline.exports.timeline_json import document
    from timeline.models import Story

    story = Story.objects.create(slug=folder.name, title=folder.name)
    for path in sorted(p for p in folder.iterdir() if p.suffix in (".txt", ".html")):
        receipt = ingest.receive(story, path.read_bytes(), path.name)
        ingest.read(receipt.article.pk)
    ingest.link(story.pk)
    return document(story)


def main() -> None:
    """Print a row a story."""
    import logging

    import django

    django.setup()
    logging.disable(logging.CRITICAL)
    from django.core.management import call_command

    from tests.gold.comparison import Comparison, share

    call_command("migrate", verbosity=0)
    folders = [Path(arg) for arg in sys.argv[1:]] or sorted((ROOT / "benchmarks" / "stories").iterdir())
    print("| story | " + " | ".join(FIGURES) + " |")
    print("|---|" + "---|" * len(FIGURES))
    for folder in folders:
        gold = json.loads((folder / "gold.json").read_text(encoding="utf-8"))
        checks = Comparison(gold, exported(folder)).checks()
        print(f"| {folder.name} | " + " | ".join(f"{share(checks, figure):.2f}" for figure in FIGURES) + " |")


if __name__ == "__main__":
    main()
