"""What is answered to a request that cannot be read (400), with a way on where the reason is known."""

from __future__ import annotations

from django.conf import settings
from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent, TooManyFilesSent
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.utils.translation import gettext as _


def not_understood(request: HttpRequest, exception: Exception) -> HttpResponse:
    """The page for what cannot be read: what was too much, or that something is wrong with address or form.

    It asks nothing of the request, which may be the very thing that is not understood.
    """
    return HttpResponse(render_to_string("400.html", {"too_much": too_much(exception)}), status=400)


def too_much(exception: Exception) -> str:
    """What there was too much of, and what to do; empty where it was something else."""
    if isinstance(exception, TooManyFilesSent):
        most = settings.DATA_UPLOAD_MAX_NUMBER_FILES
        return _("These are more than %(most)d files at once. Go back and send them in parts.") % {"most": most}
    if isinstance(exception, RequestDataTooBig | TooManyFieldsSent):
        return _("The form holds more than is taken at once. Go back and send less of it.")
    return ""
