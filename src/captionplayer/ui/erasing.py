"""The question before what is kept is erased, in its place on the page."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from captionplayer.ui.prose import Prose
from captionplayer.ui.scope import ALL, LESSON


class EraseQuestion(QFrame):
    """Asks whether to erase what is kept of one lesson, or of all; hidden until it asks."""

    confirmed = Signal(str)
    declined = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._scope = LESSON
        self.question = Prose(self, "error")
        self.erase_button = QPushButton(self.tr("Erase"), self)
        self.keep_button = QPushButton(self.tr("Keep"), self)
        # another window finds the one with the focus by its name
        self.erase_button.setObjectName("erase-confirmed")
        self.keep_button.setObjectName("erase-declined")
        for button in (self.erase_button, self.keep_button):
            button.setAutoDefault(True)
        self.erase_button.clicked.connect(self._confirm)
        self.keep_button.clicked.connect(self._decline)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.question)
        column.addWidget(self.keep_button, 0, Qt.AlignmentFlag.AlignLeading)
        column.addWidget(self.erase_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def ask(self, scope: str) -> None:
        """Ask about this lesson or about all; the focus comes to what does no harm."""
        self._scope = scope
        words = self.tr(
            "Erase everything kept of this lesson? Answers, attempts, place. This cannot be undone."
        )
        if scope == ALL:
            words = self.tr(
                "Erase everything kept of all lessons? Answers, attempts, places. "
                "This cannot be undone."
            )
        self.question.show_words(words, self.layoutDirection())
        self.setAccessibleName(words)
        for button in (self.keep_button, self.erase_button):
            button.setAccessibleDescription(words)
        self.show()
        self.keep_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def scope(self) -> str:
        """What it asks about; empty while it does not ask."""
        return "" if self.isHidden() else self._scope

    @Slot()
    def _confirm(self) -> None:
        self.confirmed.emit(self._scope)

    @Slot()
    def _decline(self) -> None:
        self.declined.emit()
