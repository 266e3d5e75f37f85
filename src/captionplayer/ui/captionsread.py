"""Which captions were read: seen in the transcript, focused, or read out; told to the session.

A learner who reads braille, or listens, unlocks the exercises in this way without the video.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible

from captionplayer.captions.track import Cue
from captionplayer.errors import Notice, StorageError
from captionplayer.ui.pane import PlayerPane
from captionplayer.ui.speaking import Speaking
from captionplayer.ui.transcription import Transcription

if TYPE_CHECKING:
    from captionplayer.lessons.session import Session

LOOK = 1_000  # ms between two looks at the transcript; what both find in sight was read


class CaptionsRead(QObject):
    """Collects captions for one session at a time, as long as its exercises are locked."""

    unlocked = Signal()
    noticed = Signal(Notice)

    def __init__(
        self,
        pane: PlayerPane,
        transcription: Transcription,
        speaking: Speaking,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pane = pane
        self._transcription = transcription
        self._session: Session | None = None
        self._told_trouble = False
        self._in_sight: frozenset[Cue] = frozenset()
        self._new: dict[Cue, None] = {}
        self._told: set[Cue] = set()
        self._timer = QTimer(self, interval=LOOK)
        self._timer.timeout.connect(self._look)
        transcription.cues_focused.connect(self.take)
        pane.player.cues_changed.connect(self._take_in_region)
        speaking.read_out.connect(self.take)

    def follow(self, session: Session | None) -> None:
        """Tell this session from now on what is read; of none, nothing."""
        self.keep()
        self._session = session
        self._told_trouble = False
        self._in_sight = frozenset()
        self._new.clear()
        self._told.clear()
        if session is None or session.exercises_unlocked:
            self._timer.stop()
        else:
            self._timer.start()

    def begin_anew(self) -> None:
        """What was read up to now does not count any more."""
        self._new.clear()
        self.follow(self._session)

    @Slot(tuple)
    def take(self, cues: Iterable[Cue]) -> None:
        """These were read."""
        if self._timer.isActive():
            self._new.update(dict.fromkeys(cue for cue in cues if cue not in self._told))

    @Slot()
    def take_said(self) -> None:
        """The captions that are shown are said by a screen reader, if there is one."""
        if QAccessible.isActive():
            self.take(self._pane.player.cues)

    @Slot(tuple)
    def _take_in_region(self, cues: tuple[Cue, ...]) -> None:
        if self._pane.captions_have_focus():
            self.take(cues)

    @Slot()
    def _look(self) -> None:
        before, self._in_sight = self._in_sight, frozenset(self._transcription.cues_in_sight())
        self.take(self._in_sight & before)
        self._take_in_region(self._pane.player.cues)
        self.keep()

    @Slot()
    def keep(self) -> None:
        """Tell what was read since the last time."""
        session = self._session
        if session is None or not self._new:
            return
        cues = tuple(self._new)
        self._new.clear()
        self._told.update(cues)
        before = session.exercises_unlocked
        try:
            session.keep_read(cues)
        except StorageError as error:
            self._tell(error.notice)
        if session.exercises_unlocked:
            self._timer.stop()
            if not before:
                self.unlocked.emit()

    def _tell(self, trouble: Notice) -> None:
        if not self._told_trouble:
            self._told_trouble = True
            self.noticed.emit(trouble)
