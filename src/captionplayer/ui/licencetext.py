"""A text to read in which each paragraph has a direction of its own."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextOption
from PySide6.QtWidgets import QTextEdit, QWidget

Paragraph = tuple[str, Qt.LayoutDirection]
"""Its words, which may be of several lines, and where these begin."""


class LicenceText(QTextEdit):
    """Shows paragraphs; a caret leads screen readers and the keyboard through them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("licenceText")
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    def show_paragraphs(self, paragraphs: Iterable[Paragraph]) -> None:
        """Show these in place of those before, from the beginning."""
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # told to a screen reader at once
        for number, (words, direction) in enumerate(paragraphs):
            if number:
                cursor.insertBlock()
            form = QTextBlockFormat()
            form.setLayoutDirection(direction)
            cursor.setBlockFormat(form)
            cursor.insertText(words)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
