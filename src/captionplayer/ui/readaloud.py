"""Words of exercises by ear: what a learner asks for, each text by a voice of its own language."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from captionplayer.errors import Notice, notice
from captionplayer.language import own_name
from captionplayer.ui.voices import Manner, Voices

if TYPE_CHECKING:
    from captionplayer.exercises.problem import Text

MannerOf = Callable[[str], tuple[str, Manner]]


class ReadAloud(QObject):
    """Reads one thing at a time; asked for the same again while it reads, it stops.

    `make_voices` makes the voices when they are first wanted, `manner_of` gives the wished voice's
    name and manner for a language.
    """

    began = Signal()
    """Something is read now: nothing else is to be heard."""
    noticed = Signal(Notice)

    def __init__(
        self,
        make_voices: Callable[[], Voices],
        manner_of: MannerOf,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_voices = make_voices
        self._manner_of = manner_of
        self._voices: Voices | None = None
        self._asked: tuple[Text, ...] = ()
        self._left: deque[Text] = deque()

    @property
    def voices(self) -> Voices | None:
        """The voices, once they were wanted."""
        return self._voices

    @property
    def is_reading(self) -> bool:
        """Whether something is read, or waits for the voices."""
        return bool(self._asked)

    @Slot(tuple)
    def read(self, texts: tuple[Text, ...]) -> None:
        """Read these texts in place of others, or stop where they are being read."""
        again = self._asked == texts
        self.stop()
        if again:
            return
        self.began.emit()
        self._asked = texts
        self._left.extend(text for text in texts if text.text.strip())
        if self._prepare().are_ready:
            self._go_on()

    @Slot()
    def stop(self) -> None:
        """Not another sound."""
        if self.is_reading:
            self._forget()
            if self._voices is not None:
                self._voices.silence()

    @Slot(bool)
    def follow_playing(self, playing: bool) -> None:
        """The lesson plays: it is to be heard alone."""
        if playing:
            self.stop()

    def close(self) -> None:
        """Silence for good: the window closes."""
        self.stop()
        if self._voices is not None:
            self._voices.close()
            self._voices = None

    def _prepare(self) -> Voices:
        """The voices; where one was lost, or there was none, they are looked for anew."""
        voices = self._voices
        if voices is not None and voices.are_ready and not voices.are_whole:
            voices.deleteLater()
            voices = None
        if voices is None:
            voices = self._voices = self._make_voices()
            voices.setParent(self)
            voices.prepared.connect(self._go_on)
            voices.finished.connect(self._go_on)
            voices.failed.connect(self._take_failure)
            voices.prepare()
        return voices

    @Slot()
    def _go_on(self) -> None:
        """The voice is free: the next text, if any waits; what has no voice is told and left."""
        missing: set[str] = set()
        while self._left and self._voices is not None:
            text = self._left.popleft()
            wanted, manner = self._manner_of(text.language)
            if self._voices.speak(text.text, text.language, manner, wanted):
                break
            missing.add(own_name(text.language))
        else:
            self._forget()
        for language in sorted(missing):
            self.noticed.emit(notice("reader-missing", language=language))

    @Slot(Notice)
    def _take_failure(self, trouble: Notice) -> None:
        if self.is_reading:
            self._forget()
            self.noticed.emit(notice("reader-lost", **trouble.fields))

    def _forget(self) -> None:
        self._asked = ()
        self._left.clear()
