"""The right answers and the explanation, shown on request where the rules allow it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from captionplayer.exercises import grading
from captionplayer.exercises.problem import (
    ChoiceQuestion,
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
        self._language = context.language
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
        self._texts = (right_answers(problem, self._language), problem.solution)
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


def right_answers(problem: Problem, language: str) -> tuple[Text, ...]:
    """What would have been right, in the author's words; nothing where that is not known.

    `language` is that of the translation, where the problem has one.
    """
    right = grading.right_answers(problem)
    return tuple(
        text
        for question in problem.questions
        for input_ in question.inputs
        for text in _in_words(question, input_, right.get(input_, ()), language)
    )


def _in_words(
    question: Question, input_: str, answers: tuple[str, ...], translation: str
) -> tuple[Text, ...]:
    language = question.label.language
    if isinstance(question, ChoiceQuestion):
        return tuple(choice.text for choice in question.choices if choice.id in answers)
    if isinstance(question, DropdownQuestion):
        options = (
            option for each in question.dropdowns if each.id == input_ for option in each.options
        )
        return tuple(option.text for option in options if option.value in answers)
    if isinstance(question, NumberQuestion):  # from left to right in every language
        return tuple(Text(f"\u2066{answer}\u2069", language) for answer in answers if answer)
    own = _translated(question)
    return tuple(Text(answer, translation if answer in own else language) for answer in answers)


def _translated(question: Question) -> frozenset[str]:
    """The answers that are in the language of the translation; the label may not be."""
    if not isinstance(question, TextQuestion) or question.translated is None:
        return frozenset()
    return frozenset(question.translated.answers) - frozenset(question.accepted.answers)
