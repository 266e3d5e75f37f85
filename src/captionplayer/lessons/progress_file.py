"""The SQLite file of progress: its schema, opening it, and what may be wrong with it."""

import sqlite3
import struct
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime, timezone
from itertools import count
from pathlib import Path

from captionplayer.errors import Notice, StorageError, notice

APPLICATION_ID = 0x43507267  # "CPrg", in the file's header (sqlite.org, PRAGMA application_id)
VERSION = 1
BUSY = 5.0
"""Seconds to wait for another process that is writing."""

_SCHEMA = """
CREATE TABLE learner (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE lesson (
    learner INTEGER NOT NULL REFERENCES learner (id),
    lesson TEXT NOT NULL,
    place INTEGER,
    unlocked INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (learner, lesson)
);
CREATE TABLE attempt (
    learner INTEGER NOT NULL REFERENCES learner (id),
    lesson TEXT NOT NULL,
    problem TEXT NOT NULL,
    number INTEGER NOT NULL,
    time TEXT NOT NULL,
    earned REAL NOT NULL,
    possible REAL NOT NULL,
    responses TEXT NOT NULL,
    verdicts TEXT NOT NULL,
    PRIMARY KEY (learner, lesson, problem, number)
);
INSERT INTO learner (id, name) VALUES (1, '')
"""
_TABLES = {"learner", "lesson", "attempt"}


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
    _create(connection)
    return connection


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
def telling(file: str) -> Iterator[None]:
    """Turns errors of SQLite and of the file system into a StorageError."""
    try:
        yield
    except OSError as error:
        reason = error.strerror or str(error)
        raise StorageError("progress-unwritable", file=file, reason=reason) from error
    except (sqlite3.Error, UnicodeError) as error:
        raise _storage_error(error, file) from error


def is_busy(error: Exception) -> bool:
    """Whether another connection held the file for too long."""
    return "locked" in str(error)


def _is_damage(error: BaseException) -> bool:
    """Whether the file is malformed or no database: Python gives those two DatabaseError itself.

    Text that is not UTF-8, even in SQLite's own message, comes from a malformed file as well.
    """
    return type(error) is sqlite3.DatabaseError or isinstance(error, UnicodeError)


def _storage_error(error: Exception, file: str) -> StorageError:
    if is_busy(error):
        return StorageError("progress-busy", file=file)
    code = "progress-damaged" if _is_damage(error) else "progress-unwritable"
    return StorageError(code, file=file, reason=str(error))


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
    tables = _tables(connection)
    if tables and _number(connection, "application_id") != APPLICATION_ID:
        raise StorageError("progress-foreign", file=path)
    _write_ahead(connection)
    connection.execute("PRAGMA synchronous = FULL")
    # Starting to write also shows now, not at the first answer, that the file is read-only
    connection.execute("BEGIN IMMEDIATE")
    if not _tables(connection):
        _create(connection)
    connection.execute("COMMIT")
    _check(connection, path)


def _check(connection: sqlite3.Connection, path: Path) -> None:
    version = _number(connection, "user_version")
    if version > VERSION:
        raise StorageError("progress-newer", file=path, version=version)
    found = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if found != "ok":
        raise _DamagedError(found)
    missing = _TABLES - _tables(connection)
    if missing:
        raise _DamagedError(f"no table {min(missing)}")


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


def _create(connection: sqlite3.Connection) -> None:
    for statement in _SCHEMA.split(";"):
        connection.execute(statement)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {VERSION}")


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
        magic, version, application = _HEADER.unpack(head)
        if magic == _MAGIC and application == APPLICATION_ID and version > VERSION:
            raise StorageError("progress-newer", file=path, version=version)


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
