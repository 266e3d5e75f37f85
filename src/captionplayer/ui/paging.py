"""The way from one exercise to the next, where one is shown at a time."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget


class Paging(QWidget):
    """Two buttons, and between them which exercise of how many is shown."""

    previous_asked = Signal()
    next_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.previous_button = QPushButton(self.tr("Previous"), self)
        self.next_button = QPushButton(self.tr("Next"), self)
        self.previous_button.setAccessibleName(self.tr("Previous exercise"))
        self.next_button.setAccessibleName(self.tr("Next exercise"))
        self.previous_button.clicked.connect(self.previous_asked)
        self.next_button.clicked.connect(self.next_asked)
        self.place = QLabel(self)
        self.place.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.previous_button)
        layout.addWidget(self.place, 1)
        layout.addWidget(self.next_button)

    def show_place(self, number: int, total: int) -> None:
        """Say that this one, counted from 0, is shown."""
        words = self.tr("{number} of {total}")
        locale = self.locale()
        self.place.setText(
            words.format(number=locale.toString(number + 1), total=locale.toString(total))
        )
        self.previous_button.setEnabled(number > 0)
        self.next_button.setEnabled(number < total - 1)
