"""Whether assistive technology is at work, as far as the system can tell at once."""

import os
import sys

from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage, QDBusVariant

from captionplayer.ui.sessionbus import session_bus

_PATIENCE = 200  # ms; it answers in one or two
_ABSENT = {
    "org.freedesktop.DBus.Error.NameHasNoOwner",
    "org.freedesktop.DBus.Error.ServiceUnknown",
}
_ALWAYS = "QT_LINUX_ACCESSIBILITY_ALWAYS_ON"


def may_be_there() -> bool:
    """False only where it is known that nothing listens: AT-SPI's bus is not there, or not in use.

    AT-SPI's status on the session's bus (org.a11y.Status) is what Qt goes by, too.
    """
    if not sys.platform.startswith(("linux", "freebsd")) or os.environ.get(_ALWAYS):
        return True
    bus = session_bus()
    return bus is not None and any(
        _is_set(bus, name) for name in ("IsEnabled", "ScreenReaderEnabled")
    )


def _is_set(bus: QDBusConnection, name: str) -> bool:
    """Whether this part of the status is true, or cannot be told by the service that is there."""
    asked = QDBusMessage.createMethodCall(
        "org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Get"
    )
    asked.setArguments(["org.a11y.Status", name])
    asked.setAutoStartService(False)
    reply = bus.call(asked, QDBus.CallMode.Block, _PATIENCE)
    if reply.type() != QDBusMessage.MessageType.ReplyMessage:
        return reply.errorName() not in _ABSENT
    (value,) = reply.arguments() or [True]
    return bool(value.variant() if isinstance(value, QDBusVariant) else value)
