"""One learner in one problem: what a card knows from its desk, also where the desk fails."""

from captionplayer.errors import StorageError
from captionplayer.exercises import grading
from captionplayer.exercises import standing as rules
from captionplayer.exercises.problem import Problem, Response, Responses
from captionplayer.exercises.standing import Standing
from captionplayer.lessons.answering import Draft
from captionplayer.lessons.attempt import Attempt
from captionplayer.ui.answerdesk import Desk
from captionplayer.ui.notices import in_words


class Record:
    """Where the learner stands; what cannot be kept is given back as a sentence, to be told."""

    def __init__(self, problem: Problem, desk: Desk) -> None:
        self.problem = problem
        self.standing = Standing()
        self._desk = desk
        self._told = False

    def draft(self) -> Draft:
        """What was given before; what cannot be read was told when the lesson opened."""
        try:
            return self._desk.draft(self.problem)
        except StorageError:
            return Draft({})

    def last_attempt(self) -> Attempt | None:
        """The attempt that stands; asks anew where the learner stands."""
        try:
            self.standing = self._desk.standing(self.problem)
            return self._desk.last_attempt(self.problem) if self.standing.done else None
        except StorageError:
            return None

    def keep_response(self, input_: str, response: Response) -> str:
        """Keep what was given for one input; that this fails is told once until it does not."""
        try:
            self._desk.keep_response(self.problem, input_, response)
        except StorageError as error:
            words = "" if self._told else in_words(error.notice)
            self._told = True
            return words
        self._told = False
        return ""

    def keep_hints_shown(self, number: int) -> str:
        """Keep how many hints were shown."""
        try:
            self._desk.keep_hints_shown(self.problem, number)
        except StorageError as error:
            return in_words(error.notice)
        return ""

    def submit(self, responses: Responses) -> tuple[Attempt | None, str]:
        """Hand the responses in: the attempt, if one came of it, and what went wrong.

        Raises AnswerError, which uses no attempt.
        """
        before = self.standing.attempts
        try:
            attempt: Attempt | None = self._desk.submit(self.problem, responses)
        except StorageError as error:
            attempt = self.last_attempt()
            graded = self.standing.attempts > before
            return attempt if graded else None, in_words(error.notice)
        self.last_attempt()
        return attempt, ""

    def reset(self) -> str:
        """Take the answers away; the problem is arranged anew then."""
        try:
            self.problem = self._desk.reset(self.problem)
        except StorageError as error:
            return in_words(error.notice)
        self.last_attempt()
        return ""

    def take_over(self, before: "Record") -> None:
        """Know what another one knows."""
        self.standing, self._told = before.standing, before._told

    @property
    def is_gradable(self) -> bool:
        """Whether answers can be graded at all."""
        return grading.is_gradable(self.problem)

    @property
    def is_locked(self) -> bool:
        """Whether nothing can be answered now."""
        return not (self.is_gradable and rules.may_submit(self.problem, self.standing))

    @property
    def is_last_attempt(self) -> bool:
        """Whether the next attempt is the last one."""
        return rules.attempts_left(self.problem, self.standing) == 1
