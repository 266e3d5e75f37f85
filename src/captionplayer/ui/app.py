"""The only place where the parts are put together."""

import logging
import sys
from collections.abc import Sequence
from pathlib import Path
from threading import Thread

from platformdirs import user_cache_path, user_config_path, user_data_path
from PySide6.QtCore import QCoreApplication, QLoggingCategory, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from captionplayer.errors import Notice, StorageError
from captionplayer.language import own_name
from captionplayer.lessons.folder import open_lesson
from captionplayer.lessons.lesson import Lesson
from captionplayer.lessons.progress import Progress
from captionplayer.lessons.session import Session
from captionplayer.ui import theme
from captionplayer.ui.settings import Settings
from captionplayer.ui.window import Window

NAME = "captionplayer"


def run(lesson: Lesson, *, language: str | None, start: bool, fullscreen: bool) -> int:
    """Show the lesson in a window until it is closed; returns the exit code."""
    application = make_application()
    program = Program()
    program.show(lesson, language or "", start=start, fullscreen=fullscreen)
    code = application.exec()
    program.close()
    return code


def make_application() -> QApplication:
    """Qt's application with this program's name and look."""
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        # without this every frame goes to the graphics card and back: three times the work
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ForceRasterWidgets)
        application = QApplication(sys.argv[:1])
    QCoreApplication.setApplicationName(NAME)
    application.setApplicationDisplayName(NAME)
    application.setDesktopFileName(NAME)
    theme.apply(application, theme.theme_now(application))
    return application


class Program(QObject):
    """One window with the learner's settings and progress."""

    def __init__(self) -> None:
        super().__init__()
        logging.getLogger("captionplayer").setLevel(logging.INFO)
        self._progress, notices = open_progress(user_data_path(NAME) / "progress.sqlite")
        self._notices = notices
        self.window = Window(Settings(user_config_path(NAME) / "settings.ini"), self._session)
        self._later = Later(self.window, self)
        self.window.pane.player.ready.connect(self._later.begin)

    def _session(self, path: Path) -> Session:
        return Session(open_lesson(path, user_cache_path(NAME)), self._progress)

    def show(self, lesson: Lesson, language: str, *, start: bool, fullscreen: bool) -> None:
        """Show the window first; all that takes time comes after it."""
        self._first = (Session(lesson, self._progress), language, start)
        self.window.show()
        if fullscreen:
            self.window.commands["fullscreen"].trigger()
        QTimer.singleShot(0, self._open_first)

    @Slot()
    def _open_first(self) -> None:
        session, language, start = self._first
        self.window.open(session, language=language, start=start)
        for notice in self._notices:
            self.window.pane.notices.post(notice)

    def close(self) -> None:
        """Let go of the learner's file."""
        self._progress.close()


def open_progress(path: Path) -> tuple[Progress, tuple[Notice, ...]]:
    """The learner's progress; kept in memory, and said so, where it cannot be kept in its file."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        progress = Progress.open(path)
    except StorageError as error:
        return Progress.in_memory(), (error.notice,)
    return progress, progress.notices


class Later(QObject):
    """What is not needed for the first picture, and takes longer than a picture may.

    A thread imports the icon library and looks up the names of the lesson's languages; then the
    window takes them.
    """

    _done = Signal()

    def __init__(self, window: Window, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._begun = False
        self._done.connect(self._use)

    @Slot()
    def begin(self) -> None:
        """Begin, once."""
        if not self._begun:
            self._begun = True
            languages = self._window.languages.offered()
            Thread(target=self._prepare, args=(languages,), name="later", daemon=True).start()

    def _prepare(self, languages: Sequence[str]) -> None:
        import captionplayer.ui.icons  # noqa: F401, PLC0415 - so that the GUI thread finds it

        for language in languages:
            own_name(language)
        self._done.emit()

    @Slot()
    def _use(self) -> None:
        from captionplayer.ui.icons import Icons  # noqa: PLC0415 - imported by the thread

        self._window.use_icons(Icons(self))
        self._window.languages.fill()
