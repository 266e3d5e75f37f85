"""One exercise as a card: its parts, submitting, and what came of it."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from captionplayer.errors import AnswerError, StorageError, notice
from captionplayer.exercises import standing as rules
from captionplayer.exercises.problem import Problem, Responses, Result, Text
from captionplayer.exercises.standing import Standing
from captionplayer.lessons.attempt import Attempt
from captionplayer.ui.answers import Answers
from captionplayer.ui.desk import Desk
from captionplayer.ui.hints import Hints
from captionplayer.ui.notices import in_words
from captionplayer.ui.parts import Parts
from captionplayer.ui.points import points, total
from captionplayer.ui.prose import Prose, isolated, prose
from captionplayer.ui.questions import Box
from captionplayer.ui.readbutton import Context
from captionplayer.ui.review import Review
from captionplayer.ui.taborder import order_tabs
from captionplayer.ui.verdict import overall, phrase
from captionplayer.ui.wording import told

_Widget = TypeVar("_Widget", bound=QWidget)


class ProblemCard(QFrame):
    """Shows a problem and where the learner stands in it; the desk keeps and grades answers.

    `language` is the one that the exercises are to be in: words in another one have a tag.
    """

    answered = Signal(object)
    said = Signal(str)
    read_asked = Signal(tuple)
    """Texts that are to be read aloud, each in its own language."""

    def __init__(
        self, problem: Problem, heading: str, desk: Desk, parent: QWidget, language: str = ""
    ) -> None:
        super().__init__(parent)
        self.setObjectName("problem")
        self.problem = problem
        self._desk = desk
        self._context = Context(language or problem.title.language, self.read_asked.emit)
        self._standing = Standing()
        self._submitted = self._reviewing = self._cannot_keep = False
        self._accepted: tuple[str, ...] = ()
        self._build(heading)
        self._open()

    # what it consists of

    def _build(self, heading: str) -> None:
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(20, 16, 20, 16)
        self._layout.setSpacing(12)
        self._add_heading(heading)
        self.parts = self._placed(Parts(self._context, self))
        self.hints = self._placed(Hints(self.problem.demand_hints, self._context, self))
        self._attempts = self._placed(Prose(self, "muted"))
        self.submit_button = self._button(self.tr("Submit"), self.submit)
        self.submit_button.setProperty("primary", True)
        self.review = self._placed(Review(self))
        self._status = self._placed(Prose(self, "status"))
        self.retry_button = self._button(self.tr("Try again"), self.try_again)
        self.reset_button = self._button(self.tr("Reset"), self.reset)
        self.answers = self._placed(Answers(self._context, self))
        self.parts.show_parts(self.problem.parts, self.hints.remarks.reading)
        self._connect()

    def _connect(self) -> None:
        self.parts.changed.connect(self._take_change)
        self.parts.entered.connect(self.submit)
        self.hints.asked.connect(self._show_hint)
        self.review.confirmed.connect(self._submit_now)
        self.review.declined.connect(self._change_answers)
        self.answers.said.connect(self.said)
        self.answers.turned.connect(self._order_tabs)

    def _add_heading(self, heading: str) -> None:
        title = isolated(self.problem.title.text.replace("\n", " "))
        label = prose(Text(self.problem.title.text, self.problem.title.language), self, "title")
        if title:
            heading = self.tr("{heading}: {title}").format(heading=heading, title=title)
        label.show_words(heading, self.layoutDirection())
        self.setAccessibleName(label.accessibleName())
        self._layout.addWidget(label)

    def _placed(self, widget: _Widget) -> _Widget:
        self._layout.addWidget(widget)
        return widget

    def _button(self, text: str, clicked: Callable[[], None]) -> QPushButton:
        """A button in a line of its own, as two may be too wide for a narrow window."""
        button = QPushButton(text, self)
        button.clicked.connect(clicked)
        self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return button

    @property
    def questions(self) -> list[Box]:
        """The questions in the order of reading."""
        return self.parts.boxes

    @property
    def responses(self) -> Responses:
        """What is given now, by input."""
        return self.parts.responses

    @property
    def first_control(self) -> QWidget | None:
        """Where the keyboard begins in this card."""
        return next(filter(None, (box.first_control for box in self.questions)), None)

    # how it was left

    def _open(self) -> None:
        """Show what was given before, submitted or not."""
        draft = self._desk.draft(self.problem)
        self.hints.show_hints(draft.hints_shown)
        attempt = self._last_attempt()
        submitted = attempt.responses if attempt is not None else {}
        given = {**submitted, **draft.responses}
        self.parts.show_response(given)
        if attempt is not None and given == {**given, **submitted}:
            self.show_attempt(attempt)
        self._refresh()

    def _last_attempt(self) -> Attempt | None:
        """The attempt that stands; what cannot be read was told when the lesson opened."""
        try:
            self._standing = self._desk.standing(self.problem)
            return self._desk.last_attempt(self.problem) if self._standing.done else None
        except StorageError:
            return None

    def take_over(self, before: "ProblemCard") -> None:
        """Show what another card of this problem shows."""
        if before.problem != self.problem:
            self._show_problem(before.problem)
        if not before._submitted:
            self._forget_result()
            self.parts.show_response(before.responses)
        self.hints.show_hints(before.hints.shown)
        self._standing = before._standing
        self._cannot_keep = before._cannot_keep
        self._refresh()
        self.answers.show_them(before.answers.are_shown)
        if before._reviewing:
            self._begin_review()

    def show_attempt(self, attempt: Attempt) -> None:
        """Show an earlier attempt with its verdict."""
        self.parts.show_response(attempt.responses)
        self._show_result(attempt.result)
        day = attempt.time.astimezone().date()
        date = QDate(day.year, day.month, day.day)
        when = self.locale().toString(date, QLocale.FormatType.LongFormat)
        self._show_status(self.tr("You submitted this answer on {date}.").format(date=when))

    # answers

    @Slot(str)
    def _take_change(self, input_: str) -> None:
        """Keep what was given at once; the verdict is not about it any more."""
        try:
            self._desk.keep_response(self.problem, input_, self.parts.responses[input_])
            self._cannot_keep = False
            trouble = ""
        except StorageError as error:
            trouble = "" if self._cannot_keep else in_words(error.notice)
            self._cannot_keep = True
        self._forget_result()
        if trouble:
            self._tell(trouble, "error")

    @Slot()
    def submit(self) -> None:
        """Submit the answers, or say why not."""
        missing = rules.missing(self.problem, self.responses)
        blank = rules.may_be_blank(self.problem, self.responses)
        if self._is_locked:
            self._tell(self._locked_words())
        elif missing:
            words = self.tr("Still to be answered: question {numbers}.")
            alone = self.tr("Give an answer first.")
            self._tell_gap(missing, words if len(self.questions) > 1 else alone)
        elif blank and self._accepted != blank:
            self._accepted = blank
            words = self.tr("Still blank: question {numbers}. Submit again to leave it so.")
            self._tell_gap(blank, words)
        elif self._submitted:
            self._tell(self.tr("This answer has been submitted. Change it to submit again."))
        elif rules.attempts_left(self.problem, self._standing) == 1:
            self.said.emit(self._begin_review())
        else:
            self._submit_now()

    def _tell_gap(self, inputs: Sequence[str], words: str) -> None:
        """Name the questions that have no answer, and lead to the first of them."""
        boxes = [box for box in self.questions if set(inputs) & set(box.question.inputs)]
        text = words.format(numbers=", ".join(str(box.place.number) for box in boxes))
        self._tell(text)
        boxes[0].remind(inputs[0], text)

    def _begin_review(self) -> str:
        """Show the answers once more; returns them to be said."""
        self._reviewing = True
        self._show_status("")
        words = self.review.show_answers(self.questions)
        self._refresh()
        self.review.take_focus()
        return words

    @Slot()
    def _change_answers(self) -> None:
        self._forget_result()
        self._focus(self.first_control)

    @Slot()
    def _submit_now(self) -> None:
        before = self._standing
        attempt = trouble = None
        try:
            attempt = self._desk.submit(self.problem, self.parts.responses)
        except AnswerError as error:
            self._forget_result()
            self._tell_refusal(error)
            return
        except StorageError as error:
            trouble = in_words(error.notice)
            attempt = self._last_attempt()
        if trouble is None:
            self._last_attempt()
        elif self._standing.attempts == before.attempts:
            attempt = None  # nothing came of it
        if attempt is not None:
            self._take_attempt(attempt)
        if trouble is not None:
            self._tell(trouble, "error")

    def _take_attempt(self, attempt: Attempt) -> None:
        self._accepted = ()
        words = self._show_result(attempt.result)
        self._refresh()
        self.said.emit(" ".join(filter(None, [words, self._attempts.accessibleName()])))
        self.answered.emit(attempt)

    def _tell_refusal(self, error: AnswerError) -> None:
        """Say at its field why an answer cannot be graded."""
        told_ = error.notice
        input_ = str(told_.fields.get("input", told_.place))
        box = self.parts.box_of(input_)
        words = in_words(notice(told_.code, **told_.fields) if box is not None else told_)
        text = self.tr("{reason} No attempt was used.").format(reason=words)
        if box is None:
            self._tell(text, "error")
        else:
            self.said.emit(text)
            box.show_error(input_, text)

    # what came of them

    def _show_result(self, result: Result) -> str:
        """Show a result; returns it as it is said."""
        self._reviewing = False
        verdicts = {verdict.input: verdict for verdict in result.verdicts}
        with_points = self.problem.rules.weight is None
        said = []
        for box in self.questions:
            words = box.show_verdicts(verdicts, with_points)
            numbered = self.tr("Question {number}: {verdict}").format(
                number=box.place.number, verdict=words
            )
            said.append(numbered if words and len(self.questions) > 1 else words)
        said.append(self._total_words(result, with_points))
        self._show_status(said[-1])
        self._submitted = True
        words = " ".join(filter(None, said))
        # the next stop after "Submit": where announcements are not spoken, it is heard here
        for button in (self.retry_button, self.reset_button, self.answers.button):
            button.setAccessibleDescription(words)
        return words

    def _total_words(self, result: Result, with_points: bool) -> str:
        """The verdict on all; nothing where it is that on the only input."""
        if len(result.verdicts) < 2 and with_points:
            return ""
        score = total(self.problem, result)
        earned = points(score, self.locale()) if score is not None else ""
        if len(result.verdicts) < 2:
            return self.tr("In all: {points}.").format(points=earned) if earned else ""
        return self.tr("In all: {verdict}").format(verdict=phrase(overall(result), earned))

    @Slot()
    def try_again(self) -> None:
        """Take the verdict away; the answers stay, to be changed."""
        self._forget_result()
        self._focus(self.first_control)

    @Slot()
    def reset(self) -> None:
        """Take the answers away, too, and show the problem as it is arranged now."""
        try:
            problem = self._desk.reset(self.problem)
        except StorageError as error:
            self._tell(in_words(error.notice), "error")
            return
        self._show_problem(problem)
        self._last_attempt()
        self.answers.show_them(shown=False)
        self._forget_result()
        self._tell(self.tr("The exercise was reset."))
        self._focus(self.first_control)

    def _show_problem(self, problem: Problem) -> None:
        self.problem = problem
        self.parts.show_parts(problem.parts, self.hints.remarks.reading)

    def _forget_result(self) -> None:
        """Take the verdict away, as it is not about the answers shown now."""
        for box in self.questions:
            box.clear_verdict()
        self._submitted = self._reviewing = False
        self._show_status("")
        self._refresh()

    # what may be done now

    @property
    def _is_locked(self) -> bool:
        closed = rules.is_closed(self.problem, self._standing)
        return closed or rules.needs_reset(self.problem, self._standing)

    def _locked_words(self) -> str:
        if rules.is_closed(self.problem, self._standing):
            return self.tr("No attempts are left. The answers cannot be changed.")
        return self.tr("Reset the exercise to answer it again.")

    def _refresh(self) -> None:
        """Offer what may be done where the learner stands now."""
        focused = self.window().focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        problem, standing, locked = self.problem, self._standing, self._is_locked
        for box in self.questions:
            box.set_closed(locked)
        told(self._attempts, self._attempts_words() if self.questions else "", "muted")
        self.submit_button.setVisible(not (locked or self._reviewing or not self.questions))
        self.review.setVisible(self._reviewing)
        self.retry_button.setVisible(self._submitted and not locked)
        asked = problem.rules.reset_button and rules.may_reset(problem, standing)
        self.reset_button.setVisible(asked or rules.needs_reset(problem, standing))
        self.answers.offer(problem, rules.answer_is_available(problem, standing))
        self._order_tabs()
        if inside and focused is not None and not focused.isVisibleTo(self):
            self._focus(self._resting_place())

    def _resting_place(self) -> QWidget | None:
        """Where the focus goes from a button that is there no more."""
        buttons = (self.retry_button, self.reset_button, self.answers.button, self.hints.button)
        shown = (button for button in buttons if button.isVisibleTo(self))
        return next(shown, self.first_control)

    def _attempts_words(self) -> str:
        """How many attempts were used, where they are counted."""
        most = self.problem.rules.max_attempts
        if most is None:
            return self._locked_words() if self._is_locked else ""
        used = self.tr("Attempts used: {used} of {most}.").format(
            used=min(self._standing.attempts, most), most=most
        )
        return f"{used} {self._locked_words()}" if self._is_locked else used

    @Slot(int)
    def _show_hint(self, number: int) -> None:
        """Show one hint more, and keep that it was seen."""
        try:
            self._desk.keep_hints_shown(self.problem, number)
        except StorageError as error:
            self._tell(in_words(error.notice), "error")
        self.hints.show_hints(number)
        self._order_tabs()
        self.said.emit(self.hints.last)

    # words

    def _tell(self, text: str, kind: str = "status") -> None:
        self._show_status(text, kind)
        self.said.emit(text)

    def _show_status(self, text: str, kind: str = "status") -> None:
        told(self._status, text, kind)

    def _focus(self, control: QWidget | None) -> None:
        if control is not None:
            control.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _order_tabs(self) -> None:
        order_tabs(self)
