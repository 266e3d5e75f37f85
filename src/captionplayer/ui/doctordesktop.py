"""The doctor's look at the desktop: a window, sound devices, and the way to a screen reader."""

import sys
from collections.abc import Iterator

from PySide6.QtDBus import QDBusMessage
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtMultimedia import QMediaDevices

from captionplayer.doctor.finding import Finding, missing, well
from captionplayer.ui.sessionbus import session_bus

_WINDOWLESS = ("offscreen", "minimal")
_PATIENCE = 2_000  # ms that the bus may take to answer


def platform() -> Iterator[Finding]:
    """Whether a window can be shown."""
    name = QGuiApplication.platformName()
    if name not in _WINDOWLESS:
        yield well("platform", "platform", platform=name)
    else:
        yield missing("platform", "platform-none", platform=name)


def sound() -> Iterator[Finding]:
    """Where sound goes."""
    device = QMediaDevices.defaultAudioOutput()
    if device.isNull():
        yield missing("sound", "sound-none")
    else:
        yield well("sound", "sound", device=device.description())


def accessibility() -> Iterator[Finding]:
    """Whether assistive technology can be told what the window shows."""
    trouble = _trouble() if sys.platform.startswith(("linux", "freebsd")) else None
    if trouble is not None:
        yield trouble
    elif QAccessible.isActive():
        yield well("accessibility", "accessibility")
    else:
        yield well("accessibility", "accessibility-ready")


def _trouble() -> Finding | None:
    """Why AT-SPI cannot be reached over the session's bus."""
    bus = session_bus()
    if bus is None:
        return missing("accessibility", "accessibility-no-session")
    asked = QDBusMessage.createMethodCall(
        "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress"
    )
    reply = bus.call(asked, timeout=_PATIENCE)
    if reply.type() == QDBusMessage.MessageType.ReplyMessage:
        return None
    reason = reply.errorMessage() or reply.errorName()
    return missing("accessibility", "accessibility-none", reason=reason)
