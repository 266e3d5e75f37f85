"""The window that is open already: asked by another start for what it was started for.

Through a socket, or a named pipe of Windows; never an internet one. Plain Python, so that a second
start is over before Qt and a lesson are loaded.
"""

import os
import socket
import sys
from enum import Enum, auto
from pathlib import Path
from threading import Thread
from time import monotonic

from captionplayer.secondstart.address import is_own
from captionplayer.secondstart.wish import Wish, encode

TAKEN = b"taken\n"
"""What the window says when it does what it was asked for."""
REFUSED = b"refused\n"
"""What it says when it does not, be it that it did not understand."""
PATIENCE = 2.0
"""Seconds after which a window that does not answer is left alone."""


class Answer(Enum):
    """What came of asking."""

    NOBODY = auto()
    """No window is open."""
    TAKEN = auto()
    REFUSED = auto()
    SILENT = auto()
    """A window is open and does not answer."""


def ask(wish: Wish, place: Path | None) -> Answer:
    """Ask the window that listens there; returns within some two seconds."""
    if place is None or not (sys.platform == "win32" or is_own(place.parent)):
        return Answer.NOBODY
    try:
        if sys.platform == "win32":
            said = _through_pipe(place, encode(wish))
        else:
            said = _through_socket(place, encode(wish))
    except (TimeoutError, BlockingIOError):  # the latter where many wait already
        return Answer.SILENT
    except OSError:
        return Answer.NOBODY
    # nothing at all: it ended meanwhile
    return {TAKEN: Answer.TAKEN, b"": Answer.NOBODY}.get(said, Answer.REFUSED)


def _through_socket(place: Path, line: bytes) -> bytes:
    if sys.platform == "win32":  # Python has no such sockets there
        return b""
    until = monotonic() + PATIENCE
    said = b""
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(PATIENCE)
        connection.connect(os.fsencode(place))
        connection.sendall(line)
        while len(said) < len(REFUSED) and not said.endswith(b"\n"):
            connection.settimeout(max(until - monotonic(), 0.001))
            part = connection.recv(len(REFUSED))
            if not part:
                break
            said += part
    return said


def _through_pipe(place: Path, line: bytes) -> bytes:
    """The same for Windows; nobody has tried that yet. A pipe knows no time limit."""
    said: list[bytes] = []

    def exchange() -> None:
        with place.open("r+b", buffering=0) as pipe:
            pipe.write(line)
            said.append(pipe.read(len(REFUSED)) or b"")

    if not place.exists():
        return b""
    thread = Thread(target=exchange, daemon=True)
    thread.start()
    thread.join(PATIENCE)
    if thread.is_alive():
        raise TimeoutError
    return said[0] if said else b""
