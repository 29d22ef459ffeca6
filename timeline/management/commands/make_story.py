"""Make an invented story of any size, to measure with or to look at."""

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from timeline.management.stories import valid_slug
from timeline.models import Story
from timeline.synthetic import make_story

MOST = 1_000_000


class Command(BaseCommand):
    """The same numbers make the same story. Nothing of it is true."""

    help = "Make an invented story of so many events; the same seed makes the same story."

    def add_arguments(self, parser):
        """SLUG --events N [--seed S] [--replace]"""
        parser.add_argument("slug", metavar="SLUG", help="the story's name in its address")
        parser.add_argument("--events", type=int, required=True, metavar="N", help="how many events, 1 to 1,000,000")
        parser.add_argument(
            "--seed", type=int, default=1, metavar="S", help="another number, another story; default: 1"
        )
        parser.add_argument("--replace", action="store_true", help="take away a story of that slug first")

    def handle(self, *, slug, events, seed, replace, **options):
        """Check the numbers and the slug, then make the story."""
        if not 1 <= events <= MOST:
            raise CommandError(f"A story can have 1 to {MOST:,} events, not {events:,}.")
        there = Story.objects.filter(slug=valid_slug(slug))
        if there.exists() and not replace:
            raise CommandError(
                f"There is a story “{slug}” already. Choose another name, or take it away with --replace."
            )
        with transaction.atomic():
            there.delete()
            story = make_story(slug, events, seed)
        self.stdout.write(f"“{story}” is at {story.get_absolute_url()}")
