"""While the exercises are locked: the page that says so, and what opens them without a video."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from captionplayer.errors import Notice, StorageError
from captionplayer.ui.pane import PlayerPane
from captionplayer.ui.side import Side

if TYPE_CHECKING:
    from captionplayer.lessons.session import Session
    from captionplayer.ui.lockedpage import LockedPage

NAME = "exercises"
_REFRESH = 1_000  # ms between two looks at how far the learner is


class Locking(QObject):
    """Keeps the page in the exercises' place, and sees to it that nobody is locked out for ever."""

    unlocked = Signal()
    back_asked = Signal()
    transcript_asked = Signal()
    noticed = Signal(Notice)

    def __init__(self, pane: PlayerPane, side: Side, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._side = side
        self._session: Session | None = None
        self._page: LockedPage | None = None
        self._refresh = QTimer(self, interval=_REFRESH)
        self._refresh.timeout.connect(self.show_state)

    @property
    def page(self) -> LockedPage | None:
        """The page, while it is there."""
        return self._page

    def open(self, session: Session) -> None:
        """Take a lesson."""
        self._session = session
        self.forget()

    def forget(self) -> None:
        """The page is gone from the side."""
        self._refresh.stop()
        self._page = None

    def make(self) -> None:
        """Put the page in the exercises' place, not shown yet."""
        from captionplayer.ui.lockedpage import LockedPage  # noqa: PLC0415 - see later.py

        page = LockedPage(self._side)
        page.back_requested.connect(self.back_asked)
        page.transcript_asked.connect(self.transcript_asked)
        page.read_confirmed.connect(self.confirm_read)
        self._side.add(NAME, page, page.take_focus)
        self._page = page
        self.show_state()
        self._refresh.start()

    @Slot()
    def show_state(self) -> None:
        """Say on the page how far the learner is; nothing tells of it."""
        if self._session is not None and self._page is not None:
            video = self._pane.player.source.has_video
            self._page.show_state(self._session.unlocking, video=video)

    @Slot()
    def confirm_read(self) -> None:
        """The learner says to have read the transcript."""
        if self._session is None:
            return
        try:
            self._session.unlock()
        except StorageError as error:
            self.noticed.emit(error.notice)
        self.unlocked.emit()

    @Slot()
    def look_what_plays(self) -> None:
        """What cannot be played need not be seen; where nothing can be, they are open."""
        session, player = self._session, self._pane.player
        if session is None or not session.lesson.problems or session.exercises_unlocked:
            return
        broken = player.source.breaks_off if player.source.has_video else int(player.time)
        if broken is None or (session.lesson.video is None and player.duration):
            return
        try:
            session.medium_failed(broken)
        except StorageError as error:
            self.noticed.emit(error.notice)
        if session.exercises_unlocked and self._page is not None:
            self.unlocked.emit()
