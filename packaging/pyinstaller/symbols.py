"""Symbols for debuggers, 3 MB, that packages leave in their libraries.

Only in these: FFmpeg's libraries, whose tables were moved after they were linked, cannot be loaded
any more when binutils' strip has written them.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path, PurePath

from linking import Entry

LIBRARIES = ("_regex.*", "nh3.*", "libicui18n.so.*", "libicuuc.so.*")


def left_out(entries: Iterable[Entry], scratch: Path) -> list[Entry]:
    """The entries with smaller libraries, made in the scratch folder, in the place of these."""
    scratch.mkdir(parents=True, exist_ok=True)
    return [_without(entry, scratch) if _is_one(entry) else entry for entry in entries]


def _is_one(entry: Entry) -> bool:
    place, _, kind = entry
    name = PurePath(place).name
    return kind != "SYMLINK" and any(fnmatch(name, pattern) for pattern in LIBRARIES)


def _without(entry: Entry, scratch: Path) -> Entry:
    place, source, kind = entry
    made = scratch / PurePath(place).name
    subprocess.run(["strip", "--strip-unneeded", "-o", made, source], check=True)
    return place, str(made), kind
