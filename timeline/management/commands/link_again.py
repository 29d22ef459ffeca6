"""Work out the events of a story anew."""

from django.core.management.base import BaseCommand

from timeline import ingest
from timeline.management.stories import named_story


class Command(BaseCommand):
    """What was read of the articles is kept; event numbers and editors' decisions stay."""

    help = "Work out the events of a story anew, from what was read of its articles."

    def add_arguments(self, parser):
        """--story SLUG"""
        parser.add_argument("--story", required=True, metavar="SLUG", help="the story, as in its address")

    def handle(self, *, story, **options):
        """Link all of it, article by article where it is long."""
        ingest.link_again(named_story(story).pk)
