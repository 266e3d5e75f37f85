"""The bus on which the programs of a Linux desktop's session talk to each other."""

import os
import sys
from pathlib import Path

from PySide6.QtDBus import QDBusConnection


def session_bus() -> QDBusConnection | None:
    """The session's bus; where there is none, none is started."""
    if not sys.platform.startswith(("linux", "freebsd")):
        return None
    usual = Path(os.environ.get("XDG_RUNTIME_DIR", "/nowhere")) / "bus"
    if not (os.environ.get("DBUS_SESSION_BUS_ADDRESS") or usual.exists()):
        return None
    bus = QDBusConnection.sessionBus()
    return bus if bus.isConnected() else None
