"""What a learner got for the problems of a lesson, and the forms in which it is told.

The forms are text for a person, JSON and CSV (RFC 4180) for other programs.
"""

import csv
import io
import json
import math
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from captionplayer.exercises import standing
from captionplayer.exercises.problem import Correctness, Score
from captionplayer.exercises.standing import Standing
from captionplayer.lessons.answers import Answers
from captionplayer.lessons.outline import Outline
from captionplayer.lessons.progress import Progress

FORMAT = 1
"""The version of the JSON; it changes when a key goes or means something else."""
_FORMULA = ("=", "+", "-", "@")  # how spreadsheets know a formula (OWASP, CSV Injection)
_COLUMNS = (
    "lesson",
    "lesson_title",
    "problem",
    "problem_title",
    "earned",
    "possible",
    "attempts",
    "attempts_left",
    "missed",
    "inputs",
)
_NOTHING = "No exercise was begun yet, so there are no results.\n"


@dataclass(frozen=True)
class ProblemResult:
    """What a learner got for one problem.

    `score` is the one that counts, weighted; None before the first attempt and where nothing
    counts. `possible` is None where nothing counts or that is not known. `left` is None where
    attempts have no limit. `verdicts` are those of the latest attempt by input, in their order.
    """

    id: str
    title: str
    attempts: int
    left: int | None
    score: Score | None
    possible: float | None
    verdicts: Mapping[str, Correctness]

    @property
    def missed(self) -> tuple[str, ...]:
        """The inputs that were not wholly correct in the latest attempt."""
        right = Correctness.CORRECT
        return tuple(input_ for input_, verdict in self.verdicts.items() if verdict is not right)


@dataclass(frozen=True)
class LessonResults:
    """What a learner got in one lesson."""

    id: str
    title: str
    problems: tuple[ProblemResult, ...]
    unlocked: bool = False

    @property
    def score(self) -> Score:
        """The points of all problems; what was not answered earned none."""
        earned = sum(problem.score.earned for problem in self.problems if problem.score)
        possible = sum(problem.possible for problem in self.problems if problem.possible)
        return Score(float(earned), float(possible))


def results(
    answers: Answers, lesson: str, title: str, outlines: Iterable[Outline], *, unlocked: bool
) -> LessonResults:
    """The results in one lesson from what is kept; raises StorageError."""
    problems = tuple(_problem(answers, lesson, outline) for outline in outlines)
    return LessonResults(lesson, title, problems, unlocked)


def kept_results(progress: Progress, lesson: str | None = None) -> tuple[LessonResults, ...]:
    """The results in one lesson, or in all, whose exercises were opened or unlocked."""
    ids = [id_ for id_ in progress.lessons() if lesson in {None, id_}]
    found = (
        results(
            progress.answers,
            id_,
            progress.title(id_),
            progress.answers.outlines(id_),
            unlocked=progress.unlocked(id_),
        )
        for id_ in ids
    )
    return tuple(result for result in found if result.problems)


def _problem(answers: Answers, lesson: str, outline: Outline) -> ProblemResult:
    attempts = answers.attempts(lesson, outline.id)
    problem = outline.problem
    now = Standing(tuple(attempt.result for attempt in attempts), bool(attempts))
    verdicts = attempts[-1].result.verdicts if attempts else ()
    score = standing.counted_score(problem, now)
    return ProblemResult(
        outline.id,
        outline.title.text,
        now.attempts,
        standing.attempts_left(problem, now),
        score,
        score.possible if score else outline.possible,
        {verdict.input: verdict.correctness for verdict in verdicts},
    )


def as_text(lessons: Sequence[LessonResults]) -> str:
    """The results in lines that can be read, or listened to, one after the other."""
    return "\n".join(map(_lesson_text, lessons)) if lessons else _NOTHING


def as_json(lessons: Sequence[LessonResults]) -> str:
    """The results as JSON; the keys are explained in docs/results.md."""
    content = {"format": FORMAT, "lessons": [_lesson_entry(lesson) for lesson in lessons]}
    return json.dumps(content, indent=2, allow_nan=False) + "\n"


def as_csv(lessons: Sequence[LessonResults]) -> str:
    """The results as CSV with a line of names first; a row for each problem."""
    stream = io.StringIO(newline="")
    writer = csv.writer(stream)
    writer.writerow(_COLUMNS)
    for lesson in lessons:
        writer.writerows(_row(lesson, problem) for problem in lesson.problems)
    return stream.getvalue()


def _lesson_text(lesson: LessonResults) -> str:
    rows = [
        (f"{number}. {_line(problem.title) or _line(problem.id)}", *_told(problem))
        for number, problem in enumerate(lesson.problems, 1)
    ]
    rows.append(("In all", _points(lesson.score, lesson.score.possible), "", ""))
    widths = [max(_width(row[column]) for row in rows) for column in range(4)]
    title = _line(lesson.title) or _line(lesson.id)
    return "\n".join([title, *(_padded(row, widths) for row in rows), ""])


def _told(problem: ProblemResult) -> tuple[str, str, str]:
    points = _points(problem.score, problem.possible)
    if not problem.attempts:
        return points, "not answered", _left(problem)
    missed, of = len(problem.missed), len(problem.verdicts)
    right = f"{missed} of {of} missed" if missed else "all correct" if of else ""
    return points, right, _left(problem)


def _points(score: Score | None, possible: float | None) -> str:
    if not possible:
        return "no points"
    return f"{_number(score.earned if score else 0)} of {_number(possible)} points"


def _left(problem: ProblemResult) -> str:
    used = f"{problem.attempts} attempt{'' if problem.attempts == 1 else 's'}"
    return used if problem.left is None else f"{used}, {problem.left} left"


def _number(value: float) -> str:
    """Two decimals at the most, as Open edX writes points."""
    return f"{value:.2f}".rstrip("0").rstrip(".") if math.isfinite(value) else str(value)


def _padded(row: Sequence[str], widths: Sequence[int]) -> str:
    cells = (cell + " " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True))
    return ("  " + "   ".join(cells)).rstrip()


def _width(text: str) -> int:
    """How many columns of a terminal a text takes (Unicode, UAX 11)."""
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(character) in {"W", "F"} else 1


def _line(text: str) -> str:
    """The text in one line without what would steer a terminal."""
    words = " ".join(text.split())
    return "".join(each for each in words if unicodedata.category(each) not in {"Cc", "Cs", "Cf"})


def _lesson_entry(lesson: LessonResults) -> dict[str, Any]:
    return {
        "lesson": lesson.id,
        "title": lesson.title,
        "unlocked": lesson.unlocked,
        "score": _score_entry(lesson.score),
        "problems": [_problem_entry(problem) for problem in lesson.problems],
    }


def _problem_entry(problem: ProblemResult) -> dict[str, Any]:
    return {
        "problem": problem.id,
        "title": problem.title,
        "attempts": problem.attempts,
        "attempts_left": problem.left,
        "score": problem.score and _score_entry(problem.score),
        "possible": _finite(problem.possible),
        "inputs": [
            {"input": input_, "correctness": verdict.value}
            for input_, verdict in problem.verdicts.items()
        ],
    }


def _score_entry(score: Score) -> dict[str, float | None]:
    return {"earned": _finite(score.earned), "possible": _finite(score.possible)}


def _finite(value: float | None) -> float | None:
    """JSON has no infinite numbers, and an author may write one."""
    return value if value is not None and math.isfinite(value) else None


def _row(lesson: LessonResults, problem: ProblemResult) -> tuple[Any, ...]:
    return (
        *map(_cell, (lesson.id, lesson.title, problem.id, problem.title)),
        problem.score and problem.score.earned,
        problem.possible,
        problem.attempts,
        problem.left,
        len(problem.missed) if problem.attempts else None,
        len(problem.verdicts) if problem.attempts else None,
    )


def _cell(text: str) -> str:
    """A text that no spreadsheet takes for a formula: an apostrophe says that it is none."""
    line = _line(text)
    return f"'{line}" if line.startswith(_FORMULA) else line
