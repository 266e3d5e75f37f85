"""Grading of single choice and checkboxes as Open edX does it, without partial credit.

The rules were found by running Open edX's own grader over problems written for it.
"""

from collections.abc import Sequence

from captionplayer.exercises.problem import (
    ChoiceQuestion,
    Correctness,
    Hint,
    Response,
    Score,
    Text,
    Verdict,
)

Feedback = tuple[tuple[Text, ...], Text | None]


def grade(question: ChoiceQuestion, response: Response) -> Verdict:
    """The verdict on a response; a blank one is incorrect, even where no choice is right."""
    ticked = frozenset(response)
    right = _is_right(question, ticked)
    feedback, label = _feedback(question, ticked)
    return Verdict(
        question.id,
        Correctness.CORRECT if right else Correctness.INCORRECT,
        # Without partial credit a right answer earns one point, however many are possible
        Score(1.0 if right else 0.0, float(question.points)),
        feedback,
        label,
    )


def _is_right(question: ChoiceQuestion, response: frozenset[str]) -> bool:
    """Checkboxes: exactly the right ones. Single choice: any one of the right ones."""
    right = {choice.id for choice in question.choices if choice.correct}
    if question.multiple:
        return bool(response) and response == right
    return len(response) == 1 and response <= right


def _feedback(question: ChoiceQuestion, response: frozenset[str]) -> Feedback:
    """Feedback and label: the first compound hint that fits, or the choices' own hints."""
    for hint in question.compound_hints:
        if response and hint.choices == _known(question, response):
            return _shown([Hint(hint.text, label=hint.label)])
    if not question.multiple and len(response) != 1:
        return (), None
    return _shown(_choice_hints(question, response))


def _known(question: ChoiceQuestion, response: frozenset[str]) -> frozenset[str]:
    return response & {choice.id for choice in question.choices}


def _choice_hints(question: ChoiceQuestion, response: frozenset[str]) -> list[Hint]:
    return [
        hint
        for choice in question.choices
        for hint in choice.hints
        if hint.selected == (choice.id in response)
    ]


def _shown(hints: Sequence[Hint]) -> Feedback:
    """The hints' words; a label of the author's own stands only where it is the only one."""
    texts = tuple(hint.text for hint in hints if hint.text.text)
    labels = [hint.label for hint in hints if hint.label is not None]
    return texts, labels[0] if texts and len(labels) == 1 else None
