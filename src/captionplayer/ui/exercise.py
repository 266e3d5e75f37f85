"""The exercises of a lesson, one below another."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from captionplayer.exercises.problem import Problem, Score
from captionplayer.lessons.attempt import Attempt
from captionplayer.ui.desk import Desk
from captionplayer.ui.points import points
from captionplayer.ui.problem import ProblemCard
from captionplayer.ui.prose import set_reading
from captionplayer.ui.scrolled import ScrolledPage
from captionplayer.ui.style import ReadingStyle
from captionplayer.ui.taborder import controls


class ExerciseView(QWidget):
    """All problems of a lesson; the way back to the video stays in sight.

    The desk grades and keeps answers; `last_attempts` holds earlier ones by the problem's id.
    The first card is there at once, each of the others a turn of the event loop later: building
    many takes longer than a picture may.
    """

    back_requested = Signal()
    answered = Signal(object)
    said = Signal(str)
    read_asked = Signal(tuple)

    def __init__(
        self,
        problems: Sequence[Problem],
        desk: Desk,
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
        self._problems = problems
        self._desk = desk
        self._cards: list[ProblemCard] = []
        self._reading = ReadingStyle()
        self._build()
        self._show_summary()
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._add_card)
        self._add_card()
        self._turns.start()

    @property
    def cards(self) -> list[ProblemCard]:
        """All cards; those that are still to be built are built now."""
        while len(self._cards) < len(self._problems):
            self._add_card()
        return self._cards

    def take_over(self, before: "ExerciseView") -> None:
        """Show what was answered in another view of these problems, submitted or not."""
        self._attempts = before._attempts
        for card, old in zip(self.cards, before._cards, strict=False):
            card.take_over(old)
        self._show_summary()

    def same_control(self, before: "ExerciseView", control: QWidget | None) -> QWidget | None:
        """The control here that another view of these problems has at the same place."""
        theirs: list[QWidget | None] = [*controls(before)]
        ours = list(controls(self))
        if control not in theirs or len(theirs) != len(ours):
            return None
        return ours[theirs.index(control)]

    @Slot()
    def _add_card(self) -> None:
        number = len(self._cards)
        if number == len(self._problems):
            self._turns.stop()
            return
        card = self._card(self._problems[number], number + 1)
        self._cards.append(card)
        self._column.insertWidget(number, card)

    def _card(self, problem: Problem, number: int) -> ProblemCard:
        total = len(self._problems)
        heading = self.tr("Exercise {number} of {total}").format(number=number, total=total)
        card = ProblemCard(problem, heading, self._desk, self._page)
        card.answered.connect(self._take_answer)
        card.said.connect(self.said)
        card.read_asked.connect(self.read_asked)
        set_reading(card, self._reading)
        return card

    def set_reading(self, reading: ReadingStyle) -> None:
        """Set the words of the exercises in this style."""
        self._reading = reading
        set_reading(self._page, reading)

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._top())
        layout.addWidget(self._scroll(), 1)

    def take_focus(self) -> None:
        """Bring the focus to the first answer. (A focus proxy would be a trap for the Tab key.)"""
        controls = (card.first_control for card in self._cards)
        first = next(filter(None, controls), None) or self.back_button
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

    def _scroll(self) -> ScrolledPage:
        self._column = QVBoxLayout(self._page)
        self._column.setContentsMargins(16, 4, 16, 16)
        self._column.setSpacing(16)
        self._column.addStretch(1)
        # as high as the text is at this width; a layout's least height is that of a narrow page
        self._page.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        scroll = ScrolledPage(self)
        scroll.setWidget(self._page)
        return scroll

    def _show_summary(self) -> None:
        scores = [
            self._attempts[problem.id].result.score
            for problem in self._problems
            if problem.id in self._attempts
        ]
        possible = sum(
            question.points for problem in self._problems for question in problem.questions
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
