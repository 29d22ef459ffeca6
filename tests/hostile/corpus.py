"""Bad files, made by code: bombs, nonsense, wrong types, naughty strings in every field."""

import zipfile
from io import BytesIO

from tests.intake.archives import archive_of
from tests.intake.feeds import ATOM, item, rss
from tests.intake.made_documents import column, mail_of, pdf_of, word_of

SENTENCE = "The council met on Monday and voted to keep the library open, the mayor said."
NAUGHTY = "\x00\x01\x1b[31m\x85\u202eevil\u2066\u200b\ufeff\ud800\U000e0041\uffff'\"<script>alert(1)</script>"
LINES = column(50, 700, [[SENTENCE[:40], SENTENCE[40:]]] * 3)

TEXT = f"Library stays open\nBy Jane Roe\n3 March 2015\n\n{SENTENCE}\n\n{SENTENCE} Again.".encode()
PAGE = (
    '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Library</title></head><body><article><h1>Library</h1>'
    f"<p>{SENTENCE}</p><p>{SENTENCE}</p></article></body></html>"
).encode()
WORD = word_of(("Library stays open", "Title"), SENTENCE, SENTENCE, rows=[("a", "b")], head="The Courier")
PDF = pdf_of([[(50, 760, 24, "Library stays open"), *LINES]], Title="Library stays open")
MAIL = mail_of(SENTENCE * 2, f"<p>{SENTENCE}</p><p>{SENTENCE}</p>", Date="Wed, 04 Mar 2015 09:00:00 +0100")
ZIP = archive_of({"a.txt": TEXT, "b.html": PAGE})
RSS = rss(item(), item("Other"))
SOUND = {"text": TEXT, "page": PAGE, "Word": WORD, "PDF": PDF, "mail": MAIL, "archive": ZIP, "RSS": RSS, "Atom": ATOM}

ENTITIES = (
    '<!DOCTYPE x [<!ENTITY a "lollollollollollollollollol">'
    + "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in zip("abcdefgh", "bcdefghi", strict=True))
    + "]>"
)


def word_with(part: str, content: bytes) -> bytes:
    """The sound Word document with one part put in place of its own."""
    changed = BytesIO()
    with zipfile.ZipFile(BytesIO(WORD)) as old, zipfile.ZipFile(changed, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, content if name == part else old.read(name))
    return changed.getvalue()


def body_of(xml: str, before: str = "") -> bytes:
    """The main part of a Word document."""
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    return f'<?xml version="1.0"?>{before}<w:document {space}><w:body>{xml}</w:body></w:document>'.encode()


def overlong_directory() -> bytes:
    """An archive of 60,000 empty files."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for number in range(60_000):
            archive.writestr(f"{number}", b"")
    return buffer.getvalue()


MAIN = "word/document.xml"
PARAGRAPH = "<w:p><w:r><w:t>&i;</w:t></w:r></w:p>"
ELSEWHERE = '<!DOCTYPE x [<!ENTITY i SYSTEM "file:///etc/passwd">]>'
BOMBS = {
    "archive of zeros": archive_of({"a.txt": b"\0" * 14_000_000}),
    "archive of 120 MB": archive_of({f"{n}.txt": b"\0" * 12_000_000 for n in range(10)}),
    "archive in an archive": archive_of({"a.zip": archive_of({"b.zip": ZIP})}),
    "archive of 60,000 files": overlong_directory(),
    "Word of zeros": word_with(MAIN, body_of("<w:p/>" * 2_000_000)),
    "Word of entities": word_with(
        MAIN, body_of("<w:p><w:r><w:t>&i;</w:t></w:r></w:p>", ENTITIES.replace(" x ", " w:document "))
    ),
    "Word of deep tables": word_with(MAIN, body_of("<w:tbl><w:tr><w:tc>" * 20_000)),
    "Word of a file elsewhere": word_with(MAIN, body_of(PARAGRAPH, ELSEWHERE)),
    "feed of entities": RSS.replace(b"<rss", ENTITIES.encode() + b"<rss").replace(b"Other", b"&i;"),
    "feed of a file elsewhere": RSS.replace(b"<rss", ELSEWHERE.encode() + b"<rss").replace(b"Other", b"&i;"),
    "feed of deep elements": b"<rss><channel><item>" + b"<a>" * 100_000,
    "PDF of a huge page": PDF.replace(b"[0 0 595 842]", b"[0 0 9e9 9e9]"),
    "PDF that goes in circles": PDF.replace(b"/Kids [3 0 R]", b"/Kids [2 0 R]"),
    "PDF of a million pages": PDF.replace(b"/Count 1", b"/Count 999999"),
    "PDF of huge letters": pdf_of([[(50, 700, 1e30, SENTENCE)] * 3]),
    "PDF of 20,000 rows": pdf_of([[(n % 500, 842 - n / 30, 1, "a b c") for n in range(20_000)]]),
    "PDF of one long line": pdf_of([[(50, 700, 10, "word " * 60_000)]]),
    "page of 50,000 paragraphs": b"<html><body>" + b"<p>x" * 50_000,
    "page of 50,000 divisions": b"<html><body>" + b"<div>" * 50_000 + SENTENCE.encode(),
    "page of 50,000 attributes": b"<html><body " + b"a=1 " * 50_000 + b">" + SENTENCE.encode(),
    "page of a deep table": b"<html><body>" + b"<table><tr><td>" * 10_000 + SENTENCE.encode(),
    "page of 2 MB in a paragraph": b"<html><body><p>" + SENTENCE.encode() * 25_000,
    "text of 1 MB in a paragraph": SENTENCE.encode() * 12_000,
    "text of one long word": b"a" * 1_900_000,
    "text of marks": b"(.,;" * 100_000,
    "text of 19,000 bylines": b"By Jane Roe\n" * 19_000,
    "mail of 2,000 parts in parts": b"Subject: x\nFrom: a@b.c\nMIME-Version: 1.0\n"
    + b"".join(b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(2000)),
    "mail of a long subject": mail_of(SENTENCE).replace(b"Dam fails", b"=?utf-8?q?" + b"=?" * 5000),
    "mail of 100,000 marks": mail_of(SENTENCE + "\n" + "> " * 100_000),
}
NONSENSE = {
    "nothing": b"",
    "one byte": b"a",
    "one NUL": b"\0",
    "a mark only": b"\xef\xbb\xbf",
    "UTF-16": TEXT.decode().encode("utf-16"),
    "UTF-32": TEXT.decode().encode("utf-32"),
    "UTF-16 without a mark": TEXT.decode().encode("utf-16-be"),
    "UTF-7": TEXT.decode().encode("utf-7"),
    "half of UTF-16": b"\xff\xfe\x00",
    "lone surrogates": b"\xff\xfe" + b"\x00\xd8" * 500,
    "PDF's name only": b"%PDF-",
    "archive's name only": b"PK\x05\x06",
    "feed's name only": b"<rss",
    "feed of a mailbox": b"From x\n<rss>",
}
FIELDS = {
    "text": f"{NAUGHTY} stays open\nBy {NAUGHTY}\n\n{SENTENCE} {NAUGHTY}\n\n{SENTENCE}".encode(errors="surrogatepass"),
    "page": PAGE.replace(b"Library", NAUGHTY.encode(errors="surrogatepass")).replace(
        b"<title>", f'<meta name="author" content="{NAUGHTY}"><title>'.encode(errors="surrogatepass")
    ),
    "PDF": PDF.replace(b"(Library stays open)", b"(\\376\\377\\330\\000\\000\\000 \x1b\x00 <script>)"),
    "mail": MAIL.replace(b"Dam fails", NAUGHTY.replace("\x85", "").encode(errors="surrogatepass")),
    "RSS": RSS.replace(b"Dam fails", NAUGHTY.encode(errors="surrogatepass")),
    "Word": word_with("docProps/core.xml", b"<a>" + NAUGHTY.encode(errors="surrogatepass")),
}
NAMES = {
    "naughty": NAUGHTY,
    "long": "a" * 5000 + ".txt",
    "path": "../../etc/passwd",
    "none": "",
    "line end": "a\nb.txt",
    "bidi": "\u202etxt.exe",
}


def cut(data: bytes) -> list[bytes]:
    """The file cut off at many places, and with a piece of its middle gone."""
    places = sorted({len(data) * n // 12 for n in range(1, 12)} | {1, 2, 5, 30, len(data) - 1})
    return [data[:place] for place in places] + [data[: len(data) // 3] + data[len(data) // 2 :]]
