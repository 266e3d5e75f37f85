"""One caption on the picture: a box with its lines, and a tag where it is not translated."""

from dataclasses import dataclass

from PySide6.QtCore import QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from captionplayer.captions.track import Cue
from captionplayer.language import direction, own_name, short_name
from captionplayer.ui.edges import paint_words
from captionplayer.ui.letters import LetterPictures
from captionplayer.ui.style import COLOURS, CaptionStyle, ReadingStyle
from captionplayer.ui.typefaces import font_for
from captionplayer.ui.typeset import Block, lay_out

LONGEST = 1_000  # characters drawn of one cue; more would not be legible on any picture
OPAQUE = 100  # per cent
TAG_TEXT = QColor(255, 255, 255)
TAG_BOX = QColor(0, 0, 0, 204)
TAG_EDGE = QColor(255, 255, 255, 150)


@dataclass(frozen=True)
class Look:
    """How the captions of one language are set: `pixels` is the font's height, `widths` are tried.

    Nothing is wider than `most`, the tag counted in; at most `longest` characters are drawn.
    """

    reading: ReadingStyle
    pixels: float
    widths: tuple[float, ...]
    most: float
    longest: int = LONGEST


class CaptionWidget(QLabel):
    """Shows one cue and nothing else; its accessible name is the cue's text.

    A label, so that a screen reader finds text and not an unnamed group. `dress` before it is
    shown.
    """

    def __init__(self, cue: Cue, letters: LetterPictures, parent: QWidget) -> None:
        super().__init__(parent)
        self.cue = cue
        self._letters = letters
        self._look: Look | None = None
        self._style = CaptionStyle()
        self._drawn = QPixmap()
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAccessibleName(cue.text)
        self.setLocale(QLocale(cue.language))  # told as the object's language (WCAG 2.2, 3.1.2)
        self.setAccessibleDescription(own_name(cue.language) if cue.fallback else "")

    @property
    def block(self) -> Block:
        """The text as it is set."""
        return self._block

    def dress(self, style: CaptionStyle, look: Look) -> None:
        """Set and draw the text; what is the same as before is kept."""
        if look != self._look:
            self._look = look
            self._typeset(look)
        elif style == self._style:
            return
        self._style = style
        self._drawn = QPixmap()
        self.update()

    def _typeset(self, look: Look) -> None:
        pixels, language = look.pixels, self.cue.language
        self._pixels = pixels
        font = font_for(language, pixels, look.reading)
        self._margin = QPointF(0.45 * pixels, 0.18 * pixels)
        self._tag = short_name(language) if self.cue.fallback else ""
        self._tag_width = self._measure_tag() if self._tag else 0.0
        most = look.most - self._aside() - 1  # a box is rounded up to whole pixels
        inner = [
            max(min(width, most) - 2 * self._margin.x(), font.pixelSize()) for width in look.widths
        ]
        text = self.cue.text
        text = text if len(text) <= look.longest else text[: look.longest] + "…"
        gap = font.pixelSize() * look.reading.line_spacing / 100
        self._block = lay_out(text, language, font, inner).spread(gap)

    def _measure_tag(self) -> float:
        self._tag_font = font_for("en", 0.55 * self._pixels)
        metrics = QFontMetricsF(self._tag_font)
        return metrics.horizontalAdvance(self._tag) + 1.2 * metrics.averageCharWidth()

    def sizeHint(self) -> QSize:
        """The box with room for the tag on both sides, which keeps the text in the middle."""
        box = self._box_size()
        return QSize(round(box.width() + self._aside()), round(box.height()))

    def _aside(self) -> float:
        return 2 * (self._tag_width + self._margin.x()) if self._tag else 0.0

    def _box_size(self) -> QRectF:
        width = self._block.width + 2 * self._margin.x()
        return QRectF(0, 0, width, self._block.height + 2 * self._margin.y())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the caption; it is drawn anew with every frame below it, so from a copy."""
        del event
        QPainter(self).drawPixmap(0, 0, self.draw())

    def draw(self) -> QPixmap:
        """The caption as it looks; drawn once until it changes."""
        if self._drawn.size() != self.size() * self.devicePixelRatioF():
            self._drawn = self._blank()
            self._draw(QPainter(self._drawn))
        return self._drawn

    def _blank(self) -> QPixmap:
        pixmap = QPixmap(self.size() * self.devicePixelRatioF())
        pixmap.setDevicePixelRatio(self.devicePixelRatioF())
        pixmap.fill(Qt.GlobalColor.transparent)
        return pixmap

    def _draw(self, painter: QPainter) -> None:
        """The box, the lines and the tag."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._box_size()
        box.moveCenter(QRectF(self.rect()).center())
        if self._style.background_opacity:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(tinted(self._style.background, self._style.background_opacity))
            painter.drawRoundedRect(box, 0.5 * self._margin.x(), 0.5 * self._margin.x())
        self._paint_words(painter, box.topLeft() + self._margin)
        if self._tag:
            self._paint_tag(painter, box)
        painter.end()

    def _paint_words(self, painter: QPainter, at: QPointF) -> None:
        style = self._style
        if style.edge == "none" and style.text_opacity == OPAQUE:
            self._letters.paint(painter, self._block, at, tinted(style.text, OPAQUE))
            return
        words = self._blank()
        on_words = QPainter(words)
        on_words.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._letters.paint(on_words, self._block, at, tinted(style.text, OPAQUE))
        on_words.end()
        if style.text_opacity == OPAQUE:
            paint_words(painter, words, style, self._pixels)
        else:
            self._paint_see_through(painter, words)

    def _paint_see_through(self, painter: QPainter, words: QPixmap) -> None:
        """Words and their edge are one: the edge must not be seen through the words."""
        together = self._blank()
        on_top = QPainter(together)
        paint_words(on_top, words, self._style, self._pixels)
        on_top.end()
        painter.setOpacity(self._style.text_opacity / OPAQUE)
        painter.drawPixmap(0, 0, together)
        painter.setOpacity(1)

    def _paint_tag(self, painter: QPainter, box: QRectF) -> None:
        """Where the line begins: left of a text that runs to the right, right of the other."""
        height = QFontMetricsF(self._tag_font).height() * 1.1
        tag = QRectF(0, 0, self._tag_width, height)
        tag.moveCenter(box.center())
        if direction(self.cue.language) == "rtl":
            tag.moveLeft(box.right() + self._margin.x())
        else:
            tag.moveRight(box.left() - self._margin.x())
        painter.setBrush(TAG_BOX)
        painter.setPen(TAG_EDGE)
        painter.drawRoundedRect(tag.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.setFont(self._tag_font)
        painter.setPen(TAG_TEXT)
        painter.drawText(tag, Qt.AlignmentFlag.AlignCenter, self._tag)


def tinted(name: str, opacity: int) -> QColor:
    """A colour of the style at an opacity in per cent."""
    colour = QColor(*COLOURS[name])
    colour.setAlphaF(opacity / OPAQUE)
    return colour
