"""What the reader's pages say in words, and the marks they set in what others wrote."""

from __future__ import annotations

import re
from datetime import date

from django import template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString
from django.utils.translation import gettext as _

from timeline.chronology.edtf import Edtf, EdtfError
from timeline.exports.dates import explained, written_in_words
from timeline.exports.dates import in_words as worded
from timeline.models import Article, Event, Mention

register = template.Library()

OPEN = {Event.Status.PLANNED, Event.Status.EXPECTED, Event.Status.POSSIBLE}


def edtf_of(dated: Edtf | Event | Mention | Article | date | None) -> Edtf | None:
    """The date of whatever has one; None where it has not."""
    if isinstance(dated, date):
        return Edtf.day(dated)
    if not dated or isinstance(dated, Edtf):
        return dated or None
    prefix = "published_" if isinstance(dated, Article) else ""
    text, earliest, latest = (getattr(dated, prefix + part) for part in ("edtf", "earliest", "latest"))
    return Edtf(text, earliest or date.min, latest or date.max) if text else None


@register.filter
def in_words(dated, said_year: str = "") -> str:
    """A date as a person would say it; `said_year` is a heading that may have said the year already."""
    edtf = edtf_of(dated)
    year = re.search(r"\d{4}$", str(said_year))
    say = written_in_words if isinstance(dated, Article) else worded
    try:
        return say(edtf, said_year=int(year[0]) if year else None) if edtf else _("date not known")
    except EdtfError:
        return edtf.text


@register.filter
def in_full(dated) -> str:
    """A date with whole names of days and months."""
    edtf = edtf_of(dated)
    return worded(edtf, "long") if edtf else _("date not known")


@register.filter
def explain(dated) -> str:
    """Why a date is no exact day, in a sentence; nothing where it is one."""
    edtf = edtf_of(dated)
    return explained(edtf) if edtf else _("The sources give no date.")


@register.filter
def exactness(dated) -> str:
    """How sure a date is, as the timeline draws it: "exact", "span" or "about"."""
    edtf = edtf_of(dated)
    if not edtf or edtf.approximate or edtf.uncertain or edtf.precision == "one of":
        return "about"
    return "exact" if edtf.is_day else "span"


@register.filter
def machine_date(dated) -> str:
    """What a `time` element may carry: an exact day; nothing for a doubtful date."""
    edtf = edtf_of(dated)
    return edtf.earliest.isoformat() if edtf and edtf.is_day else ""


@register.filter
def fate(event: Event, as_of: date | None) -> str:
    """What is known of something announced, as of the day the last article can have been written."""
    if event.status not in OPEN or not as_of:
        return ""
    if event.fulfilled_by_id:
        return _("It happened.")
    if event.latest < as_of:
        return _("No article here says whether it happened.")
    day = worded(Edtf.day(as_of))
    return _("Still to come on %(day)s, when the last article was written.") % {"day": day}


@register.filter
def outlet_name(article: Article) -> str:
    """Who published an article, as far as it says."""
    return article.outlet.name if article.outlet else _("Outlet not named")


@register.filter
def one_per_article(mentions: list[Mention]) -> list[Mention]:
    """The first of `mentions` from each article, in order of writing."""
    firsts: dict[int, Mention] = {}
    for mention in mentions:
        firsts.setdefault(mention.article_id, mention)
    return sorted(firsts.values(), key=written)


def written(mention: Mention) -> tuple:
    """The order in which articles were written; those that nobody can date come last."""
    return (mention.article.published_earliest or date.max, mention.article.number)


@register.filter
def quoted(mention: Mention) -> SafeString:
    """The sentence with the expression that dates it marked."""
    start = (mention.expression_start or 0) - mention.start
    end = start + len(mention.expression)
    if not mention.expression or mention.quote[max(start, 0) : end] != mention.expression:
        return conditional_escape(mention.quote)
    before, after = mention.quote[:start], mention.quote[end:]
    return format_html('{}<mark class="when-said">{}</mark>{}', before, mention.expression, after)


@register.simple_tag
def state_link(form, **changes) -> str:
    """The address of the timeline as `form` has it, with changes."""
    return form.link(**changes)
