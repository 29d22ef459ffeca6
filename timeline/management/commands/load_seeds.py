"""Read the articles of `seeds/` into a story that readers see."""

import hashlib
import os
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils.text import slugify

from timeline.chronology.story_title import story_title
from timeline.management.intake_run import take_in
from timeline.management.stories import new_or_named_story
from timeline.models import Story
from timeline.models.slugs import first_free

NOT_NAMED_YET = "seeds"


class Command(BaseCommand):
    """A second run finds the story of the first, whatever an editor has called it since, and changes nothing."""

    help = "Read the articles in seeds/ into a story. Without --story it is named after what their headlines share."

    def add_arguments(self, parser):
        """[--story SLUG] [--title TITLE]"""
        parser.add_argument("--story", default="", metavar="SLUG", help="the story, as in its address")
        parser.add_argument("--title", default="", help="the title of a new story")

    def handle(self, *, story, title, **options):
        """Find or make the story, read what it does not hold yet, and name it."""
        folder = Path(os.path.relpath(settings.BASE_DIR / "seeds"))
        paths = sorted(path for path in folder.iterdir() if path.is_file())
        named = new_or_named_story(story, title, published=True) if story else story_that_holds(paths)
        failures = take_in(named, paths, self.stdout)
        if named.slug == NOT_NAMED_YET:
            name_after_headlines(named)
        self.stdout.write(f"“{named}” is at {named.get_absolute_url()}")
        if failures:
            raise CommandError(f"{failures} of {len(paths)} files could not be read.")


def story_that_holds(paths: list[Path]) -> Story:
    """The story that one of these files was read into already, or else one that has no name yet."""
    digests = [hashlib.sha256(path.read_bytes()).hexdigest() for path in paths]
    found = Story.objects.filter(articles__sha256__in=digests).order_by("pk").first()
    return found or new_or_named_story(NOT_NAMED_YET, published=True)


def name_after_headlines(story: Story) -> None:
    """Give the story a title and a slug out of the headlines of its articles, if they have words to give."""
    title = story_title(list(story.articles.order_by("number").values_list("title", flat=True)))
    stem = slugify(title.replace("–", "-"))[:70].strip("-")
    if not stem:
        return
    taken = set(Story.objects.exclude(pk=story.pk).values_list("slug", flat=True))
    story.title, story.slug = title, first_free(stem, taken)
    story.save(update_fields=["title", "slug", "updated_at"])
