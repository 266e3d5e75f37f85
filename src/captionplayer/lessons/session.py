"""One learner in one lesson: watch, read, unlock, answer."""

from collections.abc import Iterable
from dataclasses import dataclass

from captionplayer.captions.track import Cue
from captionplayer.exercises import grading
from captionplayer.exercises.problem import Problem, Response, Responses
from captionplayer.exercises.standing import Standing
from captionplayer.lessons.attempt import Attempt
from captionplayer.lessons.lesson import Lesson, Unlock
from captionplayer.lessons.progress import Progress

EDGE = 3000
"""So near the start or the end (milliseconds), resuming is not worth an offer."""
ENOUGH = 0.95
"""The share of the running time that unlocks the exercises (Open edX counts a video so, too)."""


@dataclass(frozen=True)
class Unlocking:
    """How far the learner is on the ways that unlock the exercises.

    `watched` is the share of the running time that was played, from 0 to 1; `read` of `cues`
    captions were seen in the transcript, focused or read out.
    """

    watched: float = 0.0
    read: int = 0
    cues: int = 0


@dataclass(frozen=True)
class Draft:
    """What a learner has given for a problem and not yet submitted; hints that were shown."""

    responses: Responses
    hints_shown: int = 0


class Session:
    """What the learner did in the lesson before, and does now.

    All methods that keep something raise StorageError where that fails; the session itself goes
    on as if it had been kept.
    """

    def __init__(self, lesson: Lesson, progress: Progress) -> None:
        self.lesson = lesson
        self._progress = progress
        self._unlocked = lesson.unlock is Unlock.ANY_TIME or progress.unlocked(lesson.id)
        self._drafts: dict[str, Draft] = {}

    # the place

    @property
    def resume_place(self) -> int | None:
        """Where to go on (milliseconds); None where there is nothing to go on from."""
        place = self._progress.place(self.lesson.id)
        return place if place is not None and place >= EDGE else None

    def keep_place(self, place: int, length: int | None = None) -> None:
        """Keeps where playback is, of what length (milliseconds); close to the end as the start."""
        ended = length is not None and place >= length - EDGE
        self._progress.keep_place(self.lesson.id, 0 if ended else place)

    # what unlocks the exercises

    @property
    def exercises_unlocked(self) -> bool:
        """Whether the exercises may be answered."""
        return self._unlocked

    @property
    def unlocking(self) -> Unlocking:
        """How far the learner is on the ways that unlock the exercises."""
        return Unlocking()

    def keep_watched(self, start: int, end: int, length: int) -> bool:
        """Keeps a span that was played (milliseconds), of what length; whether it unlocks now."""
        del start, end, length
        return False

    def keep_read(self, cues: Iterable[Cue]) -> bool:
        """Keeps captions that were seen, focused or read out; whether that unlocks now."""
        del cues
        return False

    def medium_failed(self, at: int = 0) -> bool:
        """The video cannot be played from `at` on (milliseconds); whether that unlocks now.

        Where there are no captions either, nothing can be seen, and the exercises are unlocked.
        """
        if self._unlocked or self.lesson.tracks.offers or at >= EDGE:
            return False
        self.unlock()
        return True

    def unlock(self) -> None:
        """The learner says to have read it all, or there is nothing that can be played."""
        self._unlocked = True
        self._progress.keep_unlocked(self.lesson.id)

    def playback_ended(self) -> None:
        """Unlocks the exercises for good; playback starts anew the next time."""
        self.unlock()
        self._progress.keep_place(self.lesson.id, 0)

    # the exercises

    def standing(self, problem: Problem) -> Standing:
        """Where the learner stands in the problem."""
        attempts = self._progress.attempts(self.lesson.id, problem.id)
        return Standing(tuple(attempt.result for attempt in attempts), bool(attempts))

    def draft(self, problem: Problem) -> Draft:
        """What was given and not yet submitted."""
        return self._drafts.get(problem.id, Draft({}))

    def keep_response(self, problem: Problem, input_: str, response: Response) -> None:
        """Keeps what was given for one input; it is kept before this returns."""
        before = self.draft(problem)
        responses = {**before.responses, input_: response}
        self._drafts[problem.id] = Draft(responses, before.hints_shown)

    def keep_hints_shown(self, problem: Problem, number: int) -> None:
        """Keeps how many hints on request were shown."""
        self._drafts[problem.id] = Draft(self.draft(problem).responses, number)

    def submit(self, problem: Problem, responses: Responses) -> Attempt:
        """Grades the responses; the attempt is kept before it is returned, else StorageError.

        Raises AnswerError where an answer cannot be graded: no attempt is used then.
        """
        result = grading.grade(problem, responses)
        return self._progress.keep_attempt(self.lesson.id, problem.id, responses, result)

    def reset(self, problem: Problem) -> Problem:
        """Takes the answers away for a new attempt; the problem, its choices in their new order."""
        self._drafts.pop(problem.id, None)
        return problem

    def erase(self) -> None:
        """Erases all that is kept of this lesson: answers, attempts, place, what was seen."""
        self._progress.erase(self.lesson.id)
        self._forget()

    def erase_all(self) -> None:
        """Erases all that is kept of every lesson."""
        self._progress.erase_all()
        self._forget()

    def _forget(self) -> None:
        self._unlocked = self.lesson.unlock is Unlock.ANY_TIME
        self._drafts.clear()

    def last_attempt(self, problem: Problem) -> Attempt | None:
        """The latest attempt at the problem."""
        attempts = self._progress.attempts(self.lesson.id, problem.id)
        return attempts[-1] if attempts else None

    def last_attempts(self) -> dict[str, Attempt]:
        """The latest attempt at each problem that has one, by the problem's id."""
        found = {problem.id: self.last_attempt(problem) for problem in self.lesson.problems}
        return {key: attempt for key, attempt in found.items() if attempt}
