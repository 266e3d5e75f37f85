"""One exercise as a card: its parts, submitting, and what came of it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QDate, QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from captionplayer.errors import StorageError
from captionplayer.exercises.problem import (
    ChoiceQuestion,
    Part,
    Problem,
    Question,
    Responses,
    Result,
    Text,
    Unsupported,
)
from captionplayer.lessons.attempt import Attempt
from captionplayer.ui.notices import in_words
from captionplayer.ui.prose import Passage, Prose, isolated, prose, side
from captionplayer.ui.question import QuestionBox, points

_Widget = TypeVar("_Widget", bound=QWidget)
Submit = Callable[[Problem, Responses], Attempt]


class ProblemCard(QFrame):
    """Shows a problem; `submit` grades and keeps, and raises StorageError where it cannot."""

    answered = Signal(object)
    said = Signal(str)

    def __init__(self, problem: Problem, heading: str, submit: Submit, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("problem")
        self.problem = problem
        self._submit = submit
        self._submitted = False
        self._hints_shown = 0
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(20, 16, 20, 16)
        self._layout.setSpacing(12)
        self._add_heading(heading)
        self.questions: list[QuestionBox] = []
        for part in problem.parts:
            self._add_part(part)
        self.hint_button = self._button("", self.show_hint)
        self._hints = self._placed(Passage(self, "aside"))
        self.submit_button = self._button(self.tr("Submit"), self.submit)
        self._status = self._placed(Prose(self, "status"))
        self._solution = self._placed(Passage(self, "aside", self.tr("Solution")))
        self.retry_button = self._button(self.tr("Try again"), self.try_again)
        self._prepare_buttons()

    def _add_heading(self, heading: str) -> None:
        title = isolated(self.problem.title.text.replace("\n", " "))
        label = prose(Text(self.problem.title.text, self.problem.title.language), self, "title")
        if title:
            heading = self.tr("{heading}: {title}").format(heading=heading, title=title)
        label.show_words(heading, self.layoutDirection())
        self.setAccessibleName(label.accessibleName())
        self._layout.addWidget(label)

    def _add_part(self, part: Part) -> None:
        if isinstance(part, Question):
            if not isinstance(part, ChoiceQuestion):
                return
            box = QuestionBox(part, self)
            box.changed.connect(self._forget_result)
            self.questions.append(box)
            self._layout.addWidget(box)
            return
        words = part.text if isinstance(part, Unsupported) else part
        if words.text:
            self._layout.addWidget(prose(words, self))
        if isinstance(part, Unsupported):
            label = Prose(self, "unsupported")
            sentence = isolated(self.tr("This part cannot be answered here."))
            label.show_words(sentence, side(words.language))
            self._layout.addWidget(label)

    def _placed(self, widget: _Widget) -> _Widget:
        self._layout.addWidget(widget)
        widget.hide()
        return widget

    def _button(self, text: str, clicked: Callable[[], None]) -> QPushButton:
        """A button in a line of its own, as two may be too wide for a narrow window."""
        button = QPushButton(text, self)
        button.clicked.connect(clicked)
        self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return button

    def _prepare_buttons(self) -> None:
        self.submit_button.setProperty("primary", True)
        self.submit_button.setVisible(bool(self.questions))
        self.hint_button.setVisible(bool(self.problem.demand_hints))
        self._name_hint_button()
        self.retry_button.hide()

    @property
    def first_control(self) -> QAbstractButton | None:
        """Where the keyboard begins in this card."""
        buttons = [button for box in self.questions for button in box.buttons]
        return buttons[0] if buttons else None

    @property
    def responses(self) -> Responses:
        """What is ticked now, by question."""
        return {box.question.id: box.response for box in self.questions}

    def take_over(self, before: "ProblemCard") -> None:
        """Show what is ticked in another card of this problem, with its hints."""
        if not before._submitted:
            self._forget_result()
            for box in self.questions:
                box.show_response(frozenset(before.responses[box.question.id]))
        self._hints_shown = before._hints_shown
        self._hints.show_texts(self.problem.demand_hints[: self._hints_shown])
        self._name_hint_button()

    @Slot()
    def submit(self) -> None:
        """Submit the answers, or say why not."""
        missing = [number for number, box in enumerate(self.questions) if not box.is_answered]
        if missing:
            self._tell_missing(missing[0])
        elif self._submitted:
            self._tell(self.tr("This answer has been submitted. Change it to submit again."))
        else:
            self._submit_now()

    def _submit_now(self) -> None:
        try:
            attempt = self._submit(self.problem, self.responses)
        except StorageError as error:
            self._tell(in_words(error.notice), "error")
            return
        self.said.emit(self._show_result(attempt.result))
        self.answered.emit(attempt)

    def _tell_missing(self, number: int) -> None:
        box = self.questions[number]
        text = self.tr("Choose an answer first.")
        if len(self.questions) > 1:
            text = self.tr("Choose an answer to question {number} first.").format(number=number + 1)
        self._tell(text)
        box.remind(text)

    def show_attempt(self, attempt: Attempt) -> None:
        """Show an earlier attempt with its verdict."""
        for box in self.questions:
            box.show_response(frozenset(attempt.responses.get(box.question.id, ())))
        self._show_result(attempt.result)
        day = attempt.time.astimezone().date()
        when = self.locale().toString(
            QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat
        )
        self._show_status(self.tr("You submitted this answer on {date}.").format(date=when))

    def _show_result(self, result: Result) -> str:
        """Show a result; returns it as it is said."""
        verdicts = {verdict.input: verdict for verdict in result.verdicts}
        said = []
        for number, box in enumerate(self.questions, 1):
            verdict = verdicts.get(box.question.id)
            if verdict is None:
                continue
            words = box.show_verdict(verdict)
            numbered = self.tr("Question {number}: {verdict}").format(number=number, verdict=words)
            said.append(numbered if len(self.questions) > 1 else words)
        if len(self.questions) > 1:
            total = self.tr("In all: {points}.").format(points=points(result.score, self.locale()))
            said.append(total)
            self._show_status(total)
        else:
            self._show_status("")
        self._submitted = True
        self.retry_button.show()
        self._solution.show_texts(self.problem.solution)
        told = " ".join(said)
        # the next stop after "Submit": where announcements are not spoken, it is heard here
        self.retry_button.setAccessibleDescription(told)
        return told

    @Slot()
    def try_again(self) -> None:
        """Empty the answers for a new attempt."""
        for box in self.questions:
            box.show_response(frozenset())
        self._forget_result()
        first = self.first_control
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _forget_result(self) -> None:
        """Take the verdict away, as it is not about the answers shown now."""
        for box in self.questions:
            box.clear_verdict()
        self._submitted = False
        self._solution.show_texts(())
        self.retry_button.hide()
        self._show_status("")

    @Slot()
    def show_hint(self) -> None:
        """Show one hint more; after the last it starts again with the first."""
        hints = self.problem.demand_hints
        self._hints_shown = self._hints_shown % len(hints) + 1
        self._hints.show_texts(hints[: self._hints_shown])
        self._name_hint_button()
        self.said.emit(hints[self._hints_shown - 1].text)

    def _name_hint_button(self) -> None:
        total = len(self.problem.demand_hints)
        shown = self._hints_shown % total if total else 0
        text = self.tr("Show hint {number} of {total}").format(number=shown + 1, total=total)
        self.hint_button.setText(text)

    def _tell(self, text: str, kind: str = "status") -> None:
        self._show_status(text, kind)
        self.said.emit(text)

    def _show_status(self, text: str, kind: str = "status") -> None:
        self._status.setProperty("role", kind)
        self._status.style().polish(self._status)
        self._status.show_words(text, self.layoutDirection())
        self._status.setVisible(bool(text))
