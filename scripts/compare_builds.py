"""Says whether two builds of one commit are the same: files, modes, links, bytes, bytecode.

Usage: compare_builds.py ONE OTHER: folders that scripts/package made, or archives or packages.
Exits with 1 and names what differs, or with 0.
"""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

SHOWN = 20


def described(path: Path) -> dict[str, str]:
    """Each file of a folder by its place, with its mode and check sum or where it leads."""
    if path.is_file():
        return {path.name: _described(path)}
    return {str(file.relative_to(path)): _described(file) for file in path.rglob("*")}


def _described(path: Path) -> str:
    if path.is_symlink():
        return f"link to {path.readlink()}"
    mode = f"{path.stat().st_mode:o}"
    if path.is_dir():
        return f"folder {mode}"
    return f"file {mode} {hashlib.sha256(path.read_bytes()).hexdigest()}"


def differences(one: Mapping[str, str], other: Mapping[str, str]) -> Iterator[str]:
    """A line for each place where the two are not the same."""
    for place in sorted({*one, *other}):
        first, second = (each.get(place, "missing") for each in (one, other))
        if first != second:
            yield f"{place}: {first}, and {second}"


def main(words: Sequence[str] | None = None) -> int:
    """Compare the two that are named; the exit code."""
    parser = argparse.ArgumentParser(description="Compares two builds of one commit.")
    parser.add_argument("one", type=Path)
    parser.add_argument("other", type=Path)
    given = parser.parse_args(words)
    one, other = described(given.one), described(given.other)
    found = list(differences(one, other))
    print("\n".join(found[:SHOWN]))
    print(f"{len(one)} places compared, {len(found)} differ.")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
