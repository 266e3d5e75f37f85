"""How late the time stamps of a WebM or Matroska file start, which Qt counts in its length."""

from pathlib import Path

_EBML = b"\x1a\x45\xdf\xa3"
_SCALE = b"\x2a\xd7\xb1"  # TimestampScale: nanoseconds to a tick, a million unless it is said
_CLUSTER = b"\x1f\x43\xb6\x75"
_TIMESTAMP = 0xE7  # the first element of a cluster (Matroska, RFC 9559, 5.1.3.1)
_HEAD = 256 * 1024  # bytes in which the first cluster begins
_WORTH = 1_000  # ms from which it counts: some start late by a frame or two on purpose


def late_start(path: Path) -> int:
    """When the file's first picture or sound comes, in milliseconds; 0 where that is soon."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
    except (OSError, ValueError):
        return 0
    if not head.startswith(_EBML):
        return 0
    ticks = _first_timestamp(head)
    start = round(ticks * _scale(head) / 1_000_000)
    return start if start >= _WORTH else 0


def _first_timestamp(head: bytes) -> int:
    cluster = head.find(_CLUSTER)
    if cluster < 0:
        return 0
    rest = head[cluster + len(_CLUSTER) :]
    rest = rest[_length_of_size(rest) :]
    return _number(rest[1:]) if rest[:1] == bytes([_TIMESTAMP]) else 0


def _scale(head: bytes) -> int:
    place = head.find(_SCALE, 0, max(head.find(_CLUSTER), 0))
    return (_number(head[place + len(_SCALE) :]) if place >= 0 else 0) or 1_000_000


def _length_of_size(data: bytes) -> int:
    """How many bytes an element's size takes: one more than there are leading zero bits."""
    return 9 - data[0].bit_length() if data else 0


def _number(data: bytes) -> int:
    """An unsigned number of up to eight bytes with its size before it."""
    length = data[0] & 0x7F if data and data[0] & 0x80 else 0
    return int.from_bytes(data[1 : 1 + min(length, 8)], "big")
