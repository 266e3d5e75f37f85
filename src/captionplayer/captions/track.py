"""Cues, and the track that tells which of them are due at a time."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
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
        # edges are floats as most times asked for are: two of a kind compare faster
        self._edges, self._due = _table(self.cues)

    def __len__(self) -> int:
        return len(self.cues)

    def at(self, time: float) -> Due:
        """The cues whose [start, end) holds `time` (milliseconds), the first to start first."""
        if self._due:
            return self._due[bisect_right(self._edges, time)]
        return tuple(cue for cue in self.cues if cue.start <= time < cue.end)

    def next_start(self, time: float) -> int | None:
        """Where the next cue after `time` starts."""
        index = bisect_right(self._starts, time)
        return self._starts[index] if index < len(self._starts) else None

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

    def nearest(self, time: float) -> Cue | None:
        """The cue that is due at `time`, or else the one that ended or starts closest to it."""
        due = self.at(time)
        if due:
            return due[-1]
        index = bisect_right(self._starts, time)
        around = self.cues[max(index - 1, 0) : index + 1]
        return min(around, key=lambda cue: _distance(cue, time), default=None)


def _distance(cue: Cue, time: float) -> float:
    """How far a time lies outside of a cue, in milliseconds."""
    return max(cue.start - time, time - cue.end, 0)


def _table(cues: Due) -> tuple[list[float], list[Due]]:
    """Edges in order, and the cues due before the first of them, after it, after the second ...

    Both are empty where too many cues overlap. `cues` are in the order of their start.
    """
    shown = [cue for cue in cues if cue.start < cue.end]
    room = _ALWAYS_KEPT + _KEPT_FOR_EACH * len(shown)
    edges: list[float] = []
    table: list[Due] = [()]
    due: Due = ()
    for cue in shown:
        if due:
            due = _until(cue.start, due, edges, table)
        due = (*due, cue)
        _turn(cue.start, due, edges, table)
        room -= len(due)
        if room < 0:
            return [], []
    _until(max((cue.end for cue in due), default=0), due, edges, table)
    return edges, table


def _until(time: int, due: Due, edges: list[float], table: list[Due]) -> Due:
    """Add the rows for the ends up to `time`; return what is due after them."""
    while due:
        edge = due[0].end if len(due) == 1 else min([cue.end for cue in due])
        if edge > time:
            break
        due = tuple([cue for cue in due if cue.end > edge]) if len(due) > 1 else ()
        _turn(edge, due, edges, table)
    return due


def _turn(edge: int, due: Due, edges: list[float], table: list[Due]) -> None:
    """Add the row for what is due from `edge` on; it takes the place of one for the same edge."""
    if edges and edges[-1] == edge:
        table[-1] = due
    else:
        edges.append(float(edge))
        table.append(due)
