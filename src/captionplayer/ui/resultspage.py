"""The results of a lesson: what each exercise brought, what was missed, and where to read it."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from captionplayer.captions.times import clock
from captionplayer.exercises.grading import is_gradable
from captionplayer.exercises.problem import Text
from captionplayer.lessons.outcome import Missed, Outcome, total
from captionplayer.ui.directions import isolated
from captionplayer.ui.erasing import EraseQuestion
from captionplayer.ui.namedbutton import NamedButton
from captionplayer.ui.points import points
from captionplayer.ui.prose import Prose, prose
from captionplayer.ui.scope import ALL, LESSON
from captionplayer.ui.scrolled import ScrolledPage
from captionplayer.ui.style import ReadingStyle
from captionplayer.ui.taborder import order_tabs
from captionplayer.ui.wording import set_reading


class ResultsPage(QWidget):
    """A card for each exercise, below what all of them brought; what is kept can be erased."""

    back_requested = Signal()
    place_asked = Signal(int)
    exercise_asked = Signal(int)
    save_asked = Signal()
    erase_confirmed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Before any child is polished, as the style sheet finds them by it
        self.setObjectName("results")
        self.setAccessibleName(self.tr("Results"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._reading = ReadingStyle()
        self._cards: list[ResultCard] = []
        self.back_button = NamedButton("resultsBack", self.tr("Back to the video"), self)
        self.back_button.clicked.connect(self.back_requested)
        self.summary = Prose(self, "title")
        self.save_button = NamedButton("resultsSave", self.tr("Save the results…"), self)
        self.save_button.clicked.connect(self.save_asked)
        self.erase_button = NamedButton(
            "resultsErase", self.tr("Erase this lesson's results…"), self
        )
        self.erase_button.clicked.connect(partial(self.ask_to_erase, LESSON))
        self.erase_all_button = NamedButton("resultsEraseAll", self.tr("Erase all results…"), self)
        self.erase_all_button.clicked.connect(partial(self.ask_to_erase, ALL))
        self.question = EraseQuestion(self)
        self.question.confirmed.connect(self.erase_confirmed)
        self.question.declined.connect(self._keep)
        self._build()

    def _build(self) -> None:
        leading = Qt.AlignmentFlag.AlignLeading
        page = QWidget(self)
        page.setObjectName("page")
        self._column = QVBoxLayout(page)
        self._column.setContentsMargins(16, 4, 16, 16)
        self._column.setSpacing(12)
        self._column.addWidget(self.summary)
        for button in (self.save_button, self.erase_button, self.erase_all_button):
            self._column.addWidget(button, 0, leading)
        self._column.addWidget(self.question)
        self._column.addStretch(1)
        self._scroll = ScrolledPage(self)
        self._scroll.setWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 12, 0, 0)
        layout.setSpacing(8)
        top = QVBoxLayout()
        top.setContentsMargins(16, 0, 16, 0)
        top.addWidget(self.back_button, 0, leading)
        layout.addLayout(top)
        layout.addWidget(self._scroll, 1)

    @property
    def cards(self) -> "Sequence[ResultCard]":
        """The cards of the exercises, in their order."""
        return tuple(self._cards)

    def show_outcomes(self, outcomes: Sequence[Outcome]) -> None:
        """Show what came of the exercises."""
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._card(number, outcome) for number, outcome in enumerate(outcomes)]
        score = total(outcome.score for outcome in outcomes)
        words = (
            self.tr("This lesson has no exercises.")
            if not outcomes
            else self.tr("Results: {points} in all").format(points=points(score, self.locale()))
        )
        self.summary.show_words(words, self.layoutDirection())
        set_reading(self, self._reading)
        order_tabs(self)

    def _card(self, number: int, outcome: Outcome) -> "ResultCard":
        card = ResultCard(number, outcome, self)
        card.exercise_asked.connect(self.exercise_asked)
        card.place_asked.connect(self.place_asked)
        self._column.insertWidget(number + 1, card)
        return card

    def set_reading(self, reading: ReadingStyle) -> None:
        """Set the words in this style."""
        self._reading = reading
        set_reading(self, reading)

    @Slot()
    def take_focus(self) -> None:
        """Bring the focus to the first control, which then says what all exercises brought."""
        self.back_button.setAccessibleDescription(self.summary.accessibleName())
        self.back_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def ask_to_erase(self, scope: str, *_: object) -> None:
        """Ask before what is kept of this lesson, or of all, is erased."""
        self.question.ask(scope)
        self._scroll.bring_into_sight((self.question.keep_button, self.question))

    @Slot()
    def _keep(self) -> None:
        button = self.erase_all_button if self.question.scope == ALL else self.erase_button
        button.setFocus(Qt.FocusReason.OtherFocusReason)
        self.question.hide()

    def take_over(self, before: "ResultsPage") -> None:
        """Ask what another one asks."""
        if before.question.scope:
            self.ask_to_erase(before.question.scope)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the video."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)


class ResultCard(QFrame):
    """What came of one exercise."""

    exercise_asked = Signal(int)
    place_asked = Signal(int)

    def __init__(self, number: int, outcome: Outcome, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._number = number
        self._outcome = outcome
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(8)
        title = outcome.problem.title
        words = self.tr("Exercise {number}").format(number=number + 1)
        name = isolated(title.text.replace("\n", " "))
        if name:
            words = self.tr("{heading}: {title}").format(heading=words, title=name)
        heading = prose(Text(title.text, title.language), self, "heading")
        heading.show_words(words, self.layoutDirection())
        self.setAccessibleName(heading.accessibleName())
        self._column.addWidget(heading)
        self._say(self._state())
        if outcome.missed:
            self._say(self.tr("Missed:"), "error")
        self.place_buttons = [button for each in outcome.missed if (button := self._add(each))]
        self.exercise_button = self._button(self.tr("Go to the exercise"), self._column)
        self.exercise_button.setAccessibleDescription(heading.accessibleName())
        self.exercise_button.clicked.connect(self._ask_for_exercise)

    def _say(self, words: str, role: str = "") -> None:
        label = Prose(self, role)
        label.show_words(words, self.layoutDirection())
        self._column.addWidget(label)

    def _state(self) -> str:
        outcome = self._outcome
        if not (outcome.problem.questions and is_gradable(outcome.problem)):
            return self.tr("This exercise cannot be graded here.")
        score = points(outcome.score, self.locale())
        if not outcome.attempts:
            return self.tr("Not answered yet, {points}.").format(points=score)
        attempts = self.tr("%n attempt(s)", "", outcome.attempts)
        return self.tr("{points}, {attempts}.").format(points=score, attempts=attempts)

    def _add(self, missed: Missed) -> QPushButton | None:
        """A question that was missed, and the button to its place, where there is one."""
        frame = QFrame(self)
        column = QVBoxLayout(frame)
        column.setContentsMargins(0, 0, 0, 4)
        label = missed.question.label
        numbered = self.tr("Question {number}").format(number=missed.number)
        words = prose(label, frame)
        if not label.text:
            words.show_words(numbered, self.layoutDirection())
        column.addWidget(words)
        given = Prose(frame, "muted")
        given.show_words(self._given(missed), self.layoutDirection())
        column.addWidget(given)
        self._column.addWidget(frame)
        if missed.place is None:
            return None
        return self._to_place(missed.place, label.text or numbered, column)

    def _given(self, missed: Missed) -> str:
        if not missed.given:
            return isolated(self.tr("You gave no answer."))
        given = self.locale().createSeparatedList([isolated(each.text) for each in missed.given])
        return self.tr("You answered: {answer}").format(answer=given)

    def _to_place(self, place: int, about: str, column: QVBoxLayout) -> QPushButton:
        words = self.tr("Go to {time} in the lesson").format(time=clock(place))
        button = self._button(words, column)
        button.setAccessibleDescription(about)
        button.clicked.connect(partial(self._ask_for_place, place))
        return button

    def _button(self, words: str, column: QVBoxLayout) -> QPushButton:
        button = QPushButton(words, self)
        button.setAutoDefault(True)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        return button

    def _ask_for_place(self, place: int, *_: object) -> None:
        self.place_asked.emit(place)

    @Slot()
    def _ask_for_exercise(self) -> None:
        self.exercise_asked.emit(self._number)
