"""The way to a month on a timeline of many pages."""

from __future__ import annotations

import numpy as np
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_safe

from timeline.catalogue import Catalogue, catalogue_of
from timeline.chronology.edtf import Edtf, EdtfError
from timeline.forms import TimelineForm
from timeline.models import Story
from timeline.views.drafts import of_story
from timeline.views.pages import PER_PAGE


@require_safe
@of_story
def month(request: HttpRequest, story: Story) -> HttpResponse:
    """To the page of the timeline, as filtered, on which a month begins; what is no month leads to the first page."""
    form = TimelineForm(request.GET, story)
    try:
        wanted = Edtf.parse(request.GET.get("month", "").strip())
    except EdtfError:
        return redirect(form.link())
    return redirect(place(story, form, catalogue_of(story), wanted))


def place(story: Story, form: TimelineForm, catalogue: Catalogue, wanted: Edtf) -> str:
    """The address of the first event that is listed in that time or after it, or else of the last."""
    in_view = catalogue.every if form.everything else catalogue.shown
    positions = catalogue.positions(form.narrow(catalogue) & in_view, newest_first=form.newest_first)
    if not len(positions):
        return form.link()
    begun = catalogue.earliest[positions]
    passed = begun > wanted.latest.toordinal() if form.newest_first else begun < wanted.earliest.toordinal()
    index = min(int(np.count_nonzero(passed)), len(positions) - 1)
    page = index // PER_PAGE + 1
    [key] = catalogue.keys(positions[index : index + 1])
    event = story.events.in_bulk([key]).get(key)
    return form.link(page=page if page > 1 else None) + (f"#e{event.number}" if event else "")
