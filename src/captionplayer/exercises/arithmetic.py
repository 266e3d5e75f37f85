"""Arithmetic of number expressions, with bounds: a number that would be huge is never computed.

Whole numbers stay exact, as in Open edX. All functions raise AnswerError where there is no result.
"""

import math
from collections.abc import Sequence

from captionplayer.errors import AnswerError
from captionplayer.exercises.functions import Loose, Number

MAX_BITS = 20_000
"""The largest whole number that is kept, in bits: some 6,000 digits."""


def add(first: Number, second: Number) -> Number:
    """first + second."""
    try:
        return _kept(first + second, first, second)
    except OverflowError:
        raise AnswerError("answer-number-large") from None


def subtract(first: Number, second: Number) -> Number:
    """first - second."""
    try:
        return _kept(first - second, first, second)
    except OverflowError:
        raise AnswerError("answer-number-large") from None


def multiply(first: Number, second: Number) -> Number:
    """first * second."""
    if isinstance(first, int) and isinstance(second, int):
        _bound(first.bit_length() + second.bit_length())
    try:
        return _kept(first * second, first, second)
    except OverflowError:
        raise AnswerError("answer-number-large") from None


def divide(first: Number, second: Number) -> Number:
    """first / second, never a whole number."""
    try:
        return _kept(first / second, first, second)
    except ZeroDivisionError:
        return _over_zero(first, second)
    except OverflowError:
        raise AnswerError("answer-number-large") from None


def power(base: Number, exponent: Number) -> Number:
    """base ^ exponent."""
    if isinstance(base, int) and isinstance(exponent, int) and abs(base) > 1:
        _bound(base.bit_length() * exponent)
    if _is_loose(base, exponent):
        return Loose(_loose_power(base, exponent))
    try:
        found: Number = base**exponent
    except ZeroDivisionError:
        raise AnswerError("answer-number-zero") from None
    except OverflowError:
        raise AnswerError("answer-number-large") from None
    return found


def parallel(numbers: Sequence[Number]) -> Number:
    """1 / (1/a + 1/b + ...), as of resistances; NaN where one of them is 0."""
    if any(number == 0 for number in numbers):
        return math.nan
    total: Number = 0
    for number in numbers:
        total = add(total, divide(1, number))
    return divide(1, total)


def _bound(bits: int) -> None:
    if bits > MAX_BITS:
        raise AnswerError("answer-number-large")


def _is_loose(first: Number, second: Number) -> bool:
    """Whether a function gave one of two real numbers."""
    real = not isinstance(first, complex) and not isinstance(second, complex)
    return real and (isinstance(first, Loose) or isinstance(second, Loose))


def _kept(found: Number, first: Number, second: Number) -> Number:
    """The result, loose where one of the operands is."""
    return Loose(found) if isinstance(found, float) and _is_loose(first, second) else found


def _over_zero(first: Number, second: Number) -> Number:
    if isinstance(first, complex) or isinstance(second, complex) or not _is_loose(first, second):
        raise AnswerError("answer-number-zero")
    if first == 0 or math.isnan(first):
        return Loose(math.nan)
    return Loose(math.copysign(math.inf, first) * math.copysign(1, second))


def _loose_power(base: Number, exponent: Number) -> float:
    try:
        found = float(base) ** float(exponent)  # type: ignore[arg-type]
    except ZeroDivisionError:
        return math.inf
    except OverflowError:
        return math.inf
    return math.nan if isinstance(found, complex) else found
