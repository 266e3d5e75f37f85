"""The way into the program: Qt's application, a window at once, and the program in it."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

# not used here: what of it is missing on this computer is to be told before there is a window
import PySide6.QtMultimedia  # noqa: F401
from platformdirs import user_config_path, user_log_path
from PySide6.QtCore import QCoreApplication, QLoggingCategory, QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from captionplayer import APPLICATION_ID
from captionplayer.ui import assistance, log, platform, theme
from captionplayer.ui import settings as kept
from captionplayer.ui.application import Application
from captionplayer.ui.firstsight import BACKGROUND, GROUND, FirstSight
from captionplayer.ui.interruption import Interruption
from captionplayer.ui.qtfolders import lead_to_plugins
from captionplayer.ui.settings import Settings
from captionplayer.ui.window import Window

if TYPE_CHECKING:
    from captionplayer.lessons.lesson import Lesson
    from captionplayer.ui.program import Program

NAME = "captionplayer"
_PATIENCE = 40  # ms for the window to be seen; a desktop may show it later, or not at all


@dataclass(frozen=True)
class First:
    """What is shown first, and how; an empty language of captions is the learner's own."""

    lesson: Lesson
    language: str
    start: bool
    fullscreen: bool


def run(lesson: Lesson, *, language: str | None, start: bool, fullscreen: bool) -> int:
    """Show the lesson in a window until it is closed; returns the exit code."""
    with log.logging_to(log_file()):
        settings = open_settings()
        with platform.failure_told():
            application = _plain_application(settings.get(kept.THEME))
        first = First(lesson, language or "", start, fullscreen)
        beginning = Beginning(application, settings, first)
        interruption = Interruption(beginning.close_window, beginning)
        try:
            return beginning.outcome(application.exec())
        finally:
            interruption.end()
            beginning.close()


class Beginning(QObject):
    """Shows an empty window at once, and brings the program into it when it has been seen.

    Most of the program is not even loaded before: that takes as long as all that comes first. A
    screen reader would say that something is there, and miss what: for it the window comes whole.
    """

    def __init__(self, application: QApplication, settings: Settings, first: First) -> None:
        super().__init__()
        self._application = application
        self._settings = settings
        self._first = first
        self._program: Program | None = None
        self._error: BaseException | None = None
        self._window = Window(settings)
        if assistance.may_be_there():
            self._load()
        else:
            self._show_first_sight()

    def _show_first_sight(self) -> None:
        first = self._first
        sight = FirstSight(BACKGROUND if first.start else GROUND, self._window)
        self._window.setCentralWidget(sight)
        self._turn = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._turn.timeout.connect(self._go_on)
        self._turn.start()
        sight.painted.connect(self._hurry)
        self._window.showFullScreen() if first.fullscreen else self._window.show()

    @Slot()
    def _hurry(self) -> None:
        self._turn.start(0)

    @Slot()
    def _go_on(self) -> None:
        if self._program is not None or not self._window.isVisible():
            return
        try:
            self._load()
        except BaseException as error:
            # a slot's error would be printed, and leave an empty window
            self._error = error
            QCoreApplication.exit(1)

    def _load(self) -> None:
        from captionplayer.ui.media import Media  # noqa: PLC0415 - after the first sight

        theme.use_font(self._application)
        first, media = self._first, None
        if first.start and first.lesson.video is not None:
            media = Media()  # on its way to the first picture while the window is filled
            media.load(first.lesson.video)
        from captionplayer.ui.program import Program  # noqa: PLC0415 - meanwhile

        self._program = Program(self._settings, self._window, media)
        self._program.show(
            first.lesson, first.language, start=first.start, fullscreen=first.fullscreen
        )

    def outcome(self, code: int) -> int:
        """The exit code. Raises what kept the program from its window."""
        if self._error is not None:
            raise self._error
        return code

    @Slot()
    def close_window(self) -> None:
        """End the program as by hand."""
        if self._program is not None:
            self._program.close_window()
        else:
            self._window.close()

    def close(self) -> None:
        """Let go of the learner's file."""
        if self._program is not None:
            self._program.close()


def make_application(wish: str = kept.THEME.default) -> QApplication:
    """Qt's application with this program's name, and its look in the theme that is wished for."""
    application = _plain_application(wish)
    theme.use_font(application)
    return application


def _plain_application(wish: str) -> QApplication:
    """The same, without its font."""
    QLoggingCategory.setFilterRules("qt.multimedia.*=false")
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        # without this every frame goes to the graphics card and back: three times the work
        QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ForceRasterWidgets)
        lead_to_plugins()
        application = Application(sys.argv[:1])
    QCoreApplication.setApplicationName(NAME)
    application.setApplicationDisplayName(NAME)
    application.setDesktopFileName(APPLICATION_ID)
    theme.apply(application, theme.theme_now(application.styleHints(), wish))
    return application


def open_settings() -> Settings:
    """The learner's settings."""
    return Settings(user_config_path(NAME, appauthor=False) / "settings.ini")


def log_file() -> Path:
    """Where the log is written."""
    return user_log_path(NAME, appauthor=False) / "captionplayer.log"
