"""One of a few: a group of buttons that is a single Tab stop; the arrow keys choose in it."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGroupBox, QPushButton, QSizePolicy, QWidget

from captionplayer.ui.flow import FlowLayout
from captionplayer.ui.keys import KeyGuard


class Choices(QGroupBox):
    """Buttons of which one is checked, or none where the value is not among theirs.

    To assistive technology they are radio buttons in a group of this name. The arrow keys choose
    the next or the previous one, and from the last the first (WAI-ARIA, "Radio Group Pattern"):
    Qt's own way goes by their places, and passes by those that stand in another row.
    """

    chosen = Signal(str)

    def __init__(self, id_: str, name: str, parent: QWidget, spacing: int = 6) -> None:
        super().__init__(parent)
        self.setObjectName(id_)
        self.setAccessibleName(name)
        self.setProperty("plain", True)
        self._cells: dict[str, QPushButton] = {}
        self._guard = KeyGuard(self)
        self._flow = FlowLayout(self, spacing)
        # or a form would give it the height of one row only
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred, policy.Expanding)

    @property
    def cells(self) -> Mapping[str, QPushButton]:
        """The buttons by the values that they stand for."""
        return self._cells

    @property
    def value(self) -> str:
        """The value whose button is checked; empty for none."""
        return next((value for value, cell in self._cells.items() if cell.isChecked()), "")

    def add(self, value: str, cell: QPushButton) -> None:
        """Take a button for a value."""
        cell.setObjectName(f"{self.objectName()}-{value}")
        cell.setParent(self)
        cell.setCheckable(True)
        cell.setAutoExclusive(True)
        cell.setAutoDefault(False)
        cell.clicked.connect(self._tell)
        self._cells[value] = cell
        self._flow.addWidget(cell)
        cell.installEventFilter(self)
        self._guard.watch(cell)
        self._make_one_stop()

    def show_value(self, value: str) -> None:
        """Check the button of the value; none where no button stands for it."""
        wanted = self._cells.get(value)
        if wanted is None:
            for cell in self._cells.values():
                cell.setAutoExclusive(False)  # or the last one would stay checked
                cell.setChecked(False)
                cell.setAutoExclusive(True)
        else:
            wanted.setChecked(True)
        self._make_one_stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrow keys of a cell."""
        cells = list(self._cells.values())
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            step = self._step(event)
            if step and watched in cells:
                cell = cells[(cells.index(watched) + step) % len(cells)]
                cell.setFocus(Qt.FocusReason.OtherFocusReason)
                cell.click()
                return True
        return super().eventFilter(watched, event)

    def _step(self, event: QKeyEvent) -> int:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return 0
        right = -1 if self.isRightToLeft() else 1
        keys = Qt.Key
        steps = {keys.Key_Down: 1, keys.Key_Up: -1, keys.Key_Right: right, keys.Key_Left: -right}
        return steps.get(Qt.Key(event.key()), 0)

    def _make_one_stop(self) -> None:
        """Tab comes to the checked button, or to the first; Qt keeps to it from then on."""
        cells = list(self._cells.values())
        stop = next((cell for cell in cells if cell.isChecked()), cells[0])
        policy = Qt.FocusPolicy
        for cell in cells:
            cell.setFocusPolicy(policy.StrongFocus if cell is stop else policy.ClickFocus)

    @Slot()
    def _tell(self) -> None:
        self._make_one_stop()
        self.chosen.emit(self.value)

    def take_focus(self) -> None:
        """Bring the focus to the checked button, or to the first."""
        wanted = self._cells.get(self.value) or next(iter(self._cells.values()))
        wanted.setFocus(Qt.FocusReason.OtherFocusReason)
