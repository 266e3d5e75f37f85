"""Hints on request, one more at a time."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from captionplayer.exercises.problem import Text
from captionplayer.ui.readbutton import Context
from captionplayer.ui.wording import Remarks


class Hints(QWidget):
    """A button, and the hints that were asked for; after the last it starts again."""

    asked = Signal(int)
    """So many hints are to be shown now."""

    def __init__(self, hints: Sequence[Text], context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._hints = hints
        self.shown = 0
        self.button = QPushButton(self)
        self.button.clicked.connect(self.ask)
        self.remarks = Remarks(context, self, "aside")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        layout.addWidget(self.remarks)
        self.setVisible(bool(hints))
        self.show_hints(0)

    @Slot()
    def ask(self) -> None:
        """Ask for one hint more."""
        self.asked.emit(self.shown % len(self._hints) + 1)

    def show_hints(self, number: int) -> None:
        """Show so many of the hints."""
        self.shown = min(number, len(self._hints))
        self.remarks.show_texts(self._hints[: self.shown])
        total = len(self._hints)
        following = self.shown % total + 1 if total else 0
        text = self.tr("Show hint {number} of {total}").format(number=following, total=total)
        self.button.setText(text)

    @property
    def last(self) -> str:
        """The words of the hint that was shown last."""
        return self._hints[self.shown - 1].text if self.shown else ""
