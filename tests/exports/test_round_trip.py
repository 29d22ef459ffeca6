"""Stories that were really read go out and come back to the byte, articles, doubts and all."""

from pathlib import Path

import pytest
from django.conf import settings
from django.core.management import call_command

from timeline.exports.timeline_checks import load
from timeline.exports.timeline_import import store
from timeline.exports.timeline_json import render
from timeline.models import Outlet, Story

GOLD = Path(__file__).parent.parent / "gold"
FOLDERS = [settings.BASE_DIR / "seeds", *sorted(path for path in GOLD.iterdir() if path.is_dir())]


@pytest.mark.django_db
@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_a_story_goes_out_and_comes_back(media_root, folder):
    call_command("ingest", *map(str, sorted(folder.glob("*.txt"))), story="story")
    data = render(Story.objects.get())
    Story.objects.all().delete()
    Outlet.objects.all().delete()
    assert render(store(load(data))) == data
