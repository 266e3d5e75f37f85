"""Authors' regular expressions, searched for within limits of time and size.

What a pattern may hold is what Python's `re` takes, as in Open edX. It is searched for by `regex`,
which can be stopped; what its limit of time does not cover is kept small before.
"""

import re
import time
import warnings
from collections.abc import Iterator
from math import prod

import regex

from captionplayer.errors import AnswerError

SECONDS = 0.4
"""The time for all patterns of one answer."""
MAX_PATTERN = 500
"""The most characters in one pattern: `regex` prepares long words in cubic time, unstopped."""
MAX_JOINED = 5000
"""The most characters in all patterns that are searched for at once."""
MAX_REPEATS = 200_000
"""The most copies of a part that its repetitions ask for: `regex` makes them beforehand."""

_WORD = r"\p{L}\p{N}_"  # what Python takes for a letter of a word; `regex` takes vowel signs too
_INSIDE = re.compile(r"\\N\{[^}]*\}|\\.|.", re.DOTALL)
_OUTSIDE = re.compile(
    r"\\N\{[^}]*\}|\\.|\[\^?\]?|\{,(?=[0-9]*\})|\{[0-9]+(?:,[0-9]*)?\}|.", re.DOTALL
)
_COUNT = re.compile(r"\{([0-9]{1,9})")


class Search:
    """A search with patterns for one answer, within one limit of time."""

    def __init__(self, text: str, seconds: float = SECONDS) -> None:
        self._text = text
        self._end = time.monotonic() + seconds

    def finds(self, patterns: tuple[str, ...], *, ignore_case: bool) -> bool:
        """Whether the text has one of the patterns.

        They are joined first, so that ^ binds the first one only and $ the last one: Open edX's
        rule. Raises AnswerError where the pattern is broken, too large or too slow.
        """
        joined = f"^{'|'.join(patterns)}$"
        _bound(patterns, joined)
        flags = re.IGNORECASE if ignore_case else 0
        _check(joined, flags)
        left = self._end - time.monotonic()
        try:
            compiled = _compiled(joined, ignore_case)
            return compiled.search(self._text, timeout=max(left, 0.001)) is not None
        except TimeoutError:
            raise AnswerError("answer-pattern-slow", pattern=_shown(joined)) from None
        except (regex.error, RecursionError, MemoryError) as error:
            raise _broken(joined, error) from None


def _bound(patterns: tuple[str, ...], joined: str) -> None:
    longest = max(map(len, patterns), default=0)
    copies = prod(max(int(count), 1) for count in _COUNT.findall(joined))
    if longest > MAX_PATTERN or len(joined) > MAX_JOINED or copies > MAX_REPEATS:
        raise AnswerError("answer-pattern-large", pattern=_shown(joined))


def _check(pattern: str, flags: int) -> None:
    """Raises AnswerError for what Python itself does not take."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)
            # Flags in the middle: refused by Python from 3.11 on
            warnings.simplefilter("error", DeprecationWarning)
            re.compile(pattern, flags)
    except (re.error, RecursionError, OverflowError, DeprecationWarning) as error:
        raise _broken(pattern, error) from None


def _compiled(pattern: str, ignore_case: bool) -> "regex.Pattern[str]":
    flags = regex.VERSION0 | (regex.IGNORECASE if ignore_case else 0)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", FutureWarning)
        return regex.compile("".join(_as_python_means(pattern)), flags)


def _as_python_means(pattern: str) -> Iterator[str]:
    """The pattern for `regex`, piece by piece, with what it would take otherwise than Python."""
    place, inside = 0, False  # of a set of characters
    while piece := (_INSIDE if inside else _OUTSIDE).match(pattern, place):
        found, place = piece[0], piece.end()
        if found == r"\w":
            yield _WORD if inside else f"[{_WORD}]"
        elif found == r"\W" and not inside:
            yield f"[^{_WORD}]"
        elif found == "{" and not inside:  # a plain brace; with some letters, a fuzzy match
            yield r"\{"
        elif found == "{,":  # from none on
            yield "{0,"
        else:
            inside = found != "]" if inside else found.startswith("[")
            yield found


def _broken(pattern: str, error: BaseException) -> AnswerError:
    return AnswerError("answer-pattern-broken", pattern=_shown(pattern), reason=str(error))


def _shown(pattern: str) -> str:
    return pattern if len(pattern) <= 60 else f"{pattern[:60]}…"
