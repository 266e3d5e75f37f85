"""Large letters kept as pictures: Qt caches small ones only and draws large ones as shapes."""

from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF
from PySide6.QtGui import QColor, QImage, QPainter, QRawFont, QTransform

from captionplayer.ui.typeset import Block

LARGE = 64  # pixels of the screen: Qt 6 caches letters up to this height
_KEPT = 200  # letters: some megabytes, enough for a page of any alphabet
_NO_SHAPE = QPoint()

Name = tuple[str, float, int, int]


class _Letter(NamedTuple):
    """A picture of a letter, and where its corner lies from the letter's origin, in pixels."""

    picture: QImage
    corner: QPoint


class LetterPictures:
    """Paints blocks of text; each letter's shape is drawn once and copied from then on."""

    def __init__(self) -> None:
        self._letters: OrderedDict[Name, _Letter] = OrderedDict()

    def paint(self, painter: QPainter, block: Block, at: QPointF, colour: QColor) -> None:
        """Draw a block, its top left corner at `at`."""
        ratio = painter.device().devicePixelRatioF()
        copies = self._copies(block, at, ratio, colour) if block.pixels * ratio > LARGE else None
        if copies is None:
            painter.setPen(colour)
            block.paint(painter, at)
            return
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        for place, picture in copies:
            painter.drawImage(place, picture)
        painter.restore()

    def _copies(
        self, block: Block, at: QPointF, ratio: float, colour: QColor
    ) -> list[tuple[QPoint, QImage]] | None:
        """Each letter's picture with its place in pixels; None where a letter has no shape."""
        copies = []
        for run in block.layout.glyphRuns():
            font = run.rawFont()
            for glyph, origin in zip(run.glyphIndexes(), run.positions(), strict=True):
                letter = self._letter(font, glyph, ratio, colour)
                if letter is None:
                    return None
                if not letter.picture.isNull():
                    place = ((at + origin) * ratio).toPoint() + letter.corner
                    copies.append((place, letter.picture))
        return copies

    def _letter(self, font: QRawFont, glyph: int, ratio: float, colour: QColor) -> _Letter | None:
        kind = f"{font.familyName()} {font.styleName()} {font.weight()}"
        name = (kind, font.pixelSize() * ratio, glyph, colour.rgb())
        letter = self._letters.get(name)
        if letter is None:
            letter = _draw(font, glyph, ratio, colour)
            if letter is None:
                return None
            self._letters[name] = letter
            if len(self._letters) > _KEPT:
                self._letters.popitem(last=False)
        else:
            self._letters.move_to_end(name)
        return letter


def _draw(font: QRawFont, glyph: int, ratio: float, colour: QColor) -> _Letter | None:
    """A letter's shape as a picture; None for one that is a picture itself, such as an emoji."""
    path = QTransform.fromScale(ratio, ratio).map(font.pathForGlyph(glyph))
    if path.isEmpty():
        is_space = font.boundingRect(glyph).isEmpty()
        return _Letter(QImage(), _NO_SHAPE) if is_space else None
    area = path.boundingRect().toAlignedRect().adjusted(-1, -1, 1, 1)
    picture = QImage(area.size(), QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(0)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(-area.topLeft())
    painter.fillPath(path, colour)
    painter.end()
    return _Letter(picture, area.topLeft())
