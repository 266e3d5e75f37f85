"""The SQLite file of progress: its schema, opening it, and what may be wrong with it."""

import errno
import os
import shutil
import sqlite3
import struct
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime, timezone
from itertools import count
from pathlib import Path

from captionplayer.errors import Notice, StorageError, notice
from captionplayer.lessons.migrations import APPLICATION_ID, TABLES, VERSION, migrate, version

BUSY = 5.0
"""Seconds to wait for another process that is writing."""

NEEDED = 1 << 20
"""Bytes that must be free, or keeping would fail before long."""

TRIES = 3
_HEADER = struct.Struct(
    ">16s 44x I 4x I"
)  # magic, user_version, application_id (fileformat.html, 1.3)
_MAGIC = b"SQLite format 3\0"


class _DamagedError(Exception):
    """The file cannot be trusted any more."""


def connect_in_memory() -> sqlite3.Connection:
    """A connection whose content is lost on closing."""
    connection = sqlite3.connect(":memory:", isolation_level=None)
    migrate(connection)
    return connection


def copy_in_memory(path: Path) -> sqlite3.Connection:
    """A connection to a copy in memory, in this version's form; nothing is written to the file.

    Where there is no file, the copy is empty. Raises StorageError for a file that is damaged, a
    newer version's or another program's.
    """
    with telling(str(path), "progress-unreadable"):
        if not path.exists():
            return connect_in_memory()
        _refuse_newer(path)
        connection = sqlite3.connect(":memory:", isolation_level=None)
        connection.text_factory = _decoded
        try:
            with closing(_only_read(path)) as source:
                source.backup(connection)
            _check(connection, path)
            migrate(connection)
        except BaseException as error:
            connection.close()
            if isinstance(error, _DamagedError):
                reason = str(error)
                raise StorageError("progress-damaged", file=path, reason=reason) from error
            raise
        return connection


def inspect(path: Path) -> int | None:
    """The version of a file that is whole, every page looked at; None where there is no file.

    Nothing is written. Raises StorageError as `copy_in_memory` does.
    """
    with telling(str(path), "progress-unreadable"):
        if not path.exists():
            return None
        _refuse_newer(path)
        with closing(_only_read(path)) as connection:
            connection.text_factory = _decoded
            try:
                _check(connection, path)
                found = connection.execute("PRAGMA integrity_check(1)").fetchone()[0]
                if found != "ok":
                    raise _DamagedError(found)
            except _DamagedError as error:
                raise StorageError("progress-damaged", file=path, reason=str(error)) from error
            return version(connection)


def _only_read(path: Path) -> sqlite3.Connection:
    """A connection that makes no file beside the one it reads.

    Without a log nobody writes, or only began to, and SQLite may take the file as it lies there
    (sqlite.org, uri.html, immutable).
    """
    log = path.with_name(path.name + "-wal")
    logged = log.exists() and log.stat().st_size > 0
    options = "mode=ro" if logged else "mode=ro&immutable=1"
    return sqlite3.connect(f"{path.absolute().as_uri()}?{options}", uri=True, timeout=BUSY)


def connect(path: Path) -> tuple[sqlite3.Connection, tuple[Notice, ...]]:
    """A connection to the file, which is made where it is missing.

    A damaged file is set aside under a new name, and told of in a notice. Raises StorageError
    where the file cannot be written, or is a newer version's or another program's; such a file
    stays as it is.
    """
    notices: tuple[Notice, ...] = ()
    with telling(str(path)):
        path.parent.mkdir(parents=True, exist_ok=True)
        for _ in range(TRIES):
            found = _identity(path)
            _refuse_newer(path)
            try:
                return _opened(path), notices
            except _DamagedError as error:
                reason = str(error)
                # Another process may have set it aside meanwhile; then its new file is opened
                if found == _identity(path):
                    notices += (_set_aside(path),)
    raise StorageError("progress-damaged", file=path, reason=reason)


@contextmanager
def telling(file: str, code: str = "progress-unwritable") -> Iterator[None]:
    """Turns errors of SQLite and of the file system into a StorageError, of this code usually."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise StorageError(code, file=file, reason=reason) from error
    except (sqlite3.Error, UnicodeError) as error:
        raise _storage_error(error, file, code) from error


def is_busy(error: Exception) -> bool:
    """Whether another connection held the file for too long."""
    return "locked" in str(error)


def _is_damage(error: BaseException) -> bool:
    """Whether the file is malformed or no database: Python gives those two DatabaseError itself.

    Text that is not UTF-8, even in SQLite's own message, comes from a malformed file as well.
    """
    return type(error) is sqlite3.DatabaseError or isinstance(error, UnicodeError)


def _storage_error(error: Exception, file: str, code: str) -> StorageError:
    if is_busy(error):
        return StorageError("progress-busy", file=file)
    return StorageError(
        "progress-damaged" if _is_damage(error) else code, file=file, reason=str(error)
    )


def _opened(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=BUSY, isolation_level=None)
    connection.text_factory = _decoded
    try:
        _prepare(connection, path)
    except BaseException as error:
        connection.close()
        if _is_damage(error):
            raise _DamagedError(str(error)) from error
        raise
    return connection


def _decoded(text: bytes) -> str:
    return text.decode("utf-8", "replace")


def _prepare(connection: sqlite3.Connection, path: Path) -> None:
    """Makes the connection safe, and the schema where there is none yet."""
    _check(connection, path)
    _ask_for_room(path)
    _write_ahead(connection)
    # nothing is given yet that a loss of power could take
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute("BEGIN IMMEDIATE")
    _refuse_version(connection, path)  # another process may have written meanwhile
    migrate(connection)
    # Writing in earnest shows now, not at the first answer, that nothing can be kept
    connection.execute("UPDATE learner SET opened = opened + 1")
    connection.execute("COMMIT")
    connection.execute("PRAGMA synchronous = FULL")


def _ask_for_room(path: Path) -> None:
    room = shutil.disk_usage(path.parent)
    if room.total > 0 and room.free < NEEDED:  # some network folders say 0 of 0
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def _check(connection: sqlite3.Connection, path: Path) -> None:
    if not _tables(connection) and not version(connection):
        return  # nothing was ever written to it
    if _number(connection, "application_id") != APPLICATION_ID:
        raise StorageError("progress-foreign", file=path)
    _refuse_version(connection, path)
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise _DamagedError(found)
    missing = TABLES.get(version(connection), {""}) - _tables(connection)
    if missing:
        raise _DamagedError(f"no table {min(missing)}")


def _refuse_version(connection: sqlite3.Connection, path: Path) -> None:
    found = version(connection)
    if found > VERSION:
        raise StorageError("progress-newer", file=path, version=found)


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Turns the write-ahead log on; SQLite does not wait by itself where others do the same."""
    deadline = time.monotonic() + BUSY
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if not is_busy(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def _tables(connection: sqlite3.Connection) -> set[str]:
    rows = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    return {name for (name,) in rows}


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def _refuse_newer(path: Path) -> None:
    """Reads the version from the file itself, as opening a database may already write to it."""
    if not path.is_file():
        return
    with path.open("rb") as file:
        head = file.read(_HEADER.size)
    if len(head) == _HEADER.size:
        magic, found, application = _HEADER.unpack(head)
        if magic == _MAGIC and application == APPLICATION_ID and found > VERSION:
            raise StorageError("progress-newer", file=path, version=found)


def _identity(path: Path) -> tuple[int, int] | None:
    with suppress(FileNotFoundError):
        found = path.stat()
        return found.st_dev, found.st_ino
    return None


def _set_aside(path: Path) -> Notice:
    """Moves the file, and the log that SQLite keeps beside it, to a name not yet taken."""
    kept = _free_name(path)
    # The log goes first: left behind, SQLite would write it into the new file
    for tail in ("-wal", "-shm"):
        with suppress(FileNotFoundError):
            path.with_name(path.name + tail).replace(kept.with_name(kept.name + tail))
    path.replace(kept)
    return notice("progress-set-aside", file=path, kept_as=kept.name)


def _free_name(path: Path) -> Path:
    stamp = datetime.now(timezone.utc).strftime("%Y%m%d-%H%M%S")
    for number in count(1):
        kept = path.with_name(f"{path.stem}-damaged-{stamp}-{number}{path.suffix}")
        with suppress(FileExistsError):
            kept.touch(exist_ok=False)
            break
    return kept
