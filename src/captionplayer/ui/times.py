"""Times and speeds as people write them."""

from PySide6.QtGui import QGuiApplication


def clock(time: float) -> str:
    """Milliseconds as 1:12 or 1:02:03."""
    minutes, seconds = divmod(int(time) // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def speed(rate: float) -> str:
    """A rate as 1.5×, which among words from right to left would else be ×1.5."""
    text = f"{rate:g}×"
    mark = "\N{LEFT-TO-RIGHT MARK}"
    return f"{mark}{text}{mark}" if QGuiApplication.isRightToLeft() else text
