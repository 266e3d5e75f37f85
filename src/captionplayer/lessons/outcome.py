"""What came of each exercise of a lesson: the score that counts, and what was missed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from captionplayer.exercises.problem import (
    ChoiceQuestion,
    Correctness,
    DropdownQuestion,
    Problem,
    Question,
    Response,
    Responses,
    Result,
    Score,
    Text,
)
from captionplayer.exercises.standing import Standing, counted_score
from captionplayer.lessons.outline import outline
from captionplayer.lessons.session import Session


@dataclass(frozen=True)
class Missed:
    """A question that was not answered rightly in the last attempt.

    `number` counts the problem's questions from 1; `place` is where the lesson speaks of it
    (milliseconds), None where the author did not say.
    """

    number: int
    question: Question
    given: tuple[Text, ...]
    place: int | None


@dataclass(frozen=True)
class Outcome:
    """One problem: its weighted score by its way of grading, and what the last attempt missed."""

    problem: Problem
    score: Score
    attempts: int
    missed: tuple[Missed, ...] = ()


def outcomes(session: Session, problems: Iterable[Problem]) -> tuple[Outcome, ...]:
    """What came of each problem, in their order; raises StorageError."""
    return tuple(outcome(session, problem) for problem in problems)


def outcome(session: Session, problem: Problem) -> Outcome:
    """What came of a problem; raises StorageError."""
    standing = session.standing(problem)
    last = session.last_attempt(problem)
    missed = _missed(problem, last.responses, last.result, session.lesson.places) if last else ()
    return Outcome(problem, _score(problem, standing), standing.attempts, missed)


def total(scores: Iterable[Score]) -> Score:
    """Points earned and possible in all."""
    scores = tuple(scores)
    return Score(sum(each.earned for each in scores), sum(each.possible for each in scores))


def possible(problem: Problem) -> float:
    """The most that a problem can bring, weighted; 0 where nothing counts."""
    return outline(problem).possible or 0


def _score(problem: Problem, standing: Standing) -> Score:
    counted = counted_score(problem, standing)
    if counted is not None:
        return counted
    if standing.results and problem.rules.weight is None:
        return standing.results[-1].score  # kept before there were weights
    return Score(0, possible(problem))


def _missed(
    problem: Problem, given: Responses, result: Result, places: Mapping[str, int]
) -> tuple[Missed, ...]:
    wrong = {
        verdict.input
        for verdict in result.verdicts
        if verdict.correctness is not Correctness.CORRECT
    }
    return tuple(
        Missed(number, question, given_words(question, given), _place(problem, number, places))
        for number, question in enumerate(problem.questions, 1)
        if wrong.intersection(question.inputs)
    )


def _place(problem: Problem, number: int, places: Mapping[str, int]) -> int | None:
    return places.get(f"{problem.id}#{number}", places.get(problem.id))


def given_words(question: Question, responses: Responses) -> tuple[Text, ...]:
    """What was given for a question, in the words that were shown; nothing where it was blank."""
    found: list[Text] = []
    for input_ in question.inputs:
        found += _words(question, input_, responses.get(input_, ""))
    return tuple(found)


def _words(question: Question, input_: str, response: Response) -> list[Text]:
    if isinstance(question, ChoiceQuestion):
        return [choice.text for choice in question.choices if choice.id in response]
    if isinstance(question, DropdownQuestion):
        dropdown = next(each for each in question.dropdowns if each.id == input_)
        return [option.text for option in dropdown.options if option.value == response]
    return (
        [Text(response, question.label.language)] if response and isinstance(response, str) else []
    )
