"""A dropdown that stands in running text: a combo box whose chosen option is never cut off."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from captionplayer.exercises.problem import Dropdown
from captionplayer.ui.directions import side

_PADDING = QSize(58, 14)  # pixels around the words: edge, focus ring and arrow
_HEIGHT = 34  # pixels at least
_MOVES = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape})


class Blank(QComboBox):
    """Shows the options after the words for none; long ones wrap."""

    chosen = Signal(str)
    """The learner chose an option, or none, in the dropdown of this id."""

    def __init__(self, dropdown: Dropdown, none: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._sizes: dict[int, QSize] = {}
        self.id = dropdown.id
        self.is_closed = False
        language = dropdown.options[0].text.language if dropdown.options else ""
        self.setLayoutDirection(side(language))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.addItem(none, "")
        for option in dropdown.options:
            self.addItem(option.text.text or option.value, option.value)
        self._list: QListView | None = None
        self.activated.connect(self._tell)

    @property
    def value(self) -> str:
        """What is given; nothing while no option is chosen."""
        return str(self.currentData() or "")

    def show_value(self, value: str) -> None:
        """Choose the option of this value, or none."""
        self.setCurrentIndex(max(self.findData(value), 0) if value else 0)

    def size_in(self, width: int) -> QSize:
        """Room for the longest option, in several lines where the page is not wide enough."""
        if width not in self._sizes:  # a paragraph asks for it again and again
            self._sizes[width] = self._measure(width)
        return self._sizes[width]

    def _measure(self, width: int) -> QSize:
        metrics = QFontMetrics(self.font())
        texts = [self.itemText(index) for index in range(self.count())]
        most = max(width - _PADDING.width(), 1)
        widest = min(max(metrics.horizontalAdvance(text) for text in texts) + 2, most)
        room = QRect(0, 0, widest, 10_000)
        flags = Qt.TextFlag.TextWordWrap.value
        height = max(metrics.boundingRect(room, flags, text).height() for text in texts)
        return QSize(widest + _PADDING.width(), max(height + _PADDING.height(), _HEIGHT))

    def changeEvent(self, event: QEvent) -> None:
        """Another font takes other room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._sizes.clear()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The box as the style draws it, the words in as many lines as they need."""
        del event
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = ""
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        box = QStyle.ComplexControl.CC_ComboBox
        room = self.style().subControlRect(box, option, field, self)
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        flags = (leading | Qt.AlignmentFlag.AlignVCenter).value | Qt.TextFlag.TextWordWrap.value
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(room, flags, self.currentText())

    @Slot(int)
    def _tell(self, index: int) -> None:
        del index
        if not self.is_closed:
            self.chosen.emit(self.id)

    # a closed one can have the focus, and be read, but does not change

    def showPopup(self) -> None:
        """Offer the options, as wide as they need or the window allows."""
        if not self.is_closed:
            room = self.window().width()
            width = min(max(self.size_in(room).width(), self.width()), room)
            options = self._options()
            options.setMinimumWidth(width)
            # else their lines are counted, and room is made, for the width before
            options.window().resize(width, options.window().height())
            options.doItemsLayout()
            super().showPopup()

    def _options(self) -> QListView:
        """The list that opens; it takes longer to be made than all the rest, so it is made then."""
        if self._list is None:
            self._list = QListView(self)
            self._list.setWordWrap(True)
            self._list.setTextElideMode(Qt.TextElideMode.ElideNone)
            self.setView(self._list)
        return self._list

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that would choose are left to the page while it is closed."""
        if self.is_closed and event.key() not in _MOVES:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the page, not the value, on the way past."""
        if self.hasFocus() and not self.is_closed:
            super().wheelEvent(event)
        else:
            event.ignore()
