"""Keeps the learner's place in the lesson: as it plays, when it stops, and before it closes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from captionplayer.errors import StorageError
from captionplayer.ui.pane import PlayerPane

if TYPE_CHECKING:
    from captionplayer.lessons.session import Session

_EVERY = 5_000  # ms of playback between two times that the place is kept


class PlaceKeeper(QObject):
    """Follows the player of one session at a time; trouble is told by the pane's notices."""

    def __init__(self, pane: PlayerPane, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pane = pane
        self._session: Session | None = None
        self._kept = -1  # the last place that was kept
        pane.player.time_changed.connect(self._keep_at_times)
        pane.player.playing_changed.connect(self.keep)

    def follow(self, session: Session | None) -> None:
        """Keep the places of this session from now on; of none, keep nothing."""
        self._session = session
        self._kept = -1

    def forget(self) -> None:
        """What was kept is erased: this place is not kept again, only another one."""
        self._kept = int(self._pane.player.time)

    @Slot()
    def keep(self) -> None:
        """Keep where the lesson is now; not before it began, nor at its end."""
        player = self._pane.player
        if self._session is None or not self._pane.uncovered or player.at_end:
            return
        place, before = int(player.time), self._kept
        if place == before:
            return
        self._kept = place
        try:
            self._session.keep_place(self._kept, player.duration)
        except StorageError as error:
            self._pane.notices.post(error.notice)

    @Slot(int)
    def _keep_at_times(self, time: int) -> None:
        if abs(time - self._kept) >= _EVERY:
            self.keep()
