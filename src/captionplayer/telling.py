"""Sentences on standard error, for who started the program, and the exit code beside them."""

import os
import re
import sys

from captionplayer.errors import Notice
from captionplayer.messages import describe

PROGRAM = "captionplayer"
USER_ERROR = 2
"""The exit code for what the user can mend."""

_UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ud800-\udfff]"
)


def tell(notice: Notice) -> None:
    """One line on standard error, whatever a file's name or content holds."""
    line = _UNPRINTABLE.sub(_escaped, describe(notice))
    print(f"{PROGRAM}: {line}", file=sys.stderr, flush=True)


def is_read(*, by_desktop: bool) -> bool:
    """Whether anybody reads that: not where a desktop started the program, away from a terminal.

    On Windows the program that has a window has no standard error.
    """
    if sys.platform == "win32":
        return sys.__stderr__ is not None
    return not by_desktop or any(map(os.isatty, range(3)))


def _escaped(found: re.Match[str]) -> str:
    return found[0].encode("unicode_escape").decode("ascii")
