"""What a page says that could not be made."""

from __future__ import annotations

import errno
import sys

from django.db import InterfaceError, OperationalError
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string

FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EROFS, errno.EIO}


def out_of_order(request: HttpRequest) -> HttpResponse:
    """A fault of ours (500), or database or disk are out of order, which passes (503). Needs neither of them."""
    if passes(sys.exc_info()[1]):
        return HttpResponse(render_to_string("503.html"), status=503, headers={"Retry-After": "30"})
    return HttpResponse(render_to_string("500.html"), status=500)


def passes(error: BaseException | None) -> bool:
    """Whether it is no fault of the program: the database does not answer, or the disk takes nothing."""
    if isinstance(error, OperationalError | InterfaceError):
        return True
    return isinstance(error, OSError) and error.errno in FULL
