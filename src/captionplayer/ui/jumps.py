"""Where a learner goes by keys and buttons, and how fast; each is said as well."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from captionplayer.captions.times import clock
from captionplayer.ui.actions import Actions
from captionplayer.ui.notices import announce
from captionplayer.ui.player import RATES, Player
from captionplayer.ui.times import speed

STEP = 5_000
FAR_STEP = 10_000


class Jumps(QObject):
    """Steps through a lesson: by time, by caption, to its start; and through the speeds.

    `uncover` takes the poster away, under which nobody could see where a jump led.
    """

    def __init__(self, player: Player, uncover: Callable[[], None], pane: QWidget) -> None:
        super().__init__(pane)
        self._player = player
        self._uncover = uncover
        self._pane = pane

    def connect_commands(self, actions: Actions) -> None:
        """Let the commands lead here."""
        for command, slot in {
            "back": self.back,
            "forward": self.forward,
            "back-far": self.back_far,
            "forward-far": self.forward_far,
            "previous-caption": self.previous_caption,
            "next-caption": self.next_caption,
            "restart": self.restart,
            "stop": self.stop,
            "repeat-caption": self.repeat_caption,
            "slower": self.slower,
            "faster": self.faster,
            "usual-speed": self.usual_speed,
        }.items():
            actions[command].triggered.connect(slot)

    def _seek_by(self, step: int) -> None:
        self._uncover()
        self._player.seek_by(step)
        self._say_time()

    def _say_time(self) -> None:
        """Where a jump led to, for who does not see the time."""
        announce(self._pane, clock(self._player.time))

    @Slot()
    def back(self) -> None:
        """Back by a step."""
        self._seek_by(-STEP)

    @Slot()
    def forward(self) -> None:
        """Forward by a step."""
        self._seek_by(STEP)

    @Slot()
    def back_far(self) -> None:
        """Back by a longer step."""
        self._seek_by(-FAR_STEP)

    @Slot()
    def forward_far(self) -> None:
        """Forward by a longer step."""
        self._seek_by(FAR_STEP)

    @Slot()
    def previous_caption(self) -> None:
        """To the caption before."""
        self._uncover()
        self._player.previous_caption()
        self._say_time()

    @Slot()
    def next_caption(self) -> None:
        """To the next caption."""
        self._uncover()
        self._player.next_caption()
        self._say_time()

    @Slot()
    def repeat_caption(self) -> None:
        """Play this caption once more, or the last one."""
        self._uncover()
        self._player.repeat_caption()

    @Slot()
    def stop(self) -> None:
        """Stand still at the start."""
        self._player.pause()
        self._uncover()
        self._player.seek(0)

    @Slot()
    def restart(self) -> None:
        """To the start of the lesson."""
        self._uncover()
        self._player.seek(0)
        self._say_time()

    @Slot()
    def slower(self) -> None:
        """One step slower."""
        self._set_rate(max((rate for rate in RATES if rate < self._player.rate), default=RATES[0]))

    @Slot()
    def faster(self) -> None:
        """One step faster."""
        self._set_rate(min((rate for rate in RATES if rate > self._player.rate), default=RATES[-1]))

    @Slot()
    def usual_speed(self) -> None:
        """As it was recorded."""
        self._set_rate(1.0)

    def _set_rate(self, rate: float) -> None:
        self._player.set_rate(rate)
        announce(self._pane, self.tr("Speed: {rate}").format(rate=speed(rate)))
