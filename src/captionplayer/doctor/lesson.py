"""Whether the bundled lesson opens, and whether exercises of each type are graded as they should.

It has captions in all six languages, and exercises of all five types.
"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from captionplayer.doctor.finding import Finding, about, broken, well
from captionplayer.errors import CaptionPlayerError
from captionplayer.exercises.grading import grade, right_answers
from captionplayer.exercises.problem import (
    ChoiceQuestion,
    Correctness,
    DropdownQuestion,
    NumberQuestion,
    Problem,
    Question,
    Response,
    Responses,
    TextQuestion,
)
from captionplayer.lessons.folder import open_lesson
from captionplayer.lessons.lesson import Lesson
from captionplayer.resources import welcome_lesson

LANGUAGES = ("en", "es", "fr", "ar", "ru", "zh")
"""The languages of the bundled lesson's captions, and of the interface."""
TYPES = ("single-choice", "check-boxes", "drop-down", "text", "number")
"""The types of exercises."""

_WRONG = "-1"  # answers none of the bundled lesson's questions that are typed


def bundled() -> Lesson:
    """The lesson that comes with the program; raises InputError. Nothing is unpacked for it."""
    return open_lesson(welcome_lesson(), Path())


def offered(lesson: Lesson) -> set[str]:
    """The languages that there are captions in."""
    return {offer.language for offer in lesson.tracks.offers}


def welcome() -> Iterator[Finding]:
    """The bundled lesson, all of it."""
    try:
        lesson = bundled()
    except CaptionPlayerError as error:
        yield about("welcome", error.notice)
        return
    lost = set(LANGUAGES) - offered(lesson)
    if lesson.notices:
        yield about("welcome", lesson.notices[0])
    elif lost or lesson.video is None or not lesson.problems:
        yield broken("welcome", "welcome-incomplete")
    else:
        yield well(
            "welcome",
            "welcome",
            title=lesson.title,
            captions=len(lesson.tracks.track("en").cues),
            languages=len(LANGUAGES),
            exercises=len(lesson.problems),
        )


def retold(finding: Finding, language: str) -> Finding:
    """What was found, with the lesson's title in a language where it has one."""
    if finding.code != "welcome":
        return finding
    try:
        lesson = open_lesson(welcome_lesson(), Path(), exercises_later=True)
    except CaptionPlayerError:  # gone since it was looked at
        return finding
    title = lesson.tracks.title(language) or finding.facts["title"]
    return replace(finding, facts={**finding.facts, "title": title})


def exercises() -> Iterator[Finding]:
    """For each type: whether a right answer is called right, and a wrong one wrong."""
    asked = [(problem, each) for problem in bundled().problems for each in problem.questions]
    for kind in TYPES:
        check = f"exercise.{kind}"
        found = [(problem, question) for problem, question in asked if _type(question) == kind]
        if not found:
            yield broken(check, "exercise-none")
        elif all(_is_graded_well(*each) for each in found):
            yield well(check, "exercise", count=len(found))
        else:
            yield broken(check, "exercise-misjudged")


def _type(question: Question) -> str:
    if isinstance(question, ChoiceQuestion):
        return "check-boxes" if question.multiple else "single-choice"
    kinds: dict[type[Question], str] = {
        DropdownQuestion: "drop-down",
        TextQuestion: "text",
        NumberQuestion: "number",
    }
    return kinds.get(type(question), "")


def _is_graded_well(problem: Problem, question: Question) -> bool:
    answers = right_answers(problem)
    right = {input_: _right(question, answers[input_]) for input_ in question.inputs}
    wrong = {input_: _wrong(question, input_, answers[input_]) for input_ in question.inputs}
    return _verdicts(problem, question, right) == {Correctness.CORRECT} and _verdicts(
        problem, question, wrong
    ) == {Correctness.INCORRECT}


def _verdicts(problem: Problem, question: Question, responses: Responses) -> set[Correctness]:
    found = grade(problem, responses).verdicts
    return {each.correctness for each in found if each.input in question.inputs}


def _right(question: Question, answers: tuple[str, ...]) -> Response:
    return frozenset(answers) if isinstance(question, ChoiceQuestion) else answers[0]


def _wrong(question: Question, input_: str, answers: tuple[str, ...]) -> Response:
    if isinstance(question, ChoiceQuestion):
        others = [choice.id for choice in question.choices if choice.id not in answers]
        return frozenset(others if question.multiple else others[:1])
    if isinstance(question, DropdownQuestion):
        options = next(each.options for each in question.dropdowns if each.id == input_)
        return next(each.value for each in options if each.value not in answers)
    return _WRONG
