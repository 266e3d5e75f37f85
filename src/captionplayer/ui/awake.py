"""Keeps the screen awake while a lesson plays, by the system's own way."""

import ctypes
import os
import sys
from typing import Protocol

from PySide6.QtCore import QObject, QProcess, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCallWatcher,
)

from captionplayer.ui.dbusvalues import uint32

_IDLE = 8  # org.freedesktop.portal.Inhibit: the session is not to be taken for idle


class Inhibitor(Protocol):
    """One system's way to keep the screen awake."""

    def hold(self) -> None:
        """Keep it awake from now on."""

    def release(self) -> None:
        """Let it sleep."""


class Awake(QObject):
    """Follows a player: awake while it plays, not while it is paused."""

    def __init__(self, inhibitor: Inhibitor, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._inhibitor = inhibitor
        self._held = False

    @Slot(bool)
    def follow(self, playing: bool) -> None:
        """Playback began, or ended."""
        if playing != self._held:
            self._held = playing
            (self._inhibitor.hold if playing else self._inhibitor.release)()


def inhibitor(bus: QDBusConnection | None, parent: QObject, reason: str) -> Inhibitor | None:
    """This system's way; None where there is none."""
    if sys.platform == "win32":
        return _Windows()
    if sys.platform == "darwin":
        return _Caffeinate(parent)
    return _Freedesktop(bus, parent, reason) if bus is not None else None


class _Freedesktop(QObject):
    """The screen saver's service, or where there is none the portal; no call is waited for."""

    def __init__(self, bus: QDBusConnection, parent: QObject, reason: str) -> None:
        super().__init__(parent)
        self._bus = bus
        self._reason = reason
        self._wanted = False
        self._asked: QDBusPendingCallWatcher | None = None
        self._end: QDBusMessage | None = None
        self._by_portal = False

    def hold(self) -> None:
        self._wanted = True
        if self._asked is None and self._end is None:
            self._ask()

    def release(self) -> None:
        self._wanted = False
        if self._end is not None:
            self._bus.send(self._end)
            self._end = None

    def _ask(self) -> None:
        call = self._portal_call() if self._by_portal else self._screen_saver_call()
        self._asked = QDBusPendingCallWatcher(self._bus.asyncCall(call), self)
        self._asked.finished.connect(self._take_answer)

    def _screen_saver_call(self) -> QDBusMessage:
        call = _screen_saver("Inhibit")
        call.setArguments(["captionplayer", self._reason])
        return call

    def _portal_call(self) -> QDBusMessage:
        call = QDBusMessage.createMethodCall(
            "org.freedesktop.portal.Desktop",
            "/org/freedesktop/portal/desktop",
            "org.freedesktop.portal.Inhibit",
            "Inhibit",
        )
        call.setArguments(["", uint32(_IDLE), {"reason": self._reason}])
        return call

    @Slot(QDBusPendingCallWatcher)
    def _take_answer(self, watcher: QDBusPendingCallWatcher) -> None:
        answer = watcher.reply()
        watcher.deleteLater()
        self._asked = None
        if answer.type() != QDBusMessage.MessageType.ReplyMessage:
            self._try_portal()
            return
        self._end = self._end_of(answer.arguments()[0])
        if not self._wanted:
            self.release()

    def _try_portal(self) -> None:
        """There is no screen saver; where there is no portal either, nothing keeps it awake."""
        if not self._by_portal:
            self._by_portal = True
            if self._wanted:
                self._ask()

    def _end_of(self, answer: object) -> QDBusMessage:
        if not self._by_portal:
            end = _screen_saver("UnInhibit")
            end.setArguments([uint32(int(str(answer)))])
            return end
        path = answer.path() if hasattr(answer, "path") else str(answer)
        service, interface = "org.freedesktop.portal.Desktop", "org.freedesktop.portal.Request"
        return QDBusMessage.createMethodCall(service, path, interface, "Close")


def _screen_saver(method: str) -> QDBusMessage:
    name = "org.freedesktop.ScreenSaver"
    return QDBusMessage.createMethodCall(name, "/org/freedesktop/ScreenSaver", name, method)


class _Windows:
    """SetThreadExecutionState: ES_CONTINUOUS, with ES_SYSTEM_REQUIRED and ES_DISPLAY_REQUIRED."""

    def hold(self) -> None:
        self._set(0x80000000 | 0x1 | 0x2)

    def release(self) -> None:
        self._set(0x80000000)

    def _set(self, state: int) -> None:
        if sys.platform == "win32":
            ctypes.windll.kernel32.SetThreadExecutionState(state)


class _Caffeinate:
    """macOS's own program; -w ends it with this one, whatever happens."""

    def __init__(self, parent: QObject) -> None:
        self._process = QProcess(parent)

    def hold(self) -> None:
        self._process.start("/usr/bin/caffeinate", ["-d", "-i", "-w", str(os.getpid())])

    def release(self) -> None:
        self._process.terminate()
