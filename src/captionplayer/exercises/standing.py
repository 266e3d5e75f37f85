"""Where a learner stands in one problem: the rules of Open edX for attempts, pure functions.

Found by running Open edX's own problem block; `tests/data/exercises` holds its verdicts. Nothing
is ever past due here.
"""

from dataclasses import dataclass, replace
from random import Random

from captionplayer.exercises.grading import weighted
from captionplayer.exercises.problem import (
    ChoiceQuestion,
    Dropdown,
    DropdownQuestion,
    Problem,
    Question,
    Responses,
    Result,
    Score,
)
from captionplayer.exercises.rules import Method, Rerandomize, ShowAnswer

SEEDS = 20
"""How many different orders of choices learners get, as in Open edX."""


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


def is_solved(problem: Problem, standing: Standing) -> bool:
    """Whether the score that counts is the whole one; a reset does not undo that."""
    score = _counted(problem, standing)
    return score is not None and score.earned == score.possible


def may_submit(problem: Problem, standing: Standing) -> bool:
    """Whether an answer can be submitted now."""
    return not is_closed(problem, standing) and not needs_reset(problem, standing)


def needs_reset(problem: Problem, standing: Standing) -> bool:
    """Whether the problem has to be reset before the next attempt."""
    return standing.done and problem.rules.rerandomize is Rerandomize.ALWAYS


def may_reset(problem: Problem, standing: Standing) -> bool:
    """Whether the problem can be reset: its answers taken away, its choices in a new order."""
    if is_closed(problem, standing) or not standing.done:
        return False
    if _has_new_order(problem):
        return True
    return problem.rules.reset_button and not is_solved(problem, standing)


def answer_is_available(problem: Problem, standing: Standing) -> bool:
    """Whether the right answers and the explanation may be seen."""
    solved = is_solved(problem, standing)
    closed = is_closed(problem, standing)
    attempted = standing.attempts > 0
    return {
        ShowAnswer.ALWAYS: True,
        ShowAnswer.ANSWERED: solved,
        ShowAnswer.ATTEMPTED: attempted,
        ShowAnswer.ATTEMPTED_NO_PAST_DUE: attempted,
        ShowAnswer.AFTER_ATTEMPTS: standing.attempts >= _before_answer(problem),
        ShowAnswer.AFTER_ALL_ATTEMPTS: closed,
        ShowAnswer.AFTER_ALL_ATTEMPTS_OR_CORRECT: closed or solved,
        ShowAnswer.CORRECT_OR_PAST_DUE: solved,
        ShowAnswer.CLOSED: closed,
        ShowAnswer.FINISHED: closed or solved,
        ShowAnswer.PAST_DUE: False,
        ShowAnswer.NEVER: False,
    }[problem.rules.show_answer]


def counted_score(problem: Problem, standing: Standing) -> Score | None:
    """The weighted score that counts, by the problem's way of grading.

    None before an attempt, and where the problem gives no points.
    """
    score = _counted(problem, standing)
    return None if score is None else weighted(problem, score)


def counted_raw_score(problem: Problem, standing: Standing) -> Score:
    """The score that counts, without the problem's weight; nothing is earned before an attempt."""
    return _counted(problem, standing) or Score(0.0, possible_points(problem))


def possible_points(problem: Problem) -> float:
    """The most that all inputs together are said to earn."""
    return sum((sum(question.possible) for question in problem.questions), 0.0)


def missing(problem: Problem, responses: Responses) -> tuple[str, ...]:
    """The inputs that still need an answer before Submit may act.

    Every choice group needs a tick, if it has choices; every dropdown needs to be decided; and of
    all text fields one has to be filled, for which spaces are enough.
    """
    blank = _blank_fields(problem, responses)
    waiting = set() if len(blank) < len(_fields(problem)) else set(blank)
    for question in problem.questions:
        waiting.update(_undecided(question, responses))
    return tuple(input_ for input_ in problem.inputs if input_ in waiting)


def may_be_blank(problem: Problem, responses: Responses) -> tuple[str, ...]:
    """The text fields that are blank and do not keep Submit waiting, as another one is filled."""
    blank = _blank_fields(problem, responses)
    return blank if len(blank) < len(_fields(problem)) else ()


def after(standing: Standing, result: Result) -> Standing:
    """Where the learner stands after one attempt more."""
    return replace(standing, results=(*standing.results, result), done=True)


def fresh_seed(problem: Problem, random: Random, before: int | None = None) -> int:
    """The seed for a learner who begins, or, with the seed before, for one who resets."""
    if problem.rules.rerandomize is Rerandomize.NEVER:
        return 1
    if before is not None and not _has_new_order(problem):
        return before
    return random.randrange(SEEDS)


def _has_new_order(problem: Problem) -> bool:
    return problem.rules.rerandomize in (Rerandomize.ALWAYS, Rerandomize.ON_RESET)


def _before_answer(problem: Problem) -> int:
    """How many attempts come before the answer; never more than there are."""
    wanted, most = problem.rules.attempts_before_answer, problem.rules.max_attempts
    return min(wanted, most) if most else wanted


def _counted(problem: Problem, standing: Standing) -> Score | None:
    scores = [result.score for result in standing.results]
    if not scores:
        return None
    if problem.rules.method is Method.FIRST:
        return scores[0]
    if problem.rules.method is Method.HIGHEST:
        return max(scores, key=lambda score: score.earned)
    if problem.rules.method is Method.AVERAGE:
        earned = sum(score.earned for score in scores) / len(scores)
        return Score(round(earned, 2), scores[-1].possible)
    return scores[-1]


def _undecided(question: Question, responses: Responses) -> list[str]:
    if isinstance(question, ChoiceQuestion):
        shown = {choice.id for choice in question.shown}
        ticked = shown.intersection(responses.get(question.id, ()))
        return [question.id] if shown and not ticked else []
    if isinstance(question, DropdownQuestion):
        return [one.id for one in question.dropdowns if responses.get(one.id) not in _values(one)]
    return []


def _values(dropdown: Dropdown) -> set[object]:
    return {option.value for option in dropdown.options}


def _fields(problem: Problem) -> tuple[str, ...]:
    """The text fields, for texts and numbers alike."""
    others = (ChoiceQuestion, DropdownQuestion)
    fields = (question for question in problem.questions if not isinstance(question, others))
    return tuple(input_ for question in fields for input_ in question.inputs)


def _blank_fields(problem: Problem, responses: Responses) -> tuple[str, ...]:
    return tuple(input_ for input_ in _fields(problem) if not responses.get(input_))
