"""Grading of numbers as Open edX does it: tolerances, ranges, further answers, partial credit.

The rules were found by running Open edX's own grader over problems written for it.
"""

import cmath
import math
import sys
from dataclasses import dataclass
from decimal import Decimal

from captionplayer.errors import AnswerError
from captionplayer.exercises import expression
from captionplayer.exercises.feedback import shown
from captionplayer.exercises.functions import Number
from captionplayer.exercises.problem import (
    DEFAULT_TOLERANCE,
    Correctness,
    Hint,
    NumberQuestion,
    NumberRange,
    Response,
    Score,
    Verdict,
)

KNOWN_SCHEMES = ("close", "list")
"""The kinds of partial credit."""

_HALF, _QUARTER = 0.5, 0.25


@dataclass(frozen=True)
class _Grade:
    """What an answer earns; `other` is the number of the further answer that it is."""

    correctness: Correctness
    earned: float
    other: int | None = None


@dataclass(frozen=True)
class _Credit:
    """The partial credit of a question: how far it reaches, and the answers that get some."""

    close: bool
    listed: bool
    reach: float
    answers: tuple[Number, ...] | None


_RIGHT = _Grade(Correctness.CORRECT, 1.0)
_WRONG = _Grade(Correctness.INCORRECT, 0.0)
_PARTIAL = _Grade(Correctness.PARTIALLY_CORRECT, _HALF)


def grade(question: NumberQuestion, response: Response | None) -> Verdict:
    """The verdict on a text; a blank one is incorrect, and so is None, where nothing was given.

    Raises AnswerError where the text is no number, and where the question cannot judge it.
    """
    try:
        found = _grade(question, response) if isinstance(response, str) else _WRONG
        if question.old_hints:
            raise AnswerError("answer-old-hints")
    except OverflowError:
        raise AnswerError("answer-number-large", input=question.id) from None
    except AnswerError as error:
        # What the learner typed is nowhere in the file
        theirs = error.notice.code.startswith("answer-number")
        raise error.at(question.id, "" if theirs else question.line or "") from None
    hint = _hint(question, found)
    feedback, label = shown([hint] if hint else [])
    score = Score(found.earned, float(question.points))
    return Verdict(question.id, found.correctness, score, feedback, label)


def right_answers(question: NumberQuestion) -> dict[str, tuple[str, ...]]:
    """The right answers as the author wrote them."""
    others = tuple(other.answer for other in question.others)
    return {question.id: (_written(question.range) or question.answer, *others)}


def _written(range_: NumberRange | None) -> str:
    if range_ is None:
        return ""
    opens, closes = "[" if range_.with_low else "(", "]" if range_.with_high else ")"
    return f"{opens}{range_.low}, {range_.high}{closes}"


def _hint(question: NumberQuestion, found: _Grade) -> Hint | None:
    """Only right answers get one."""
    if found.correctness is not Correctness.CORRECT:
        return None
    return question.hint if found.other is None else question.others[found.other].hint


def _grade(question: NumberQuestion, response: str) -> _Grade:
    given = expression.value(response)
    credit = _credit(question)
    if question.range is None:
        found = _by_tolerance(question, given, credit)
    else:
        found = _in_range(question.range, given, credit)
    return _among_others(question, given) if found is _WRONG else found


def _credit(question: NumberQuestion) -> _Credit:
    close, listed = (scheme in question.schemes for scheme in KNOWN_SCHEMES)
    if question.schemes and not close and not listed:
        scheme, known = ", ".join(question.schemes)[:40], ", ".join(KNOWN_SCHEMES)
        raise AnswerError("answer-unknown-scheme", scheme=scheme, known=known)
    answers = None
    if question.partial_answers is not None:
        answers = tuple(map(_authors, question.partial_answers.split(",")))
    reach = 2.0 if question.partial_range is None else _plain(question.partial_range)
    return _Credit(close, listed, reach, answers)


# The author's numbers


def _authors(text: str) -> Number:
    """A number of the author's: a complex literal as Python reads it, or an expression."""
    try:
        return complex(text.strip())
    except ValueError:
        pass
    try:
        return expression.value(text)
    except AnswerError:
        raise _unreadable(text) from None


def _plain(text: str) -> float:
    """A number of the author's that may not be an expression."""
    try:
        return float(text)
    except ValueError:
        raise _unreadable(text) from None


def _unreadable(text: str) -> AnswerError:
    return AnswerError("answer-author-number", value=text.strip()[:40])


# Tolerances


def _by_tolerance(question: NumberQuestion, given: Number, credit: _Credit) -> _Grade:
    right = _authors(question.answer)
    tolerance = question.tolerance
    wider = _widened(tolerance, credit.reach)
    if _is_near(given, right, tolerance):
        return _RIGHT
    if credit.close and _is_near(given, right, wider):
        return _PARTIAL
    return _in_list(given, tolerance, wider, credit) if credit.listed else _WRONG


def _in_list(given: Number, tolerance: str, wider: str, credit: _Credit) -> _Grade:
    if credit.answers is None:
        raise AnswerError("answer-list-missing")
    for answer in credit.answers:
        if _is_near(given, answer, tolerance):
            return _PARTIAL
        if credit.close and _is_near(given, answer, wider):
            return _Grade(Correctness.PARTIALLY_CORRECT, _QUARTER)
    return _WRONG


def _widened(tolerance: str, reach: float) -> str:
    percent = tolerance.endswith("%")
    number = reach * _plain(tolerance[:-1] if percent else tolerance)
    return f"{number}%" if percent else str(number)


def _is_near(given: Number, right: Number, tolerance: str) -> bool:
    """Whether two numbers differ by no more than the tolerance, the edge included."""
    if not tolerance.endswith("%"):
        return _within(given, right, _real(tolerance))
    share = _real(tolerance[:-1]) * 0.01
    whole = max(abs(given), abs(right)) if tolerance == DEFAULT_TOLERANCE else abs(right)
    return _within(given, right, share * whole)


def _real(tolerance: str) -> float:
    _plain(tolerance)
    try:
        found = expression.value(tolerance)
    except AnswerError:
        raise _unreadable(tolerance) from None
    if isinstance(found, complex) or math.isnan(found):
        raise _unreadable(tolerance)
    return found


def _within(given: Number, right: Number, allowed: float) -> bool:
    """Real numbers are compared by their decimal digits, so that edges are where they seem."""
    if cmath.isinf(given) or cmath.isinf(right):
        return given == right
    first, second = complex(given), complex(right)
    if first.imag or second.imag:
        return abs(first - second) <= allowed
    if math.isnan(first.real) or math.isnan(second.real) or math.isnan(allowed):
        return False
    difference = Decimal(str(first.real)) - Decimal(str(second.real))
    return abs(difference) <= Decimal(str(allowed))


# Ranges


def _in_range(range_: NumberRange, given: Number, credit: _Credit) -> _Grade:
    """An end of the range decides alone, before the other one is even read."""
    if isinstance(given, complex):
        raise AnswerError("answer-number-complex")
    ends = []
    for text, belongs in ((range_.low, range_.with_low), (range_.high, range_.with_high)):
        end = _end(text)
        allowed = sys.float_info.epsilon * max(abs(given), abs(end))
        if _within(given, end, allowed):
            return _RIGHT if belongs else _WRONG
        ends.append(end)
    low, high = ends
    if low < given < high:
        return _RIGHT
    more = credit.reach * (high - low)
    return _PARTIAL if credit.close and low - more < given < high + more else _WRONG


def _end(text: str) -> float:
    end = complex(_authors(text))
    if end.imag or math.isnan(end.real):
        raise _unreadable(text)
    return end.real


# Further answers


def _among_others(question: NumberQuestion, given: Number) -> _Grade:
    """Further answers have no tolerance."""
    for number, other in enumerate(question.others):
        if _authors(other.answer) == given:
            return _Grade(Correctness.CORRECT, 1.0, number)
    return _WRONG
