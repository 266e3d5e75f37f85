"""One or two tracks as rows: what is said at a time, and the same in another language beside it."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from operator import attrgetter
from typing import NamedTuple

from captionplayer.captions.track import Cue, Track

_NEAR = 32  # cues before the last that may overlap which are looked at


class Row(NamedTuple):
    """A cue of the first track with those of the second that belong to it; either may lack.

    `start` is when it begins, in milliseconds.
    """

    start: int
    first: Cue | None
    second: tuple[Cue, ...] = ()

    @property
    def cue(self) -> Cue:
        """The cue that the row goes by."""
        return self.first or self.second[0]

    @property
    def texts(self) -> tuple[str, str]:
        """What it says in the first and in the second language; empty where it says nothing."""
        first = self.first.text if self.first else ""
        return first, "\n".join(cue.text for cue in self.second)


def align(first: Track, second: Track | None = None) -> tuple[Row, ...]:
    """The rows in the order of time.

    Cues belong together when they have the same key, as those of a bundle and its translations do,
    else with the one they overlap longest; what overlaps none has a row of its own.
    """
    if second is None:
        return tuple([Row(cue.start, cue) for cue in first.cues])
    beside: dict[int, list[Cue]] = {}
    alone: list[Cue] = []
    keys = {cue.key: place for place, cue in enumerate(first.cues) if cue.key}
    overlaps = _Overlaps(first.cues)
    for cue in second.cues:
        place = keys.get(cue.key)
        place = overlaps.longest(cue) if place is None else place
        if place is None:
            alone.append(cue)
        else:
            beside.setdefault(place, []).append(cue)
    rows = [
        Row(cue.start, cue, tuple(beside.get(place, ()))) for place, cue in enumerate(first.cues)
    ]
    if not alone:
        return tuple(rows)
    rows += [Row(cue.start, None, (cue,)) for cue in alone]
    return tuple(sorted(rows, key=attrgetter("start")))


class _Overlaps:
    """Which of many cues another one overlaps longest."""

    def __init__(self, cues: Sequence[Cue]) -> None:
        self._cues = cues
        self._starts = [cue.start for cue in cues]
        self._last_ends = list(accumulate((cue.end for cue in cues), max))

    def longest(self, cue: Cue) -> int | None:
        """The place of the one overlapped longest, the first of several."""
        best, most = None, 0
        place = bisect_left(self._starts, cue.end) - 1
        for near in range(place, max(place - _NEAR, -1), -1):
            if self._last_ends[near] <= cue.start:
                break
            own = self._cues[near]
            shared = min(own.end, cue.end) - max(own.start, cue.start)
            if shared >= most and shared > 0:
                best, most = near, shared
        return best
