"""The search above a transcript, or the guide: how often words were found, and the way on."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFocusEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from captionplayer.ui.icons import Icons

_ICON = 1.1  # of a line's height
_PAUSE = 700  # ms without a key after which what was found is said


class SearchField(QLineEdit):
    """Enter leads to the next hit, Shift+Enter to the one before."""

    next_asked = Signal()
    previous_asked = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Take the focus without moving the cursor: told of that first, Orca 43 says no name."""
        del event
        quiet = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.OtherFocusReason)
        super().focusInEvent(quiet)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and the down and up arrows walk the hits."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            (self.previous_asked if back else self.next_asked).emit()
        elif event.key() == Qt.Key.Key_Down:
            self.next_asked.emit()
        elif event.key() == Qt.Key.Key_Up:
            self.previous_asked.emit()
        else:
            super().keyPressEvent(event)


class SearchBar(QWidget):
    """Tells what is looked for, and shows what was found."""

    asked_for = Signal(str)
    next_asked = Signal()
    previous_asked = Signal()
    said = Signal(str)

    def __init__(self, name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = SearchField(self)
        self.field.setObjectName(f"{name}Search")
        self.field.setAccessibleDescription(
            self.tr("Enter goes to the next hit, Shift and Enter to the one before.")
        )
        label = QLabel(self.tr("Search"), self)
        label.setBuddy(self.field)
        self.field.setAccessibleName(words)
        self._count = QLabel(self)
        self._count.setObjectName(f"{name}Count")
        self.previous = self._button("caret-up", self.tr("Previous hit"), Qt.ArrowType.UpArrow)
        self.next = self._button("caret-down", self.tr("Next hit"), Qt.ArrowType.DownArrow)
        self._pause = QTimer(self, interval=_PAUSE, singleShot=True)
        self._pause.timeout.connect(self._say_count)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(label)
        layout.addWidget(self.field, 1)
        for widget in (self._count, self.previous, self.next):
            layout.addWidget(widget)
        self.field.textChanged.connect(self._ask)
        self.field.next_asked.connect(self.next_asked)
        self.field.previous_asked.connect(self.previous_asked)
        self.previous.clicked.connect(self.previous_asked)
        self.next.clicked.connect(self.next_asked)
        self.show_found(0, None)

    def _button(self, icon: str, words: str, arrow: Qt.ArrowType) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(icon)
        button.setArrowType(arrow)
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return button

    def use_icons(self, icons: Icons) -> None:
        """Put the icons on the buttons."""
        for button in (self.previous, self.next):
            button.setArrowType(Qt.ArrowType.NoArrow)
            pixels = round(_ICON * self.fontMetrics().height())
            button.setIconSize(QSize(pixels, pixels))
            button.setIcon(QIcon(icons.icon(button.objectName(), self.palette())))

    @Slot(str)
    def _ask(self, text: str) -> None:
        self.asked_for.emit(text)
        self._pause.start()

    def show_found(self, total: int, number: int | None) -> None:
        """Show how often it was found, and which of the hits, counted from 0, the learner is at."""
        text = ""
        if self.field.text().strip():
            text = self.tr("None found")
        if number is not None:
            text = self.tr("{number} of {total}").format(number=number + 1, total=total)
        self._count.setText(text)
        for button in (self.previous, self.next):
            button.setEnabled(number is not None)

    @Slot()
    def _say_count(self) -> None:
        self.said.emit(self._count.text())
