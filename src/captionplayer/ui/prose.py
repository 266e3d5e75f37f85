"""Words of a lesson on the screen: wrapped, in the direction and the font of their language."""

import re
from dataclasses import replace
from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from captionplayer.exercises.problem import Text
from captionplayer.ui.directions import directed, side, spoken
from captionplayer.ui.style import ReadingStyle
from captionplayer.ui.typefaces import scaled_font

if TYPE_CHECKING:
    from captionplayer.ui.page import Page

# per cent of a line's own height: what a plain label has; spacing comes on top
_LINE = 100
_USUAL, _LEAST = 320, 160  # pixels of a line; the least has room for some words
_HEAVY = frozenset({"title", "heading", "question", "review-head", "verdict", "error"})
_WIDEST = 200  # pixels that a word always has; where the side view is narrow, not many more
# what no line end may stand in; ideographs part anywhere
_WORD = re.compile(r"[^\s\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]+")


class Prose(QLabel):
    """A label that wraps; `role` is what the style sheet knows it by.

    Words with markup are painted by a page of its own, as a label would load what they name.
    """

    def __init__(self, parent: QWidget, role: str = "") -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._set_policy(QSizePolicy.Policy.Minimum)
        self.setProperty("role", role)
        self._plain = self.font()
        self._reading = ReadingStyle()
        self._language = ""
        self._text = Text("", "")
        self._page: Page | None = None
        self.heights: dict[int, int] = {}  # by width: a layout asks for the same ones many times
        self._dress()

    def show_text(self, text: Text) -> None:
        """Show words in their own direction and font, with their markup."""
        self._language = text.language
        self._dress()
        self._show(text, side(text.language))

    def _set_policy(self, vertical: QSizePolicy.Policy) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, words: str, direction: Qt.LayoutDirection) -> None:
        """Show words in a direction, whatever letter they begin with."""
        self._show(Text(words, self._language), direction)

    def _show(self, text: Text, direction: Qt.LayoutDirection) -> None:
        self.setLayoutDirection(direction)
        self._text = text
        self._page = None
        self._write()
        words = self._page.words if self._page and text.markup else text.text
        self.setAccessibleName(spoken(words))

    def _write(self) -> None:
        self.heights.clear()
        if self._text.markup or self._is_wide():
            self._write_page()
            return
        self._page = None
        self._set_policy(QSizePolicy.Policy.Minimum)
        marked = directed(self._text.text, self.layoutDirection())
        spacing = self._reading.line_spacing if marked else 0
        self.setTextFormat(Qt.TextFormat.RichText if spacing else Qt.TextFormat.PlainText)
        self.setText(_spaced(marked, spacing) if spacing else marked)

    @property
    def reading(self) -> ReadingStyle:
        """The style that the words are set in."""
        return self._reading

    def _write_page(self) -> None:
        if self._page is None:
            from captionplayer.ui.page import Page  # noqa: PLC0415 - see later.py

            # its hint is for one width only, and must not be the least height at all others
            self._set_policy(QSizePolicy.Policy.Preferred)
            markup = self._text.markup or _as_markup(self._text.text)
            self._page = Page(self, self.tr("Picture"))
            self._page.show_text(replace(self._text, markup=markup), self.layoutDirection())
        self._page.dress(self.font(), self._reading.line_spacing)
        self.updateGeometry()
        self.setTextFormat(Qt.TextFormat.PlainText)
        words = self._page.words if self._text.markup else self._text.text
        self.setText(directed(words, self.layoutDirection()))

    def _is_wide(self) -> bool:
        """Whether a word may be wider than a line: a label would never break it."""
        longest = max(_WORD.findall(self._text.text), key=len, default="")
        return self.fontMetrics().horizontalAdvance(longest) > _WIDEST

    def set_reading(self, reading: ReadingStyle) -> None:
        """Set the words in this style."""
        if reading != self._reading:
            self._reading = reading
            self._dress()
            self._write()

    def take_role(self, role: str) -> None:
        """Look as the style sheet says of this role."""
        if role != self.property("role"):
            self.setProperty("role", role)
            self.polish()

    def polish(self) -> None:
        """Look as the style sheet says now; a size of the reading style outlasts that."""
        self.style().polish(self)
        self._dress()

    def _dress(self) -> None:
        """Set the font; its weight too, as the style sheet's is lost where another size is set."""
        plain = QFont(self._plain)
        if self.property("role") in _HEAVY:
            plain.setWeight(QFont.Weight.DemiBold)
        self.setFont(scaled_font(plain, self._language, self._reading))

    def heightForWidth(self, width: int) -> int:
        """How high the words are at this width."""
        height = self.heights.get(width)
        if height is None:
            height = self._page.fit(width) if self._page else super().heightForWidth(width)
            self.heights[width] = height
        return height

    def sizeHint(self) -> QSize:
        """Lines of a usual length; the height follows from the width that there is."""
        if self._page is None:
            return super().sizeHint()
        return QSize(_USUAL, self.heightForWidth(_USUAL))

    def minimumSizeHint(self) -> QSize:
        """A narrow page: what does not fit is wrapped, scaled or taken apart."""
        if self._page is None:
            return super().minimumSizeHint()
        return QSize(_LEAST, self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        """The style sheet may give it another font."""
        super().changeEvent(event)
        self.heights.clear()
        if event.type() == QEvent.Type.FontChange and (self._page is not None or self._is_wide()):
            self._write()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page in the colour of a label."""
        if self._page is None:
            super().paintEvent(event)
            return
        self._page.fit(self.width())
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Text, palette.color(self.foregroundRole()))
        context.palette = palette
        with QPainter(self) as painter:
            self._page.documentLayout().draw(painter, context)


def _as_markup(words: str) -> str:
    return escape(words).replace("\n", "<br>")


def _spaced(words: str, spacing: int) -> str:
    """Only rich text has lines further apart than usual."""
    style = f"line-height: {_LINE + spacing}%; white-space: pre-wrap"
    return f'<p style="{style}">{_as_markup(words)}</p>'


def prose(text: Text, parent: QWidget, role: str = "") -> Prose:
    """A label with words of a lesson."""
    label = Prose(parent, role)
    label.show_text(text)
    return label
