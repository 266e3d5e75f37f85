"""The answers once more, before the last attempt is used (WCAG 2.2, 3.3.4)."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from captionplayer.ui.directions import isolated, spoken
from captionplayer.ui.prose import Prose
from captionplayer.ui.questions import Box


class Review(QFrame):
    """Lists what was given for each input, and asks whether it is to be submitted."""

    confirmed = Signal()
    declined = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "review")
        self._head = Prose(self, "review-head")
        self._head.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._answers = Prose(self)
        self.submit_button = QPushButton(self.tr("Submit now"), self)
        self.submit_button.setProperty("primary", True)
        self.submit_button.clicked.connect(self.confirmed)
        self.change_button = QPushButton(self.tr("Change answers"), self)
        self.change_button.clicked.connect(self.declined)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 12)
        layout.setSpacing(8)
        for words in (self._head, self._answers):
            layout.addWidget(words)
        for button in (self.submit_button, self.change_button):
            layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def show_answers(self, boxes: Sequence[Box]) -> None:
        """Take what was given."""
        head = self.tr("This is your last attempt. Check your answers before you submit them.")
        lines = [line for box in boxes for line in self._lines(box)]
        direction = self.layoutDirection()
        self._head.show_words(head, direction)
        self._answers.show_words("\n".join(lines), direction)
        # all of it is heard where the focus comes to, by every screen reader and once
        self._head.setAccessibleName(spoken("\n".join([head, *lines])))

    @property
    def first_control(self) -> QWidget:
        """The words: the focus is not to come to a button that a second Enter would press."""
        return self._head

    def _lines(self, box: Box) -> list[str]:
        """A line for each input: its number, what it is called, and what was given."""
        lines = []
        for input_ in box.question.inputs:
            given = box.in_words(input_) if box.responses[input_] else self.tr("no answer")
            asked = box.name
            if len(box.question.inputs) > 1:
                asked = box.controls[input_].accessibleName()
            line = self.tr("{question} – {answer}").format(
                question=isolated(" ".join(asked.split())), answer=isolated(given)
            )
            several = box.place.total > 1
            lines.append(f"{box.place.number}. {line}" if several else line)
        return lines
