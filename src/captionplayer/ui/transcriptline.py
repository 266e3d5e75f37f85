"""Draws a line of the transcript: its time, its text in one or two languages, and marks."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from captionplayer.captions.alignment import Row
from captionplayer.captions.search import spans
from captionplayer.captions.times import clock
from captionplayer.captions.track import Cue
from captionplayer.language import direction, short_name
from captionplayer.ui.transcriptmodel import TranscriptModel
from captionplayer.ui.typefaces import families

_LONGEST = 2_000  # characters drawn of one caption
_KEPT = 400  # lines that are set and not forgotten: a screenful with what is near it
_BAR = 4.0  # pixels: what marks the current line
_NARROW = 26  # average letters: with less for each, two languages stand below each other
_LINE_PITCH = 1.5  # ems
_SHADE = 0.14  # of the accent colour in the ground of the current line

FontFor = Callable[[str], QFont]


@dataclass(frozen=True)
class _Text:
    """A caption as it is set, at its place in the line; `tag` is the box of its language."""

    layout: QTextLayout
    at: QPointF
    height: float
    tag: QRectF
    tag_text: str


@dataclass(frozen=True)
class _Line:
    texts: tuple[_Text, ...]
    height: float
    baseline: float


class TranscriptLine(QStyledItemDelegate):
    """Sets and draws lines; each caption goes in its own language's direction and font."""

    def __init__(self, model: TranscriptModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self._list = parent
        self._fonts: FontFor = self._usual_font
        self._spacing = 0
        self._width = 0.0
        self._lines: dict[int, _Line] = {}

    def set_fonts(self, fonts: FontFor, line_spacing: int) -> None:
        """Set captions in the font that `fonts` has for a language, lines that per cent apart."""
        self._fonts = fonts
        self._spacing = line_spacing
        self.forget()

    def forget(self) -> None:
        """What is shown has changed: set the lines anew."""
        self._lines.clear()

    # measuring

    def height(self, row: int, width: int) -> int:
        """How high the line is in a list so wide, in pixels."""
        return round(self._line(row, width).height)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The whole width of the list, and as high as the text needs."""
        width = option.rect.width()
        return QSize(width, self.height(index.row(), width))

    def _line(self, row: int, width: float) -> _Line:
        if width != self._width:
            self.forget()
            self._width = width
        line = self._lines.get(row)
        if line is None:
            if len(self._lines) >= _KEPT:
                self.forget()
            line = self._lines[row] = self._set(row, width)
        return line

    def _usual_font(self, language: str) -> QFont:
        font = QFont(self._list.font())
        font.setFamilies([*families(language), *font.families()])
        return font

    def _unit(self) -> float:
        return QFontMetricsF(self._list.font()).height()

    def _time_font(self, bold: bool) -> QFont:
        font = QFont(self._list.font())
        font.setBold(bold)
        return font

    def _time_room(self) -> float:
        """The column of the times, with the mark of the current line before it."""
        rows = self._model.rows
        longest = clock(rows[-1].start) if rows else ""
        metrics = QFontMetricsF(self._time_font(bold=True))
        return 1.1 * self._unit() + metrics.horizontalAdvance(longest.replace("1", "0"))

    def _set(self, row: int, width: float) -> _Line:
        unit = self._unit()
        begin = self._time_room() + 0.8 * unit
        room = max(width - begin - 0.7 * unit, 4 * unit)
        columns = len(self._model.languages)
        letters = QFontMetricsF(self._list.font()).averageCharWidth()
        beside = columns > 1 and room / columns >= _NARROW * letters
        gap = unit if beside else 0.3 * unit
        each = (room - gap) / columns if beside else room
        top = 0.35 * unit
        texts: list[_Text] = []
        bottom = top
        for column, cues in enumerate(_columns(self._model.rows[row], columns)):
            x = begin + (each + gap) * column if beside else begin
            y = top if beside or not texts else bottom + gap
            for number, cue in enumerate(cues):
                found = self._found(row, column, number, cues)
                text = self._text(cue, found, QPointF(x, y), each)
                texts.append(text)
                y += text.height
                bottom = max(bottom, y)
        first = min(texts, key=_top)
        baseline = first.at.y() + first.layout.lineAt(0).y() + first.layout.lineAt(0).ascent()
        return _Line(tuple(texts), max(bottom + 0.35 * unit, 28.0), baseline)

    def _text(
        self, cue: Cue, found: list[QTextLayout.FormatRange], at: QPointF, width: float
    ) -> _Text:
        font = self._fonts(cue.language)
        shown = cue.text if len(cue.text) <= _LONGEST else cue.text[:_LONGEST] + "…"
        layout = QTextLayout(shown.replace("\n", "\N{LINE SEPARATOR}"), font)
        layout.setCacheEnabled(True)
        layout.setTextOption(_option(cue.language))
        layout.setFormats(found)
        tag = short_name(cue.language) if cue.fallback else ""
        box = self._tag_box(tag)
        room = width - (box.width() + 0.4 * self._unit() if tag else 0)
        height = _break(layout, room, self._spacing)
        at, box = self._place(cue, at, width, room, box)
        return _Text(layout, at, max(height, box.height()), box, tag)

    def _tag_box(self, tag: str) -> QRectF:
        if not tag:
            return QRectF()
        metrics = QFontMetricsF(self._tag_font())
        wide = metrics.horizontalAdvance(tag) + 1.2 * metrics.averageCharWidth()
        return QRectF(0, 0, wide, 1.1 * metrics.height())

    def _tag_font(self) -> QFont:
        font = QFont(self._list.font())
        font.setPointSizeF(0.8 * font.pointSizeF())
        return font

    def _place(
        self, cue: Cue, at: QPointF, width: float, room: float, box: QRectF
    ) -> tuple[QPointF, QRectF]:
        """Where the text and its tag go: the tag stands where the text begins.

        What is measured from the list's leading edge is turned into what is painted.
        """
        mirrored = self._list.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self._width - at.x() - width if mirrored else at.x()
        tag = QRectF(box)
        if direction(cue.language) == "rtl":
            tag.moveTopRight(QPointF(left + width, at.y() + 0.1 * self._unit()))
            return QPointF(left, at.y()), tag
        tag.moveTopLeft(QPointF(left, at.y() + 0.1 * self._unit()))
        return QPointF(left + width - room, at.y()), tag

    # what was found

    def _found(
        self, row: int, column: int, number: int, cues: tuple[Cue, ...]
    ) -> list[QTextLayout.FormatRange]:
        """The hits in one caption of a line; several captions of a column are searched as one."""
        model = self._model
        if not model.query:
            return []
        text = "\n".join(cue.text for cue in cues)
        begin = sum(len(cue.text) + 1 for cue in cues[:number])
        end = begin + len(cues[number].text)
        at = model.hit.within if model.hit and self._is_at(row, column) else -1
        return [
            self._format(cues[number].text, start - begin, stop - begin, place == at)
            for place, (start, stop) in enumerate(spans(text, model.query))
            if begin <= start and stop <= end
        ]

    def _is_at(self, row: int, column: int) -> bool:
        hit = self._model.hit
        return hit is not None and hit.text == self._model.first_text_of(row) + column

    def _format(
        self, text: str, start: int, stop: int, is_current: bool
    ) -> QTextLayout.FormatRange:
        palette = QGuiApplication.palette()
        looks = QTextCharFormat()
        looks.setFontUnderline(True)
        if is_current:
            looks.setBackground(palette.color(QPalette.ColorRole.Highlight))
            looks.setForeground(palette.color(QPalette.ColorRole.HighlightedText))
        else:
            looks.setBackground(_mixed(palette, 0.3))
        found = QTextLayout.FormatRange()
        # Qt counts UTF-16 units
        found.start = len(text[:start].encode("utf-16-le")) // 2
        found.length = len(text[start:stop].encode("utf-16-le")) // 2
        found.format = looks
        return found

    # drawing

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """The ground with its marks, then the time and the text."""
        row = index.row()
        box = QRectF(option.rect)
        line = self._line(row, box.width())
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
            painter.fillRect(box, _mixed(palette, 1.6 * _SHADE))
        elif is_now:
            painter.fillRect(box, _mixed(palette, _SHADE))
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
        font = self._time_font(is_now)
        painter.setFont(font)
        role = QPalette.ColorRole.Text if is_now else QPalette.ColorRole.PlaceholderText
        painter.setPen(palette.color(role))
        metrics = QFontMetricsF(font)
        time = clock(self._model.rows[row].start)
        unit = self._unit()
        room = self._time_room() + 0.3 * unit
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
        painter.setFont(self._tag_font())
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, tag)


def _columns(row: Row, count: int) -> Iterator[tuple[Cue, ...]]:
    yield (row.first,) if row.first else ()
    if count > 1:
        yield row.second


def _top(text: _Text) -> float:
    return text.at.y()


def _option(language: str) -> QTextOption:
    rtl = direction(language) == "rtl"
    option = QTextOption(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    return option


def _break(layout: QTextLayout, width: float, spacing: int) -> float:
    """Break the text into lines below each other; returns the height of all.

    Some Arabic fonts claim more than two ems for a line, which would tear the text apart.
    """
    top = 0.0
    most = _LINE_PITCH * QFontInfo(layout.font()).pixelSize()
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        height = min(line.height(), most)
        surplus = line.height() - height
        line.setPosition(QPointF(0, top - surplus * line.ascent() / line.height()))
        top += height * (1 + spacing / 100)
    layout.endLayout()
    return top


def _mixed(palette: QPalette, share: float) -> QColor:
    """The ground with a share of the accent colour in it."""
    ground = palette.color(QPalette.ColorRole.Base)
    accent = palette.color(QPalette.ColorRole.Highlight)
    return QColor.fromRgbF(
        ground.redF() + (accent.redF() - ground.redF()) * share,
        ground.greenF() + (accent.greenF() - ground.greenF()) * share,
        ground.blueF() + (accent.blueF() - ground.blueF()) * share,
    )
