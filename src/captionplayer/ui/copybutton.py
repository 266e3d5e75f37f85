"""A button that copies, and what tells that it did: to the eye, and to whoever comes back to it."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from captionplayer.ui.namedbutton import NamedButton


class CopyButton(NamedButton):
    """`told` is a label of its view's that is hidden until it has copied."""

    def __init__(self, name: str, words: str, parent: QWidget) -> None:
        super().__init__(name, words, parent)
        self.told = QLabel(parent)
        self.told.hide()

    def copy(self, text: str, words: str) -> None:
        """Put a text on the clipboard, and tell so in these words."""
        QGuiApplication.clipboard().setText(text)
        # not all screen readers know announcements; at the next stop here it is true as well
        self.setAccessibleDescription(words)
        self.told.setText(words)
        self.told.setMinimumHeight(self.height())  # its words stand at the height of the button's
        self.told.show()

    def forget(self, description: str = "") -> None:
        """What was copied is no longer what is shown."""
        self.setAccessibleDescription(description)
        self.told.hide()
