"""What kind of file some bytes are, told by what they hold and never by a name."""

from __future__ import annotations

import re
from enum import StrEnum

from timeline.intake.archives import is_zip, names_in

HEAD = 16_384
PDF_HEAD = 1024
FEED_ROOTS = ("rss", "feed", "rdf")
FIRST_ELEMENT = re.compile(r"<([A-Za-z][\w:.-]{0,40})")
WORD_PARTS = ("word/document.xml", "[Content_Types].xml")
OTHER_OFFICE = ("[Content_Types].xml", "META-INF/manifest.xml", "META-INF/container.xml", "mimetype")
HEADER = re.compile(rb"([A-Za-z][A-Za-z0-9-]{1,60}):")
NEXT_MAIL = re.compile(rb"\n\r?\nFrom [^\n]{3,200}\n[A-Z][\w-]{1,60}: ")
OF_ANY_MAIL = {b"from", b"subject"}
OF_MAIL_ALONE = {
    b"received", b"message-id", b"mime-version", b"return-path", b"delivered-to", b"content-type", b"dkim-signature",
}  # fmt: skip


class Kind(StrEnum):
    """What intake makes of a file."""

    ARCHIVE = "archive"
    FEED = "feed"
    WORD = "Word document"
    OFFICE = "document of another program"
    PDF = "PDF file"
    MAIL = "mail"
    MAILBOX = "mailbox"
    TEXT = "text or web page"


def kind_of_file(data: bytes) -> Kind:
    """The kind of the file by its first bytes, and of an archive by the names in its directory."""
    if is_zip(data):
        return _kind_of_archive(data)
    if is_feed(data):
        return Kind.FEED
    if is_mail(data):
        return Kind.MAILBOX if data.startswith(b"From ") and NEXT_MAIL.search(data) else Kind.MAIL
    return Kind.PDF if b"%PDF-" in data[:PDF_HEAD] else Kind.TEXT


def _kind_of_archive(data: bytes) -> Kind:
    names = names_in(data)
    if names.issuperset(WORD_PARTS):
        return Kind.WORD
    return Kind.OFFICE if names.intersection(OTHER_OFFICE) else Kind.ARCHIVE


def is_feed(data: bytes) -> bool:
    """True when the first element of the text is that of an RSS or Atom feed."""
    head = data[:HEAD]
    wide = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    text = head.decode("utf-16" if wide else "latin-1", errors="replace").removeprefix("ï»¿").lstrip()
    first = FIRST_ELEMENT.search(_without_comments(text)) if text.startswith("<") else None
    return bool(first) and first[1].lower().rpartition(":")[2] in FEED_ROOTS


def _without_comments(text: str) -> str:
    """A page's head without comments; one that is not closed goes to the end."""
    before, *rest = text.split("<!--")
    return before + "".join(part.partition("-->")[2] for part in rest)


def is_mail(data: bytes) -> bool:
    """True when the text begins with the header of a mail.

    A pasted article may begin with "From:" and "Subject:" too: it takes a mail's own fields or a sender's address.
    """
    lines = data[:HEAD].lstrip().replace(b"\r\n", b"\n").partition(b"\n\n")[0].split(b"\n")
    lines = lines[1:] if lines[0].startswith(b"From ") else lines
    if not all(HEADER.match(line) or line[:1] in (b" ", b"\t") for line in lines[:-1] or lines):
        return False
    fields = {match[1].lower(): line for line in lines if (match := HEADER.match(line))}
    return fields.keys() >= OF_ANY_MAIL and (bool(OF_MAIL_ALONE & fields.keys()) or b"@" in fields[b"from"])
