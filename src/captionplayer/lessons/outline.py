"""What results need to know of a problem where its lesson is not at hand."""

from dataclasses import dataclass, field

from captionplayer.exercises import grading
from captionplayer.exercises.problem import Problem, Score, Text
from captionplayer.exercises.rules import Rules
from captionplayer.exercises.standing import possible_points
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
    """The weighted points; None where nothing counts (Open edX shows none then)."""
    if not grading.is_gradable(problem):
        return None
    most = grading.weighted(problem, Score(0.0, possible_points(problem)))
    return None if most is None else most.possible
