"""The reader of number expressions: the text that a learner types -> a number.

What is read is what Open edX reads: + - * / ^ || and brackets, e-notation, a percent sign after a
literal, functions, pi, e, i and j, in any case. Nothing is executed; length, nesting and the size
of numbers are bounded. The rules were found by running Open edX's own reader.
"""

import math
import re
import unicodedata
from dataclasses import dataclass

from captionplayer.errors import AnswerError, Field
from captionplayer.exercises import arithmetic
from captionplayer.exercises.functions import FUNCTIONS, Loose, Number

MAX_LENGTH = 4000
"""The most characters read."""
MAX_DEPTH = 50
"""The deepest nesting of brackets."""

CONSTANTS: dict[str, Number] = {"pi": math.pi, "e": math.e, "i": 1j, "j": 1j}
"""The names that stand for a number."""

# ASCII white space may stand inside a literal, around the exponent and before the percent sign
_TOKEN = re.compile(
    r"""[ \t\r\n]*(?:
    (?P<number>([0-9]+\.?[0-9]*|\.[0-9]+)([ \t\r\n]*[eE][ \t\r\n]*[+-]?[ \t\r\n]*[0-9]+)?
        ([ \t\r\n]*%)?)
    |(?P<name>[a-zA-Z][a-zA-Z0-9_]*)
    |(?P<operator>\|\||[-+*/^()])
    |(?P<end>$)
    )""",
    re.VERBOSE,
)
_SPACE = re.compile(r"[ \t\r\n]+")
_TYPED = {"×": "*", "·": "*", "⋅": "*", "÷": "/", "−": "-", "–": "-", "π": "pi", "√": "sqrt()"}


@dataclass(frozen=True)
class _Token:
    """A number, a name, an operator or the end; `position` is counted from 1."""

    kind: str
    text: str
    position: int


def value(text: str) -> Number:
    """The number that the text stands for; a blank one is NaN.

    Raises AnswerError where Open edX's reader refuses, and where a number is beyond every float.
    """
    if not text.strip():
        return math.nan
    if len(text) > MAX_LENGTH:
        raise AnswerError("answer-number-long", limit=MAX_LENGTH)
    found = _Reader(_tokens(text)).whole()
    if not isinstance(found, int):
        return float(found) if isinstance(found, Loose) else found
    try:
        float(found)
    except OverflowError:
        raise AnswerError("answer-number-large") from None
    return found


def _tokens(text: str) -> list[_Token]:
    found: list[_Token] = []
    place = 0
    while not found or found[-1].kind != "end":
        match = _TOKEN.match(text, place)
        if match is None:
            raise _strange(text, place)
        kind = match.lastgroup or ""
        found.append(_Token(kind, match[kind], match.start(kind) + 1))
        place = match.end()
    return found


def _strange(text: str, place: int) -> AnswerError:
    """The error for a character that no expression has."""
    place += len(text[place:]) - len(text[place:].lstrip(" \t\r\n"))
    character, position = text[place], place + 1
    if character == ",":
        return AnswerError("answer-number-comma", position=position)
    instead = _TYPED.get(character) or _ascii_digit(character)
    if instead:
        return AnswerError(
            "answer-number-sign", character=character, position=position, instead=instead
        )
    shown = character if character.isprintable() and character != " " else f"U+{ord(character):04X}"
    return AnswerError("answer-number-character", character=shown, position=position)


def _ascii_digit(character: str) -> str:
    """The digit 0 to 9 for one of another script, such as the Arabic ones; else nothing."""
    digit = unicodedata.decimal(character, None)
    return "" if digit is None else str(digit)


def _literal(text: str) -> Number:
    """The number of a literal: whole where it is made of digits only."""
    text = _SPACE.sub("", text)
    if text.endswith("%"):
        return float(text[:-1]) * 0.01
    if not text.isdigit():
        return float(text)
    try:
        return int(text)
    except ValueError:  # Python's own limit for digits
        raise AnswerError("answer-number-large") from None


class _Reader:
    """Reads a sum of products of parallels of powers, and computes as it reads."""

    def __init__(self, tokens: list[_Token]) -> None:
        self._tokens = tokens
        self._at = 0
        self._depth = 0

    def whole(self) -> Number:
        found = self._sum()
        if self._token.kind != "end":
            raise self._unexpected()
        return found

    @property
    def _token(self) -> _Token:
        return self._tokens[self._at]

    def _take(self, *operators: str) -> str:
        """The next token's text where it is one of the operators; else an empty one."""
        token = self._token
        if token.kind != "operator" or token.text not in operators:
            return ""
        self._at += 1
        return token.text

    def _unexpected(self) -> AnswerError:
        token = self._token
        if token.kind == "end":
            return AnswerError("answer-number-incomplete")
        shown = token.text if len(token.text) <= 20 else f"{token.text[:20]}…"
        return AnswerError("answer-number-unexpected", found=shown, position=token.position)

    def _sum(self) -> Number:
        sign = self._take("+", "-")
        total: Number = 0
        while True:
            join = arithmetic.subtract if sign == "-" else arithmetic.add
            total = join(total, self._product())
            sign = self._take("+", "-")
            if not sign:
                return total

    def _product(self) -> Number:
        found = self._parallel()
        while sign := self._take("*", "/"):
            join = arithmetic.multiply if sign == "*" else arithmetic.divide
            found = join(found, self._parallel())
        return found

    def _parallel(self) -> Number:
        found = [self._power()]
        while self._take("||"):
            found.append(self._power())
        return found[0] if len(found) == 1 else arithmetic.parallel(found)

    def _power(self) -> Number:
        """Powers, the last one first."""
        found = [self._atom()]
        while self._take("^"):
            found.append(self._atom())
        result = found.pop()
        while found:
            result = arithmetic.power(found.pop(), result)
        return result

    def _atom(self) -> Number:
        """A literal with its sign, a name, a function's value, or what stands in brackets."""
        token = self._token
        if token.kind == "name":
            return self._named()
        if token.text == "(" and token.kind == "operator":
            return self._brackets()
        if token.text in ("+", "-") and self._tokens[self._at + 1].kind == "number":
            self._at += 1
        elif token.kind != "number":
            raise self._unexpected()
        found = _literal(self._token.text)
        self._at += 1
        return -found if token.text == "-" else found

    def _named(self) -> Number:
        token = self._token
        self._at += 1
        name = token.text.lower()
        fields: dict[str, Field] = {"name": token.text[:40], "position": token.position}
        if self._token.text == "(":
            if name not in FUNCTIONS:
                raise AnswerError("answer-number-function", **fields)
            return FUNCTIONS[name](self._brackets())
        if name in FUNCTIONS:
            raise AnswerError("answer-number-brackets", **fields)
        if name not in CONSTANTS:
            raise AnswerError("answer-number-name", **fields)
        return CONSTANTS[name]

    def _brackets(self) -> Number:
        opened = self._token.position
        self._at += 1
        self._depth += 1
        if self._depth > MAX_DEPTH:
            raise AnswerError("answer-number-nested", limit=MAX_DEPTH)
        found = self._sum()
        if not self._take(")"):
            if self._token.kind == "end":
                raise AnswerError("answer-number-open", position=opened)
            raise self._unexpected()
        self._depth -= 1
        return found
