"""What results need to know of a problem where its lesson is not at hand."""

from dataclasses import dataclass, field

from captionplayer.exercises.problem import Problem, Rules, Text
from captionplayer.lessons.lesson import Lesson


@dataclass(frozen=True)
class Outline:
    """A problem's name, the points that it can earn, and those of its rules that attempts need.

    `possible` is weighted, None where nothing counts or that is not known; `title` may be blank.
    """

    id: str
    title: Text
    possible: float | None
    rules: Rules = field(default=Rules())

    @property
    def problem(self) -> Problem:
        """A problem with these rules and nothing to answer."""
        return Problem(self.id, self.title, (), rules=self.rules)


def outlines(lesson: Lesson) -> tuple[Outline, ...]:
    """The outlines of a lesson's problems in their order."""
    return tuple(outline(problem) for problem in lesson.problems)


def outline(problem: Problem) -> Outline:
    """The outline of a problem."""
    return Outline(problem.id, problem.title, _possible(problem), problem.rules)


def _possible(problem: Problem) -> float | None:
    """The weight, or else the points; None where one of them is 0 (Open edX shows no points)."""
    raw = sum(question.points * len(question.inputs) for question in problem.questions)
    weight = problem.rules.weight
    return None if not raw or weight == 0 else float(raw if weight is None else weight)
