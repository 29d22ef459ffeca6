"""What goes through the pipe between a process and its child: a JSON object and some bytes, their lengths first."""

from __future__ import annotations

import json
import struct
from typing import Any, BinaryIO

LENGTHS = struct.Struct(">II")
MOST_JSON = 32_000_000
MOST_BYTES = 32_000_000


def write_frame(pipe: BinaryIO, values: dict[str, Any], data: bytes = b"") -> None:
    """Send an object and bytes."""
    text = json.dumps(values).encode("ascii")
    pipe.write(LENGTHS.pack(len(text), len(data)))
    pipe.write(text)
    pipe.write(data)
    pipe.flush()


def read_frame(pipe: BinaryIO) -> tuple[dict[str, Any], bytes]:
    """The next object and its bytes. Raises EOFError at the pipe's end, ValueError for what is no frame."""
    of_text, of_data = LENGTHS.unpack(_exactly(pipe, LENGTHS.size))
    if of_text > MOST_JSON or of_data > MOST_BYTES:
        raise ValueError("a frame that is too long")
    values = json.loads(_exactly(pipe, of_text))
    if not isinstance(values, dict):
        raise ValueError("a frame without an object")
    return values, _exactly(pipe, of_data)


def _exactly(pipe: BinaryIO, length: int) -> bytes:
    data = pipe.read(length)
    if len(data) < length:
        raise EOFError
    return data
