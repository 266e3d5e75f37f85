"""Qt's application, which hears of files that macOS wants opened."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """The Finder starts no second program: it tells the running one; nobody has tried that yet."""

    file_asked = Signal(str)

    def event(self, event: QEvent) -> bool:
        """Tell the file's path; all else is Qt's."""
        if isinstance(event, QFileOpenEvent):
            self.file_asked.emit(event.file())
            return True
        return super().event(event)
