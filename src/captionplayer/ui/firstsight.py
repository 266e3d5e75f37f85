"""What is in the window until its parts are: the places of the picture and of the controls."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

GROUND = QColor(16, 28, 42)  # of what comes before the first picture
BACKGROUND = QColor(0, 0, 0)  # around a picture
# pixels of the menu bar and of the controls in the usual font; to ask that font takes 20 ms
_ABOVE, _BELOW = 36, 132


class FirstSight(QWidget):
    """Tells when it is painted; it has no words, so a screen reader says none."""

    painted = Signal()  # and on the screen in the event loop's next turn

    def __init__(self, ground: QColor, parent: QWidget) -> None:
        """`ground` is what comes in the picture's place."""
        super().__init__(parent)
        self._ground = ground

    def paintEvent(self, event: QPaintEvent) -> None:
        """The picture's ground; the window's own is left above and below it."""
        del event
        QPainter(self).fillRect(self.rect().adjusted(0, _ABOVE, 0, -_BELOW), self._ground)
        self.painted.emit()
