"""What the desk takes: articles through the real queue, while readers browse.

    python benchmarks/desk.py [--articles 1000] [--steady 100] [--workers 1,2] [--database sqlite|URL] [--output FILE]

Makes a site of its own in a folder under /tmp: a database, gunicorn as in production, a queue. First all articles are
handed in at once and read by each number of workers in turn: articles a second, and how much of the CPU time of all of
the queue's processes is spaCy's. Then articles come in at 60% of that rate while 20 readers browse: seconds from the
upload to the timeline. The articles are invented (timeline/synthetic/prose.py), 300 to 750 words, no two alike, in
stories of 25; all say when they were written, but for one in 25 with --undated, whose day is worked out.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import threading
import time
import urllib.request
from pathlib import Path
from statistics import mean, median, quantiles

from desk_table import table

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

TO_A_STORY = 25
READERS = 20
LOAD = 0.6  # Of what the workers can do.
TICKS = os.sysconf("SC_CLK_TCK")


def main() -> None:
    """Run what was asked for and print it."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    asked.add_argument("--articles", type=int, default=1000)
    asked.add_argument("--steady", type=int, default=100, help="articles that come in while readers browse")
    asked.add_argument("--workers", default="1,2")
    asked.add_argument("--database", default="sqlite")
    asked.add_argument("--output", type=Path)
    asked.add_argument("--undated", action="store_true", help="with articles that do not say when they were written")
    options = asked.parse_args()
    found = [measured(options, int(count)) for count in options.workers.split(",")]
    report = table(options, found, __doc__.split("\n\n")[2].strip())
    print(report)
    if options.output:
        options.output.write_text(report, encoding="utf-8")


def measured(options, workers: int) -> dict:
    """Everything with so many workers, on a site of its own."""
    with tempfile.TemporaryDirectory(prefix="desk-", ignore_cleanup_errors=True) as folder:
        Path(folder, "lines").mkdir()
        with_database = started_database(options.database, folder)
        values = {
            "DATABASE_URL": with_database,
            "MEDIA_ROOT": f"{folder}/media",
            "STATIC_ROOT": f"{folder}/static",
            "LINES": f"{folder}/lines",
            **({"UNDATED": "on"} if options.undated else {}),
            "QUEUE_WORKERS": str(workers),
            "DJANGO_SETTINGS_MODULE": "newsroom.settings",
            "DEBUG": "off",
            "HTTPS": "off",
            "SECRET_KEY": "for-this-measurement-only-and-long-enough-not-to-be-refused-by-it",
            "ALLOWED_HOSTS": "127.0.0.1",
        }
        done = subprocess.run(
            [
                sys.executable,
                "-c",
                f"import sys; sys.path.insert(0, {str(ROOT / 'benchmarks')!r}); "
                f"import desk; desk.one_site({options.articles}, {options.steady})",
            ],
            env=os.environ | values,
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        )
        return json.loads(done.stdout.splitlines()[-1]) | {"workers": workers}


def started_database(wanted: str, folder: str) -> str:
    """The URL of an empty database."""
    return f"sqlite:///{folder}/db.sqlite3" if wanted == "sqlite" else wanted


def one_site(articles: int, steady: int) -> None:
    """Measure one site, in a process whose environment describes it; figures as JSON on the last line."""
    import django

    django.setup()
    from django.core.management import call_command

    call_command("migrate", verbosity=0)
    call_command("collectstatic", interactive=False, verbosity=0)
    queue = started("benchmarks/desk_queue.py")
    server = started("-m", "gunicorn", "--bind=127.0.0.1:0", "--threads=4", "newsroom.wsgi", log="server.log")
    try:
        wait_for(lambda: is_alive(), 120)
        bulk = read_at_once(articles, queue)
        browsing = while_readers_browse(steady, LOAD * bulk["a second"], port_of("server.log"))
        print(json.dumps({"bulk": bulk, "browsing": browsing, "memory": memory()}))
    finally:
        for process in (queue, server):
            process.send_signal(signal.SIGTERM)
            process.wait(timeout=180)


def started(*command: str, log: str = "queue.log") -> subprocess.Popen:
    """A Python process of the site."""
    with Path(os.environ["LINES"], log).open("w") as file:
        return subprocess.Popen([sys.executable, *command], cwd=ROOT, stdout=file, stderr=file, start_new_session=True)


def is_alive() -> bool:
    """Whether the queue is up."""
    from timeline import tasks

    return "the queue runs" in Path(os.environ["LINES"], "queue.log").read_text() and tasks.is_alive()


def wait_for(well, seconds: float) -> None:
    """Wait until something is so."""
    until = time.monotonic() + seconds
    while not well():
        if time.monotonic() > until:
            raise SystemExit(f"Nothing came of it in {seconds} seconds; see {os.environ['LINES']}")
        time.sleep(0.5)


def port_of(log: str) -> int:
    """Where gunicorn listens."""
    pattern = re.compile(r"127\.0\.0\.1:(\d+)")
    wait_for(lambda: pattern.search(Path(os.environ["LINES"], log).read_text()), 60)
    return int(pattern.search(Path(os.environ["LINES"], log).read_text())[1])


def hand_in(start: int, count: int, name: str, pause: float = 0.0) -> dict[str, float]:
    """Hand articles in as the desk does, in stories of so many, one by one if there is a pause; when, by file."""
    from timeline import ingest, tasks
    from timeline.models import Story

    when = {}
    for number in range(start, start + count, TO_A_STORY):
        story = Story.objects.create(slug=f"{name}-{number}", title=f"{name} {number}", published=True)
        made = papers(number)[: start + count - number]
        things = [ingest.Handed(f"{name}-{number + place}.txt", text.encode()) for place, text in enumerate(made)]
        for group in [things] if not pause else [[thing] for thing in things]:
            for thing in group:
                when[thing.file_name] = time.time()
            batch = ingest.hand_in(story, ingest.store(group))
            tasks.take_in_soon(batch.uploads.waiting())
            time.sleep(pause)
    return when


def papers(seed: int) -> list[str]:
    """The articles of one story."""
    from timeline.synthetic.prose import dated_texts, texts

    return texts(seed, TO_A_STORY) if "UNDATED" in os.environ else dated_texts(seed, TO_A_STORY)


def lines() -> list[dict]:
    """What the workers have noted of each task, in the order of time."""
    files = Path(os.environ["LINES"]).glob("*.jsonl")
    found = [json.loads(line) | {"pid": file.stem} for file in files for line in file.read_text().splitlines()]
    return sorted(found, key=lambda line: line["done"])


def all_done() -> bool:
    """Whether nothing waits and every story is linked."""
    from django.db.models import Q

    from timeline.models import Article, Upload

    waits = Q(state__in=["received", "reading"]) | Q(leased_until__isnull=False)
    uploads = Upload.objects.filter(state__in=["waiting", "working"])
    return not (uploads.exists() or Article.objects.filter(waits).exists())


def read_at_once(count: int, queue: subprocess.Popen) -> dict:
    """Hand all in, wait until all is read."""
    before, start = cpu_of_session(queue.pid), time.time()
    hand_in(0, count, "bulk")
    wait_for(all_done, 20 * count)
    told = lines()
    cpu = cpu_of_session(queue.pid) - before
    took = told[-1]["done"] - start
    spacy = sum(line["spacy"] for line in told)
    return {
        "articles": len({line["article"] for line in told}),
        "seconds": took,
        "a second": len(told) / took,
        "cpu": cpu,
        "tasks": sum(line["cpu"] for line in told),
        "spacy": spacy,
        "steal": os.getloadavg()[0],
    }


def cpu_of_session(leader: int) -> float:
    """CPU seconds of all processes of a session, and of those that they have outlived."""
    spent = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == leader:
            spent += sum(map(int, fields[11:15]))
    return spent / TICKS


def while_readers_browse(count: int, rate: float, port: int) -> dict:
    """Hand in at a steady rate while readers browse; seconds until an article is on the timeline."""
    from timeline.models import Article, Story

    slugs = list(Story.objects.values_list("slug", flat=True))
    stop, waits, failures = threading.Event(), [], []
    readers = [threading.Thread(target=browse, args=(port, slugs, stop, waits, failures)) for _ in range(READERS)]
    for reader in readers:
        reader.start()
    known = len(lines())
    when = hand_in(10**6, count, "steady", pause=1 / rate)
    wait_for(all_done, 20 * count)
    stop.set()
    for reader in readers:
        reader.join()
    files = dict(Article.objects.filter(file_name__startswith="steady").values_list("pk", "file_name"))
    told = lines()
    took = [on_timeline(line, told) - when[files[line["article"]]] for line in told[known:]]
    return {"rate": rate, "delay": spread(took), "pages": spread(waits), "asked": len(waits), "failed": len(failures)}


def on_timeline(line: dict, told: list[dict]) -> float:
    """When the story of an article was linked after it was read, by the clock; `told` are the lines of all tasks."""
    of_story = (after for after in told if after["story"] == line["story"] and after["done"] >= line["done"])
    return next(after["done"] for after in of_story if after["linked"])


def browse(port: int, slugs: list[str], stop: threading.Event, waits: list, failures: list) -> None:
    """One reader: a page of some story, about one a second."""
    while not stop.is_set():
        query = random.choice(["", "?show=all", "?order=newest", "sources/"])
        start = time.perf_counter()
        try:
            urllib.request.urlopen(
                f"http://127.0.0.1:{port}/stories/{random.choice(slugs)}/{query}", timeout=60
            ).read()
            waits.append(time.perf_counter() - start)
        except OSError as error:
            failures.append(str(error))
        stop.wait(random.uniform(0.5, 1.5))


def spread(values: list[float]) -> dict[str, float]:
    """Median, 95th percentile and longest."""
    return {"median": median(values), "p95": quantiles(values, n=20)[-1], "longest": max(values)}


def memory() -> list[dict]:
    """Of each worker: megabytes after a tenth of its articles, and at the end, the mean of 20."""
    found = []
    for pid in sorted({line["pid"] for line in lines()}):
        sizes = [line["rss"] / 1e6 for line in lines() if line["pid"] == pid]
        tenth = max(len(sizes) // 10, 1)
        found.append({"articles": len(sizes), "early": mean(sizes[tenth : tenth + 20]), "late": mean(sizes[-20:])})
    return found


if __name__ == "__main__":
    main()
