"""A page that scrolls up and down to what has the focus, and to what is shown anew."""

from PySide6.QtCore import QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget
from shiboken6 import isValid

_AROUND = 12  # pixels above and below what comes into sight


class ScrolledPage(QScrollArea):
    """Brings the control that the focus comes to into sight, wherever the focus comes from.

    Qt does so only where the Tab key moves it within the page (WCAG 2.2, 2.4.7 and 2.4.11).
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted: tuple[QWidget, ...] = ()
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self._scroll_to_wanted)
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

    @Slot(tuple)
    def bring_into_sight(self, widgets: tuple[QWidget, ...]) -> None:
        """Scroll to the first of these, and to the others as far as there is room for them."""
        self._wanted = widgets
        self._soon.start()  # once the page has room for them

    @Slot()
    def _scroll_to_wanted(self) -> None:
        page, room = self.widget(), self.viewport().height()
        top = bottom = 0
        for widget in self._wanted:
            if page is None or not (isValid(widget) and widget.isVisible()):
                continue
            first = widget.mapTo(page, QPoint(0, -_AROUND)).y()
            last = first + widget.height() + 2 * _AROUND
            if top == bottom:
                top, bottom = first, last
            elif max(bottom, last) - min(top, first) <= room:
                top, bottom = min(top, first), max(bottom, last)
        self._wanted = ()
        if top < bottom:
            bar = self.verticalScrollBar()
            bar.setValue(min(max(bar.value(), bottom - room), top))
