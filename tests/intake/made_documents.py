"""Documents for tests, written by hand: PDF files from placed lines, Word documents, mails."""

from collections.abc import Sequence
from email.message import EmailMessage
from io import BytesIO

import docx

Line = tuple[float, float, float, str]
"""Where a line begins, in points from the left and from the bottom, its size, its words."""


TURNED = {
    0: "1 0 0 1 {0:g} {1:g}",
    90: "0 1 -1 0 {2:g} {0:g}",
    180: "-1 0 0 -1 {3:g} {2:g}",
    270: "0 -1 1 0 {1:g} {3:g}",
}


def pdf_of(pages: Sequence[Sequence[Line]], turn: int = 0, **properties: str) -> bytes:
    """A PDF file of these lines in Helvetica on pages of A4, written turned and shown upright by ``turn`` degrees."""
    count = len(pages)
    objects = [b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"]
    kids = " ".join(f"{3 + 2 * number} 0 R" for number in range(count))
    objects.append(f"<< /Type /Pages /Count {count} /Kids [{kids}] >>".encode())
    for number, lines in enumerate(pages):
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {4 + 2 * number} 0 R "
            f"/Resources << /Font << /F 1 0 R >> >> /Rotate {turn} >>".encode()
        )
        objects.append(_stream(b"\n".join(_shown(line, turn) for line in lines)))
    objects.append(b"<< /Type /Catalog /Pages 2 0 R >>")
    objects.append(f"<< {' '.join(f'/{key} ({value})' for key, value in properties.items())} >>".encode())
    return _file(objects)


def _shown(line: Line, turn: int) -> bytes:
    left, bottom, size, words = line
    text = words.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
    place = TURNED[turn].format(left, bottom, 842 - bottom, 595 - left).encode()
    return b"BT /F %g Tf %s Tm (%s) Tj ET" % (size, place, text)


def _stream(content: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)


def _file(objects: Sequence[bytes]) -> bytes:
    """The objects as a file; the last two are its catalogue and its properties."""
    file, offsets = bytearray(b"%PDF-1.4\n"), []
    for number, body in enumerate(objects, start=1):
        offsets.append(len(file))
        file += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table, count = len(file), len(objects)
    file += b"xref\n0 %d\n0000000000 65535 f \n" % (count + 1)
    file += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    file += b"trailer\n<< /Size %d /Root %d 0 R /Info %d 0 R >>\n" % (count + 1, count - 1, count)
    return bytes(file + b"startxref\n%d\n%%%%EOF\n" % table)


def column(left: float, top: float, paragraphs: Sequence[Sequence[str]]) -> list[Line]:
    """Lines of 10 points below each other, the first of each paragraph indented."""
    lines: list[Line] = []
    for paragraph in paragraphs:
        for number, words in enumerate(paragraph):
            lines.append((left if number else left + 12, top - 12 * len(lines), 10, words))
    return lines


def word_of(*paragraphs: str | tuple[str, str], head: str = "", rows: Sequence[Sequence[str]] = (), **core) -> bytes:
    """A Word document; a paragraph may come with the name of its style, ``rows`` are those of a table at the end."""
    document = docx.Document()
    for paragraph in paragraphs:
        document.add_paragraph(*((paragraph,) if isinstance(paragraph, str) else paragraph))
    if rows:
        table = document.add_table(len(rows), len(rows[0]))
        for cells, texts in zip(table.rows, rows, strict=True):
            for cell, text in zip(cells.cells, texts, strict=True):
                cell.text = text
    document.sections[0].header.paragraphs[0].text = head
    for name, value in core.items():
        setattr(document.core_properties, name, value)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def mail_of(text: str = "", html: str = "", **headers: str) -> bytes:
    """A mail with these parts and headers."""
    message = EmailMessage()
    usual = {"Subject": "Dam fails at Harwood", "From": "Jane Roe <jane@courier.example>", "To": "desk@news.example"}
    for name, value in (usual | headers).items():
        message[name] = value
    if text or not html:
        message.set_content(text)
    if html and text:
        message.add_alternative(html, subtype="html")
    elif html:
        message.set_content(html, subtype="html")
    return message.as_bytes()
