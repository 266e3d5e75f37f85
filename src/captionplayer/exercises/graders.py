"""Which module grades which kind of question."""

from collections.abc import Callable, Mapping
from typing import Any

from captionplayer.exercises import choices, dropdown, number, text
from captionplayer.exercises.problem import (
    ChoiceQuestion,
    DropdownQuestion,
    NumberQuestion,
    Question,
    Responses,
    TextQuestion,
    Verdict,
)

Grade = Callable[[Any, Responses], tuple[Verdict, ...]]
"""The verdicts on a question's inputs. Raises AnswerError."""
RightAnswers = Callable[[Any], Mapping[str, tuple[str, ...]]]
"""The right answers to a question, by input."""


def _choices(question: ChoiceQuestion, responses: Responses) -> tuple[Verdict, ...]:
    return (choices.grade(question, responses.get(question.id, frozenset())),)


def _text(question: TextQuestion, responses: Responses) -> tuple[Verdict, ...]:
    return (text.grade(question, responses.get(question.id)),)


def _number(question: NumberQuestion, responses: Responses) -> tuple[Verdict, ...]:
    return (number.grade(question, responses.get(question.id)),)


BY_KIND: Mapping[type[Question], tuple[Grade, RightAnswers]] = {
    ChoiceQuestion: (_choices, choices.right_answers),
    DropdownQuestion: (dropdown.grade, dropdown.right_answers),
    TextQuestion: (_text, text.right_answers),
    NumberQuestion: (_number, number.right_answers),
}
"""How each kind of question is graded, and what tells its right answers."""
