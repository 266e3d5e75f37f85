"""Grading of a whole problem."""

from captionplayer.exercises import choices
from captionplayer.exercises.problem import ChoiceQuestion, Problem, Responses, Result, Score


def grade(problem: Problem, responses: Responses) -> Result:
    """The verdicts on all inputs and their sum; one that was left blank is incorrect."""
    verdicts = tuple(
        choices.grade(question, responses.get(question.id, frozenset()))
        for question in problem.questions
        if isinstance(question, ChoiceQuestion)
    )
    earned = sum((verdict.score.earned for verdict in verdicts), 0.0)
    possible = sum((verdict.score.possible for verdict in verdicts), 0.0)
    return Result(Score(earned, possible), verdicts)
