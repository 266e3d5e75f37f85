"""MPRIS: the desktop's media keys and its panel reach the player (freedesktop.org, MPRIS 2.2).

Media Player Remote Interfacing Specification, org.mpris.MediaPlayer2 and its Player. Captions
stand for tracks where the desktop has a key for the next and the previous one.
"""

import logging
import os
from typing import Any

from PySide6.QtCore import ClassInfo, Property, QObject, QTimer, Signal, Slot
from PySide6.QtDBus import (
    QDBusAbstractAdaptor,
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
)
from PySide6.QtWidgets import QWidget

from captionplayer import APPLICATION_ID
from captionplayer.ui.dbusvalues import int64
from captionplayer.ui.pane import PlayerPane
from captionplayer.ui.player import RATES
from captionplayer.ui.sound import Sound

_log = logging.getLogger(__name__)
_NAME = "org.mpris.MediaPlayer2.io.github.captionplayer.CaptionPlayer"
_PATH = "/org/mpris/MediaPlayer2"
_PLAYER = "org.mpris.MediaPlayer2.Player"
_US = 1000  # microseconds in a millisecond
# Qt's names of types, and a decorator: PySide takes them, but its stubs do not say so
_LONG: Any = "qlonglong"
_MAP: Any = "QVariantMap"
_WORDS: Any = "QStringList"
_Info: Any = ClassInfo


class Mpris(QObject):
    """Offers one window's player on the session bus until `leave`, and tells what changes there.

    Its slots are not those of the adaptors: the bus would offer them as methods.
    """

    def __init__(self, bus: QDBusConnection, window: QWidget, pane: PlayerPane, sound: Sound):
        super().__init__(window)
        self._bus = bus
        self._pane = pane
        self._sound = sound
        self._root = _Root(self, window)
        self._player = _Player(self, pane, sound)
        self._name = ""
        self._told: dict[str, Any] = {}

    def join(self) -> None:
        """Take the name on the bus; a second program takes one of its own (MPRIS, "Bus Name")."""
        adaptors = QDBusConnection.RegisterOption.ExportAdaptors
        if not self._bus.registerObject(_PATH, self, adaptors):
            _log.info("MPRIS: the object is not taken by the bus")
            return
        for name in (_NAME, f"{_NAME}.instance{os.getpid()}"):
            if self._bus.registerService(name):
                self._name = name
                break
        self._follow()

    def leave(self) -> None:
        """Give the name back."""
        if self._name:
            self._bus.unregisterService(self._name)
            self._bus.unregisterObject(_PATH)
            self._name = ""

    def _follow(self) -> None:
        player = self._pane.player
        player.ready.connect(self._count_lesson)
        player.sought.connect(self._tell_place)
        for signal in (
            player.ready,
            player.playing_changed,
            player.waiting_changed,
            player.rate_changed,
            player.ended,
            self._sound.volume_changed,
            self._pane.title_changed,
        ):
            signal.connect(self._tell_changes)
        self._told = self._facts()

    @Slot()
    def _count_lesson(self) -> None:
        self._player.lesson += 1

    @Slot(float)
    def _tell_place(self, time: float) -> None:
        self._player.Seeked.emit(int(time * _US))

    def _facts(self) -> dict[str, Any]:
        """What is told on change, in values that can be compared."""
        return {
            "PlaybackStatus": self._player.status(),
            "Rate": self._pane.player.rate,
            "Volume": self._sound.volume / 100,
            "Metadata": (self._pane.title, self._pane.player.duration, self._player.lesson),
        }

    @Slot()
    def _tell_changes(self) -> None:
        facts = self._facts()
        changed = {key: value for key, value in facts.items() if value != self._told.get(key)}
        self._told = facts
        if not changed:
            return
        if "Metadata" in changed:
            changed["Metadata"] = self._player.metadata()
        interface = "org.freedesktop.DBus.Properties"
        message = QDBusMessage.createSignal(_PATH, interface, "PropertiesChanged")
        message.setArguments([_PLAYER, changed, []])
        self._bus.send(message)


@_Info({"D-Bus Interface": "org.mpris.MediaPlayer2"})
class _Root(QDBusAbstractAdaptor):
    def __init__(self, owner: QObject, window: QWidget) -> None:
        super().__init__(owner)
        self._window = window

    @Slot()
    def Raise(self) -> None:
        self._window.raise_()
        self._window.activateWindow()

    @Slot()
    def Quit(self) -> None:
        # the answer first: closing takes the bus name away
        QTimer.singleShot(0, self._window.close)

    @Property(bool, constant=True)
    def CanRaise(self) -> bool:
        return True

    @Property(bool, constant=True)
    def CanQuit(self) -> bool:
        return True

    @Property(bool, constant=True)
    def HasTrackList(self) -> bool:
        return False

    @Property(str, constant=True)
    def Identity(self) -> str:
        return "captionplayer"

    @Property(str, constant=True)
    def DesktopEntry(self) -> str:
        return APPLICATION_ID

    @Property(_WORDS, constant=True)
    def SupportedUriSchemes(self) -> list[str]:
        return []

    @Property(_WORDS, constant=True)
    def SupportedMimeTypes(self) -> list[str]:
        return []


@_Info({"D-Bus Interface": _PLAYER})
class _Player(QDBusAbstractAdaptor):
    Seeked = Signal(_LONG)

    def __init__(self, owner: QObject, pane: PlayerPane, sound: Sound) -> None:
        super().__init__(owner)
        self._pane = pane
        self._player = pane.player
        self._sound = sound
        self.lesson = 0

    def status(self) -> str:
        player = self._player
        if not self._pane.uncovered or player.at_end:
            return "Stopped"
        return "Playing" if player.playing and not player.waiting else "Paused"

    def _track(self) -> str:
        return f"/captionplayer/lesson/{self.lesson}"

    def metadata(self) -> dict[str, Any]:
        return {
            "mpris:trackid": QDBusObjectPath(self._track()),
            "mpris:length": int64(self._player.duration * _US),
            "xesam:title": self._pane.title,
        }

    # what the desktop asks for

    @Slot()
    def Play(self) -> None:
        if self.status() != "Playing":
            self._pane.toggle()

    @Slot()
    def Pause(self) -> None:
        self._player.pause()

    @Slot()
    def PlayPause(self) -> None:
        self._pane.toggle()

    @Slot()
    def Stop(self) -> None:
        self._pane.jumps.stop()

    @Slot()
    def Next(self) -> None:
        self._pane.jumps.next_caption()

    @Slot()
    def Previous(self) -> None:
        self._pane.jumps.previous_caption()

    @Slot(_LONG)
    def Seek(self, offset: int) -> None:
        place = self._player.time + offset / _US
        if place > self._player.duration:
            self._pane.jumps.next_caption()  # "acts like a call to Next"
        else:
            self._pane.seek(max(place, 0))

    @Slot(QDBusObjectPath, _LONG)
    def SetPosition(self, track: QDBusObjectPath, position: int) -> None:
        if track.path() == self._track() and 0 <= position <= self._player.duration * _US:
            self._pane.seek(position / _US)

    # what the desktop reads

    @Property(str)
    def PlaybackStatus(self) -> str:
        return self.status()

    @Property(_MAP)
    def Metadata(self) -> dict[str, Any]:
        return self.metadata()

    @Property(_LONG)
    def Position(self) -> int:
        return int(self._player.time * _US)

    def _rate(self) -> float:
        return self._player.rate

    def _set_rate(self, rate: float) -> None:
        if rate > 0:
            self._player.set_rate(rate)
        else:
            self._player.pause()  # "a value of 0.0 should act as though Pause was called"

    Rate = Property(float, _rate, _set_rate)

    def _volume(self) -> float:
        return self._sound.volume / 100

    def _set_volume(self, volume: float) -> None:
        self._sound.set_volume(round(100 * min(max(volume, 0), 1)))

    Volume = Property(float, _volume, _set_volume)

    @Property(float, constant=True)
    def MinimumRate(self) -> float:
        return RATES[0]

    @Property(float, constant=True)
    def MaximumRate(self) -> float:
        return RATES[-1]

    @Property(bool, constant=True)
    def CanGoNext(self) -> bool:
        return True

    @Property(bool, constant=True)
    def CanGoPrevious(self) -> bool:
        return True

    @Property(bool, constant=True)
    def CanPlay(self) -> bool:
        return True

    @Property(bool, constant=True)
    def CanPause(self) -> bool:
        return True

    @Property(bool, constant=True)
    def CanSeek(self) -> bool:
        return True

    @Property(bool, constant=True)
    def CanControl(self) -> bool:
        return True
