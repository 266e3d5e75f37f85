"""The picture with its captions, both changed by one call."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QSizePolicy, QWidget

from captionplayer.captions.track import Cue
from captionplayer.ui.caption import CaptionWidget
from captionplayer.ui.picture import Picture
from captionplayer.ui.style import CaptionStyle

TEXT_HEIGHT = 0.055  # of the picture's height; W3C and BBC give 5 to 5.8 %
LOWER_EDGE = 1 / 12  # of the picture's height kept free below captions (MAUR CC-15)
WIDTHS = (0.68, 0.8, 0.92)  # of the picture's width: BBC's 68 %, more where two lines need it
TOGETHER = 8  # cues shown at once at most: a file of overlaps must not fill memory with widgets
PLAIN = QSize(16, 9)
BACKGROUND = QColor(0, 0, 0)
RING = (QColor(140, 194, 255), QColor(8, 20, 34))
PLAIN_TOP = QColor(27, 43, 62)
PLAIN_BOTTOM = QColor(13, 21, 32)
PLAIN_TEXT = QColor(190, 204, 220)


class Stage(QWidget):
    """Paints frames letterboxed, and one child widget per caption on them."""

    clicked = Signal()
    double_clicked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("stage")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 180)
        self._picture = Picture()
        self._size = PLAIN
        self._cues: tuple[Cue, ...] = ()
        self._style = CaptionStyle()
        self._captions: list[CaptionWidget] = []
        self._title = ""
        self._covered = 0
        self._clear = QRect()
        self._ring = False
        # constant: a screen reader would speak each change of the focused object's name
        self.setAccessibleName(self.tr("Picture"))

    @property
    def cues(self) -> tuple[Cue, ...]:
        """The cues that are shown."""
        return self._cues

    @property
    def captions(self) -> Sequence[CaptionWidget]:
        """The widgets that show them, from top to bottom."""
        return tuple(self._captions)

    def show_moment(self, frame: QVideoFrame | None, cues: tuple[Cue, ...]) -> None:
        """Show a frame (None: keep the picture) and the cues that belong to it."""
        if frame is not None:
            was_there = self._picture.is_there
            self._picture.take(frame)
            if not was_there or self._picture.size != self._size:
                self._size = self._picture.size
                self.update()  # the bars around it too
                self._place_captions()
            self.update(self.picture())
        if cues != self._cues:
            self._cues = cues
            self._place_captions()

    def clear_picture(self) -> None:
        """Forget the picture: a plain stage."""
        self._picture.forget()
        self._size = PLAIN
        self._place_captions()
        self.update()

    def take_over(self, before: "Stage") -> None:
        """Show the picture of another stage, which needs it no more."""
        self._picture, before._picture = before._picture, Picture()
        self._size, before._size = before._size, PLAIN
        self._place_captions()
        self.update()

    @Slot(int)
    def keep_free(self, height: int) -> None:
        """Lift captions above what covers this height at the stage's lower edge."""
        self._covered = height
        self._place_captions()

    def keep_clear(self, area: QRect) -> None:
        """Keep captions off this area, which something else covers; an empty one ends it."""
        if area != self._clear:
            self._clear = area
            self._place_captions()

    def picture_image(self) -> QImage:
        """The picture without captions."""
        return self._picture.image()

    @Slot(bool)
    def show_playing(self, playing: bool) -> None:
        """A picture that stands still is painted smoothly, whatever that takes."""
        if not playing:
            self._picture.rest()
            self.update()

    def set_title(self, title: str) -> None:
        """What stands on the stage of a lesson without a picture."""
        self._title = title
        self.update()

    def set_style(self, style: CaptionStyle) -> None:
        """Show captions in this style."""
        self._style = style
        self._place_captions()

    def picture(self) -> QRect:
        """Where the picture lies: as large as fits, in the middle."""
        size = self._size.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        rect = QRect(0, 0, size.width(), size.height())
        rect.moveCenter(self.rect().center())
        return rect

    @property
    def text_height(self) -> float:
        """How high the letters of the style are wished for on this picture, in pixels."""
        return self.picture().height() * TEXT_HEIGHT * self._style.size / 100

    def caption_text(self) -> str:
        """The text that is shown, cue by cue."""
        return "\n".join(cue.text for cue in self._cues)

    def _place_captions(self) -> None:
        for caption in self._captions:
            caption.hide()
            caption.deleteLater()
        self._captions = self._fitting() if self._cues else []
        picture = self.picture()
        bottom = picture.bottom() + 1 - round(picture.height() * LOWER_EDGE)
        bottom = min(bottom, self.height() - self._covered)
        for caption in reversed(self._captions):
            size = caption.sizeHint()
            left = picture.left() + (picture.width() - size.width()) // 2
            bottom -= size.height()
            caption.setGeometry(QRect(left, bottom, size.width(), size.height()))
            caption.show()

    def _fitting(self) -> list[CaptionWidget]:
        """The captions at the size wished for, or smaller by steps until the picture holds them."""
        picture = self.picture()
        pixels = picture.height() * TEXT_HEIGHT * self._style.size / 100
        room = picture.height() * (1 - LOWER_EDGE)
        cues = self._cues[-TOGETHER:]
        while True:
            captions = [self._caption(cue, pixels, picture.width()) for cue in cues]
            sizes = [caption.sizeHint() for caption in captions]
            tall = sum(size.height() for size in sizes) > room
            wide = max(size.width() for size in sizes) > picture.width()
            tall = tall or self._meets_clear_area(sizes)
            if not (tall or wide) or pixels < 8:
                return captions
            for caption in captions:
                caption.deleteLater()
            pixels *= 0.9

    def _meets_clear_area(self, sizes: Sequence[QSize]) -> bool:
        picture = self.picture()
        bottom = picture.bottom() + 1 - round(picture.height() * LOWER_EDGE)
        height = sum(size.height() for size in sizes)
        width = max(size.width() for size in sizes)
        block = QRect(0, 0, width, height)
        block.moveCenter(picture.center())
        block.moveBottom(min(bottom, self.height() - self._covered) - 1)
        return block.intersects(self._clear)

    def _caption(self, cue: Cue, pixels: float, width: int) -> CaptionWidget:
        return CaptionWidget(cue, pixels, [width * share for share in WIDTHS], self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame where it lies; without one the plain stage."""
        painter = QPainter(self)
        picture = self.picture()
        if self._picture.is_there:
            if not picture.contains(event.rect()):
                painter.fillRect(event.rect(), BACKGROUND)
            self._picture.paint(painter, picture)
        else:
            self._paint_plain(painter)
        if self._ring:
            self._paint_ring(painter)

    def _paint_ring(self, painter: QPainter) -> None:
        """Two colours: one of them stands out from any picture."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for inset, colour in enumerate(RING):
            painter.setPen(QPen(colour, 2))
            edge = 1 + 2 * inset
            painter.drawRect(self.rect().adjusted(edge, edge, -edge, -edge))

    def _paint_plain(self, painter: QPainter) -> None:
        """A quiet ground with the title above where captions lie."""
        ground = QLinearGradient(0, 0, 0, self.height())
        ground.setColorAt(0, PLAIN_TOP)
        ground.setColorAt(1, PLAIN_BOTTOM)
        painter.fillRect(self.rect(), ground)
        font = self.font()
        font.setPixelSize(max(self.picture().height() // 18, 14))
        painter.setFont(font)
        painter.setPen(PLAIN_TEXT)
        area = self.picture().adjusted(self.width() // 10, 0, -self.width() // 10, 0)
        area.setHeight(area.height() // 2)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(area, flags, self._title)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show that the focus is here, unless a click brought it."""
        super().focusInEvent(event)
        self._ring = event.reason() != Qt.FocusReason.MouseFocusReason
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show that the focus is elsewhere."""
        super().focusOutEvent(event)
        self._ring = False
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the captions anew for the picture's size."""
        super().resizeEvent(event)
        self._place_captions()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click anywhere on the picture."""
        inside = self.rect().contains(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self.clicked.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click anywhere on the picture."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.double_clicked.emit()
