"""The exercises of a lesson, one below another."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from captionplayer.exercises.problem import Problem, Score
from captionplayer.lessons.attempt import Attempt
from captionplayer.ui.problem import ProblemCard, Submit
from captionplayer.ui.question import points


class ExerciseView(QWidget):
    """All problems of a lesson; the way back to the video stays in sight.

    `submit` grades and keeps an answer; `last_attempts` holds earlier ones by the problem's id.
    """

    back_requested = Signal()
    answered = Signal(object)
    said = Signal(str)

    def __init__(
        self,
        problems: Sequence[Problem],
        submit: Submit,
        last_attempts: Mapping[str, Attempt],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        # Before any child is polished, as the style sheet finds them by it
        self.setObjectName("exercises")
        self.setAccessibleName(self.tr("Exercises"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._attempts = dict(last_attempts)
        self.back_button = QPushButton(self.tr("Back to the video"), self)
        self.back_button.setAutoDefault(True)
        self.back_button.clicked.connect(self._go_back)
        self._page = QWidget(self)
        self._page.setObjectName("page")
        self.cards = [
            self._card(problem, number, len(problems), submit)
            for number, problem in enumerate(problems, 1)
        ]
        self._build()
        self._show_summary()

    def _card(self, problem: Problem, number: int, total: int, submit: Submit) -> ProblemCard:
        heading = self.tr("Exercise {number} of {total}").format(number=number, total=total)
        card = ProblemCard(problem, heading, submit, self._page)
        card.answered.connect(self._take_answer)
        card.said.connect(self.said)
        if problem.id in self._attempts:
            card.show_attempt(self._attempts[problem.id])
        return card

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._top())
        layout.addWidget(self._scroll(), 1)

    def take_focus(self) -> None:
        """Bring the focus to the first answer. (A focus proxy would be a trap for the Tab key.)"""
        controls = [card.first_control for card in self.cards if card.first_control]
        first = controls[0] if controls else self.back_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _top(self) -> QHBoxLayout:
        self._summary = QLabel(self)
        self._summary.setProperty("role", "muted")
        top = QHBoxLayout()
        top.setContentsMargins(16, 12, 16, 12)
        top.addWidget(self.back_button)
        top.addStretch(1)
        top.addWidget(self._summary)
        return top

    def _scroll(self) -> QScrollArea:
        page = QVBoxLayout(self._page)
        page.setContentsMargins(16, 4, 16, 16)
        page.setSpacing(16)
        for card in self.cards:
            page.addWidget(card)
        page.addStretch(1)
        # as high as the text is at this width; a layout's least height is that of a narrow page
        self._page.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        # The area itself would be a nameless stop for the keyboard
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self._page)
        return scroll

    def _show_summary(self) -> None:
        scores = [
            self._attempts[card.problem.id].result.score
            for card in self.cards
            if card.problem.id in self._attempts
        ]
        possible = sum(
            question.points for card in self.cards for question in card.problem.questions
        )
        total = Score(sum(score.earned for score in scores), possible)
        words = self.tr("Your score: {points}").format(points=points(total, self.locale()))
        self._summary.setText(words)
        self._summary.setVisible(bool(possible))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back to the video."""
        if event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        else:
            super().keyPressEvent(event)

    @Slot(object)
    def _take_answer(self, attempt: Attempt) -> None:
        self._attempts[attempt.problem] = attempt
        self._show_summary()
        self.answered.emit(attempt)

    @Slot()
    def _go_back(self) -> None:
        self.back_requested.emit()
