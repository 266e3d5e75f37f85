"""What an exercise card needs of who keeps and grades answers; `lessons.session` is one."""

from typing import Protocol

from captionplayer.exercises.problem import Problem, Response, Responses
from captionplayer.exercises.standing import Standing
from captionplayer.lessons.answering import Draft
from captionplayer.lessons.attempt import Attempt


class Desk(Protocol):
    """Where answers are handed in; all raise StorageError where that fails."""

    def standing(self, problem: Problem) -> Standing:
        """Where the learner stands in the problem."""

    def last_attempt(self, problem: Problem) -> Attempt | None:
        """The latest attempt at the problem."""

    def draft(self, problem: Problem) -> Draft:
        """What was given and not yet submitted."""

    def keep_response(self, problem: Problem, input_: str, response: Response) -> None:
        """Keep what was given for one input before this returns."""

    def keep_hints_shown(self, problem: Problem, number: int) -> None:
        """Keep how many hints on request were shown."""

    def submit(self, problem: Problem, responses: Responses) -> Attempt:
        """Grade the responses and keep the attempt; raises AnswerError, which uses none."""

    def reset(self, problem: Problem) -> Problem:
        """Take the answers away; the problem arranged anew."""
