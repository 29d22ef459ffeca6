"""Editors' judgements laid over what the program worked out, and its own word kept beside them."""

from __future__ import annotations

from timeline.chronology.edtf import Edtf
from timeline.models import Event, Judgement, Story

Kind = Judgement.Kind
_OF_EVENTS = (Kind.TITLE, Kind.DATE, Kind.VISIBILITY, Kind.STATUS)


class Overlay:
    """The standing judgements on events of one story."""

    def __init__(self, story: Story):
        rows = Judgement.objects.standing().filter(story=story, kind__in=_OF_EVENTS)
        self.judgements = list(rows.order_by("made_at", "pk"))

    def event_values(self, row: Event, values: dict, anchors: set[tuple[int, int]]) -> dict:
        """The columns of an event: the program's, with what editors decided in their place.

        A judgement belongs to the event it names; if that is gone, to the one that holds most of its mentions.
        """
        values = {"hidden": False, **values}
        own: dict = {}
        for judgement in self.judgements:
            if self._is_about(judgement, row, anchors):
                self._lay(judgement, values, own)
        return {**values, "worked_out": own}

    def _is_about(self, judgement: Judgement, row: Event, anchors: set[tuple[int, int]]) -> bool:
        if judgement.event_id is not None:
            return judgement.event_id == row.pk
        about = {tuple(key) for key in judgement.anchor}
        return bool(about) and len(about & anchors) * 2 > len(about)

    def _lay(self, judgement: Judgement, values: dict, own: dict) -> None:
        if judgement.kind == Kind.TITLE:
            own.setdefault("title", values["title"])
            values["title"] = judgement.value["title"][:300]
        elif judgement.kind == Kind.STATUS:
            own.setdefault("status", values["status"])
            values["status"] = judgement.value["status"]
        elif judgement.kind == Kind.DATE:
            own.setdefault("edtf", values["edtf"])
            date = Edtf.parse(judgement.value["edtf"])
            values |= {"edtf": date.text, "earliest": date.earliest, "latest": date.latest, "dates_differ": False}
        elif judgement.kind == Kind.VISIBILITY:
            own.setdefault("shown", values["shown"])
            _show(values, judgement.value["visibility"])


def _show(values: dict, visibility: str) -> None:
    if visibility == "hidden":
        values |= {"hidden": True, "shown": False}
    elif visibility == "shown":
        values |= {"hidden": False, "shown": True, "background": False}
