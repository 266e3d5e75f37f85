"""The sign-language picture, in a corner of the lesson's picture or beside it."""

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from captionplayer.ui.firstsight import BACKGROUND
from captionplayer.ui.picture import Picture
from captionplayer.ui.stage import PLAIN, Stage
from captionplayer.ui.style import CaptionStyle

_MARGIN = 0.02  # of the picture's width, between the sign-language picture and the edges
_LEAST_MARGIN = 8  # pixels: the ring around a focused stage stays whole
_SLIVER = 2  # pixels: no bar as thin as that at an edge
_TALLEST = 0.6  # of the picture's height that a picture in the corner takes at most


class SignPicture(QLabel):
    """Paints the frames of the sign-language video letterboxed. Not a stop for the Tab key.

    A label, so that a screen reader finds a name and not an unnamed group.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("signPicture")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAccessibleName(self.tr("Sign-language picture"))
        self._picture = Picture()

    @property
    def ratio(self) -> QSize:
        """Its width and height, or those of most videos while there is no frame."""
        return self._picture.size if self._picture.is_there else PLAIN

    def take(self, frame: QVideoFrame) -> None:
        """Show this frame from now on."""
        self._picture.take(frame)
        self.update()

    def forget(self) -> None:
        """No picture any more."""
        self._picture.forget()
        self.update()

    def rest(self) -> None:
        """No frame follows soon: paint smoothly."""
        self._picture.rest()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the frame as large as fits, on black."""
        painter = QPainter(self)
        size = self.ratio.scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(0, 0, size.width(), size.height())
        target.moveCenter(self.rect().center())
        if self.width() - target.width() + self.height() - target.height() <= _SLIVER:
            target = self.rect()
        if not target.contains(event.rect()) or not self._picture.is_there:
            painter.fillRect(event.rect(), BACKGROUND)
        if self._picture.is_there:
            self._picture.paint(painter, target)


class Screens(QWidget):
    """Holds what shows the lesson, and lays the sign-language picture over it or beside it."""

    def __init__(self, main: QWidget, stage: Stage, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(stage.minimumSize())
        self.setObjectName("screens")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._main = main
        self._stage = stage
        main.setParent(self)
        self.sign = SignPicture(self)
        self.sign.hide()
        self._wanted = False
        self._uncovered = False
        self._beside = False
        self._share = 0
        self._captions_on_top = False
        self._arranged: tuple[object, ...] = ()

    @Slot(bool)
    def show_sign(self, on: bool) -> None:
        """Show the sign-language picture, or not."""
        self._wanted = on
        if not on:
            self.sign.forget()
        self.arrange()

    def uncover(self, uncovered: bool) -> None:
        """Under a poster there is no sign-language picture."""
        self._uncovered = uncovered
        self.arrange()

    @Slot(bool)
    def put_beside(self, beside: bool) -> None:
        """Beside the lesson's picture, or in its corner."""
        self._beside = beside
        self.arrange()

    @Slot(int)
    def set_share(self, per_cent: int) -> None:
        """Its width in per cent: of the lesson's picture, or beside it of the room for both."""
        self._share = per_cent
        self.arrange()

    @Slot(CaptionStyle)
    def set_style(self, style: CaptionStyle) -> None:
        """Keep to the corner where captions are not."""
        self._captions_on_top = style.position == "top"
        self.arrange()

    def take_sign(self, frame: QVideoFrame) -> None:
        """Show this frame of the sign-language video."""
        self.sign.take(frame)
        self.arrange()

    @Slot(bool)
    def show_playing(self, playing: bool) -> None:
        """A picture that stands still is painted smoothly."""
        if not playing:
            self.sign.rest()

    def arrange(self) -> None:
        """Lay out both pictures, where anything that decides it has changed."""
        shown = self._wanted and self._uncovered
        self._main.setGeometry(self._main_area(shown))
        choices = (shown, self._beside, self._share, self._captions_on_top)
        sizes = (self.size(), self._stage.picture(), self.sign.ratio)
        facts = (*choices, *sizes, self.layoutDirection())
        if facts == self._arranged:
            return
        self._arranged = facts
        self.sign.setVisible(shown)
        if shown:
            self.sign.setGeometry(self._beside_area() if self._beside else self._corner())
            self.sign.raise_()
        clear = self.sign.geometry() if shown and not self._beside else QRect()
        self._stage.keep_clear(clear.translated(-self._main.pos()))

    def _main_area(self, shown: bool) -> QRect:
        if not (shown and self._beside):
            return self.rect()
        width = self.width() - self._column()
        return self._leading(QRect(0, 0, width, self.height()))

    def _column(self) -> int:
        return round(self.width() * self._share / 100)

    def _beside_area(self) -> QRect:
        width = self._column()
        return self._leading(QRect(self.width() - width, 0, width, self.height()))

    def _leading(self, rect: QRect) -> QRect:
        """The place as the interface's direction has it."""
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(self.width() - rect.x() - rect.width())
        return rect

    def _corner(self) -> QRect:
        picture = self._stage.picture().translated(self._main.pos())
        bound = QSize(
            round(picture.width() * self._share / 100), round(picture.height() * _TALLEST)
        )
        size = self.sign.ratio.scaled(bound, Qt.AspectRatioMode.KeepAspectRatio)
        margin = max(round(picture.width() * _MARGIN), _LEAST_MARGIN)
        rect = QRect(0, 0, size.width(), size.height())
        rect.moveTopRight(picture.topRight())
        rect.translate(-margin, margin)
        if self._captions_on_top:
            rect.moveBottom(picture.bottom() - margin)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            rect.moveLeft(picture.left() + margin)
        return rect

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out both anew."""
        super().resizeEvent(event)
        self.arrange()
