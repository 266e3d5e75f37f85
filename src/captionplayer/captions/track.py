"""Cues, and the track that tells which of them are due at a time."""

from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import accumulate
from operator import attrgetter


@dataclass(frozen=True, slots=True)
class Cue:
    """Text shown from `start` up to, not including, `end` (milliseconds), in one language.

    `fallback` is true where the track's language lacks this cue and the source text stands in;
    `language` is then the source's.
    """

    start: int
    end: int
    text: str
    language: str
    key: str = ""
    fallback: bool = False


class Track:
    """The cues of one language in the order of their start; look-ups in logarithmic time."""

    def __init__(self, language: str, cues: Iterable[Cue]) -> None:
        self.language = language
        self.cues = tuple(sorted(cues, key=attrgetter("start")))
        self._starts = [cue.start for cue in self.cues]
        # latest end among the cues up to each one: tells when looking further back is in vain
        self._latest_ends = list(accumulate((cue.end for cue in self.cues), max))

    def __len__(self) -> int:
        return len(self.cues)

    @property
    def end(self) -> int:
        """The end of the last cue in milliseconds; 0 for a track without cues."""
        return self._latest_ends[-1] if self._latest_ends else 0

    def at(self, time: float) -> tuple[Cue, ...]:
        """The cues whose [start, end) holds `time` (milliseconds), the first to start first."""
        index = bisect_right(self._starts, time) - 1
        found: tuple[Cue, ...] = ()
        latest_ends = self._latest_ends
        while index >= 0 and latest_ends[index] > time:
            cue = self.cues[index]
            if cue.end > time:
                found = (cue, *found)
            index -= 1
        return found

    def next_edge(self, time: float) -> int | None:
        """The first start or end after `time`; None behind the last one."""
        later = bisect_right(self._starts, time)
        edges = [cue.end for cue in self.at(time)]
        edges += self._starts[later : later + 1]
        return min(edges, default=None)

    def next_start(self, time: float) -> int | None:
        """Where the next cue after `time` starts."""
        index = bisect_right(self._starts, time)
        return self._starts[index] if index < len(self._starts) else None

    def previous_start(self, time: float) -> int | None:
        """Where the cue before the one at `time` starts."""
        index = bisect_right(self._starts, time) - 1
        while index > 0 and self._starts[index - 1] == self._starts[index]:
            index -= 1
        return self._starts[index - 1] if index > 0 else None
