"""A lesson: captions, a video and exercises."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from captionplayer.captions.tracklist import TrackList
from captionplayer.errors import Notice

if TYPE_CHECKING:
    from captionplayer.exercises.problem import Problem
    from captionplayer.lessons.exercises import Exercises


class Unlock(Enum):
    """When the exercises of a lesson can be answered; the values are those of the manifest."""

    AFTER_PLAYBACK = "after-playback"
    ANY_TIME = "any-time"


@dataclass(frozen=True)
class Lesson:
    """What is taught, ready to be played.

    `id` is what a learner's progress is kept under. `described_track` is the number, counted from
    1, of the video's audio track with audio description; 0 where that is not known. `places` says
    where the lesson speaks of a question (milliseconds), by the problem's id, or for one of several
    questions by "id#2". `notices` tells of all parts that were left out or read loosely, those of
    the captions included.

    `problems` are in the source language; `exercises` has them in the others, where there are any.
    Where they were left for later, `read_rest` reads them, and `whole` is the lesson with them.
    """

    id: str
    title: str
    tracks: TrackList
    video: Path | None
    sound_language: str
    sign_language_video: Path | None = None
    described_video: Path | None = None
    described_track: int = 0
    problems: tuple[Problem, ...] = ()
    unlock: Unlock = Unlock.AFTER_PLAYBACK
    places: Mapping[str, int] = field(default_factory=dict)
    notices: tuple[Notice, ...] = ()
    exercises: Exercises | None = None
    read_rest: Callable[[Lesson], Lesson] | None = field(default=None, compare=False, repr=False)

    def problems_in(self, language: str) -> tuple[Problem, ...]:
        """The problems in a language, with the same ids; in the source's where not translated."""
        return self.exercises.in_language(language) if self.exercises else self.problems

    def whole(self) -> Lesson:
        """The lesson with its exercises, and with notices of these too."""
        return self.read_rest(self) if self.read_rest else self
