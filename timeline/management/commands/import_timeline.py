"""Make a story of a document that export_timeline wrote."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from timeline.exports.timeline_checks import DocumentError, load
from timeline.exports.timeline_import import store
from timeline.management.stories import valid_slug, whereabouts
from timeline.models import Story


class Command(BaseCommand):
    """All of the document becomes a story, or nothing does."""

    help = "Make a story of a timeline document (newsroom-timeline/1)."

    def add_arguments(self, parser):
        """FILE [--slug SLUG] [--publish]"""
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument(
            "--slug", default="", help="the story's name in its address, in place of the document's own"
        )
        parser.add_argument("--publish", action="store_true", help="let readers see it; else it is a draft")

    def handle(self, *, file, slug, publish, **options):
        """Check the document and store it."""
        try:
            document = load(file.read_bytes())
        except OSError as error:
            raise CommandError(f"{file} cannot be opened: {error.strerror}.") from error
        except DocumentError as error:
            raise CommandError(f"{file} cannot be imported.\n{error}") from error
        slug = valid_slug(slug) if slug else document["story"]["slug"]
        if Story.objects.filter(slug=slug).exists():
            raise CommandError(f"There is a story “{slug}” already. Give the new one another name with --slug.")
        self.stdout.write(whereabouts(store(document, slug, published=publish)))
