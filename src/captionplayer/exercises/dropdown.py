"""Grading of dropdowns as Open edX does it: the text of an option is right or wrong as it stands.

The rules were found by running Open edX's own grader over problems written for it.
"""

from captionplayer.errors import AnswerError
from captionplayer.exercises.feedback import Feedback, shown
from captionplayer.exercises.problem import (
    Correctness,
    Dropdown,
    DropdownQuestion,
    Responses,
    Score,
    Verdict,
)


def grade(question: DropdownQuestion, responses: Responses) -> tuple[Verdict, ...]:
    """The verdicts on all dropdowns of a question; one left blank is incorrect.

    Raises AnswerError where an option of the first dropdown has no text of its own, as the
    search for its hint ends there.
    """
    first = question.dropdowns[0]
    if first.id in responses and any(not option.value for option in first.options):
        raise AnswerError("answer-empty-option", place=question.line or "", input=first.id)
    return tuple(
        _verdict(dropdown, responses.get(dropdown.id), with_hints=dropdown is first)
        for dropdown in question.dropdowns
    )


def right_answers(question: DropdownQuestion) -> dict[str, tuple[str, ...]]:
    """The values of the right options, by input."""
    return {
        dropdown.id: () if dropdown.right is None else (dropdown.right,)
        for dropdown in question.dropdowns
    }


def _verdict(dropdown: Dropdown, response: object, *, with_hints: bool) -> Verdict:
    right = response is not None and response == dropdown.right
    feedback, label = _feedback(dropdown, response) if with_hints else ((), None)
    return Verdict(
        dropdown.id,
        Correctness.CORRECT if right else Correctness.INCORRECT,
        # A right answer earns one point, however many are possible
        Score(1.0 if right else 0.0, float(dropdown.points)),
        feedback,
        label,
    )


def _feedback(dropdown: Dropdown, response: object) -> Feedback:
    """The hint of the first option with that text."""
    for option in dropdown.options:
        if option.value == response:
            return shown(option.hints)
    return (), None
