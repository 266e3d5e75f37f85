"""A button that waits for one key: pressed, it takes the next key, and lets go of the rest."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton, QWidget

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)
_ONWARD = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


class KeyField(QPushButton):
    """Escape leaves it as it was; Tab moves on as everywhere."""

    key_pressed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAutoDefault(False)
        self._listens = False
        self.clicked.connect(self._begin)
        self._listen(False)

    @property
    def listens(self) -> bool:
        """Whether the next key is taken."""
        return self._listens

    def _listen(self, on: bool) -> None:
        self._listens = on
        waits, idle = self.tr("Press the new key. Escape cancels."), self.tr("Add a key")
        self.setText(waits if on else idle)

    @Slot()
    def _begin(self) -> None:
        self._listen(True)

    def event(self, event: QEvent) -> bool:
        """Claim keys that would be commands, while one is waited for."""
        is_key = isinstance(event, QKeyEvent) and event.key() not in _ONWARD
        if self._listens and is_key and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key."""
        if not self._listens:
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self._listen(False)
        elif event.key() not in _MODIFIERS:
            self._listen(False)
            self.key_pressed.emit(_key(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """What was pressed to be taken presses no button."""
        if not self._listens:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Whoever goes elsewhere wants no key here."""
        self._listen(False)
        super().focusOutEvent(event)


def _key(event: QKeyEvent) -> str:
    """The key as the table of commands has it: signs without the Shift that types them."""
    key, modifiers = event.key(), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    is_sign = len(text) == 1 and text.isprintable() and not text.isalpha() and text != " "
    if is_sign and modifiers == Qt.KeyboardModifier.ShiftModifier:
        modifiers = Qt.KeyboardModifier.NoModifier
    sequence = QKeySequence(modifiers.value | int(key))
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)
