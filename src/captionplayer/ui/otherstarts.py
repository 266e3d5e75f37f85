"""What other starts of the program ask for, done in the window that is there."""

import os
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

from captionplayer.errors import CaptionPlayerError
from captionplayer.language import is_tag
from captionplayer.lessons.lesson import Lesson
from captionplayer.lessons.loose import loose_lesson
from captionplayer.lessons.session import Session
from captionplayer.secondstart.address import address
from captionplayer.secondstart.wish import Wish
from captionplayer.ui.listening import Listening
from captionplayer.ui.window import Window

_WHILE = 500  # ms that a window may take to come forward

OpenPath = Callable[[Path], Session]
OpenLesson = Callable[[Lesson], Session]


class OtherStarts(QObject):
    """Opens what they name in place of the lesson that is shown, once that one is kept."""

    def __init__(
        self,
        window: Callable[[], Window],
        open_path: OpenPath,
        open_lesson: OpenLesson,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._open_path = open_path
        self._open_lesson = open_lesson
        self._wishes: list[Wish] = []
        # the answer first: a lesson may take its time
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._fulfil)
        self._forward = QTimer(self, singleShot=True, interval=_WHILE)
        self._forward.timeout.connect(self._ask_for_a_look)
        self._listening = Listening(self.take, self)
        self._place = address(os.environ)
        self.listen()
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.applicationStateChanged.connect(self.listen)

    @Slot()
    def listen(self) -> None:
        """Listen, if nobody else does; asked anew as the window comes forward after another's."""
        self._listening.begin(self._place)

    def end(self) -> None:
        """Hear no more of them."""
        self._soon.stop()
        self._forward.stop()
        self._place = None
        self._listening.end()

    def take(self, wish: Wish) -> bool:
        """Do that soon; not where the window closes, or cannot keep what was done in it."""
        window = self._window()
        if not window.isVisible() or (_names_lesson(wish) and not window.keep_all()):
            return False
        self._wishes.append(wish)
        self._soon.start()
        return True

    @Slot()
    def _fulfil(self) -> None:
        wishes, self._wishes = self._wishes, []
        for wish in wishes:
            bring_forward(self._window(), wish.token)
            self._forward.start()
            if _names_lesson(wish):
                self._open(wish, self._window())

    def _open(self, wish: Wish, window: Window) -> None:
        try:
            session = self._session(wish)
        except CaptionPlayerError as error:
            window.pane.notices.post_now(error.notice)
            return
        language = wish.language if is_tag(wish.language) else ""
        window.open(session, language=language, start=wish.start)
        if wish.fullscreen and not window.isFullScreen():
            window.commands["fullscreen"].trigger()

    @Slot()
    def _ask_for_a_look(self) -> None:
        """Where the desktop keeps the window behind others; in front of them nothing happens."""
        QApplication.alert(self._window())

    def _session(self, wish: Wish) -> Session:
        if wish.lesson:
            return self._open_path(Path(wish.lesson))
        video = Path(wish.video) if wish.video else None
        exercises = [Path(path) for path in wish.exercises]
        return self._open_lesson(loose_lesson(Path(wish.captions), video, exercises))


def _names_lesson(wish: Wish) -> bool:
    return bool(wish.lesson or wish.captions)


def bring_forward(window: QWidget, token: str) -> None:
    """Have the window in front and active, as far as the desktop lets it.

    On Wayland Qt takes the token for its next activation. On X11 it takes none but its own: a
    desktop that guards the focus marks the window instead.
    """
    if token:
        os.environ["XDG_ACTIVATION_TOKEN"] = token
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
