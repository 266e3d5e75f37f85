"""The slider that shows and sets the place in the lesson."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPalette, QPen, QWheelEvent
from PySide6.QtWidgets import QSlider, QWidget

from captionplayer.captions.times import clock

_STEP = 5
_PAGE = 30
_GROOVE = 4
_HANDLE = 8
_ARM = 5  # of a bracket that marks where a loop starts or ends
_GAP = 4


class SeekBar(QSlider):
    """From 0 to the lesson's length; runs from left to right in every language.

    It shows milliseconds and has the whole second as its value, for assistive technology; while
    the lesson plays the value rests, or a screen reader would speak it all the time.
    """

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
        self.setMaximum(0)
        self.duration = 0
        self.time = 0
        self._marks: tuple[float | None, float | None] = (None, None)
        self.actionTriggered.connect(self._ask)
        self._describe()

    def show_duration(self, duration: int) -> None:
        """Show how long the lesson is, in milliseconds."""
        self.duration = duration
        self.setMaximum(-(-duration // 1000))
        self._describe()
        self.update()

    def show_time(self, time: int) -> None:
        """Show where playback is in milliseconds, unless the handle is being dragged."""
        if not self.isSliderDown() and time != self.time:
            self.time = time
            self.update()

    @Slot(object, object)
    def show_marks(self, start: float | None, end: float | None) -> None:
        """Show where a loop starts and ends, in milliseconds, or that there is none."""
        self._marks = (start, end)
        self._describe()
        self.update()

    def settle(self) -> None:
        """Playback stands still: let the value be where it stands."""
        self.setValue(self.time // 1000)
        self._describe()

    def _describe(self) -> None:
        """The value in words: Qt hands no text of a slider's value to assistive technology."""
        start, end = self._marks
        words = self.tr("{time} of {length}")
        if start is not None and end is not None:
            words = self.tr("{time} of {length}; loop from {start} to {end}")
        elif start is not None:
            words = self.tr("{time} of {length}; a loop starts at {start}")
        text = words.format(
            time=clock(self.time),
            length=clock(self.duration),
            start=clock(start or 0),
            end=clock(end or 0),
        )
        self.setAccessibleDescription(text)

    @Slot(int)
    def _ask(self, action: int) -> None:
        """A key asked for another place: a step from where playback is, or one of the ends."""
        kinds = self.SliderAction
        steps = {
            kinds.SliderSingleStepAdd: _STEP,
            kinds.SliderSingleStepSub: -_STEP,
            kinds.SliderPageStepAdd: _PAGE,
            kinds.SliderPageStepSub: -_PAGE,
            kinds.SliderToMinimum: -self.maximum(),
            kinds.SliderToMaximum: self.maximum(),
        }
        step = steps.get(kinds(action))
        if step is not None:
            self._go(self.time + 1000 * step)
            self.setSliderPosition(self.time // 1000)
            self._describe()

    def _go(self, time: int) -> None:
        self.time = min(max(time, 0), self.duration)
        self.update()
        self.asked_for.emit(self.time)

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
            self.settle()

    def _follow(self, event: QMouseEvent) -> None:
        share = (event.position().x() - _HANDLE) / max(self.width() - 2 * _HANDLE, 1)
        self._go(round(share * self.duration))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel turned in passing does not lose the place."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line, its covered part, a round handle and a ring while focused."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        length = self.width() - 2 * _HANDLE
        share = self.time / self.duration if self.duration else 0.0
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
        self._paint_marks(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(accent)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)

    def _paint_marks(self, painter: QPainter) -> None:
        """Brackets that open where a loop starts and close where it ends."""
        if not self.duration:
            return
        length = self.width() - 2 * _HANDLE
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 2))
        for place, arm in zip(self._marks, (_ARM, -_ARM), strict=True):
            if place is not None:
                x = _HANDLE + length * min(place / self.duration, 1)
                top, bottom = _GAP, self.height() - _GAP
                painter.drawPolyline(
                    [
                        QPointF(x + arm, top),
                        QPointF(x, top),
                        QPointF(x, bottom),
                        QPointF(x + arm, bottom),
                    ]
                )
