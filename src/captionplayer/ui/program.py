"""The only place where the parts are put together."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

from platformdirs import user_cache_path, user_data_path
from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from captionplayer.language import own_name
from captionplayer.secondstart.wish import Wish
from captionplayer.telling import tell
from captionplayer.ui import settings as kept
from captionplayer.ui import theme
from captionplayer.ui.app import NAME
from captionplayer.ui.application import Application
from captionplayer.ui.assembly import fill
from captionplayer.ui.handover import give_focus, hand_over
from captionplayer.ui.icons import Icons, window_icon
from captionplayer.ui.languages import system_languages
from captionplayer.ui.later import Later
from captionplayer.ui.media import Media
from captionplayer.ui.settings import Settings
from captionplayer.ui.translation import Translation, choose
from captionplayer.ui.window import Window

if TYPE_CHECKING:
    from captionplayer.lessons.lesson import Lesson
    from captionplayer.lessons.session import Session
    from captionplayer.ui.learner import Learner
    from captionplayer.ui.otherstarts import OtherStarts

_TURN = 20  # ms between looks whether a new window is on the screen
_TURNS = 50


class Program(QObject):
    """One window with the learner's settings and progress."""

    def __init__(
        self, settings: Settings, window: Window | None = None, media: Media | None = None
    ) -> None:
        """`window` is one that is empty and may be seen already."""
        super().__init__()
        self._settings = settings
        self._known: Learner | None = None
        self._notices = settings.notices
        self._icons: Icons | None = None
        self._translation = Translation()
        self._translation.use(self._language())
        self._before: Window | None = None
        self._other_starts: OtherStarts | None = None
        self._closed = False
        self._asked = Wish()
        self._rest: Iterator[Callable[[], object]] | None = None
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._go_on)
        application = QApplication.instance()
        if isinstance(application, Application):
            application.file_asked.connect(self.open_file)
        self.window = self._fill(window or Window(settings), media)

    def _learner(self) -> Learner:
        """Who learns here; asked for when the window is there."""
        from captionplayer.ui.learner import Learner  # noqa: PLC0415 - the window comes first

        if self._known is None:
            progress = user_data_path(NAME, appauthor=False) / "progress.sqlite"
            self._known = Learner(progress, user_cache_path(NAME, appauthor=False))
            self._notices += self._known.notices
        return self._known

    def _fill(self, window: Window, media: Media | None = None) -> Window:
        fill(window, self._session, media)
        window.language_asked.connect(self.choose_language)
        window.theme_changed.connect(self.follow_theme)
        if self._icons is not None:
            window.use_icons(self._icons)
        elif self._rest is None:
            window.pane.player.ready.connect(self._begin_rest)
        return window

    def _language(self) -> str:
        return choose(self._settings.get(kept.INTERFACE_LANGUAGE), system_languages())

    @Slot(str)
    def choose_language(self, language: str) -> None:
        """Speak this language from now on, or with an empty one the system's."""
        self._settings.set(kept.INTERFACE_LANGUAGE, language)
        # whoever asked for it, such as a menu, is still at work
        QTimer.singleShot(0, self._speak)

    @Slot()
    def _speak(self) -> None:
        """Put a window in the chosen language in the place of the one that is there."""
        if self._before is not None or self._translation.language == self._language():
            return
        self._translation.use(self._language())
        self._before, self.window = self.window, self._fill(Window(self._settings))
        hand_over(self._before, self.window)
        self.window.show()
        give_focus(self._before, self.window)
        self.window.activateWindow()
        self._patience = _TURNS
        self._put_away()

    @Slot()
    def _put_away(self) -> None:
        """Close the window before, once the new one covers it."""
        if self._before is None:
            return
        handle = self.window.windowHandle()
        if handle is not None and not handle.isExposed() and self._patience > 0:
            self._patience -= 1
            QTimer.singleShot(_TURN, self._put_away)
            return
        self._before.close()
        self.window.join_desktop()
        self._before.deleteLater()
        self._before = None
        self._speak()  # another language may have been asked for meanwhile

    @Slot()
    def close_window(self) -> None:
        """End the program as by hand."""
        self.window.close()

    def _session(self, path: Path) -> Session:
        return self._learner().session(path)

    def _session_in(self, lesson: Lesson) -> Session:
        return self._learner().session_in(lesson)

    def show(self, lesson: Lesson, language: str, *, start: bool, fullscreen: bool) -> None:
        """Show the window first; all that takes time comes after it."""
        self._first = (lesson, language, start)
        if self.window.isVisible():  # seen already, and filled just now
            self._open_first()
        else:
            self.window.show()
            QTimer.singleShot(0, self._open_first)
        if fullscreen:
            self.window.commands["fullscreen"].trigger()

    @Slot()
    def _open_first(self) -> None:
        begun, language, start = self._first
        lesson = begun.whole()
        for each in lesson.notices:
            if each not in begun.notices:
                tell(each)
        session = self._session_in(lesson)
        self.window.open(session, language=language, start=start)
        for each in self._notices:
            self.window.pane.notices.post(each)

    @Slot()
    def _begin_rest(self) -> None:
        self.window.pane.player.ready.disconnect(self._begin_rest)
        self._rest = iter(
            (
                self._collect_garbage_again,
                self._show_icons,
                self._follow_system,
                self._join_desktop,
                self._hear_other_starts,
                self._look_up_names,
                partial(Later, self),
            )
        )
        self._turns.start()

    @Slot()
    def _go_on(self) -> None:
        """Do a thing that the first picture does not need; pictures come between two of them."""
        do = next(self._rest or iter(()), None)
        if do is None or self._closed:
            self._turns.stop()
        else:
            do()

    def _collect_garbage_again(self) -> None:
        gc.freeze()
        gc.enable()  # put off by the command line

    def _show_icons(self) -> None:
        QApplication.setWindowIcon(window_icon())
        self._icons = Icons()
        self.window.use_icons(self._icons)

    def _follow_system(self) -> None:
        hints = QApplication.styleHints()
        hints.colorSchemeChanged.connect(self.follow_theme)
        contrast = theme.contrast_hints(hints)
        if contrast is not None:
            contrast.contrastPreferenceChanged.connect(self.follow_theme)

    def _join_desktop(self) -> None:
        self.window.join_desktop()

    def _hear_other_starts(self) -> None:
        from captionplayer.ui.otherstarts import OtherStarts  # noqa: PLC0415 - loads QtNetwork

        how = (self._window_now, self._session, self._session_in)
        self._other_starts = OtherStarts(*how, self)
        if self._asked.lesson:
            self._other_starts.take(self._asked)

    @Slot(str)
    def open_file(self, path: str) -> None:
        """Open what the system wants opened, as if another start had asked for it."""
        self._asked = Wish(lesson=path)
        if self._other_starts is not None:
            self._other_starts.take(self._asked)

    def _window_now(self) -> Window:
        return self.window

    @Slot()
    def follow_theme(self) -> None:
        """The system, or the learner, wishes for other colours."""
        application = QApplication.instance()
        if isinstance(application, QApplication):
            now = theme.theme_now(application.styleHints(), self._settings.get(kept.THEME))
            theme.apply(application, now)
            if self._icons is not None:
                self.window.use_icons(self._icons)

    def _look_up_names(self) -> None:
        # all together they take longer than a picture may; the menu finds them looked up
        names = (*self.window.languages.offered(), *kept.INTERFACE_LANGUAGES)
        Thread(target=lambda: list(map(own_name, names)), name="names", daemon=True).start()

    def close(self) -> None:
        """Hear of nobody any more, and let go of the learner's file."""
        application = QApplication.instance()
        if isinstance(application, Application) and not self._closed:
            application.file_asked.disconnect(self.open_file)
        self._closed = True
        if self._other_starts is not None:
            self._other_starts.end()
            self._other_starts = None
        if self._known is not None:
            self._known.close()
