"""How much is read: the limits that hold before anything is parsed (docs/lesson-format.md)."""

import re

from captionplayer.errors import BundleError, FileError, InputError

MAX_BYTES = 64 * 1024 * 1024
"""Of one caption or translation file: 100,000 captions of 100 letters, each written \\uXXXX."""

MAX_CAPTIONS = 100_000
"""Captions in one file."""

MAX_VALUES = 2_000_000
"""Values of any kind in one JSON text: bounds the memory that reading it can take."""

MAX_TIME = 2**31 - 1
"""The latest time in milliseconds, almost 25 days; a time fits a C int on its way to the screen."""

_JSON_KEY = re.compile(r'"subtitle-\d+-\d+-\d+"\s*:')


def check_size(data: bytes, file: str) -> None:
    """Refuse a file that is too large. Raises FileError."""
    if len(data) > MAX_BYTES:
        limit = MAX_BYTES // (1024 * 1024)
        size = -(-len(data) // (1024 * 1024))
        raise FileError("file-too-large", file=file, size=size, limit=limit)


def check_count(count: int, file: str, error: type[InputError]) -> None:
    """Refuse more captions than the limit."""
    if count > MAX_CAPTIONS:
        raise error("captions-too-many", file=file, count=count, limit=MAX_CAPTIONS)


def check_json(text: str, file: str) -> None:
    """Refuse JSON with too many captions or values; counts them without parsing.

    Raises BundleError.
    """
    if text.count('"subtitle-') > MAX_CAPTIONS:
        check_count(sum(1 for _ in _JSON_KEY.finditer(text)), file, BundleError)
    # each value but the first follows one of these
    values = text.count(",") + text.count("[") + text.count("{")
    if values > MAX_VALUES:
        raise BundleError("json-too-many-values", file=file, limit=MAX_VALUES)
