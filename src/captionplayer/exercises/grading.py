"""Grading of a whole problem."""

from collections.abc import Callable, Mapping
from typing import Any

from captionplayer.errors import AnswerError
from captionplayer.exercises import choices, dropdown, number, text
from captionplayer.exercises.problem import (
    ChoiceQuestion,
    DropdownQuestion,
    NumberQuestion,
    Problem,
    Question,
    Responses,
    Result,
    Score,
    TextQuestion,
    Unsupported,
    Verdict,
)

_Grade = Callable[[Any, Responses], tuple[Verdict, ...]]
_RightAnswers = Callable[[Any], Mapping[str, tuple[str, ...]]]


def _choices(question: ChoiceQuestion, responses: Responses) -> tuple[Verdict, ...]:
    return (choices.grade(question, responses.get(question.id, frozenset())),)


def _text(question: TextQuestion, responses: Responses) -> tuple[Verdict, ...]:
    return (text.grade(question, responses.get(question.id)),)


def _number(question: NumberQuestion, responses: Responses) -> tuple[Verdict, ...]:
    return (number.grade(question, responses.get(question.id)),)


_BY_KIND: Mapping[type[Question], tuple[_Grade, _RightAnswers]] = {
    ChoiceQuestion: (_choices, choices.right_answers),
    DropdownQuestion: (dropdown.grade, dropdown.right_answers),
    TextQuestion: (_text, text.right_answers),
    NumberQuestion: (_number, number.right_answers),
}
"""How each kind of question is graded, and what tells its right answers."""


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
    verdicts = tuple(
        verdict
        for question in problem.questions
        for verdict in _BY_KIND[type(question)][0](question, responses)
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
    return {
        input_: answers
        for question in problem.questions
        for input_, answers in _BY_KIND[type(question)][1](question).items()
    }
