"""Every story as a catalogue in memory, so that counts, options and pages cost the same at any size.

A catalogue belongs to one state of a story: `Story.version` and `updated_at` together. Whatever changes what a reader
sees raises them (`Story.objects.changed`) in the transaction that changes it, so the next request makes a new one.

At 100,000 events and 210,000 sentences one takes about a second to read and at most 14 MB to hold; linking such a
story again, which alone can change it, takes far longer.
"""

from timeline.catalogue.contents import Catalogue, Mask
from timeline.catalogue.reading import read_catalogue
from timeline.catalogue.shelf import Shelf
from timeline.models import Story

__all__ = ["Catalogue", "Mask", "catalogue_of", "catalogues"]

ROOM = 128 * 1024 * 1024  # Bytes in each process.

catalogues = Shelf(ROOM)


def catalogue_of(story: Story) -> Catalogue:
    """The catalogue of a story in the state in which `story` was fetched."""
    return catalogues.get_or_make(
        (story.pk, story.state), lambda: read_catalogue(story), lambda catalogue: catalogue.size
    )
