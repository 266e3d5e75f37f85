"""Caption text set in balanced lines: how wide, from which fonts, which glyphs are missing.

Draws on any painter, with or without a window.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import ceil
from unicodedata import category

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QPainter, QRawFont, QTextLayout, QTextLine, QTextOption

from captionplayer.language import direction

_NOT_DRAWN = {"Cc", "Cf", "Zl", "Zp", "Zs"}  # of Unicode's categories: controls and separators
_LINE_PITCH = 1.5  # ems
_CLOSE = 0.1  # ems


@dataclass(frozen=True)
class Block:
    """Text in lines: draw it with `paint`; `width` and `height` in the font's pixels."""

    layout: QTextLayout
    width: float
    height: float
    lines: int

    @property
    def pixels(self) -> int:
        """The height of the font."""
        return self.layout.font().pixelSize()

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Draw the lines with the painter's pen, the block's top left corner at `at`."""
        self.layout.draw(painter, at)

    def spread(self, gap: float) -> "Block":
        """The same lines with so many pixels more between them."""
        return replace(self, height=_set_lines(self.layout, gap)) if gap else self

    def fonts(self) -> tuple[str, ...]:
        """The families that the glyphs are really taken from."""
        fonts = (run.rawFont() for run in self.layout.glyphRuns())
        return tuple(dict.fromkeys(font.familyName() for font in fonts if is_real(font)))

    def missing(self) -> str:
        """The characters that no font has a glyph for (Qt gives them glyph 0)."""
        text = self.layout.text()
        # Qt counts UTF-16 units
        by_unit = [char for char in text for _ in range(1 + (ord(char) > 0xFFFF))]
        retrieve = QTextLayout.GlyphRunRetrievalFlag.RetrieveAll
        lost = {
            by_unit[index]
            for run in self.layout.glyphRuns(-1, -1, retrieve)
            for glyph, index in zip(run.glyphIndexes(), run.stringIndexes(), strict=True)
            if (glyph == 0 or not is_real(run.rawFont()))
            and category(by_unit[index]) not in _NOT_DRAWN
        }
        return "".join(sorted(lost))


def is_real(font: QRawFont) -> bool:
    """Whether it is no stand-in for a system without any font.

    That one draws boxes for all characters, and ends the program when it is asked for its name.
    """
    return font.pixelSize() > 0


def lay_out(
    text: str, language: str, font: QFont, widths: Sequence[float], lines: int = 2
) -> Block:
    """Set the text in balanced lines, in the first of the widths that needs at most `lines` lines.

    The base direction is the language's, not that of the first strong character: an Arabic
    sentence may begin with a Latin name (UAX #9, P2 and P3, with HL1).
    """
    layout = QTextLayout(text.replace("\n", "\N{LINE SEPARATOR}"), font)
    layout.setCacheEnabled(True)
    layout.setTextOption(_option(language))
    limit = lines + text.count("\n")
    for width in widths:
        count = _break(layout, width)
        if count <= limit:
            break
    if count > 1:
        width = _narrowest(layout, width, count, max(font.pixelSize() * _CLOSE, 1))
        _break(layout, width)
    natural = ceil(max((line.naturalTextWidth() for line in _lines(layout)), default=0.0))
    if _break(layout, natural) > count:
        # a soft hyphen has no width of its own until a line is broken at it
        natural = min(natural + font.pixelSize(), ceil(width))
        _break(layout, natural)
    return Block(layout, natural, _set_lines(layout), layout.lineCount())


def _option(language: str) -> QTextOption:
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    rtl = direction(language) == "rtl"
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    return option


def _break(layout: QTextLayout, width: float) -> int:
    """Break the text into lines of at most this width; returns how many."""
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
    layout.endLayout()
    return layout.lineCount()


def _set_lines(layout: QTextLayout, gap: float = 0) -> float:
    """Put the lines below each other, none higher than the pitch; returns the height of all.

    Some Arabic fonts claim more than two ems per line for marks that captions do not have.
    """
    top = 0.0
    pitch = _LINE_PITCH * layout.font().pixelSize()
    for line in _lines(layout):
        height = min(line.height(), pitch)
        surplus = line.height() - height
        line.setPosition(QPointF(0, top - surplus * line.ascent() / line.height()))
        top += height + gap
    return max(top - gap, 0)


def _narrowest(layout: QTextLayout, width: float, count: int, close: float) -> float:
    """The least width that still gives as many lines, or close to it: what balances them."""
    low, high = width / count - 1, width
    while high - low > close:
        middle = (low + high) / 2
        if middle > 0 and _break(layout, middle) <= count:
            high = middle
        else:
            low = middle
    return high


def _lines(layout: QTextLayout) -> Iterator[QTextLine]:
    return (layout.lineAt(index) for index in range(layout.lineCount()))
