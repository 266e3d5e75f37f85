"""Grading of a whole problem."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from captionplayer.errors import AnswerError
from captionplayer.exercises.problem import (
    Problem,
    Question,
    Responses,
    Result,
    Score,
    Unsupported,
)

if TYPE_CHECKING:
    from captionplayer.exercises.graders import Grade, RightAnswers


def _by_kind() -> "Mapping[type[Question], tuple[Grade, RightAnswers]]":
    """The graders, imported when something is graded: with regex they take 40 ms of a launch."""
    from captionplayer.exercises.graders import BY_KIND  # noqa: PLC0415

    return BY_KIND


def is_gradable(problem: Problem) -> bool:
    """Whether no part takes a course's own program, or a response that is not known here.

    Points for the other parts alone would not be those that Open edX gives.
    """
    unsupported = (part.tag for part in problem.parts if isinstance(part, Unsupported))
    return not any(tag == "script" or tag.endswith("response") for tag in unsupported)


def grade(problem: Problem, responses: Responses) -> Result:
    """The verdicts on all inputs and their sum; one that was left blank is incorrect.

    Raises AnswerError for the first question whose answer cannot be graded, and where the problem
    cannot be as a whole.
    """
    if not is_gradable(problem):
        raise AnswerError("grade-unsupported")
    graders = _by_kind()
    verdicts = tuple(
        verdict
        for question in problem.questions
        for verdict in graders[type(question)][0](question, responses)
    )
    earned = sum((verdict.score.earned for verdict in verdicts), 0.0)
    possible = sum((verdict.score.possible for verdict in verdicts), 0.0)
    score = Score(earned, possible)
    return Result(score, verdicts, weighted(problem, score))


def weighted(problem: Problem, score: Score) -> Score | None:
    """What the problem's weight makes of a score, from 0 to the weight; None where that is 0."""
    weight = problem.rules.weight
    most = score.possible if weight is None else weight
    if not most or not score.possible:
        return None
    return Score(min(max(score.earned * most / score.possible, 0.0), most), most)


def right_answers(problem: Problem) -> dict[str, tuple[str, ...]]:
    """The right answers by input: the ids of choices, the value of an option, or texts."""
    graders = _by_kind()
    return {
        input_: answers
        for question in problem.questions
        for input_, answers in graders[type(question)][1](question).items()
    }
