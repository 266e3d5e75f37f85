"""The table of what cannot be read from installed packages: packaging/licences/*.toml."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from journal import ROOT
from packaging.utils import canonicalize_name

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

CARRIED = (ROOT / "packaging" / "licences", ROOT / "resources" / "licences")
"""Where texts are: what the wheel ships is in the second folder."""


@dataclass(frozen=True)
class Entry:
    """A component as the table has it.

    It is there where the package that it `comes_with` is installed; with `files` (patterns), and a
    frozen bundle to look at, only where one of these is in it. Its version is the table's, or that
    of the distribution `version_of`. `within` is what it is built into, as people are told. The
    wheel ships the entry if it is `in_wheel`.
    """

    name: str
    licence: str
    home: str
    texts: tuple[Path, ...]
    source: str
    version: str = ""
    version_of: str = ""
    comes_with: str = ""
    within: str = ""
    purl: str = ""
    copyright: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    in_wheel: bool = False


@dataclass(frozen=True)
class Table:
    """All entries, and what else has to be known of packages.

    `distributions` has Python packages that state no licence, or bring no text; `crates` the Rust
    crates with texts of their own; `hosts` the licences of Debian's source packages; `claimed` the
    patterns of files for which their package does not answer, but an entry has to.
    """

    entries: tuple[Entry, ...]
    distributions: dict[str, Entry]
    crates: dict[str, Entry]
    hosts: dict[str, str]
    claimed: tuple[str, ...]
    texts: dict[str, tuple[Path, ...]] = field(default_factory=dict)


def read_table() -> Table:
    """Read all files of the table. Raises FileNotFoundError for a text that is not there."""
    merged: dict[str, Any] = {}
    for file in sorted(CARRIED[0].glob("*.toml")):
        for key, value in read_toml(file).items():
            if isinstance(value, list):
                merged.setdefault(key, []).extend(value)
            else:
                merged[key] = value
    return Table(
        tuple(_entries(merged["component"])),
        {_normal(entry.name): entry for entry in _entries(merged["distribution"])},
        {entry.name: entry for entry in _entries(merged["crate"])},
        merged["hosts"],
        tuple(merged["claimed"]),
        {name: tuple(map(_text, files)) for name, files in merged["texts"].items()},
    )


def read_toml(file: Path) -> dict[str, Any]:
    """What a TOML file says."""
    return tomllib.loads(file.read_text("utf-8"))


def _entries(told: list[dict[str, Any]]) -> Iterator[Entry]:
    for each in told:
        lists = {key: tuple(each.get(key, ())) for key in ("copyright", "files")}
        texts = tuple(_text(name) for name in each["texts"])
        yield Entry(**{"home": "", **each, **lists, "texts": texts})


def _text(name: str) -> Path:
    for folder in CARRIED:
        if (folder / name).is_file():
            return folder / name
    raise FileNotFoundError(name)


def _normal(name: str) -> str:
    return str(canonicalize_name(name))
