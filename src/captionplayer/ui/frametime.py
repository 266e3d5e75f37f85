"""From what the decoder reports to the time that a frame is presented at."""

from dataclasses import dataclass
from math import ceil, floor

_LATEST_ORIGIN = 40_000  # µs: a first frame later than that starts late on purpose
_DUST = 1e-6  # frames: what floating-point arithmetic leaves
_GRID_TOLERANCE = 0.6  # ms: containers such as Matroska round each time to a millisecond


@dataclass(frozen=True)
class FrameTimes:
    """The time base of one medium.

    `origin` (µs) is the start time reported for the first frame: with Opus the container starts
    some milliseconds before the picture, and all times are counted from there. `rate` is in
    frames per second, 0 where it is not known.
    """

    origin: int = 0
    rate: float = 0.0

    @classmethod
    def of(cls, first_start: int, rate: float) -> "FrameTimes":
        """The time base from the first frame's reported start (µs) and the stated rate."""
        origin = first_start if 0 < first_start <= _LATEST_ORIGIN else 0
        return cls(origin, _exact(rate))

    def time(self, start: int) -> float:
        """When a frame is presented, in milliseconds, from its reported start (µs).

        A time within rounding of n / rate is that time; so frames of a variable rate keep theirs.
        """
        reported = (start - self.origin) / 1000
        if self.rate <= 0:
            return reported
        even = round(reported * self.rate / 1000) * 1000 / self.rate
        return even if abs(even - reported) <= _GRID_TOLERANCE else reported

    def position(self, time: float, *, not_before: bool = False) -> int:
        """Where to send the decoder (its own milliseconds) for the frame that is shown at `time`.

        With `not_before` for the first frame presented at `time` or later. A paused decoder asked
        for the very start of a frame gives the one before: ask for the middle.
        """
        origin = self.origin / 1000
        if self.rate <= 0:
            return floor(time + origin) + 1
        frames = time * self.rate / 1000
        number = ceil(frames - _DUST) if not_before else floor(frames + _DUST)
        return round((number + 0.5) * 1000 / self.rate + origin)


def _exact(rate: float) -> float:
    """29.97 is 30000/1001."""
    whole = round(rate)
    ntsc = whole * 1000 / 1001
    return ntsc if abs(rate - ntsc) < min(0.005, abs(rate - whole)) else rate
