"""The learner's progress, and the sessions that keep it; imported when the window is there."""

from pathlib import Path

from captionplayer.errors import Notice, StorageError
from captionplayer.lessons.folder import open_lesson
from captionplayer.lessons.lesson import Lesson
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.session import Session


class Learner:
    """Who learns here, by the file that knows what was learnt; it may wait for the disk."""

    def __init__(self, file: Path, cache: Path) -> None:
        self._progress, self.notices = open_progress(file)
        self._cache = cache

    def session(self, path: Path) -> Session:
        """Open the lesson at a path, as the command line does; raises what `open_lesson` does."""
        return self.session_in(open_lesson(path, self._cache))

    def session_in(self, lesson: Lesson) -> Session:
        """Begin or go on with a lesson."""
        return Session(lesson, self._progress)

    def close(self) -> None:
        """Let go of the file."""
        self._progress.close()


def open_progress(path: Path) -> tuple[Progress, tuple[Notice, ...]]:
    """The learner's progress; where its file cannot keep it a copy in memory, and that is said."""
    try:
        progress = Progress.open(path)
    except StorageError as error:
        return _copy(path), (error.notice,)
    return progress, progress.notices


def _copy(path: Path) -> Progress:
    """What was kept before, if it can be read; what comes is gone at the end."""
    try:
        return Progress.copy(path)
    except StorageError:
        return Progress.in_memory()
