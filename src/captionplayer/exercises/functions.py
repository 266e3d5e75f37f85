"""The functions of number expressions, with the values that Open edX gives at their edges.

A function does not fail where it has no value: it gives an infinity or NaN, and what has no real
root or logarithm is complex. Their names and edges were found by running Open edX's own reader.
"""

import cmath
import math
from collections.abc import Callable
from contextlib import suppress

from captionplayer.errors import AnswerError

Number = int | float | complex
Function = Callable[[Number], Number]

MAX_FACTORIAL = 2000
"""The largest number whose factorial is computed; it has some 5,700 digits."""

_SMALLEST, _LARGEST = -(2**63), 2**64 - 1  # the whole numbers that the functions take


class Loose(float):
    """A float that a function gave: dividing by it, or its power, may be infinite."""


def _plain(real: Callable[[float], float], complex_: Callable[[complex], complex]) -> Function:
    """A function that stays real for what is real."""

    def function(number: Number) -> Number:
        if isinstance(number, complex):
            return _complex_value(complex_, number)
        return Loose(_real_value(real, number))

    return function


def _extended(
    real: Callable[[float], float],
    complex_: Callable[[complex], complex],
    low: float,
    high: float = math.inf,
) -> Function:
    """A function that is complex outside of a range of real numbers."""
    plain = _plain(real, complex_)

    def function(number: Number) -> Number:
        outside = not isinstance(number, complex) and (number < low or number > high)
        return plain(complex(number) if outside else number)

    return function


def _real_value(real: Callable[[float], float], number: float) -> float:
    if isinstance(number, int) and not _SMALLEST <= number <= _LARGEST:
        raise AnswerError("answer-number-large-argument")
    try:
        return real(float(number))
    except ValueError:
        return math.nan
    except OverflowError:
        # Only exp and the hyperbolic functions get here
        return -math.inf if number < 0 else math.inf


def _complex_value(complex_: Callable[[complex], complex], number: complex) -> complex:
    with suppress(ValueError, OverflowError):
        return complex_(number)
    return complex(math.nan, math.nan)


def _logarithm(real: Callable[[float], float]) -> Callable[[float], float]:
    return lambda number: real(number) if number else -math.inf


def _log2(number: complex) -> complex:
    return cmath.log(number) / math.log(2)


def _reciprocal(number: Number) -> Number:
    """1 / number; raises AnswerError for a 0 that no function gave."""
    if number != 0:
        return Loose(1 / number) if isinstance(number, Loose) else 1 / number
    if isinstance(number, Loose):
        return Loose(math.copysign(math.inf, number))
    raise AnswerError("answer-number-zero")


def _over(function: Function) -> Function:
    """1 / f(x)."""
    return lambda number: _reciprocal(function(number))


def _of_over(function: Function) -> Function:
    """f(1 / x)."""
    return lambda number: function(_reciprocal(number))


def _arctanh(number: float) -> float:
    return math.copysign(math.inf, number) if abs(number) == 1 else math.atanh(number)


def _arccot(number: Number) -> Number:
    quarter = -math.pi / 2 if complex(number).real < 0 else math.pi / 2
    angle = _ARCTAN(number)
    found = quarter - angle
    return found if isinstance(found, complex) else Loose(found)


def _absolute(number: Number) -> Number:
    if isinstance(number, int) and not _SMALLEST <= number <= _LARGEST:
        return abs(number)
    with suppress(OverflowError):
        return Loose(abs(number))
    return Loose(math.inf)


def _factorial(number: Number) -> Number:
    if not isinstance(number, int) or number < 0:
        raise AnswerError("answer-number-factorial")
    if number > MAX_FACTORIAL:
        raise AnswerError("answer-number-large")
    return math.factorial(number)


_SIN, _COS, _TAN = (
    _plain(math.sin, cmath.sin),
    _plain(math.cos, cmath.cos),
    _plain(math.tan, cmath.tan),
)
_SINH, _COSH, _TANH = (
    _plain(math.sinh, cmath.sinh),
    _plain(math.cosh, cmath.cosh),
    _plain(math.tanh, cmath.tanh),
)
_ARCSIN, _ARCCOS, _ARCTAN = (
    _extended(math.asin, cmath.asin, -1, 1),
    _extended(math.acos, cmath.acos, -1, 1),
    _plain(math.atan, cmath.atan),
)
_ARCSINH, _ARCCOSH, _ARCTANH = (
    _plain(math.asinh, cmath.asinh),
    _plain(math.acosh, cmath.acosh),
    _plain(_arctanh, cmath.atanh),
)

FUNCTIONS: dict[str, Function] = {
    "sin": _SIN,
    "cos": _COS,
    "tan": _TAN,
    "sec": _over(_COS),
    "csc": _over(_SIN),
    "cot": _over(_TAN),
    "arcsin": _ARCSIN,
    "arccos": _ARCCOS,
    "arctan": _ARCTAN,
    "arcsec": _of_over(_ARCCOS),
    "arccsc": _of_over(_ARCSIN),
    "arccot": _arccot,
    "sinh": _SINH,
    "cosh": _COSH,
    "tanh": _TANH,
    "sech": _over(_COSH),
    "csch": _over(_SINH),
    "coth": _over(_TANH),
    "arcsinh": _ARCSINH,
    "arccosh": _ARCCOSH,
    "arctanh": _ARCTANH,
    "arcsech": _of_over(_ARCCOSH),
    "arccsch": _of_over(_ARCSINH),
    "arccoth": _of_over(_ARCTANH),
    "sqrt": _extended(math.sqrt, cmath.sqrt, 0),
    "log10": _extended(_logarithm(math.log10), cmath.log10, 0),
    "log2": _extended(_logarithm(math.log2), _log2, 0),
    "ln": _extended(_logarithm(math.log), cmath.log, 0),
    "exp": _plain(math.exp, cmath.exp),
    "abs": _absolute,
    "fact": _factorial,
    "factorial": _factorial,
}
"""The functions by their name in small letters."""
