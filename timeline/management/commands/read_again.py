"""Read the articles of a story again."""

from django.core.management.base import BaseCommand, CommandError
from tqdm import tqdm

from timeline import ingest
from timeline.management.intake_run import read_now, with_bar
from timeline.management.stories import named_story


class Command(BaseCommand):
    """What editors decided stays. An imported article has no original to read, and is kept as it came."""

    help = "Read the articles of a story again, from the originals that were kept."

    def add_arguments(self, parser):
        """--story SLUG"""
        parser.add_argument("--story", required=True, metavar="SLUG", help="the story, as in its address")

    def handle(self, *, story, **options):
        """Read every article that has an original and link the story once."""
        story = named_story(story)
        articles = list(story.articles.order_by("number"))
        failures = sum(not self.read(article) for article in with_bar(articles))
        ingest.link(story.pk)
        if failures:
            raise CommandError(f"{failures} of {len(articles)} articles could not be read.")

    def read(self, article) -> bool:
        """Read one article, say what came of it, and whether that is well."""
        line, is_read = f"a{article.number} was imported; it is kept as it came", True
        if article.original:
            line, is_read = read_now(article)
        with tqdm.external_write_mode():
            self.stdout.write(f"{article.file_name}: {line}")
        return is_read
