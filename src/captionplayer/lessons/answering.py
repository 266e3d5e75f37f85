"""A learner answers the problems of one lesson: what is given, graded, counted and taken away."""

from dataclasses import dataclass, replace
from functools import partial
from random import Random

from captionplayer.errors import AnswerError
from captionplayer.exercises import grading, standing
from captionplayer.exercises.arrange import arrange
from captionplayer.exercises.problem import Problem, Response, Responses
from captionplayer.exercises.rules import Rerandomize
from captionplayer.exercises.standing import Standing
from captionplayer.lessons.answers import Answers, Begun
from captionplayer.lessons.attempt import Attempt
from captionplayer.lessons.waiting import Waiting


@dataclass(frozen=True)
class Draft:
    """What a learner has given for a problem, submitted or not; hints that were shown."""

    responses: Responses
    hints_shown: int = 0


class Answering:
    """The problems of one lesson; `waiting` makes the light writes, `random` draws seeds."""

    def __init__(self, lesson: str, answers: Answers, waiting: Waiting, random: Random) -> None:
        self._lesson = lesson
        self._answers = answers
        self._waiting = waiting
        self._random = random
        self._begun: dict[str, Begun] = {}
        self._unkept: dict[str, dict[str, Response]] = {}
        self._attempts: dict[str, tuple[Attempt, ...]] = {}

    def arranged(self, problem: Problem) -> Problem:
        """The problem with its choices in the order of this learner's seed."""
        return arrange(problem, self._seed(problem))

    def standing(self, problem: Problem) -> Standing:
        """Where the learner stands in the problem."""
        attempts = self.attempts(problem)
        done = bool(attempts) and attempts[-1].number > self._now(problem).reset
        results = tuple(attempt.result for attempt in attempts)
        return Standing(results, done, self._seed(problem))

    def draft(self, problem: Problem) -> Draft:
        """What was given, submitted or not."""
        begun = self._now(problem)
        return Draft(begun.responses, begun.hints_shown)

    def keep_response(self, problem: Problem, input_: str, response: Response) -> None:
        """Keeps what was given for one input."""
        begun = self._now(problem)
        responses = {**begun.responses, input_: response}
        self._begun[problem.id] = replace(begun, responses=responses)
        self._unkept.setdefault(problem.id, {})[input_] = response
        self._waiting.keep(("draft", problem.id), partial(self._write_draft, problem.id))

    def keep_hints_shown(self, problem: Problem, number: int) -> None:
        """Keeps how many hints on request were shown."""
        self._begun[problem.id] = replace(self._now(problem), hints_shown=number)
        write = partial(self._answers.keep_hints_shown, self._lesson, problem.id, number)
        self._waiting.keep(("hints", problem.id), write)

    def submit(self, problem: Problem, responses: Responses) -> Attempt:
        """Grades the responses and keeps the attempt; raises AnswerError or StorageError."""
        now = self.standing(problem)
        _refuse(problem, now)
        result = grading.grade(arrange(problem, now.seed), responses)
        attempt = self._answers.keep_attempt(
            self._lesson,
            problem.id,
            responses,
            result,
            seed=now.seed,
            most=problem.rules.max_attempts,
        )
        if attempt is None:  # another process used the last one meanwhile
            raise _closed(problem)
        self._forget_draft(problem)
        self._begun[problem.id] = replace(self._now(problem), responses=dict(responses))
        return attempt

    def reset(self, problem: Problem) -> Problem:
        """Takes the answers away; the problem arranged anew."""
        seed = standing.fresh_seed(problem, self._random, self._seed(problem))
        self._answers.reset(self._lesson, problem.id, seed)
        self._forget_draft(problem)
        self._waiting.forget(("hints", problem.id), ("seed", problem.id))
        self._begun.pop(problem.id, None)
        return self.arranged(problem)

    def attempts(self, problem: Problem) -> tuple[Attempt, ...]:
        """All attempts at the problem; only those that are new are read from the file."""
        known = self._attempts.get(problem.id, ())
        number = self._answers.number_of_attempts(self._lesson, problem.id)
        if number < len(known):  # erased by another process
            known = ()
        if number > len(known):
            new = self._answers.attempts(self._lesson, problem.id, after=len(known))
            known = (*known, *new)
        self._attempts[problem.id] = known
        return known

    def forget(self) -> None:
        """Nothing is kept any more."""
        self._begun.clear()
        self._unkept.clear()
        self._attempts.clear()

    def _now(self, problem: Problem) -> Begun:
        if problem.id not in self._begun:
            self._begun[problem.id] = self._answers.begun(self._lesson, problem.id)
        return self._begun[problem.id]

    def _seed(self, problem: Problem) -> int:
        begun = self._now(problem)
        if begun.seed is not None:
            return begun.seed
        seed = standing.fresh_seed(problem, self._random)
        self._begun[problem.id] = replace(begun, seed=seed)
        if problem.rules.rerandomize is not Rerandomize.NEVER:
            self._waiting.keep(("seed", problem.id), partial(self._write_seed, problem.id, seed))
        return self._begun[problem.id].seed or 0

    def _write_seed(self, problem: str, seed: int) -> None:
        kept = self._answers.keep_seed(self._lesson, problem, seed)
        self._begun[problem] = replace(self._begun[problem], seed=kept)

    def _write_draft(self, problem: str) -> None:
        self._answers.keep_responses(self._lesson, problem, self._unkept.get(problem, {}))
        self._unkept.pop(problem, None)

    def _forget_draft(self, problem: Problem) -> None:
        self._waiting.forget(("draft", problem.id))
        self._unkept.pop(problem.id, None)


def _refuse(problem: Problem, now: Standing) -> None:
    """Raises AnswerError where nothing can be submitted."""
    if standing.is_closed(problem, now):
        raise _closed(problem)
    if standing.needs_reset(problem, now):
        raise AnswerError("reset-first", place=problem.title.text)


def _closed(problem: Problem) -> AnswerError:
    return AnswerError("attempts-closed", place=problem.title.text)
