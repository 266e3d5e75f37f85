"""A learner's answers and what came of them, in the form of Open edX's recorded verdicts."""

from collections.abc import Iterator, Mapping
from typing import Any

from captionplayer.errors import AnswerError, FileError, InputError, notice
from captionplayer.exercises import grading, olx, standing
from captionplayer.exercises.arrange import arrange
from captionplayer.exercises.problem import (
    ChoiceQuestion,
    Correctness,
    Problem,
    Question,
    Response,
    Result,
    Source,
    Text,
    Unsupported,
    Verdict,
)
from captionplayer.exercises.standing import Standing
from captionplayer.messages import describe

Json = Any
Answers = Mapping[str, str | list[str]]
"""What was given by the number of the input: text, or a list for check boxes."""

_EXAMPLE = '{"0": "choice_1"}'


def load(data: bytes, file: str, seed: int) -> Problem:
    """The problem with its choices in the order of the seed; raises InputError."""
    return arrange(olx.parse(data, file, "en"), seed)


def sources(problem: Problem) -> Iterator[tuple[Source, Question | None, str]]:
    """All inputs in document order: source, question and id; no question where unsupported."""
    for part in problem.parts:
        if isinstance(part, Question):
            for source, input_ in zip(part.sources, part.inputs, strict=True):
                yield source, part, input_
        elif isinstance(part, Unsupported):
            for source in part.sources:
                yield source, None, ""


def words(text: Text) -> str:
    """A text with its inline markup, where it has any."""
    return text.markup or text.text


def number(value: float) -> int | float:
    """The number as JSON should show it: whole ones without a decimal point."""
    return int(value) if value == int(value) else value


# Answers


def checked_answers(given: object, file: object, place: str = "") -> Answers:
    """The answers, if they have their form; raises FileError naming the place."""
    if not isinstance(given, dict):
        raise FileError("answers-form", file=file, place=place, example=_EXAMPLE)
    for key, answer in given.items():
        values = answer if isinstance(answer, list) else [answer]
        if not all(isinstance(value, str) for value in values):
            where = f"{place} {key}".strip()
            raise FileError("answers-form", file=file, place=where, example=_EXAMPLE)
    return given


def check_inputs(problem: Problem, answers: Answers, file: object) -> None:
    """Raises FileError for an answer to an input that the problem does not have."""
    numbers = {str(number) for number, _ in enumerate(sources(problem))}
    for key in answers:
        if key not in numbers:
            raise FileError("answers-no-input", file=file, place=key, inputs=len(numbers))


def _responses(problem: Problem, answers: Answers) -> dict[str, Response]:
    """Raises AnswerError where several texts are given for one field."""
    return {
        input_: _response(question, answers[str(number)])
        for number, (_, question, input_) in enumerate(sources(problem))
        if question and str(number) in answers
    }


def _response(question: Question, answer: str | list[str]) -> Response:
    if not isinstance(question, ChoiceQuestion):
        if isinstance(answer, list):
            raise AnswerError("answer-not-text", place=question.line or "", input=question.id)
        return answer
    if isinstance(answer, list):  # which no radio button can give
        return frozenset(answer if question.multiple else ())
    return frozenset([answer] if answer else ())


# Verdicts


def submit(
    problem: Problem, before: Standing, answers: Answers, file: str
) -> tuple[Json, Standing]:
    """The verdict on answers, and where the learner stands then."""
    if not grading.is_gradable(problem):
        message = describe(notice("grade-unsupported", file=file))
        return _refusal("unsupported", problem, before, message), before
    if not standing.may_submit(problem, before):
        code = "grade-closed" if standing.is_closed(problem, before) else "grade-needs-reset"
        return _refusal("closed", problem, before, describe(notice(code, file=file))), before
    try:
        result = grading.grade(problem, _responses(problem, answers))
    except AnswerError as error:
        known = error.notice
        place = known.place or _which(problem, known.fields.get("input"))
        message = describe(notice(known.code, file=file, place=place, **known.fields))
        return _refusal("refused", problem, before, message), before
    after = standing.after(before, result)
    return _graded(problem, result, after), after


def _which(problem: Problem, wanted: object) -> str:
    """The input by its number, where there are several."""
    ids = [input_ for _, _, input_ in sources(problem)]
    return f"input {ids.index(wanted)}" if len(ids) > 1 and wanted in ids else ""


def not_loaded(error: InputError) -> Json:
    """The verdict on any answers to a problem that cannot be read."""
    return {
        "outcome": "not_loaded",
        "attempt_counted": False,
        "score": None,
        "max_score": None,
        "message": describe(error.notice),
    }


def _refusal(outcome: str, problem: Problem, before: Standing, message: str) -> Json:
    score = _score(problem, before)
    return {"outcome": outcome, "attempt_counted": False, **score, "message": message}


def most(problem: Problem) -> int | float:
    """The most points; an input that is not supported counts for one."""
    unsupported = sum(question is None for _, question, _ in sources(problem))
    return number(standing.possible_points(problem) + unsupported)


def _score(problem: Problem, now: Standing) -> dict[str, int | float]:
    earned = standing.counted_raw_score(problem, now).earned
    return {"score": number(earned), "max_score": most(problem)}


def _graded(problem: Problem, result: Result, now: Standing) -> Json:
    graded: dict[str, Json] = {"outcome": "graded", "attempt_counted": True}
    if result.verdicts:
        graded["inputs"] = [_verdict(verdict) for verdict in result.verdicts]
    graded |= _score(problem, now)
    weighted = standing.counted_score(problem, now)
    if weighted:
        graded["weighted"] = [number(weighted.earned), number(weighted.possible)]
    return graded


def _verdict(verdict: Verdict) -> Json:
    return {
        "correctness": verdict.correctness.value,
        "points": number(verdict.score.earned),
        "possible": number(verdict.score.possible),
        "hints": [_hint(verdict)] if verdict.feedback else [],
    }


def _hint(verdict: Verdict) -> Json:
    """Hints of answers that are right in part are styled as those of wrong ones."""
    right = verdict.feedback_right
    if right is None:
        right = verdict.correctness is Correctness.CORRECT
    label = "Correct:" if right else "Incorrect:"
    return {
        "style": "correct" if right else "incorrect",
        "label": label if verdict.label is None else words(verdict.label),
        "texts": [words(text) for text in verdict.feedback],
    }
