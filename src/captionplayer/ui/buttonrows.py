"""Where the controls lie: the place on top, below it two groups of buttons."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLayout, QVBoxLayout, QWidget

_MARGINS = (16, 6, 16, 8)
_GAP = 24  # pixels, the least between two groups of buttons in one row


def row(widgets: Iterable[QWidget]) -> QHBoxLayout:
    """These beside each other."""
    layout = QHBoxLayout()
    layout.setSpacing(6)
    for widget in widgets:
        # without an alignment the lowest of them would be the height of all
        layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
    return layout


class ButtonRows(QVBoxLayout):
    """The groups of buttons in one row, or in two where the window is too narrow for one."""

    def __init__(
        self, owner: QWidget, place: QHBoxLayout, groups: tuple[QHBoxLayout, QHBoxLayout]
    ) -> None:
        super().__init__(owner)
        _order(place, *groups)
        self._groups = groups
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(2)
        for group in groups:
            group.addStretch(1)
            group.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
            self._buttons.addLayout(group)
        self._buttons.setStretch(0, 1)  # in one row the second group ends it
        self.setContentsMargins(*_MARGINS)
        self.setSpacing(2)
        self.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.addLayout(place)
        self.addLayout(self._buttons)

    def arrange(self, width: int) -> None:
        """One row or two, as is right for so many pixels."""
        room = width - _MARGINS[0] - _MARGINS[2]
        needed = sum(group.sizeHint().width() for group in self._groups) + _GAP
        directions = QBoxLayout.Direction
        wanted = directions.LeftToRight if needed <= room else directions.TopToBottom
        if wanted != self._buttons.direction():
            self._buttons.setDirection(wanted)

    def minimum_width(self) -> int:
        """The pixels that the wider of two rows needs."""
        width = max(group.minimumSize().width() for group in self._groups)
        return width + _MARGINS[0] + _MARGINS[2]


def _order(*rows: QHBoxLayout) -> None:
    """The Tab key goes through the controls as they are seen."""
    items = (each.itemAt(index) for each in rows for index in range(each.count()))
    widgets = [widget for item in items if item and (widget := item.widget())]
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)
