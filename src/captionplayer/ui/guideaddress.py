"""An address that a link of the guide names: shown, copied, and opened only where that is asked."""

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from captionplayer.ui.copybutton import CopyButton
from captionplayer.ui.directions import isolated
from captionplayer.ui.flow import FlowLayout
from captionplayer.ui.namedbutton import NamedButton
from captionplayer.ui.prose import Prose

_WEB = ("https", "http")


class Address(QFrame):
    """Hidden until it has an address to show."""

    closed = Signal()
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._target = ""
        self._words = Prose(self)
        self.copy_button = CopyButton("guideCopy", self.tr("Copy the address"), self)
        self.copy_button.clicked.connect(self._copy)
        self.open_button = NamedButton("guideOpen", self.tr("Open in the web browser"), self)
        self.open_button.clicked.connect(self._open)
        self.close_button = NamedButton("guideClose", self.tr("Back to the guide"), self)
        self.close_button.clicked.connect(self.put_away)
        buttons = FlowLayout()
        copy = self.copy_button
        for widget in (copy, copy.told, self.open_button, self.close_button):
            buttons.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.addWidget(self._words)
        column.addLayout(buttons)
        self.hide()

    def show_target(self, target: str) -> None:
        """Show where a link leads; the focus comes to what opens nothing."""
        self._target = target
        is_web = QUrl(target).scheme() in _WEB
        words = (
            self.tr("This address is not opened by itself: {address}")
            if is_web
            else self.tr("This page is not part of the program: {address}")
        ).format(address=isolated(target))
        self._words.show_words(words, self.layoutDirection())
        self.setAccessibleName(self._words.accessibleName())
        self.copy_button.forget(self._words.accessibleName())
        self.open_button.setVisible(is_web)
        self.show()
        self.copy_button.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def put_away(self) -> None:
        """Hide it."""
        self.hide()
        self.closed.emit()

    @Slot()
    def _copy(self) -> None:
        words = self.tr("Address copied")
        self.copy_button.copy(self._target, words)
        self.said.emit(words)

    @Slot()
    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._target))
