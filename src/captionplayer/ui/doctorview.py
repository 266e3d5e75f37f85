"""The doctor's report in the window: what is broken or missing first, and all of it to copy."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from captionplayer.doctor.finding import Finding
from captionplayer.doctor.lesson import retold
from captionplayer.doctor.report import as_text, ordered
from captionplayer.doctor.words import Words
from captionplayer.ui.copybutton import CopyButton
from captionplayer.ui.directions import isolated, spoken
from captionplayer.ui.doctorprocess import DoctorProcess
from captionplayer.ui.flow import FlowLayout
from captionplayer.ui.namedbutton import NamedButton
from captionplayer.ui.prose import Prose

_PADDING = 20  # pixels of a row, left and right, that the style sheet takes from its words


class _Wrapped(QStyledItemDelegate):
    """Rows as high as their words need: Qt forgets the padding when it breaks their lines."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """The size with the padding counted in."""
        narrower = QStyleOptionViewItem(option)
        narrower.rect = option.rect.adjusted(0, 0, -_PADDING, 0)
        return super().sizeHint(narrower, index)


class DoctorView(QWidget):
    """What was found on this computer, one row for each check, and none by colour alone."""

    back_requested = Signal()
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("doctor")
        self._language = QLocale().name().split("_")[0]
        self._words = Words(self._language, QCoreApplication.translate)
        self._shown_words = Words(self._language, QCoreApplication.translate, isolated)
        self._findings: Sequence[Finding] = ()
        self._process = DoctorProcess(self)
        self._process.finished.connect(self.show_findings)
        self.summary = Prose(self, "title")
        self.table = self._make_table()
        self.copy_button = CopyButton("doctorCopy", self.tr("Copy the report"), self)
        self.copy_button.clicked.connect(self.copy)
        self.again_button = NamedButton("doctorAgain", self.tr("Check again"), self)
        self.again_button.clicked.connect(self.check)
        self.back_button = NamedButton("doctorBack", self.tr("Back to the video"), self)
        self.back_button.clicked.connect(self.back_requested)
        self._lay_out()

    def _make_table(self) -> QTableWidget:
        table = QTableWidget(0, 1, self)
        table.setObjectName("doctorTable")
        table.setHorizontalHeaderLabels([self.tr("What was found")])
        table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        table.setTabKeyNavigation(False)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setVerticalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().hide()
        table.setItemDelegate(_Wrapped(table))
        return table

    def _lay_out(self) -> None:
        buttons = QWidget(self)
        row = FlowLayout(buttons, 12)
        copy = self.copy_button
        for widget in (copy, copy.told, self.again_button, self.back_button):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self.summary)
        layout.addWidget(self.table, 1)
        layout.addWidget(buttons)

    def take_focus(self) -> None:
        """Bring the focus to the findings."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def check(self) -> None:
        """Look at everything anew, unless that is under way."""
        if self._process.is_running:
            return
        if self.isAncestorOf(QGuiApplication.focusObject()):  # type: ignore[arg-type]
            self.take_focus()  # a button that is switched off cannot keep it
        self.copy_button.setEnabled(False)
        self.again_button.setEnabled(False)
        self.copy_button.forget()
        self.table.setRowCount(0)
        self._summarise(self.tr("This computer is being checked; it takes a few seconds."))
        self._process.start()

    def close_process(self) -> None:
        """Look no further: the window closes."""
        self._process.stop()

    @Slot(list)
    def show_findings(self, findings: Sequence[Finding]) -> None:
        """Show what was found."""
        self._findings = [retold(finding, self._language) for finding in findings]
        rows = self.table.verticalHeader()
        # while they are filled their heights are left alone: each row would measure all
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.setRowCount(len(findings))
        for row, finding in enumerate(ordered(self._findings)):
            self.table.setItem(row, 0, _item(self._told(finding)))
        rows.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # first: Orca 43 tells the new name of what has the focus, not of the table around it
        self._summarise(self._words.summary(findings))
        self.table.setCurrentCell(0, 0)
        self.copy_button.setEnabled(True)
        self.again_button.setEnabled(True)

    def _summarise(self, words: str) -> None:
        self.summary.show_words(words, self.layoutDirection())
        self.table.setAccessibleName(words)
        self.said.emit(words)

    def _told(self, finding: Finding) -> str:
        """A row; names and places leave the direction of the sentence alone."""
        told = (self._shown_words.title(finding), self._shown_words.told(finding))
        return "\n".join(filter(None, told))

    @Slot()
    def copy(self) -> None:
        """Put the report on the clipboard, as text."""
        words = self.tr("Copied")
        self.copy_button.copy(as_text(self._findings, self._words), words)
        self.said.emit(words)


def _item(words: str) -> QTableWidgetItem:
    """A row that shows these words, and says them without their marks of direction."""
    item = QTableWidgetItem(words)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken(words))
    return item
