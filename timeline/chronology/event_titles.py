"""The title of an event: the best of those that its reports' clauses give."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping

from timeline.chronology.reports import Happening, Report

LONGEST = 90


def title_of(happening: Happening, headlines: Mapping[str, str]) -> str:
    """A full clause that names who matters; else the shortest headline of an article that leads with it; else a noun.

    ``headlines`` are the articles' own, by article key. Always 1 to 300 characters.
    """
    whole = [report for report in happening.reports if report.mention.whole and report.mention.title]
    if whole:
        best = max(whole, key=lambda report: (_quality(report, happening), report.key))
        return _with_place(best.mention.title, best, happening)
    held = [title for report in happening.reports if (title := _between(report))]
    if held:
        return max(held, key=lambda title: (len(title), title))
    leading = {headlines.get(r.key[0], "") for r in happening.reports if r.mention.paragraph == 0}
    leading = sorted((len(headline), headline) for headline in leading if headline and len(headline) <= LONGEST)
    if leading and any(report.founds and report.mention.paragraph == 0 for report in happening.reports):
        return leading[0][1]
    named = [report for report in happening.reports if report.mention.title]
    if named:
        return max(named, key=lambda report: (_quality(report, happening), report.key)).mention.title
    return next((headline for _, headline in leading), "") or happening.reports[0].mention.trigger.capitalize()


def _with_place(title: str, report: Report, happening: Happening) -> str:
    """The title with the one place where they met, where it does not say it yet."""
    places = Counter(place for other in happening.reports for place in other.places)
    if report.mention.kind != "meeting" or not places:
        return title
    place = min(places, key=lambda name: (-places[name], name))
    if any(name.lower() in title.lower() for name in places) or len(title) + len(place) + 4 > LONGEST:
        return title
    return f"{title} in {place}"


def _between(report: Report) -> str:
    """ "Smith and Jones hold 20-minute call", for a meeting that is only named, between two persons."""
    mention = report.mention
    if mention.kind not in ("meeting", "call") or len(report.persons) != 2 or not mention.title or not report.founds:
        return ""
    first, second = (name.split()[-1] for name in sorted(report.persons))
    if first in mention.title or second in mention.title:
        return mention.title
    verb = "to hold" if report.ahead else "hold"
    title = f"{first} and {second} {verb} {mention.title[:1].lower()}{mention.title[1:]}"
    return title if len(title) <= LONGEST else ""


def _quality(report: Report, happening: Happening) -> float:
    mention = report.mention
    common = Counter(name for other in happening.reports for name in other.names)
    leading = {name.split()[-1].lower() for name, _ in sorted(common.items(), key=lambda row: (-row[1], row[0]))[:4]}
    words = mention.title.lower()
    points = sum(1.0 for name in leading if name in words)
    points += 0.8 if report.founds else 0.0
    points += 0.5 if mention.kind == _main_kind(happening) else 0.0
    points += 0.3 if mention.main else 0.0
    points += 0.5 if words.split(" ")[0].strip(",’s") in leading else 0.0
    points -= abs(len(mention.title) - 50) / 60
    return points


def _main_kind(happening: Happening) -> str:
    kinds = Counter(report.mention.kind for report in happening.reports if report.founds)
    return min(kinds, key=lambda kind: (-kinds[kind], kind), default="")
