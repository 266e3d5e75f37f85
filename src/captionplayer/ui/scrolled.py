"""A page that scrolls up and down to what has the focus."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget


class ScrolledPage(QScrollArea):
    """Brings the control that the focus comes to into sight, wherever the focus comes from.

    Qt does so only where the Tab key moves it within the page (WCAG 2.2, 2.4.7 and 2.4.11).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # the area itself would be a nameless stop for the keyboard
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        page = self.widget()
        if now is not None and page is not None and page.isAncestorOf(now):
            self.ensureWidgetVisible(now)
