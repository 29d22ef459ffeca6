"""Files that hold several articles: ZIP archives and feeds, taken apart within limits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING
from zipfile import ZipFile, ZipInfo

from timeline.intake.archives import open_archive, unpacked, why_refused
from timeline.intake.characters import clean_name
from timeline.intake.draft import IntakeError
from timeline.intake.kinds import Kind, kind_of_file
from timeline.intake.limits import check_bytes
from timeline.intake.metadata import PageFacts

if TYPE_CHECKING:
    from feedparser import FeedParserDict

MOST_ENTRIES = 200
LITTER = ("__MACOSX/", ".DS_Store", "Thumbs.db", "desktop.ini")


@dataclass(frozen=True, slots=True)
class Entry:
    """One file of an archive or one item of a feed.

    ``data`` are bytes that ``read_document`` reads; ``problem`` is a sentence in their stead when the entry cannot be
    taken. ``facts`` are what a feed says of its item; they stand in ``data`` too, so that nobody needs to keep them.
    """

    name: str
    data: bytes = b""
    facts: PageFacts = PageFacts()
    problem: str = ""


def is_container(data: bytes) -> bool:
    """True for a ZIP archive that is no document, and for an RSS or Atom feed; looks at names and first bytes only."""
    return kind_of_file(data) in (Kind.ARCHIVE, Kind.FEED)


def entries(data: bytes, file_name: str) -> Iterator[Entry]:
    """What a container holds, in its order: the files of an archive, or the items of a feed as web pages.

    Raises IntakeError, before the first entry, when the whole cannot be read: damaged, empty, more than 200 entries,
    more than 100 MB unpacked. What is wrong with one entry is that entry's ``problem``.
    """
    name = clean_name(file_name)
    check_bytes(len(data), name)
    kind = kind_of_file(data)
    if kind is Kind.FEED:
        return _items(data, name)
    if kind is Kind.ARCHIVE:
        return _files(data, name)
    raise IntakeError(f"{name} is neither a ZIP archive nor a feed. Upload it as an article.")


def _items(data: bytes, name: str) -> Iterator[Entry]:
    from timeline.intake.syndication import items  # loads feedparser, which archives do without

    found = items(data, name)
    _check_number(len(found), "items", name)
    return (_item(item, number) for number, item in enumerate(found, start=1))


def _item(item: FeedParserDict, number: int) -> Entry:
    from timeline.intake.syndication import name_of, page_of

    page, facts = page_of(item)
    name = name_of(item, number)
    problem = "" if page else f"{name} has no text in the feed. Open its address and upload the article."
    return Entry(name, page, facts, problem)


def _files(data: bytes, name: str) -> Iterator[Entry]:
    archive = open_archive(data, name)
    files = [info for info in archive.infolist() if not info.is_dir() and not _is_litter(info.filename)]
    if not files:
        raise IntakeError(f"{name} is an empty archive. Upload one that has articles in it.")
    _check_number(len(files), "files", name)
    return (_file(archive, info) for info in files)


def _check_number(number: int, things: str, name: str) -> None:
    if number > MOST_ENTRIES:
        raise IntakeError(f"{name} holds {number:,} {things}; at most {MOST_ENTRIES} are read at once. Split it up.")


def _is_litter(path: str) -> bool:
    """True for what desktop systems add to the archives they make."""
    return path.startswith(LITTER[0]) or path.rsplit("/", 1)[-1] in LITTER


def _file(archive: ZipFile, info: ZipInfo) -> Entry:
    name = clean_name(info.filename)
    try:
        refusal = why_refused(info)
        data = b"" if refusal else unpacked(archive, info)
    except IntakeError as error:
        refusal = str(error)
    if not refusal and is_container(data):
        refusal = "holds files of its own"
    return Entry(name, problem=f"{name} {refusal}. Upload it by itself.") if refusal else Entry(name, data)
