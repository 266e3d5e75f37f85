"""The window that is open already: where it listens, and how another start asks it for something.

It is a socket in the user's own runtime folder, or a named pipe of Windows; never an internet one.
Plain Python, so that a second start is over before Qt and a lesson are loaded.
"""

import os
import socket
import stat
import sys
from collections.abc import Mapping
from enum import Enum, auto
from hashlib import sha256
from pathlib import Path
from threading import Thread
from time import monotonic

from captionplayer.wish import Wish, encode

TAKEN = b"taken\n"
"""What the window says when it does what it was asked for."""
REFUSED = b"refused\n"
"""What it says when it does not, be it that it did not understand."""
PATIENCE = 2.0
"""Seconds after which a window that does not answer is left alone."""

_MAX_ADDRESS = 100  # bytes; a socket's address has 104 on some systems
# a start with other screens or other files of progress has a window of its own
_APART = (
    *("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM"),
    *("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"),
)


class Answer(Enum):
    """What came of asking."""

    NOBODY = auto()
    """No window is open."""
    TAKEN = auto()
    REFUSED = auto()
    SILENT = auto()
    """A window is open and does not answer."""


def address(environment: Mapping[str, str]) -> Path | None:
    """Where this user's window on this screen listens; None where there is no safe place."""
    apart = "\0".join(environment.get(name, "") for name in _APART)
    name = sha256(os.fsencode(apart)).hexdigest()[:12]
    if sys.platform == "win32":
        return Path(rf"\\.\pipe\captionplayer-{environment.get('USERNAME', '')}-{name}")
    folder = _runtime_folder(environment)
    place = folder / "captionplayer" / name if folder and is_own(folder) else None
    return place if place and len(os.fsencode(place)) <= _MAX_ADDRESS else None


def _runtime_folder(environment: Mapping[str, str]) -> Path | None:
    """XDG_RUNTIME_DIR (XDG Base Directory Specification); macOS has TMPDIR, each user's own."""
    name = "TMPDIR" if sys.platform == "darwin" else "XDG_RUNTIME_DIR"
    folder = environment.get(name, "")
    if not Path(folder).is_absolute():
        return None
    # each start in a Flatpak has a runtime folder of its own, but for this part
    flatpak = environment.get("FLATPAK_ID")
    return Path(folder, "app", flatpak) if flatpak else Path(folder)


def is_own(folder: Path) -> bool:
    """Whether it is a folder of this user's that nobody else can write to."""
    if sys.platform == "win32":
        return True
    try:
        found = folder.lstat()
    except (OSError, ValueError):
        return False
    others = stat.S_IWGRP | stat.S_IWOTH
    own = found.st_uid == os.geteuid() and not found.st_mode & others
    return stat.S_ISDIR(found.st_mode) and own


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
