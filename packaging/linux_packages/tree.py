"""A folder to be packed: the same modes, times and order whoever builds it, and when."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

_BLOCK = 1024


def paths(folder: Path) -> Iterator[Path]:
    """All that is in the folder, in the order of its names."""
    yield from sorted(folder.rglob("*"), key=lambda path: path.relative_to(folder).parts)


def settle(folder: Path, time: int) -> None:
    """Give every file the usual modes (0755 or 0644) and the one time, in seconds since 1970."""
    follow = os.utime not in os.supports_follow_symlinks  # Windows, where there are no links
    for path in [folder, *paths(folder)]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_program(path) else 0o644)
        os.utime(path, (time, time), follow_symlinks=follow)


def _is_program(path: Path) -> bool:
    """Whether it is to be executed; libraries are not."""
    return bool(path.stat().st_mode & 0o100) and ".so" not in path.name


def installed_kilobytes(folder: Path) -> int:
    """The room it takes, as Debian counts (Policy, 5.6.20): each file in whole KiB."""
    return sum(_kilobytes(path) for path in paths(folder))


def _kilobytes(path: Path) -> int:
    if path.is_symlink() or path.is_dir():
        return 1
    return -(-path.stat().st_size // _BLOCK)
