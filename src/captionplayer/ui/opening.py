"""Opens what the learner chooses."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from captionplayer.errors import CaptionPlayerError, Notice

if TYPE_CHECKING:
    from captionplayer.lessons.session import Session

Open = Callable[[Path], "Session"]
"""Opens the lesson that is there. Raises CaptionPlayerError."""


class Opening(QObject):
    """Asks for a lesson's file or folder and tells the session with it, or what is amiss."""

    opened = Signal(object)  # the Session
    noticed = Signal(Notice)

    def __init__(self, open_session: Open, parent: QWidget) -> None:
        super().__init__(parent)
        self._open_session = open_session
        self._window = parent

    def open_path(self, path: Path) -> None:
        """Open what the learner named; on trouble the lesson before stays."""
        try:
            session = self._open_session(path)
        except CaptionPlayerError as error:
            self.noticed.emit(error.notice)
            return
        self.opened.emit(session)

    @Slot()
    def ask_for_file(self) -> None:
        """Let the learner choose a lesson's file."""
        kinds = self.tr("Lessons and captions (*.lesson *.toml *.json *.txt *.srt);;All files (*)")
        title = self.tr("Open a lesson")
        name, _ = QFileDialog.getOpenFileName(self._window, title, "", kinds)
        if name:
            self.open_path(Path(name))

    @Slot()
    def ask_for_folder(self) -> None:
        """Let the learner choose a lesson's folder."""
        name = QFileDialog.getExistingDirectory(self._window, self.tr("Open a lesson folder"))
        if name:
            self.open_path(Path(name))
