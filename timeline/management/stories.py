"""The story that a command is about."""

from django.core.exceptions import ValidationError
from django.core.management.base import CommandError

from timeline.models import Story


def named_story(slug: str) -> Story:
    """The story of that slug; CommandError lists the stories there are if there is none."""
    story = Story.objects.filter(slug=slug).first()
    if story is None:
        slugs = Story.objects.order_by("slug").values_list("slug", flat=True)
        there_are = (
            f"There are: {', '.join(slugs)}." if slugs else "There are none yet; load_seeds and ingest make one."
        )
        raise CommandError(f"There is no story “{slug}”. {there_are}")
    return story


def valid_slug(slug: str) -> str:
    """The slug as it is, or CommandError that says what one looks like."""
    try:
        Story._meta.get_field("slug").run_validators(slug)
    except ValidationError as error:
        form = "at most 80 letters, digits and hyphens, such as harbour-strike"
        raise CommandError(f"“{slug}” cannot stand in an address; write {form}.") from error
    return slug


def new_or_named_story(slug: str, title: str = "", *, published: bool = False) -> Story:
    """The story of that slug, made if need be; without a title it is called after its slug.

    `published` is whether readers see one that is made here; one that is there already stays what it is.
    """
    words = valid_slug(slug).replace("-", " ").replace("_", " ").strip()
    facts = {"title": title or words[:1].upper() + words[1:] or slug, "published": published}
    return Story.objects.get_or_create(slug=slug, defaults=facts)[0]


def publish(story: Story) -> None:
    """Let readers see a story."""
    story.published = True
    story.save(update_fields=["published", "updated_at"])


def whereabouts(story: Story) -> str:
    """Where a story is, and who sees it there, as a sentence."""
    told = f"“{story}” is at {story.get_absolute_url()}"
    return told if story.published else f"{told} as a draft; publish it at the desk, or with --publish."
