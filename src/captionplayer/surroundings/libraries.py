"""The system's libraries that Qt needs on Linux: which are missing, in which packages they are."""

import ctypes
import re
import sys
from collections.abc import Callable, Sequence

from captionplayer.errors import CaptionPlayerError

BASE = (
    "libGL.so.1",
    "libEGL.so.1",
    "libX11.so.6",
    "libdbus-1.so.3",
    "libfontconfig.so.1",
    "libfreetype.so.6",
    "libglib-2.0.so.0",
    "libgssapi_krb5.so.2",
    "libpulse.so.0",
    "libxkbcommon.so.0",
)
"""What the parts that are imported need, with a window and without."""

WINDOW = (
    "libX11-xcb.so.1",
    "libxcb-cursor.so.0",
    "libxcb-icccm.so.4",
    "libxcb-image.so.0",
    "libxcb-keysyms.so.1",
    "libxcb-randr.so.0",
    "libxcb-render-util.so.0",
    "libxcb-render.so.0",
    "libxcb-shape.so.0",
    "libxcb-shm.so.0",
    "libxcb-sync.so.1",
    "libxcb-util.so.1",
    "libxcb-xfixes.so.0",
    "libxcb-xkb.so.1",
    "libxkbcommon-x11.so.0",
)
"""What a window needs besides, on X."""

MEDIA = ("libX11.so.6", "libXext.so.6", "libXrandr.so.2", "libdrm.so.2", "libpulse.so.0")
"""What Qt's media backend needs; where one is missing Qt does without the backend."""

_NAME = re.compile(r"(?P<file>(?P<name>lib[\w.+-]+?)\.so\.(?P<version>\d+))")
# which are not called after their library
_PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libz.so.1": "zlib1g",
}


def unavailable(reason: str, names: Sequence[str] = BASE) -> CaptionPlayerError:
    """The error for a part of Qt that cannot be loaded: it names all that is missing of `names`.

    `reason` is what the loader says, which names the first one.
    """
    first = _NAME.search(reason) if sys.platform.startswith("linux") else None
    if first is None or first["file"].startswith(("libpyside", "libshiboken", "libQt6")):
        return CaptionPlayerError("window-unavailable", reason=reason)
    return library_missing(list(dict.fromkeys((first["file"], *missing(names)))))


def library_missing(names: Sequence[str]) -> CaptionPlayerError:
    """The error for libraries that are missing."""
    return CaptionPlayerError(
        "library-missing",
        libraries=", ".join(names),
        packages=" ".join(dict.fromkeys(map(package, names))),
    )


def missing(names: Sequence[str], load: Callable[[str], object] = ctypes.CDLL) -> list[str]:
    """Those that cannot be loaded."""
    found = []
    for name in names:
        try:
            load(name)
        except OSError:
            found.append(name)
    return found


def package(library: str) -> str:
    """Debian's package with a library, by the rule for their names (Debian Policy, 8.1)."""
    if library in _PACKAGES:
        return _PACKAGES[library]
    parsed = _NAME.fullmatch(library)
    if not parsed:
        return library
    name = parsed["name"].lower().replace("_", "-")
    return f"{name}{'-' if name[-1].isdigit() else ''}{parsed['version']}"
