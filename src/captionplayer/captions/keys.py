"""The keys of a message bundle: which are legal, and what a caption's key says."""

import re
from typing import NamedTuple

DISPLAY_NAME = "display_name"
METADATA = "@metadata"

_LEGAL = re.compile(r"[A-Za-z0-9_.-]{1,100}")
_CAPTION = re.compile(r"subtitle-([0-9]+)-([0-9]+)-([0-9]+)")


class CaptionKey(NamedTuple):
    """What `subtitle-START-END-INDEX` says: milliseconds, and a number counted from 1."""

    start: int
    end: int
    number: int
    key: str


def is_legal(key: str) -> bool:
    """Whether MediaWiki Translate takes the key: 1-100 of A-Z a-z 0-9 - _ . (bundle validation)."""
    return bool(_LEGAL.fullmatch(key))


def caption_key(key: str) -> CaptionKey | None:
    """The times and the index in a caption's key; None for any other legal key."""
    match = _CAPTION.fullmatch(key)
    if not match:
        return None
    start, end, number = match.groups()
    return CaptionKey(int(start), int(end), int(number), key)
