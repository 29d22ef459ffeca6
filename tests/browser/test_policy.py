"""Every list and form of the desk works under the site's Content-Security-Policy; `page` notes a breach."""

import pytest
from django.contrib import admin
from django.urls import reverse

from tests.browser.desk import sign_in

MODELS = sorted(model._meta.label_lower.replace(".", "_") for model in admin.site._registry)


@pytest.fixture
def signed_in(page, admin_user):
    """A tab in which an administrator has signed in."""
    sign_in(page)
    return page


@pytest.mark.parametrize("model", MODELS)
def test_the_list_and_the_form_of_a_model(signed_in, model):
    shown = signed_in.goto(reverse(f"admin:{model}_changelist"))
    assert shown.status == 200
    assert "unsafe" not in shown.headers["content-security-policy"]
    form = signed_in.goto(reverse(f"admin:{model}_add"))
    assert form.status in {200, 403}  # 403 where rows are made by the program alone


def test_a_breach_would_be_noticed(browser, live_server, settings):
    settings.CONTENT_SECURITY_POLICY = {"DIRECTIVES": {"default-src": ["'none'"]}}
    tab = browser.new_page(base_url=live_server.url)
    complaints = []
    tab.on("console", lambda line: complaints.append(line.text))
    tab.goto("/admin/login/")
    tab.close()
    assert any("Content Security Policy" in complaint for complaint in complaints)
