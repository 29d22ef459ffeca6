"""The queue as it is, with a line for each article that is read: when, what it cost, how large the worker is.

    python benchmarks/desk_queue.py

The lines are JSON, a file for each worker in the folder LINES. benchmarks/desk.py starts it and reads them.
"""

from __future__ import annotations

import json
import os
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

PAGE = os.sysconf("SC_PAGE_SIZE")


def main() -> None:
    """Run the queue until it is told to stop."""
    import django

    django.setup()
    from django.core.management import call_command
    from django_q.conf import Conf
    from spacy.language import Language

    from timeline import tasks
    from timeline.models import Article

    Conf.RECYCLE = 10**9  # So that a worker that grows is seen to grow.
    spent, parse, read = {"spacy": 0.0}, Language.__call__, tasks.read_article

    def parsed(self, *args, **kwargs):
        start = time.process_time()
        try:
            return parse(self, *args, **kwargs)
        finally:
            spent["spacy"] += time.process_time() - start

    def read_article(key):
        spent["spacy"], start = 0.0, time.process_time()
        read(key)
        line = {"article": key, "done": time.time(), "cpu": time.process_time() - start, "spacy": spent["spacy"]}
        line["story"], until = Article.objects.filter(pk=key).values_list("story", "leased_until").first()
        line["linked"] = until is None
        line["rss"] = int(Path("/proc/self/statm").read_text().split()[1]) * PAGE
        with Path(os.environ["LINES"], f"{os.getpid()}.jsonl").open("a") as file:
            file.write(json.dumps(line) + "\n")

    Language.__call__, tasks.read_article = parsed, read_article
    call_command("qcluster")


if __name__ == "__main__":
    main()
