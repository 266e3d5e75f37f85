"""What opens beside the picture, or under it in a narrow window: exercises, keys."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QSplitter, QStackedLayout, QWidget

from captionplayer.ui.exercise import ExerciseView
from captionplayer.ui.keys import KeyList

_COLUMNS = 50  # average letters that the side view has room for
_ROWS = 11
_LEAST_PLAYER = 75  # average letters, below which the picture goes above the side view


class Side(QWidget):
    """Holds one view at a time; hidden until one is asked for.

    (To a screen reader a QStackedWidget would be a "layered pane".)
    """

    back_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._stack = QStackedLayout(self)
        letters = self.fontMetrics()
        self.setMinimumWidth(_COLUMNS * letters.averageCharWidth())
        self.setMinimumHeight(_ROWS * letters.lineSpacing())
        self._exercises: ExerciseView | None = None
        self._keys: KeyList | None = None
        self._beneath = False
        self.hide()

    def set_exercises(self, view: ExerciseView | None) -> None:
        """Take the exercises of the lesson that was opened, and give up the last one's."""
        if self._exercises is not None:
            self._stack.removeWidget(self._exercises)
            self._exercises.deleteLater()
        self._exercises = view
        if view is not None:
            view.back_requested.connect(self._go_back)
            self._stack.addWidget(view)
        self.hide()

    @property
    def exercises(self) -> ExerciseView | None:
        """The exercises that can be shown."""
        return self._exercises

    def show_exercises(self) -> None:
        """Show the exercises; the focus stays where it is."""
        if self._exercises is not None:
            self._stack.setCurrentWidget(self._exercises)
            self.show()

    def show_keys(self, letter_keys: bool) -> None:
        """Show the list of keys."""
        if self._keys is None:
            self._keys = KeyList(letter_keys, self)
            self._keys.back_requested.connect(self._go_back)
            self._stack.addWidget(self._keys)
        self._keys.show_keys(letter_keys)
        if not self.shows_keys():
            self._beneath = self.isVisible()
        self._stack.setCurrentWidget(self._keys)
        self.show()

    def put_away(self) -> None:
        """Hide what is shown; under the list of keys the exercises come back if they were there."""
        under_keys = self.shows_keys() and self._beneath
        if self._exercises is not None:
            self._stack.setCurrentWidget(self._exercises)
        self.setVisible(under_keys and self._exercises is not None)

    def take_focus(self) -> None:
        """Bring the focus to the view that is shown."""
        view = self._keys if self.shows_keys() else self._exercises
        if view is not None:
            view.take_focus()

    def shows_keys(self) -> bool:
        """Whether the list of keys is what is shown."""
        current = self._stack.currentWidget()
        return self.isVisible() and current is not None and current is self._keys

    @Slot()
    def _go_back(self) -> None:
        self.back_requested.emit()


class Split(QSplitter):
    """The player and the side view: side by side, or one above the other in a narrow window."""

    def __init__(self, player: QWidget, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)
        self._player = player
        self._side = side
        self.addWidget(player)
        self.addWidget(side)
        self.setSizes([30_000, 20_000])

    def arrange(self, width: int) -> None:
        """Choose by the window's width: side by side where there is room for both."""
        least = _LEAST_PLAYER * self.fontMetrics().averageCharWidth()
        least = max(least, self._player.minimumSizeHint().width())
        narrow = width < least + self._side.minimumWidth()
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if wanted != self.orientation():
            self.setOrientation(wanted)
            shares = (1, 1) if narrow else (3, 2)
            for index, share in enumerate(shares):
                self.setStretchFactor(index, share)
            self.setSizes([share * 10_000 for share in shares])
