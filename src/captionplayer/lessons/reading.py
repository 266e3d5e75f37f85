"""Which captions of a track were read, by the times of those that were."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable

from captionplayer.captions.track import Track
from captionplayer.lessons.spans import Span


class Reading:
    """How many captions of a track were read, in its language or another one.

    A translation may be cut at other times than the track: what was read of it counts for the
    captions whose middle it holds. A caption with times of its own counts for itself only, even
    where another one of the track covers it.
    """

    def __init__(self, track: Track, read: Iterable[Span]) -> None:
        self._own = Counter(Span(cue.start, cue.end) for cue in track.cues)
        self._by_middle = sorted(self._own, key=_middle)
        self._middles = [_middle(span) for span in self._by_middle]
        self._read: set[Span] = set()
        self.number = 0
        self.add(read)

    def add(self, times: Iterable[Span]) -> None:
        """Takes the times of captions that were read."""
        for span in times:
            for own in (span,) if span in self._own else self._held_by(span):
                if own not in self._read:
                    self._read.add(own)
                    self.number += self._own[own]

    def _held_by(self, span: Span) -> list[Span]:
        first, end = (bisect_left(self._middles, time) for time in span)
        return self._by_middle[first:end]


def _middle(span: Span) -> int:
    return sum(span) // 2
