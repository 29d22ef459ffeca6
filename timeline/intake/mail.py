"""A mail to a draft: its HTML or text part without greeting, quoting and signature; of a forwarded one the inner."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr

from timeline.intake.bylines import names_outlet
from timeline.intake.characters import clean_text
from timeline.intake.draft import Draft, Dropped, IntakeError, Stated
from timeline.intake.layout import Known, read_paragraphs
from timeline.intake.limits import check_text
from timeline.intake.paragraphs import in_columns, paragraphs
from timeline.intake.stated_dates import find_full_date
from timeline.intake.titles import is_title_again

LONGEST_FIELD = 400
DEEPEST = 3
MALFORMED = (ValueError, LookupError, TypeError, AttributeError, RecursionError, AssertionError)
FORWARDED = re.compile(
    r"[ \t>]{0,10}(?:-{2,20} ?(?:forwarded|original) message ?-{2,20}|begin forwarded message:)[ \t]{0,10}",
    re.IGNORECASE,
)
FIELD = re.compile(r"\*?(from|date|sent|subject|to|cc|reply-to)\*?\s?:\*?\s?(.{0,400})\Z", re.IGNORECASE | re.DOTALL)
PREFIX = re.compile(r"\A(?:\s?(?:re|fwd?|aw|wg)\s?:|\s?\[[^\[\]]{1,40}\])+\s?", re.IGNORECASE)
GREETING = re.compile(r"(?:dear|hi|hello|good (?:morning|afternoon|evening)|hey)\b[^.!?]{0,60}[,!:]?\Z", re.IGNORECASE)
SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
QUOTED = re.compile(r"^(?:> ?)+", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Envelope:
    """What stands above a mail's text: subject, sender and date as they were sent."""

    subject: str = ""
    sender: str = ""
    date: str = ""

    @property
    def stated(self) -> Stated | None:
        """The mail's own date, said to be the mail's."""
        found = find_full_date(self.date)
        return Stated(found.edtf, f"the mail's date: “{self.date}”") if found else None


def read_mail(data: bytes, name: str) -> Draft:
    """The article of a mail; its ``body`` is empty when none is found.

    The mail's date and subject stand in where the article has none of its own. Raises IntakeError for a damaged
    mail and for an article of more than 2 million characters.
    """
    try:
        message = message_from_bytes(data, policy=policy.default)
        drafts = list(_drafts(message, name, DEEPEST))
    except IntakeError:
        raise
    except MALFORMED as error:
        raise IntakeError(f"{name} is a damaged mail. Save its text as a text file and upload that.") from error
    return max(drafts, key=lambda draft: len(draft.body), default=Draft())


def _drafts(message: EmailMessage, name: str, depth: int) -> Iterator[Draft]:
    """The article by the HTML part, by the text part where that has none, and by each mail inside."""
    envelope = _envelope(message)
    for kind, reader in (("html", _read_html), ("plain", _read_text)):
        part = _part(message, kind)
        draft = reader(part, envelope, name) if part.strip() else Draft()
        if draft.body:
            yield draft
            break
    for inner in _inner(message) if depth else ():
        yield from _drafts(inner, name, depth - 1)


def _inner(message: EmailMessage) -> Iterator[EmailMessage]:
    for part in message.iter_attachments() if message.is_multipart() else ():
        if part.get_content_type() == "message/rfc822":
            yield part.get_content()


def _part(message: EmailMessage, kind: str) -> str:
    part = message.get_body(preferencelist=(kind,))
    text = part.get_content() if part is not None else ""
    return text if isinstance(text, str) else ""


def _envelope(message: EmailMessage) -> Envelope:
    fields = {key: _field(message, key) for key in ("subject", "from", "date")}
    sender = _name(fields["from"])
    return Envelope(PREFIX.sub("", fields["subject"]), sender, fields["date"])


def _name(sender: str) -> str:
    """The name of a sender, not the address."""
    return parseaddr(sender)[0] or ("" if "@" in sender else sender)


def _field(message: EmailMessage, key: str) -> str:
    """A header as one line; "" when it is missing, malformed or long."""
    try:
        text = " ".join(clean_text(str(message.get(key, ""))[: 4 * LONGEST_FIELD]).split())
    except MALFORMED:
        return ""
    return text if len(text) <= LONGEST_FIELD else ""


def _read_html(page: str, envelope: Envelope, name: str) -> Draft:
    from timeline.intake.pages import read_page, text_of_page  # loads lxml, which plain text does without

    if FORWARDED.search(page):
        return _read_text(text_of_page(page, name), envelope, name)
    return _dated(read_page(page, name), envelope)


def _read_text(text: str, envelope: Envelope, name: str) -> Draft:
    check_text(len(text), 0, name)
    above, text, inner = _forwarded(_unquoted(clean_text(text)))
    text, *signature = SIGNATURE.split(text, maxsplit=1)
    columns = in_columns(text)
    lines = paragraphs(text)
    check_text(len(text), len(lines), name)
    greetings = [line for line in lines[:2] if GREETING.fullmatch(line)]
    lines = [line for line in lines if line not in greetings]
    aside = [Dropped(line, "a greeting") for line in greetings]
    aside += [Dropped(block.strip(), "a mail's signature") for block in signature if block.strip()]
    aside += [Dropped(above, "words above a forwarded mail")] if above else []
    envelope = inner or envelope
    return _dated(read_paragraphs(lines, _known(lines, envelope), columns=columns, aside=aside), envelope)


def _known(lines: list[str], envelope: Envelope) -> Known:
    """The subject as the title, when the text begins with it or with no title of its own."""
    return Known([envelope.subject] if envelope.subject and _has_title(lines, envelope.subject) else [])


def _has_title(lines: list[str], title: str) -> bool:
    return any(is_title_again(line, title) for line in lines[:5])


def _dated(draft: Draft, envelope: Envelope) -> Draft:
    """The draft with title, outlet and date from the mail, where it has none of its own."""
    outlet = envelope.sender if names_outlet(envelope.sender) else ""
    return replace(
        draft,
        title=draft.title or envelope.subject,
        outlet=draft.outlet or outlet,
        published=draft.published or envelope.stated,
    )


def _unquoted(text: str) -> str:
    """The text without the marks of quoting, when most of its lines have them."""
    lines = [line for line in text.split("\n") if line.strip()]
    quoted = sum(line.startswith(">") for line in lines)
    return QUOTED.sub("", text) if 2 * quoted > len(lines) else text


def _forwarded(text: str) -> tuple[str, str, Envelope | None]:
    """What stands above the mail that was forwarded last, that mail's text, and its envelope; None when none was."""
    lines = text.split("\n")
    marks = [index for index, line in enumerate(lines) if FORWARDED.fullmatch(line)]
    if not marks:
        return "", text, None
    fields: dict[str, str] = {}
    start = marks[-1] + 1
    while start < len(lines) and ((field := FIELD.match(lines[start])) or not lines[start].strip()):
        if field:
            fields.setdefault(field[1].lower(), field[2].strip())
        start += 1
    subject, sender = PREFIX.sub("", fields.get("subject", "")), _name(fields.get("from", ""))
    envelope = Envelope(subject, sender, fields.get("date") or fields.get("sent", ""))
    return "\n".join(lines[: marks[-1]]).strip(), "\n".join(lines[start:]), envelope
