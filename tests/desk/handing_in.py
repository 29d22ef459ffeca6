"""Handing articles in as an editor does, by the upload page."""

from html import unescape

from django.core.files.uploadedfile import SimpleUploadedFile

from timeline.models import Batch, Story

UPLOAD = "/admin/timeline/article/upload/"


def hand_in(desk, *files: tuple[str, bytes], story: Story | None = None, title: str = "", **said: str) -> str:
    """Post the upload page, and give the page that follows: that of the batch, or the same one with what is wrong."""
    handed = [SimpleUploadedFile(name, data) for name, data in files]
    typed = {"story": story.pk if story else "", "new_story": title, "files": handed, "text": ""} | said
    response = desk.post(UPLOAD, typed, follow=True)
    assert response.status_code in (200, 400)
    return unescape(response.content.decode())


def batch_page(desk) -> str:
    """The page of the last batch, opened again."""
    return unescape(desk.get(f"/admin/timeline/batch/{Batch.objects.first().pk}/change/").content.decode())
