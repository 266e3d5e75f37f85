"""What is shown of a lesson's captions at a time: in one language or two, or not at all."""

from typing import NamedTuple

from captionplayer.captions.track import Cue, Due, Track
from captionplayer.language import UNDETERMINED

_AGAIN = 1_500  # ms into a caption from which "previous caption" means its own start


class Moment(NamedTuple):
    """The cues whose time it is, and those of them that are shown in each language."""

    due: Due
    first: Due
    second: Due


class Captions:
    """The tracks that a learner chose, and whether they are shown. Times are milliseconds."""

    def __init__(self) -> None:
        self.track = Track(UNDETERMINED, ())
        self.second: Track | None = None
        self.on = True

    def at(self, time: float) -> Moment:
        """The cues of this time."""
        due = self.track.at(time)
        first = due if self.on else ()
        return Moment(due, first, self.second_at(time, first))

    def second_at(self, time: float, first: Due) -> Due:
        """The second language's cues; one that neither language has is among the first already."""
        if self.second is None or not self.on:
            return ()
        shown = {(cue.start, cue.text, cue.language) for cue in first}
        second = self.second.at(time)
        return tuple(cue for cue in second if (cue.start, cue.text, cue.language) not in shown)

    def here(self, time: float) -> Cue | None:
        """The caption of this time, whether or not it is shown; else the last one before it."""
        start = self.track.previous_start(time)
        due = self.track.at(time) or (() if start is None else self.track.at(start))
        return due[-1] if due else None

    def start_before(self, time: float) -> int | None:
        """Where the caption of this time starts; near that start, where the one before it does."""
        current = self.track.at(time)
        if current and time - current[-1].start > _AGAIN:
            return current[-1].start
        return self.track.previous_start(time)
