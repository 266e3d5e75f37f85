"""Which captions of a track were read, by the times of those that were."""

from bisect import bisect_right
from collections.abc import Set as AbstractSet

from captionplayer.captions.track import Track
from captionplayer.lessons.spans import Span, merged


def number_read(track: Track, read: AbstractSet[Span]) -> int:
    """How many of the track's captions were read, in this language or another one.

    A translation may be cut at other times than the track: what was read of it counts for the
    captions whose middle it holds. A caption with times of its own counts for itself only, even
    where another one of the track covers it.
    """
    own = [Span(cue.start, cue.end) for cue in track.cues]
    foreign = merged(read - set(own))
    starts = [span.start for span in foreign]
    return sum(span in read or _holds(foreign, starts, sum(span) // 2) for span in own)


def _holds(spans: tuple[Span, ...], starts: list[int], time: int) -> bool:
    index = bisect_right(starts, time) - 1
    return index >= 0 and time < spans[index].end
