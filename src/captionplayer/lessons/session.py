"""One learner in one lesson: watch, read, unlock, answer."""

from collections.abc import Iterable
from functools import partial
from random import Random, SystemRandom

from captionplayer.captions.track import Cue
from captionplayer.errors import StorageError
from captionplayer.exercises.problem import Problem, Response, Responses
from captionplayer.exercises.standing import Standing
from captionplayer.lessons.answering import Answering, Draft
from captionplayer.lessons.attempt import Attempt
from captionplayer.lessons.lesson import Lesson, Unlock
from captionplayer.lessons.outline import outlines
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.results import LessonResults, results
from captionplayer.lessons.spans import Span, merged
from captionplayer.lessons.unlocking import Unlocking, Ways
from captionplayer.lessons.waiting import Waiting

EDGE = 3000
"""So near the start or the end (milliseconds), resuming is not worth an offer."""


class Session:
    """What the learner did in the lesson before, and does now.

    What a method keeps is kept before it returns. Where that fails it raises StorageError, once:
    the session goes on as if it had been kept, tries again with whatever is kept later, and is
    `unkept` meanwhile. `submit`, `reset` and the erasing ones raise each time, and nothing has
    changed then. `random` draws the order of choices.
    """

    def __init__(self, lesson: Lesson, progress: Progress, random: Random | None = None) -> None:
        self.lesson = lesson
        self._progress = progress
        self._waiting = Waiting()
        self._named = False
        self._answering = Answering(
            lesson.id, progress.answers, self._waiting, random or SystemRandom()
        )
        self._ways = self._all_ways()
        self._unkept_spans: tuple[Span, ...] = ()
        self._unkept_read: set[Span] = set()
        self._unlocked = self._is_open() or progress.unlocked(lesson.id)

    def _all_ways(self) -> Ways:
        id_, kept = self.lesson.id, self._progress
        ways = Ways(self.lesson, kept.watched(id_), kept.length(id_), kept.read(id_))
        ways.follow(kept.language(id_))
        return ways

    def _is_open(self) -> bool:
        """Whether the author locks nothing, or there is nothing that could be watched or read."""
        nothing = self.lesson.video is None and not self._ways.playable
        return nothing or self.lesson.unlock is Unlock.ANY_TIME

    # keeping

    @property
    def unkept(self) -> bool:
        """Whether something that was given is not kept yet."""
        return bool(self._waiting)

    def keep_waiting(self) -> None:
        """Tries again to keep what is not kept yet; raises StorageError each time that fails."""
        self._waiting.try_again()

    def erase(self) -> None:
        """Takes away all that is kept of this lesson; it begins anew."""
        self._progress.erase(self.lesson.id)
        self._begin_anew()

    def erase_all(self) -> None:
        """Takes away all that is kept of every lesson; this one begins anew."""
        self._progress.erase_all()
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._waiting.forget()
        self._named = False
        self._answering.forget()
        self._unkept_spans, self._unkept_read = (), set()
        self._ways = self._all_ways()
        self._unlocked = self._is_open()

    def _name(self) -> None:
        """Has the lesson's title and its problems kept, for results without the lesson."""
        if self._named:
            return
        self._named = True
        id_, lesson = self.lesson.id, self.lesson
        self._waiting.put("title", partial(self._progress.keep_title, id_, lesson.title))
        keep_outlines = self._progress.answers.keep_outlines
        self._waiting.put("outlines", partial(keep_outlines, id_, outlines(lesson)))

    # the place

    @property
    def resume_place(self) -> int | None:
        """Where to go on (milliseconds); None where there is nothing to go on from."""
        place = self._progress.place(self.lesson.id)
        return place if place is not None and place >= EDGE else None

    def keep_place(self, place: int, length: int | None = None) -> None:
        """Keeps where playback is, of what length (milliseconds); close to the end as the start."""
        ended = length is not None and place >= length - EDGE
        self._name()
        write = partial(self._progress.keep_place, self.lesson.id, 0 if ended else place)
        self._waiting.keep("place", write, minor=True)

    # the language

    @property
    def language(self) -> str:
        """The language that the captions were last shown in; empty where none is kept."""
        return self._progress.language(self.lesson.id)

    def keep_language(self, tag: str) -> None:
        """Keeps the language that the captions are shown in; what is read is counted in it."""
        self._name()
        self._ways.follow(tag)
        write = partial(self._progress.keep_language, self.lesson.id, tag)
        self._waiting.keep("language", write, minor=True)

    # what unlocks the exercises

    @property
    def exercises_unlocked(self) -> bool:
        """Whether the exercises may be answered."""
        return self._unlocked

    @property
    def unlocking(self) -> Unlocking:
        """How far the learner is on the ways that unlock the exercises."""
        return self._ways.state

    def keep_watched(self, start: int, end: int, length: int) -> bool:
        """Keeps a span that was played (milliseconds), of what length; whether it unlocks now.

        `length` is the running time that can really be played.
        """
        span = self._ways.watch(start, end, length)
        if span is None:
            return False
        self._name()
        self._unkept_spans = merged((*self._unkept_spans, span))
        self._waiting.put("watched", self._write_watched)
        if self._unlock_if_enough():
            return True
        self._waiting.keep("watched", self._write_watched)
        return False

    def keep_read(self, cues: Iterable[Cue]) -> bool:
        """Keeps captions that were seen, focused or read out; whether that unlocks now."""
        new = self._ways.read(cues)
        if new:
            self._name()
            self._unkept_read.update(new)
            self._waiting.put("read", self._write_read)
        if self._unlock_if_enough():
            return True
        if new:
            self._waiting.keep("read", self._write_read)
        return False

    def medium_failed(self, at: int = 0) -> bool:
        """The video cannot be played, or breaks off at `at` (ms); whether that unlocks now.

        The running time is from now on what can still be played: the video up to there, or the
        captions, which go on without it, where they are longer. With neither there is nothing to
        be done before the exercises, and they are unlocked.
        """
        self._ways.fail(at)
        if not self._ways.playable and at < EDGE and not self._unlocked:
            self.unlock()
            return True
        return self._unlock_if_enough()

    def playback_ended(self) -> bool:
        """Playback starts anew the next time; whether enough was watched to unlock just now."""
        unlocks = self._unlock_if_enough()
        self.keep_place(0)
        return unlocks

    def unlock(self) -> None:
        """The learner says to have read it all, or there is nothing that can be played."""
        self._unlocked = True
        self._name()
        self._waiting.keep("unlocked", partial(self._progress.keep_unlocked, self.lesson.id))

    def _unlock_if_enough(self) -> bool:
        if self._unlocked or not self._ways.state.enough:
            return False
        self.unlock()
        return True

    def _write_watched(self) -> None:
        self._progress.keep_watched(self.lesson.id, self._unkept_spans, self._ways.length)
        self._unkept_spans = ()

    def _write_read(self) -> None:
        self._progress.keep_read(self.lesson.id, self._unkept_read)
        self._unkept_read = set()

    # the exercises

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The lesson's problems, each with its choices in this learner's order."""
        return tuple(self.arranged(problem) for problem in self.lesson.problems)

    def arranged(self, problem: Problem) -> Problem:
        """The problem with its choices in this learner's order."""
        return self._answering.arranged(problem)

    def standing(self, problem: Problem) -> Standing:
        """Where the learner stands in the problem."""
        return self._answering.standing(problem)

    def draft(self, problem: Problem) -> Draft:
        """What was given, be it submitted or not; nothing after a reset."""
        return self._answering.draft(problem)

    def keep_response(self, problem: Problem, input_: str, response: Response) -> None:
        """Keeps what was given for one input; it is kept before this returns."""
        self._name()
        self._answering.keep_response(problem, input_, response)

    def keep_hints_shown(self, problem: Problem, number: int) -> None:
        """Keeps how many hints on request were shown."""
        self._name()
        self._answering.keep_hints_shown(problem, number)

    def submit(self, problem: Problem, responses: Responses) -> Attempt:
        """Grades the responses; the attempt is kept before it is returned, else StorageError.

        Raises AnswerError where an answer cannot be graded, no attempt is left, or the problem has
        to be reset first: no attempt is used then.
        """
        self._name()
        self._try_quietly()
        return self._answering.submit(problem, responses)

    def reset(self, problem: Problem) -> Problem:
        """Takes the answers away for a new attempt; the problem, its choices in their new order."""
        return self._answering.reset(problem)

    def last_attempt(self, problem: Problem) -> Attempt | None:
        """The latest attempt at the problem."""
        attempts = self._answering.attempts(problem)
        return attempts[-1] if attempts else None

    def last_attempts(self) -> dict[str, Attempt]:
        """The latest attempt at each problem that has one, by the problem's id."""
        found = {problem.id: self.last_attempt(problem) for problem in self.lesson.problems}
        return {key: attempt for key, attempt in found.items() if attempt}

    def results(self) -> LessonResults:
        """What the learner got for each problem of the lesson."""
        return results(
            self._progress.answers,
            self.lesson.id,
            self.lesson.title,
            outlines(self.lesson),
            unlocked=self._unlocked,
        )

    def _try_quietly(self) -> None:
        """What waits is not what was asked for now; it goes on waiting where it fails."""
        try:
            self._waiting.try_again()
        except StorageError:
            return
