"""One exercise as a card: its parts, submitting, and what came of it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from captionplayer.errors import AnswerError, notice
from captionplayer.exercises import standing as rules
from captionplayer.exercises.problem import Problem, Responses, Result, Text
from captionplayer.lessons.attempt import Attempt
from captionplayer.ui.answerdesk import Desk
from captionplayer.ui.answers import Answers
from captionplayer.ui.cardrecord import Record
from captionplayer.ui.cardwords import CardWords
from captionplayer.ui.column import Column
from captionplayer.ui.directions import isolated, spoken
from captionplayer.ui.hints import Hints
from captionplayer.ui.notices import in_words
from captionplayer.ui.offers import focus, focused_in, offer
from captionplayer.ui.onelayout import one_layout
from captionplayer.ui.parts import Parts
from captionplayer.ui.prose import Prose, prose
from captionplayer.ui.questions import Box
from captionplayer.ui.readbutton import Context
from captionplayer.ui.review import Review
from captionplayer.ui.taborder import order_tabs
from captionplayer.ui.wording import told

_Widget = TypeVar("_Widget", bound=QWidget)


class ProblemCard(QFrame):
    """Shows a problem and where the learner stands in it; the desk keeps and grades answers.

    `language` is the one that the exercises are to be in: words in another one have a tag.
    """

    answered = Signal(object)
    said = Signal(str)
    shown = Signal(tuple)
    """What is to be in sight now, what matters most first."""
    read_asked = Signal(tuple)
    """Texts that are to be read aloud, each in its own language."""

    def __init__(
        self, problem: Problem, heading: str, desk: Desk, parent: QWidget, language: str = ""
    ) -> None:
        super().__init__(parent)
        self.setObjectName("problem")
        self._record = Record(problem, desk)
        self._words = CardWords(self._record, self)
        self._context = Context(language or problem.title.language, self.read_asked.emit)
        self._submitted = self._reviewing = False
        self._accepted: tuple[str, ...] = ()
        self._build(heading)
        self._open()

    @property
    def problem(self) -> Problem:
        """The problem as it is arranged now."""
        return self._record.problem

    # what it consists of

    def _build(self, heading: str) -> None:
        self._layout = Column(self)
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
        self.answers.turned.connect(self._follow_answers)

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
        draft = self._record.draft()
        self.hints.show_hints(draft.hints_shown)
        attempt = self._record.last_attempt()
        submitted = attempt.responses if attempt is not None else {}
        given = {**submitted, **draft.responses}
        self.parts.show_response(given)
        if attempt is not None and given == {**given, **submitted}:
            self.show_attempt(attempt)
        self._refresh()
        self._order_tabs()

    def take_over(self, before: "ProblemCard") -> None:
        """Show what another card of this problem shows, perhaps in another language."""
        if not before._submitted:
            self._forget_result()
            self.parts.show_response(before.responses)
        self.hints.show_hints(before.hints.shown)
        self._record.take_over(before._record)
        self._refresh()
        self.answers.show_them(before.answers.are_shown)
        self._order_tabs()
        if before._reviewing:
            self._begin_review()

    def show_attempt(self, attempt: Attempt) -> None:
        """Show an earlier attempt with its verdict."""
        self.parts.show_response(attempt.responses)
        self._describe_stops(self._show_result(attempt.result))
        self._show_status(self._words.submitted(attempt.time))

    # answers

    @Slot(str)
    def _take_change(self, input_: str) -> None:
        """Keep what was given at once; the verdict is not about it any more."""
        trouble = self._record.keep_response(input_, self.parts.responses[input_])
        self._forget_result()
        if trouble:
            self._tell(trouble, "error")

    @Slot()
    def submit(self) -> None:
        """Submit the answers, or say why not."""
        missing = rules.missing(self.problem, self.responses)
        blank = rules.may_be_blank(self.problem, self.responses)
        if self._record.is_locked:
            self._tell(self._words.locked())
        elif self._submitted:
            self._tell(self.tr("This answer has been submitted. Change it to submit again."))
        elif missing:
            several = len(self.questions) > 1
            self._tell_gap(missing, partial(self._words.missing, several=several))
        elif blank and self._accepted != blank:
            self._accepted = blank
            self._tell_gap(blank, self._words.blank)
        elif self._record.is_last_attempt:
            self._begin_review()
        else:
            self._submit_now()

    def _tell_gap(self, inputs: Sequence[str], words: Callable[[str], str]) -> None:
        """Name the questions that have no answer, and lead to the first of them."""
        boxes = [box for box in self.questions if set(inputs) & set(box.question.inputs)]
        numbers = [str(box.place.number) for box in boxes]
        text = words(self.locale().createSeparatedList(numbers))
        self._forget_result()
        before = self.window().focusWidget()
        self.shown.emit(boxes[0].show_error(inputs[0], text))
        if before is self.window().focusWidget():  # else it is heard where the focus came to
            self.said.emit(text)

    def _begin_review(self) -> None:
        """Show the answers once more; the focus comes to them, and so they are heard."""
        self._reviewing = True
        self._show_status("")
        self.review.show_answers(self.questions)
        self._refresh()
        self._order_tabs()
        focus(self.review.first_control)
        self.shown.emit((self.review,))

    @Slot()
    def _change_answers(self) -> None:
        focus(self.first_control)
        self._forget_result()

    @Slot()
    def _submit_now(self) -> None:
        try:
            attempt, trouble = self._record.submit(self.parts.responses)
        except AnswerError as error:
            self._record.last_attempt()  # another window may have used the last one
            self._forget_result()
            self._tell_refusal(error)
            return
        if attempt is not None:
            self._take_attempt(attempt)
        if trouble:
            self._tell(trouble, "error")

    def _take_attempt(self, attempt: Attempt) -> None:
        self._accepted = ()
        before = self.window().focusWidget()
        with one_layout(self.parts):
            words = self._show_result(attempt.result)
            words = " ".join(filter(None, [words, self._words.attempts()]))
            stops = self._describe_stops(words)  # before the focus may come there
            self._refresh()
            self._order_tabs()
        if self.window().focusWidget() not in stops or before in stops:
            self.said.emit(words)
        self.shown.emit(self._news())
        self.answered.emit(attempt)

    def _describe_stops(self, words: str) -> tuple[QWidget, ...]:
        """The next stop after "Submit" says it too: not all screen readers know announcements."""
        stops = (self.retry_button, self.reset_button, self.answers.button)
        for button in stops:
            button.setAccessibleDescription(spoken(words))
        return stops

    def _news(self) -> tuple[QWidget, ...]:
        """What a result shows: first at the question that has the focus, or about all of them."""
        lines, focused = self.parts.verdicts, focused_in(self)
        here: list[QWidget] = [*lines]
        if len(lines) > 1:
            boxes = [box for box in self.questions if focused and box.isAncestorOf(focused)]
            here = [each for box in boxes for each in box.verdicts.values()] or [self._status]
        here += [focused] if focused is not None else []
        return (*here, self._status, self.retry_button, *reversed(lines))

    def _tell_refusal(self, error: AnswerError) -> None:
        """Say at its field why an answer cannot be graded."""
        input_ = str(error.notice.fields.get("input", ""))
        box = self.parts.box_of(input_)
        if box is None:
            self._tell(in_words(error.notice), "error")
            return
        words = in_words(notice(error.notice.code, **error.notice.fields))
        self.said.emit(words)
        self.shown.emit(box.show_error(input_, words))

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
        said.append(self._words.total(result))
        self._show_status(said[-1])
        self._submitted = True
        return " ".join(filter(None, said))

    @Slot()
    def try_again(self) -> None:
        """Take the verdict away; the answers stay, to be changed."""
        focus(self.first_control)
        self._forget_result()

    @Slot()
    def reset(self) -> None:
        """Take the answers away, too, and show the problem as it is arranged now."""
        trouble = self._record.reset()
        if trouble:
            self._tell(trouble, "error")
            return
        self._show_problem(self.problem)
        self.answers.show_them(shown=False)
        self._forget_result()
        self._tell(self.tr("The exercise was reset."))
        focus(self.first_control)

    def _show_problem(self, problem: Problem) -> None:
        self._record.problem = problem
        self.parts.show_parts(problem.parts, self.hints.remarks.reading)
        self._order_tabs()

    def _forget_result(self) -> None:
        """Take the verdict away, as it is not about the answers shown now."""
        for box in self.questions:
            box.clear_verdict()
        self._submitted = self._reviewing = False
        self._show_status("")
        self._refresh()

    # what may be done now

    def _refresh(self) -> None:
        """Offer what may be done where the learner stands now."""
        focused = focused_in(self)
        record = self._record
        problem, standing, locked = record.problem, record.standing, record.is_locked
        for box in self.questions:
            box.set_closed(locked)
        attempts = self._words.attempts() if self.questions else ""
        told(self._attempts, attempts, "muted")
        self.submit_button.setAccessibleDescription("" if self._submitted else attempts)
        self.answers.offer(problem, rules.answer_is_available(problem, standing))
        offer(
            {
                self.submit_button: not (locked or self._reviewing or not self.questions),
                self.review: self._reviewing,
                self.retry_button: self._submitted and not locked,
                self.reset_button: rules.may_reset(problem, standing),
            },
            self._resting_place,
        )
        if focused is not None and not focused.isVisibleTo(self):
            focus(self._resting_place())

    def _resting_place(self, going: Sequence[QWidget] = ()) -> QWidget | None:
        """Where the focus goes from a button that is there no more."""
        if self._reviewing:
            return self.review.first_control
        buttons = (self.retry_button, self.reset_button, self.answers.button, self.hints.button)
        shown = (each for each in buttons if each.isVisibleTo(self) and each not in going)
        return next(shown, self.first_control)

    @Slot(int)
    def _show_hint(self, number: int) -> None:
        """Show one hint more, and keep that it was seen."""
        trouble = self._record.keep_hints_shown(number)
        self.hints.show_hints(number)
        self._order_tabs()
        self.said.emit(self.hints.last)
        self.shown.emit((*self.hints.remarks.rows[-1:], self.hints.button))
        if trouble:
            self._tell(trouble, "error")

    @Slot()
    def _follow_answers(self) -> None:
        self._order_tabs()
        self.shown.emit((self.answers,))

    # words

    def _tell(self, text: str, kind: str = "status") -> None:
        self._show_status(text, kind)
        self.said.emit(text)
        self.shown.emit((self._status,))

    def _show_status(self, text: str, kind: str = "status") -> None:
        told(self._status, text, kind)

    @Slot()
    def _order_tabs(self) -> None:
        order_tabs(self)
