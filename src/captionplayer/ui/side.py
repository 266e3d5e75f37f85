"""What opens beside the picture, or under it in a narrow window: one view at a time."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

_COLUMNS = 50  # average letters that the side view has room for
_ROWS = 11
_FEW_ROWS = 6  # where the picture has to stay in sight


@dataclass(frozen=True)
class _View:
    widget: QWidget
    take_focus: Callable[[], None]
    stays: bool


class Side(QWidget):
    """Views by name. The one asked for last is seen; when it is put away, the one before it is.

    Hidden while none is asked for. (To a screen reader a QStackedWidget would be a "layered pane".)
    """

    shown_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedLayout(self)
        self.setMinimumWidth(_COLUMNS * self.fontMetrics().averageCharWidth())
        self.be_low(False)
        self._views: dict[str, _View] = {}
        self._asked_for: list[str] = []
        self.hide()

    def be_low(self, low: bool) -> None:
        """Make do with a few lines, if the view that is seen can, or with the usual number."""
        rows = _FEW_ROWS if low else _ROWS
        needed = self._needed() if low else 0
        self.setMinimumHeight(max(rows * self.fontMetrics().lineSpacing(), needed))

    def _needed(self) -> int:
        """The least height of the view that is seen (pixels): its buttons may take several rows."""
        view = self._stack.currentWidget()
        layout = view.layout() if view is not None else None
        return layout.totalMinimumHeightForWidth(self.width()) if layout is not None else 0

    def add(
        self, name: str, view: QWidget, take_focus: Callable[[], None], *, stays: bool = False
    ) -> None:
        """Take a view, not shown yet; one that `stays` is left open by `put_away_passing`.

        One of the same name gives way to it, where it is.
        """
        before = self._views.get(name)
        self._views[name] = _View(view, take_focus, stays)
        self._stack.addWidget(view)
        self._refresh()
        if before is not None:
            self._give_up(before.widget)

    def remove(self, name: str) -> None:
        """Give up a view, if it is there; what was shown under it comes back."""
        view = self._views.get(name)
        if view is None:
            return
        self.put_away(name)
        del self._views[name]
        self._give_up(view.widget)

    def _give_up(self, widget: QWidget) -> None:
        self._stack.removeWidget(widget)
        widget.deleteLater()

    def view(self, name: str) -> QWidget | None:
        """The view of this name, whether it is shown or not."""
        found = self._views.get(name)
        return found.widget if found else None

    @property
    def views(self) -> tuple[str, ...]:
        """The names of all views, shown or not."""
        return tuple(self._views)

    @property
    def open_views(self) -> tuple[str, ...]:
        """The names of the views that are asked for, the one that is seen last."""
        return tuple(self._asked_for)

    @property
    def shown(self) -> str:
        """The name of the view that is seen; empty for none."""
        return self._asked_for[-1] if self._asked_for else ""

    def shows(self, name: str) -> bool:
        """Whether this view is the one that is seen."""
        return self.shown == name

    def show_view(self, name: str) -> None:
        """Show a view above the others; the focus stays where it is. Raises KeyError."""
        before = self.shown
        self._asked_for = [*(each for each in self._asked_for if each != name), name]
        self._stack.setCurrentWidget(self._views[name].widget)
        self.show()
        self._tell_from(before)

    def put_away(self, name: str) -> None:
        """Show a view no longer."""
        before = self.shown
        self._asked_for = [each for each in self._asked_for if each != name]
        self._refresh()
        self._tell_from(before)

    def put_away_passing(self) -> None:
        """Put away the view that is seen, unless it is one that stays."""
        if self.shown and not self._views[self.shown].stays:
            self.put_away(self.shown)

    def put_all_away(self) -> None:
        """Show no view any longer."""
        for name in tuple(self._asked_for):
            self.put_away(name)

    def has_focus(self) -> bool:
        """Whether the focus is in a view."""
        widget = self.window().focusWidget()
        return widget is not None and self.isAncestorOf(widget)

    def take_focus(self) -> None:
        """Bring the focus to the view that is seen."""
        if self.shown:
            self._views[self.shown].take_focus()

    def _refresh(self) -> None:
        if self.shown:
            self._stack.setCurrentWidget(self._views[self.shown].widget)
        self.setVisible(bool(self.shown))

    def _tell_from(self, before: str) -> None:
        if self.shown != before:
            self.shown_changed.emit(self.shown)
