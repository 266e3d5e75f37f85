"""The right answers and the explanation, shown on request where the rules allow it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from captionplayer.exercises.problem import (
    ChoiceQuestion,
    Dropdown,
    DropdownQuestion,
    NumberQuestion,
    Problem,
    Question,
    Text,
    TextQuestion,
)
from captionplayer.ui.readbutton import Context
from captionplayer.ui.wording import Remarks


class Answers(QWidget):
    """A button that shows and hides what is right, and why."""

    turned = Signal()
    said = Signal(str)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts: tuple[tuple[Text, ...], tuple[Text, ...]] = ((), ())
        self.are_shown = False
        self.button = QPushButton(self)
        self.button.clicked.connect(self.turn)
        self._right = Remarks(context, self, "aside", self.tr("Right answers"))
        self._solution = Remarks(context, self, "aside", self.tr("Solution"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self._right)
        layout.addWidget(self._solution)
        self.hide()

    def offer(self, problem: Problem, available: bool) -> None:
        """Offer what there is of a problem, or nothing any more."""
        right = tuple(text for question in problem.questions for text in right_answers(question))
        self._texts = (right, problem.solution)
        offered = available and not all(text.is_blank for texts in self._texts for text in texts)
        self.setVisible(offered)
        self.show_them(self.are_shown and offered)

    @Slot()
    def turn(self) -> None:
        """Show them, or hide them."""
        self.show_them(not self.are_shown)
        self.turned.emit()
        if self.are_shown:
            self.said.emit(" ".join(text.text for texts in self._texts for text in texts))

    def show_them(self, shown: bool) -> None:
        """Show or hide them without a word."""
        self.are_shown = shown
        right, solution = self._texts if shown else ((), ())
        self._right.show_texts(right)
        self._solution.show_texts(solution)
        self.button.setText(self.tr("Hide answer") if shown else self.tr("Show answer"))


def right_answers(question: Question) -> tuple[Text, ...]:
    """What would have been right, in the author's words; nothing where that is not known."""
    if isinstance(question, ChoiceQuestion):
        return tuple(choice.text for choice in question.choices if choice.correct)
    if isinstance(question, DropdownQuestion):
        return tuple(filter(None, map(_right_option, question.dropdowns)))
    if isinstance(question, TextQuestion):
        accepted = question.translated or question.accepted
        return tuple(Text(each, question.label.language) for each in accepted.answers)
    if isinstance(question, NumberQuestion):
        return _right_numbers(question)
    return ()


def _right_option(dropdown: Dropdown) -> Text | None:
    return next((each.text for each in dropdown.options if each.value == dropdown.right), None)


def _right_numbers(question: NumberQuestion) -> tuple[Text, ...]:
    """As the author wrote them, in brackets as mathematicians write ranges."""
    span = question.range
    first = question.answer
    if span is not None:
        ends = ("[" if span.with_low else "(", "]" if span.with_high else ")")
        first = f"{ends[0]}{span.low}, {span.high}{ends[1]}"
    numbers = (first, *(other.answer for other in question.others))
    return tuple(Text(number, "en") for number in numbers if number)
