"""Keys that a focused control needs for itself, and the list of all keys."""

from typing import cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QHeaderView,
    QMenu,
    QMenuBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from captionplayer.ui.actions import COMMANDS, words
from captionplayer.ui.keymap import Keymap

_OWN_KEYS: dict[type[QWidget], frozenset[Qt.Key]] = {
    QAbstractButton: frozenset({Qt.Key.Key_Space}),
    QAbstractSlider: frozenset(
        {
            Qt.Key.Key_Left,
            Qt.Key.Key_Right,
            Qt.Key.Key_Up,
            Qt.Key.Key_Down,
            Qt.Key.Key_Home,
            Qt.Key.Key_End,
            Qt.Key.Key_PageUp,
            Qt.Key.Key_PageDown,
        }
    ),
}


_CHORDS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class KeyGuard(QObject):
    """Keeps Space for a focused button, the arrows for a slider, and all plain keys for a menu.

    Qt counts an action as wanted wherever a menu that holds it is open, the menu bar included.
    """

    def watch(self, *widgets: QWidget) -> None:
        """Guard the keys of these controls."""
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Claim a key before it becomes a command."""
        is_key = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_key and self._is_own_key(watched, cast(QKeyEvent, event)):
            event.accept()
            return True
        return False

    def _is_own_key(self, watched: QObject, event: QKeyEvent) -> bool:
        if isinstance(watched, QMenu | QMenuBar):
            return not event.modifiers() & _CHORDS
        return any(
            isinstance(watched, kind) and event.key() in keys for kind, keys in _OWN_KEYS.items()
        )


class KeyList(QWidget):
    """All commands with their keys, made from the table of commands."""

    back_requested = Signal()

    def __init__(self, keymap: Keymap, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keymap = keymap
        self.setObjectName("keyList")
        self._table = QTableWidget(len(COMMANDS), 2, self)
        self._table.setObjectName("keyTable")
        self._table.setAccessibleName(self.tr("Keys"))
        self._table.setHorizontalHeaderLabels([self.tr("Command"), self.tr("Keys")])
        self._table.verticalHeader().hide()
        self._table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self._table.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self._table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self._table.setTabKeyNavigation(False)
        self._table.setShowGrid(False)
        self._table.setWordWrap(True)
        self._table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = self._table.horizontalHeader()
        # both break their lines: in some languages the names of keys are long
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._back = QPushButton(self.tr("Back to the video"), self)
        self._back.setAutoDefault(True)
        self._back.clicked.connect(self._go_back)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self._table)
        layout.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeading)
        keymap.changed.connect(self.show_keys)
        self.show_keys()

    def take_focus(self) -> None:
        """Bring the focus to the list."""
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def show_keys(self) -> None:
        """Fill the table with the keys that work now."""
        for row, command in enumerate(COMMANDS):
            self._table.setItem(row, 0, QTableWidgetItem(words(command.text)))
            self._table.setItem(row, 1, QTableWidgetItem(self._keymap.names(command.id)))
        self._table.setCurrentCell(0, 0)

    @Slot()
    def _go_back(self) -> None:
        self.back_requested.emit()
