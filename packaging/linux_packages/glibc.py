"""The C library that a program needs: its highest symbol version, as objdump tells it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

_VERSION = re.compile(r"\bGLIBC_(\d+(?:\.\d+)+)\b")
_REQUIRED = re.compile(r"^Version References:\n(?P<list>.*?)(?:\n\n|\Z)", re.DOTALL | re.MULTILINE)

Version = tuple[int, ...]


def required(file: Path) -> Version:
    """The highest version of the C library's symbols that the file asks for; empty for none."""
    command = ["objdump", "--private-headers", str(file)]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    found = _REQUIRED.search(told)
    versions = _VERSION.findall(found["list"]) if found else []
    return max((tuple(map(int, version.split("."))) for version in versions), default=())


def highest(files: Iterable[Path]) -> tuple[Version, list[Path]]:
    """The highest version that any of the files asks for, and which those are."""
    asked = {file: required(file) for file in files}
    version = max(asked.values(), default=())
    return version, [file for file, its in asked.items() if its == version]


def written(version: Version) -> str:
    """The version as people write it."""
    return ".".join(map(str, version))
