"""Which libraries others are linked to, as binutils tell it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Sequence
from functools import cache
from pathlib import Path, PurePath

Entry = tuple[str, str, str]  # place in the bundle, source, kind: PyInstaller's table of contents

_NEEDED = re.compile(r"^ +NEEDED +(\S+)", re.MULTILINE)


@cache
def needed(file: str) -> frozenset[str]:
    """The names of the libraries that a program or library is linked to."""
    return frozenset(_NEEDED.findall(_told("objdump", "--private-headers", file)))


def undefined(file: Path) -> frozenset[str]:
    """The symbols that a library wants from others."""
    lines = _told("nm", "--dynamic", "--undefined-only", "--format=posix", str(file)).splitlines()
    return frozenset(line.split()[0].split("@")[0] for line in lines)


def _told(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def reached(entries: Sequence[Entry]) -> list[Entry]:
    """The entries without the libraries that neither a module, a plugin nor another one needs."""
    files = {PurePath(place).name: source for place, source, kind in entries if kind != "SYMLINK"}
    names = _closure((entry[1] for entry in entries if _is_loaded(entry)), files)
    return [entry for entry in entries if _is_loaded(entry) or PurePath(entry[0]).name in names]


def _is_loaded(entry: Entry) -> bool:
    """Whether something loads it by its name, without being linked to it."""
    place, _, kind = entry
    return kind == "EXTENSION" or (kind == "BINARY" and "plugins" in PurePath(place).parts)


def _closure(sources: Iterable[str], files: dict[str, str]) -> set[str]:
    found = {name for name in files if name.startswith("libpython")}
    left = [*sources, *(files[name] for name in found)]
    while left:
        new = needed(left.pop()) & files.keys() - found
        found |= new
        left += [files[name] for name in new]
    return found
