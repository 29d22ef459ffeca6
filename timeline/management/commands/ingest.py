"""Read files into a story."""

from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from timeline.management.intake_run import take_in
from timeline.management.stories import new_or_named_story, publish, whereabouts


class Command(BaseCommand):
    """Exit status 1 if any file could not be read; the others are in the story all the same."""

    help = "Read .txt, .html, .pdf, .docx and .eml files into a story, which is made if it is not there yet."

    def add_arguments(self, parser):
        """FILE... --story SLUG [--title TITLE] [--publish]"""
        parser.add_argument("files", nargs="+", type=Path, metavar="FILE")
        parser.add_argument("--story", required=True, metavar="SLUG", help="the story, as in its address")
        parser.add_argument("--title", default="", help="the title of a new story")
        parser.add_argument("--publish", action="store_true", help="let readers see the story; a new one is a draft")

    def handle(self, *, files, story, title, **options):
        """Read the files one after another, link the story once, and publish it if that is asked for."""
        named = new_or_named_story(story, title)
        failures = take_in(named, files, self.stdout)
        if options["publish"]:
            publish(named)
        if failures:
            raise CommandError(f"{failures} of {len(files)} files could not be read.")
        self.stdout.write(whereabouts(named))
