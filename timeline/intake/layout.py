"""Paragraphs of a file to a draft: each one's role found, the facts taken, the body put together."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from timeline.intake.datelines import Dateline, read_dateline
from timeline.intake.draft import Draft, Dropped, Stated
from timeline.intake.head import SUMMARY, read_head
from timeline.intake.labels import cut_comments, cut_lists_of_links, label, name_pictures
from timeline.intake.lines import Line, Role
from timeline.intake.masthead import MASTHEAD
from timeline.intake.outlets import agency_of, outlet_of
from timeline.intake.publication import stated_in
from timeline.intake.stray import drop_stray_headlines
from timeline.intake.tail import drop_appeals, read_tail
from timeline.intake.titles import final_title

ADDRESS = re.compile(r"\A(?:(?:source|via|url|link|original)\s?:\s?)?(https?://\S{1,500})$", re.IGNORECASE)
NO_OUTLET = (
    "a picture credit", "share links", "a related-story link", "tags", "readers' comments", "a rule", "a greeting",
    "a mail's signature", "words above a forwarded mail",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Known:
    """Facts that stand outside the paragraphs, in a page's metadata; the best form of the title comes first."""

    titles: list[str] = field(default_factory=list)
    byline: str = ""
    outlet: str = ""
    url: str = ""
    published: Stated | None = None
    captions: list[str] = field(default_factory=list)


def read_paragraphs(
    paragraphs: list[str],
    known: Known | None = None,
    links: Collection[str] = (),
    columns: Collection[str] = (),
    aside: Sequence[Dropped] = (),
) -> Draft:
    """The draft of an article's paragraphs in order. Its ``body`` is empty when no article stands in them.

    ``links`` are those paragraphs that are nothing but a link, ``columns`` those with wide gaps between their pieces,
    ``aside`` what was left out already: an outlet may be named there.
    """
    known = known or Known()
    lines = [label(text) for text in paragraphs]
    for line in lines:
        line.only_link, line.in_columns = line.text in links, line.text in columns
    name_pictures(lines)
    cut_comments(lines)
    cut_lists_of_links(lines)
    read_head(lines, known.titles)
    drop_appeals(lines)
    read_tail(lines)
    drop_stray_headlines(lines)
    read_tail(lines)
    _keep_inner_dates(lines)
    return _draft([*lines, *(Line(piece.text, Role.DROPPED, piece.why) for piece in aside)], known)


def _keep_inner_dates(lines: list[Line]) -> None:
    """A date alone between paragraphs heads a part of the article; it is not when it was published."""
    body = [index for index, line in enumerate(lines) if line.role is Role.BODY]
    for index in range(body[0], body[-1]) if body else ():
        line = lines[index]
        if line.role is Role.DATE and not line.date.labelled and not line.byline:
            line.role, line.why, line.date = Role.BODY, "", None


def _draft(lines: list[Line], known: Known) -> Draft:
    body = [line.text for line in lines if line.role is Role.BODY]
    dateline = next((line.dateline for line in lines if line.dateline), None) or _take_dateline(body)
    body = [text for text in body if text]
    text, spans = _joined(body, [*(line.caption for line in lines if line.caption), *known.captions])
    people = known.byline or _people(lines)
    outlet = known.outlet or _outlet(lines, people, dateline)
    url = known.url or next((match[1] for line in lines if (match := ADDRESS.match(line.text))), "")
    return Draft(
        title=final_title((known.titles[0] if known.titles else "") or _first(lines, Role.TITLE), outlet),
        standfirst="\n".join(SUMMARY.sub("", line.text) for line in lines if line.role is Role.STANDFIRST),
        byline=people,
        outlet=outlet,
        url=url,
        body=text if body else "",
        captions=spans if body else [],
        dropped=_dropped(lines, dateline),
        published=known.published or stated_in(lines, dateline, url),
        dateline=dateline.text if dateline else "",
        hints=[*(hint for line in lines for hint in line.hints), *filter(None, [dateline and dateline.hint])],
    )


def _dropped(lines: list[Line], dateline: Dateline | None) -> list[Dropped]:
    """What is not in the body, each with its reason; of a caption its credit."""
    above = accumulate((line.role is Role.BODY and bool(line.text) for line in lines), initial=0)
    dropped = [
        Dropped(line.text, line.why, place)
        for line, place in zip(lines, above, strict=False)
        if line.why and line.role is not Role.CAPTION
    ]
    credited = [line for line in lines if line.caption and line.caption != line.text]
    dropped += [Dropped(line.text.replace(line.caption, "").strip(), "a picture credit") for line in credited]
    labels = [SUMMARY.match(line.text) for line in lines if line.role is Role.STANDFIRST]
    dropped += [Dropped(label.group().strip(), "a label") for label in labels if label]
    alone = any(line.dateline for line in lines)
    return dropped + ([Dropped(dateline.text, "the dateline")] if dateline and not alone else [])


def _first(lines: list[Line], role: Role) -> str:
    return next((line.text for line in lines if line.role is role), "")


def _people(lines: list[Line]) -> str:
    """The persons of the bylines, else of "Reporting by ..." under the report."""
    credits = [*(line.byline for line in lines), *(line.reporters for line in lines)]
    return next((credit.people for credit in credits if credit and credit.people), "")


def _take_dateline(body: list[str]) -> Dateline | None:
    """The dateline at the start of the first paragraph, which loses it."""
    dateline = read_dateline(body[0]) if body else None
    if dateline:
        body[0] = body[0][dateline.end :].strip()
    return dateline


def _joined(body: list[str], captions: list[str]) -> tuple[str, list[tuple[int, int]]]:
    """The paragraphs with the captions after them, and where each caption stands."""
    captions = [caption for caption in dict.fromkeys(captions) if caption not in body]
    text, spans = "\n\n".join(body), []
    for caption in captions:
        spans.append((len(text) + 2, len(text) + 2 + len(caption)))
        text = f"{text}\n\n{caption}"
    return text, spans


def _outlet(lines: list[Line], people: str, dateline: Dateline | None) -> str:
    """Named by a line that is no part of the report, else beside the byline, else in the dateline."""
    asides = (line for line in lines if line.role in (Role.DROPPED, Role.DATE) and line.why not in NO_OUTLET)
    aside = [line.text for line in asides]
    masthead = next((line.byline.outlet for line in lines if line.byline and line.why == MASTHEAD), "")
    beside = (line.byline.outlet for line in lines if line.byline)
    agencies = (*map(agency_of, aside), dateline.agency if dateline else "")
    return next(filter(None, (masthead, outlet_of(aside, people), *beside, *agencies)), "")
