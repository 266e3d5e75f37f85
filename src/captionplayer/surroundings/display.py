"""Whether a window can be shown at all; told before Qt, which would abort the whole program."""

import os
import re
import socket
import sys
from collections.abc import Mapping
from pathlib import PurePosixPath

_X_DISPLAY = re.compile(r"(?:unix|unix/|)(?P<host>[^:]*|\[.*\]):(?P<number>\d+)(?:\.\d+)?")
_SECONDS = 2.0


def is_display_missing(environment: Mapping[str, str]) -> bool:
    """Whether neither Wayland nor X can be reached on Linux, and Qt is not told otherwise."""
    if not sys.platform.startswith("linux") or environment.get("QT_QPA_PLATFORM"):
        return False
    return not (_has_wayland(environment) or _has_x(environment.get("DISPLAY", "")))


def _has_wayland(environment: Mapping[str, str]) -> bool:
    name = environment.get("WAYLAND_DISPLAY", "")
    place = PurePosixPath(environment.get("XDG_RUNTIME_DIR", ""), name)
    return bool(name) and _can_connect(str(place))


def _has_x(display: str) -> bool:
    parsed = _X_DISPLAY.fullmatch(display)
    if not parsed:
        # a form that is not known here, such as the path of a socket: let Qt try
        return bool(display)
    number = int(parsed["number"])
    if parsed["host"]:
        return _can_connect_to_host(parsed["host"].strip("[]"), 6000 + number)
    path = f"/tmp/.X11-unix/X{number}"
    return any(_can_connect(name) for name in (path, "\0" + path))


def _can_connect(address: str) -> bool:
    if sys.platform == "win32":  # Python has no such sockets there
        return False
    with socket.socket(socket.AF_UNIX) as connection:
        connection.settimeout(_SECONDS)
        try:
            connection.connect(os.fsencode(address))
        except (OSError, ValueError):
            return False
    return True


def _can_connect_to_host(host: str, port: int) -> bool:
    try:
        socket.create_connection((host, port), _SECONDS).close()
    except (OSError, OverflowError, UnicodeError):
        return False
    return True
