"""One caption on the picture: a box with its lines, and a tag where it is not translated."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from captionplayer.captions.track import Cue
from captionplayer.language import direction, own_name, short_name
from captionplayer.ui.typeset import Block, font_for, lay_out

TEXT = QColor(255, 255, 255)
BOX = QColor(0, 0, 0, 204)  # black at 0.8, WebVTT's default
LONGEST = 1_000  # characters drawn of one cue; more would not be legible on any picture
TAG_TEXT = QColor(255, 255, 255)
TAG_EDGE = QColor(255, 255, 255, 150)


class CaptionWidget(QLabel):
    """Shows one cue and nothing else; its accessible name is the cue's text.

    A label, so that a screen reader finds text and not an unnamed group.
    """

    def __init__(self, cue: Cue, pixels: float, widths: Sequence[float], parent: QWidget) -> None:
        super().__init__(parent)
        self.cue = cue
        self._drawn = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(cue.text)
        self.setAccessibleDescription(own_name(cue.language) if cue.fallback else "")
        self._typeset(pixels, widths)

    @property
    def block(self) -> Block:
        """The text as it is set."""
        return self._block

    def _typeset(self, pixels: float, widths: Sequence[float]) -> None:
        font = font_for(self.cue.language, pixels)
        self._margin = QPointF(0.45 * pixels, 0.18 * pixels)
        inner = [width - 2 * self._margin.x() for width in widths]
        text = self.cue.text if len(self.cue.text) <= LONGEST else self.cue.text[:LONGEST] + "…"
        self._block = lay_out(text, self.cue.language, font, inner)
        self._tag = short_name(self.cue.language) if self.cue.fallback else ""
        self._tag_font = font_for("en", 0.55 * pixels)
        self._tag_width = self._measure_tag() if self._tag else 0.0

    def _measure_tag(self) -> float:
        metrics = QFontMetricsF(self._tag_font)
        return metrics.horizontalAdvance(self._tag) + 1.2 * metrics.averageCharWidth()

    def sizeHint(self) -> QSize:
        """The box with room for the tag on both sides, which keeps the text in the middle."""
        box = self._box_size()
        aside = self._tag_width and 2 * (self._tag_width + self._margin.x())
        return QSize(round(box.width() + aside), round(box.height()))

    def _box_size(self) -> QRectF:
        width = self._block.width + 2 * self._margin.x()
        return QRectF(0, 0, width, self._block.height + 2 * self._margin.y())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the caption; it is drawn anew with every frame below it, so from a copy."""
        del event
        ratio = self.devicePixelRatioF()
        size = self.size() * ratio
        if self._drawn.size() != size:
            self._drawn = QPixmap(size)
            self._drawn.setDevicePixelRatio(ratio)
            self._drawn.fill(Qt.GlobalColor.transparent)
            self._draw(QPainter(self._drawn))
        QPainter(self).drawPixmap(0, 0, self._drawn)

    def _draw(self, painter: QPainter) -> None:
        """The box, the lines and the tag."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._box_size()
        box.moveCenter(QRectF(self.rect()).center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(BOX)
        painter.drawRoundedRect(box, 0.5 * self._margin.x(), 0.5 * self._margin.x())
        painter.setPen(TEXT)
        self._block.paint(painter, box.topLeft() + self._margin)
        if self._tag:
            self._paint_tag(painter, box)
        painter.end()

    def _paint_tag(self, painter: QPainter, box: QRectF) -> None:
        """Where the line begins: left of a text that runs to the right, right of the other."""
        height = QFontMetricsF(self._tag_font).height() * 1.1
        tag = QRectF(0, 0, self._tag_width, height)
        tag.moveCenter(box.center())
        if direction(self.cue.language) == "rtl":
            tag.moveLeft(box.right() + self._margin.x())
        else:
            tag.moveRight(box.left() - self._margin.x())
        painter.setBrush(BOX)
        painter.setPen(TAG_EDGE)
        painter.drawRoundedRect(tag.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(self._tag_font)
        painter.setPen(TAG_TEXT)
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, self._tag)
