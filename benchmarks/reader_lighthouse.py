"""What Lighthouse says of the reader's pages: its own mobile preset, simulated slow network, offline."""

from __future__ import annotations

import json
import os
import re
import subprocess
import tempfile
from pathlib import Path
from urllib.request import urlopen

CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
STORY = "of-200"


def scores(lighthouse: Path, base: str, chromium: str) -> dict[str, dict]:
    """For each page its four marks out of 100, and why some are less."""
    return {name: marked(lighthouse, address, chromium) for name, address in pages(base).items()}


def pages(base: str) -> dict[str, str]:
    """One page of each kind."""
    story = f"{base}/stories/{STORY}/"
    with urlopen(story, timeout=60) as answer:
        article = re.search(r'href="(/articles/[0-9]+/)', answer.read().decode())[1]
    return {
        "timeline": story,
        "event": f"{story}events/100/",
        "article": f"{base}{article}",
        "sources": f"{story}sources/",
        "search": f"{story}search/?q=wall",
    }


def marked(lighthouse: Path, address: str, chromium: str) -> dict:
    """The marks of one page."""
    with tempfile.TemporaryDirectory(prefix="lighthouse-", ignore_cleanup_errors=True) as folder:
        output = Path(folder) / "report.json"
        order = ["node", str(lighthouse / "cli" / "index.js"), address, "--quiet", "--output=json"]
        order += [f"--output-path={output}", f"--only-categories={','.join(CATEGORIES)}"]
        order += [f"--chrome-flags={FLAGS} --user-data-dir={folder}/profile"]
        done = subprocess.run(order, env=os.environ | {"CHROME_PATH": chromium}, capture_output=True, text=True)
        if not output.exists():
            raise SystemExit(f"Lighthouse failed on {address}: {done.stderr[-500:]}")
        told = json.loads(output.read_text(encoding="utf-8"))
    return {"marks": {name: mark(told, name) for name in CATEGORIES}, "reasons": reasons(told)}


def mark(told: dict, category: str) -> int | None:
    """A mark out of 100."""
    score = told["categories"][category]["score"]
    return None if score is None else round(score * 100)


def reasons(told: dict) -> list[str]:
    """The audits that count and are not passed."""
    rows = (row for category in told["categories"].values() for row in category["auditRefs"] if row["weight"])
    audits = {row["id"]: told["audits"][row["id"]] for row in rows}
    return [
        f"{name} {audit.get('displayValue', '')}".strip()
        for name, audit in audits.items()
        if audit["score"] is not None and audit["score"] < 0.9
    ]
