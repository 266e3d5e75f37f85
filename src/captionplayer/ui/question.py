"""One question of an exercise: its words, its choices, and the verdict on them."""

from PySide6.QtCore import QLocale, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QCheckBox,
    QGroupBox,
    QHBoxLayout,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from captionplayer.exercises.problem import (
    Choice,
    ChoiceQuestion,
    Correctness,
    Score,
    Text,
    Verdict,
)
from captionplayer.ui.prose import Passage, Prose, isolated, prose, side

TARGET = 28  # pixels; WCAG 2.2, 2.5.8 asks for 24

_MARKS = {Correctness.CORRECT: "✓", Correctness.PARTIALLY_CORRECT: "◐", Correctness.INCORRECT: "✗"}


class _Radio(QRadioButton):
    def hitButton(self, position: QPoint) -> bool:
        """The whole button counts, not just its circle."""
        return self.rect().contains(position)


class _Box(QCheckBox):
    def hitButton(self, position: QPoint) -> bool:
        """The whole button counts, not just its box."""
        return self.rect().contains(position)


class ChoiceRow(QWidget):
    """A real button with its words beside it, as Qt's own buttons do not wrap theirs."""

    def __init__(self, choice: Choice, name: str, multiple: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.id = choice.id
        self.button: QAbstractButton = _Box(self) if multiple else _Radio(self)
        self.button.setAccessibleName(choice.text.text or name)
        self.button.setMinimumSize(TARGET, TARGET)
        # a row without the name of its button would be read out as a label of the whole group
        self.setAccessibleName(self.button.accessibleName())
        self._words = prose(choice.text if choice.text.text else Text(name, ""), self, "choice")
        self.setLayoutDirection(side(choice.text.language))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self._words, 1, Qt.AlignmentFlag.AlignVCenter)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that the release comes here as well."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words is a click on the button."""
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton:
            self.button.setFocus(Qt.FocusReason.MouseFocusReason)
            self.button.click()


class QuestionBox(QGroupBox):
    """A question as a group that is named for screen readers by its label."""

    changed = Signal()

    def __init__(self, question: ChoiceQuestion, parent: QWidget) -> None:
        super().__init__(parent)
        self.question = question
        self._name = question.label.text or " ".join(text.text for text in question.intro)
        self.setAccessibleName(self._name)
        self._descriptions = " ".join(text.text for text in question.descriptions)
        self.setAccessibleDescription(self._descriptions)
        self._buttons = QButtonGroup(self)
        self._buttons.setExclusive(not question.multiple)
        self._verdict = Prose(self, "verdict")
        self._feedback = Passage(self, "feedback")
        self._build()
        self.clear_verdict()
        # `clicked` and not `toggled`: only what the learner does, not what is shown again
        self._buttons.buttonClicked.connect(self._tell_change)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draws no frame: the group is there for those who hear it."""

    def _build(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for text in self.question.intro:
            layout.addWidget(prose(text, self))
        if self.question.label.text:
            layout.addWidget(prose(self.question.label, self, "question"))
        for text in self.question.descriptions:
            layout.addWidget(prose(text, self, "muted"))
        self._rows = [self._row(number) for number in range(len(self.question.choices))]
        for row in self._rows:
            layout.addWidget(row)
        layout.addWidget(self._verdict)
        layout.addWidget(self._feedback)

    def _row(self, number: int) -> ChoiceRow:
        name = self.tr("Choice {number}").format(number=number + 1)
        row = ChoiceRow(self.question.choices[number], name, self.question.multiple, self)
        self._buttons.addButton(row.button)
        row.button.setAccessibleDescription(self._position(number))
        return row

    def _position(self, number: int) -> str:
        total = len(self.question.choices)
        return self.tr("{number} of {total}").format(number=number + 1, total=total)

    def remind(self, text: str) -> None:
        """Bring the focus to the first choice, which says the reminder until one is ticked."""
        first = self.buttons[0]
        first.setAccessibleDescription(f"{text} {self._position(0)}")
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def response(self) -> frozenset[str]:
        """The ids of the choices that are ticked."""
        return frozenset(row.id for row in self._rows if row.button.isChecked())

    @property
    def is_answered(self) -> bool:
        """Whether something is ticked, or nothing can be."""
        return bool(self.response) or not self._rows

    @property
    def buttons(self) -> list[QAbstractButton]:
        """The buttons of the choices in order."""
        return [row.button for row in self._rows]

    def show_response(self, response: frozenset[str]) -> None:
        """Tick the choices of a response and no others."""
        # An exclusive group does not let go of its last tick
        self._buttons.setExclusive(False)
        for row in self._rows:
            row.button.setChecked(row.id in response)
        self._buttons.setExclusive(not self.question.multiple)

    def show_verdict(self, verdict: Verdict) -> str:
        """Show a verdict with its feedback; returns it as one text to be said."""
        self.clear_verdict()
        words = self._words(verdict)
        marked = f"{_MARKS[verdict.correctness]}  {isolated(words)}"
        self._verdict.show_words(marked, side(self.question.label.language))
        self._verdict.setAccessibleName(words)
        self._verdict.setProperty("verdict", verdict.correctness.value)
        self._verdict.style().polish(self._verdict)
        self._verdict.show()
        shown = [text for text in (verdict.label, *verdict.feedback) if text and text.text]
        self._feedback.show_texts(shown)
        said = " ".join([words, *(text.text for text in shown)])
        self.setAccessibleDescription(f"{said} {self._descriptions}".strip())
        return said

    def clear_verdict(self) -> None:
        """Take verdict and feedback away."""
        self._verdict.hide()
        self.setAccessibleDescription(self._descriptions)
        self._feedback.show_texts(())

    def _words(self, verdict: Verdict) -> str:
        if verdict.correctness is Correctness.CORRECT:
            words = self.tr("Correct, {points}.")
        else:
            words = self.tr("Incorrect, {points}.")
        return words.format(points=points(verdict.score, self.locale()))

    @Slot(QAbstractButton)
    def _tell_change(self, button: QAbstractButton) -> None:
        del button
        self.buttons[0].setAccessibleDescription(self._position(0))  # no reminder any more
        self.changed.emit()


class PointWords(QObject):
    """Texts with a number are found in the code only where an object says them with `tr`."""

    def points(self, earned: str, possible: int) -> str:
        """So many of so many."""
        return self.tr("{earned} of %n point(s)", "", possible).format(earned=earned)


def points(score: Score, locale: QLocale) -> str:
    """Points earned and possible, which are whole, in words of the interface."""
    earned = locale.toString(float(score.earned), "g", 6)
    return PointWords().points(earned, int(score.possible))
