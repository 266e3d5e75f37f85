"""The focus ring on pictures."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen

COLOURS = (QColor(140, 194, 255), QColor(8, 20, 34))


def paint_ring(painter: QPainter, area: QRect) -> None:
    """Paint two colours just inside the area: one of them stands out from any picture."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for inset, colour in enumerate(COLOURS):
        painter.setPen(QPen(colour, 2))
        edge = 1 + 2 * inset
        painter.drawRect(area.adjusted(edge, edge, -edge, -edge))
