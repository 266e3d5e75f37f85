"""Which menu a test opens."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication


def opened_by(act):
    """The menus that open when the test acts; each is closed again, as it would wait for ever."""
    seen = []

    def close():
        menu = QApplication.activePopupWidget()
        seen.append(menu)
        menu.close()

    QTimer.singleShot(50, close)
    act()
    return seen
