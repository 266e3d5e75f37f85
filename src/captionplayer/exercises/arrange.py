"""The choices of a problem as they are shown: shuffled, or drawn from a pool.

The order is Open edX's for the same seed: one generator serves all questions in document order.
"""

from collections.abc import Sequence
from dataclasses import replace
from random import Random
from typing import TypeVar

from captionplayer.exercises.problem import Choice, ChoiceQuestion, Explanation, Part, Problem

_Item = TypeVar("_Item")


def arrange(problem: Problem, seed: int) -> Problem:
    """The problem with its choices in the order of the seed, and the solutions that go with it."""
    random = Random(seed)
    drawn: dict[str, str] = {}  # what explains the right choice that is shown, by question
    parts = tuple(_arranged(part, random, drawn) for part in problem.parts)
    explanations = tuple(filter(lambda one: _is_shown(one, drawn), problem.explanations))
    if explanations == problem.explanations:
        return replace(problem, parts=parts)
    solution = tuple(one.text for one in explanations if not one.text.is_blank)
    return replace(problem, parts=parts, explanations=explanations, solution=solution)


def _is_shown(explanation: Explanation, drawn: dict[str, str]) -> bool:
    return drawn.get(explanation.pool, explanation.explanation) == explanation.explanation


def _arranged(part: Part, random: Random, drawn: dict[str, str]) -> Part:
    if not isinstance(part, ChoiceQuestion):
        return part
    if part.shuffled:
        return _ordered(part, _around_fixed(part.choices, random))
    if part.pool:
        right = [choice for choice in part.choices if choice.correct]
        if right:
            chosen = right[_below(len(right), random)]
            drawn[part.id] = chosen.explanation
            return _ordered(part, _from_pool(part, chosen, part.pool, random))
    return part


def _ordered(question: ChoiceQuestion, choices: Sequence[Choice]) -> ChoiceQuestion:
    return replace(question, order=tuple(choice.id for choice in choices))


def _around_fixed(choices: Sequence[Choice], random: Random) -> list[Choice]:
    """Fixed choices at the start stay there; those that come later go to the end."""
    ahead = next((at for at, choice in enumerate(choices) if not choice.fixed), len(choices))
    later = choices[ahead:]
    free = _shuffled([choice for choice in later if not choice.fixed], random)
    return [*choices[:ahead], *free, *(choice for choice in later if choice.fixed)]


def _from_pool(
    question: ChoiceQuestion, right: Choice, number: int, random: Random
) -> list[Choice]:
    """The right choice and as many wrong ones as make the number, if there are so many."""
    wrong = _shuffled([choice for choice in question.choices if not choice.correct], random)
    return _shuffled([right, *wrong[: number - 1]], random)


def _shuffled(items: Sequence[_Item], random: Random) -> list[_Item]:
    """A shuffle of its own, as Python's has not always drawn the same numbers."""
    shuffled = list(items)
    for last in range(len(shuffled) - 1, 0, -1):
        other = _below(last + 1, random)
        shuffled[last], shuffled[other] = shuffled[other], shuffled[last]
    return shuffled


def _below(limit: int, random: Random) -> int:
    return int(random.random() * limit)
