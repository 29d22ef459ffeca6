"""Pages of a long list, by position in time."""

from __future__ import annotations

from django.core.paginator import EmptyPage, PageNotAnInteger, Paginator
from django.utils.translation import gettext as _

PER_PAGE = 50


def page_of(events, number: str | None, count: int | None = None, per_page: int = PER_PAGE) -> tuple:
    """The page of `events` that the URL asks for, and a sentence if there is no such page ("" if there is).

    `count`, where it is known already, spares the database the counting.
    """
    pages = Paginator(events, per_page)
    if count is not None:
        pages.count = count
    try:
        return pages.page(number or 1), ""
    except PageNotAnInteger:
        return pages.page(1), _("“%(number)s” is not the number of a page; this is the first.") % {"number": number}
    except EmptyPage:
        last = pages.num_pages if number.isdecimal() else 1
        told = _("There is no page %(number)s; this is page %(last)s of %(pages)s.")
        return pages.page(last), told % {"number": number, "last": last, "pages": pages.num_pages}
