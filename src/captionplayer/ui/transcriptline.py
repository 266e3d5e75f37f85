"""Draws a line of the transcript: its time, its text in one or two languages, and marks."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from captionplayer.captions.times import clock
from captionplayer.ui.transcriptlayout import FontFor, LineLayouts, mixed
from captionplayer.ui.transcriptmodel import TranscriptModel

_BAR = 4.0  # pixels: what marks the current line
_SHADE = 0.14  # of the accent colour in the ground of the current line


class TranscriptLine(QStyledItemDelegate):
    """Measures and draws lines as they are set, with their marks."""

    def __init__(self, model: TranscriptModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._list = parent
        self._layouts = LineLayouts(model, parent)

    def set_fonts(self, fonts: FontFor, line_spacing: int) -> None:
        """Set captions in the font that `fonts` has for a language, lines that per cent apart."""
        self._layouts.set_fonts(fonts, line_spacing)

    def forget(self) -> None:
        """What is shown has changed: set the lines anew."""
        self._layouts.forget()

    def height(self, row: int, width: int) -> int:
        """How high the line is in a list so wide, in pixels."""
        return round(self._layouts.line(row, width).height)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The whole width of the list, and as high as the text needs."""
        width = option.rect.width()
        return QSize(width, self.height(index.row(), width))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The ground with its marks, then the time and the text."""
        row = index.row()
        box = QRectF(option.rect)
        line = self._layouts.line(row, box.width())
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(box)
        self._paint_ground(painter, option, box, is_now=row in self._model.now)
        self._paint_time(painter, box, row, line.baseline)
        for text in line.texts:
            painter.setPen(QGuiApplication.palette().color(QPalette.ColorRole.Text))
            text.layout.draw(painter, box.topLeft() + text.at)
            if text.tag_text:
                self._paint_tag(painter, text.tag.translated(box.topLeft()), text.tag_text)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRectF, *, is_now: bool
    ) -> None:
        palette = QGuiApplication.palette()
        accent = palette.color(QPalette.ColorRole.Highlight)
        state = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, mixed(palette, 1.6 * _SHADE))
        elif is_now:
            painter.fillRect(box, mixed(palette, _SHADE))
        if is_now:
            bar = QRectF(box)
            bar.setWidth(_BAR)
            if self._list.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                bar.moveRight(box.right())
            painter.fillRect(bar, accent)
        if state & QStyle.StateFlag.State_HasFocus:
            pen = painter.pen()
            pen.setColor(accent)
            pen.setWidthF(2)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)

    def _paint_time(self, painter: QPainter, box: QRectF, row: int, baseline: float) -> None:
        """The time, its digits from left to right; the current line's is bold, with a sign."""
        is_now = row in self._model.now
        palette = QGuiApplication.palette()
        font = self._layouts.time_font(is_now)
        painter.setFont(font)
        role = QPalette.ColorRole.Text if is_now else QPalette.ColorRole.PlaceholderText
        painter.setPen(palette.color(role))
        metrics = QFontMetricsF(font)
        time = clock(self._model.rows[row].start)
        unit = self._layouts.unit()
        room = self._layouts.time_room() + 0.3 * unit
        middle = box.top() + baseline - metrics.xHeight() / 2
        sign = QRectF(box.left() + _BAR + 2, middle - unit / 2, unit, unit)
        left = box.left() + room - metrics.horizontalAdvance(time)
        mirrored = self._list.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if mirrored:
            left = box.right() - room
            sign.moveRight(box.right() - _BAR - 2)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawText(QPointF(left, box.top() + baseline), time)
        if is_now:
            self._paint_sign(painter, sign, mirrored=mirrored)

    def _paint_sign(self, painter: QPainter, box: QRectF, *, mirrored: bool) -> None:
        """A small triangle that points at the line."""
        middle, size = box.center(), 0.22 * box.height()
        tip = -size if mirrored else size
        painter.setBrush(QGuiApplication.palette().color(QPalette.ColorRole.Highlight))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(
            [
                middle + QPointF(-tip, -1.3 * size),
                middle + QPointF(tip, 0),
                middle + QPointF(-tip, 1.3 * size),
            ]
        )

    def _paint_tag(self, painter: QPainter, box: QRectF, tag: str) -> None:
        colour = QGuiApplication.palette().color(QPalette.ColorRole.PlaceholderText)
        painter.setPen(colour)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setFont(self._layouts.tag_font())
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tag)
