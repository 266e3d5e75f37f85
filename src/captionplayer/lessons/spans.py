"""Spans of time: which were played, put together."""

from collections.abc import Iterable
from typing import NamedTuple

GAP = 100
"""Milliseconds between two spans that are no gap: times are rounded, and frames are lost."""
LONGEST = 1 << 40
"""A time beyond this (35 years in milliseconds) is no place in a lesson."""


class Span(NamedTuple):
    """From `start` up to, not including, `end` (milliseconds)."""

    start: int
    end: int


def merged(spans: Iterable[Span]) -> tuple[Span, ...]:
    """The same time in as few spans as can be, in order; gaps of up to `GAP` are closed."""
    result: list[Span] = []
    for span in sorted(span for span in spans if span.start < span.end):
        if result and span.start <= result[-1].end + GAP:
            result[-1] = Span(result[-1].start, max(result[-1].end, span.end))
        else:
            result.append(span)
    return tuple(result)


def covered(spans: Iterable[Span], length: int) -> int:
    """How much of the time from 0 to `length` the spans cover (milliseconds)."""
    return sum(span.end - span.start for span in merged(_within(spans, length)))


def within(start: int, end: int, length: int) -> Span | None:
    """What of a span lies between 0 and `length`; None where nothing does."""
    span = Span(max(start, 0), min(end, length, LONGEST))
    return span if span.start < span.end else None


def _within(spans: Iterable[Span], length: int) -> Iterable[Span]:
    found = (within(start, end, length) for start, end in spans)
    return (span for span in found if span is not None)
