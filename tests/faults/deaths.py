"""Articles are handed in while the processes that take them in, read them and link them are killed again and again."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from django.conf import settings
from django.db.models import Q
from django_q.models import OrmQ

from tests.faults.boundaries import EVERY, death
from tests.faults.site import Site, kill_all
from tests.ingest.newsdesk import whole_without_ids
from timeline import ingest
from timeline.models import Article, Story, Upload
from timeline.synthetic.prose import dated_texts

TO_A_STORY = 8
WITHIN = 300  # Seconds in which all must be well again; and 90 for every time that each boundary kills.
UNFINISHED = Q(state__in=["received", "reading"]) | Q(leased_until__isnull=False)


@dataclass
class Outcome:
    """What is left when all is quiet again."""

    files: int = 0
    deaths: dict[str, int] = field(default_factory=dict)
    restarts: int = 0
    articles: int = 0
    read: int = 0
    read_twice: int = 0
    left_alone: int = 0
    unread: list[str] = field(default_factory=list)
    damaged: list[str] = field(default_factory=list)
    stories: int = 0
    differing: list[str] = field(default_factory=list)
    seconds: float = 0.0

    @property
    def is_well(self) -> bool:
        """Whether every article is there once, read, whole, and tells what it would have told in peace."""
        wrong = self.read_twice or self.unread or self.damaged or self.differing
        return not wrong and self.files == self.articles == self.read == sum(self.deaths.values())


def run(site: Site, times: int) -> Outcome:
    """Kill a process `times` times at every boundary, with another file each, and look at what became of all."""
    start = time.monotonic()
    stories = papers(site, len(EVERY) * times)
    files = [file for held in stories.values() for file in held]
    planned = {}
    for number, file in enumerate(files):
        boundary = EVERY[number % len(EVERY)]
        death(site.deaths, boundary, file.name).touch()
        planned[boundary] = planned.get(boundary, 0) + 1
    for number, (slug, held) in enumerate(stories.items()):
        hand_in(site, slug, held, restarted=number < times)
    left_alone = work_to_the_end(site, WITHIN + 90 * times)
    outcome = look(site, stories)
    outcome.left_alone = left_alone
    outcome.restarts = min(times, len(stories))
    left = [path.name.partition("--")[0] for path in site.deaths.iterdir()]
    outcome.deaths = {boundary: count - left.count(boundary) for boundary, count in planned.items()}
    outcome.seconds = time.monotonic() - start
    return outcome


def hand_in(site: Site, slug: str, files: list[Path], *, restarted: bool) -> None:
    """Hand files in; while a queue works, of which all processes are then killed at once, or with none."""
    order = ("-m", "tests.faults.mortal", "hand", slug, *map(str, files))
    if not restarted:
        site.run(*order)
        return
    with site.queue() as queue:
        site.run(*order)
        kill_all(queue)


def work_to_the_end(site: Site, seconds: float) -> int:
    """Let a queue do all that is left. How many articles it left alone, before an editor had them read again."""
    with site.queue():
        wait_until_quiet(site, seconds)
        left_alone = Article.objects.filter(state="failed").count()
        if left_alone:
            site.run("-m", "tests.faults.mortal", "again")
            wait_until_quiet(site)
    return left_alone


def papers(site: Site, count: int) -> dict[str, list[Path]]:
    """Files for stories that are there and empty, by slug."""
    made: dict[str, list[Path]] = {}
    for number, text in enumerate(text for seed in range(count) for text in few(seed, count)):
        slug = f"story-{number // TO_A_STORY}"
        path = site.folder / "papers" / slug / f"{slug}-{number % TO_A_STORY}.txt"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        made.setdefault(slug, []).append(path)
        Story.objects.get_or_create(slug=slug, defaults={"title": "Invented"})
    return made


def few(seed: int, count: int) -> list[str]:
    """The texts of one story, as far as they are among the first `count` of all."""
    return dated_texts(seed, TO_A_STORY)[: max(0, count - seed * TO_A_STORY)]


def wait_until_quiet(site: Site, seconds: float = WITHIN) -> None:
    """Wait until nothing is left to do. The sweep, which comes by itself every minute, is hurried on."""
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        waits = Upload.objects.filter(state__in=["waiting", "working"]).exists()
        if not (waits or Article.objects.filter(UNFINISHED).exists() or OrmQ.objects.exists()):
            return
        time.sleep(3)
        site.run("manage.py", "sweep")
    raise AssertionError(f"There was still work after {seconds} seconds: see {site.log}")


def look(site: Site, stories: dict[str, list[Path]]) -> Outcome:
    """Compare what is there with the files, and with the same stories read in peace."""
    found = Outcome(files=sum(map(len, stories.values())), stories=len(stories))
    rows = Article.objects.filter(story__slug__in=stories)
    found.articles, found.read = rows.count(), rows.filter(state="read", attempt=0).count()
    found.unread = [f"{row.file_name}: {row.problem}" for row in rows.exclude(state="read")]
    found.read_twice = found_twice(site)
    found.damaged = [row.file_name for row in rows if digest(site, row) != row.sha256]
    found.differing = [slug for slug, files in stories.items() if told(slug) != told(in_peace(site, slug, files))]
    return found


def digest(site: Site, article: Article) -> str:
    """The digest of what is kept of an article."""
    return sha256(Path(site.media, article.original.name).read_bytes()).hexdigest()


def found_twice(site: Site) -> int:
    """How many articles were read, written and committed more than once, by the log."""
    lines = [line for line in site.said().splitlines() if '"stage": "read"' in line]
    keys = [line.partition('"article": ')[2].partition(",")[0] for line in lines]
    return len(keys) - len(set(keys))


def in_peace(site: Site, slug: str, files: list[Path]) -> str:
    """The slug of the same story, read by nobody who dies."""
    calm = Story.objects.create(slug=f"{slug}-calm", title="Invented")
    settings.MEDIA_ROOT = site.media
    for file in files:
        ingest.read(ingest.receive(calm, file.read_bytes(), file.name).article.pk)
    ingest.link(calm.pk)
    return calm.slug


def told(slug: str) -> str:
    """All that a story tells, but for its numbers and its slug."""
    return whole_without_ids(Story.objects.get(slug=slug)).replace('-calm"', '"')
