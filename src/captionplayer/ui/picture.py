"""The frame that is shown, painted as smoothly as the time to the next one allows."""

from time import perf_counter

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtMultimedia import QVideoFrame

_SHARE = 0.6  # of a frame's duration that painting may take
_PATIENCE = 5  # slow paintings in a row until they are done faster
_ROUGH = 60  # fast paintings until a smooth one is tried again; twice as many after each try


class Picture:
    """Converts a frame once, when it is first painted: a late frame is never converted at all.

    Converting as frames arrive would let them queue up behind a slow machine without bound.
    """

    def __init__(self) -> None:
        self._frame: QVideoFrame | None = None
        self._image = QImage()
        self._size = QSize()
        self._interval = 0.0
        self._rest = 0
        self._slow = 0
        self._rough = _ROUGH

    @property
    def size(self) -> QSize:
        """The picture's size in its own pixels; empty while there is none."""
        return self._size

    @property
    def is_there(self) -> bool:
        """Whether there is a picture."""
        return not self._size.isEmpty()

    def take(self, frame: QVideoFrame) -> None:
        """Show this frame from now on."""
        self._frame = frame
        self._size = frame.size()
        turned = frame.rotation().value + frame.surfaceFormat().rotation().value
        if turned % 180:
            self._size.transpose()  # the image comes turned, the frame's size does not
        self._interval = (frame.endTime() - frame.startTime()) / 1e6

    def forget(self) -> None:
        """No picture any more."""
        self._frame = None
        self._image = QImage()
        self._size = QSize()
        self.rest()

    def rest(self) -> None:
        """No frame follows soon: there is time to paint smoothly."""
        self._rest = self._slow = 0
        self._rough = _ROUGH

    def image(self) -> QImage:
        """The picture itself."""
        if self._frame is not None:
            self._image = self._frame.toImage()
            self._frame = None  # gives the decoder its buffer back
        return self._image

    def paint(self, painter: QPainter, target: QRect) -> None:
        """Draw the picture over the target."""
        begun = perf_counter()
        image = self.image()
        same = image.size() == target.size() * painter.device().devicePixelRatio()
        hint = QPainter.RenderHint.SmoothPixmapTransform
        smooth = not self._rest
        painter.setRenderHint(hint, smooth and not same)
        painter.drawImage(target, image)
        self._pace(smooth, perf_counter() - begun)

    def _pace(self, smooth: bool, seconds: float) -> None:
        """Count slow paintings, and how long to do without smoothing after several."""
        if not smooth:
            self._rest -= 1
            return
        late = bool(self._interval) and seconds > _SHARE * self._interval
        self._slow = self._slow + 1 if late else 0
        if self._slow >= _PATIENCE:
            # one slow try is enough the next time
            self._rest, self._slow = self._rough, _PATIENCE - 1
            self._rough *= 2
