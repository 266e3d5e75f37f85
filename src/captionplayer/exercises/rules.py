"""What an author sets for a problem as a whole: attempts, when answers are seen, how it counts."""

from dataclasses import dataclass
from enum import Enum


class ShowAnswer(Enum):
    """When the right answers and the explanation may be seen (OLX showanswer)."""

    ALWAYS = "always"
    ANSWERED = "answered"
    ATTEMPTED = "attempted"
    ATTEMPTED_NO_PAST_DUE = "attempted_no_past_due"
    AFTER_ATTEMPTS = "after_attempts"
    AFTER_ALL_ATTEMPTS = "after_all_attempts"
    AFTER_ALL_ATTEMPTS_OR_CORRECT = "after_all_attempts_or_correct"
    CORRECT_OR_PAST_DUE = "correct_or_past_due"
    CLOSED = "closed"
    FINISHED = "finished"
    PAST_DUE = "past_due"
    NEVER = "never"


class Method(Enum):
    """Which of several attempts counts (OLX grading_method)."""

    LAST = "last_score"
    FIRST = "first_score"
    HIGHEST = "highest_score"
    AVERAGE = "average_score"


class Rerandomize(Enum):
    """When choices come in another order (OLX rerandomize)."""

    ALWAYS = "always"
    ON_RESET = "onreset"
    NEVER = "never"
    PER_STUDENT = "per_student"


@dataclass(frozen=True)
class Rules:
    """What the author set for the problem as a whole; `weight` and `max_attempts` may be unset.

    `attempts_before_answer` belongs to ShowAnswer.AFTER_ATTEMPTS.
    """

    weight: float | None = None
    max_attempts: int | None = None
    show_answer: ShowAnswer = ShowAnswer.FINISHED
    method: Method = Method.LAST
    rerandomize: Rerandomize = Rerandomize.NEVER
    reset_button: bool = False
    attempts_before_answer: int = 0
