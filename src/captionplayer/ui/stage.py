"""The picture with its captions, both changed by one call."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QLinearGradient,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtMultimedia import QVideoFrame
from PySide6.QtWidgets import QSizePolicy, QWidget

from captionplayer.captions.track import Cue
from captionplayer.ui.caption import CaptionWidget, tinted
from captionplayer.ui.captionregion import CaptionRegion
from captionplayer.ui.firstsight import BACKGROUND
from captionplayer.ui.picture import Picture
from captionplayer.ui.ring import paint_ring
from captionplayer.ui.stack import CaptionStack, Room, line_height, usual_height
from captionplayer.ui.style import CaptionStyle

EDGE = 1 / 12  # of the picture's height kept free below captions (MAUR CC-15), or above them
FAR_EDGE = 1 / 50  # the same at the other end, which captions reach when they are many
MOST_GROUND = 0.45  # of the stage's height that captions below the picture take from it at most
LEAST_ROOM = 0.4  # of the picture's height that is left to captions whatever covers it
CORNER = 6
MARGIN = 4  # between the picture and captions below it
PLAIN = QSize(16, 9)
AROUND = 6  # pixels around the captions that their region has for its ring
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
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(320, 180)
        self._picture = Picture()
        self._size = PLAIN
        self._cues: tuple[Cue, ...] = ()
        self._second_cues: tuple[Cue, ...] = ()
        self._languages = 1
        self._style = CaptionStyle()
        self._stack = CaptionStack(self)
        self._title = ""
        self._covered = 0
        self._clear = QRect()
        self._ring = False
        self.region = CaptionRegion(self)
        self.set_reachable(True)
        self.show_playing(False)
        # constant: a screen reader would speak each change of the focused object's name
        self.setAccessibleName(self.tr("Picture"))

    @property
    def cues(self) -> tuple[Cue, ...]:
        """The cues that are shown, in the first language."""
        return self._cues

    @property
    def second_cues(self) -> tuple[Cue, ...]:
        """The cues that are shown in the second language."""
        return self._second_cues

    @property
    def captions(self) -> Sequence[CaptionWidget]:
        """The widgets that show them, from top to bottom."""
        return self._stack.captions

    @property
    def windows(self) -> Sequence[QRect]:
        """The boxes around all lines of each language, while the style has some."""
        return self._stack.windows

    def show_moment(
        self, frame: QVideoFrame | None, cues: tuple[Cue, ...], second: tuple[Cue, ...] = ()
    ) -> None:
        """Show a frame (None: keep the picture) and the cues of each language that belong to it."""
        if frame is not None:
            was_there = self._picture.is_there
            self._picture.take(frame)
            if not was_there or self._picture.size != self._size:
                self._size = self._picture.size
                self.update()  # the bars around it too
                self._place_captions()
            self.update(self.picture())
        if cues != self._cues or second != self._second_cues:
            self._cues = cues
            self._second_cues = second
            self._place_captions()
            self.region.show_cues((*self._cues, *self._second_cues))

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

    def set_reachable(self, reachable: bool) -> None:
        """Let the focus come to the picture and its captions, or not."""
        policy = Qt.FocusPolicy.StrongFocus if reachable else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)
        self.region.set_reachable(reachable)

    def has_focus(self) -> bool:
        """Whether the focus is on the picture or on its captions."""
        return self.hasFocus() or self.region.hasFocus()

    def picture_image(self) -> QImage:
        """The picture without captions."""
        return self._picture.image()

    @Slot(bool)
    def show_playing(self, playing: bool) -> None:
        """A picture that stands still is painted smoothly, whatever that takes."""
        # a screen reader speaks this change while the focus is here
        self.setAccessibleDescription(self.tr("Playing") if playing else self.tr("Paused"))
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
        self._rearrange()

    @Slot(int)
    def expect_languages(self, number: int) -> None:
        """How many caption languages need ground below the picture, where they lie there."""
        if number != self._languages:
            self._languages = number
            self._rearrange()

    def _rearrange(self) -> None:
        """The picture itself may lie elsewhere now."""
        self.update()
        self._place_captions()

    def picture(self) -> QRect:
        """Where the picture lies: as large as fits, in the middle of what captions leave it."""
        ground = self._ground()
        size = self._fitting(self.height() - ground)
        top = (self.height() - ground - size.height()) // 2
        if ground:  # captions lie right below the picture: both are in the middle together
            top = max(top, 0)
        return QRect(QPoint((self.width() - size.width()) // 2, top), size)

    def _fitting(self, height: int) -> QSize:
        return self._size.scaled(self.width(), height, Qt.AspectRatioMode.KeepAspectRatio)

    def _ground(self) -> int:
        """The height that captions have for themselves below the picture."""
        if self._style.position != "below" or not self._languages:
            return 0
        needed = usual_height(self._style, self._fitting(self.height()), self._languages)
        needed += 2 * MARGIN
        return round(min(needed, MOST_GROUND * self.height()))

    def _room(self) -> Room:
        """Where captions may lie."""
        picture, whole = self.picture(), self._fitting(self.height())
        below = self._style.position == "below"
        if below and not self._covered:
            area = QRect(0, picture.bottom() + 1, self.width(), self._ground())
            return Room(area.adjusted(0, MARGIN, 0, -MARGIN), whole, from_top=True)
        # over a menu that covers their ground captions have to lie on the picture for a while
        base = self.rect() if below else picture
        edge, far = round(base.height() * EDGE), round(base.height() * FAR_EDGE)
        at_top = self._style.position == "top"
        top = base.top() + (edge if at_top else far)
        bottom = min(base.bottom() + 1 - (far if at_top else edge), self.height() - self._covered)
        least = round(base.height() * LEAST_ROOM)
        if self._clear.intersects(QRect(base.left(), top, base.width(), bottom - top)):
            if at_top:
                bottom = max(min(bottom, self._clear.top()), top + least)
            else:
                top = min(max(top, self._clear.bottom() + 1), bottom - least)
        bottom = max(bottom, top + least)
        return Room(QRect(base.left(), top, base.width(), bottom - top), whole, from_top=at_top)

    @property
    def text_height(self) -> float:
        """How high the letters of the style are wished for on this picture, in pixels."""
        return line_height(self._style, self._fitting(self.height()), second=False)

    def caption_text(self) -> str:
        """The text that is shown, cue by cue."""
        return "\n".join(cue.text for cue in (*self._cues, *self._second_cues))

    def _place_captions(self) -> None:
        before = self._stack.windows
        self._stack.arrange((self._cues, self._second_cues), self._style, self._room())
        if before or self._stack.windows:
            self.update()  # the boxes behind the captions are painted by the stage
        self._place_region()

    def _place_region(self) -> None:
        """Around the captions, or where they come; a magnifier follows the focus there."""
        places = [caption.geometry() for caption in self.captions]
        area = QRect(places[0]) if places else self._room().area
        if not places:
            area.setTop(max(area.top(), area.bottom() - area.height() // 4))
        for place in places[1:]:
            area |= place
        self.region.setGeometry(area.adjusted(-AROUND, -AROUND, AROUND, AROUND) & self.rect())
        self.region.raise_()

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
        if self._stack.windows:
            self._paint_windows(painter)
        if self._ring:
            paint_ring(painter, self.rect())

    def _paint_windows(self, painter: QPainter) -> None:
        """The box around all lines of each language."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(tinted(self._style.window, self._style.window_opacity))
        for box in self._stack.windows:
            painter.drawRoundedRect(box, CORNER, CORNER)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

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
