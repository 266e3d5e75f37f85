"""What a learner did in lessons, kept in an SQLite file: places, unlocked exercises, attempts.

Several processes may use one file at once. An attempt is one transaction, on disk before
`keep_attempt` returns; a place may be lost with the power, and keeping one never waits.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path
from types import TracebackType
from typing import Any

from captionplayer.errors import Notice, StorageError
from captionplayer.exercises.problem import Responses, Result, Score
from captionplayer.lessons import attempt as kept_form
from captionplayer.lessons import progress_file
from captionplayer.lessons.attempt import Attempt

_LEARNER = 1  # the one learner of schema version 1

_KEEP_PLACE = """
INSERT INTO lesson (learner, lesson, place) VALUES (?, ?, ?)
ON CONFLICT DO UPDATE SET place = excluded.place
"""
_KEEP_UNLOCKED = """
INSERT INTO lesson (learner, lesson, unlocked) VALUES (?, ?, 1)
ON CONFLICT DO UPDATE SET unlocked = 1
"""
_KEEP_ATTEMPT = """
INSERT INTO attempt (learner, lesson, problem, number, time, earned, possible, responses, verdicts)
SELECT ?, ?, ?, 1 + COALESCE(MAX(number), 0), ?, ?, ?, ?, ? FROM attempt
WHERE learner = ? AND lesson = ? AND problem = ?
RETURNING number
"""
_ATTEMPTS = """
SELECT number, time, earned, possible, responses, verdicts FROM attempt
WHERE learner = ? AND lesson = ? AND problem = ? ORDER BY number
"""


class Progress:
    """One learner's progress in all lessons. Close it, or use it in a `with`.

    Every method that reads or keeps raises StorageError where the file fails.
    """

    def __init__(
        self, connection: sqlite3.Connection, file: str, notices: tuple[Notice, ...] = ()
    ) -> None:
        self._connection = connection
        self._file = file
        self.notices = notices

    @classmethod
    def open(cls, path: Path) -> "Progress":
        """The progress in a file, made where it is missing; raises StorageError.

        A damaged file is set aside and told of in `notices`.
        """
        connection, notices = progress_file.connect(path)
        return cls(connection, str(path), notices)

    @classmethod
    def in_memory(cls) -> "Progress":
        """Progress that is gone when it is closed: for a program that has no file to keep it in."""
        return cls(progress_file.connect_in_memory(), "")

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

    def place(self, lesson: str) -> int | None:
        """Where playback of the lesson was left (milliseconds)."""
        found = self._lesson("place", lesson)
        return None if found is None else int(found)

    def unlocked(self, lesson: str) -> bool:
        """Whether the lesson's exercises were unlocked."""
        return bool(self._lesson("unlocked", lesson))

    def keep_place(self, lesson: str, place: int) -> None:
        """Keeps where playback is (milliseconds), or nothing while another process is writing."""
        with self._told(), self._without_waiting():
            self._connection.execute(_KEEP_PLACE, (_LEARNER, _plain(lesson), place))

    def keep_unlocked(self, lesson: str) -> None:
        """Keeps that the lesson's exercises are unlocked."""
        with self._told():
            self._connection.execute(_KEEP_UNLOCKED, (_LEARNER, _plain(lesson)))

    def keep_attempt(
        self, lesson: str, problem: str, responses: Responses, result: Result
    ) -> Attempt:
        """Keeps an attempt under the next number; it is on disk when this returns."""
        time = datetime.now(timezone.utc)
        key = (_LEARNER, _plain(lesson), _plain(problem))
        values = (
            time.isoformat(),
            result.score.earned,
            result.score.possible,
            kept_form.encode_responses(responses),
            kept_form.encode_verdicts(result),
        )
        with self._told():
            rows = self._connection.execute(_KEEP_ATTEMPT, (*key, *values, *key)).fetchall()
        return Attempt(lesson, problem, rows[0][0], responses, result, time)

    def erase(self, lesson: str) -> None:
        """Erases all that is kept of a lesson."""
        with self._told():
            for table in ("attempt", "lesson"):
                where = "WHERE learner = ? AND lesson = ?"
                self._connection.execute(f"DELETE FROM {table} {where}", (_LEARNER, _plain(lesson)))

    def erase_all(self) -> None:
        """Erases all that is kept of every lesson."""
        with self._told():
            for table in ("attempt", "lesson"):
                self._connection.execute(f"DELETE FROM {table} WHERE learner = ?", (_LEARNER,))

    def attempts(self, lesson: str, problem: str) -> tuple[Attempt, ...]:
        """All attempts at a problem, the first one first."""
        key = (_LEARNER, _plain(lesson), _plain(problem))
        with self._told():
            rows = self._connection.execute(_ATTEMPTS, key).fetchall()
        return tuple(self._attempt(lesson, problem, row) for row in rows)

    def _attempt(self, lesson: str, problem: str, row: tuple[Any, ...]) -> Attempt:
        number, time, earned, possible, responses, verdicts = row
        try:
            given = kept_form.decode_responses(responses)
            result = Result(Score(earned, possible), kept_form.decode_verdicts(verdicts))
            when = datetime.fromisoformat(time)
        except (ValueError, KeyError, TypeError, AttributeError) as error:
            reason = f"{problem}, {number}"
            raise StorageError("progress-damaged", file=self._file, reason=reason) from error
        return Attempt(lesson, problem, number, given, result, when)

    def _lesson(self, column: str, lesson: str) -> Any:
        query = f"SELECT {column} FROM lesson WHERE learner = ? AND lesson = ?"
        with self._told():
            row = self._connection.execute(query, (_LEARNER, _plain(lesson))).fetchone()
        return row and row[0]

    def _told(self) -> Any:
        return progress_file.telling(self._file)

    @contextmanager
    def _without_waiting(self) -> Iterator[None]:
        """No flush to disk and no wait for other processes; while one writes, nothing is kept."""
        execute = self._connection.execute
        execute("PRAGMA busy_timeout = 0")
        execute("PRAGMA synchronous = NORMAL")
        try:
            yield
        except sqlite3.OperationalError as error:
            if not progress_file.is_busy(error):
                raise
        finally:
            execute("PRAGMA synchronous = FULL")
            execute(f"PRAGMA busy_timeout = {int(progress_file.BUSY * 1000)}")


def _plain(text: str) -> str:
    """The text as SQLite can keep it: a file name may hold what is not Unicode."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
