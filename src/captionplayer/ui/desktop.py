"""What a window shares with the desktop: its media keys, and a screen that stays awake."""

from PySide6.QtCore import QObject
from PySide6.QtDBus import QDBusConnection
from PySide6.QtWidgets import QWidget

from captionplayer.ui.awake import Awake, inhibitor
from captionplayer.ui.mpris import Mpris
from captionplayer.ui.pane import PlayerPane
from captionplayer.ui.sound import Sound


class Desktop(QObject):
    """Joined once the first picture is shown; silent where the desktop offers nothing."""

    def __init__(
        self, window: QWidget, pane: PlayerPane, sound: Sound, bus: QDBusConnection | None
    ) -> None:
        super().__init__(window)
        self._mpris = Mpris(bus, window, pane, sound) if bus else None
        if self._mpris is not None:
            self._mpris.join()
        way = inhibitor(bus, self, self.tr("A lesson is playing"))
        if way is not None:
            awake = Awake(way, self)
            pane.player.playing_changed.connect(awake.follow)
            awake.follow(pane.player.playing)

    def leave(self) -> None:
        """The window closes."""
        if self._mpris is not None:
            self._mpris.leave()
