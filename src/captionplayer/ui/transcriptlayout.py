"""Sets the lines of the transcript: where each text of a line lies, and how high the line is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QPalette,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QWidget

from captionplayer.captions.alignment import Row
from captionplayer.captions.search import spans
from captionplayer.captions.times import clock
from captionplayer.captions.track import Cue
from captionplayer.language import direction, short_name
from captionplayer.ui.transcriptmodel import TranscriptModel
from captionplayer.ui.typefaces import families

_LONGEST = 2_000  # characters drawn of one caption
_KEPT = 400  # lines that are set and not forgotten: a screenful with what is near it
_NARROW = 26  # average letters: with less for each, two languages stand below each other
_LINE_PITCH = 1.5  # ems

FontFor = Callable[[str], QFont]


@dataclass(frozen=True)
class Text:
    """A caption as it is set, at its place in the line; `tag` is the box of its language."""

    layout: QTextLayout
    at: QPointF
    height: float
    tag: QRectF
    tag_text: str


@dataclass(frozen=True)
class Line:
    """A line as it is set; `baseline` is that of its first text, where the time stands."""

    texts: tuple[Text, ...]
    height: float
    baseline: float


class LineLayouts:
    """Sets lines when they are asked for; each caption in its own language's direction and font."""

    def __init__(self, model: TranscriptModel, of: QWidget) -> None:
        self._model = model
        self._list = of
        self._fonts: FontFor = self._usual_font
        self._spacing = 0
        self._width = 0.0
        self._lines: dict[int, Line] = {}

    def set_fonts(self, fonts: FontFor, line_spacing: int) -> None:
        """Set captions in the font that `fonts` has for a language, lines that per cent apart."""
        self._fonts = fonts
        self._spacing = line_spacing
        self.forget()

    def forget(self) -> None:
        """What is shown has changed: set the lines anew."""
        self._lines.clear()

    def line(self, row: int, width: float) -> Line:
        """The line of this row as it is set in a list so wide."""
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

    def unit(self) -> float:
        """The height of the list's own letters, which distances go by."""
        return QFontMetricsF(self._list.font()).height()

    def time_font(self, bold: bool) -> QFont:
        """What times are written in."""
        font = QFont(self._list.font())
        font.setBold(bold)
        return font

    def time_room(self) -> float:
        """The column of the times, with the mark of the current line before it."""
        rows = self._model.rows
        longest = clock(rows[-1].start) if rows else ""
        metrics = QFontMetricsF(self.time_font(bold=True))
        return 1.1 * self.unit() + metrics.horizontalAdvance(longest.replace("1", "0"))

    def _set(self, row: int, width: float) -> Line:
        unit = self.unit()
        begin = self.time_room() + 0.8 * unit
        room = max(width - begin - 0.7 * unit, 4 * unit)
        columns = len(self._model.languages)
        letters = QFontMetricsF(self._list.font()).averageCharWidth()
        beside = columns > 1 and room / columns >= _NARROW * letters
        gap = unit if beside else 0.3 * unit
        each = (room - gap) / columns if beside else room
        top = 0.35 * unit
        texts: list[Text] = []
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
        return Line(tuple(texts), max(bottom + 0.35 * unit, 28.0), baseline)

    def _text(
        self, cue: Cue, found: list[QTextLayout.FormatRange], at: QPointF, width: float
    ) -> Text:
        font = self._fonts(cue.language)
        shown = cue.text if len(cue.text) <= _LONGEST else cue.text[:_LONGEST] + "…"
        layout = QTextLayout(shown.replace("\n", "\N{LINE SEPARATOR}"), font)
        layout.setCacheEnabled(True)
        layout.setTextOption(_option(cue.language))
        layout.setFormats(found)
        tag = short_name(cue.language) if cue.fallback else ""
        box = self._tag_box(tag)
        room = width - (box.width() + 0.4 * self.unit() if tag else 0)
        height = _break(layout, room, self._spacing)
        at, box = self._place(cue, at, width, room, box)
        return Text(layout, at, max(height, box.height()), box, tag)

    def _tag_box(self, tag: str) -> QRectF:
        if not tag:
            return QRectF()
        metrics = QFontMetricsF(self.tag_font())
        wide = metrics.horizontalAdvance(tag) + 1.2 * metrics.averageCharWidth()
        return QRectF(0, 0, wide, 1.1 * metrics.height())

    def tag_font(self) -> QFont:
        """What the names of languages are written in."""
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
            tag.moveTopRight(QPointF(left + width, at.y() + 0.1 * self.unit()))
            return QPointF(left, at.y()), tag
        tag.moveTopLeft(QPointF(left, at.y() + 0.1 * self.unit()))
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
            looks.setBackground(mixed(palette, 0.3))
        found = QTextLayout.FormatRange()
        # Qt counts UTF-16 units
        found.start = len(text[:start].encode("utf-16-le")) // 2
        found.length = len(text[start:stop].encode("utf-16-le")) // 2
        found.format = looks
        return found


def _columns(row: Row, count: int) -> Iterator[tuple[Cue, ...]]:
    yield (row.first,) if row.first else ()
    if count > 1:
        yield row.second


def _top(text: Text) -> float:
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


def mixed(palette: QPalette, share: float) -> QColor:
    """The ground with a share of the accent colour in it."""
    ground = palette.color(QPalette.ColorRole.Base)
    accent = palette.color(QPalette.ColorRole.Highlight)
    return QColor.fromRgbF(
        ground.redF() + (accent.redF() - ground.redF()) * share,
        ground.greenF() + (accent.greenF() - ground.greenF()) * share,
        ground.blueF() + (accent.blueF() - ground.blueF()) * share,
    )
