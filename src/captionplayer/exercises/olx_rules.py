"""The attributes of an OLX problem element -> Rules.

A value that cannot be used never stops a problem: the default of Open edX holds instead.
"""

import re
from enum import Enum
from typing import TypeVar

from lxml import etree

from captionplayer.exercises.rules import Method, Rerandomize, Rules, ShowAnswer

MAX_WEIGHT = 1e9
"""The most points that a problem can be worth."""

_Value = TypeVar("_Value", bound=Enum)

_RERANDOMIZE = {"": "always", "true": "always", "false": "per_student"}
"""What older courses write, from before there was a choice of four."""


def rules(root: etree._Element) -> Rules:
    """What the author set for the problem as a whole."""
    show = _text(root, "showanswer", ShowAnswer.FINISHED.value)
    rerandomize = _text(root, "rerandomize", Rerandomize.NEVER.value)
    return Rules(
        weight=_weight(_text(root, "weight", "")),
        max_attempts=_count(_text(root, "max_attempts", "")),
        # Open edX shows no answers where it does not know the word
        show_answer=_one_of(ShowAnswer, show, ShowAnswer.NEVER),
        method=_one_of(Method, _text(root, "grading_method", ""), Method.LAST),
        rerandomize=_one_of(
            Rerandomize, _RERANDOMIZE.get(rerandomize, rerandomize), Rerandomize.NEVER
        ),
        reset_button=_text(root, "show_reset_button", "").lower() == "true",
        attempts_before_answer=_count(_text(root, "attempts_before_showanswer_button", "")) or 0,
    )


def _text(root: etree._Element, attribute: str, default: str) -> str:
    """The value, which older exports put into quotation marks."""
    return root.get(attribute, default).strip().strip('"')


def _one_of(kind: type[_Value], text: str, otherwise: _Value) -> _Value:
    try:
        return kind(text)
    except ValueError:
        return otherwise


def _count(text: str) -> int | None:
    """A number of attempts; one below zero leaves none, and what is no number sets no limit."""
    if not re.fullmatch("[+-]?[0-9]{1,9}", text):
        return None
    return max(int(text), 0)


def _weight(text: str) -> float | None:
    try:
        weight = float(text)
    except ValueError:
        return None
    return max(weight, 0.0) if abs(weight) <= MAX_WEIGHT else None
