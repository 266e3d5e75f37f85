"""One learner in one lesson: watch, unlock, answer."""

from captionplayer.exercises import grading
from captionplayer.exercises.problem import Problem, Responses
from captionplayer.lessons.attempt import Attempt
from captionplayer.lessons.lesson import Lesson, Unlock
from captionplayer.lessons.progress import Progress

EDGE = 3000
"""So near the start or the end (milliseconds), resuming is not worth an offer."""


class Session:
    """What the learner did in the lesson before, and does now.

    All methods that keep something raise StorageError where that fails; the session itself goes
    on as if it had been kept.
    """

    def __init__(self, lesson: Lesson, progress: Progress) -> None:
        self.lesson = lesson
        self._progress = progress
        self._unlocked = lesson.unlock is Unlock.ANY_TIME or progress.unlocked(lesson.id)

    @property
    def resume_place(self) -> int | None:
        """Where to go on (milliseconds); None where there is nothing to go on from."""
        place = self._progress.place(self.lesson.id)
        return place if place is not None and place >= EDGE else None

    @property
    def exercises_unlocked(self) -> bool:
        """Whether the exercises may be answered."""
        return self._unlocked

    def keep_place(self, place: int, length: int | None = None) -> None:
        """Keeps where playback is, of what length (milliseconds); close to the end as the start."""
        ended = length is not None and place >= length - EDGE
        self._progress.keep_place(self.lesson.id, 0 if ended else place)

    def playback_ended(self) -> None:
        """Unlocks the exercises for good; playback starts anew the next time."""
        self._unlocked = True
        self._progress.keep_unlocked(self.lesson.id)
        self._progress.keep_place(self.lesson.id, 0)

    def submit(self, problem: Problem, responses: Responses) -> Attempt:
        """Grades the responses; the attempt is kept before it is returned, else StorageError."""
        result = grading.grade(problem, responses)
        return self._progress.keep_attempt(self.lesson.id, problem.id, responses, result)

    def last_attempt(self, problem: Problem) -> Attempt | None:
        """The latest attempt at the problem."""
        attempts = self._progress.attempts(self.lesson.id, problem.id)
        return attempts[-1] if attempts else None

    def last_attempts(self) -> dict[str, Attempt]:
        """The latest attempt at each problem that has one, by the problem's id."""
        found = {problem.id: self.last_attempt(problem) for problem in self.lesson.problems}
        return {key: attempt for key, attempt in found.items() if attempt}
