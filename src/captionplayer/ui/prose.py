"""Words of a lesson on the screen: wrapped, in the direction and the font of their language."""

from html import escape
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from captionplayer.exercises.problem import Text
from captionplayer.language import direction
from captionplayer.ui.style import ReadingStyle
from captionplayer.ui.typefaces import scaled_font

if TYPE_CHECKING:
    from captionplayer.ui.page import Page

# Unicode's LRM and RLM
_MARKS = {Qt.LayoutDirection.LeftToRight: "\u200e", Qt.LayoutDirection.RightToLeft: "\u200f"}
# those, and Unicode's isolates
_UNHEARD = dict.fromkeys(map(ord, "\u200e\u200f\u2066\u2067\u2068\u2069"))
# per cent of a line's own height: what a plain label has; spacing comes on top
_LINE = 100
_USUAL, _LEAST = 320, 160  # pixels of a line; the least has room for some words


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
        self._words = ""
        self._page: Page | None = None

    def show_text(self, text: Text) -> None:
        """Show words in their own direction and font, with their markup."""
        self._language = text.language
        self._dress()
        self.show_words(text.text, side(text.language))
        if text.markup:
            from captionplayer.ui.page import Page  # noqa: PLC0415 - see later.py

            # its hint is for one width only, and must not be the least height at all others
            self._set_policy(QSizePolicy.Policy.Preferred)
            self._page = Page(self, self.tr("Picture"))
            self._page.show_text(text, self.layoutDirection())
            self._words = self._page.words
            self._write()
            self.setAccessibleName(spoken(self._words))

    def _set_policy(self, vertical: QSizePolicy.Policy) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, vertical)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_words(self, words: str, direction: Qt.LayoutDirection) -> None:
        """Show words in a direction, whatever letter they begin with."""
        self.setLayoutDirection(direction)
        self._page = None
        self._words = words
        self._write()
        self.setAccessibleName(spoken(words))

    def _write(self) -> None:
        marked = directed(self._words, self.layoutDirection())
        spacing = self._reading.line_spacing if marked else 0
        if self._page is not None:
            self._page.dress(self.font(), spacing)
            self.updateGeometry()
            spacing = 0
        self.setTextFormat(Qt.TextFormat.RichText if spacing else Qt.TextFormat.PlainText)
        self.setText(_spaced(marked, spacing) if spacing else marked)

    def set_reading(self, reading: ReadingStyle) -> None:
        """Set the words in this style."""
        if reading != self._reading:
            self._reading = reading
            self._dress()
            self._write()

    def _dress(self) -> None:
        self.setFont(scaled_font(self._plain, self._language, self._reading))

    def heightForWidth(self, width: int) -> int:
        """How high the words are at this width."""
        return self._page.fit(width) if self._page else super().heightForWidth(width)

    def sizeHint(self) -> QSize:
        """Lines of a usual length; the height follows from the width that there is."""
        if self._page is None:
            return super().sizeHint()
        return QSize(_USUAL, self._page.fit(_USUAL))

    def minimumSizeHint(self) -> QSize:
        """A narrow page: what does not fit is wrapped, scaled or taken apart."""
        if self._page is None:
            return super().minimumSizeHint()
        return QSize(_LEAST, self.fontMetrics().height())

    def changeEvent(self, event: QEvent) -> None:
        """The style sheet may give it another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._page is not None:
            self._page.dress(self.font(), self._reading.line_spacing)
            self.updateGeometry()

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


def _spaced(words: str, spacing: int) -> str:
    """Only rich text has lines further apart than usual."""
    lines = escape(words).replace("\n", "<br>")
    return f'<p style="line-height: {_LINE + spacing}%; white-space: pre-wrap">{lines}</p>'


def prose(text: Text, parent: QWidget, role: str = "") -> Prose:
    """A label with words of a lesson."""
    label = Prose(parent, role)
    label.show_text(text)
    return label


def side(language: str) -> Qt.LayoutDirection:
    """Where lines in the language begin."""
    rtl = direction(language) == "rtl"
    return Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight


def directed(words: str, direction: Qt.LayoutDirection) -> str:
    """Words for a QLabel, which else goes by the first letter that has a direction."""
    return _MARKS[direction] + words if words else ""


def spoken(words: str) -> str:
    """The words without marks of direction, which are for the eye: braille would show them."""
    return words.translate(_UNHEARD)


def isolated(text: str) -> str:
    """The text so that its direction leaves what is around it alone (Unicode FSI and PDI)."""
    return f"\u2068{text}\u2069" if text else ""
