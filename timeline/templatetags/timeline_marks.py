"""What a time expression means, in words."""

from __future__ import annotations

from django import template
from django.utils.translation import gettext as _

from timeline.templatetags.timeline_words import in_full

register = template.Library()


@register.filter
def means(time) -> str:
    """The date of a time expression in full; else what kind of expression it is, and that its date is not certain."""
    if time.date:
        return in_full(time.date)
    kinds = {"DURATION": _("how long, not when"), "SET": _("how often, not when")}
    return kinds.get(time.type, _("not certain when"))
