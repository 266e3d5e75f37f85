"""Grading of single choice and checkboxes as Open edX does it.

The rules were found by running Open edX's own grader over problems written for it.
"""

from math import floor

from captionplayer.errors import AnswerError
from captionplayer.exercises.feedback import Feedback, shown
from captionplayer.exercises.problem import (
    Choice,
    ChoiceQuestion,
    Correctness,
    Hint,
    Response,
    Score,
    Text,
    Verdict,
)

Grade = tuple[Correctness, float]

_RIGHT: Grade = (Correctness.CORRECT, 1.0)
# Without partial credit a right answer earns one point, however many are possible
_WRONG: Grade = (Correctness.INCORRECT, 0.0)


def grade(question: ChoiceQuestion, response: Response) -> Verdict:
    """The verdict on a response; a blank one is incorrect, even where no choice is right.

    Raises AnswerError where the question asks for a kind of partial credit that it cannot have.
    """
    ticked = frozenset(response) if isinstance(response, frozenset) else frozenset()
    correctness, points = _boxes(question, ticked) if question.multiple else _one(question, ticked)
    feedback, label = _feedback(question, ticked)
    return Verdict(
        question.id,
        correctness,
        Score(points, float(question.points)),
        feedback,
        label,
        _targeted(question, ticked),
    )


def right_answers(question: ChoiceQuestion) -> dict[str, tuple[str, ...]]:
    """The ids of the right choices, whether they are shown or not."""
    return {question.id: tuple(choice.id for choice in question.choices if choice.correct)}


# Single choice: any one of the right ones


def _one(question: ChoiceQuestion, ticked: frozenset[str]) -> Grade:
    if question.schemes and question.schemes != ("points",):
        raise _unknown_scheme(question)
    choice = _only(question, ticked)
    if choice is None:
        return _WRONG
    if choice.correct:
        return _RIGHT
    if question.schemes and choice.credit is not None:
        return Correctness.PARTIALLY_CORRECT, choice.credit
    return _WRONG


def _only(question: ChoiceQuestion, ticked: frozenset[str]) -> Choice | None:
    """The one choice that is ticked."""
    found = [choice for choice in question.choices if choice.id in ticked]
    return found[0] if len(ticked) == 1 and found else None


# Checkboxes: exactly the right ones, or credit for a part of them


def _boxes(question: ChoiceQuestion, ticked: frozenset[str]) -> Grade:
    if not ticked:
        return _WRONG
    if not question.schemes:
        return _RIGHT if ticked == _right(question) else _WRONG
    if question.schemes == ("edc",):
        return _every_decision_counts(question, ticked)
    if question.schemes == ("halves",):
        return _halves(question, ticked)
    raise _unknown_scheme(question)


def _right(question: ChoiceQuestion) -> frozenset[str]:
    return frozenset(choice.id for choice in question.choices if choice.correct)


def _errors(question: ChoiceQuestion, ticked: frozenset[str]) -> tuple[int, int]:
    """How many choices are ticked, or left, that should not be; and of how many that count."""
    counting = [choice for choice in question.choices if choice.counts]
    return sum(choice.correct != (choice.id in ticked) for choice in counting), len(counting)


def _every_decision_counts(question: ChoiceQuestion, ticked: frozenset[str]) -> Grade:
    """A share of the points for each decision that is right; all right earns a single point."""
    errors, counting = _errors(question, ticked)
    if errors == counting:
        return _WRONG
    if not errors:
        return _RIGHT
    share = question.points * (counting - errors) / counting
    return Correctness.PARTIALLY_CORRECT, floor(share * 100 + 0.5) / 100


def _halves(question: ChoiceQuestion, ticked: frozenset[str]) -> Grade:
    """Half of the points after one error, a quarter after two, if there are enough choices."""
    errors, counting = _errors(question, ticked)
    if not errors:
        return Correctness.CORRECT, float(question.points)
    if errors == 1 and counting > 2:
        return Correctness.PARTIALLY_CORRECT, question.points / 2
    if errors == 2 and counting > 4:
        return Correctness.PARTIALLY_CORRECT, question.points / 4
    return _WRONG


def _unknown_scheme(question: ChoiceQuestion) -> AnswerError:
    known = "EDC, halves" if question.multiple else "points"
    scheme = ", ".join(question.schemes)[:40]
    facts = {"input": question.id, "scheme": scheme, "known": known}
    return AnswerError("answer-unknown-scheme", place=question.line or "", **facts)


# Feedback


def _feedback(question: ChoiceQuestion, ticked: frozenset[str]) -> Feedback:
    """Feedback and label: the first compound hint that fits, or the choices' own hints."""
    for hint in question.compound_hints:
        if ticked and hint.choices == _known(question, ticked):
            return shown([Hint(hint.text, label=hint.label)])
    if not question.multiple and len(ticked) != 1:
        return (), None
    return shown(_choice_hints(question, ticked))


def _known(question: ChoiceQuestion, ticked: frozenset[str]) -> frozenset[str]:
    return ticked & {choice.id for choice in question.choices}


def _choice_hints(question: ChoiceQuestion, ticked: frozenset[str]) -> list[Hint]:
    return [
        hint
        for choice in question.choices
        for hint in choice.hints
        if hint.selected == (choice.id in ticked)
    ]


def _targeted(question: ChoiceQuestion, ticked: frozenset[str]) -> tuple[Text, ...]:
    chosen = _only(question, ticked)
    return (*(chosen.targeted if chosen else ()), *question.explained)
