"""Transactions on the file of progress: durable ones, and light ones that hardly wait."""

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from captionplayer.lessons import progress_file

LEARNER = 1
"""The one learner there is for now."""
PATIENCE = 0.1
"""Seconds that a light transaction waits for another process that is writing."""


class Store:
    """The connection, and what the file is called in errors.

    Every method raises StorageError where the file fails.
    """

    def __init__(self, connection: sqlite3.Connection, file: str) -> None:
        self.connection = connection
        self.file = file

    def rows(self, query: str, values: Sequence[Any]) -> list[tuple[Any, ...]]:
        """All rows of a query; nothing is written."""
        with progress_file.telling(self.file):
            return self.connection.execute(query, values).fetchall()

    @contextmanager
    def durably(self) -> Iterator[sqlite3.Connection]:
        """A transaction that is on disk at the end; it waits for other processes."""
        with progress_file.telling(self.file), self._transaction():
            yield self.connection

    @contextmanager
    def lightly(self) -> Iterator[sqlite3.Connection]:
        """A transaction that a kill leaves whole, but a loss of power may take; it hardly waits.

        The next durable one takes it to the disk too.
        """
        execute = self.connection.execute
        with progress_file.telling(self.file):
            execute(f"PRAGMA busy_timeout = {int(PATIENCE * 1000)}")
            execute("PRAGMA synchronous = NORMAL")
            try:
                with self._transaction():
                    yield self.connection
            finally:
                execute("PRAGMA synchronous = FULL")
                execute(f"PRAGMA busy_timeout = {int(progress_file.BUSY * 1000)}")

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self.connection.execute("BEGIN IMMEDIATE")
        try:
            yield
            self.connection.execute("COMMIT")
        except BaseException:
            # where the disk is full SQLite may have ended the transaction by itself
            if self.connection.in_transaction:
                self.connection.execute("ROLLBACK")
            raise


def plain(text: str) -> str:
    """The text as SQLite can keep it: a file name may hold what is not Unicode."""
    return text.encode("utf-8", "backslashreplace").decode("utf-8")
