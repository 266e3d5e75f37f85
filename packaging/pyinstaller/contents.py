"""What the bundle has of what PyInstaller finds, and what it leaves out."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Set
from fnmatch import fnmatch
from pathlib import Path, PurePath

import stand_ins
import symbols
from linking import Entry, reached

_ON_LINUX = sys.platform.startswith("linux")

# Python modules that nothing of the program's imports, or that only fall back on others
EXCLUDED_MODULES: tuple[str, ...] = (
    # the program opens no internet socket
    *("ssl", "_ssl", "http", "ftplib", "smtplib", "xmlrpc", "socketserver"),
    # OpenSSL's; Python has its own of the same functions
    "_hashlib",
    # imported by functions of Python's modules that nothing calls
    *("tarfile", "statistics"),
    # of the packages that build and test
    *("setuptools", "distutils", "pip", "unittest", "doctest", "pydoc", "pdb", "test", "lib2to3"),
    *("tkinter", "curses", "readline", "numpy", "typing_extensions"),
    # the icons' font is read as a file
    *("qtawesome", "qtpy"),
    # PyInstaller adds them to QtMultimedia and to each other
    *("PySide6.QtMultimediaWidgets", "PySide6.QtConcurrent"),
)

# Qt's plugins that are of use: whatever else there is stays out
PLUGINS: tuple[str, ...] = (
    "platforms/*offscreen*",
    "platforms/*xcb*",
    "platforms/*wayland*",
    "platforms/*windows*",
    "platforms/*cocoa*",
    "styles/*",
    "xcbglintegrations/*",
    "wayland-decoration-client/*",
    "wayland-graphics-integration-client/*qt-plugin-wayland-egl*",
    "wayland-shell-integration/*xdg-shell*",
    # the desktop's own dialogs where the program is kept from the files; the colours need none
    "platformthemes/*xdgdesktopportal*",
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "multimedia/*",
    # the formats of ui/illustration.py; BMP and PNG are Qt's own
    "imageformats/*gif*",
    "imageformats/*jpeg*",
    "imageformats/*webp*",
    # the program's icon, and the arrows and ticks of its style sheet
    "imageformats/*svg*",
    "imageformats/*ico.*",
    "iconengines/*svg*",
)
if _ON_LINUX:  # voices are asked over a socket there
    EXCLUDED_MODULES = (*EXCLUDED_MODULES, "PySide6.QtTextToSpeech")
else:
    PLUGINS = (*PLUGINS, "texttospeech/*")

# What PyInstaller runs before the program. One of these loads Qt, for the command line too, to tell
# it where its plugins are, which PySide6 does; the other is for reading source text at run time.
LEFT_OUT_SCRIPTS = ("pyi_rth_pyside6", "pyi_rth_inspect") if _ON_LINUX else ()

# Qt's own words, for the interface's languages; English is in the code
TRANSLATIONS = tuple(f"qtbase_{name}.qm" for name in ("ar", "es", "fr", "ru", "zh_CN"))

# What Python's own modules need and systems have under different names: it comes with the bundle,
# as Python does. All else of the system's stays the system's.
PYTHON_LIBRARIES = (
    *("libpython3*", "libffi.so*", "libsqlite3.so*", "libexpat.so*", "libmpdec.so*"),
    *("libz.so*", "libbz2.so*", "liblzma.so*"),
)
_SYSTEM = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


def chosen_scripts(entries: Iterable[Entry]) -> list[Entry]:
    """What is run at the start."""
    return [entry for entry in entries if entry[0] not in LEFT_OUT_SCRIPTS]


def chosen_binaries(entries: Iterable[Entry], scratch: Path) -> list[Entry]:
    """The code for the processor: what the program loads, and what that needs."""
    wanted = [entry for entry in entries if _is_wanted_file(entry[0]) and _is_own(entry)]
    if _ON_LINUX:
        return symbols.left_out(reached(stand_ins.put_in(wanted, scratch)), scratch)
    return wanted


def chosen_data(entries: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """The files that are not code, and the links that lead to code which was chosen."""
    places = {os.path.normpath(place) for place, _, _ in binaries}
    return [entry for entry in entries if _is_wanted_file(entry[0]) and _leads(entry, places)]


def _leads(entry: Entry, places: Set[str]) -> bool:
    place, source, kind = entry
    target = os.path.normpath(PurePath(place).parent / source)
    return kind != "SYMLINK" or target in places


def _is_wanted_file(place: str) -> bool:
    parts = PurePath(place).parts
    if "plugins" in parts:
        plugin = "/".join(parts[parts.index("plugins") + 1 :])
        return any(fnmatch(plugin, pattern) for pattern in PLUGINS)
    if "translations" in parts and "PySide6" in parts:
        return parts[-1] in TRANSLATIONS
    return not ("qml" in parts or "glue" in parts or "typesystems" in parts)


def _is_own(entry: Entry) -> bool:
    """Whether it comes from the packages or Python, not from the system it is built on."""
    place, source, kind = entry
    if kind == "EXTENSION" or not source.startswith(_SYSTEM):
        return True
    return any(fnmatch(PurePath(place).name, pattern) for pattern in PYTHON_LIBRARIES)
