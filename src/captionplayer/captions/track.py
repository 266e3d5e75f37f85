"""Cues, and the track that tells which of them are due at a time."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from operator import attrgetter

# Cues kept in the table of what is due when: some, and some more for each cue of the track
_ALWAYS_KEPT, _KEPT_FOR_EACH = 10_000, 8


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


Due = tuple[Cue, ...]


class Track:
    """The cues of one language in the order of their start.

    What is due is looked up in a table with a row for each span between two edges, so a look-up
    takes one binary search. Where so many cues overlap that the table would grow beyond a few
    times their number, there is none, and each look-up goes through the cues.
    """

    def __init__(self, language: str, cues: Iterable[Cue]) -> None:
        self.language = language
        self.cues: Due = tuple(sorted(cues, key=attrgetter("start")))
        self.end = max((cue.end for cue in self.cues), default=0)
        """The end of the last cue in milliseconds; 0 for a track without cues."""
        self._starts = [cue.start for cue in self.cues]
        self._edges, self._due = _table(self.cues)

    def __len__(self) -> int:
        return len(self.cues)

    def at(self, time: float) -> Due:
        """The cues whose [start, end) holds `time` (milliseconds), the first to start first."""
        if self._due:
            return self._due[bisect_right(self._edges, time)]
        return tuple(cue for cue in self.cues if cue.start <= time < cue.end)

    def next_edge(self, time: float) -> int | None:
        """The first start or end after `time`; None behind the last one."""
        return _first_after(self._edges, time)

    def next_start(self, time: float) -> int | None:
        """Where the next cue after `time` starts."""
        return _first_after(self._starts, time)

    def previous_start(self, time: float) -> int | None:
        """Where the cue before the one at `time` starts; in a gap, the one before the gap."""
        index = bisect_right(self._starts, time) - 1
        if index < 0:
            return None
        start = self._starts[index]
        if not self.at(time):
            return start
        earlier = bisect_left(self._starts, start)
        return self._starts[earlier - 1] if earlier else None


def _first_after(times: Sequence[int], time: float) -> int | None:
    index = bisect_right(times, time)
    return times[index] if index < len(times) else None


def _table(cues: Due) -> tuple[list[int], list[Due]]:
    """Edges in order, and the cues due before the first of them, after it, after the second ...

    The second list is empty where too many cues overlap. `cues` are in the order of their start.
    """
    shown = [cue for cue in cues if cue.start < cue.end]
    edges = sorted({cue.start for cue in shown} | {cue.end for cue in shown})
    room = _ALWAYS_KEPT + _KEPT_FOR_EACH * len(shown)
    due: Due = ()
    table = [due]
    following = 0
    for edge in edges:
        due = tuple(cue for cue in due if cue.end > edge)
        first = following
        while following < len(shown) and shown[following].start == edge:
            following += 1
        due += tuple(shown[first:following])
        room -= len(due)
        if room < 0:
            return edges, []
        table.append(due)
    return edges, table
