"""A menu of choices that opens at the choice that holds."""

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu


class ChosenFirst(QObject):
    """The keys start from what is chosen, and a screen reader says it."""

    def __init__(self, menu: QMenu, group: QActionGroup) -> None:
        super().__init__(menu)
        self._menu = menu
        self._group = group
        menu.aboutToShow.connect(self._mark_later)

    @Slot()
    def _mark_later(self) -> None:
        QTimer.singleShot(0, self._mark)  # nothing can be marked before the menu is there

    @Slot()
    def _mark(self) -> None:
        checked = self._group.checkedAction()
        if checked is not None and self._menu.isVisible():
            self._menu.setActiveAction(checked)
