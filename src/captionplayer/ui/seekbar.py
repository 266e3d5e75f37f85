"""The slider that shows and sets the place in the lesson."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

_STEP = 5_000
_PAGE = 30_000
_GROOVE = 4
_HANDLE = 8


class SeekBar(QSlider):
    """From 0 to the lesson's length in milliseconds; runs from left to right in every language."""

    asked_for = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("seekBar")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(self.tr("Place in the lesson"))
        self.setSingleStep(_STEP)
        self.setPageStep(_PAGE)
        self.setMinimumHeight(28)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.actionTriggered.connect(self._ask)

    def show_time(self, time: int) -> None:
        """Show where playback is, unless the handle is being dragged."""
        if not self.isSliderDown():
            self.setValue(time)

    @Slot()
    def _ask(self) -> None:
        # the slider's new position is not yet its value when an action is triggered
        self.asked_for.emit(self.sliderPosition())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to where the groove is clicked."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Go along while the button is held."""
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The drag ends."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel turned in passing does not lose the place."""
        event.ignore()

    def _follow(self, event: QMouseEvent) -> None:
        share = (event.position().x() - _HANDLE) / max(self.width() - 2 * _HANDLE, 1)
        self.setValue(round(min(max(share, 0.0), 1.0) * self.maximum()))
        self.asked_for.emit(self.value())

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line, its covered part, a round handle and a ring while focused."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        length = self.width() - 2 * _HANDLE
        share = self.sliderPosition() / self.maximum() if self.maximum() else 0.0
        palette = self.palette()
        accent = palette.color(QPalette.ColorRole.Highlight)
        painter.setPen(Qt.PenStyle.NoPen)
        groove = QRectF(_HANDLE, middle - _GROOVE / 2, length, _GROOVE)
        painter.setBrush(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawRoundedRect(groove, _GROOVE / 2, _GROOVE / 2)
        groove.setWidth(length * share)
        painter.setBrush(accent)
        painter.drawRoundedRect(groove, _GROOVE / 2, _GROOVE / 2)
        centre = QRectF(0, 0, 2 * _HANDLE, 2 * _HANDLE)
        centre.moveCenter(QRectF(_HANDLE + length * share, middle, 0, 0).topLeft())
        painter.drawEllipse(centre)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(accent)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
