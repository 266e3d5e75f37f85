"""The list of a transcript's lines: thousands of them, of which only those in sight are set."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from captionplayer.ui.transcriptlayout import FontFor
from captionplayer.ui.transcriptline import TranscriptLine
from captionplayer.ui.transcriptmodel import Index, TranscriptModel

_ESTIMATE = 2.2  # of a line's height: what a line takes that was never in sight
_ABOVE = 1  # lines kept in sight before the one that is followed


class TranscriptList(QListView):
    """Lines of one or two languages; one Tab stop, the arrows go from line to line.

    The scroll bar counts lines. A line's height is measured when it comes into sight: QListView
    itself would measure all, which takes a second, and a table's headers are heard though hidden.
    """

    chosen = Signal(int)
    moved = Signal()
    copy_asked = Signal()

    def __init__(self, model: TranscriptModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("transcriptLines")
        self._lines = model
        self._line = TranscriptLine(model, self)
        self._heights: dict[int, int] = {}
        self._quiet = False
        self.setModel(model)
        self.setItemDelegate(self._line)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # a bar that comes and goes would break the lines anew
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        model.modelReset.connect(self.measure_anew)
        self.verticalScrollBar().actionTriggered.connect(self._tell_moved)
        self.selectionModel().currentChanged.connect(self._tell_moved)

    def set_fonts(self, fonts: FontFor, line_spacing: int) -> None:
        """Set captions in these fonts, lines apart by per cent of them."""
        self._line.set_fonts(fonts, line_spacing)
        self.measure_anew()

    def show_found(self) -> None:
        """Mark what was found, or no longer; it takes no more room than before."""
        self._line.forget()
        self.viewport().update()

    # where lines are

    @Slot()
    def measure_anew(self) -> None:
        """The lines are others, or set otherwise."""
        self._line.forget()
        self._heights.clear()
        self.updateGeometries()
        self.viewport().update()

    def _measure(self, row: int) -> int:
        if row not in self._heights:
            self._heights[row] = self._line.height(row, self.viewport().width())
        return self._heights[row]

    def _about(self, rows: Iterable[int]) -> int:
        """The height of lines of which some were never in sight."""
        estimate = round(_ESTIMATE * self.fontMetrics().lineSpacing())
        return sum(self._heights.get(row, estimate) for row in rows)

    def _top(self) -> int:
        return self.verticalScrollBar().value()

    def rows_in_sight(self) -> range:
        """The lines that are seen as a whole; of one that is higher than the list, its part."""
        rows = range(self._top(), len(self._lines.rows))
        return rows[: max(self._fitting(rows), 1)] if self.isVisible() else range(0)

    def _fitting(self, rows: range) -> int:
        """How many of these lines, the first of them first, there is room for."""
        room = self.viewport().height()
        for count, row in enumerate(rows):
            room -= self._measure(row)
            if room < 0:
                return count
        return len(rows)

    def updateGeometries(self) -> None:
        """The scroll bar ends where the last lines fill the list."""
        count = len(self._lines.rows)
        fitting = self._fitting(range(count - 1, -1, -1)) if self.isVisible() else 0
        bar = self.verticalScrollBar()
        bar.setRange(0, max(count - max(fitting, 1), 0))
        bar.setPageStep(max(fitting - 1, 1))
        bar.setSingleStep(1)

    def doItemsLayout(self) -> None:
        """Nothing of what QListView would lay out for every line is used here."""
        QAbstractItemView.doItemsLayout(self)

    def visualRect(self, index: Index) -> QRect:
        """Where a line is, from the list's upper edge."""
        row, top = index.row(), self._top()
        if not index.isValid():
            return QRect()
        y = self._about(range(top, row)) if row >= top else -self._about(range(row, top))
        return QRect(0, y, self.viewport().width(), self._about((row,)))

    def _row_at(self, y: int) -> int:
        """The line at a height, the nearest where there is none."""
        row, count = self._top(), len(self._lines.rows)
        while y < 0 < row:
            row -= 1
            y += self._about((row,))
        while row < count - 1 and y >= (height := self._about((row,))):
            y -= height
            row += 1
        return row

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The line at a point."""
        if not self._lines.rows:
            return QModelIndex()
        index = self._lines.index(self._row_at(point.y()))
        return index if self.visualRect(index).contains(point) else QModelIndex()

    def scrollTo(
        self,
        index: QModelIndex | QPersistentModelIndex,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Scroll no further than needed to have the whole line in sight."""
        del hint
        row, bar = index.row(), self.verticalScrollBar()
        if row < bar.value():
            bar.setValue(row)
        elif row >= bar.value() + self._fitting(range(bar.value(), row + 1)):
            bar.setValue(row - max(self._fitting(range(row, -1, -1)), 1) + 1)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Lines differ in height: paint them where they are now."""
        del dx, dy
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks the lines anew."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.measure_anew()
        self.updateGeometries()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines in sight."""
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        usual = option.state
        y = 0
        for row in range(self._top(), len(self._lines.rows)):
            if y >= self.viewport().height():
                break
            height = self._measure(row)
            option.rect = QRect(0, y, self.viewport().width(), height)
            if option.rect.intersects(event.rect()):
                index = self._lines.index(row)
                option.state = usual | self._state(index)
                self._line.paint(painter, option, index)
            y += height
        painter.end()

    def _state(self, index: QModelIndex) -> QStyle.StateFlag:
        state = QStyle.StateFlag.State_None
        if self.selectionModel().isSelected(index):
            state |= QStyle.StateFlag.State_Selected
        if self.hasFocus() and index == self.currentIndex():
            state |= QStyle.StateFlag.State_HasFocus
        return state

    # moving and selecting

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where a key leads from the current line."""
        del modifiers
        actions = QAbstractItemView.CursorAction
        page = max(self.verticalScrollBar().pageStep(), 1)
        count, row = len(self._lines.rows), max(self.currentIndex().row(), 0)
        steps = {
            actions.MoveUp: -1,
            actions.MovePrevious: -1,
            actions.MoveDown: 1,
            actions.MoveNext: 1,
            actions.MovePageUp: -page,
            actions.MovePageDown: page,
            actions.MoveHome: -count,
            actions.MoveEnd: count,
        }
        return self._lines.index(min(max(row + steps.get(action, 0), 0), max(count - 1, 0)))

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select from line to line."""
        if not self._lines.rows:
            return
        rect = rect.normalized()
        ends = (self._lines.index(self._row_at(y)) for y in (rect.top(), rect.bottom()))
        self.selectionModel().select(QItemSelection(*ends), command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """What a change of the selection paints anew: all in sight."""
        del selection
        return QRegion(self.viewport().rect())

    def reveal(self, row: int) -> None:
        """Scroll a line into sight with those that follow; nothing else moves."""
        if not (0 <= row < len(self._lines.rows) and self.isVisible()):
            return
        top = self._top()
        if row < top or row >= top + self._fitting(range(top, row + 1)):
            self.verticalScrollBar().setValue(max(row - _ABOVE, 0))

    def begin_at(self, row: int) -> None:
        """Make a line the current one without its counting as the learner's move."""
        self._quiet = True
        self.go_to(row)
        self._quiet = False

    def go_to(self, row: int) -> None:
        """Make a line the current one, in sight; the focus stays where it is."""
        index = self._lines.index(row)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect)
        self.scrollTo(index)

    def take_focus(self) -> None:
        """Bring the focus to the current line, at first the one that is said now."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def selected_rows(self) -> list[int]:
        """The lines that are selected, in their order."""
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    # the learner

    @Slot()
    def _tell_moved(self) -> None:
        if not self._quiet:
            self.moved.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The arrows start from the line that is said now."""
        if not self.currentIndex().isValid() and self._lines.rows:
            self.begin_at(min(self._lines.now, default=0))
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes to the line's place in the video."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            if self.currentIndex().isValid():
                self.chosen.emit(self.currentIndex().row())
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Letters do not go to a line that begins so: all begin with a time."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes to the line's place; with Shift or Control it selects."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        plain = event.modifiers() == Qt.KeyboardModifier.NoModifier
        is_left = event.button() == Qt.MouseButton.LeftButton
        if plain and is_left and index.isValid() and len(self.selected_rows()) <= 1:
            self.chosen.emit(index.row())
