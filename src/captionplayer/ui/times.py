"""Speeds as people write them."""

from PySide6.QtGui import QGuiApplication


def speed(rate: float) -> str:
    """A rate as 1.5×, which among words from right to left would else be ×1.5."""
    text = f"{rate:g}×"
    mark = "\N{LEFT-TO-RIGHT MARK}"
    return f"{mark}{text}{mark}" if QGuiApplication.isRightToLeft() else text
