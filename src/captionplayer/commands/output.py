"""Standard output of a command: what cannot be written is told, as files are."""

import os
import sys
from contextlib import suppress
from typing import TextIO

from captionplayer.errors import FileError


def write(text: str) -> None:
    """Prints the text as it is; raises FileError where that fails.

    A reader that stops early, such as `head`, has what it wanted.
    """
    stream = sys.stdout
    if stream is None:
        raise FileError("output-unwritable", reason="it is closed")
    try:
        stream.write(text)
        stream.flush()
    except OSError as error:
        _give_up(stream)
        if not isinstance(error, BrokenPipeError):
            reason = error.strerror or str(error)
            raise FileError("output-unwritable", reason=reason) from error


def _give_up(stream: TextIO) -> None:
    """What waits in the stream goes nowhere; Python would try it again, and fail, at the end."""
    with suppress(OSError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, stream.fileno())
        os.close(nowhere)
