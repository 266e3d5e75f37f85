"""Running text with controls in it: words wrap around them, in the direction of their language."""

from collections.abc import Sequence
from html import escape
from typing import cast

from PySide6.QtCore import QMargins, QPoint, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPaintEvent,
    QPalette,
    QPyTextObject,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from captionplayer.exercises.problem import Text
from captionplayer.ui.directions import side
from captionplayer.ui.inlinedropdown import Blank
from captionplayer.ui.page import Page
from captionplayer.ui.prose import Prose
from captionplayer.ui.style import ReadingStyle
from captionplayer.ui.typefaces import scaled_font

Piece = Text | Blank

_OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
_NUMBER = QTextFormat.Property.UserProperty.value + 1
_PLACE = "\N{OBJECT REPLACEMENT CHARACTER}"
_LEAST = 160  # pixels: a blank and a short word
_AROUND = QMargins(0, 3, 0, 3)  # pixels between one blank and another below it


class _Blanks(QPyTextObject):
    """Tells a document how much room its blanks take; they paint themselves."""

    def __init__(self, blanks: Sequence[Blank], parent: QTextDocument) -> None:
        super().__init__(parent)
        self._blanks = blanks

    def intrinsicSize(self, doc: QTextDocument, position: int, shape: QTextFormat) -> QSizeF:
        """As wide as the longest option, or as the page."""
        del position
        size = self._blanks[shape.intProperty(_NUMBER)].size_in(int(doc.textWidth()))
        return QSizeF(size.grownBy(_AROUND))

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        position: int,
        shape: QTextFormat,
    ) -> None:
        """Nothing: a widget stands there."""


class RunningText(Prose):
    """One paragraph; its accessible name is all of its words, with "…" for a blank."""

    def __init__(self, parent: QWidget, language: str) -> None:
        super().__init__(parent)
        # its hint is for one width only, and must not be the least height at all others
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._font = self.font()
        self._language = language
        self._blanks: list[Blank] = []
        self._places: list[int] = []
        self.setLayoutDirection(side(language))

    def show_pieces(self, pieces: Sequence[Piece]) -> None:
        """Show words and blanks; the blanks are taken as children."""
        self._pieces = pieces
        self._blanks = [piece for piece in pieces if isinstance(piece, Blank)]
        for blank in self._blanks:
            blank.setParent(self)
            blank.show()
            self._add_label(blank)
        self.setAccessibleName(in_one(pieces))
        self._set(ReadingStyle())

    def _add_label(self, blank: Blank) -> None:
        """On Linux a combo box is named by what it shows; its own name is told by a label."""
        label = QLabel(blank.accessibleName().replace("&", "&&"), self)
        label.setBuddy(blank)
        label.resize(0, 0)
        label.show()

    def set_reading(self, reading: ReadingStyle) -> None:
        """Set words and options in this style."""
        if reading != self._reading:
            self._set(reading)

    def _set(self, reading: ReadingStyle) -> None:
        self._reading = reading
        font = scaled_font(self._font, self._language, reading)
        self.setFont(font)
        for blank in self._blanks:
            blank.setFont(font)
        self._document = Page(self, self.tr("Picture"))
        self._document.setDefaultFont(font)
        self._document.setDefaultTextOption(self._option())
        self._handler = _Blanks(self._blanks, self._document)
        self._document.documentLayout().registerHandler(_OBJECT, self._handler)
        self._fill(reading.line_spacing)
        self.heights.clear()
        self.updateGeometry()
        self._arrange()

    def _option(self) -> QTextOption:
        option = QTextOption(Qt.AlignmentFlag.AlignLeading)
        option.setTextDirection(self.layoutDirection())
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        return option

    def _fill(self, spacing: int) -> None:
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()  # else it is laid out after each piece
        block = QTextBlockFormat()
        block.setLayoutDirection(self.layoutDirection())
        # not by the height of lines: those with a blank are high enough
        apart = QTextBlockFormat.LineHeightTypes.LineDistanceHeight.value
        block.setLineHeight(self.fontMetrics().height() * spacing / 100, apart)
        self._places = []
        for number, piece in enumerate(self._pieces):
            if isinstance(piece, Text):
                cursor.insertHtml(self._html(piece, first=number == 0))
            else:
                cursor.insertText(" ", QTextCharFormat())
                self._places.append(cursor.position())
                cursor.insertText(_PLACE, self._shape(len(self._places) - 1))
                cursor.insertText(" ", QTextCharFormat())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(block)
        cursor.endEditBlock()

    def _html(self, text: Text, *, first: bool) -> str:
        """The text as HTML, which drops a space at either end that stood before a blank."""
        words = self._document.html(text) if text.markup else escape(text.text)
        return words.strip() if first else f" {words.strip()}"

    def _shape(self, number: int) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setObjectType(_OBJECT)
        shape.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignMiddle)
        shape.setProperty(_NUMBER, number)
        return shape

    def heightForWidth(self, width: int) -> int:
        """How high the lines are at this width."""
        height = self.heights.get(width)
        if height is None:
            before = self._document.textWidth()
            self._set_width(width)
            height = self.heights[width] = int(self._document.size().height() + 1)
            self._set_width(int(before))
        return height

    def _set_width(self, width: int) -> None:
        self._document.fit_pictures(max(width, 1))
        self._document.setTextWidth(width)

    def sizeHint(self) -> QSize:
        """As wide as there is room for."""
        width = max(self.width(), _LEAST)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for a blank in a line of its own."""
        return QSize(_LEAST, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The words wrap anew."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Put the blanks in their places among the words."""
        self._set_width(self.width())
        for blank, position in zip(self._blanks, self._places, strict=True):
            blank.resize(blank.size_in(self.width()))
            blank.move(self._corner(blank, position))
        self.update()

    def _corner(self, blank: Blank, position: int) -> QPoint:
        block = self._document.findBlock(position)
        inside = block.layout()
        line = inside.lineForTextPosition(position - block.position())
        top = self._document.documentLayout().blockBoundingRect(block).top() + line.y()
        left = min(_edge(line, position - block.position() + step) for step in (0, 1))
        return QPoint(round(left), round(top + (line.height() - blank.height()) / 2))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words in the colour of a label."""
        del event
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Text, palette.color(self.foregroundRole()))
        context.palette = palette
        self._document.documentLayout().draw(QPainter(self), context)


def _edge(line: QTextLine, position: int) -> float:
    """Where a character of a line begins; PySide gives its position back beside the place."""
    place = cast("tuple[float, int] | float", line.cursorToX(position))
    return place[0] if isinstance(place, tuple) else place


def in_one(pieces: Sequence[Piece]) -> str:
    """All words as one text, with "…" for a blank."""
    words = (piece.text if isinstance(piece, Text) else "…" for piece in pieces)
    return " ".join(" ".join(words).split())
