"""Pages of a long list, by position in time."""

from __future__ import annotations

from django.core.paginator import EmptyPage, PageNotAnInteger, Paginator

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
        return pages.page(1), f"“{number}” is not the number of a page; this is the first."
    except EmptyPage:
        last = pages.num_pages if number.isdecimal() else 1
        return pages.page(last), f"There is no page {number}; this is page {last} of {pages.num_pages}."
