"""Signing in: five wrong passwords lock it for a while, and the page says what to do."""

from datetime import timedelta

import pytest
from axes.models import AccessAttempt
from django.conf import settings
from django.contrib.auth.models import Group, User
from django.core.management import call_command
from django.utils import timezone

from newsroom.answers import client_address

LOGIN = "/admin/login/"


@pytest.fixture(autouse=True)
def nora(db) -> User:
    """Somebody who may sign in at the desk."""
    return User.objects.create_user("nora", password="the right one", is_staff=True)


def sign_in(client, password: str, name: str = "nora", **headers: str):
    """Send the form of the sign-in page."""
    return client.post(LOGIN, {"username": name, "password": password}, **headers)


def fail(client, times: int, **headers: str) -> list[int]:
    """So many wrong passwords; what each is answered."""
    return [sign_in(client, "a wrong one", **headers).status_code for _ in range(times)]


def test_the_fifth_wrong_password_locks_and_says_what_to_do(client):
    assert fail(client, 5) == [200, 200, 200, 200, 429]
    answer = sign_in(client, "the right one")
    page = answer.content.decode()
    assert (answer.status_code, "_auth_user_id" in client.session) == (429, False)
    assert "The password for this name was wrong 5 times." in page
    assert f"Wait {settings.AXES_COOLOFF_TIME // timedelta(minutes=1)} minutes and try again." in page
    assert "ask whoever runs this site" in page


def test_four_wrong_passwords_are_forgotten_after_a_right_one(client):
    for _ in range(2):
        assert fail(client, 4) == [200] * 4
        assert sign_in(client, "the right one").status_code == 302
        client.logout()


def test_the_lock_opens_after_a_while(client):
    fail(client, 5)
    AccessAttempt.objects.update(attempt_time=timezone.now() - settings.AXES_COOLOFF_TIME)
    assert sign_in(client, "the right one").status_code == 302


def test_an_administrator_opens_the_lock(client):
    fail(client, 5)
    call_command("axes_reset", verbosity=0)
    assert sign_in(client, "the right one").status_code == 302


def test_others_and_the_same_name_from_elsewhere_are_not_locked_out(client, django_user_model):
    fail(client, 5)
    django_user_model.objects.create_user("owen", password="his own", is_staff=True)
    assert sign_in(client, "his own", "owen").status_code == 302
    client.logout()
    assert sign_in(client, "the right one", REMOTE_ADDR="203.0.113.9").status_code == 302


FORWARDED = "203.0.113.1, 198.51.100.7"


@pytest.mark.parametrize(
    ("behind", "headers", "address"),
    [
        (False, {}, "10.0.0.1"),
        (False, {"HTTP_X_FORWARDED_FOR": FORWARDED}, "10.0.0.1"),
        (True, {"HTTP_X_FORWARDED_FOR": FORWARDED}, "198.51.100.7"),
        (True, {}, "10.0.0.1"),
        (True, {"HTTP_X_FORWARDED_FOR": "what is no address"}, "10.0.0.1"),
        (True, {"HTTP_X_FORWARDED_FOR": "2001:DB8::1"}, "2001:db8::1"),
        (True, {"REMOTE_ADDR": ""}, None),
    ],
)
def test_where_somebody_comes_from_is_what_our_own_proxy_says(rf, settings, behind, headers, address):
    settings.BEHIND_PROXY = behind
    assert client_address(rf.get("/", **({"REMOTE_ADDR": "10.0.0.1"} | headers))) == address


def test_behind_a_proxy_one_reader_does_not_lock_out_the_next(client, settings):
    settings.BEHIND_PROXY = True
    assert fail(client, 5, HTTP_X_FORWARDED_FOR="1.1.1.1, 203.0.113.1")[-1] == 429
    assert fail(client, 1, HTTP_X_FORWARDED_FOR="2.2.2.2, 203.0.113.1") == [429]
    assert sign_in(client, "the right one", HTTP_X_FORWARDED_FOR="203.0.113.1, 203.0.113.2").status_code == 302


def test_a_form_from_elsewhere_is_refused_with_a_page(nora):
    from django.test import Client

    answer = sign_in(Client(enforce_csrf_checks=True), "the right one")
    assert (answer.status_code, "The form was not taken" in answer.content.decode()) == (403, True)


def test_who_is_new_may_do_nothing(client, nora):
    client.force_login(nora)
    page = client.get("/admin/").content.decode()
    assert "You don’t have permission to view or edit anything." in page
    assert nora.get_all_permissions() == set()


@pytest.mark.parametrize(
    ("role", "may", "may_not"),
    [
        (
            "Contributor",
            {"add_article", "add_batch", "view_story"},
            {"change_article", "change_story", "delete_article"},
        ),
        ("Editor", {"change_story", "change_event", "delete_article", "view_feed"}, {"change_feed", "add_feed"}),
        ("Administrator", {"change_story", "add_feed"}, set()),
    ],
)
def test_what_a_role_may_do(nora, role, may, may_not):
    nora.groups.add(Group.objects.get(name=role))
    held = nora.get_all_permissions()
    assert {f"timeline.{name}" for name in may} <= held
    assert not {f"timeline.{name}" for name in may_not} & held
    assert ("auth.change_user" in held) is (role == "Administrator")
