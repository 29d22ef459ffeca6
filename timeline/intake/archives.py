"""ZIP archives, as far as they can be trusted: what stands in one, and what each file in it holds, within limits."""

from __future__ import annotations

import stat
import struct
import zlib
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from timeline.intake.draft import IntakeError
from timeline.intake.limits import MAX_BYTES

ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
MOST_RECORDS = 2_000
MOST_OF_DIRECTORY = 1_000_000
MOST_UNPACKED = 100_000_000
MOST_RATIO = 100
SMALL = 100_000
"""Bytes; a file that unpacks to no more than this does no harm, however well it was packed."""
END_OF_DIRECTORY = b"PK\x05\x06"
LENGTH_OF_END = 22
LONGEST_COMMENT = 65_535
PIECE = 65_536
ADVICE = "Unpack it on your machine and upload the articles in it."


def is_zip(data: bytes) -> bool:
    """True when the bytes begin as a ZIP archive does, an Office document included."""
    return data.startswith(ZIP_STARTS)


def _check_directory(data: bytes, name: str) -> None:
    """Raise IntakeError when the archive says that its directory is larger than is read; nothing is read of it yet."""
    end = data.rfind(END_OF_DIRECTORY, max(0, len(data) - LONGEST_COMMENT - LENGTH_OF_END))
    number, size = struct.unpack_from("<HI", data, end + 10) if 0 <= end <= len(data) - LENGTH_OF_END else (0, 0)
    if number > MOST_RECORDS or size > MOST_OF_DIRECTORY:
        raise IntakeError(f"{name} has more than {MOST_RECORDS:,} files in it. {ADVICE}")


def names_in(data: bytes) -> frozenset[str]:
    """The names in the archive's directory; none when it is broken or has more than 2,000."""
    try:
        return frozenset(open_archive(data, "").namelist())
    except IntakeError:
        return frozenset()


def open_archive(data: bytes, name: str) -> ZipFile:
    """The archive with its directory read and nothing unpacked.

    Raises IntakeError for a broken one, and for one of more than 2,000 records or 100 MB unpacked.
    """
    _check_directory(data, name)
    try:
        archive = ZipFile(BytesIO(data))
    except (BadZipFile, ValueError, NotImplementedError, OverflowError) as error:
        raise IntakeError(f"{name} is a damaged ZIP archive. Make it again, or upload the files in it.") from error
    if len(archive.filelist) > MOST_RECORDS:
        raise IntakeError(f"{name} has more than {MOST_RECORDS:,} files in it. {ADVICE}")
    if sum(info.file_size for info in archive.filelist) > MOST_UNPACKED:
        raise IntakeError(f"{name} would unpack to more than {MOST_UNPACKED // 1_000_000} MB. {ADVICE}")
    return archive


def why_refused(info: ZipInfo) -> str:
    """Why a file in an archive may not be unpacked, as the end of a sentence; "" when it may."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    if stat.S_ISLNK(kind):
        return "is a link to another file"
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        return "is no ordinary file"
    if info.flag_bits & 1:
        return "is encrypted"
    if info.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        return "is packed in an unusual way"
    path = info.filename.replace("\\", "/")
    if path.startswith("/") or path[1:2] == ":" or ".." in path.split("/"):
        return "has a name that leads out of the archive"
    return ""


def unpacked(archive: ZipFile, info: ZipInfo, most: int = MAX_BYTES) -> bytes:
    """What a file in the archive holds, counted while it is unpacked.

    Raises IntakeError, whose message is the end of a sentence, when it is damaged, larger than ``most``
    bytes, or packed more than a hundredfold.
    """
    pieces, size = [], 0
    try:
        with archive.open(info) as file:
            while piece := file.read(PIECE):
                size += len(piece)
                if size > most:
                    raise IntakeError(f"has more than {most / 1e6:.0f} MB")
                if size > SMALL and size > MOST_RATIO * info.compress_size:
                    raise IntakeError(f"is packed more than {MOST_RATIO} times over")
                pieces.append(piece)
    except IntakeError:
        raise
    except (BadZipFile, zlib.error, EOFError, ValueError, OSError, NotImplementedError, RuntimeError) as error:
        raise IntakeError("is damaged") from error
    return b"".join(pieces)
