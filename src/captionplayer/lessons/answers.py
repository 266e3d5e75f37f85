"""What a learner gave for problems, and got: the tables of problems, drafts and attempts."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timezone
from sqlite3 import Connection
from typing import Any

from captionplayer.errors import StorageError
from captionplayer.exercises.problem import Responses, Result, Score, Text
from captionplayer.exercises.rules import Method, Rules
from captionplayer.lessons import attempt as kept_form
from captionplayer.lessons.attempt import Attempt
from captionplayer.lessons.outline import Outline
from captionplayer.lessons.store import LEARNER, Store, plain

_KEEP_OUTLINE = """
INSERT INTO problem (learner, lesson, problem,
    title, language, position, possible, weight, max_attempts, method)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET title = excluded.title, language = excluded.language,
    position = excluded.position, possible = excluded.possible, weight = excluded.weight,
    max_attempts = excluded.max_attempts, method = excluded.method
"""
_OUTLINES = """
SELECT problem, title, language, possible, weight, max_attempts, method FROM problem
WHERE learner = ? AND lesson = ? AND position IS NOT NULL ORDER BY position
"""
_KEEP_SEED = """
INSERT INTO problem (learner, lesson, problem, seed) VALUES (?, ?, ?, ?)
ON CONFLICT DO UPDATE SET seed = COALESCE(seed, excluded.seed) RETURNING seed
"""
_KEEP_HINTS = """
INSERT INTO problem (learner, lesson, problem, hints) VALUES (?, ?, ?, ?)
ON CONFLICT DO UPDATE SET hints = excluded.hints
"""
_RESET = """
INSERT INTO problem (learner, lesson, problem, seed, reset)
SELECT ?, ?, ?, ?, COALESCE(MAX(number), 0) FROM attempt
WHERE learner = ? AND lesson = ? AND problem = ?
ON CONFLICT DO UPDATE SET seed = excluded.seed, hints = 0, reset = excluded.reset
"""
_KEEP_RESPONSE = """
INSERT INTO draft (learner, lesson, problem, input, response) VALUES (?, ?, ?, ?, ?)
ON CONFLICT DO UPDATE SET response = excluded.response
"""
_KEEP_ATTEMPT = """
INSERT INTO attempt (learner, lesson, problem, number, time, earned, possible, responses, verdicts,
    weighted_earned, weighted_possible, seed)
SELECT ?, ?, ?, next, ?, ?, ?, ?, ?, ?, ?, ? FROM (
    SELECT 1 + COALESCE(MAX(number), 0) AS next FROM attempt
    WHERE learner = ? AND lesson = ? AND problem = ?
) WHERE next <= ?
RETURNING number
"""
_ATTEMPTS = """
SELECT number, time, earned, possible, responses, verdicts,
    weighted_earned, weighted_possible, seed FROM attempt
WHERE learner = ? AND lesson = ? AND problem = ? AND number > ? ORDER BY number
"""
_OF_PROBLEM = "WHERE learner = ? AND lesson = ? AND problem = ?"
_NO_LIMIT = (1 << 63) - 1


@dataclass(frozen=True)
class Begun:
    """What is kept of a problem besides its attempts.

    `seed` is None where none was drawn; `reset` is the number of the last attempt before the
    latest reset.
    """

    responses: Responses
    hints_shown: int = 0
    seed: int | None = None
    reset: int = 0


class Answers:
    """The answers of one learner in all lessons.

    Every method raises StorageError where the file fails; then nothing was kept.
    """

    def __init__(self, store: Store) -> None:
        self._store = store

    def keep_outlines(self, lesson: str, outlines: Iterable[Outline]) -> None:
        """Keeps what a lesson's problems are called, in their order; others it has no more."""
        with self._store.lightly() as connection:
            connection.execute(
                "UPDATE problem SET position = NULL WHERE learner = ? AND lesson = ?",
                (LEARNER, plain(lesson)),
            )
            rows = [_outline_row(lesson, *each) for each in enumerate(outlines, 1)]
            connection.executemany(_KEEP_OUTLINE, rows)

    def outlines(self, lesson: str) -> tuple[Outline, ...]:
        """The problems of a lesson as they were kept, in their order."""
        rows = self._store.rows(_OUTLINES, (LEARNER, plain(lesson)))
        return tuple(self._outline(row) for row in rows)

    def begun(self, lesson: str, problem: str) -> Begun:
        """What is kept of a problem besides its attempts."""
        key = _key(lesson, problem)
        rows = self._store.rows(f"SELECT seed, hints, reset FROM problem {_OF_PROBLEM}", key)
        seed, hints, reset = rows[0] if rows else (None, 0, 0)
        given = self._store.rows(f"SELECT input, response FROM draft {_OF_PROBLEM}", key)
        with self._understanding(problem):
            responses = {input_: kept_form.decode_response(text) for input_, text in given}
        return Begun(responses, hints, seed, reset)

    def keep_responses(self, lesson: str, problem: str, responses: Responses) -> None:
        """Keeps what was given for some inputs, not submitted; a light transaction."""
        with self._store.lightly() as connection:
            _keep_responses(connection, _key(lesson, problem), responses)

    def keep_hints_shown(self, lesson: str, problem: str, number: int) -> None:
        """Keeps how many hints on request were shown; a light transaction."""
        with self._store.lightly() as connection:
            connection.execute(_KEEP_HINTS, (*_key(lesson, problem), number))

    def keep_seed(self, lesson: str, problem: str, seed: int) -> int:
        """Keeps the first seed of a problem; gives the one that another process kept before."""
        with self._store.lightly() as connection:
            rows = connection.execute(_KEEP_SEED, (*_key(lesson, problem), seed)).fetchall()
        return int(rows[0][0])

    def reset(self, lesson: str, problem: str, seed: int) -> None:
        """Takes away what was given and which hints were shown; the attempts stay."""
        key = _key(lesson, problem)
        with self._store.durably() as connection:
            connection.execute(_RESET, (*key, seed, *key))
            connection.execute(f"DELETE FROM draft {_OF_PROBLEM}", key)

    def keep_attempt(  # noqa: PLR0913 - all that an attempt is
        self,
        lesson: str,
        problem: str,
        responses: Responses,
        result: Result,
        *,
        seed: int = 1,
        most: int | None = None,
    ) -> Attempt | None:
        """Keeps an attempt under the next number; it is on disk when this returns.

        None where `most` attempts were kept already, perhaps by another process.
        """
        time = datetime.now(timezone.utc)
        key = _key(lesson, problem)
        values = (*_values(time, responses, result), seed)
        limit = _NO_LIMIT if most is None else most
        with self._store.durably() as connection:
            rows = connection.execute(_KEEP_ATTEMPT, (*key, *values, *key, limit)).fetchall()
            if not rows:
                return None
            connection.execute(f"DELETE FROM draft {_OF_PROBLEM}", key)
            _keep_responses(connection, key, responses)
        return Attempt(lesson, problem, rows[0][0], responses, result, time, seed)

    def number_of_attempts(self, lesson: str, problem: str) -> int:
        """How many attempts at a problem there were."""
        query = f"SELECT COUNT(*) FROM attempt {_OF_PROBLEM}"
        return int(self._store.rows(query, _key(lesson, problem))[0][0])

    def attempts(self, lesson: str, problem: str, after: int = 0) -> tuple[Attempt, ...]:
        """All attempts at a problem after that number, the first one first."""
        rows = self._store.rows(_ATTEMPTS, (*_key(lesson, problem), after))
        return tuple(self._attempt(lesson, problem, row) for row in rows)

    def _attempt(self, lesson: str, problem: str, row: tuple[Any, ...]) -> Attempt:
        number, time, earned, possible, responses, verdicts, *weighted, seed = row
        with self._understanding(f"{problem}, {number}"):
            given = kept_form.decode_responses(responses)
            score = None if None in weighted else Score(*weighted)
            result = Result(Score(earned, possible), kept_form.decode_verdicts(verdicts), score)
            return Attempt(
                lesson, problem, number, given, result, datetime.fromisoformat(time), seed
            )

    def _outline(self, row: tuple[Any, ...]) -> Outline:
        problem, title, language, possible, weight, most, method = row
        with self._understanding(problem):
            rules = Rules(weight=weight, max_attempts=most, method=Method(method))
        return Outline(problem, Text(title, language), possible, rules)

    def _understanding(self, what: str) -> "_Understanding":
        return _Understanding(self._store.file, what)


class _Understanding:
    """Turns what is found in damaged text into a StorageError."""

    def __init__(self, file: str, what: str) -> None:
        self._file = file
        self._what = what

    def __enter__(self) -> None:
        pass

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        if isinstance(error, (ValueError, KeyError, TypeError, AttributeError)):
            raise StorageError("progress-damaged", file=self._file, reason=self._what) from error


def _key(lesson: str, problem: str) -> tuple[int, str, str]:
    return LEARNER, plain(lesson), plain(problem)


def _outline_row(lesson: str, position: int, outline: Outline) -> tuple[Any, ...]:
    rules = outline.rules
    return (
        *_key(lesson, outline.id),
        plain(outline.title.text),
        plain(outline.title.language),
        position,
        outline.possible,
        rules.weight,
        None if rules.max_attempts is None else min(rules.max_attempts, _NO_LIMIT),
        rules.method.value,
    )


def _values(time: datetime, responses: Responses, result: Result) -> tuple[Any, ...]:
    weighted = result.weighted
    return (
        time.isoformat(),
        result.score.earned,
        result.score.possible,
        kept_form.encode_responses(responses),
        kept_form.encode_verdicts(result),
        weighted and weighted.earned,
        weighted and weighted.possible,
    )


def _keep_responses(
    connection: Connection, key: tuple[int, str, str], responses: Responses
) -> None:
    rows = [
        (*key, plain(input_), kept_form.encode_response(given))
        for input_, given in responses.items()
    ]
    connection.executemany(_KEEP_RESPONSE, rows)
