"""Where the window that is open already listens: in the user's own runtime folder."""

import os
import stat
import sys
from collections.abc import Mapping
from hashlib import sha256
from pathlib import Path

_MAX_ADDRESS = 100  # bytes; a socket's address has 104 on some systems
# a start with other screens or other files of progress has a window of its own
_APART = (
    *("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM"),
    *("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"),
)


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
