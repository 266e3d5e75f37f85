"""The forms that the file of progress has had, and the steps from each to the next.

A step is never changed once it was published: files of every version are about.
"""

import json
import sqlite3
from collections.abc import Callable
from contextlib import suppress

APPLICATION_ID = 0x43507267  # "CPrg", in the file's header (sqlite.org, PRAGMA application_id)

Step = Callable[[sqlite3.Connection], None]

_FIRST = """
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

# `opened` counts the openings: a row that is really written each time. Times are milliseconds.
# `problem.position` is NULL for one that its lesson has no more; `problem.reset` is the number of
# the last attempt before the latest reset.
_SECOND = """
ALTER TABLE learner ADD COLUMN opened INTEGER NOT NULL DEFAULT 0;
ALTER TABLE lesson ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE lesson ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE lesson ADD COLUMN length INTEGER NOT NULL DEFAULT 0;
ALTER TABLE attempt ADD COLUMN weighted_earned REAL;
ALTER TABLE attempt ADD COLUMN weighted_possible REAL;
ALTER TABLE attempt ADD COLUMN seed INTEGER NOT NULL DEFAULT 1;
UPDATE attempt SET weighted_earned = earned, weighted_possible = possible WHERE possible > 0;
CREATE TABLE problem (
    learner INTEGER NOT NULL REFERENCES learner (id),
    lesson TEXT NOT NULL,
    problem TEXT NOT NULL,
    title TEXT NOT NULL DEFAULT '',
    language TEXT NOT NULL DEFAULT '',
    position INTEGER,
    possible REAL,
    weight REAL,
    max_attempts INTEGER,
    method TEXT NOT NULL DEFAULT 'last_score',
    seed INTEGER,
    hints INTEGER NOT NULL DEFAULT 0,
    reset INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (learner, lesson, problem)
);
INSERT INTO problem (learner, lesson, problem, position, possible)
SELECT learner, lesson, problem, MIN(rowid), MAX(weighted_possible) FROM attempt
GROUP BY learner, lesson, problem;
INSERT OR IGNORE INTO lesson (learner, lesson) SELECT learner, lesson FROM attempt;
CREATE TABLE draft (
    learner INTEGER NOT NULL REFERENCES learner (id),
    lesson TEXT NOT NULL,
    problem TEXT NOT NULL,
    input TEXT NOT NULL,
    response TEXT NOT NULL,
    PRIMARY KEY (learner, lesson, problem, input)
) WITHOUT ROWID;
CREATE TABLE watched (
    learner INTEGER NOT NULL REFERENCES learner (id),
    lesson TEXT NOT NULL,
    start INTEGER NOT NULL,
    finish INTEGER NOT NULL,
    PRIMARY KEY (learner, lesson, start)
) WITHOUT ROWID;
CREATE TABLE read (
    learner INTEGER NOT NULL REFERENCES learner (id),
    lesson TEXT NOT NULL,
    start INTEGER NOT NULL,
    finish INTEGER NOT NULL,
    PRIMARY KEY (learner, lesson, start, finish)
) WITHOUT ROWID
"""


def migrate(connection: sqlite3.Connection) -> None:
    """Takes a file of any version, or an empty one, to this version.

    To be called within a transaction, so that it is done whole or not at all.
    """
    for number, step in enumerate(STEPS[version(connection) :], version(connection) + 1):
        step(connection)
        connection.execute(f"PRAGMA user_version = {number}")


def version(connection: sqlite3.Connection) -> int:
    """The version of a file; 0 of an empty one."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _to_1(connection: sqlite3.Connection) -> None:
    _run(connection, _FIRST)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")


def _to_2(connection: sqlite3.Connection) -> None:
    """What is given, watched and read; an attempt's weighted score; verdicts name their input.

    Version 1 knew no weights, so its weighted scores are the raw ones.
    """
    _run(connection, _SECOND)
    for row, verdicts in connection.execute("SELECT rowid, verdicts FROM attempt").fetchall():
        # what cannot be understood stays as it is, and is told of when it is read
        with suppress(ValueError, KeyError, TypeError, AttributeError):
            change = (_by_input(verdicts), row)
            connection.execute("UPDATE attempt SET verdicts = ? WHERE rowid = ?", change)


def _by_input(verdicts: str) -> str:
    entries = [dict(entry) for entry in json.loads(verdicts)]
    for entry in entries:
        entry["input"] = entry.pop("question")
    return json.dumps(entries)


def _run(connection: sqlite3.Connection, script: str) -> None:
    for statement in script.split(";"):
        connection.execute(statement)


STEPS: tuple[Step, ...] = (_to_1, _to_2)
"""What makes version 1 of nothing, version 2 of version 1, and so on."""
VERSION = len(STEPS)
"""The version that this program writes."""

_FIRST_TABLES = frozenset({"learner", "lesson", "attempt"})
TABLES = {1: _FIRST_TABLES, 2: _FIRST_TABLES | {"problem", "draft", "watched", "read"}}
"""The tables of each version."""
