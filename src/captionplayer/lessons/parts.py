"""The files that a lesson consists of, none of them outside its folder."""

import re
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from captionplayer.errors import FileError, LessonError

MEBIBYTE = 2**20
LONGEST_NAME = 255
"""Bytes of UTF-8 in a part's name, folders included; most file systems hold no longer one."""

_DRIVE = re.compile(r"[A-Za-z]:")


def stays_inside(name: str) -> bool:
    """Whether the name is a relative POSIX path that names something below its folder."""
    return (
        name not in ("", ".")
        and not name.startswith("/")
        and not _DRIVE.match(name)
        and "\\" not in name
        and ".." not in name.split("/")
        and not any(unicodedata.category(character) in ("Cc", "Cs") for character in name)
        and len(name.encode("utf-8")) <= LONGEST_NAME
    )


@dataclass(frozen=True)
class Parts:
    """Finds and reads parts by name, where `root` is the folder that no part may leave.

    Without a root the names are paths of any kind: the user's own choice of files. `shown` is the
    folder as the user knows it, which for an archive is not where its parts were unpacked to.
    """

    root: Path | None
    shown: Path = Path()

    @cached_property
    def _resolved_root(self) -> Path:
        assert self.root is not None
        return self.root.resolve()

    def label(self, name: str) -> str:
        """The part as it is named to the user."""
        return str(self.shown / name) if self.root else name

    def find(self, name: str) -> Path:
        """Where the part is. Raises FileError or LessonError unless a plain file with content."""
        label = self.label(name)
        path = self._path(name)
        try:
            if not path.exists():
                raise FileError("file-missing", file=label)
            if not path.is_file():
                raise FileError("file-not-plain", file=label)
            if not path.stat().st_size:
                raise FileError("file-empty", file=label)
        except (OSError, ValueError) as error:
            raise unreadable(label, error) from error
        return path

    def read(self, name: str, limit: int) -> bytes:
        """The part's bytes; raises FileError as well where they are more than `limit`."""
        data = self.head(name, limit + 1)
        if len(data) > limit:
            size = -(-max(self.find(name).stat().st_size, len(data)) // MEBIBYTE)
            raise FileError(
                "file-too-large", file=self.label(name), size=size, limit=limit // MEBIBYTE
            )
        return data

    def head(self, name: str, size: int) -> bytes:
        """The part's first `size` bytes."""
        path = self.find(name)
        try:
            with path.open("rb") as file:
                return file.read(size)
        except OSError as error:
            raise unreadable(self.label(name), error) from error

    def _path(self, name: str) -> Path:
        if self.root is None:
            return Path(name)
        if not stays_inside(name):
            raise LessonError("part-outside", file=self.label(name))
        path = self.root / name
        try:
            inside = path.resolve().is_relative_to(self._resolved_root)
        except (OSError, RuntimeError, ValueError) as error:  # a link that leads to itself, say
            raise unreadable(self.label(name), error) from error
        if not inside:
            raise LessonError("part-outside", file=self.label(name))
        return path


def unreadable(label: object, error: Exception) -> FileError:
    """The error to raise where the system would not let a file be read."""
    reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
    return FileError("file-unreadable", file=label, reason=reason)
