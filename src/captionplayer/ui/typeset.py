"""Caption text set in balanced lines: which font, how wide, which glyphs are missing.

Draws on any painter, with or without a window.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import ceil

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontDatabase, QPainter, QTextLayout, QTextLine, QTextOption

from captionplayer.language import direction, script

# Most legible sans-serif families per script, first those made for it; Qt falls back by itself
# after them. Named, because Han characters are drawn differently in the four that use them.
_FAMILIES: dict[str, Sequence[str]] = {
    "Arab": ("Noto Sans Arabic", "Noto Naskh Arabic", "Segoe UI", "Geeza Pro", "DejaVu Sans"),
    "Hans": ("Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", "PingFang SC"),
    "Hant": ("Noto Sans CJK TC", "Noto Sans TC", "Microsoft JhengHei", "PingFang TC"),
    "Jpan": ("Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic UI", "Hiragino Sans"),
    "Kore": ("Noto Sans CJK KR", "Noto Sans KR", "Malgun Gothic", "Apple SD Gothic Neo"),
}
_LATIN: Sequence[str] = (
    "Noto Sans",
    "Segoe UI",
    "Helvetica Neue",
    "DejaVu Sans",
    "Liberation Sans",
)
_LINE_PITCH = 1.5  # ems


def families(language: str) -> list[str]:
    """The font families to try for a language, best first."""
    own = _FAMILIES.get(script(language), ())
    return [*own, *(family for family in _LATIN if family not in own)]


def font_for(language: str, pixels: float) -> QFont:
    """The caption font for a language at a height in pixels."""
    font = QFont()
    font.setFamilies(_installed(language))
    font.setPixelSize(max(round(pixels), 6))
    font.setWeight(QFont.Weight.Medium)
    return font


@lru_cache(maxsize=32)
def _installed(language: str) -> list[str]:
    """The language's families that this system has, then the interface's own."""
    own = [family for family in families(language) if QFontDatabase.hasFamily(family)]
    return own + [family for family in QFont().families() if family not in own]


@dataclass(frozen=True)
class Block:
    """Text in lines: draw it with `paint`; `width` and `height` in the font's pixels."""

    layout: QTextLayout
    width: float
    height: float
    lines: int

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Draw the lines with the painter's pen, the block's top left corner at `at`."""
        self.layout.draw(painter, at)

    def fonts(self) -> tuple[str, ...]:
        """The families that the glyphs are really taken from."""
        return tuple(dict.fromkeys(run.rawFont().familyName() for run in self.layout.glyphRuns()))

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
            if glyph == 0 and by_unit[index].isprintable()
        }
        return "".join(sorted(lost))


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
        width = _narrowest(layout, width, count)
        _break(layout, width)
    natural = ceil(max((line.naturalTextWidth() for line in _lines(layout)), default=0.0))
    if _break(layout, natural) > count:
        # a soft hyphen has no width of its own until a line is broken at it
        natural = min(natural + font.pixelSize(), ceil(width))
        _break(layout, natural)
    pitch = _LINE_PITCH * font.pixelSize()
    height = _set_lines(layout, pitch)
    return Block(layout, natural, height, layout.lineCount())


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


def _set_lines(layout: QTextLayout, pitch: float) -> float:
    """Put the lines below each other, none higher than `pitch`; returns the height of all.

    Some Arabic fonts claim more than two ems per line for marks that captions do not have.
    """
    top = 0.0
    for line in _lines(layout):
        height = min(line.height(), pitch)
        surplus = line.height() - height
        line.setPosition(QPointF(0, top - surplus * line.ascent() / line.height()))
        top += height
    return top


def _narrowest(layout: QTextLayout, width: float, count: int) -> float:
    """The least width that still gives as many lines: what balances them."""
    low, high = width / count - 1, width
    while high - low > 1:
        middle = (low + high) / 2
        if middle > 0 and _break(layout, middle) <= count:
            high = middle
        else:
            low = middle
    return high


def _lines(layout: QTextLayout) -> Iterator[QTextLine]:
    return (layout.lineAt(index) for index in range(layout.lineCount()))
