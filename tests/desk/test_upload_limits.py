"""How much may be handed in, said before and kept to."""

from html import unescape

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from tests.desk.handing_in import UPLOAD, hand_in
from tests.desk.papers import STRIKE, TALKS
from timeline import ingest
from timeline.models import Batch, Upload


def test_more_files_within_an_hour_than_one_may_are_not_taken(desk, strike, settings):
    settings.UPLOADS_PER_HOUR = 2
    hand_in(desk, ("strike.txt", STRIKE.encode()), story=strike)
    said = {"story": strike.pk, "files": SimpleUploadedFile("a.txt", b"a"), "text": "A headline\n\nAnd a text."}
    response = desk.post(UPLOAD, said)
    page = unescape(response.content.decode())
    assert (response.status_code, response["Retry-After"]) == (429, "3600")
    assert "You handed in 1 file within the last hour, and these are 2 more; 2 an hour are the most." in page
    assert "And a text." in page
    assert Upload.objects.count() == 1


def test_what_a_feed_brought_is_not_held_against_anybody(desk, strike, admin_user, settings):
    settings.UPLOADS_PER_HOUR = 1
    rows = ingest.store([ingest.Handed("strike.txt", STRIKE.encode())])
    ingest.hand_in(strike, rows, by=admin_user, facts={"feed": "https://herald.example/feed"})
    hand_in(desk, text=TALKS * 2, story=strike)
    assert Batch.objects.count() == 2


def test_the_limits_are_said_before(desk):
    page = desk.get(UPLOAD).content.decode()
    for limit in (
        "at most 1000 at once",
        "At most 15 MB each",
        "at most 200, 100 MB unpacked",
        "2 million characters",
    ):
        assert limit in page


@pytest.mark.parametrize(
    ("setting", "most", "said"),
    [
        ("DATA_UPLOAD_MAX_NUMBER_FILES", 2, "These are more than 2 files at once. Go back and send them in parts."),
        (
            "DATA_UPLOAD_MAX_NUMBER_FIELDS",
            2,
            "The form holds more than is taken at once. Go back and send less of it.",
        ),
        ("DATA_UPLOAD_MAX_MEMORY_SIZE", 9, "The form holds more than is taken at once. Go back and send less of it."),
    ],
)
def test_more_than_is_taken_at_once_is_refused_with_a_sentence(desk, strike, settings, setting, most, said):
    setattr(settings, setting, most)
    files = [SimpleUploadedFile(f"{n}.txt", b"Two words") for n in range(3)]
    response = desk.post(UPLOAD, {"story": strike.pk, "text": STRIKE, "outlet": "Herald", "files": files})
    assert response.status_code == 400
    assert said in response.content.decode()
    assert Upload.objects.count() == 0


def test_a_disk_that_takes_nothing_is_said_and_leaves_no_row(desk, strike, media_root):
    media_root.mkdir(exist_ok=True)
    (media_root / "originals").rename(media_root / "aside")
    (media_root / "originals").write_bytes(b"a file where a folder should be")
    response = desk.post(UPLOAD, {"story": strike.pk, "text": STRIKE})
    assert response.status_code == 507
    assert "Nothing was taken in." in response.content.decode()
    assert Upload.objects.count() == 0
