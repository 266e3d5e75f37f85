"""What the program finds around it when it starts, put right where that is odd."""

import os
import sys
from collections.abc import MutableMapping
from pathlib import Path

from captionplayer.errors import CaptionPlayerError

_HOME = "HOME"
_FOLDERS = ("XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")


def put_right() -> None:
    """Begin with this: it needs nothing but Python."""
    _open_streams()
    _print_anything()
    forget_relative_folders(os.environ)
    # Qt prints which sound library it misses while it is loaded, before anybody hears its messages
    os.environ.setdefault("QT_LOGGING_RULES", "qt.multimedia.symbolsresolver=false")


def _open_streams() -> None:
    """Connects closed standard streams with nothing.

    A file opened later would have their number, and what FFmpeg prints would be written into it.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest number that is free


def _print_anything() -> None:
    """Makes printing never fail, however little of Unicode the terminal knows."""
    if sys.stderr is None:  # it is closed, or there is no console on Windows; argparse needs one
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="backslashreplace")


def forget_relative_folders(environment: MutableMapping[str, str]) -> None:
    """Takes out folders that would be another one wherever the program is started.

    The XDG base directory specification has them ignored; a home is then looked up by the user.
    """
    for name in (_HOME, *_FOLDERS):
        if name in environment and not Path(environment[name]).is_absolute():
            del environment[name]


def check_home() -> None:
    """Raises CaptionPlayerError where neither HOME nor the system says which folder is home."""
    try:
        known = Path.home().is_absolute()
    except RuntimeError:
        known = False
    if not known:
        raise CaptionPlayerError("home-missing")
