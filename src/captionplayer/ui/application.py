"""Qt's application, and what macOS asks of it: a file to open comes as an event, not as a word."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Tells of files that the Finder, or the Dock, wants opened; elsewhere nobody sends that."""

    file_asked = Signal(object)  # the Path

    def event(self, event: QEvent) -> bool:
        """Only what is meant for the application itself comes here, so that it costs nothing."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_asked.emit(Path(event.file()))
            return True
        return super().event(event)
