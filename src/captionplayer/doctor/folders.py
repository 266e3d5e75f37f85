"""The folders that the program keeps things in: where they are, and whether it can write there."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from platformdirs import user_cache_path, user_config_path, user_data_path, user_log_path

from captionplayer.doctor.finding import Fact, Finding, Status, well
from captionplayer.lessons.progress_file import NEEDED

PROGRAM = "captionplayer"

_FOLDERS: dict[str, Callable[..., Path]] = {
    "data": user_data_path,
    "settings": user_config_path,
    "cache": user_cache_path,
    "log": user_log_path,
}
_SPARED = "log"  # the one that the program does without


def folder(name: str) -> Path:
    """The folder for "data", "settings", "cache" or "log"."""
    return _FOLDERS[name](PROGRAM, appauthor=False)


def folders() -> Iterator[Finding]:
    """Each folder, really written to where that leaves nothing behind."""
    for name in _FOLDERS:
        yield _finding(name, folder(name))


def _finding(name: str, path: Path) -> Finding:
    check = f"folder.{name}"
    nearest = _nearest(path)
    needed = Status.MISSING if name == _SPARED else Status.BROKEN
    facts: dict[str, Fact] = {"folder": str(path)}
    try:
        _write(nearest)
        free = _free(nearest)
    except OSError as error:
        return Finding(
            check, needed, "folder-unwritable", {**facts, "reason": error.strerror or str(error)}
        )
    if free < NEEDED:
        return Finding(check, needed, "disk-full", facts)
    code = "folder" if path.is_dir() else "folder-later"
    return well(check, code, megabytes=free // 10**6, **facts)


def _nearest(path: Path) -> Path:
    """The folder itself, or the one that it will be made in."""
    while not path.exists() and path != path.parent:
        path = path.parent
    return path


def _write(path: Path) -> None:
    """Write a file that has no name (or, where the system cannot do that, none for long)."""
    with tempfile.TemporaryFile(dir=path) as file:
        file.write(b"captionplayer")


def _free(path: Path) -> int:
    """The room on its disk in bytes; some network folders say 0 of 0, which is no lack."""
    room = shutil.disk_usage(path)
    return room.free if room.total else NEEDED
