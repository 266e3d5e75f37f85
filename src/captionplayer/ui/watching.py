"""Which spans of the lesson were really shown, told to the session as it plays."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from captionplayer.errors import Notice, StorageError
from captionplayer.ui.pane import PlayerPane

if TYPE_CHECKING:
    from captionplayer.lessons.session import Session

_EVERY = 4_000  # ms between two times that what was shown is kept
_SLACK = 500  # ms that a picture may be ahead of the time that has passed


class Watching(QObject):
    """Follows the moments that the pane shows, for one session at a time.

    A span goes on from moment to moment as long as the lesson's time runs no faster than it is
    played: what a seek, a loop or a jump left out is in none. Keeping takes longer than a moment
    may, and is done by a timer.
    """

    unlocked = Signal()
    noticed = Signal(Notice)

    def __init__(self, pane: PlayerPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = pane.player
        self._session: Session | None = None
        self._told_trouble = False
        self._on = False  # whether there is a span that goes on
        self._start = self._end = 0.0
        self._since = QElapsedTimer()
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self.keep)
        pane.moment_shown.connect(self._take)
        pane.player.playing_changed.connect(self._follow_playing)
        pane.player.sought.connect(self._break)

    def follow(self, session: Session | None) -> None:
        """Tell this session from now on what is shown; of none, nothing."""
        self._break()
        self._session = session
        self._told_trouble = False

    def forget(self) -> None:
        """What was shown up to now does not count any more."""
        self._on = False

    @Slot(float)
    def _take(self, time: float) -> None:
        """A moment is shown; called with every frame."""
        if not self._player.playing:
            return
        if not (self._on and self._goes_on(time)):
            self._break()
            self._begin(time)
        self._end = time
        self._since.start()

    def _goes_on(self, time: float) -> bool:
        passed = self._since.elapsed() * self._player.rate
        return 0 <= time - self._end <= passed + _SLACK

    def _begin(self, time: float) -> None:
        self._on = True
        self._start = self._end = time
        self._since.start()

    @Slot(bool)
    def _follow_playing(self, playing: bool) -> None:
        if playing:
            self._break()
            self._begin(self._player.time)
            self._timer.start()
            return
        self._timer.stop()
        if self._on and self._player.at_end:
            self._end = max(self._end, self._player.time)  # the last picture lasts until there
        self._break()

    @Slot()
    def _break(self) -> None:
        """What follows does not belong to what was shown."""
        self.keep()
        self._on = False

    @Slot()
    def keep(self) -> None:
        """Tell what was shown since the last time."""
        session, length = self._session, self._player.duration
        start, self._start = self._start, self._end
        if session is None or not (self._on and length) or int(self._end) <= int(start):
            return
        before = session.exercises_unlocked
        try:
            session.keep_watched(int(start), int(self._end), length)
        except StorageError as error:
            self._tell(error.notice)
        if session.exercises_unlocked and not before:
            self.unlocked.emit()

    def _tell(self, trouble: Notice) -> None:
        """Once for each lesson: what cannot be kept now cannot be kept a moment later either."""
        if not self._told_trouble:
            self._told_trouble = True
            self.noticed.emit(trouble)
