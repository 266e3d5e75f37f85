"""What a learner did in lessons, kept in an SQLite file: places, what was watched, answers.

Several processes may use one file at once. An attempt is one transaction, on disk before
`Answers.keep_attempt` returns. What is kept more often, such as each key of an answer, is given to
the system: it outlives this program, and reaches the disk with the next attempt at the latest.
"""

import sqlite3
from collections.abc import Iterable
from pathlib import Path
from types import TracebackType
from typing import Any

from captionplayer.errors import Notice
from captionplayer.lessons import progress_file
from captionplayer.lessons.answers import Answers
from captionplayer.lessons.migrations import TABLES, VERSION
from captionplayer.lessons.spans import GAP, Span, merged
from captionplayer.lessons.store import LEARNER, Store, plain

_NEIGHBOURS = "learner = ? AND lesson = ? AND start <= ? AND finish >= ?"
_OF_LESSONS = tuple(sorted(TABLES[VERSION] - {"learner"}))


class Progress:
    """One learner's progress in all lessons. Close it, or use it in a `with`.

    Every method that reads or keeps raises StorageError where the file fails; then nothing was
    kept. `answers` has what was given for problems.
    """

    def __init__(
        self, connection: sqlite3.Connection, file: str, notices: tuple[Notice, ...] = ()
    ) -> None:
        self._connection = connection
        self._store = Store(connection, file)
        self.answers = Answers(self._store)
        self.notices = notices

    @classmethod
    def open(cls, path: Path) -> "Progress":
        """The progress in a file, made where it is missing; raises StorageError.

        A damaged file is set aside and told of in `notices`. Something is written, so a full disk
        and a file that must not be written to show now.
        """
        connection, notices = progress_file.connect(path)
        return cls(connection, str(path), notices)

    @classmethod
    def in_memory(cls) -> "Progress":
        """Progress that is gone when it is closed: for a program that has no file to keep it in."""
        return cls(progress_file.connect_in_memory(), "")

    @classmethod
    def copy(cls, path: Path) -> "Progress":
        """A copy in memory of the progress in a file, which is not touched, nor made.

        Raises StorageError where it cannot be read or is damaged.
        """
        return cls(progress_file.copy_in_memory(path), str(path))

    def close(self) -> None:
        """Lets go of the file; nothing can be read or kept afterwards."""
        self._connection.close()

    def __enter__(self) -> "Progress":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    # lessons

    def lessons(self) -> tuple[str, ...]:
        """The ids of all lessons of which something is kept, the first one begun first."""
        query = "SELECT lesson FROM lesson WHERE learner = ? ORDER BY rowid"
        return tuple(lesson for (lesson,) in self._store.rows(query, (LEARNER,)))

    def title(self, lesson: str) -> str:
        """The lesson's title; empty where it is not known."""
        return str(self._lesson("title", lesson) or "")

    def place(self, lesson: str) -> int | None:
        """Where playback of the lesson was left (milliseconds)."""
        found = self._lesson("place", lesson)
        return None if found is None else int(found)

    def unlocked(self, lesson: str) -> bool:
        """Whether the lesson's exercises were unlocked."""
        return bool(self._lesson("unlocked", lesson))

    def language(self, lesson: str) -> str:
        """The language that the captions were last shown in; empty where that is not known."""
        return str(self._lesson("language", lesson) or "")

    def length(self, lesson: str) -> int:
        """The running time that what was watched is a part of (milliseconds), or 0."""
        return int(self._lesson("length", lesson) or 0)

    def keep_title(self, lesson: str, title: str) -> None:
        """Keeps what the lesson is called."""
        self._keep("title", lesson, plain(title))

    def keep_place(self, lesson: str, place: int) -> None:
        """Keeps where playback is (milliseconds)."""
        self._keep("place", lesson, place)

    def keep_unlocked(self, lesson: str) -> None:
        """Keeps that the lesson's exercises are unlocked."""
        self._keep("unlocked", lesson, 1)

    def keep_language(self, lesson: str, language: str) -> None:
        """Keeps which language the captions are shown in."""
        self._keep("language", lesson, plain(language))

    # what was watched and read

    def watched(self, lesson: str) -> tuple[Span, ...]:
        """What was played, in order."""
        return self._spans("watched", lesson)

    def keep_watched(self, lesson: str, spans: Iterable[Span], length: int) -> None:
        """Keeps spans that were played, joined with those that are kept, and the running time."""
        with self._store.lightly() as connection:
            _write(connection, "length", lesson, length)
            for span in spans:
                _join(connection, (LEARNER, plain(lesson)), span)

    def read(self, lesson: str) -> frozenset[Span]:
        """The times of the captions that were read."""
        return frozenset(self._spans("read", lesson))

    def keep_read(self, lesson: str, times: Iterable[Span]) -> None:
        """Keeps the times of captions that were read."""
        rows = [(LEARNER, plain(lesson), *span) for span in times]
        with self._store.lightly() as connection:
            connection.executemany("INSERT OR IGNORE INTO read VALUES (?, ?, ?, ?)", rows)

    # erasing

    def erase(self, lesson: str) -> None:
        """Takes away all that is kept of a lesson; nothing of it stays in the file."""
        self._erase("WHERE learner = ? AND lesson = ?", (LEARNER, plain(lesson)))

    def erase_all(self) -> None:
        """Takes away all that is kept of all lessons; nothing of it stays in the file."""
        self._erase("WHERE learner = ?", (LEARNER,))

    def _erase(self, which: str, values: tuple[Any, ...]) -> None:
        with progress_file.telling(self._store.file):
            self._connection.execute("PRAGMA secure_delete = ON")
        with self._store.durably() as connection:
            for table in _OF_LESSONS:
                connection.execute(f"DELETE FROM {table} {which}", values)
        with progress_file.telling(self._store.file):
            self._connection.execute("PRAGMA secure_delete = OFF")
            # the log holds pages as they were; where another process reads, it is emptied later
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()

    def _lesson(self, column: str, lesson: str) -> Any:
        query = f"SELECT {column} FROM lesson WHERE learner = ? AND lesson = ?"
        rows = self._store.rows(query, (LEARNER, plain(lesson)))
        return rows[0][0] if rows else None

    def _keep(self, column: str, lesson: str, value: str | int) -> None:
        with self._store.lightly() as connection:
            _write(connection, column, lesson, value)

    def _spans(self, table: str, lesson: str) -> tuple[Span, ...]:
        query = f"SELECT start, finish FROM {table} WHERE learner = ? AND lesson = ? ORDER BY start"
        return tuple(Span(*row) for row in self._store.rows(query, (LEARNER, plain(lesson))))


def _write(connection: sqlite3.Connection, column: str, lesson: str, value: str | int) -> None:
    connection.execute(
        f"INSERT INTO lesson (learner, lesson, {column}) VALUES (?, ?, ?) "
        f"ON CONFLICT DO UPDATE SET {column} = excluded.{column}",
        (LEARNER, plain(lesson), value),
    )


def _join(connection: sqlite3.Connection, key: tuple[int, str], span: Span) -> None:
    """Puts a span in the place of those that it touches."""
    around = (*key, span.end + GAP, span.start - GAP)
    query = f"SELECT start, finish FROM watched WHERE {_NEIGHBOURS}"
    touched = [Span(*row) for row in connection.execute(query, around)]
    connection.execute(f"DELETE FROM watched WHERE {_NEIGHBOURS}", around)
    rows = [(*key, *joined) for joined in merged([*touched, span])]
    connection.executemany("INSERT INTO watched VALUES (?, ?, ?, ?)", rows)
