"""Bytes to text: what kind of file it is, and in which encoding."""

from __future__ import annotations

import re

from charset_normalizer import from_bytes

from timeline.intake.draft import IntakeError

MAGIC = (
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"II*\x00", "a TIFF image"),
    (b"MM\x00*", "a TIFF image"),
    (b"RIFF", "a WebP image, sound or film"),
    (b"\x00\x00\x00\x18ftyp", "a film"),
    (b"\x00\x00\x00\x20ftyp", "a film"),
    (b"ID3", "a sound file"),
    (b"OggS", "a sound file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"BZh", "a bzip2 archive"),
    (b"7z\xbc\xaf", "a 7-Zip archive"),
    (b"Rar!", "a RAR archive"),
    (b"\xfd7zXZ", "an xz archive"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "a Rich Text document"),
    (b"SQLite format 3", "a database"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
)
BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe\x00\x00", "utf-32"),
    (b"\x00\x00\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
META_CHARSET = re.compile(
    rb"<(?:meta|\?xml)[^<>]{0,200}?(?:charset|encoding)\s{0,5}=\s{0,5}[\"']?([\w.:-]{2,30})", re.I
)
CONTROL = bytes(code for code in range(32) if code not in b"\t\n\v\f\r\x1b")
ASCII = bytes(range(128))
MOST_ODD_BYTES = 0.1
SAMPLE = 100_000
ADVICE = "Save it as plain text (UTF-8) or as a web page, and upload that."


def refuse_other_kinds(data: bytes, name: str) -> None:
    """Raise IntakeError, naming the kind, when the first bytes are those of no text file."""
    for magic, kind in MAGIC:
        if data.startswith(magic):
            raise IntakeError(f"{name} is {kind}, not text. {ADVICE}")


def decode(data: bytes, name: str) -> str:
    """The text of the bytes by byte order mark, declared charset, UTF-8, then by likelihood.

    Raises IntakeError when no encoding makes text of them.
    """
    for mark, encoding in BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    wide = _wide_encoding(data)
    if wide:
        return data.decode(wide, errors="replace")
    if len(data.translate(None, CONTROL)) < 0.97 * len(data) - 16:
        raise IntakeError(f"{name} is a binary file, not text. {ADVICE}")
    for encoding in (_declared(data), "utf-8"):
        text = _strictly(data, encoding)
        if text is not None:
            return text
    return _likeliest(data, name)


def _wide_encoding(data: bytes) -> str:
    """UTF-16 without a mark: nearly every second byte of Western text is zero."""
    sample = data[:4000]
    half = len(sample) // 2
    for encoding, zeros, letters in (
        ("utf-16-le", sample[1::2], sample[::2]),
        ("utf-16-be", sample[::2], sample[1::2]),
    ):
        if half > 3 and zeros.count(0) > 0.7 * half and letters.count(0) < 0.1 * half:
            return encoding
    return ""


def _declared(data: bytes) -> str:
    match = META_CHARSET.search(data[:4096])
    return match.group(1).decode("ascii") if match else ""


def _strictly(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding) if encoding else None
    except (LookupError, ValueError):
        return None


def _likeliest(data: bytes, name: str) -> str:
    """UTF-8 with a few bad bytes, the legacy encoding of English, or what charset-normalizer makes of it."""
    nearly = data.decode("utf-8", errors="replace")
    bad = nearly.count("\ufffd")
    odd = len(data.translate(None, ASCII))
    if bad <= (odd - bad) / 10:
        return nearly
    if odd <= MOST_ODD_BYTES * len(data):
        return data.decode("cp1252", errors="replace")
    best = from_bytes(data[:SAMPLE]).best()
    if best is None:
        raise IntakeError(f"The encoding of {name} could not be made out. {ADVICE}")
    return data.decode(best.encoding, errors="replace")
