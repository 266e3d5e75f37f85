"""Where a learner stands in one problem: the rules of Open edX for attempts, pure functions.

Found by running Open edX's own problem block; `tests/data/exercises` holds its verdicts.
"""

from dataclasses import dataclass, replace

from captionplayer.exercises.problem import Correctness, Problem, Result, Score


@dataclass(frozen=True)
class Standing:
    """What the attempts at a problem came to.

    `results` are those of all attempts, the first one first; `done` says that the last one still
    stands, that is, the problem was not reset after it. `seed` decides the order of choices.
    """

    results: tuple[Result, ...] = ()
    done: bool = False
    seed: int = 1

    @property
    def attempts(self) -> int:
        """How many attempts were used."""
        return len(self.results)


def attempts_left(problem: Problem, standing: Standing) -> int | None:
    """How many attempts are left; None where there is no limit."""
    most = problem.rules.max_attempts
    return None if most is None else max(most - standing.attempts, 0)


def is_closed(problem: Problem, standing: Standing) -> bool:
    """Whether no attempt is left."""
    return attempts_left(problem, standing) == 0


def is_correct(standing: Standing) -> bool:
    """Whether the attempt that stands was correct in every input, or at least in part."""
    wrong = Correctness.INCORRECT
    return standing.done and all(
        verdict.correctness is not wrong for verdict in standing.results[-1].verdicts
    )


def may_submit(problem: Problem, standing: Standing) -> bool:
    """Whether an answer can be submitted now."""
    return not is_closed(problem, standing)


def needs_reset(problem: Problem, standing: Standing) -> bool:
    """Whether the problem has to be reset before the next attempt."""
    del problem, standing
    return False


def may_reset(problem: Problem, standing: Standing) -> bool:
    """Whether the problem can be reset: its answers taken away, its choices in a new order."""
    return standing.done and not is_closed(problem, standing)


def answer_is_available(problem: Problem, standing: Standing) -> bool:
    """Whether the right answers and the explanation may be seen."""
    return is_closed(problem, standing) or is_correct(standing)


def counted_score(problem: Problem, standing: Standing) -> Score | None:
    """The weighted score that counts, by the problem's way of grading; None before an attempt."""
    del problem
    return standing.results[-1].weighted if standing.results else None


def after(standing: Standing, result: Result) -> Standing:
    """Where the learner stands after one attempt more."""
    return replace(standing, results=(*standing.results, result), done=True)


def after_reset(standing: Standing, seed: int) -> Standing:
    """Where the learner stands after a reset."""
    return replace(standing, done=False, seed=seed)
