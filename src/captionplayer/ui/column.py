"""A column of widgets that remembers how high it is."""

from PySide6.QtWidgets import QVBoxLayout, QWidget


class Column(QVBoxLayout):
    """Knows its height at each width until something in it changes.

    Qt's own asks all that is in it anew at each other width, and a page with a scroll bar is
    asked at two: with each card that comes, all cards were measured once more.
    """

    _known: dict[int, int] | None = None
    _least: dict[int, int] | None = None

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._known, self._least = {}, {}

    def invalidate(self) -> None:
        """Something in it changed."""
        if self._known is not None and self._least is not None:  # Qt calls it while it is made
            self._known.clear()
            self._least.clear()
        super().invalidate()

    def heightForWidth(self, width: int) -> int:
        """How high it is at this width."""
        if self._known is None:
            return super().heightForWidth(width)
        if width not in self._known:
            self._known[width] = super().heightForWidth(width)
        return self._known[width]

    def minimumHeightForWidth(self, width: int) -> int:
        """How high it is at least at this width."""
        if self._known is None or self._least is None:
            return super().minimumHeightForWidth(width)
        if width not in self._least:
            self._known.pop(width, None)  # Qt takes it from what heightForWidth worked out last
            self._least[width] = super().minimumHeightForWidth(width)
        return self._least[width]
