"""What reading costs beside spaCy's own pipeline on the same text, both in this run, in turns.

    python benchmarks/reading.py [FOLDER]

Prints, for the articles of FOLDER (the seeds by default), the CPU seconds of the bare spaCy pipeline, of reading the
clean articles (parse, time expressions, events, names), the ratio of the two, and the wall time from the files'
bytes to a linked story in memory, the model being loaded already.
"""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
os.environ.setdefault("DEBUG", "1")

ROUNDS = 7


def cpu_seconds(work) -> float:
    """CPU seconds of one call."""
    start = time.process_time()
    work()
    return time.process_time() - start


def main() -> None:
    """Measure and print a table row."""
    import django

    django.setup()
    import spacy

    from timeline.ingest.assembling import assemble
    from timeline.ingest.sources import Source
    from timeline.intake.documents import read_document
    from timeline.intake.fingerprint import minhash
    from timeline.language.pipeline import DEFAULT_MODEL, nlp
    from timeline.language.reading import read

    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / "seeds"
    files = sorted(path for path in folder.iterdir() if path.suffix in (".txt", ".html"))
    drafts = [read_document(path.read_bytes(), path.name) for path in files]
    bare = spacy.load(os.environ.get("SPACY_MODEL", DEFAULT_MODEL))
    nlp()("Warm up.")
    bare("Warm up.")

    def pipeline_alone() -> None:
        for draft in drafts:
            bare(draft.body)

    def reading() -> None:
        for draft in drafts:
            read(draft.body, draft.captions)

    def whole_story() -> None:
        sources = []
        for path in files:
            draft = read_document(path.read_bytes(), path.name)
            said = draft.published.edtf if draft.published else None
            found = read(draft.body, draft.captions)
            prints = minhash(draft.body)
            sources.append(
                Source(path.name, draft.outlet, draft.title, draft.body, found, said, prints, draft.captions)
            )
        assemble(sources)

    rounds = [(cpu_seconds(pipeline_alone), cpu_seconds(reading)) for _ in range(ROUNDS)]
    ratios = [ours / alone for alone, ours in rounds]
    start = time.perf_counter()
    whole_story()
    wall = time.perf_counter() - start
    characters = sum(len(draft.body) for draft in drafts)
    print(f"{len(files)} articles, {characters:,} characters, {ROUNDS} rounds in turns, medians")
    print(f"spaCy pipeline alone   {median(r[0] for r in rounds):.3f} CPU s")
    print(f"reading                {median(r[1] for r in rounds):.3f} CPU s")
    print(f"ratio                  {median(ratios):.2f}   (bar 1.50)")
    print(f"files to linked story  {wall:.2f} s wall, model loaded   (bar 5)")


if __name__ == "__main__":
    main()
