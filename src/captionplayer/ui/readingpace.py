"""Pause until read: the player waits after a caption for the learner's reading speed, or a key."""

from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from captionplayer.captions.reading import Reading, ReadingSpeed, reading_time
from captionplayer.captions.track import Cue
from captionplayer.ui import settings as kept
from captionplayer.ui.player import Player
from captionplayer.ui.settings import READING_PAUSES, Settings


class ReadingPace(QObject):
    """Follows the captions that a player shows, and holds it while one is still being read."""

    mode_changed = Signal(str)
    said = Signal(str)

    def __init__(self, player: Player, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._player = player
        self._settings = settings
        self._reading = Reading(_now, ReadingSpeed())
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._go_on)
        self._waits = False
        self._told_of_key = False
        self.apply()
        player.cues_ending.connect(self._wait_if_unread)
        player.cues_changed.connect(self._follow)
        player.sought.connect(self._start_again)
        player.waiting_changed.connect(self._take_waiting)

    def announce_all(self) -> None:
        """Tell the settings once, as the window is built."""
        self.mode_changed.emit(self.mode)

    @property
    def mode(self) -> str:
        """ "off", "speed" or "key"."""
        return self._settings.get(kept.READING_PAUSE)

    @property
    def speed(self) -> ReadingSpeed:
        """How fast the learner reads."""
        words = self._settings.get(kept.WORDS_PER_MINUTE)
        return ReadingSpeed(words, self._settings.get(kept.CHARACTERS_PER_MINUTE))

    @Slot()
    def apply(self) -> None:
        """Take the settings as they are now; a wait that they do not ask for is over."""
        self._reading.speed = self.speed
        self._go_on()
        self.mode_changed.emit(self.mode)

    def set_mode(self, mode: str) -> None:
        """Wait for the "speed" of the learner, for a "key", or not at all ("off")."""
        self._settings.set(kept.READING_PAUSE, mode)
        self.apply()

    @Slot()
    def turn(self) -> None:
        """From not waiting to the reading speed, from there to a key, and back to not waiting."""
        place = READING_PAUSES.index(self.mode) + 1
        self.set_mode(READING_PAUSES[place % len(READING_PAUSES)])
        self.said.emit(self._in_words())

    def sign(self, key: str) -> str:
        """What is shown on the picture while it waits for the reader; `key` is what plays on."""
        if not self._waits:
            return ""
        if self.mode == "key":
            return self.tr("{key}: go on").format(key=key) if key else self.tr("Play to go on")
        return self.tr("Time to read")

    def _in_words(self) -> str:
        words = {
            "off": self.tr("Pause until read: off"),
            "speed": self.tr("Pause until read: at your reading speed"),
            "key": self.tr("Pause until read: until you press a key"),
        }
        return words[self.mode]

    @Slot(tuple)
    def _wait_if_unread(self, ending: tuple[Cue, ...]) -> None:
        if self.mode == "speed":
            rest = self._reading.rest(ending)
            self._rest.setInterval(rest)
        else:
            rest = any(reading_time(cue.text, self.speed) for cue in ending)
        self._waits = bool(rest) and self.mode != "off"
        if self._waits:
            self._player.wait()

    @Slot()
    def _go_on(self) -> None:
        if self._waits:
            self._waits = False
            self._rest.stop()
            self._player.go_on()

    @Slot(bool)
    def _take_waiting(self, waiting: bool) -> None:
        if not waiting:
            self._waits = False
            self._rest.stop()
        elif not self._waits:
            return
        elif self.mode == "speed":
            self._rest.start()
        elif not self._told_of_key:
            self._told_of_key = True  # at each caption it would only disturb
            self.said.emit(self.tr("The player waits until you play on"))

    @Slot(tuple)
    def _follow(self, cues: tuple[Cue, ...]) -> None:
        """Other captions are shown; while waiting, these may be others of the same picture."""
        self._reading.show(cues)
        if not cues:
            self._go_on()
        elif self._waits and self.mode == "speed":
            self._rest.start(self._reading.rest(cues))

    @Slot()
    def _start_again(self) -> None:
        self._reading.start_again()


def _now() -> float:
    return 1000 * monotonic()
