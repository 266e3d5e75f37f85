"""Words with an edge: the five kinds of 47 CFR 79.103(c)(8)."""

from collections.abc import Iterator
from math import cos, pi, sin
from typing import NamedTuple

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QPainter, QPixmap

from captionplayer.ui.style import COLOURS, CaptionStyle, luminance

_BLACK, _WHITE = QColor(0, 0, 0), QColor(255, 255, 255)
_SIDE = QColor(118, 118, 118)  # of letters that stand out or lie deep: seen on black and on white
_MIDDLE = 0.18  # luminance: lighter text has a black edge, darker a white one
_OUTLINE = 0.08  # ems, on each side
_AROUND = 16  # directions that the outline is drawn in
_DEPTH = 0.07  # ems
_SHADOW = 0.065  # ems
_SOFT = 0.04  # ems that a shadow's own edge is blurred over
_FAINT = 0.27  # opacity of that


class _Copy(NamedTuple):
    """The words once more, below themselves."""

    x: float
    y: float
    colour: QColor
    opacity: float = 1


def paint_words(painter: QPainter, words: QPixmap, style: CaptionStyle, pixels: float) -> None:
    """Draw words over their edge; `pixels` is the font's height.

    Copies of a picture of the words make the edge: to stroke their shapes takes 20 times as long.
    """
    shades: dict[int, QPixmap] = {}
    ratio = words.devicePixelRatio()
    for copy in _copies(style, pixels):
        name = copy.colour.rgb()
        if name not in shades:
            shades[name] = _shade(words, copy.colour)
        painter.setOpacity(copy.opacity)
        # at whole pixels of the screen: between them it would be blurred, and slow
        painter.drawPixmap(
            QPointF(round(copy.x * ratio) / ratio, round(copy.y * ratio) / ratio), shades[name]
        )
    painter.setOpacity(1)
    painter.drawPixmap(0, 0, words)


def _shade(words: QPixmap, colour: QColor) -> QPixmap:
    """The words in one colour, pictures among them too."""
    shade = QPixmap(words)
    painter = QPainter(shade)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(shade.rect(), colour)
    painter.end()
    return shade


def _copies(style: CaptionStyle, pixels: float) -> Iterator[_Copy]:
    """What lies under the words, the lowest first."""
    text = COLOURS[style.text]
    opposite = _BLACK if luminance(text) > _MIDDLE else _WHITE
    if style.edge == "outline":
        away = max(_OUTLINE * pixels, 1)
        for step in range(_AROUND):
            angle = 2 * pi * step / _AROUND
            yield _Copy(away * cos(angle), away * sin(angle), opposite)
    elif style.edge in ("raised", "depressed"):
        side = 1 if style.edge == "raised" else -1
        steps = max(round(_DEPTH * pixels), 1)
        yield _Copy(side * (steps + 1), side * (steps + 1), opposite)
        for step in range(steps, 0, -1):
            yield _Copy(side * step, side * step, _SIDE)
    elif style.edge == "drop-shadow":
        away, soft = max(_SHADOW * pixels, 1), _SOFT * pixels
        for x, y in ((-1, 0), (1, 0), (0, -1), (0, 1)):
            yield _Copy(away + x * soft, away + y * soft, opposite, _FAINT)
        yield _Copy(away, away, opposite)
