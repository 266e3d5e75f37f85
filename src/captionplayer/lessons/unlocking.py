"""What unlocks the exercises of a lesson: enough of it watched, or all of its captions read."""

from collections.abc import Iterable
from dataclasses import dataclass

from captionplayer.captions.track import Cue, Track
from captionplayer.lessons.lesson import Lesson
from captionplayer.lessons.reading import Reading
from captionplayer.lessons.spans import LONGEST, Span, covered, merged, within

ENOUGH = 0.95
"""The share of the running time that unlocks the exercises (Open edX counts a video so, too)."""

_NO_CAPTIONS = Track("", ())


@dataclass(frozen=True)
class Unlocking:
    """How far the learner is on the ways that unlock the exercises.

    `watched` is the share of the running time that was played, from 0 to 1; `read` of `cues`
    captions were seen in the transcript, focused or read out.
    """

    watched: float = 0.0
    read: int = 0
    cues: int = 0

    @property
    def enough(self) -> bool:
        """Whether one of the ways was gone to its end."""
        return self.watched >= ENOUGH or 0 < self.cues == self.read


class Ways:
    """What a learner watched and read of a lesson.

    The running time is what `watch` was told last. After `fail` it is never more than what can
    still be played: the medium up to where it broke off, and captions, which go on without it.
    """

    def __init__(
        self, lesson: Lesson, watched: Iterable[Span], length: int, read: Iterable[Span]
    ) -> None:
        self._tracks = lesson.tracks
        self._language = lesson.tracks.source
        self._watched = merged(watched)
        self._most = LONGEST
        self.length = length
        self._read = set(read)
        self._reading: Reading | None = None  # made when it is asked for: many are unlocked

    @property
    def playable(self) -> bool:
        """Whether there are captions, which can be played and read without a medium."""
        return self._track.end > 0

    def watch(self, start: int, end: int, length: int) -> Span | None:
        """Takes a span that was played; what of it counts."""
        if not 0 < length <= LONGEST:
            return None
        self.length = min(length, self._most)
        span = within(start, end, self.length)
        if span is not None:
            self._watched = merged((*self._watched, span))
        return span

    def fail(self, at: int) -> None:
        """The medium cannot be played from `at` on (milliseconds)."""
        self._most = max(min(at, LONGEST), self._track.end)
        self.length = min(self.length, self._most) or self._most

    def read(self, cues: Iterable[Cue]) -> tuple[Span, ...]:
        """Takes captions that were read; the times of those that had not been read before."""
        new = set()
        for cue in cues:
            if not cue.fallback:
                self.follow(cue.language)
            new.add(Span(cue.start, cue.end))
        new -= self._read
        self._read |= new
        if self._reading is not None:
            self._reading.add(new)
        return tuple(new)

    def follow(self, language: str) -> None:
        """The captions are shown in this language from now on."""
        if language != self._language and self._is_offered(language):
            self._language = language
            self._reading = None

    @property
    def state(self) -> Unlocking:
        """How far the learner is."""
        watched = covered(self._watched, self.length) / self.length if self.length else 0.0
        if self._reading is None:
            self._reading = Reading(self._track, self._read)
        return Unlocking(watched, self._reading.number, len(self._track))

    @property
    def _track(self) -> Track:
        offered = self._is_offered(self._language)
        return self._tracks.track(self._language) if offered else _NO_CAPTIONS

    def _is_offered(self, language: str) -> bool:
        return any(offer.language == language for offer in self._tracks.offers)
