"""What is spoken when: the captions that are due, by a voice or by the screen reader.

EN 301 549, 7.1.5 (spoken subtitles). A caption is spoken once, in its own language, while the
lesson plays, whether captions are shown or not. Where one is not finished when the next is due, the
learner has chosen: "hurry" speaks what follows faster, and leaves out what would be too far behind;
"skip" cuts off the running one; "wait" holds the picture until the voice is done.
"""

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible

from captionplayer.captions.track import Cue
from captionplayer.errors import Notice, notice
from captionplayer.language import own_name, spoken_language
from captionplayer.ui.voices import FASTEST, Manner, Voices

OFF, PROGRAM, SCREEN_READER = "off", "program", "screen-reader"
HURRY, SKIP, WAIT = "hurry", "skip", "wait"
_BEHIND = 3  # captions that may wait for the voice; older ones are left out
_FASTER = 0.3  # of the rate, for each caption that is late
_SETTLE = 200  # ms without another jump until the captions of the new place are spoken
_PAUSE = 500  # ms of silence after which the video has its loudness again


@dataclass(frozen=True)
class Wishes:
    """The learner's choices: who speaks, and what is done where the voice is late.

    `sound_language` is the language of the sound whose captions are left out; empty: none is.
    """

    by: str = OFF
    late: str = HURRY
    sound_language: str = ""


MannerOf = Callable[[str], tuple[str, Manner]]
Announce = Callable[[str], None]


class Speaking(QObject):
    """Follows the captions that are due, and has them spoken.

    `manner_of` gives the wished voice's name and manner for a language, `announce` hands a text to
    the screen reader, `make_voices` makes the voices when they are first wanted; while `are_heard`
    is true, captions are heard in another way, and nobody is to speak over it.
    """

    lowered = Signal(bool)
    """The video's sound is to be lowered, or not any more."""
    holding_changed = Signal(bool)
    """The picture is to be held, or not any more."""
    noticed = Signal(Notice)
    prepared = Signal()
    read_out = Signal(tuple)
    """Captions that a voice has spoken to their end, or that were handed to a screen reader."""

    def __init__(
        self,
        make_voices: Callable[[], Voices],
        manner_of: MannerOf,
        announce: Announce,
        parent: QObject | None = None,
        are_heard: Callable[[], bool] = bool,
    ) -> None:
        super().__init__(parent)
        self._make_voices = make_voices
        self._are_heard = are_heard
        self._manner_of = manner_of
        self._announce = announce
        self._wishes = Wishes()
        self._voices: Voices | None = None
        self._playing = False
        self._due: tuple[Cue, ...] = ()
        self._current: Cue | None = None
        self._queue: deque[Cue] = deque()
        self._missing: set[str] = set()
        self._is_low = self._holding = self._is_late = False
        self._settle = QTimer(self, interval=_SETTLE, singleShot=True)
        self._settle.timeout.connect(self._speak_due)
        self._quiet = QTimer(self, interval=_PAUSE, singleShot=True)
        self._quiet.timeout.connect(self._raise)

    @property
    def voices(self) -> Voices | None:
        """The voices, once they were wanted."""
        return self._voices

    def prepare(self) -> Voices:
        """The voices, made and asked for their languages now if they were not yet."""
        if self._voices is None:
            voices = self._make_voices()
            self._adopt(voices)
            voices.prepare()
            return voices
        return self._voices

    def _adopt(self, voices: Voices) -> None:
        self._voices = voices
        voices.setParent(self)
        voices.prepared.connect(self._take_prepared)
        voices.finished.connect(self._go_on)
        voices.failed.connect(self._take_failure)

    def _renew(self) -> None:
        """Where a voice was lost, or there was none, look for voices anew."""
        voices = self._voices
        if voices is not None and voices.are_ready and not voices.are_whole:
            self._voices = None
            self._missing.clear()
            voices.deleteLater()

    def set_wishes(self, wishes: Wishes) -> None:
        """Speak as wished from now on; another speaker begins with what is due now."""
        before, self._wishes = self._wishes, wishes
        if wishes.by != before.by:
            self.silence()
            if wishes.by == PROGRAM:
                self._renew()
                self.prepare()
            self._speak_due()
        elif wishes.late != WAIT:
            self._hold(False)

    def forget(self) -> None:
        """Another lesson: say anew which voices are missing."""
        self.silence()
        self._due = ()
        self._missing.clear()

    def take_over(self, before: "Speaking") -> None:
        """Go on in the middle of a caption that another one began to speak; that one is done."""
        self._wishes, self._playing, self._due = before._wishes, before._playing, before._due
        self._missing, self._holding = before._missing, before._holding
        self._current, self._queue = before._current, before._queue
        self._is_late = before._is_late
        voices, before._voices, before._current = before._voices, None, None
        before._holding = False  # it lets nothing go on: the player has changed hands
        before._queue = deque()
        before.silence()
        if voices is not None:
            voices.prepared.disconnect(before._take_prepared)
            voices.finished.disconnect(before._go_on)
            voices.failed.disconnect(before._take_failure)
            self._adopt(voices)
        if self._current is not None:
            self._lower()

    # what happens in the player

    @Slot(tuple)
    def follow(self, due: tuple[Cue, ...]) -> None:
        """Other captions are due."""
        new = [cue for cue in due if cue not in self._due]
        if self._are_others_instead(new, due):
            self._stop_voice()
        self._due = due
        if self._playing and not self._settle.isActive():
            self._take(new)

    def _are_others_instead(self, new: list[Cue], due: tuple[Cue, ...]) -> bool:
        """Whether cues went before their time was over: those of another language came."""
        gone = [cue for cue in self._due if cue not in due]
        return any(cue.start < before.end for cue in new for before in gone)

    @Slot(bool)
    def follow_playing(self, playing: bool) -> None:
        """Pause silences; where it goes on, what is due is spoken from its start."""
        if playing == self._playing:
            return
        self._playing = playing
        if playing:
            self._speak_due()
        else:
            self.silence()

    @Slot()
    def follow_end(self) -> None:
        """The lesson ended; its last caption is spoken to the end."""
        self._playing = False
        self._hold(False)

    @Slot()
    def follow_jump(self) -> None:
        """A seek silences; what is due at the new place is spoken once no other follows."""
        self.silence()
        self._settle.start()

    @Slot()
    def silence(self) -> None:
        """Not another sound, at once."""
        self._settle.stop()
        self._stop_voice()
        self._hold(False)
        self._raise()

    def _stop_voice(self) -> None:
        self._queue.clear()
        if self._current is not None:
            self._current = None
            if self._voices is not None:
                self._voices.silence()

    def close(self) -> None:
        """Silence for good: the window closes."""
        self.silence()
        if self._voices is not None:
            self._voices.close()
            self._voices = None

    def try_voice(self, text: str, language: str) -> None:
        """Speak a sample now, whoever speaks captions."""
        voices = self.prepare()
        self.silence()
        sample = Cue(0, 0, text, language)
        if voices.are_ready:
            self._speak(sample)
        else:
            self._queue.append(sample)

    # the machine

    @Slot()
    def _speak_due(self) -> None:
        if self._playing:
            self._take(self._due)

    def _take(self, cues: tuple[Cue, ...] | list[Cue]) -> None:
        wanted = [cue for cue in cues if self._is_wanted(cue)]
        if not wanted or self._are_heard():
            return
        if self._wishes.by == SCREEN_READER:
            self._announce("\n".join(cue.text for cue in wanted))
            if QAccessible.isActive():  # else nobody says it
                self.read_out.emit(tuple(wanted))
        elif self._wishes.by == PROGRAM:
            self._take_for_voice(wanted)

    def _is_wanted(self, cue: Cue) -> bool:
        known = self._wishes.sound_language
        return bool(cue.text.strip()) and not (
            known and spoken_language(cue.language) == spoken_language(known)
        )

    def _take_for_voice(self, cues: list[Cue]) -> None:
        voices = self.prepare()
        busy = self._current is not None
        if busy and self._wishes.late == SKIP:
            self._stop_voice()
        self._is_late = self._current is not None
        self._queue.extend(cues)
        if not voices.are_ready:
            self._queue = deque(cues)  # the older ones will be too late
        elif self._current is None:
            self._go_on()
        elif self._wishes.late == WAIT:
            self._hold(True)
        while len(self._queue) > _BEHIND and self._wishes.late == HURRY:
            self._queue.popleft()

    @Slot()
    def _take_prepared(self) -> None:
        self.prepared.emit()
        if self._current is None:
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        """The voice is free: the next one, if any waits."""
        done, self._current = self._current, None
        if done is not None and done.start < done.end:  # a sample has no time
            self.read_out.emit((done,))
        while self._queue and self._current is None:
            self._speak(self._queue.popleft())
        if not self._queue:
            self._hold(False)
        if self._current is None:
            self._quiet.start()

    def _speak(self, cue: Cue) -> None:
        voices = self.prepare()
        wanted, manner = self._manner_of(cue.language)
        if self._is_late and self._wishes.late == HURRY:
            rate = manner.rate * (1 + _FASTER * (len(self._queue) + 1))
            manner = replace(manner, rate=min(round(rate), max(FASTEST, manner.rate)))
        self._current = cue
        if not voices.speak(cue.text, cue.language, manner, wanted):
            self._current = None
            if not voices.are_fewer:  # that one was lost has been told
                self._tell_missing(cue.language)
            return
        self._quiet.stop()
        self._lower()

    def _tell_missing(self, language: str) -> None:
        heard = spoken_language(language)
        if heard not in self._missing:
            self._missing.add(heard)
            self.noticed.emit(notice("voice-missing", language=own_name(language)))

    @Slot(Notice)
    def _take_failure(self, trouble: Notice) -> None:
        self._current = None
        self._queue.clear()
        self._hold(False)
        self._raise()
        if self._wishes.by == PROGRAM:
            self.noticed.emit(trouble)

    def _hold(self, holding: bool) -> None:
        if holding != self._holding:
            self._holding = holding
            self.holding_changed.emit(holding)

    def _lower(self) -> None:
        if not self._is_low:
            self._is_low = True
            self.lowered.emit(True)

    @Slot()
    def _raise(self) -> None:
        self._quiet.stop()
        if self._is_low:
            self._is_low = False
            self.lowered.emit(False)
