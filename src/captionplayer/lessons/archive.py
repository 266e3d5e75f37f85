"""A lesson in one file: a zip archive, named `.lesson`, unpacked once into a cache.

Nothing that the archive says of itself is believed: its directory is read in small steps, its
names are checked before anything is written, and bytes are counted as they come.
"""

import hashlib
import io
import os
import shutil
import stat
import struct
import tempfile
import time
import zlib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path, PurePosixPath
from unicodedata import normalize
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from captionplayer.errors import LessonError, Notice, StorageError, notice
from captionplayer.lessons.parts import Parts, stays_inside, unreadable

MOST_ENTRIES = 1_000
LARGEST = 8 * 2**30
"""Bytes of all entries together, unpacked."""
LARGEST_RATIO = 100
"""Unpacked bytes for one byte of the archive; beyond `FREE_OF_RATIO` only."""
FREE_OF_RATIO = 64 * 2**20
KEPT_DAYS = 30
"""How long an unpacked lesson stays in the cache after it was last opened."""

_STEP = 2**20
_ENCRYPTED = 0x1
_PLAIN = (0, stat.S_IFREG, stat.S_IFDIR)
# what zipfile raises for archives that are broken or forged, found by mutation (tests)
_DAMAGE = (
    BadZipFile,
    EOFError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
    zlib.error,
)


class _DamagedError(Exception):
    """An entry's bytes cannot be had."""


class _SmallSteps(io.BufferedReader):
    """Never reads much at once, however long a forged directory claims to be."""

    def read(self, size: int | None = -1, /) -> bytes:
        if size is not None and size > _STEP:
            raise BadZipFile("a directory larger than any lesson needs")
        return super().read(_STEP if size is None or size < 0 else size)


def unpack(archive: Path, cache: Path) -> tuple[Path, tuple[Notice, ...]]:
    """The folder below `cache` with the archive's parts, and notices of those that are damaged.

    Raises LessonError for an archive that is refused, StorageError where the cache cannot be
    written.
    """
    Parts(None).find(str(archive))
    try:
        raw = io.FileIO(archive)
    except OSError as error:
        raise unreadable(archive, error) from error
    with _SmallSteps(raw) as file, _opened(file, archive) as opened:
        entries = _checked(opened, archive)
        folder = cache / "unpacked" / _identity(archive, opened.infolist())
        if _is_whole(folder, entries):
            os.utime(folder)
            return _top(folder), ()
        try:
            return _fill(folder, opened, entries, archive)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise StorageError("cache-unwritable", file=cache, reason=reason) from error


def _opened(file: io.BufferedReader, archive: Path) -> ZipFile:
    try:
        return ZipFile(file)
    except _DAMAGE as error:
        raise LessonError("archive-damaged", file=archive) from error


def _checked(opened: ZipFile, archive: Path) -> list[ZipInfo]:
    """The entries that are files. Raises LessonError where any entry must not be unpacked."""
    entries = opened.infolist()
    if len(entries) > MOST_ENTRIES:
        raise LessonError("archive-too-many", file=archive, limit=MOST_ENTRIES)
    for entry in entries:
        code = _refusal(entry)
        if code:
            raise LessonError(code, file=archive, place=entry.filename)
    files = [entry for entry in entries if not entry.is_dir()]
    _check_unique(files, archive)
    if sum(entry.file_size for entry in files) > _limit(archive):
        raise LessonError("archive-too-large", file=archive)
    return files


def _refusal(entry: ZipInfo) -> str:
    if not stays_inside(entry.orig_filename):
        return "archive-entry-outside"
    if stat.S_IFMT(entry.external_attr >> 16) not in _PLAIN:
        return "archive-entry-special"
    if entry.flag_bits & _ENCRYPTED:
        return "archive-entry-encrypted"
    if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        return "archive-entry-method"
    return ""


def _check_unique(files: Sequence[ZipInfo], archive: Path) -> None:
    """Refuses names that are one and the same on some file system, and files that are folders."""
    seen: set[PurePosixPath] = set()
    folders: set[PurePosixPath] = set()
    for entry in files:
        name = PurePosixPath(normalize("NFC", entry.filename).casefold())
        folders.update(name.parents)
        if name in seen:
            raise LessonError("archive-entry-twice", file=archive, place=entry.filename)
        seen.add(name)
    for name in seen & folders:
        raise LessonError("archive-entry-twice", file=archive, place=str(name))


def _limit(archive: Path) -> int:
    """Bytes that the archive may unpack to."""
    return min(LARGEST, max(FREE_OF_RATIO, LARGEST_RATIO * archive.stat().st_size))


def _identity(archive: Path, entries: Sequence[ZipInfo]) -> str:
    """A name for what the archive holds: its size, time and directory, whatever its path."""
    status = archive.stat()
    facts = [(entry.filename, entry.CRC, entry.file_size, entry.header_offset) for entry in entries]
    text = repr((status.st_size, status.st_mtime_ns, facts))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _is_whole(folder: Path, entries: Sequence[ZipInfo]) -> bool:
    """Whether every entry lies unpacked in the folder: a cache may be cleaned by others."""
    try:
        return folder.is_dir() and all(
            (folder / entry.filename).stat().st_size == entry.file_size for entry in entries
        )
    except OSError:
        return False


def _fill(
    folder: Path, opened: ZipFile, entries: Sequence[ZipInfo], archive: Path
) -> tuple[Path, tuple[Notice, ...]]:
    folder.parent.mkdir(parents=True, exist_ok=True)
    _prune(folder.parent)
    fresh = Path(tempfile.mkdtemp(prefix="new-", dir=folder.parent))
    try:
        notices = tuple(_unpacked(fresh, opened, entries, archive))
    except BaseException:
        shutil.rmtree(fresh, ignore_errors=True)
        raise
    if notices:  # not whole, so not to be found again
        return _top(fresh), notices
    shutil.rmtree(folder, ignore_errors=True)
    try:
        fresh.rename(folder)
    except OSError:  # a second window has just unpacked the same lesson
        return _top(fresh), ()
    return _top(folder), ()


def _unpacked(
    folder: Path, opened: ZipFile, entries: Sequence[ZipInfo], archive: Path
) -> Iterator[Notice]:
    left = _limit(archive)
    for entry in entries:
        target = folder / entry.filename
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            with target.open("xb") as file:
                for piece in _pieces(opened, entry):
                    left -= len(piece)
                    if left < 0:
                        raise LessonError("archive-too-large", file=archive)
                    file.write(piece)
        except _DamagedError:
            target.unlink()
            yield notice("archive-entry-damaged", file=archive, place=entry.filename)


def _pieces(opened: ZipFile, entry: ZipInfo) -> Iterator[bytes]:
    try:
        with opened.open(entry) as source:
            while piece := source.read(_STEP):
                yield piece
    except _DAMAGE as error:
        raise _DamagedError from error


def _top(folder: Path) -> Path:
    """The folder itself, or the one folder in it where an archive holds nothing else."""
    inside = [path for path in folder.iterdir() if not path.name.startswith((".", "__MACOSX"))]
    return inside[0] if len(inside) == 1 and inside[0].is_dir() else folder


def _prune(unpacked: Path) -> None:
    """Removes lessons that were not opened for long."""
    oldest = time.time() - KEPT_DAYS * 24 * 60 * 60
    for folder in unpacked.iterdir():
        with suppress(OSError):
            if folder.stat().st_mtime > oldest:
                continue
            shutil.rmtree(folder, ignore_errors=True)
