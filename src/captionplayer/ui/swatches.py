"""Buttons that show what they choose: a colour, or a whole caption style; both drawn here."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QPushButton, QWidget

from captionplayer.ui.style import COLOURS, CaptionStyle, luminance

LEAST_CELL = 32  # pixels; a target needs 24 (WCAG 2.2, 2.5.8)
_RING = 3  # pixels around a cell where the focus shows
_GROUND = QColor(38, 64, 92)  # a quiet picture behind a sample
_MOST_SIZE = 150  # per cent: a sample need not be larger to be seen as large
_DARK, _LIGHT = QColor(0, 0, 0), QColor(255, 255, 255)


class Swatch(QPushButton):
    """A cell of a colour grid: the colour, and a tick on it when it is chosen."""

    def __init__(self, colour: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = QColor(*COLOURS[colour])
        self._ink = _DARK if luminance(COLOURS[colour]) > 0.18 else _LIGHT
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setProperty("drawn", True)

    def sizeHint(self) -> QSize:
        """A square that grows with the interface's font."""
        side = max(LEAST_CELL, round(1.9 * self.fontMetrics().height())) + 2 * _RING
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """No smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the colour, its edge, the tick and the focus."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        cell = QRectF(self.rect()).adjusted(_RING + 1, _RING + 1, -_RING - 1, -_RING - 1)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.5))
        painter.setBrush(self._colour)
        painter.drawRoundedRect(cell, 6, 6)
        if self.isChecked():
            _draw_tick(painter, cell, self._ink)
        if self.hasFocus():
            _draw_ring(painter, self, 8)
        painter.end()


class StyleCard(QPushButton):
    """A ready-made style, its name drawn in it as captions would be."""

    def __init__(self, style: CaptionStyle, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._style = style
        self.setProperty("drawn", True)

    def _letters(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(self.fontInfo().pixelSize())
        font.setPixelSize(round(font.pixelSize() * min(self._style.size, _MOST_SIZE) / 100))
        font.setWeight(QFont.Weight.Bold if self._style.bold else QFont.Weight.Medium)
        spacing = self._style.letter_spacing * font.pixelSize() / 100
        font.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, spacing)
        font.setWordSpacing(self._style.word_spacing * font.pixelSize() / 100)
        return font

    def sizeHint(self) -> QSize:
        """Its name with the box behind it, on a piece of picture."""
        line = self.fontMetrics().height()
        metrics = QFontMetricsF(self._letters())
        width = metrics.horizontalAdvance(self.text()) + 3.4 * line
        return QSize(round(width), max(round(2.6 * line), 44))

    def minimumSizeHint(self) -> QSize:
        """No smaller."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw a piece of picture, the name on it, the tick and the focus."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(self.rect()).adjusted(_RING + 1, _RING + 1, -_RING - 1, -_RING - 1)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1))
        painter.setBrush(_GROUND)
        painter.drawRoundedRect(card, 8, 8)
        self._draw_name(painter, card)
        if self.isChecked():
            self._draw_mark(painter, card)
        if self.hasFocus():
            _draw_ring(painter, self, 10)
        painter.end()

    def _draw_name(self, painter: QPainter, card: QRectF) -> None:
        font = self._letters()
        metrics = QFontMetricsF(font)
        text = QRectF(0, 0, metrics.horizontalAdvance(self.text()), metrics.height())
        text.moveCenter(card.center())
        around = 0.35 * metrics.height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_colour(self._style.background, self._style.background_opacity))
        painter.drawRoundedRect(text.adjusted(-around, -1, around, 1), 4, 4)
        painter.setFont(font)
        painter.setPen(_colour(self._style.text, self._style.text_opacity))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        painter.drawText(text, flags, self.text())

    def _draw_mark(self, painter: QPainter, card: QRectF) -> None:
        """A tick in the trailing upper corner."""
        side = 1.1 * self.fontMetrics().height()
        mark = QRectF(0, 0, side, side)
        mark.moveTop(card.top() - 2)
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            mark.moveLeft(card.left() - 2)
        else:
            mark.moveRight(card.right() + 2)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Window), 2))
        painter.setBrush(self.palette().color(QPalette.ColorRole.Highlight))
        painter.drawEllipse(mark)
        _draw_tick(painter, mark, self.palette().color(QPalette.ColorRole.HighlightedText))


def _colour(name: str, opacity: int) -> QColor:
    colour = QColor(*COLOURS[name])
    colour.setAlphaF(opacity / 100)
    return colour


def _draw_tick(painter: QPainter, cell: QRectF, colour: QColor) -> None:
    def at(x: float, y: float) -> QPointF:
        return QPointF(cell.left() + x * cell.width(), cell.top() + y * cell.height())

    pen = QPen(colour, max(cell.width() / 10, 2))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline([at(0.26, 0.54), at(0.43, 0.71), at(0.75, 0.33)])


def _draw_ring(painter: QPainter, widget: QWidget, radius: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(widget.palette().color(QPalette.ColorRole.Highlight), 2.5))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1.5, 1.5, -1.5, -1.5), radius, radius)
