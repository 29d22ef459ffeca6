"""Archives for tests, made in memory."""

import stat
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

LINK = (stat.S_IFLNK | 0o777) << 16
DEVICE = (stat.S_IFCHR | 0o600) << 16


def archive_of(files: dict[str, bytes], **attributes: int) -> bytes:
    """A ZIP archive of these files; ``external_attr`` and the like are given to each of them."""
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        for name, data in files.items():
            info = ZipInfo(name)
            info.compress_type = ZIP_DEFLATED
            for attribute, value in attributes.items():
                setattr(info, attribute, value)
            archive.writestr(info, data)
    return buffer.getvalue()


def marked_encrypted(archive: bytes) -> bytes:
    """The archive with the flag of encryption set in each local header and in the directory."""
    changed = bytearray(archive)
    for start, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = archive.find(start)
        while at >= 0:
            changed[at + offset] |= 1
            at = archive.find(start, at + 1)
    return bytes(changed)
