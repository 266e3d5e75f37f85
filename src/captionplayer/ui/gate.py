"""Which pictures belong to a seek, and which lie outside what is looped."""

from dataclasses import dataclass
from time import monotonic

_SHORTEST = 200  # ms: a shorter loop may hold no picture at all
_INTERVAL = 50  # ms: a picture that answers a seek forwards may start that much before its target
_NEAR = 250  # ms: a picture that answers a seek backwards comes at most that much after its target
_PATIENCE = 1.0  # s until a seek counts as done whatever came


@dataclass(frozen=True)
class Span:
    """From `start` up to, not including, `end`, in milliseconds."""

    start: float
    end: float

    @classmethod
    def between(cls, one: float, other: float) -> "Span":
        """The span between two times, whichever comes first; long enough to hold a picture."""
        start, end = sorted((one, other))
        return cls(start, max(end, start + _SHORTEST))

    def __contains__(self, time: float) -> bool:
        return self.start <= time < self.end


class Gate:
    """Judges pictures by their times; pictures of the place before may follow a seek."""

    def __init__(self) -> None:
        self.loop: Span | None = None
        self._target: float | None = None
        self._forwards = False
        self._asked = 0.0
        self._returning = False

    def forget(self) -> None:
        """Another lesson: nothing is sought."""
        self._target = None

    def expect(self, target: float, now: float) -> None:
        """A seek from the time `now` is under way."""
        self._target = target
        self._forwards = target > now
        self._asked = monotonic()
        self._returning = False

    def expect_return(self, loop: Span, now: float) -> None:
        """The loop begins again; after the end of a medium its first pictures may come before."""
        self.expect(loop.start, now)
        self._returning = True

    @property
    def seeking(self) -> bool:
        """Whether the picture that was sought is still to come."""
        return self._target is not None

    def settle(self, time: float) -> bool:
        """Whether this picture belongs to a seek: answers it, or was on its way before."""
        target = self._target
        if target is None:
            return False
        came = time >= target - _INTERVAL if self._forwards else abs(time - target) <= _NEAR
        if came or monotonic() - self._asked > _PATIENCE:
            self._target = None
        return True

    def is_outside_loop(self, time: float) -> bool:
        """Whether this time lies behind what is looped, or before it on the way to its start."""
        if self.loop is None:
            return False
        if time >= self.loop.start or monotonic() - self._asked > _PATIENCE:
            self._returning = self._returning and time >= self.loop.end
        return time >= self.loop.end or self._returning
